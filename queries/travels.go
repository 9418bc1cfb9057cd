// @name travels
// @doc Who went where: visits, arrivals, departures, flights.
// @param entity entity "" only what this one has a part in
// @param since day "" only what happened on or after that day
// @columns who relation where fact modality certainty says when article id
// @sort -when who fact
// @example travels
// @example travels "Steve Witkoff"

package queries

import "github.com/quadwire/quadwire/graph"

// journeys are verbs of going somewhere.
var journeys = []string{"travel", "visit", "arrive", "fly", "go", "leave", "depart", "head", "return", "land", "flee", "tour", "drive", "sail"}

// A journey is somebody's, and to or from a place: "the bill goes to the House" is
// none.
func travels(a *asking) {
	among := a.among("entity")
	a.withVerb(func(fact graph.Ref) {
		if among != nil && !among[fact] || !a.happened(fact) || !a.during(fact, "since", "") {
			return
		}
		x := a.statement(fact)
		where := x.o
		if !a.isEntity(where) {
			where = a.own(fact, graph.TermPlace)
		}
		if who := a.kind(x.s); who != "Person" && who != "Group" || where == 0 || !a.isA(where, "Place") {
			return
		}
		a.giveLate(fact, nil, func() cells {
			return cells{"who": a.label(x.s), "relation": words(a.last(x.rel)), "where": a.label(where)}
		})
	}, journeys...)
}
