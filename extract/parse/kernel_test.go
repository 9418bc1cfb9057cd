package parse

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// Every tier that this machine has does what plain Go does, on random input of
// every size that the network may ask for.

// fence is what memory around a kernel's output holds; a kernel that writes
// outside its output breaks it.
const fence = 12345

// fenced is n floats between two fences, and a check of the fences.
func fenced(n int) ([]float32, func(t *testing.T)) {
	b := slices.Repeat([]float32{fence}, n+64)
	return b[32 : 32+n : 32+n], func(t *testing.T) {
		t.Helper()
		for i, v := range b {
			if (i < 32 || i >= 32+n) && v != fence {
				t.Fatalf("wrote outside its output, at %d of %d", i-32, n)
			}
		}
	}
}

func random(r *rand.Rand, n int, spread float64) []float32 {
	x := make([]float32, n)
	for i := range x {
		x[i] = float32(r.NormFloat64() * spread)
	}
	return x
}

// near reports the first element in which got and want differ by more than
// tolerance, relative to the larger of 1 and want.
func near(t *testing.T, got, want []float32, tolerance float64) {
	t.Helper()
	for i := range want {
		if d := math.Abs(float64(got[i] - want[i])); !(d <= tolerance*max(1, math.Abs(float64(want[i])))) {
			t.Fatalf("element %d of %d: %g, plain Go %g", i, len(want), got[i], want[i])
		}
	}
}

// each runs a test for every tier but plain Go, in several random rounds.
func each(t *testing.T, rounds int, test func(t *testing.T, k *kernels, r *rand.Rand)) {
	for _, k := range tiers() {
		t.Run(k.name, func(t *testing.T) {
			for i := range rounds {
				test(t, k, rand.New(rand.NewPCG(uint64(i), 1)))
			}
		})
	}
}

func TestQuantise(t *testing.T) {
	each(t, 50, func(t *testing.T, k *kernels, r *rand.Rand) {
		n, rows := panel*(1+r.IntN(50)), 1+r.IntN(5)
		stride := n + r.IntN(9)
		x, smooth := random(r, rows*stride, 3), random(r, n, 1)
		if r.IntN(8) == 0 {
			clear(x[:n])
		}
		sameCodes(t, rows, n, func(q []uint8, lo, step []float32) { k.quantise(q, lo, step, x, stride, smooth) },
			func(q []uint8, lo, step []float32) { quantiseGo(q, lo, step, x, stride, smooth) })
	})
}

// sameCodes reports codes of rows of n that are not to the bit what they should be.
func sameCodes(t *testing.T, rows, n int, kernel, plain func(q []uint8, lo, step []float32)) {
	t.Helper()
	got, want := slices.Repeat([]uint8{0xAA}, rows*n+64), make([]uint8, rows*n)
	lo, checkLo := fenced(rows)
	step, checkStep := fenced(rows)
	wantLo, wantStep := make([]float32, rows), make([]float32, rows)
	kernel(got[32:32+rows*n], lo, step)
	plain(want, wantLo, wantStep)
	checkLo(t)
	checkStep(t)
	if !slices.Equal(lo, wantLo) || !slices.Equal(step, wantStep) || !slices.Equal(got[32:32+rows*n], want) {
		t.Fatalf("rows=%d n=%d: lo %g step %g, plain Go %g %g, codes equal: %v", rows, n, lo, step, wantLo, wantStep, slices.Equal(got[32:32+rows*n], want))
	}
	for i, v := range got {
		if (i < 32 || i >= 32+rows*n) && v != 0xAA {
			t.Fatal("wrote outside its output")
		}
	}
}

