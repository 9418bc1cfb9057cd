//go:build unix

package parse

import (
	"fmt"
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

// processorTime is the seconds of processor time that this process has used.
func processorTime() float64 {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return float64(u.Utime.Nano()+u.Stime.Nano()) / 1e9
}
