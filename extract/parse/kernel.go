package parse

import (
	"math"
	"os"
)

// kernels are the inner loops of the network. Every tier computes the same: the
// integer part of gemm to the bit, the rest up to the order of additions and
// the polynomials used for exp and erf.
type kernels struct {
	name string

	// quantise writes rows of x·smooth, which lie stride apart, as unsigned
	// integers of activationBits bits, one row behind the other:
	// x[r·stride+i]·smooth[i] ≈ lo[r] + step[r]·q[r·len(smooth)+i]. There are as
	// many rows as lo has elements; their width is a multiple of 32.
	quantise func(q []uint8, lo, step, x []float32, stride int, smooth []float32)

	// gemm multiplies rows of quantised inputs with packed weights, for as many
	// outputs as scale has, whole panels of 32:
	// y[r·stride+j] = step[r]·scale[j]·Σ x[r·k+i]·w[j][i] + lo[r]·sum[j] + bias[j].
	gemm func(y []float32, stride int, x []uint8, k, rows int, w []byte, scale, sum, bias, lo, step []float32)

	// matmul is 32 columns of a product of floats, c = a·b:
	// c[r·ldc+j] = Σ a[r·lda+i]·b[i·ldb+j] for r < rows, i < k, j < 32.
	matmul func(c []float32, ldc int, a []float32, lda int, b []float32, ldb, k, rows int)

	// attend is softmax(q·kᵀ/√headDim)·v for one head of n rows: row i of c is ldc
	// apart from the next, those of k and v ld, and q stands in qt transposed, its
	// columns ldq apart. ldq is n rounded up to a multiple of 32; s is memory of
	// 64·(n+1) floats.
	attend func(c []float32, ldc int, qt []float32, ldq int, k, v []float32, ld, n int, s []float32)

	// softmax turns each of the rows of n scores x, which lie stride apart,
	// into exp(scale·x) / Σ exp(scale·x).
	softmax func(x []float32, stride, n, rows int, scale float32)

	// gelu is x·Φ(x) in place; len(x) is a multiple of 32.
	gelu func(x []float32)

	// norm is x = (x+add − mean) / √(variance+eps) · gain + shift for rows as wide
	// as gain, a multiple of 32; then it quantises them as quantise does.
	norm func(q []uint8, lo, step, x, add, gain, shift, smooth []float32, eps float32)

	// axpy is y += a·x; len(y) is a multiple of 32.
	axpy func(y []float32, a float32, x []float32)

	// dots is y[r] = Σ x[r·k+i]·h[r·k+i] for i < k; k is a multiple of 32.
	dots func(y, x, h []float32, k int)

	// widen is x = step·q + add, where q is bytes with a sign; len(x) is a
	// multiple of 32.
	widen func(x []float32, q []byte, step float32, add []float32)

	// transpose is dst[c·ldd+r] = src[r·lds+c] for r < rows, c < cols. cols is a
	// multiple of 8; rows that make the number of rows one may be read and written too.
	transpose func(dst []float32, ldd int, src []float32, lds, rows, cols int)
}

// fastest is the kernels to use. QUADWIRE_KERNELS names one of the tiers to use
// instead: avx512, avxvnni, avx2 or go.
func fastest() *kernels {
	all := tiers()
	for _, k := range all {
		if k.name == os.Getenv("QUADWIRE_KERNELS") {
			return k
		}
	}
	return all[0]
}

// activationBits is 7, not 8, so that a product of two neighbours fits the 16
// bits that AVX2 and NEON add them in: 2·127·127 < 2¹⁵.
const (
	activationBits = 7
	activationMax  = 1<<activationBits - 1
)

// plainGo is the tier that runs everywhere and that the others are tested against.
var plainGo = kernels{
	name: "go", quantise: quantiseGo, gemm: gemmGo, matmul: matmulGo, attend: attendGo, softmax: softmaxGo,
	gelu: geluGo, norm: normGo, axpy: axpyGo, dots: dotsGo, widen: widenGo, transpose: transposeGo,
}

