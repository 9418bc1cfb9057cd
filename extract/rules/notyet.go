package rules

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// notYet reports whether the present participle at i tells what a law or a work that is only
// planned would do: "the planned legislation criminalising begging", "a proposed bridge
// linking the islands". It does nothing yet.
func notYet(t *extract.Tree, i int) bool {
	n := t.Tokens[i].Head
	if n < 0 || t.Tokens[i].XPOS != "VBG" || !t.Is(i, "acl:") || syntax.Personal(t, n) || t.NameAt(n) >= 0 {
		return false
	}
	for _, a := range t.Children(n, "amod", "compound") {
		if a < n && unmade[t.Lower(a)] {
			return true
		}
	}
	return false
}

// unmade are words for what is not there yet.
var unmade = lexicon.Words("planned proposed draft envisaged envisioned intended future prospective would-be")
