package parse

import (
	"math"

	"golang.org/x/sys/cpu"
)

//go:generate sh -c "python3 gen/arm64.py > kernels_arm64.s"

//go:noescape
func gemmNeon(y []float32, stride int, x []uint8, k, rows int, w []byte, scale, sum, bias, lo, step []float32)

//go:noescape
func matmulNeon(c []float32, ldc int, a []float32, lda int, b []float32, ldb, k, rows int)

// neon has the two products in assembly and, for exp and erf, the polynomials
// that the kernels of x86 use.
var neon = func() kernels {
	k := plainGo
	k.name, k.gemm, k.matmul, k.attend, k.gelu, k.softmax = "neon", gemmNeon, matmulNeon, attendNeon, geluPoly, softmaxPoly
	return k
}()

// tiers is the kernels that this processor can run, fastest first.
func tiers() []*kernels {
	if cpu.ARM64.HasASIMDDP {
		return []*kernels{&neon, &plainGo}
	}
	return []*kernels{&plainGo}
}

// attendNeon is attend, 32 queries at a time: their scores come out with a key a
// row and are turned round for softmax and the second product.
func attendNeon(c []float32, ldc int, qt []float32, ldq int, k, v []float32, ld, n int, s []float32) {
	scores, weights := s[:panel*n], s[panel*n:]
	for at := 0; at < n; at += panel {
		rows := min(panel, n-at)
		matmulNeon(scores, panel, k, ld, qt[at:], ldq, headDim, n)
		transposeGo(weights, n, scores, panel, n, rows)
		softmaxPoly(weights, n, n, rows, headScale)
		matmulNeon(c[at*ldc:], ldc, weights, n, v, ld, n, rows)
	}
}

// geluPoly is gelu; see GELU in gen/gen.py.
func geluPoly(x []float32) {
	for i, v := range x {
		c := min(max(v, -4.5), 4.5)
		t := c * c
		p := ((((((((3.03604778e-11*t-3.31432756e-09)*t+1.590873e-07)*t-4.45148109e-06)*t+8.14222823e-05)*t-
			0.00103757177)*t+0.00958512966)*t-0.0659845222)*t + 0.398712522)
		x[i] = v * (0.5 + c*p)
	}
}

// softmaxPoly is softmax with exp(x) = 2ⁿ·exp(r); see EXP in gen/gen.py.
func softmaxPoly(x []float32, stride, n, rows int, scale float32) {
	for r := range rows {
		row := x[r*stride : r*stride+n]
		top := row[0]
		for _, v := range row {
			top = max(top, v)
		}
		var total float32
		for i, v := range row {
			v = max(scale*(v-top), -87)
			n := float32(math.RoundToEven(float64(v * 1.44269504)))
			v -= n * 0.693359375
			v += n * 2.12194440e-4
			p := ((((1.98756915e-4*v+1.39819995e-3)*v+8.33345191e-3)*v+4.16657959e-2)*v+1.66666655e-1)*v + 5.00000012e-1
			row[i] = (p*v*v + v + 1) * math.Float32frombits(uint32(int32(n)+127)<<23)
			total += row[i]
		}
		for i := range row {
			row[i] /= total
		}
	}
}
