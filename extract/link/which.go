package link

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// which are the arguments of p in full, with the clauses that tell which is meant. One with
// a pronoun for somebody whom nobody knows tells nothing, and is left out: every corner of
// the land we call home. left is a noun that says nothing without the clause left out, and
// so neither does p: "the one country that has made them possible". A time is left out with its
// clause.
func (l *linker) which(p *extract.Proposition) (args []extract.Argument, left string) {
	for k, a := range p.Args {
		t := &l.d.Trees[a.Sentence]
		empty := -1
		for _, c := range heads(t, a.Which) {
			if slices.ContainsFunc(a.Which, func(i int) bool { return t.Under(i, c) && l.unsettled(t, a, i, p) }) {
				a.Which = slices.DeleteFunc(slices.Clone(a.Which), func(i int) bool { return t.Under(i, c) })
				if n := t.Tokens[c].Head; emptied(t, n) || k == 0 && len(p.Args) == 1 {
					empty = n
				}
			}
		}
		switch {
		case empty == a.Head && k > 0 && a.Role == extract.RoleTime:
			continue // fell the day they met
		case empty >= 0:
			left = t.Lower(empty)
		}
		if len(a.Which) > 0 {
			a.Tokens = append(slices.Clone(a.Tokens), a.Which...)
			slices.Sort(a.Tokens)
			a.Span, a.Text = t.SpanOf(a.Tokens), t.Words(a.Tokens)
		}
		args = append(args, a)
	}
	return args, left
}

// emptied reports whether the noun at n says nothing without the clause that tells which is
// meant: met with messages, the one country, at the moment.
func emptied(t *extract.Tree, n int) bool {
	if t.NameAt(n) >= 0 || t.Child(n, "compound", "nmod:poss", "conj") >= 0 || t.Is(n, "conj") {
		return false
	}
	only := slices.ContainsFunc(t.Children(n, "amod", "nummod"), func(c int) bool { return t.Lower(c) == "one" || t.Lower(c) == "only" })
	if d := t.Child(n, "det"); d >= 0 {
		return t.Lower(d) == "the" && (only || t.Child(n, "amod", "nummod") < 0 && (measures[t.Lower(n)] || syntax.TimeLike(t, n) && t.Child(n, "nmod") < 0))
	}
	return (t.Tokens[n].XPOS == "NNS" || t.Lower(n) == "people") && t.Child(n, "amod", "nummod", "nmod") < 0 && len(t.Children(n, "acl")) == 1
}

// measures are nouns for how or how much, which only a clause tells.
var measures = lexicon.Words("amount number sum extent degree rate way manner moment point")

// heads are the heads of the clauses whose tokens are which.
func heads(t *extract.Tree, which []int) []int {
	var out []int
	for _, i := range which {
		if !slices.Contains(which, t.Tokens[i].Head) {
			out = append(out, i)
		}
	}
	return out
}

// unsettled reports whether token i of the clause that tells which is meant by the argument
// a of p is a pronoun for somebody whom nobody knows. One for the subject before it the
// reader knows: farmers sell the honey they make. So is a possessive of the noun itself: a
// shop that lost its licence.
func (l *linker) unsettled(t *extract.Tree, a extract.Argument, i int, p *extract.Proposition) bool {
	w := t.Lower(i)
	if t.Tokens[i].UPOS != "PRON" || syntax.IsRelative(t, i) || t.Is(i, "expl") {
		return false
	}
	if w == "i" && (t.Lower(i+1) == "am" || t.Lower(i+1) == "was" || strings.HasSuffix(t.Lower(i+1), "m")) {
		return true // nobody else's verb
	}
	m, ok := l.mentions[[2]int{a.Sentence, i}]
	if ok && !l.open[l.d.Mentions[m].Entity] {
		return false
	}
	switch s := p.Args[0]; {
	case (w == "he" || w == "she") && denied(t, a, i):
		return false // a murder he did not commit is none of his
	case (w == "he" || w == "she") && s.Sentence == a.Sentence && a.Role != extract.RoleSubject && onlyPerson(t, s.Head, i):
		return false // was praised for the book she wrote
	case lexicon.FirstPerson[w]:
		_, why := l.speakerSide(w, p)
		return why != ""
	case possessors[w] && a.Role == extract.RoleSubject:
		return true
	case told(t, a, i), manyBefore(t, a, i):
		return false
	case possessors[w]:
		v := owned(t, i)
		return v < 0 || syntax.OwnSubject(t, v) >= 0 && !syntax.IsRelative(t, syntax.OwnSubject(t, v))
	case (w == "they" || w == "them") && s.Sentence == a.Sentence && a.Role != extract.RoleSubject && s.Head < i:
		return t.Tokens[s.Head].XPOS != "NNS" && t.Tokens[s.Head].XPOS != "NNPS"
	}
	return persons[w]
}

