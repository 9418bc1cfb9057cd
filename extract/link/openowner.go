package link

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// openOwner is a possessive among what p says of its subject whose owner neither the article settles
// nor the fact can name: "A court issued a warrant for his arrest", "Lee summoned its ambassador",
// "A ruling ended their exemption". Where something before it in the fact could be the owner, the
// reader takes that. "" for none.
func (l *linker) openOwner(p *extract.Proposition) string {
	t := &l.d.Trees[p.Sentence]
	for n, a := range p.Args {
		if n == 0 || a.Sentence != p.Sentence || a.Role == extract.RoleComplement || a.Role == extract.RoleSource {
			continue
		}
		for _, i := range a.Tokens {
			w := t.Lower(i)
			if !possessors[w] || !t.Is(i, "nmod:poss") || strings.HasSuffix(t.Lower(i+1), "0s") || decades[t.Lower(i+1)] || syntax.Styles[t.Lower(i+1)] || syntax.Styles[t.Lower(i+2)] {
				continue
			}
			if _, known := l.mentions[[2]int{a.Sentence, i}]; known || p.Args[0].Sentence != p.Sentence {
				continue
			}
			if !slices.ContainsFunc(p.Args, func(b extract.Argument) bool {
				return slices.ContainsFunc(b.Tokens, func(k int) bool { return (k < i || b.Head == p.Args[0].Head) && l.mayOwn(w, p, b, k) })
			}) {
				return w
			}
		}
	}
	return ""
}

// mayOwn reports whether a reader could take the word at token k of p's argument b for the owner that
// the possessive w stands for.
func (l *linker) mayOwn(w string, p *extract.Proposition, b extract.Argument, k int) bool {
	t := &l.d.Trees[b.Sentence]
	u := t.Tokens[k].UPOS
	if u == "PRON" {
		return !possessors[t.Lower(k)] && k == b.Head
	}
	if u != "NOUN" && u != "PROPN" && u != "NUM" && k != b.Head {
		return false
	}
	lemma := syntax.Lemma(t, k)
	many := !syntax.Singular(t, k) || t.Child(k, "conj") >= 0
	one := b
	one.Head = k
	name := extract.NameType("")
	if n := t.NameAt(k); n >= 0 {
		name = t.Names[n].Type
	}
	subject := k == p.Args[0].Head
	switch w {
	case "their":
		return many || lexicon.Bodies[lemma] || groups[lemma] || name != "" && name != extract.PER || subject && u != "NOUN" && p.Rule != "title" || k == b.Head && (u == "NUM" || quantified(t, k))
	case "its":
		return !many && !lexicon.Roles[lemma] && !lexicon.Kin[lemma] && !humans[lemma] && name != extract.PER || lexicon.Bodies[lemma]
	}
	person := lexicon.Roles[lemma] || lexicon.Kin[lemma] || humans[lemma] || callings[lemma] || name == extract.PER || name == extract.NORP || peopleName(t, k)
	return !many && (person || subject && (u == "PROPN" && name == "" || l.human(one) || strings.HasSuffix(lemma, "ent") && !strings.HasSuffix(lemma, "ment")))
}

// groups are singular nouns for several, for whom "their" stands.
var groups = lexicon.Words("duo pair trio couple half majority lot most rest number quarter third band crew crowd staff public audience cast youth")

// quantified reports whether the determiner of the noun at i stands for every one of many: each player.
func quantified(t *extract.Tree, i int) bool {
	d := t.Child(i, "det")
	return d >= 0 && (t.Lower(d) == "each" || t.Lower(d) == "every" || t.Lower(d) == "no" || t.Lower(d) == "any")
}
