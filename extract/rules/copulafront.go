package rules

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// behindCopula is the infinitive a, the predicate at i, without what stands before its copula:
// "Initially, the plan was to build a port".
func behindCopula(t *extract.Tree, i int, a extract.Argument) extract.Argument {
	c := t.Child(i, "cop")
	rest := slices.DeleteFunc(slices.Clone(a.Tokens), func(k int) bool { return k < c })
	if len(rest) == len(a.Tokens) || len(rest) == 0 {
		return a
	}
	return syntax.Phrase(t, a.Head, syntax.Trim(t, rest), a.Role)
}

// beforeCopula are the times before the copula of the infinitive at i, a predicate.
func beforeCopula(t *extract.Tree, i int) []extract.Argument {
	var out []extract.Argument
	for _, c := range t.Children(i, "obl", "advmod") {
		switch {
		case c > t.Child(i, "cop"):
		case t.Is(c, "advmod") && timeAdverbs[t.Lower(c)]:
			out = append(out, syntax.Phrase(t, c, []int{c}, extract.RoleTime))
		case t.Is(c, "obl") && syntax.TimeLike(t, c):
			out = append(out, timeArgument(t, c))
		}
	}
	return out
}
