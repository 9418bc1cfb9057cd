package syntax

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
)

// behindMeasure leaves out of toks what measures the preposition of the noun at i: of "a week
// after the attack in Oslo" it leaves the attack in Oslo.
func behindMeasure(t *extract.Tree, i int, toks []int) []int {
	p := t.Child(i, "case")
	m := t.Child(i, "nmod:unmarked", "obl:unmarked")
	if p < 0 || p > i || m < 0 || m > p || t.Under(i, m) || !slices.Contains(toks, i) {
		return toks
	}
	return slices.DeleteFunc(slices.Clone(toks), func(k int) bool { return t.Under(k, m) })
}

// withDegree adds to toks what denies or limits the adjective at i: criticised as not
// strong, described as not good enough.
func withDegree(t *extract.Tree, i int, toks []int) []int {
	for _, c := range t.Children(i, "advmod") {
		if w := t.Lower(c); (w == "not" || w == "never" || w == "hardly" || w == "too" || w == "enough") && !slices.Contains(toks, c) && (c == i+1 || c+1 == i) {
			toks = append(slices.Clone(toks), c)
		}
	}
	slices.Sort(toks)
	return toks
}

// subsection reports whether the token at i stands alone in brackets that are written in one
// with the word before: section 177(3).
func subsection(t *extract.Tree, i int) bool {
	return i > 1 && i+1 < len(t.Tokens) && t.Tokens[i-1].Form == "(" && t.Tokens[i+1].Form == ")" && t.Tokens[i-2].End == t.Tokens[i-1].Start && t.Tokens[i-1].End == t.Tokens[i].Start
}
