package parse

import (
	"math"

	"github.com/quadwire/quadwire/extract"
)

// tagset is the name tags as states of a chain: O, B-PER, I-PER … An I- tag
// may only follow the B- or I- tag of its own class.
type tagset struct {
	class  []extract.NameType // "" for O
	inside []bool
	begin  []int32 // for an I- tag: the B- tag of its class, -1 for none
}

func newTagset(labels []string) tagset {
	var t tagset
	for _, l := range labels {
		class, inside := "", false
		if len(l) > 2 && l[1] == '-' {
			class, inside = l[2:], l[0] == 'I'
		}
		t.class, t.inside = append(t.class, extract.NameType(class)), append(t.inside, inside)
	}
	for i := range labels {
		at := int32(-1)
		for j := range labels {
			if t.inside[i] && !t.inside[j] && t.class[j] == t.class[i] {
				at = int32(j)
			}
		}
		t.begin = append(t.begin, at)
	}
	return t
}

// follows reports whether tag b may follow tag a.
func (t *tagset) follows(a, b int) bool { return !t.inside[b] || t.class[a] == t.class[b] }

// viterbi decodes name tags. Its slices are memory that later calls use again.
type viterbi struct {
	logp, alpha, beta []float64 // [word][tag]
	from              []int32   // [word][tag]
	tags              []int32
}

// decode appends the names among n words to out, whose tag scores lie stride
// apart in logits; first is added to the words' numbers. The tags are the best
// sequence that the constraints allow; a name's P is its exact probability
// under them: that a name of that class starts and ends there.
func (v *viterbi) decode(t *tagset, logits []float32, stride, n int, temperature float32, first int, out []extract.Name) []extract.Name {
	k := len(t.class)
	v.fill(logits, stride, n, k, temperature)
	v.best(t, n, k)
	plain := true
	for _, y := range v.tags[:n] {
		plain = plain && t.class[y] == ""
	}
	if plain {
		return out
	}
	v.sums(t, n, k)
	total := logSum(v.alpha[(n-1)*k : n*k])
	for i := 0; i < n; {
		y := int(v.tags[i])
		if t.class[y] == "" {
			i++
			continue
		}
		j := i + 1
		p := v.alpha[i*k+y]
		for ; j < n && t.inside[v.tags[j]]; j++ {
			p += v.logp[j*k+int(v.tags[j])]
		}
		p += v.leave(t, j, n, k, int(v.tags[j-1])) - total
		out = append(out, extract.Name{First: first + i, Last: first + j, Type: t.class[y], P: float32(math.Exp(min(p, 0)))})
		i = j
	}
	return out
}

// fill sets logp to log softmax(logits/temperature).
func (v *viterbi) fill(logits []float32, stride, n, k int, temperature float32) {
	v.logp = v.logp[:0]
	for i := range n {
		row := logits[i*stride : i*stride+k]
		for _, s := range row {
			s := float64(s / temperature)
			if s != s {
				s = 0
			}
			v.logp = append(v.logp, max(-1e3, min(1e3, s)))
		}
		total := logSum(v.logp[i*k:])
		for j := range k {
			v.logp[i*k+j] -= total
		}
	}
}

// best sets tags to the best sequence.
func (v *viterbi) best(t *tagset, n, k int) {
	v.alpha, v.from, v.tags = v.alpha[:0], v.from[:0], v.tags[:0]
	for i := range n {
		for y := range k {
			at, top := int32(-1), math.Inf(-1)
			if i == 0 && !t.inside[y] {
				top = 0
			}
			for x := 0; i > 0 && x < k; x++ {
				if s := v.alpha[(i-1)*k+x]; s > top && t.follows(x, y) {
					at, top = int32(x), s
				}
			}
			v.alpha, v.from = append(v.alpha, top+v.logp[i*k+y]), append(v.from, at)
		}
		v.tags = append(v.tags, 0)
	}
	if n == 0 {
		return
	}
	y := 0
	for x, s := range v.alpha[(n-1)*k:] {
		if s > v.alpha[(n-1)*k+y] {
			y = x
		}
	}
	for i := n - 1; i >= 0; i-- {
		v.tags[i] = int32(y)
		y = int(v.from[i*k+y])
	}
}

// sums sets alpha and beta to the log sums over all sequences that end in a tag
// of a word and that go on from it.
func (v *viterbi) sums(t *tagset, n, k int) {
	v.beta = append(v.beta[:0], v.logp...)
	for i := n - 1; i >= 0; i-- {
		for y := range k {
			v.beta[i*k+y] = 0
			if i < n-1 {
				v.beta[i*k+y] = v.next(t, i+1, k, y, func(int) bool { return true })
			}
		}
	}
	for i := range n {
		for y := range k {
			sum := math.Inf(-1)
			if i == 0 && !t.inside[y] {
				sum = 0
			}
			for x := 0; i > 0 && x < k; x++ {
				if t.follows(x, y) {
					sum = logAdd(sum, v.alpha[(i-1)*k+x])
				}
			}
			v.alpha[i*k+y] = sum + v.logp[i*k+y]
		}
	}
}

// leave is the log sum over all that can follow a name of tag y which ends before word j.
func (v *viterbi) leave(t *tagset, j, n, k, y int) float64 {
	if j == n {
		return 0
	}
	return v.next(t, j, k, y, func(z int) bool { return !t.inside[z] })
}

// next is the log sum over the tags z of word i that may follow y, and what follows them.
func (v *viterbi) next(t *tagset, i, k, y int, keep func(z int) bool) float64 {
	sum := math.Inf(-1)
	for z := range k {
		if t.follows(y, z) && keep(z) {
			sum = logAdd(sum, v.logp[i*k+z]+v.beta[i*k+z])
		}
	}
	return sum
}

func logAdd(a, b float64) float64 {
	if a < b {
		a, b = b, a
	}
	if b == math.Inf(-1) {
		return a
	}
	return a + math.Log1p(math.Exp(b-a))
}

func logSum(x []float64) float64 {
	sum := math.Inf(-1)
	for _, v := range x {
		sum = logAdd(sum, v)
	}
	return sum
}