func quantiseGo(q []uint8, lo, step, x []float32, stride int, smooth []float32) {
	for r := range lo {
		row, codes := x[r*stride:r*stride+len(smooth)], q[r*len(smooth):(r+1)*len(smooth)]
		least := row[0] * smooth[0]
		most := least
		for i, v := range row {
			v *= smooth[i]
			least, most = min(least, v), max(most, v)
		}
		lo[r], step[r] = least, (most-least)/activationMax
		inv := float32(0)
		if step[r] > 0 {
			inv = 1 / step[r]
		}
		for i, v := range row {
			codes[i] = uint8(math.RoundToEven(float64((float32(v*smooth[i]) - least) * inv)))
		}
	}
}

func gemmGo(y []float32, stride int, x []uint8, k, rows int, w []byte, scale, sum, bias, lo, step []float32) {
	for p := 0; p < len(scale); p += panel {
		for r := range rows {
			var acc [panel]int32
			for i, v := range x[r*k : r*k+k] {
				group := w[p*k+i/4*4*panel+i%4:]
				for j := range acc {
					acc[j] += int32(v) * int32(int8(group[4*j]))
				}
			}
			for j, a := range acc {
				y[r*stride+p+j] = step[r]*scale[p+j]*float32(a) + lo[r]*sum[p+j] + bias[p+j]
			}
		}
	}
}

func matmulGo(c []float32, ldc int, a []float32, lda int, b []float32, ldb, k, rows int) {
	for r := range rows {
		var acc [panel]float32
		for i, v := range a[r*lda : r*lda+k] {
			for j, u := range b[i*ldb : i*ldb+panel] {
				acc[j] += v * u
			}
		}
		copy(c[r*ldc:], acc[:])
	}
}

func attendGo(c []float32, ldc int, qt []float32, ldq int, k, v []float32, ld, n int, s []float32) {
	for i := range n {
		row := s[:n]
		for j := range row {
			row[j] = 0
			for d, x := range k[j*ld : j*ld+headDim] {
				row[j] += x * qt[d*ldq+i]
			}
		}
		softmaxGo(row, n, n, 1, headScale)
		matmulGo(c[i*ldc:], ldc, row, n, v, ld, n, 1)
	}
}

func softmaxGo(x []float32, stride, n, rows int, scale float32) {
	for r := range rows {
		row := x[r*stride : r*stride+n]
		top := row[0]
		for _, v := range row {
			top = max(top, v)
		}
		var total float32
		for i, v := range row {
			row[i] = float32(math.Exp(float64(scale * (v - top))))
			total += row[i]
		}
		for i := range row {
			row[i] /= total
		}
	}
}

func geluGo(x []float32) {
	for i, v := range x {
		x[i] = float32(float64(v) / 2 * (1 + math.Erf(float64(v)/math.Sqrt2)))
	}
}

func normGo(q []uint8, lo, step, x, add, gain, shift, smooth []float32, eps float32) {
	n := len(gain)
	for r := range lo {
		row, add := x[r*n:(r+1)*n], add[r*n:(r+1)*n]
		var mean, square float32
		for i := range row {
			row[i] += add[i]
			mean += row[i]
		}
		mean /= float32(n)
		for i := range row {
			row[i] -= mean
			square += row[i] * row[i]
		}
		inv := 1 / float32(math.Sqrt(float64(square/float32(n)+eps)))
		for i := range row {
			row[i] = row[i]*inv*gain[i] + shift[i]
		}
	}
	quantiseGo(q, lo, step, x, n, smooth)
}

func axpyGo(y []float32, a float32, x []float32) {
	for i := range y {
		y[i] += a * x[i]
	}
}

func dotsGo(y, x, h []float32, k int) {
	for r := range y {
		var sum float32
		for i, v := range x[r*k : (r+1)*k] {
			sum += v * h[r*k+i]
		}
		y[r] = sum
	}
}

func widenGo(x []float32, q []byte, step float32, add []float32) {
	for i, v := range q[:len(x)] {
		x[i] = step*float32(int8(v)) + add[i]
	}
}

func transposeGo(dst []float32, ldd int, src []float32, lds, rows, cols int) {
	for r := range rows {
		for c, v := range src[r*lds : r*lds+cols] {
			dst[c*ldd+r] = v
		}
	}
}
