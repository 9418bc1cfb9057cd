package rules

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// sharedOut are the words toks and the owner of the role at token role as the holder at token name has
// it, where several holders share out what stands before their plural: of "the French and German foreign
// ministers, Ann Lee and Bo Kim" one is the French minister, the other the German. ok is false where
// there are more or fewer of them than that, so that nobody knows which is whose.
func sharedOut(t *extract.Tree, name, role int, toks []int) (its []int, own int, ok bool) {
	own = titleOwner(t, name, role)
	mods := shareable(t, role)
	if len(mods) < 2 {
		return toks, own, true
	}
	holders := t.Conjuncts(syntax.First(t, name))
	k := slices.Index(holders, name)
	if len(holders) < 2 {
		return toks, own, true
	}
	if len(holders) != len(mods) || k < 0 {
		return nil, own, false
	}
	mine := t.Phrase(mods[k], func(c int) bool { return t.Is(c, "conj", "cc", "punct") })
	its = slices.DeleteFunc(slices.Clone(toks), func(w int) bool {
		return t.Under(w, mods[0]) && !slices.Contains(mine, w)
	})
	if own >= 0 && t.Under(own, mods[0]) {
		own = mods[k]
	}
	return its, own, true
}

// shareable are the coordinated words before the plural role at token role of which each goes with one
// holder: countries, parties, clubs, what ministers are of. What is an adjective of kind is so of all:
// young and talented players.
func shareable(t *extract.Tree, role int) []int {
	if syntax.Singular(t, role) {
		return nil
	}
	for _, c := range t.Children(role, "amod", "compound", "nmod:desc", "nmod:") {
		if c > role || t.Child(c, "conj") < 0 {
			continue
		}
		cs := t.Conjuncts(c)
		cc := t.Child(cs[len(cs)-1], "cc")
		if cc < 0 || t.Lower(cc) != "and" {
			return nil
		}
		if !slices.ContainsFunc(cs, func(m int) bool {
			return m > role || !capital(t.Tokens[m].Form) && !oneEach[syntax.Lemma(t, role)]
		}) {
			return cs
		}
	}
	return nil
}

// oneEach are nouns for those of whom each heads one thing.
var oneEach = lexicon.Words("minister secretary ministry governor mayor president ambassador")

// spokeApart reports whether those at ps, of whom the verb at v says that they spoke, need not have spoken
// with each other: friends and relatives spoke, Lee and Kim spoke at the rally.
func spokeApart(t *extract.Tree, v int, ps []int) bool {
	if l := syntax.Lemma(t, v); l != "speak" && l != "talk" && l != "argue" {
		return false
	}
	if slices.ContainsFunc(ps, func(p int) bool { return t.NameAt(p) < 0 && t.Tokens[p].XPOS == "NNS" }) {
		return true
	}
	return slices.ContainsFunc(t.Children(v, "obl"), func(c int) bool { return audiences[syntax.Prep(t, c)] && !syntax.TimeLike(t, c) })
}

// audiences are prepositions of where and for whom somebody holds a speech.
var audiences = lexicon.Words("at for against before out")
