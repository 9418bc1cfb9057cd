// @name plans
// @doc What is to happen: planned, expected or ordered, with who says so and when it is due.
// @param entity entity "" only plans in which this one has a part
// @param since day "" only plans for that day or later
// @param possible flag no also what may or could happen
// @columns when fact modality certainty says article id
// @sort when fact
// @example plans
// @example plans "Steve Witkoff" -p possible=yes

package queries

import "github.com/quadwire/quadwire/graph"

func plans(a *asking) {
	among := a.among("entity")
	modalities := []graph.Term{"Planned", "Expected", "Ordered"}
	if a.flag("possible") {
		modalities = append(modalities, "Possible")
	}
	a.amongWith(among, graph.TermModality, func(fact graph.Ref) {
		if a.during(fact, "since", "") {
			a.give(fact, nil)
		}
	}, modalities...)
}
