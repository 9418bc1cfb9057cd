// @name path
// @doc How two entities hang together: the shortest chain of facts between them. The arrow points from a fact's subject to its object.
// @param from entity required where the chain begins
// @param to entity required where it ends
// @param hops number 4 the longest chain to look for
// @columns step from relation to fact modality certainty says when article id
// @sort step
// @example path "Steve Witkoff" Kyiv
// @example path Rubio Putin -p hops=2

package queries

import (
	"slices"

	"github.com/quadwire/quadwire/graph"
)

// hop is an edge of the search: from a node over a fact to its neighbour.
type hop struct {
	node, via, rel, fact graph.Ref
	outward              bool // via is the fact's subject
}

// Breadth first from both ends at once. Where several chains are of one length,
// the one whose entities are named least often is taken, for who stands between
// two in a few facts says more than a country that stands in all.
func path(a *asking) {
	from, to := a.entity("from"), a.entity("to")
	hops, _ := a.number("hops")
	if from == to || from == 0 || to == 0 {
		return
	}
	back := [2]map[graph.Ref]hop{{from: {}}, {to: {}}}
	front := [2][]graph.Ref{{from}, {to}}
	var meet graph.Ref
	for i := 0; i < int(hops) && meet == 0 && len(front[0]) > 0 && len(front[1]) > 0; i++ {
		side := 0
		if a.size(front[1]) < a.size(front[0]) {
			side = 1
		}
		front[side], meet = a.widen(front[side], back[side], back[1-side])
	}
	if meet == 0 {
		return
	}
	chain := []hop{}
	for n := meet; n != from; n = back[0][n].via {
		chain = append(chain, back[0][n])
	}
	slices.Reverse(chain)
	for n := meet; n != to; n = back[1][n].via {
		h := back[1][n]
		chain = append(chain, hop{node: h.via, via: h.node, rel: h.rel, fact: h.fact, outward: !h.outward})
	}
	for i, h := range chain {
		arrow := words(a.last(h.rel)) + " →"
		if !h.outward {
			arrow = "← " + words(a.last(h.rel))
		}
		a.give(h.fact, cells{"step": i + 1, "from": a.label(h.via), "relation": arrow, "to": a.label(h.node)})
	}
}

// size is how much a front will read.
func (a *asking) size(front []graph.Ref) (n int) {
	for _, r := range front {
		n += a.Mentions(r)
	}
	return n
}

// widen goes one hop on from all nodes of a front. Where it meets the other side
// it gives the meeting point.
func (a *asking) widen(front []graph.Ref, back, other map[graph.Ref]hop) (next []graph.Ref, meet graph.Ref) {
	found := map[graph.Ref]hop{}
	for _, node := range front {
		for _, h := range a.hops(node) {
			if _, before := back[h.node]; before {
				continue
			}
			old, twice := found[h.node]
			if !twice {
				next = append(next, h.node)
			}
			if !twice || a.IRI(h.fact) < a.IRI(old.fact) {
				found[h.node] = h
			}
		}
	}
	best := 0
	for _, n := range next {
		back[n] = found[n]
		if _, met := other[n]; !met {
			continue
		}
		m := a.Mentions(n)
		if meet == 0 || m < best || m == best && a.IRI(n) < a.IRI(meet) {
			meet, best = n, m
		}
	}
	return next, meet
}

// hops is the edges of a node.
func (a *asking) hops(node graph.Ref) []hop {
	var out []hop
	add := func(h hop) bool {
		if h.node != node && a.isActor(h.node) {
			out = append(out, h)
		}
		return true
	}
	edge := func(p graph.Ref) bool { return a.property(p).kind == plainEdge }
	a.Out(node, edge, func(l graph.Link) bool {
		return add(hop{node: l.O, via: node, rel: l.P, fact: l.L, outward: true})
	})
	a.In(node, edge, func(l graph.Link) bool {
		return add(hop{node: l.S, via: node, rel: l.P, fact: l.L})
	})
	return out
}
