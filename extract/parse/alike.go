package parse

import "math"

// Alike is the cosine of two words in the encoder's own vocabulary, -1 to 1,
// whatever stands around them: lawyer and attorney are at 0.68, worker and
// employee at 0.49, court and dog at 0.06. Opposites of one field are alike, too:
// mother and father are at 0.54.
func (p *Parser) Alike(a, b string) float64 {
	var buf []byte
	var ids [2 * longestWord]int32
	x := p.m.vocab.pieces(a, ids[:0:longestWord], &buf)
	y := p.m.vocab.pieces(b, ids[longestWord:longestWord], &buf)
	xy, xx, yy := 0.0, 0.0, 0.0
	for j := range p.m.Hidden {
		u, v := p.m.weight(x, j), p.m.weight(y, j)
		xy, xx, yy = xy+u*v, xx+u*u, yy+v*v
	}
	return xy / math.Sqrt(xx*yy+1e-12)
}

// weight is number j of the sum of the pieces' vectors.
func (m *model) weight(pieces []int32, j int) float64 {
	sum := 0.0
	for _, id := range pieces {
		sum += float64(m.embedStep[id]) * float64(int8(m.embed[int(id)*m.Hidden+j]))
	}
	return sum
}
