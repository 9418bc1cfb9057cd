// @name coverage
// @doc Which articles speak of someone or something, and how much: the number of facts in each.
// @param entity entity required who or what
// @columns date publisher title facts version
// @sort -date -facts title
// @example coverage "Steve Witkoff"

package queries

import "github.com/quadwire/quadwire/graph"

func coverage(a *asking) {
	facts := map[graph.Ref]int{}
	for fact := range a.among("entity") {
		facts[a.versionOf(fact)]++
	}
	a.With(a.node(string(graph.Mentions)), a.entity("entity"), func(l graph.Link) bool {
		facts[l.S] += 0 // named, though no fact was read of it
		return true
	})
	for _, v := range a.sorted(facts) {
		c := cells{"facts": facts[v]}
		if t := a.article(v).published; t != 0 {
			c["date"] = dayOf(t)
		}
		a.giveLate(0, c, func() cells {
			return cells{"publisher": a.cell(a.one(v, graph.Publisher)), "title": a.cell(a.one(v, graph.Headline)), "version": a.IRI(v)}
		})
	}
}
