package parse

import "golang.org/x/sys/cpu"

//go:generate sh -c "python3 gen/gen.py > kernels_amd64.s"

//go:noescape
func quantiseAvx512(q []uint8, lo, step, x []float32, stride int, smooth []float32)

//go:noescape
func quantiseAvx2(q []uint8, lo, step, x []float32, stride int, smooth []float32)

//go:noescape
func gemmAvx512(y []float32, stride int, x []uint8, k, rows int, w []byte, scale, sum, bias, lo, step []float32)

//go:noescape
func gemmVnni(y []float32, stride int, x []uint8, k, rows int, w []byte, scale, sum, bias, lo, step []float32)

//go:noescape
func gemmAvx2(y []float32, stride int, x []uint8, k, rows int, w []byte, scale, sum, bias, lo, step []float32)

//go:noescape
func matmulAvx512(c []float32, ldc int, a []float32, lda int, b []float32, ldb, k, rows int)

//go:noescape
func matmulAvx2(c []float32, ldc int, a []float32, lda int, b []float32, ldb, k, rows int)

//go:noescape
func attendAvx512(c []float32, ldc int, qt []float32, ldq int, k, v []float32, ld, n int, s []float32)

//go:noescape
func attendAvx2(c []float32, ldc int, qt []float32, ldq int, k, v []float32, ld, n int, s []float32)

//go:noescape
func softmaxAvx512(x []float32, stride, n, rows int, scale float32)

//go:noescape
func softmaxAvx2(x []float32, stride, n, rows int, scale float32)

//go:noescape
func geluAvx512(x []float32)

//go:noescape
func geluAvx2(x []float32)

//go:noescape
func normAvx512(q []uint8, lo, step, x, add, gain, shift, smooth []float32, eps float32)

//go:noescape
func normAvx2(q []uint8, lo, step, x, add, gain, shift, smooth []float32, eps float32)

//go:noescape
func axpyAvx512(y []float32, a float32, x []float32)

//go:noescape
func axpyAvx2(y []float32, a float32, x []float32)

//go:noescape
func dotsAvx512(y, x, h []float32, k int)

//go:noescape
func dotsAvx2(y, x, h []float32, k int)

//go:noescape
func widenAvx512(x []float32, q []byte, step float32, add []float32)

//go:noescape
func widenAvx2(x []float32, q []byte, step float32, add []float32)

//go:noescape
func transposeAvx2(dst []float32, ldd int, src []float32, lds, rows, cols int)

var avx512 = kernels{
	name: "avx512", quantise: quantiseAvx512, gemm: gemmAvx512, matmul: matmulAvx512, attend: attendAvx512, softmax: softmaxAvx512,
	gelu: geluAvx512, norm: normAvx512, axpy: axpyAvx512, dots: dotsAvx512, widen: widenAvx512, transpose: transposeAvx2,
}

var avx2 = kernels{
	name: "avx2", quantise: quantiseAvx2, gemm: gemmAvx2, matmul: matmulAvx2, attend: attendAvx2, softmax: softmaxAvx2,
	gelu: geluAvx2, norm: normAvx2, axpy: axpyAvx2, dots: dotsAvx2, widen: widenAvx2, transpose: transposeAvx2,
}

// avxvnni is avx2 with a dot product of bytes.
var avxvnni = func() kernels {
	k := avx2
	k.name, k.gemm = "avxvnni", gemmVnni
	return k
}()

// tiers is the kernels that this processor can run, fastest first.
func tiers() []*kernels {
	var out []*kernels
	x := cpu.X86
	if x.HasAVX512F && x.HasAVX512BW && x.HasAVX512DQ && x.HasAVX512VL && x.HasAVX512VNNI {
		out = append(out, &avx512)
	}
	if x.HasAVX2 && x.HasFMA && x.HasAVXVNNI {
		out = append(out, &avxvnni)
	}
	if x.HasAVX2 && x.HasFMA {
		out = append(out, &avx2)
	}
	return append(out, &plainGo)
}
