package parse

import "github.com/quadwire/quadwire/extract"

// blockRows is the most rows that go through a layer's linear maps together:
// what they hold in between stays in the first two caches.
const blockRows = 72

// tileRows is the rows that a kernel works on at once.
const tileRows = 12

// block is how many of so many rows go through together, in as few blocks as
// will do, of whole tiles and of one height.
func block(rows int) int {
	n := max(1, (rows+blockRows-1)/blockRows)
	return roundUp((rows+n-1)/n, tileRows)
}

// work is the memory of one run over a batch of units. The rows of all units
// stand under one another without padding.
type work struct {
	m *model
	k *kernels

	ids, shapes []int32 // per piece
	starts      []int   // row of every word's first piece; word 0 of a unit is [CLS]

	rows             []int     // of the words after the last layer
	x, qkv, ctx      []float32 // [pieces][hidden], [pieces][3·hidden], [pieces][hidden]
	queries, weights []float32 // attention of one head
	wide, narrow     []float32 // [blockRows][ffn], [blockRows][hidden]
	in, inner        codes     // quantised: x, or the rows of a block
	syntax, names    []float32 // [words][hidden]: mixed outputs of all layers
	heads, tags      []float32 // [words][syntax.n], [words][names.n]
	arc, arcKeys     []float32
	scores           []float32
	pairs            []pair
	rel, relHeads    []float32 // [blockRows][rel]
	logits, bias     []float32 // [label][pair], [pair][label]
	tree             arborescence
	beam             viterbi
	spell            speller
	found            []extract.Name // in all units
	ends             []int          // in found, of every unit's
}

// grow gives s length n, keeping its memory when that suffices. The content is lost.
func grow[T float32 | uint8](s []T, n int) []T {
	if cap(s) >= n {
		return s[:n]
	}
	return aligned[T](n + n/4)[:n]
}

// codes is the memory of quantised rows; see Arithmetic in the package's doc.
type codes struct {
	q        []uint8 // [rows][width]
	lo, step []float32
}

// grow makes room for rows.
func (c *codes) grow(rows, width int) {
	c.q, c.lo, c.step = grow(c.q, rows*width), grow(c.lo, rows), grow(c.step, rows)
}

// rows is n rows from row r0 on.
func (c *codes) rows(r0, n, width int) codes {
	return codes{c.q[r0*width : (r0+n)*width], c.lo[r0 : r0+n], c.step[r0 : r0+n]}
}

// linear is y = l(x) for the rows whose codes are in c; those of y lie ldy apart.
func (w *work) linear(y []float32, ldy int, l *linear, c codes) {
	w.k.gemm(y, ldy, c.q, l.k, len(c.lo), l.packed, l.scale, l.sum, l.bias, c.lo, c.step)
}

// apply is y = l(x) for rows of x that lie ldx apart; those of y lie ldy apart.
func (w *work) apply(y []float32, ldy int, l *linear, x []float32, ldx, rows int) {
	w.inner.grow(blockRows, l.k)
	for r0, size := 0, block(rows); r0 < rows; r0 += size {
		c := w.inner.rows(0, min(size, rows-r0), l.k)
		w.k.quantise(c.q, c.lo, c.step, x[r0*ldx:], ldx, l.smooth)
		w.linear(y[r0*ldy:], ldy, l, c)
	}
}

// encode runs the network over the units and leaves the words' vectors in
// w.syntax and w.names.
func (w *work) encode(units []unit) {
	m, h := w.m, w.m.Hidden
	rows, words := len(w.ids), len(w.starts)
	w.x, w.ctx, w.qkv = grow(w.x, rows*h), grow(w.ctx, rows*h), grow(w.qkv, (rows+7)*3*h)
	w.wide, w.narrow = grow(w.wide, blockRows*m.FFN), grow(w.narrow, blockRows*h)
	w.in.grow(rows, h)
	w.syntax, w.names = grow(w.syntax, words*h), grow(w.names, words*h)
	clear(w.syntax)
	clear(w.names)
	w.embed(units)
	w.mix(0, w.starts)
	for i := range m.layers {
		w.attention(&m.layers[i], units)
		at, next := w.starts, m.layers[min(i+1, m.Layers-1)].qkv.smooth
		if i == m.Layers-1 { // nothing reads the other pieces any more
			at = w.gather()
			rows = len(at)
		}
		w.feed(&m.layers[i], rows, next)
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
			x, c := w.x[row*h:(row+1)*h], w.in.rows(row, 1, h)
			w.k.widen(x, m.embed[id*h:(id+1)*h], m.embedStep[id], m.position[p*h:(p+1)*h])
			w.k.norm(c.q, c.lo, c.step, x, m.shape[shape*h:(shape+1)*h], m.embedNorm.gain, m.embedNorm.shift, m.layers[0].qkv.smooth, m.Epsilon)
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
// 2019): from w.x, quantised, to w.ctx.
func (w *work) attention(l *layer, units []unit) {
	h, rows := w.m.Hidden, len(w.ids)
	for r0, size := 0, block(rows); r0 < rows; r0 += size {
		w.linear(w.qkv[r0*3*h:], 3*h, &l.qkv, w.in.rows(r0, min(size, rows-r0), h))
	}
	row := 0
	for _, u := range units {
		w.attend(row, u.pieces)
		row += u.pieces
	}
}

// feed is the second half: w.ctx goes through a linear map and is added to w.x,
// then w.x through a two-layer net and is added; both sums are normed. What
// comes out is quantised for the next layer, whose inputs next smooths.
func (w *work) feed(l *layer, rows int, next []float32) {
	h := w.m.Hidden
	for r0, size := 0, block(rows); r0 < rows; r0 += size {
		n := min(size, rows-r0)
		x, c := w.x[r0*h:(r0+n)*h], w.in.rows(r0, n, h)
		w.apply(w.narrow, h, &l.out, w.ctx[r0*h:], h, n)
		w.k.norm(c.q, c.lo, c.step, x, w.narrow, l.norm1.gain, l.norm1.shift, l.up.smooth, w.m.Epsilon)
		w.linear(w.wide, w.m.FFN, &l.up, c)
		w.k.gelu(w.wide[:n*w.m.FFN])
		w.apply(w.narrow, h, &l.down, w.wide, w.m.FFN, n)
		w.k.norm(c.q, c.lo, c.step, x, w.narrow, l.norm2.gain, l.norm2.shift, next, w.m.Epsilon)
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
