// @name sources
// @doc Who is quoted: speakers by the number of facts in their words, with one of them.
// @param about entity "" only facts in which this one has a part
// @columns speaker facts example article id
// @sort -facts speaker
// @example sources
// @example sources Ukraine

package queries

import "github.com/quadwire/quadwire/graph"

func sources(a *asking) {
	count, example := map[graph.Ref]int{}, map[graph.Ref]graph.Ref{}
	see := func(fact graph.Ref) {
		seen := map[graph.Ref]bool{}
		a.speakers(fact, func(who graph.Ref) {
			if seen[who] {
				return
			}
			seen[who] = true
			count[who]++
			if e, ok := example[who]; !ok || a.IRI(fact) < a.IRI(e) {
				example[who] = fact
			}
		})
	}
	a.facts(a.takingPart("about"), see)
	for _, who := range a.sorted(count) {
		n, fact := count[who], example[who]
		a.giveLate(0, cells{"facts": n}, func() cells {
			c := a.row(fact)
			if c != nil {
				c["speaker"], c["example"] = a.label(who), a.label(a.one(fact, graph.Label))
			}
			return c
		})
	}
}
