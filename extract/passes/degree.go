package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
)

// withoutAll are the arguments args without the "all" that only stresses: is all set to join.
func withoutAll(t *extract.Tree, p extract.Proposition) []extract.Argument {
	return slices.DeleteFunc(slices.Clone(p.Args), func(a extract.Argument) bool {
		return a.Role == extract.RoleManner && len(a.Tokens) == 1 && a.Sentence == p.Sentence && t.Lower(a.Head) == "all" && a.Head+1 < len(t.Tokens) && t.Lower(a.Head+1) == "set"
	})
}
