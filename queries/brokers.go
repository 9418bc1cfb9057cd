// @name brokers
// @doc Through whom someone reaches others: people and bodies that share facts with them and with many who share none. "Reaches" counts those others; the twenty-five closest are looked at.
// @param entity entity required whose ties
// @columns entity facts reaches example article id
// @sort -reaches entity
// @example brokers "Vladimir Putin"

package queries

import "github.com/quadwire/quadwire/graph"

// closest is how many ties of an entity are looked at: a head of state has
// thousands, and each of those has its own.
const closest = 25

// Brokers in Burt's sense (Structural Holes, 1992): who stands between people that
// have nothing to do with each other.
func brokers(a *asking) {
	entity := a.entity("entity")
	count, example := a.neighbours(entity)
	looked := 0
	for _, other := range a.sorted(count) {
		if a.Err() != nil || looked == closest {
			return
		}
		if !a.isA(other, "Person") && !a.isA(other, "Organization") || a.isLocal(other) {
			continue
		}
		looked++
		reached := map[graph.Ref]bool{}
		for _, h := range a.hops(other) {
			if count[h.node] == 0 && h.node != entity && !a.isLocal(h.node) {
				reached[h.node] = true
			}
		}
		if len(reached) == 0 {
			continue
		}
		fact := example[other]
		a.giveLate(0, cells{"reaches": len(reached), "facts": count[other]}, func() cells {
			c := a.row(fact)
			if c != nil {
				c["entity"], c["example"] = a.label(other), a.label(a.one(fact, graph.Label))
			}
			return c
		})
	}
}
