package syntax

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// SaysSo reports whether the phrase at c, which a comma sets off, names who says what stands
// before it: ", according to the bank".
func SaysSo(t *extract.Tree, c int) bool {
	m := t.Child(c, "case")
	return t.Is(c, "nmod", "obl") && m > 1 && m < c && t.Lower(m) == "according" && t.Tokens[m-1].Form == ","
}

// GoesAnywhere reports whether the "go" or "continue" at i, in a sentence without quotation
// marks, tells of no saying: "Lee visited 12 times; Kim went once". Sayings and stories go so.
func GoesAnywhere(t *extract.Tree, i int) bool {
	l, s := Lemma(t, i), t.Child(i, "nsubj")
	if l != "go" && l != "continue" || s < 0 || lexicon.Tales[Lemma(t, s)] {
		return false
	}
	return t.NameAt(s) >= 0 && l == "go" && !slices.ContainsFunc(t.Tokens, func(x extract.Token) bool { return QuoteMarks[x.Form] }) || t.Child(i, "xcomp") >= 0
}
