package parse

import (
	"math"
	"slices"

	"github.com/quadwire/quadwire/extract"
)

// decode turns the words' vectors into tags, trees and names of the trees that
// the units belong to.
func (w *work) decode(units []unit, p *Parser, trees []extract.Tree, names [][]extract.Name) {
	m, k, h := w.m, w.k, w.m.Hidden
	words := len(w.starts)
	w.heads, w.tags = grow(w.heads, (words+7)*m.syntax.n), grow(w.tags, words*m.names.n)
	w.apply(w.heads, m.syntax.n, &m.syntax, w.syntax, h, words)
	w.apply(w.tags, m.names.n, &m.names, w.names, h, words)
	wide := 2*m.ArcWidth + 2*m.RelWidth
	for r := range words {
		k.gelu(w.heads[r*m.syntax.n : r*m.syntax.n+wide])
	}
	w.arc = grow(w.arc, words*m.arc.n)
	w.apply(w.arc, m.arc.n, &m.arc, w.heads, m.syntax.n, words)
	k.softmax(w.tags, m.names.n, len(m.Labels.NER), words, 1)
	row, ends, c := 0, w.ends[:0], m.Calibration
	w.found = w.found[:0]
	for _, u := range units {
		t := &trees[u.sentence]
		n := u.last - u.first
		w.tag(p, t.Tokens[u.first:u.last], row+1)
		w.attach(t, u, row)
		w.found = w.beam.decode(&p.tags, calibration{c.Name[0], c.Name[1]}, w.tags[(row+1)*m.names.n:], m.names.n, n, u.first, w.found)
		ends = append(ends, len(w.found))
		row += n + 1
	}
	w.label(units, trees)
	kept, from := slices.Clone(w.found), 0
	for i, end := range ends {
		names[i] = kept[from:end:end]
		from = end
	}
	w.ends = ends
}

func argmax[T float32 | float64](x []T) int {
	at := 0
	for i, v := range x {
		if v > x[at] {
			at = i
		}
	}
	return at
}

// attach fills Head and Arc of the unit's tokens. The score of head h for word
// d is D·A·Hᵀ (Dozat and Manning 2017, https://arxiv.org/abs/1611.01734); w.arc
// holds D·A.
func (w *work) attach(t *extract.Tree, u unit, row int) {
	m, k, n := w.m, w.k, u.last-u.first
	cols := roundUp(n+1, panel)
	w.arcKeys, w.scores = grow(w.arcKeys, m.ArcWidth*cols), grow(w.scores, (n+1)*cols)
	k.transpose(w.arcKeys, cols, w.heads[row*m.syntax.n+m.ArcWidth:], m.syntax.n, n+1, m.ArcWidth)
	for c := 0; c < cols; c += panel {
		k.matmul(w.scores[c:], cols, w.arc[row*m.arc.n:], m.arc.n, w.arcKeys[c:], cols, m.ArcWidth, n+1)
	}
	heads := w.tree.solve(w.scores, cols, n)
	for d := 1; d <= n; d++ {
		w.scores[d*cols+d] = float32(math.Inf(-1))
		k.softmax(w.scores[d*cols:], cols, n+1, 1, 1/m.Calibration.Arc)
		token, head := u.first+d-1, int(heads[d])
		t.Arc[token] = w.scores[d*cols+head]
		if head == 0 {
			t.Tokens[token].Head = -1
		} else {
			t.Tokens[token].Head = u.first + head - 1
		}
	}
}

// label fills Deprel and Rel, for the head that the tree gave each token: the largest of
// the scores [D, 1]·Rₗ·[H, 1]ᵀ of all labels l. The word on the root is labelled
// root, and no other. Label by label, the block's D·Rₗ stay in the first cache.
func (w *work) label(units []unit, trees []extract.Tree) {
	m := w.m
	dep := 2 * m.ArcWidth // in a row of w.heads; the head's side follows
	w.pairs = w.pairs[:0]
	row := 0
	for _, u := range units {
		tokens, rel := trees[u.sentence].Tokens[u.first:u.last], trees[u.sentence].Rel[u.first:u.last]
		for i := range tokens {
			if h := tokens[i].Head; h < 0 {
				tokens[i].Deprel, rel[i] = rootLabel, 1
			} else {
				w.pairs = append(w.pairs, pair{&tokens[i], &rel[i], row + 1 + i, row + 1 + h - u.first})
			}
		}
		row += len(tokens) + 1
	}
	w.rel, w.relHeads = grow(w.rel, blockRows*roundUp(m.RelWidth, panel)), grow(w.relHeads, blockRows*m.RelWidth)
	for p0, size := 0, block(len(w.pairs)); p0 < len(w.pairs); p0 += size {
		pairs := w.pairs[p0:min(p0+size, len(w.pairs))]
		w.inner.grow(len(pairs), m.RelWidth)
		for r, p := range pairs {
			c, d, h := w.inner.rows(r, 1, m.RelWidth), w.heads[p.dep*m.syntax.n+dep:], w.heads[p.head*m.syntax.n+dep+m.RelWidth:]
			w.k.quantise(c.q, c.lo, c.step, d, m.syntax.n, m.rel.smooth)
			copy(w.relHeads[r*m.RelWidth:(r+1)*m.RelWidth], h)
		}
		w.relate(pairs)
	}
}

// pair is a token, where the probability of its relation goes, and where it and its head
// stand in the rows of w.heads.
type pair struct {
	token     *extract.Token
	sure      *float32
	dep, head int
}

// relate labels a block of pairs, whose dependents are in w.inner, quantised,
// and whose heads are in w.relHeads.
func (w *work) relate(pairs []pair) {
	m, n := w.m, len(pairs)
	labels := len(m.Labels.Deprel)
	c := w.inner.rows(0, n, m.RelWidth)
	w.logits, w.bias = grow(w.logits, labels*n), grow(w.bias, n*(m.rel.n-labels*m.RelWidth))
	bias := m.rel.part(labels*m.RelWidth, m.rel.n)
	w.linear(w.bias, bias.n, &bias, c)
	for l := range labels {
		part := m.rel.part(l*m.RelWidth, (l+1)*m.RelWidth)
		w.linear(w.rel, m.RelWidth, &part, c)
		w.k.dots(w.logits[l*n:(l+1)*n], w.rel, w.relHeads, m.RelWidth)
	}
	for r, p := range pairs {
		best, top := 0, float32(math.Inf(-1))
		for l := range labels {
			if s := w.logits[l*n+r] + w.bias[r*bias.n+l]; s > top && l != m.root {
				best, top = l, s
			}
		}
		sum := 0.0
		for l := range labels {
			if l != m.root {
				sum += math.Exp(float64(w.logits[l*n+r] + w.bias[r*bias.n+l] - top))
			}
		}
		p.token.Deprel, *p.sure = m.Labels.Deprel[best], float32(1/sum)
	}
}
