package rules

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// sharedPurpose is the infinitive behind a coordination that tells what all of it is done for,
// where nothing stands between its verbs: "posters are printed and displayed to warn drivers".
// -1 for none.
func sharedPurpose(t *extract.Tree, g group) int {
	f := syntax.First(t, g.head)
	if f == g.head || t.Tokens[g.head].XPOS != t.Tokens[f].XPOS || t.Child(g.head, "aux", "mark", "advcl") >= 0 || syntax.OwnSubject(t, g.head) >= 0 {
		return -1
	}
	for k := f + 1; k < g.head; k++ {
		if !t.Is(k, "cc", "punct", "advmod", "conj", "compound:prt") {
			return -1
		}
	}
	for _, c := range t.Children(f, "advcl") {
		if m := t.Child(c, "mark"); m > g.last && t.Lower(m) == "to" && t.Tokens[m-1].UPOS != "PUNCT" {
			return c
		}
	}
	return -1
}
