package parse

import (
	"math"
	"slices"
)

// arborescence finds the best tree of a sentence: the maximum spanning
// arborescence of Chu, Liu (1965) and Edmonds (1967) over dense scores, in
// O(n²) by contracting cycles as a path of best heads grows (Tarjan 1977,
// Gabow et al. 1986). Its slices are memory that later calls use again.
//
// A node is a word or a contracted cycle. The nodes not yet contracted live in
// slots; a cycle takes over the slot of its first node.
type arborescence struct {
	heads []int32 // [word]
	words int     // with the root, which is word 0

	score []float64 // [slot][slot]: of an arc into the first from the second
	arc   []int32   // [slot][slot]: the arc between words behind that score, to·words+from
	cut   []float64 // [slot]: the score of the arc chosen into it
	node  []int32   // [slot]
	state []uint8   // [slot]
	live  []int32   // slots in use
	path  []int32   // slots

	in     []int32 // [node]: the arc chosen into it
	parent []int32 // [node]: the cycle it was contracted into, -1
}

// States of a slot while the path grows.
const (
	unseen = iota
	onPath
	settled // has a way to the root
	merged  // given up to the cycle
)

// solve returns the head of every word, 1 to n, where 0 is the root and word 0
// is no word: heads[0] is -1. score[d·stride+h] is the score of head h for word
// d. Exactly one word hangs on the root. The slice is valid until the next call.
func (a *arborescence) solve(score []float32, stride, n int) []int32 {
	a.heads = slices.Grow(a.heads[:0], n+1)[:n+1]
	a.heads[0] = -1
	a.state = slices.Grow(a.state[:0], n+1)[:n+1]
	if a.greedy(score, stride, n) {
		return a.heads
	}
	a.fill(score, stride, n)
	a.contract()
	a.expand()
	return a.heads
}

// greedy gives every word its best head and reports whether that is a tree
// with one root already; nine times in ten it is.
func (a *arborescence) greedy(score []float32, stride, n int) bool {
	roots := 0
	for d := 1; d <= n; d++ {
		best, at := float32(math.Inf(-1)), -1
		for h, s := range score[d*stride : d*stride+n+1] {
			if h != d && s > best {
				best, at = s, h
			}
		}
		if at < 0 {
			return false
		}
		a.heads[d] = int32(at)
		if at == 0 {
			roots++
		}
	}
	if roots != 1 {
		return false
	}
	clear(a.state)
	a.state[0] = settled
	for d := 1; d <= n; d++ {
		i := int32(d)
		for a.state[i] == unseen {
			a.state[i] = onPath
			i = a.heads[i]
		}
		if a.state[i] == onPath {
			return false
		}
		for i = int32(d); a.state[i] == onPath; i = a.heads[i] {
			a.state[i] = settled
		}
	}
	return true
}

// fill lays out the graph. An arc from the root loses more than any tree can
// win back, so that the best tree uses one of them only (Stanojević and Cohen
// 2021, https://aclanthology.org/2021.emnlp-main.823). Scores that are no
// numbers count as very bad ones.
func (a *arborescence) fill(score []float32, stride, n int) {
	w := n + 1
	a.words = w
	a.score, a.arc = slices.Grow(a.score[:0], w*w)[:w*w], slices.Grow(a.arc[:0], w*w)[:w*w]
	lo, hi := math.Inf(1), math.Inf(-1)
	for d := 1; d < w; d++ {
		for h, s := range score[d*stride : d*stride+w] {
			s := max(-1e6, min(1e6, float64(s)))
			if s != s {
				s = -1e6
			}
			a.score[d*w+h], a.arc[d*w+h] = s, int32(d*w+h)
			lo, hi = min(lo, s), max(hi, s)
		}
	}
	a.cut, a.node, a.live = slices.Grow(a.cut[:0], w)[:w], a.node[:0], a.live[:0]
	a.in, a.parent = a.in[:0], a.parent[:0]
	clear(a.state)
	a.state[0] = settled
	for d := range w {
		a.score[d*w] -= (hi - lo + 1) * float64(w)
		a.node, a.live = append(a.node, int32(d)), append(a.live, int32(d))
		a.in, a.parent = append(a.in, -1), append(a.parent, -1)
	}
}

// contract grows paths of best heads until every slot has its way to the root,
// turning each cycle into a node of its own.
func (a *arborescence) contract() {
	for start := range a.words {
		if a.state[start] != unseen {
			continue
		}
		a.path = a.path[:0]
		for v := int32(start); a.state[v] != settled; v = a.best(v) {
			if a.state[v] == onPath {
				a.merge(v)
			}
			a.state[v] = onPath
			a.path = append(a.path, v)
		}
		for _, v := range a.path {
			a.state[v] = settled
		}
	}
}

// best chooses the best arc into slot v and returns the slot it comes from.
func (a *arborescence) best(v int32) int32 {
	row := a.score[int(v)*a.words : (int(v)+1)*a.words]
	at, top := int32(-1), math.Inf(-1)
	for _, u := range a.live {
		if s := row[u]; u != v && (at < 0 || s > top) {
			at, top = u, s
		}
	}
	a.in[a.node[v]], a.cut[v] = a.arc[int(v)*a.words+int(at)], top
	return at
}

// merge contracts the cycle that ends the path, from slot v on, into one node,
// which takes over slot v. An arc into the cycle is worth what it adds to the
// tree less what it cuts out of the cycle.
func (a *arborescence) merge(v int32) {
	w, from := a.words, len(a.path)-1
	for a.path[from] != v {
		from--
	}
	cycle := a.path[from:]
	c := int32(len(a.in))
	a.in, a.parent = append(a.in, -1), append(a.parent, -1)
	for _, m := range cycle {
		a.state[m], a.parent[a.node[m]] = merged, c
	}
	keep := a.live[:0]
	for _, u := range a.live {
		if a.state[u] == merged {
			continue
		}
		keep = append(keep, u)
		in, out := math.Inf(-1), math.Inf(-1)
		var inArc, outArc int32
		for _, m := range cycle {
			into, outOf := int(m)*w+int(u), int(u)*w+int(m)
			if s := a.score[into] - a.cut[m]; s > in {
				in, inArc = s, a.arc[into]
			}
			if s := a.score[outOf]; s > out {
				out, outArc = s, a.arc[outOf]
			}
		}
		into, outOf := int(v)*w+int(u), int(u)*w+int(v)
		a.score[into], a.arc[into] = in, inArc
		a.score[outOf], a.arc[outOf] = out, outArc
	}
	a.live = append(keep, v)
	a.node[v], a.path = c, a.path[:from]
}

// expand reads the tree off the contracted graph, the last cycle first: the arc
// into a cycle enters all that was contracted on the way down to its word, and
// so breaks the cycle there.
func (a *arborescence) expand() {
	w := int32(a.words)
	for c := int32(len(a.in)) - 1; c >= w; c-- {
		for i := a.in[c] / w; i != c; i = a.parent[i] {
			a.in[i] = a.in[c]
		}
	}
	for d := int32(1); d < w; d++ {
		a.heads[d] = a.in[d] % w
	}
}
