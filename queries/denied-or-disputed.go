// @name denied-or-disputed
// @doc What is not so (the text or a speaker says it did not happen), what someone rejects, and what another fact disputes.
// @param entity entity "" only where this one has a part
// @columns how fact modality certainty says when against article id
// @sort how -when fact against
// @example denied-or-disputed
// @example denied-or-disputed Ukraine

package queries

import "github.com/quadwire/quadwire/graph"

// denials are base relations whose object is what somebody will not have so.
var denials = []string{"deny", "reject", "refute", "dispute", "dismiss", "disavow", "contradict", "rule_out"}

func deniedOrDisputed(a *asking) {
	among := a.among("entity")
	give := func(fact graph.Ref, how string, against graph.Ref) {
		a.giveLate(fact, cells{"how": how}, func() cells {
			return cells{"against": a.cell(a.one(against, graph.Label))}
		})
	}
	a.amongWith(among, graph.TermPolarity, func(fact graph.Ref) {
		if m := a.modality(fact); m == "actual" || m == "claimed" { // what may not happen is no denial
			give(fact, "not so", 0)
		}
	}, graph.Negative)
	a.withBase(func(fact graph.Ref) {
		if among != nil && !among[fact] {
			return
		}
		o := a.statement(fact).o
		if !a.isFact(o) {
			o = 0
		}
		give(fact, "rejected", o)
	}, denials...)
	for _, how := range []graph.Term{graph.TermContradicts, graph.TermDisputes} {
		if a.term(how) == 0 {
			continue
		}
		a.facts(among, func(fact graph.Ref) {
			a.Objects(fact, a.term(how), func(l graph.Link) bool { give(fact, "disputed", l.O); return true })
		})
	}
}
