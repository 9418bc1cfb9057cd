//go:build unix

package parse

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"syscall"
	"testing"
)

// BenchmarkParse reads articles of some 170 and 17,000 words. words/cpu-s is
// words per second of processor time, whatever else the machine does.
func BenchmarkParse(b *testing.B) {
	for _, k := range tiers()[:len(tiers())-1] {
		for _, times := range []int{1, 100} {
			b.Run(fmt.Sprintf("%s/%dx", k.name, times), func(b *testing.B) {
				b.Setenv("QUADWIRE_KERNELS", k.name)
				p, err := New()
				if err != nil {
					b.Fatal(err)
				}
				sentences, words := sentencesOf(strings.Repeat(news+"\n", times))
				p.Parse(sentences)
				b.ReportAllocs()
				start := processorTime()
				for b.Loop() {
					p.Parse(sentences)
				}
				b.ReportMetric(float64(words*b.N)/(processorTime()-start), "words/cpu-s")
				b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
			})
		}
	}
}

// BenchmarkGemm is one linear map of a block, 384 to 1536, in each tier,
// in operations per second of processor time.
func BenchmarkGemm(b *testing.B) {
	for _, k := range tiers() {
		b.Run(k.name, func(b *testing.B) {
			const depth, outs = 384, 1536
			r := rand.New(rand.NewPCG(1, 1))
			x, w := make([]uint8, blockRows*depth), make([]byte, depth*outs)
			y, v := make([]float32, blockRows*outs), random(r, outs, 1)
			lo := random(r, blockRows, 1)
			start := processorTime()
			for b.Loop() {
				k.gemm(y, outs, x, depth, blockRows, w, v, v, v, lo, lo)
			}
			b.ReportMetric(float64(2*depth*outs*blockRows)*float64(b.N)/(processorTime()-start)/1e9, "Gop/cpu-s")
		})
	}
}

// processorTime is the seconds of processor time that this process has used.
func processorTime() float64 {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return float64(u.Utime.Nano()+u.Stime.Nano()) / 1e9
}

// BenchmarkNew is the start of a parser: what a cold process pays before its
// first sentence.
func BenchmarkNew(b *testing.B) {
	b.ReportAllocs()
	start := processorTime()
	for b.Loop() {
		if _, err := New(); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(1e3*(processorTime()-start)/float64(b.N), "cpu-ms/op")
}