// TestGemm uses whole steps, powers of two and the largest values there are, so
// that the sums are exact and a tier that saturates is caught.
func TestGemm(t *testing.T) {
	each(t, 40, func(t *testing.T, k *kernels, r *rand.Rand) {
		depth, rows, outs := panel*(1+r.IntN(12)), 1+r.IntN(blockRows), panel*(1+r.IntN(3))
		stride := outs + r.IntN(2*panel)
		x, w := make([]uint8, rows*depth), make([]byte, depth*outs)
		extreme := r.IntN(3) == 0
		for i := range x {
			x[i] = uint8(r.IntN(activationMax + 1))
			if extreme {
				x[i] = activationMax
			}
		}
		for i := range w {
			w[i] = byte(int8(r.IntN(129) - 64))
		}
		if extreme { // the largest sums that train/pack.py lets through, of either sign
			for i := range w {
				k, j := i/128*4+i%4, i/4%panel
				quad := [4]int{127, 127, 4, 0}[k/4%2*2+k%2]
				w[i] = byte(int8(quad * (1 - 2*((k/8+j)%2))))
			}
		}
		scale, sum, bias := slices.Repeat([]float32{0.5}, outs), slices.Repeat([]float32{0.25}, outs), random(r, outs, 0)
		for j := range bias {
			bias[j] = float32(j)
		}
		lo, step := make([]float32, rows), slices.Repeat([]float32{2}, rows)
		for i := range lo {
			lo[i] = float32(i)
		}
		size := (rows-1)*stride + outs
		got, check := fenced(size)
		want := make([]float32, size)
		copy(want, got)
		k.gemm(got, stride, x, depth, rows, w, scale, sum, bias, lo, step)
		gemmGo(want, stride, x, depth, rows, w, scale, sum, bias, lo, step)
		check(t)
		if !slices.Equal(got, want) {
			t.Fatalf("k=%d rows=%d outs=%d stride=%d: sums differ", depth, rows, outs, stride)
		}
	})
}

func TestMatmul(t *testing.T) {
	each(t, 40, func(t *testing.T, k *kernels, r *rand.Rand) {
		depth, rows := 1+r.IntN(130), 1+r.IntN(40)
		lda, ldb, ldc := depth+r.IntN(9), panel+r.IntN(9), panel+r.IntN(9)
		a, b := random(r, rows*lda, 1), random(r, depth*ldb+panel, 1)
		size := (rows-1)*ldc + panel
		got, check := fenced(size)
		want := make([]float32, size)
		copy(want, got)
		k.matmul(got, ldc, a, lda, b, ldb, depth, rows)
		matmulGo(want, ldc, a, lda, b, ldb, depth, rows)
		check(t)
		near(t, got, want, 1e-4)
	})
}

func TestSoftmax(t *testing.T) {
	each(t, 40, func(t *testing.T, k *kernels, r *rand.Rand) {
		n, rows := 1+r.IntN(100), 1+r.IntN(5)
		stride := roundUp(n, panel)
		got, check := fenced(rows * stride)
		copy(got, random(r, rows*stride, 20))
		if r.IntN(4) == 0 {
			got[r.IntN(n)] = float32(math.Inf(-1))
			got[0] = 1
		}
		want := slices.Clone(got)
		k.softmax(got, stride, n, rows, 0.3)
		softmaxGo(want, stride, n, rows, 0.3)
		check(t)
		for i := range rows {
			near(t, got[i*stride:i*stride+n], want[i*stride:i*stride+n], 1e-6)
		}
	})
}

func TestGelu(t *testing.T) {
	each(t, 20, func(t *testing.T, k *kernels, r *rand.Rand) {
		n := panel * (1 + r.IntN(20))
		got, check := fenced(n)
		copy(got, random(r, n, 3))
		want := slices.Clone(got)
		k.gelu(got)
		geluGo(want)
		check(t)
		near(t, got, want, 1e-4)
	})
}

// TestNorm: the norm is near that of plain Go, its codes exactly those of what came out.
func TestNorm(t *testing.T) {
	each(t, 20, func(t *testing.T, k *kernels, r *rand.Rand) {
		n, rows := panel*(1+r.IntN(20)), 1+r.IntN(5)
		add, gain, shift, smooth := random(r, rows*n, 2), random(r, n, 1), random(r, n, 1), random(r, n, 1)
		got, check := fenced(rows * n)
		copy(got, random(r, rows*n, 3))
		want := slices.Clone(got)
		c := make([]float32, rows)
		normGo(make([]uint8, rows*n), c, c, want, add, gain, shift, smooth, 1e-12)
		sameCodes(t, rows, n, func(q []uint8, lo, step []float32) {
			k.norm(q, lo, step, got, add, gain, shift, smooth, 1e-12)
		}, func(q []uint8, lo, step []float32) { quantiseGo(q, lo, step, got, n, smooth) })
		check(t)
		near(t, got, want, 1e-5)
	})
}

