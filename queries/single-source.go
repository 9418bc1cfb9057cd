// @name single-source
// @doc Claims that only one article has and only one speaker makes: what to check before printing it.
// @param entity entity "" only claims in which this one has a part
// @columns says fact modality certainty when article id
// @sort says -when fact
// @example single-source
// @example single-source Russia

package queries

import "github.com/quadwire/quadwire/graph"

func singleSource(a *asking) {
	among := a.among("entity")
	claims := []graph.Ref{}
	a.amongWith(among, graph.TermModality, func(fact graph.Ref) { claims = append(claims, fact) }, "Claimed")
	known := map[proposition]bool{}
	for _, fact := range claims {
		if a.Err() != nil {
			return
		}
		x := a.statement(fact)
		p := proposition{x.s, a.own(fact, graph.TermBase), x.o, a.negated(fact)}
		supported, ok := known[p]
		if !ok {
			supported = a.isSupported(fact, x, p.negated)
			known[p] = supported
		}
		if x.s != 0 && !supported {
			a.give(fact, nil)
		}
	}
}

// isSupported tells whether a second article or a second speaker states the same.
func (a *asking) isSupported(fact graph.Ref, x statement, negated bool) bool {
	articles, speakers := map[graph.Ref]bool{}, map[graph.Ref]bool{}
	chain := 0
	note := func(f graph.Ref) {
		a.Objects(f, a.node(string(graph.DerivedFrom)), func(l graph.Link) bool { articles[l.O] = true; return true })
		n := 0
		a.speakers(f, func(who graph.Ref) { speakers[who] = true; n++ })
		chain = max(chain, n)
	}
	note(fact)
	a.same(fact, x, func(f graph.Ref) {
		if a.negated(f) == negated {
			note(f)
		}
	})
	return len(articles) > 1 || len(speakers) > max(chain, 1)
}
