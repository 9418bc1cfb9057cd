package parse

import (
	"math"
	"math/rand/v2"
	"testing"
)

// isTree reports whether heads is a tree in which exactly one word hangs on 0.
func isTree(heads []int32) bool {
	roots := 0
	for d := 1; d < len(heads); d++ {
		if heads[d] == 0 {
			roots++
		}
		steps := 0
		for h := int32(d); h > 0; h = heads[h] {
			if steps++; steps > len(heads) {
				return false
			}
		}
	}
	return roots == 1
}

// value is the sum of a tree's scores.
func value(score []float32, stride int, heads []int32) float64 {
	sum := 0.0
	for d := 1; d < len(heads); d++ {
		sum += float64(score[d*stride+int(heads[d])])
	}
	return sum
}

// bestOfAll tries every assignment of heads.
func bestOfAll(score []float32, stride, n int) float64 {
	best := math.Inf(-1)
	heads := make([]int32, n+1)
	var try func(d int)
	try = func(d int) {
		if d > n {
			if isTree(heads) {
				best = max(best, value(score, stride, heads))
			}
			return
		}
		for h := range n + 1 {
			if h != d {
				heads[d] = int32(h)
				try(d + 1)
			}
		}
	}
	try(1)
	return best
}

func TestTreeIsBest(t *testing.T) {
	var a arborescence
	r := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		n := 1 + r.IntN(5)
		stride := n + 1 + r.IntN(3)
		score := random(r, (n+1)*stride, 3)
		if r.IntN(2) == 0 { // many equal scores
			for i := range score {
				score[i] = float32(r.IntN(3))
			}
		}
		heads := a.solve(score, stride, n)
		if !isTree(heads) {
			t.Fatalf("n=%d: no tree: %v", n, heads)
		}
		if got, want := value(score, stride, heads), bestOfAll(score, stride, n); got < want-1e-4 {
			t.Fatalf("n=%d: tree %v is worth %g, the best %g", n, heads, got, want)
		}
	}
}

// TestTreeOfLongSentence: whatever the scores, hundreds of words make a tree.
func TestTreeOfLongSentence(t *testing.T) {
	var a arborescence
	r := rand.New(rand.NewPCG(3, 4))
	for _, n := range []int{1, 2, 64, 300, 510} {
		score := random(r, (n+1)*(n+1), 10)
		if heads := a.solve(score, n+1, n); !isTree(heads) {
			t.Errorf("n=%d: no tree", n)
		}
		for d := 1; d <= n; d++ { // one cycle through all words
			score[d*(n+1)+d%n+1] = 1000
		}
		if heads := a.solve(score, n+1, n); !isTree(heads) {
			t.Errorf("n=%d, cycle: no tree", n)
		}
	}
}

// FuzzTree: any scores, numbers or not, make a tree.
func FuzzTree(f *testing.F) {
	f.Add([]byte{1, 2, 3, 4, 5, 6, 7, 8, 9})
	f.Add([]byte{0, 255, 0, 255, 0, 0, 0, 0, 255, 255, 254, 253, 1, 1, 1, 1})
	f.Add(make([]byte, 100))
	f.Fuzz(func(t *testing.T, b []byte) {
		n := int(math.Sqrt(float64(len(b)))) - 1
		if n < 1 || n > 60 {
			return
		}
		special := map[byte]float32{255: float32(math.NaN()), 254: float32(math.Inf(1)), 253: float32(math.Inf(-1)), 252: math.MaxFloat32}
		score := make([]float32, (n+1)*(n+1))
		for i := range score {
			s, ok := special[b[i]]
			if !ok {
				s = float32(b[i]%16) - 8
			}
			score[i] = s
		}
		var a arborescence
		if heads := a.solve(score, n+1, n); !isTree(heads) {
			t.Errorf("no tree: %v", heads)
		}
	})
}

// BenchmarkTree is a sentence of 510 words whose best heads are far from a tree.
func BenchmarkTree(b *testing.B) {
	const n = 510
	r := rand.New(rand.NewPCG(5, 6))
	score := random(r, (n+1)*(n+1), 10)
	var a arborescence
	for b.Loop() {
		a.solve(score, n+1, n)
	}
}
