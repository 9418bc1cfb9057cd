// @name between
// @doc All that is told of two together: the facts in which both have a part, one as the speaker too.
// @param first entity required one of them
// @param second entity required the other
// @param since day "" only what happened on or after that day
// @columns fact modality certainty says when article id
// @sort -when fact
// @example between "Steve Witkoff" "Vladimir Putin"
// @example between Ukraine Russia -p since=2025-11-01

package queries

import "github.com/quadwire/quadwire/graph"

func between(a *asking) {
	first, second := a.entity("first"), a.entity("second")
	if a.Mentions(second) < a.Mentions(first) { // what the rarer one has is tested against the other's
		first, second = second, first
	}
	in := map[graph.Ref]bool{}
	a.factsOf(first, func(p part) { in[p.fact] = true })
	a.factsOf(second, func(p part) {
		if in[p.fact] && a.during(p.fact, "since", "") {
			in[p.fact] = false // once
			a.give(p.fact, nil)
		}
	})
}
