package rules

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// onePerson reports whether the offices listed at s are all of the one whose name stands behind
// them: "the Adviser to the Minister and Spokesperson for the Ministry, Omar Khan, met Rosie Day".
func onePerson(t *extract.Tree, s int) bool {
	cs := t.Conjuncts(s)
	if len(cs) < 2 || slices.ContainsFunc(cs, func(c int) bool {
		return t.NameAt(c) >= 0 || !lexicon.Roles[syntax.Lemma(t, c)] || !syntax.Singular(t, c)
	}) {
		return false
	}
	last := cs[len(cs)-1]
	return slices.ContainsFunc(cs, func(c int) bool {
		return slices.ContainsFunc(t.Children(c, "appos"), func(a int) bool { return a > last && nameType(t, a) == extract.PER })
	})
}
