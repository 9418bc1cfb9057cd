package passes_test

import (
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/passes"
	"github.com/quadwire/quadwire/internal/golden"
	"github.com/quadwire/quadwire/internal/treetest"
)

// leastReadings is how many sentences of testdata/certainty there are at least.
const leastReadings = 20

// TestCertainty holds the reading of every predicate against hand-checked trees, also
// of those that no rule makes a proposition of: a line for each verb, adjective with a
// copula and infinitive.
func TestCertainty(t *testing.T) {
	for _, file := range golden.Files(t, "testdata/certainty/*.txtar", leastReadings) {
		t.Run(name(file), func(t *testing.T) {
			_, s := golden.Read(t, file)
			trees, err := treetest.Parse(s["text"], s["tree"])
			if err != nil {
				t.Fatal(err)
			}
			var b strings.Builder
			for k := range trees {
				for i, tok := range trees[k].Tokens {
					if tok.UPOS != "VERB" && trees[k].Child(i, "cop") < 0 {
						continue
					}
					m, negated := passes.Certainty(&trees[k], i)
					b.WriteString(tok.Form + ": " + string(m))
					if negated {
						b.WriteString(", negated")
					}
					b.WriteByte('\n')
				}
			}
			golden.Compare(t, file, "certainty", b.String())
		})
	}
}

// FuzzCertainty: every token of any tree has a reading, the same each time.
func FuzzCertainty(f *testing.F) {
	for i := range 32 {
		seed := make([]byte, 0, 160)
		for k := range 160 {
			seed = append(seed, byte(k*k*(i+5)+k*31+i*83))
		}
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		_, trees := treetest.Random(data)
		for k := range trees {
			for i := range trees[k].Tokens {
				m, negated := passes.Certainty(&trees[k], i)
				if again, n := passes.Certainty(&trees[k], i); m == "" || again != m || n != negated || !known[m] {
					t.Fatalf("token %d: %q %v, then %q %v", i, m, negated, again, n)
				}
			}
		}
	})
}

var known = map[extract.Modality]bool{
	extract.Actual: true, extract.Claimed: true, extract.Planned: true, extract.Expected: true,
	extract.Possible: true, extract.Ordered: true, extract.Conditional: true, extract.Unreal: true,
}
