package parse

import (
	"math"
	"slices"

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
	p, best, forward, backward []float64 // [word][tag]
	from                       []int32   // [word][tag]
	tags                       []int32
}

// calibration moves the log odds of a name's probability along a line (Platt 1999).
type calibration struct{ slope, offset float64 }

// of is the true probability of a name.
func (c calibration) of(p float64) float64 {
	p = min(max(p, 1e-4), 1-1e-4)
	return 1 / (1 + math.Exp(-(c.slope*math.Log(p/(1-p)) + c.offset)))
}

// decode appends the names among n words to out; first is added to the words'
// numbers. p is the probabilities of the tags, rows that lie stride apart. The
// tags are the best sequence that the constraints allow; a name's P is its exact
// probability under them, that a name of that class starts and ends there, put
// straight by c.
func (v *viterbi) decode(t *tagset, c calibration, p []float32, stride, n, first int, out []extract.Name) []extract.Name {
	k := len(t.class)
	v.fill(p, stride, n, k)
	if !v.search(t, n, k) {
		return out
	}
	v.sums(t, n, k)
	for i := 0; i < n; {
		y := int(v.tags[i])
		if t.class[y] == "" {
			i++
			continue
		}
		j := i + 1
		for j < n && t.inside[v.tags[j]] {
			j++
		}
		out = append(out, extract.Name{First: first + i, Last: first + j, Type: t.class[y], P: float32(c.of(v.share(t, i, j, n, k)))})
		i = j
	}
	return out
}

// fill copies the probabilities; none is nothing, so that no sequence that the
// constraints allow is impossible.
func (v *viterbi) fill(p []float32, stride, n, k int) {
	v.p = v.p[:0]
	for i := range n {
		for _, x := range p[i*stride : i*stride+k] {
			if !(x > 1e-9) {
				x = 1e-9
			}
			v.p = append(v.p, min(float64(x), 1))
		}
	}
}

// search sets tags to the best sequence and reports whether it has a name.
func (v *viterbi) search(t *tagset, n, k int) bool {
	v.best, v.from, v.tags = v.best[:0], v.from[:0], slices.Grow(v.tags[:0], n)[:n]
	for i := range n {
		top := 0.0
		for y := range k {
			at, x := v.before(t, i, k, y)
			v.from = append(v.from, at)
			v.best = append(v.best, x*v.p[i*k+y])
			top = max(top, v.best[i*k+y])
		}
		for y := range k { // only their proportions matter
			v.best[i*k+y] /= top
		}
	}
	y, found := 0, false
	for i := n - 1; i >= 0; i-- {
		if i == n-1 {
			y = argmax(v.best[i*k:])
		}
		v.tags[i] = int32(y)
		found = found || t.class[y] != ""
		y = int(v.from[i*k+y])
	}
	return found
}

// before is the best tag of the word before word i when its own is y, and what
// the best sequence up to there is worth.
func (v *viterbi) before(t *tagset, i, k, y int) (int32, float64) {
	if i == 0 {
		if t.inside[y] {
			return 0, 0
		}
		return 0, 1
	}
	at, top := int32(0), 0.0
	for x, s := range v.best[(i-1)*k : i*k] {
		if s > top && t.follows(x, y) {
			at, top = int32(x), s
		}
	}
	return at, top
}

// sums sets forward and backward to the sums over all sequences that end in a
// tag of a word, and that go on from it. Both are divided by the same factors, a
// word's own each, so that their product over a whole sequence keeps its meaning.
func (v *viterbi) sums(t *tagset, n, k int) {
	v.forward, v.backward = v.forward[:0], slices.Grow(v.backward[:0], n*k)[:n*k]
	for i := range n {
		total := 0.0
		for y := range k {
			s := 0.0
			if i == 0 && !t.inside[y] {
				s = 1
			}
			for x := 0; i > 0 && x < k; x++ {
				if t.follows(x, y) {
					s += v.forward[(i-1)*k+x]
				}
			}
			v.forward = append(v.forward, s*v.p[i*k+y])
			total += v.forward[i*k+y]
		}
		for y := range k {
			v.forward[i*k+y] /= total
			v.p[i*k+y] /= total
		}
	}
	for i := n - 1; i >= 0; i-- {
		for y := range k {
			v.backward[i*k+y] = 1
			if i < n-1 {
				v.backward[i*k+y] = v.after(t, i+1, k, y, true)
			}
		}
	}
}

// after is the sum over the tags of word i that may follow y, and all that
// follows them; over those outside a name only unless inside is given.
func (v *viterbi) after(t *tagset, i, k, y int, inside bool) float64 {
	s := 0.0
	for z := range k {
		if t.follows(y, z) && (inside || !t.inside[z]) {
			s += v.p[i*k+z] * v.backward[i*k+z]
		}
	}
	return s
}

// share is the part of all sequences, weighted, in which the tags of words i to
// j stand as they do in the best one and the name ends with them.
func (v *viterbi) share(t *tagset, i, j, n, k int) float64 {
	s := v.forward[i*k+int(v.tags[i])]
	for at := i + 1; at < j; at++ {
		s *= v.p[at*k+int(v.tags[at])]
	}
	if j < n {
		s *= v.after(t, j, k, int(v.tags[j-1]), false)
	}
	if s >= 0 {
		return min(s, 1)
	}
	return 0 // no number: backward has run over, in a text that no one wrote
}
