// @name ownership
// @doc Who owns, buys or sells what: companies, stakes, subsidiaries.
// @param entity entity "" only what this one owns, buys or sells, or who owns it
// @columns owner relation owned fact modality certainty says when article id
// @sort owner owned -when fact
// @example ownership
// @example ownership "Lukoil"

package queries

import (
	"strings"

	"github.com/quadwire/quadwire/graph"
)

// ownedFirst are relations that run from what is owned to its owner.
var ownedFirst = []string{"belong_to", "be_subsidiary_of", "be_unit_of", "be_owned_by", "be_division_of"}

func ownership(a *asking) {
	among := a.among("entity")
	give := func(fact graph.Ref) {
		x := a.statement(fact)
		if among != nil && !among[fact] || !x.asserted || !a.isActor(x.s) || !a.isActor(x.o) || a.isLocal(x.s) {
			return
		}
		if a.isA(x.s, "Person") && contains(ownedFirst, a.base(fact)) || a.isLocal(x.o) && !strings.Contains(a.base(fact), "own") { // who sells socks owns no company
			return
		}
		owner, owned, arrow := x.s, x.o, ""
		if contains(ownedFirst, a.base(fact)) {
			owner, owned, arrow = owned, owner, "← "
		}
		a.giveLate(fact, nil, func() cells {
			return cells{"owner": a.label(owner), "relation": arrow + words(a.last(x.rel)), "owned": a.label(owned)}
		})
	}
	a.withBase(give, ownedFirst...)
	a.withBase(give, "own", "acquire", "buy", "purchase", "sell", "sell_to", "take_over", "merge_with", "buy_from", "acquire_from",
		"be_owner_of", "be_shareholder_of", "be_parent_of", "hold_stake_in", "have_stake_in", "buy_stake_in", "invest_in")
}