// manyBefore reports whether the pronoun at i of several stands behind a noun of several that the
// argument a itself names: money for village schools and all clinics run by them.
func manyBefore(t *extract.Tree, a extract.Argument, i int) bool {
	if w := t.Lower(i); w != "they" && w != "them" && w != "their" {
		return false
	}
	return slices.ContainsFunc(a.Tokens, func(k int) bool {
		return k < i && (t.Tokens[k].XPOS == "NNS" || t.Tokens[k].XPOS == "NNPS") && !t.Is(k, "compound") && !syntax.TimeLike(t, k)
	})
}

// denied reports whether the pronoun at i is the subject of a denied clause that tells which is
// meant by the argument a: a murder he did not commit.
func denied(t *extract.Tree, a extract.Argument, i int) bool {
	v := t.Tokens[i].Head
	return v > i && t.Is(i, "nsubj") && slices.Contains(a.Which, v) && slices.ContainsFunc(t.Children(v, "advmod"), func(c int) bool { return lexicon.Negations[t.Lower(c)] })
}

// onlyPerson reports whether the subject at s, one person, stands before the pronoun at i with
// no other person between them.
func onlyPerson(t *extract.Tree, s, i int) bool {
	one := func(k int) bool {
		return syntax.Personal(t, k) || t.NameAt(k) >= 0 && t.Names[t.NameAt(k)].Type == extract.PER
	}
	if s >= i || !one(s) || !syntax.Singular(t, s) || t.Child(s, "conj") >= 0 {
		return false
	}
	for k := s + 1; k < i; k++ {
		if one(k) && !t.Is(k, "flat") && !t.Under(k, s) || t.Tokens[k].UPOS == "PROPN" && !t.Under(k, s) {
			return false
		}
	}
	return true
}

// told reports whether the pronoun at i stands in what the noun of the argument a is told to
// have said or done by a clause with "who": a man who said he had seen it.
func told(t *extract.Tree, a extract.Argument, i int) bool {
	v := owned(t, i)
	for n := 0; v >= 0 && n < len(t.Tokens) && !t.Is(v, "acl:relcl"); n++ {
		v = owned(t, t.Tokens[v].Head)
	}
	if v < 0 || !slices.Contains(a.Which, v) || lexicon.FirstPerson[t.Lower(i)] || t.Under(i, syntax.OwnSubject(t, v)) {
		return false
	}
	s := syntax.OwnSubject(t, v)
	return s >= 0 && t.Lower(s) == "who"
}

// owned is the verb of the clause that token i stands in, -1 for none.
func owned(t *extract.Tree, i int) int {
	for n := 0; i >= 0 && n < len(t.Tokens); n, i = n+1, t.Tokens[i].Head {
		if t.Is(i, "acl", "ccomp", "xcomp", "advcl") {
			return i
		}
	}
	return -1
}

// persons are further pronouns for what the article has named, or for whoever reads it.
var persons = lexicon.Words("he she it they him them you your yours this that these those")
