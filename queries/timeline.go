// @name timeline
// @doc What happened to someone, something or somewhere, in order of time. Facts without a date are left out.
// @param entity entity required who, what or where
// @param since day "" only on or after that day
// @param until day "" only before that day
// @columns when fact modality certainty says article id
// @sort when fact
// @example timeline Pokrovsk
// @example timeline "Steve Witkoff" -p since=2025-11-01 -p until=2025-12-01

package queries

import "github.com/quadwire/quadwire/graph"

func timeline(a *asking) {
	seen := map[graph.Ref]bool{}
	a.factsOf(a.entity("entity"), func(p part) {
		if p.role == speaker || seen[p.fact] {
			return
		}
		seen[p.fact] = true
		if _, _, dated := a.span(p.fact); dated && a.during(p.fact, "since", "until") {
			a.give(p.fact, nil)
		}
	})
}
