// @name common
// @doc Whom or what two have in common: entities that stand in facts with the one and in facts with the other, with one fact each.
// @param first entity required one of them
// @param second entity required the other
// @columns entity ties with_first with_second article id
// @sort -ties entity
// @example common "Steve Witkoff" "Marco Rubio"

package queries

import "github.com/quadwire/quadwire/graph"

func common(a *asking) {
	first, second := a.entity("first"), a.entity("second")
	count, example := a.neighbours(first)
	other, otherExample := a.neighbours(second)
	for _, e := range a.sorted(count) {
		n, m := count[e], other[e]
		if m == 0 || e == second || e == first {
			continue
		}
		fact, second := example[e], otherExample[e]
		a.giveLate(0, cells{"ties": min(n, m)}, func() cells {
			c := a.row(fact)
			if c == nil {
				return nil
			}
			c["entity"] = a.label(e)
			c["with_first"], c["with_second"] = a.cell(a.one(fact, graph.Label)), a.cell(a.one(second, graph.Label))
			return c
		})
	}
}
