package syntax

import "github.com/quadwire/quadwire/extract"

// LoneOnly reports whether the argument a, of tree t, is the "only" of its clause, wherever
// that stands: "struck only military targets", "lends only to farmers", "was only 1.2%".
func LoneOnly(t *extract.Tree, a extract.Argument) bool {
	return a.Role == extract.RoleManner && len(a.Tokens) == 1 && t.Lower(a.Head) == "only"
}
