// @name contradictions
// @doc Who contradicts someone: what they say, and what others say to the contrary: that it is not so, that they deny it, or another number.
// @param speaker entity required who is contradicted
// @param about text "" only on claims with this word in them
// @columns claim how against who when article id
// @sort claim how against
// @example contradictions Russia
// @example contradictions Russia -p about=Pokrovsk

package queries

import "github.com/quadwire/quadwire/graph"

func contradictions(a *asking) {
	by, about := a.entity("speaker"), a.text("about")
	a.factsOf(by, func(p part) {
		if p.role != speaker || about != "" && !a.speaksOf(p.fact, about) {
			return
		}
		x := a.statement(p.fact)
		if x.s == 0 {
			return
		}
		claim := p.fact
		a.against(claim, x, func(f graph.Ref, how string) {
			if a.isBy(f, by) {
				return
			}
			a.giveLate(f, cells{"how": how}, func() cells {
				c := cells{"claim": a.cell(a.one(claim, graph.Label)), "against": a.cell(a.one(f, graph.Label)), "who": a.whoSays(f)}
				if how == "denied" {
					c["who"] = a.label(a.statement(f).s)
				}
				return c
			})
		})
	})
}

// isBy tells whether a fact is in somebody's words.
func (a *asking) isBy(fact, who graph.Ref) (is bool) {
	a.speakers(fact, func(s graph.Ref) { is = is || s == who })
	return is
}

// against calls give for the facts that contradict a claim, and says how.
func (a *asking) against(claim graph.Ref, x statement, give func(f graph.Ref, how string)) {
	no := a.negated(claim)
	var unit string
	if a.isEntity(x.o) && a.isAmount(x.o) {
		unit = a.amount(x.o).unit
	}
	a.same(claim, x, func(f graph.Ref) {
		if a.negated(f) != no && a.told(f) {
			give(f, "not so")
		}
	})
	if unit != "" && !no {
		a.stating(x.s, a.own(claim, graph.TermBase), func(l graph.Link) {
			if l.O != x.o && a.isAmount(l.O) && a.amount(l.O).unit == unit && a.sameDay(claim, l.L) && a.told(l.L) && !a.negated(l.L) {
				give(l.L, "another number")
			}
		})
	}
	a.In(claim, func(p graph.Ref) bool { return a.property(p).kind == plainEdge }, func(l graph.Link) bool {
		if base := a.base(l.L); contains(denials, base) {
			give(l.L, "denied")
		}
		return true
	})
}

// sameDay tells whether two facts are of one time.
func (a *asking) sameDay(x, y graph.Ref) bool {
	from, _, ok := a.span(x)
	other, _, also := a.span(y)
	return ok && also && from == other
}
