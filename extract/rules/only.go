package rules

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
)

// limiting is the "only" that limits what the group g says or one of its arguments, where
// no argument keeps it in its words: "The army struck only military targets", "The school
// only opened in 2019", "lends only to farmers". A denial keeps none: who does not lend only
// to farmers lends to others. -1 for none.
func limiting(t *extract.Tree, g group, args []extract.Argument) int {
	if g.negated {
		return -1
	}
	for _, v := range g.chain {
		if o := onlyOf(t, v); o >= 0 && !inside(args, o) {
			return o
		}
	}
	for _, a := range args {
		if a.Role == extract.RoleSubject || a.Role == extract.RoleSource || len(a.Tokens) == 0 || !slices.Contains(g.chain, t.Tokens[top(t, a.Head, g.chain)].Head) {
			continue
		}
		if o := onlyOf(t, a.Head); o >= 0 && !inside(args, o) && (o+1 == a.Tokens[0] || t.Is(o+1, "case") && t.Tokens[o+1].Head == a.Head) {
			return o
		}
	}
	return -1
}

// onlyOf is the "only" that stands as an adverb on the word at i, before it or right behind.
// -1 for none, and for "not only", "only if", "if only" and "only after" something had happened.
func onlyOf(t *extract.Tree, i int) int {
	for _, c := range t.Children(i, "advmod") {
		if t.Lower(c) != "only" || c > i+1 {
			continue
		}
		if t.Is(c+1, "case") && onlyBy(t, t.Tokens[c+1].Head) == c {
			continue // beaten only by Holm
		}
		before, next := t.Lower(c-1), t.Lower(c+1)
		if before == "not" || before == "n't" || before == "n’t" || before == "if" || next == "if" || next == "when" || next == "because" || t.Is(c+1, "mark") && (next == "to" || t.Tokens[c+1].Head == i) || next == "," {
			continue
		}
		return c
	}
	return -1
}

// inside reports whether one of the arguments has token k.
func inside(args []extract.Argument, k int) bool {
	return slices.ContainsFunc(args, func(a extract.Argument) bool { return slices.Contains(a.Tokens, k) })
}
