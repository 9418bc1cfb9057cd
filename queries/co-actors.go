// @name co-actors
// @doc Who and what stands in facts together with someone, most often first, with one such fact.
// @param entity entity required who or what
// @columns entity facts example article id
// @sort -facts entity
// @example co-actors "Vladimir Putin"

package queries

import "github.com/quadwire/quadwire/graph"

func coActors(a *asking) {
	count, example := a.neighbours(a.entity("entity"))
	for _, other := range a.sorted(count) {
		n, fact := count[other], example[other]
		a.giveLate(0, cells{"facts": n}, func() cells {
			c := a.row(fact)
			if c == nil {
				return nil
			}
			c["entity"], c["example"] = a.label(other), a.label(a.one(fact, graph.Label))
			return c
		})
	}
}

// neighbours counts the facts in which others stand together with an entity, and
// gives one such fact for each: an asserted one where there is one.
func (a *asking) neighbours(entity graph.Ref) (count map[graph.Ref]int, example map[graph.Ref]graph.Ref) {
	count, example = map[graph.Ref]int{}, map[graph.Ref]graph.Ref{}
	seen := map[graph.Ref]bool{}
	a.factsOf(entity, func(p part) {
		if p.role == speaker || seen[p.fact] {
			return
		}
		seen[p.fact] = true
		for _, other := range a.others(p, entity) {
			count[other]++
			if e, ok := example[other]; !ok || a.IRI(p.fact) < a.IRI(e) {
				example[other] = p.fact
			}
		}
	})
	return count, example
}

// others is who else stands in a fact, each once.
func (a *asking) others(p part, entity graph.Ref) (out []graph.Ref) {
	add := func(n graph.Ref) {
		for _, o := range out {
			if o == n {
				return
			}
		}
		if n != entity && n != 0 && a.isActor(n) {
			out = append(out, n)
		}
	}
	if p.other != 0 {
		add(p.other)
	} else {
		x := a.statement(p.fact)
		add(x.s)
		add(x.o)
	}
	a.Out(p.fact, func(r graph.Ref) bool {
		c := a.property(r)
		return c.kind == roleOf && c.role != speaker
	}, func(l graph.Link) bool {
		add(l.O)
		return true
	})
	return out
}
