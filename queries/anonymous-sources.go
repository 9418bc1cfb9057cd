// @name anonymous-sources
// @doc What is claimed by those who are not named ("a senior official"), or in quotation marks by nobody.
// @param entity entity "" only claims in which this one has a part
// @columns source fact modality certainty says when article id
// @sort source -when fact
// @example anonymous-sources
// @example anonymous-sources Kremlin

package queries

import "github.com/quadwire/quadwire/graph"

func anonymousSources(a *asking) {
	among := a.takingPart("entity")
	a.withTerm(graph.TermModality, func(fact graph.Ref) {
		if among != nil && !among[fact] {
			return
		}
		named := false
		a.speakers(fact, func(who graph.Ref) { named = named || !a.isLocal(who) })
		if named {
			return
		}
		a.giveLate(fact, nil, func() cells {
			if s := a.says(fact); s != nil {
				return cells{"source": s}
			}
			return cells{"source": "nobody"}
		})
	}, "Claimed")
}
