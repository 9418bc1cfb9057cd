// @name only-in
// @doc What one article tells and another does not.
// @param article article required the one that tells it: words of its title, its file or its address
// @param other article required the one that does not
// @columns fact modality certainty says when article id
// @sort fact
// @example only-in "peace talks in Moscow" "Kyiv under fire"

package queries

import "github.com/quadwire/quadwire/graph"

func onlyIn(a *asking) {
	has := map[string]bool{}
	a.factsIn(a.entity("other"), func(fact graph.Ref) { has[a.gist(fact)] = true })
	a.factsIn(a.entity("article"), func(fact graph.Ref) {
		if !has[a.gist(fact)] {
			a.give(fact, nil)
		}
	})
}

// factsIn calls see for the facts of an article version.
func (a *asking) factsIn(version graph.Ref, see func(fact graph.Ref)) {
	a.With(a.node(string(graph.DerivedFrom)), version, func(l graph.Link) bool { see(l.S); return true })
}

// gist is a fact's proposition in words: what never leaves its article ("the
// plan") is the same in two if it is called the same.
func (a *asking) gist(fact graph.Ref) string {
	x := a.statement(fact)
	yes := "+"
	if a.negated(fact) {
		yes = "-"
	}
	return graph.Fold(a.label(x.s)) + " " + a.base(fact) + yes + graph.Fold(a.label(x.o))
}
