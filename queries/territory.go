// @name territory
// @doc Who took, lost or held which ground: places and areas by day, as each report has them.
// @param entity entity "" only reports in which this side or place has a part
// @param since day "" only what happened on or after that day
// @param until day "" only what happened before that day
// @columns when who did what fact modality certainty says article id
// @sort -when who fact
// @example territory
// @example territory Russia -p since=2025-11-01

package queries

import "github.com/quadwire/quadwire/graph"

// gains are relations of which the object is ground.
var gains = []string{"seize", "capture", "occupy", "recapture", "retake", "liberate", "conquer", "annex", "cede", "control", "lose", "take", "hold",
	"take_over", "take_control_of", "lose_control_of", "regain", "regain_control_of", "gain_control_of", "withdraw_from", "retreat_from", "pull_out_of",
	"advance_on", "advance_to", "advance_into", "advance_towards", "invade", "overrun", "encircle", "besiege", "enter"}

func territory(a *asking) {
	among := a.among("entity")
	a.withBase(func(fact graph.Ref) {
		if among != nil && !among[fact] || !a.told(fact) || !a.during(fact, "since", "until") {
			return
		}
		x := a.statement(fact)
		if !a.isGround(x.o) || a.isA(x.s, "Person") {
			return
		}
		a.give(fact, cells{"who": a.label(x.s), "did": words(a.last(x.rel)), "what": a.label(x.o)})
	}, gains...)
}

// isGround tells places and areas.
func (a *asking) isGround(r graph.Ref) bool {
	if !a.isEntity(r) {
		return false
	}
	if a.isAmount(r) {
		return a.Text(a.own(r, graph.TermSIUnit)) == "m2"
	}
	return a.isA(r, "Place")
}
