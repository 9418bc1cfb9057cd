package parse

import "golang.org/x/sys/cpu"

//go:generate sh -c "python3 gen/gen.py > kernels_amd64.s"

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

func fastest() *kernels {
	k := plainGo
	if cpu.X86.HasAVX512F && cpu.X86.HasAVX512VNNI && cpu.X86.HasAVX512BW && cpu.X86.HasAVX512VL {
		k.name, k.gemm, k.matmul = "avx512", gemmAvx512, matmulAvx512
	}
	return &k
}
