package score_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract/score"
)

// TestBenchieCalibration holds the scorer against what BenchIE's own code gives
// for published systems on the same 157 sentences.
func TestBenchieCalibration(t *testing.T) {
	f, err := os.Open(corpus(t, "openie", "benchie", "gold_en.txt"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	gold, err := score.ReadBenchie(f)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		system  string
		p, r, f float64
	}{{"clausie", .557, .258, .353}, {"minie", .462, .280, .349}, {"openie6", .327, .225, .266}, {"m2oie_en", .398, .158, .227}, {"stanford", .093, .139, .111}} {
		raw, err := os.ReadFile(filepath.Join(corpus(t, "openie", "benchie", "systems"), c.system+"_explicit.txt"))
		if err != nil {
			t.Fatal(err)
		}
		got := map[string][][3]string{}
		for _, l := range strings.Split(string(raw), "\n") {
			if x := strings.Split(l, "\t"); len(x) >= 4 {
				got[x[0]] = append(got[x[0]], [3]string{strings.TrimSpace(x[1]), strings.TrimSpace(x[2]), strings.TrimSpace(x[3])})
			}
		}
		s := score.Benchie(gold, got)
		for _, v := range []struct{ got, want float64 }{{s.P(), c.p}, {s.R(), c.r}, {s.F1(), c.f}} {
			if v.got < v.want-.0006 || v.got > v.want+.0006 {
				t.Errorf("%s: P %.4f R %.4f F1 %.4f, want %v", c.system, s.P(), s.R(), s.F1(), c)
				break
			}
		}
	}
}
