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
	k.softmax(w.tags, m.names.n, len(m.Labels.NER), words, 1/m.Calibration.NER)
	row, ends := 0, w.ends[:0]
	w.found = w.found[:0]
	for _, u := range units {
		t := &trees[u.sentence]
		n := u.last - u.first
		w.tag(t.Tokens[u.first:u.last], row+1)
		w.attach(t, u, row)
		w.label(t, u, row)
		w.found = w.beam.decode(&p.tags, w.tags[(row+1)*m.names.n:], m.names.n, n, u.first, w.found)
		ends = append(ends, len(w.found))
		row += n + 1
	}
	kept, from := slices.Clone(w.found), 0
	for i, end := range ends {
		names[i] = kept[from:end:end]
		from = end
	}
	w.ends = ends
}

// tag fills UPOS and XPOS of the tokens whose first word stands at row.
func (w *work) tag(tokens []extract.Token, row int) {
	m := w.m
	for i := range tokens {
		upos := w.heads[(row+i)*m.syntax.n+2*m.ArcWidth+2*m.RelWidth:]
		xpos := upos[roundUp(len(m.Labels.UPOS), panel):]
		tokens[i].UPOS = m.Labels.UPOS[argmax(upos[:len(m.Labels.UPOS)])]
		tokens[i].XPOS = m.Labels.XPOS[argmax(xpos[:len(m.Labels.XPOS)])]
	}
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

// label fills Deprel, for the head that the tree gave each token. The word on
// the root is labelled root, and no other.
func (w *work) label(t *extract.Tree, u unit, row int) {
	m, n := w.m, u.last-u.first
	labels := len(m.Labels.Deprel)
	w.rel, w.logits = grow(w.rel, blockRows*m.rel.n), grow(w.logits, labels)
	for i0 := 0; i0 < n; i0 += blockRows {
		rows := min(blockRows, n-i0)
		w.apply(w.rel, m.rel.n, &m.rel, w.heads[(row+1+i0)*m.syntax.n+2*m.ArcWidth:], m.syntax.n, rows)
		for r := range rows {
			token := &t.Tokens[u.first+i0+r]
			if token.Head < 0 {
				token.Deprel = rootLabel
				continue
			}
			at := (row+1+token.Head-u.first)*m.syntax.n + 2*m.ArcWidth + m.RelWidth
			rel := w.rel[r*m.rel.n : (r+1)*m.rel.n]
			w.k.dots(w.logits, rel, w.heads[at:at+m.RelWidth])
			for o := range w.logits {
				w.logits[o] += rel[labels*m.RelWidth+o]
			}
			w.logits[m.root] = float32(math.Inf(-1))
			token.Deprel = m.Labels.Deprel[argmax(w.logits)]
		}
	}
}
