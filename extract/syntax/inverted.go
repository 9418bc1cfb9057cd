package syntax

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
)

// Inverted reports whether the clause at i is a condition by the order of its words alone:
// "he would have died had he not been armed", "were she to resign", "should the bill pass, the firm
// will leave", "the successor should he stay unconfirmed".
func Inverted(t *extract.Tree, i int) bool {
	s := OwnSubject(t, i)
	for _, c := range t.Children(i, "aux", "cop", "mark") {
		w := t.Lower(c)
		if t.Is(c, "mark") && w != "should" || t.Child(i, "expl") >= 0 && t.Child(i, "expl") < c {
			return false // though she had left, there had been a vote
		}
		if w != "had" && w != "were" && w != "should" || c >= s {
			continue
		}
		if t.Is(i, "advcl") || w == "should" && t.Is(i, "acl") && !slices.ContainsFunc(t.Children(i), func(k int) bool { return k < c && IsRelative(t, k) }) {
			return true
		}
	}
	return false
}
