package parse

import "math"

// arborescence finds the best tree of a sentence: the maximum spanning
// arborescence of Chu, Liu (1965) and Edmonds (1967) over dense scores, in
// O(n²) by contracting cycles as a path of best heads grows (Tarjan 1977,
// Gabow et al. 1986). Its slices are memory that later calls use again.
type arborescence struct {
	score  []float64 // [to][from], nodes and what they were contracted into
	cut    []float64 // what an arc into a node loses: the score of the arc it replaces
	arc    []int32   // [to][from]: the arc between words behind that score, to·words+from
	in     []int32   // the chosen arc into a node
	parent []int32   // the node a node was contracted into, -1
	state  []uint8
	path   []int32
	live   []int32
	heads  []int32
}

// States of a node while the path grows.
const (
	unseen = iota
	onPath
	settled // has a way to the root
	merged  // lives on in its parent
)

// solve returns the head of every word, 1 to n, where 0 is the root and word 0
// is no word: heads[0] is -1. score[d·stride+h] is the score of head h for word
// d. Exactly one word hangs on the root. The slice is valid until the next call.
func (a *arborescence) solve(score []float32, stride, n int) []int32 {
	if cap(a.heads) < n+1 {
		a.heads = make([]int32, n+1, 2*(n+1))
	}
	a.heads = a.heads[:n+1]
	a.heads[0] = -1
	if a.greedy(score, stride, n) {
		return a.heads
	}
	a.fill(score, stride, n)
	a.contract(n)
	a.expand(n)
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
	a.state = a.state[:0]
	for range n + 1 {
		a.state = append(a.state, unseen)
	}
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
	nodes := 2*n + 1
	if cap(a.score) < nodes*nodes {
		a.score, a.arc = make([]float64, nodes*nodes), make([]int32, nodes*nodes)
	}
	a.score, a.arc = a.score[:nodes*nodes], a.arc[:nodes*nodes]
	lo, hi := math.Inf(1), math.Inf(-1)
	clean := func(s float32) float64 { return max(-1e6, min(1e6, float64(s))) }
	for d := 1; d <= n; d++ {
		for h := 0; h <= n; h++ {
			s := clean(score[d*stride+h])
			if s != s {
				s = -1e6
			}
			a.score[d*nodes+h], a.arc[d*nodes+h] = s, int32(d*(n+1)+h)
			lo, hi = min(lo, s), max(hi, s)
		}
	}
	for d := 1; d <= n; d++ {
		a.score[d*nodes] -= (hi - lo + 1) * float64(n+1)
	}
	a.cut, a.in, a.parent, a.state, a.live = a.cut[:0], a.in[:0], a.parent[:0], a.state[:0], a.live[:0]
	for i := range nodes {
		a.cut, a.in, a.parent, a.state = append(a.cut, 0), append(a.in, -1), append(a.parent, -1), append(a.state, merged)
		if i <= n {
			a.state[i] = unseen
			a.live = append(a.live, int32(i))
		}
	}
	a.state[0] = settled
}

// contract grows paths of best heads until every node has its way to the root,
// turning each cycle into a node of its own.
func (a *arborescence) contract(n int) {
	next := int32(n + 1)
	for start := 1; start <= n; start++ {
		v := int32(start)
		if a.top(v) != v || a.state[v] != unseen {
			continue
		}
		a.path = a.path[:0]
		for a.state[v] != settled {
			if a.state[v] == onPath {
				v = a.merge(v, next)
				next++
			}
			a.state[v] = onPath
			a.path = append(a.path, v)
			v = a.best(v)
		}
		for _, p := range a.path {
			a.state[p] = settled
		}
	}
}

// top is the node that i lives in now.
func (a *arborescence) top(i int32) int32 {
	for a.parent[i] >= 0 {
		i = a.parent[i]
	}
	return i
}

// best chooses the best arc into v and returns the node it comes from.
func (a *arborescence) best(v int32) int32 {
	nodes := len(a.in)
	at, top := int32(-1), math.Inf(-1)
	for _, u := range a.live {
		if s := a.score[int(v)*nodes+int(u)]; u != v && (at < 0 || s > top) {
			at, top = u, s
		}
	}
	a.in[v], a.cut[v] = a.arc[int(v)*nodes+int(at)], top
	return at
}

// merge contracts the cycle that ends the path, from v on, into node c.
func (a *arborescence) merge(v, c int32) int32 {
	nodes := len(a.in)
	from := len(a.path) - 1
	for a.path[from] != v {
		from--
	}
	cycle := a.path[from:]
	for _, m := range cycle {
		a.state[m], a.parent[m] = merged, c
	}
	keep := a.live[:0]
	for _, u := range a.live {
		if a.state[u] == merged {
			continue
		}
		keep = append(keep, u)
		in, out := math.Inf(-1), math.Inf(-1)
		for _, m := range cycle {
			if s := a.score[int(m)*nodes+int(u)] - a.cut[m]; s > in || in == math.Inf(-1) {
				in = s
				a.arc[int(c)*nodes+int(u)] = a.arc[int(m)*nodes+int(u)]
			}
			if s := a.score[int(u)*nodes+int(m)]; s > out || out == math.Inf(-1) {
				out = s
				a.arc[int(u)*nodes+int(c)] = a.arc[int(u)*nodes+int(m)]
			}
		}
		a.score[int(c)*nodes+int(u)], a.score[int(u)*nodes+int(c)] = in, out
	}
	a.live = append(keep, c)
	a.path = a.path[:from]
	return c
}

// expand reads the tree off the contracted graph: the arc into a contracted
// node breaks its cycle at the word it points to.
func (a *arborescence) expand(n int) {
	for i := len(a.parent) - 1; i > 0; i-- {
		if a.in[i] < 0 {
			continue
		}
		// The arc enters word d; every node between d and i is entered by it too.
		d := a.in[i] / int32(n+1)
		for j := d; j != int32(i); j = a.parent[j] {
			a.in[j] = a.in[i]
		}
	}
	for d := 1; d <= n; d++ {
		a.heads[d] = a.in[d] % int32(n+1)
	}
}
