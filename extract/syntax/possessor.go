package syntax

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// SharedPossessor is the place or body before the first of several nouns whose the bare one at i is,
// too: the country of "Nigeria's commercial capital and largest city". -1 for none. What belongs to a
// person says less of the next, "the king's brother and defence minister", and nobody owns who has a
// trade, "the party's founder and author".
func SharedPossessor(t *extract.Tree, i int) int {
	f := First(t, i)
	c, cc := t.Child(f, "nmod:poss"), t.Child(i, "cc")
	if f == i || c < 0 || c > f || cc < 0 || t.Lower(cc) != "and" || t.Tokens[cc-1].UPOS == "PUNCT" || t.Tokens[i].UPOS != "NOUN" || lexicon.Trades[Lemma(t, i)] {
		return -1
	}
	if k := t.NameAt(c); k >= 0 && t.Names[k].Type == extract.PER || t.Tokens[c].UPOS == "PRON" && t.Lower(c) != "its" || k < 0 && Personal(t, c) {
		return -1
	}
	if t.Child(i, "det", "nmod:poss", "case", "nummod") >= 0 || slices.ContainsFunc(t.Children(i, "compound", "amod", "nmod:desc", "nmod"), func(k int) bool {
		return t.Is(k, "nmod") && Prep(t, k) == "of" || k < i && (t.NameAt(k) >= 0 || t.Tokens[k].Form != t.Lower(k))
	}) {
		return -1
	}
	return c
}
