package parse

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/quadwire/quadwire/extract"
)

var someTags = []string{"O", "B-PER", "I-PER", "B-ORG", "I-ORG"}

// sequences calls f with every sequence of n tags that the constraints allow,
// and its probability up to a common factor.
func sequences(ts *tagset, logits []float32, n int, f func(tags []int, p float64)) {
	k := len(ts.class)
	tags := make([]int, n)
	var try func(i int, p float64)
	try = func(i int, p float64) {
		if i == n {
			f(tags, p)
			return
		}
		for y := range k {
			if i == 0 && ts.inside[y] || i > 0 && !ts.follows(tags[i-1], y) {
				continue
			}
			tags[i] = y
			try(i+1, p*math.Exp(float64(logits[i*k+y])))
		}
	}
	try(0, 1)
}

// namesOf reads the names off a sequence of tags.
func namesOf(ts *tagset, tags []int) (out []extract.Name) {
	for i, y := range tags {
		if ts.class[y] != "" && !ts.inside[y] {
			out = append(out, extract.Name{First: i, Last: i + 1, Type: ts.class[y]})
		} else if ts.inside[y] {
			out[len(out)-1].Last = i + 1
		}
	}
	return out
}

// TestNames: the names are those of the best sequence of all, and the
// probability of each is the share of the sequences that have it.
func TestNames(t *testing.T) {
	ts := newTagset(someTags)
	r := rand.New(rand.NewPCG(1, 1))
	var v viterbi
	found := 0
	for range 300 {
		n := 1 + r.IntN(5)
		logits := random(r, n*len(someTags), 2)
		total, best := 0.0, 0.0
		var want []extract.Name
		share := map[extract.Name]float64{}
		sequences(&ts, logits, n, func(tags []int, p float64) {
			total += p
			names := namesOf(&ts, tags)
			for _, m := range names {
				share[m] += p
			}
			if p > best {
				best, want = p, names
			}
		})
		softmaxGo(logits, len(someTags), len(someTags), n, 1)
		got := v.decode(&ts, calibration{1, 0}, logits, len(someTags), n, 7, nil)
		if len(got) != len(want) {
			t.Fatalf("%d names, want %d", len(got), len(want))
		}
		for i, g := range got {
			found++
			w := want[i]
			if g.First != w.First+7 || g.Last != w.Last+7 || g.Type != w.Type {
				t.Fatalf("name %+v, want %+v shifted by 7", g, w)
			}
			if p := share[w] / total; math.Abs(float64(g.P)-p) > 1e-5 {
				t.Fatalf("name %+v has probability %g, want %g", w, g.P, p)
			}
		}
	}
	if found < 100 {
		t.Fatalf("only %d names among all examples", found)
	}
}

// FuzzNames: any probabilities, even such as are none, give names that are in order, apart and inside.
func FuzzNames(f *testing.F) {
	f.Add([]byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
	f.Add([]byte{0, 9, 0, 0, 0, 0, 0, 9, 0, 0, 255, 254, 253, 0, 0})
	f.Fuzz(func(t *testing.T, b []byte) {
		ts := newTagset(someTags)
		special := map[byte]float32{255: float32(math.NaN()), 254: float32(math.Inf(1)), 253: float32(math.Inf(-1))}
		var probs []float32
		for _, c := range b {
			p, ok := special[c]
			if !ok {
				p = float32(c) / 128
			}
			probs = append(probs, p)
		}
		n, at := len(b)/len(someTags), 0
		var v viterbi
		for _, m := range v.decode(&ts, calibration{1, 0}, probs, len(someTags), n, 0, nil) {
			if m.First < at || m.Last <= m.First || m.Last > n || !(m.P >= 0 && m.P <= 1) {
				t.Fatalf("name %+v after %d of %d", m, at, n)
			}
			at = m.Last
		}
	})
}
