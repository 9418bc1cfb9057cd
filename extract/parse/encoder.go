package parse

import "github.com/quadwire/quadwire/extract"

// blockRows is the number of rows that go through a layer's linear maps
// together: what they hold in between stays in the first two caches.
const blockRows = 48

// work is the memory of one run over a batch of units. The rows of all units
// stand under one another without padding.
type work struct {
	m *model
	k *kernels

	ids, shapes []int32 // per piece
	starts      []int   // row of every word's first piece; word 0 of a unit is [CLS]

	rows                []int     // of the words after the last layer
	x, qkv, ctx         []float32 // [pieces][hidden], [pieces][3·hidden], [pieces][hidden]
	queries, weights    []float32 // attention of one head
	wide, narrow        []float32 // [blockRows][ffn], [blockRows][hidden]
	quant               []uint8
	lo, step            []float32
	syntax, names       []float32 // [words][hidden]: mixed outputs of all layers
	heads, tags         []float32 // [words][syntax.n], [words][names.n]
	arc, arcKeys        []float32
	scores, rel, logits []float32
	tree                arborescence
	beam                viterbi
	spell               speller
	found               []extract.Name // in all units
	ends                []int          // in found, of every unit's
}

// grow gives s length n, keeping its memory when that suffices. The content is lost.
func grow[T float32 | uint8](s []T, n int) []T {
	if cap(s) >= n {
		return s[:n]
	}
	return aligned[T](n + n/4)[:n]
}

// apply is y = l(x) for rows of x that lie ldx apart; those of y lie ldy apart.
func (w *work) apply(y []float32, ldy int, l *linear, x []float32, ldx, rows int) {
	for r0 := 0; r0 < rows; r0 += blockRows {
		n := min(blockRows, rows-r0)
		w.quant = grow(w.quant, blockRows*l.k)
		for r := range n {
			at := (r0 + r) * ldx
			w.lo[r], w.step[r] = w.k.quantise(w.quant[r*l.k:(r+1)*l.k], x[at:at+l.k], l.smooth)
		}
		w.k.gemm(y[r0*ldy:], ldy, w.quant, l.k, n, l.packed, l.scale, l.sum, l.bias, w.lo, w.step)
	}
}

// encode runs the network over the units and leaves the words' vectors in
// w.syntax and w.names.
func (w *work) encode(units []unit) {
	m, h := w.m, w.m.Hidden
	rows, words := len(w.ids), len(w.starts)
	w.x, w.ctx, w.qkv = grow(w.x, rows*h), grow(w.ctx, rows*h), grow(w.qkv, (rows+7)*3*h)
	w.wide, w.narrow = grow(w.wide, blockRows*m.FFN), grow(w.narrow, blockRows*h)
	w.lo, w.step = grow(w.lo, blockRows), grow(w.step, blockRows)
	w.syntax, w.names = grow(w.syntax, words*h), grow(w.names, words*h)
	clear(w.syntax)
	clear(w.names)
	w.embed(units)
	w.mix(0, w.starts)
	for i := range m.layers {
		w.attention(&m.layers[i], units)
		at := w.starts
		if i == m.Layers-1 { // nothing reads the other pieces any more
			at = w.gather()
			rows = len(at)
		}
		w.feed(&m.layers[i], rows)
		w.mix(i+1, at)
	}
}

// embed fills w.x with the sum of a piece's, a position's and a shape's vector.
func (w *work) embed(units []unit) {
	m, h := w.m, w.m.Hidden
	row := 0
	for _, u := range units {
		for p := range u.pieces {
			id, shape := int(w.ids[row]), int(w.shapes[row])
			x := w.x[row*h : (row+1)*h]
			w.k.widen(x, m.embed[id*h:(id+1)*h], m.embedStep[id], m.position[p*h:(p+1)*h])
			w.k.norm(x, m.shape[shape*h:(shape+1)*h], m.embedNorm.gain, m.embedNorm.shift, m.Epsilon)
			row++
		}
	}
}

// mix adds the output of layer i, weighted, to the words' vectors; at is the
// words' rows in w.x.
func (w *work) mix(i int, at []int) {
	h := w.m.Hidden
	for word, row := range at {
		x := w.x[row*h : (row+1)*h]
		w.k.axpy(w.syntax[word*h:(word+1)*h], w.m.mix[0][i], x)
		w.k.axpy(w.names[word*h:(word+1)*h], w.m.mix[1][i], x)
	}
}

// attention is the first half of a transformer layer (BERT's, Devlin et al.
// 2019): from w.x to w.ctx.
func (w *work) attention(l *layer, units []unit) {
	h := w.m.Hidden
	w.apply(w.qkv, 3*h, &l.qkv, w.x, h, len(w.ids))
	row := 0
	for _, u := range units {
		w.attend(row, u.pieces)
		row += u.pieces
	}
}

// feed is the second half: w.ctx goes through a linear map and is added to w.x,
// then w.x through a two-layer net and is added; both sums are normed.
func (w *work) feed(l *layer, rows int) {
	h := w.m.Hidden
	for r0 := 0; r0 < rows; r0 += blockRows {
		n := min(blockRows, rows-r0)
		x := w.x[r0*h : (r0+n)*h]
		w.apply(w.narrow, h, &l.out, w.ctx[r0*h:], h, n)
		w.addNorm(x, &l.norm1)
		w.apply(w.wide, w.m.FFN, &l.up, x, h, n)
		w.k.gelu(w.wide[:n*w.m.FFN])
		w.apply(w.narrow, h, &l.down, w.wide, w.m.FFN, n)
		w.addNorm(x, &l.norm2)
	}
}

// gather moves the rows of the words' first pieces to the top of w.x and w.ctx
// and returns where they are then: 0, 1, 2 …
func (w *work) gather() []int {
	h := w.m.Hidden
	w.rows = w.rows[:0]
	for word, row := range w.starts {
		copy(w.x[word*h:(word+1)*h], w.x[row*h:(row+1)*h])
		copy(w.ctx[word*h:(word+1)*h], w.ctx[row*h:(row+1)*h])
		w.rows = append(w.rows, word)
	}
	return w.rows
}

// addNorm adds w.narrow to the rows of x and norms them.
func (w *work) addNorm(x []float32, n *norm) {
	h := w.m.Hidden
	for r := 0; r < len(x); r += h {
		w.k.norm(x[r:r+h], w.narrow[r:r+h], n.gain, n.shift, w.m.Epsilon)
	}
}

// attend lets every head of the unit whose n rows start at row look at all rows.
func (w *work) attend(row, n int) {
	h := w.m.Hidden
	cols := roundUp(n, panel)
	w.queries, w.weights = grow(w.queries, headDim*cols), grow(w.weights, 2*panel*(n+1))
	for at := 0; at < h; at += headDim {
		q := w.qkv[row*3*h+at:]
		w.k.transpose(w.queries, cols, q, 3*h, n, headDim)
		w.k.attend(w.ctx[row*h+at:], h, w.queries, cols, q[h:], q[2*h:], 3*h, n, w.weights)
	}
}
