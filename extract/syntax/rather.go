package syntax

import "github.com/quadwire/quadwire/extract"

// WouldRather reports whether the verb at i is one of what somebody would rather do: "we'd
// rather play together".
func WouldRather(t *extract.Tree, i int) bool {
	for _, c := range t.Children(i, "advmod") {
		if t.Lower(c) != "rather" && t.Lower(c) != "sooner" || c == 0 || c > i {
			continue
		}
		if w := t.Lower(c - 1); w == "would" || w == "'d" || w == "’d" {
			return true
		}
	}
	return false
}
