package syntax

import "github.com/quadwire/quadwire/extract"

// SaysSo reports whether the phrase at c, which a comma sets off, names who says what stands
// before it: ", according to the bank".
func SaysSo(t *extract.Tree, c int) bool {
	m := t.Child(c, "case")
	return t.Is(c, "nmod", "obl") && m > 1 && m < c && t.Lower(m) == "according" && t.Tokens[m-1].Form == ","
}
