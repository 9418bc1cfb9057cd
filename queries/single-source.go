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
	a.withTerm(graph.TermModality, func(fact graph.Ref) {
		if among == nil || among[fact] {
			claims = append(claims, fact)
		}
	}, "Claimed")
	for _, fact := range claims {
		if a.Err() != nil {
			return
		}
		if x := a.statement(fact); x.s != 0 && !a.isSupported(fact, x) {
			a.give(fact, nil)
		}
	}
}

// isSupported tells whether a second article or a second speaker states the same.
func (a *asking) isSupported(fact graph.Ref, x statement) bool {
	articles, speakers := map[graph.Ref]bool{}, map[graph.Ref]bool{}
	note := func(f graph.Ref) {
		a.Objects(f, a.node(string(graph.DerivedFrom)), func(l graph.Link) bool { articles[l.O] = true; return true })
		a.speakers(f, func(who graph.Ref) { speakers[who] = true })
	}
	chain := 0
	a.speakers(fact, func(graph.Ref) { chain++ })
	note(fact)
	negated := a.negated(fact)
	a.same(fact, x, func(f graph.Ref) {
		if a.negated(f) == negated {
			note(f)
		}
	})
	return len(articles) > 1 || len(speakers) > max(chain, 1)
}