func TestAxpyWidenDots(t *testing.T) {
	each(t, 20, func(t *testing.T, k *kernels, r *rand.Rand) {
		n, outs := panel*(1+r.IntN(12)), 1+r.IntN(60)
		x, h := random(r, n*outs, 1), random(r, n*outs, 1)
		got, check := fenced(n)
		copy(got, random(r, n, 3))
		want := slices.Clone(got)
		k.axpy(got, 0.7, x[:n])
		axpyGo(want, 0.7, x[:n])
		check(t)
		near(t, got, want, 1e-6)
		q := make([]byte, n)
		for i := range q {
			q[i] = byte(r.IntN(256))
		}
		got, check = fenced(n)
		widenGo(want, q, 0.3, x)
		k.widen(got, q, 0.3, x[:n])
		check(t)
		near(t, got, want, 1e-5)
		y, check := fenced(outs)
		wantY := make([]float32, outs)
		k.dots(y, x, h, n)
		dotsGo(wantY, x, h, n)
		check(t)
		near(t, y, wantY, 1e-4)
	})
}

func TestTranspose(t *testing.T) {
	each(t, 20, func(t *testing.T, k *kernels, r *rand.Rand) {
		rows, cols := 1+r.IntN(50), 8*(1+r.IntN(8))
		lds, ldd := cols+r.IntN(9), roundUp(rows, panel)
		src := random(r, roundUp(rows, 8)*lds, 1)
		got, check := fenced(cols * ldd)
		want := slices.Clone(got)
		k.transpose(got, ldd, src, lds, rows, cols)
		transposeGo(want, ldd, src, lds, rows, cols)
		check(t)
		for c := range cols {
			if !slices.Equal(got[c*ldd:c*ldd+rows], want[c*ldd:c*ldd+rows]) {
				t.Fatalf("rows=%d cols=%d: column %d differs", rows, cols, c)
			}
		}
	})
}

// TestTiers: QUADWIRE_KERNELS chooses a tier, and a name that is none does not.
func TestTiers(t *testing.T) {
	for _, k := range tiers() {
		t.Setenv("QUADWIRE_KERNELS", k.name)
		if got := fastest(); got != k {
			t.Errorf("QUADWIRE_KERNELS=%s gives %s", k.name, got.name)
		}
	}
	t.Setenv("QUADWIRE_KERNELS", "abacus")
	if got := fastest(); got != tiers()[0] {
		t.Errorf("an unknown tier gives %s, want the fastest", got.name)
	}
	if last := tiers()[len(tiers())-1]; last != &plainGo {
		t.Error("plain Go is not the last tier")
	}
}

// TestQuads: the weights keep the bound that the AVX2 kernel lives by: of four
// weights whose products it adds in 16 bits, neither the positive nor the
// negative ones come to more than 258.
func TestQuads(t *testing.T) {
	m := sharedModel(t)
	all := map[string]linear{"syntax": m.syntax, "names": m.names, "arc": m.arc, "rel": m.rel}
	for i, l := range m.layers {
		for name, x := range map[string]linear{"qkv": l.qkv, "out": l.out, "up": l.up, "down": l.down} {
			all[fmt.Sprint(i, name)] = x
		}
	}
	for name, l := range all {
		for at := range l.packed {
			if at/128%2 == 1 || at%2 == 1 { // not the first of its quad
				continue
			}
			var sums [2]int
			for _, i := range []int{at, at + 1, at + 128, at + 129} {
				v := int(int8(l.packed[i]))
				sums[0], sums[1] = sums[0]+max(v, 0), sums[1]+max(-v, 0)
			}
			if most := (1 << 15) / activationMax; sums[0] > most || sums[1] > most {
				t.Fatalf("%s: weights at %d come to +%d and -%d, more than %d", name, at, sums[0], sums[1], most)
			}
		}
	}
}

func TestAttend(t *testing.T) {
	each(t, 60, func(t *testing.T, k *kernels, r *rand.Rand) {
		n, ld, ldc := 1+r.IntN(70), 3*headDim+r.IntN(9), headDim+r.IntN(9)
		ldq := roundUp(n, panel)
		qt, kv := random(r, headDim*ldq, 3), random(r, n*ld+2*headDim, 1)
		if r.IntN(4) == 0 { // scores that one key wins by far
			for i := range kv[:headDim] {
				kv[i] *= 100
			}
		}
		got, check := fenced((n-1)*ldc + headDim)
		want := slices.Clone(got)
		s, checkS := fenced(2 * panel * (n + 1))
		k.attend(got, ldc, qt, ldq, kv, kv[headDim:], ld, n, s)
		attendGo(want, ldc, qt, ldq, kv, kv[headDim:], ld, n, make([]float32, n))
		check(t)
		checkS(t)
		near(t, got, want, 2e-5)
	})
}
