// @name unresolved
// @doc Who and what the articles leave unnamed ("the minister", "a spokesperson"): what to find out. Of how many articles, with one fact.
// @param word text "" only mentions with this word in them
// @param kind text "" only Person, Organization, Place, Group, Event, CreativeWork, Product or Thing
// @columns mention kind articles example article id
// @sort -articles mention
// @example unresolved -p kind=Person
// @example unresolved official

package queries

import (
	"maps"
	"slices"
	"strings"

	"github.com/quadwire/quadwire/graph"
)

func unresolved(a *asking) {
	word, kind := a.text("word"), a.params["kind"]
	all := map[string][]graph.Ref{}
	a.With(a.node(string(graph.Type)), a.term(graph.ClassUnresolved), func(l graph.Link) bool {
		name := a.label(l.S)
		if word != "" && !strings.Contains(graph.Fold(name), word) || kind != nil && !strings.EqualFold(a.kind(l.S), kind.(string)) {
			return true
		}
		k := strings.ToLower(name)
		all[k] = append(all[k], l.S)
		return true
	})
	for _, name := range slices.Sorted(maps.Keys(all)) {
		same := all[name]
		a.giveLate(0, cells{"articles": len(same)}, func() cells {
			var fact graph.Ref
			slices.SortFunc(same, func(x, y graph.Ref) int { return strings.Compare(a.IRI(x), a.IRI(y)) })
			for _, m := range same {
				a.factsOf(m, func(p part) { fact = a.first(fact, p.fact) })
				if fact != 0 {
					break
				}
			}
			c := a.row(fact)
			if c == nil {
				c = cells{}
			}
			c["mention"], c["kind"], c["example"] = a.label(same[0]), a.kind(same[0]), a.cell(a.one(fact, graph.Label))
			return c
		})
	}
}
