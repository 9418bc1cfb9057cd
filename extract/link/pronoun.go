package link

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// A pronoun whose name stands in the same fact keeps its form: "Chile took a port on its
// border", not "on Chile's border".

// emphatic reports whether token i stresses the noun right before it.
func emphatic(t *extract.Tree, i int) bool {
	w := t.Lower(i)
	if i == 0 || !strings.HasSuffix(w, "self") && !strings.HasSuffix(w, "selves") {
		return false
	}
	u := t.Tokens[i-1].UPOS
	return t.NameAt(i-1) >= 0 || (u == "NOUN" || u == "PROPN") && t.Tokens[i].Head == i-1
}

// ofSubject reports whether the pronoun m means the subject of p, which has kept its own
// words since its join is in doubt: the people do it in their community.
func (l *linker) ofSubject(m extract.Mention, a extract.Argument, p *extract.Proposition) bool {
	if p == nil || a.Role == extract.RoleSubject || len(p.Args) == 0 || lexicon.FirstPerson[l.d.Trees[m.Sentence].Lower(m.Head)] {
		return false
	}
	s := p.Args[0]
	return slices.ContainsFunc(l.d.Mentions, func(o extract.Mention) bool {
		return o.Doubt && o.Kind != extract.Pronoun && o.Entity == m.Entity && o.Sentence == s.Sentence && o.Head == s.Head
	})
}

// inSubject reports whether the pronoun m means whom the subject of p names as a
// possessor: "Harris' numbers fell before her withdrawal".
func (l *linker) inSubject(m extract.Mention, a extract.Argument, p *extract.Proposition) bool {
	if p == nil || a.Role == extract.RoleSubject || len(p.Args) == 0 || p.Args[0].Sentence != m.Sentence || a.Sentence != m.Sentence || lexicon.FirstPerson[l.d.Trees[m.Sentence].Lower(m.Head)] {
		return false
	}
	s := p.Args[0]
	own, others := false, false
	for _, i := range s.Tokens {
		j, ok := l.mentions[[2]int{s.Sentence, i}]
		if !ok {
			continue
		}
		o := l.d.Mentions[j]
		own = own || o.Entity == m.Entity && o.Kind == extract.Named && i != s.Head
		others = others || o.Entity != m.Entity && l.d.Entities[o.Entity].Type == l.d.Entities[m.Entity].Type
	}
	for _, i := range a.Tokens {
		if j, ok := l.mentions[[2]int{a.Sentence, i}]; ok && i < m.Head && l.d.Mentions[j].Entity != m.Entity {
			others = others || l.d.Entities[l.d.Mentions[j].Entity].Type == l.d.Entities[m.Entity].Type
		}
	}
	return own && !others
}

// named reports whether the words of argument a name what the pronoun m stands for before
// it, and nobody else in between: "when Chile took a port on its border".
func (l *linker) named(m extract.Mention, a extract.Argument) bool {
	t := &l.d.Trees[a.Sentence]
	if lexicon.FirstPerson[t.Lower(m.Head)] || m.Sentence != a.Sentence {
		return false
	}
	for k := slices.Index(a.Tokens, m.Head) - 1; k >= 0; k-- {
		j, ok := l.mentions[[2]int{a.Sentence, a.Tokens[k]}]
		switch {
		case !ok:
		case l.d.Mentions[j].Entity == m.Entity:
			return l.d.Mentions[j].Kind != extract.Adjective
		case l.d.Entities[l.d.Mentions[j].Entity].Type == l.d.Entities[m.Entity].Type:
			return false
		}
	}
	return false
}

// rivalBefore reports whether p names, between whom the subject pronoun m at token i stands for and the
// pronoun, another who may be meant, so that it is better left as it stands: "urged Lee to sack his
// deputy, Tom Hall, after he told a joke".
func (l *linker) rivalBefore(m extract.Mention, i int, p *extract.Proposition) bool {
	if p == nil || m.Sentence != p.Sentence || !ofOthers[l.d.Trees[m.Sentence].Lower(i)] {
		return false
	}
	own, rival := -1, -1
	for _, b := range p.Args {
		for _, k := range b.Tokens {
			j, ok := l.mentions[[2]int{b.Sentence, k}]
			switch {
			case !ok || k >= i || b.Sentence != m.Sentence || l.d.Mentions[j].Kind != extract.Named:
			case l.d.Mentions[j].Entity == m.Entity:
				own = max(own, k)
			case l.d.Entities[l.d.Mentions[j].Entity].Type == extract.Person:
				rival = max(rival, k)
			}
		}
	}
	return own >= 0 && rival > own
}
