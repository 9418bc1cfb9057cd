// @name membership
// @doc Who belongs to which party, alliance, company or group, who joined and who left.
// @param entity entity "" only this member, or only members of this group
// @columns who relation group fact modality certainty says when article id
// @sort group who -when fact
// @example membership
// @example membership NATO

package queries

import "github.com/quadwire/quadwire/graph"

func membership(a *asking) {
	among := a.among("entity")
	give := func(fact graph.Ref) {
		if among != nil && !among[fact] {
			return
		}
		x := a.statement(fact)
		who, group, arrow := x.s, x.o, ""
		if base := a.base(fact); base == "include" || base == "consist_of" || base == "comprise" {
			who, group, arrow = group, who, "← "
		}
		if !x.asserted || !a.isActor(who) || !a.isBody(group) {
			return
		}
		a.giveLate(fact, nil, func() cells {
			return cells{"who": a.label(who), "relation": arrow + words(a.last(x.rel)), "group": a.label(group)}
		})
	}
	a.withBase(give, "join", "leave", "quit", "be_member_of", "be_part_of", "belong_to", "include", "consist_of", "comprise",
		"represent", "defect_to", "defect_from", "resign_from", "be_candidate_of", "run_for", "be_in", "serve_in", "be_affiliated_with", "withdraw_from", "be_expelled_from")
}

// isBody tells organisations and groups.
func (a *asking) isBody(r graph.Ref) bool {
	if !a.isActor(r) {
		return false
	}
	k := a.kind(r)
	return k == "Organization" || k == "Group"
}
