package english_test

import (
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/repair"
	"github.com/quadwire/quadwire/internal/golden"
)

// TestNeedsChangeNothing: what the repairs need keeps none of them from what it does. The
// trees of thousands of invented news sentences are the same where every repair is tried.
func TestNeedsChangeNothing(t *testing.T) {
	const each = 5 // part of the texts
	p := load(t)
	for _, file := range golden.Files(t, "../parse/train/texts/*.txt", 3) {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for part := range slices.Chunk(strings.Split(string(text), "\n\n"), 60) {
			if n++; n%each != 0 {
				continue
			}
			a := article(t, strings.Join(part, "\n\n"), published)
			fit, err := p.Parse(p.Segment(&a))
			if err != nil {
				t.Fatal(err)
			}
			all := make([]extract.Tree, len(fit))
			for i, tree := range fit {
				tree.Tokens, tree.Names, tree.Labels = slices.Clone(tree.Tokens), slices.Clone(tree.Names), slices.Clone(tree.Labels)
				tree.Arc, tree.Rel = slices.Clone(tree.Arc), slices.Clone(tree.Rel)
				for _, r := range repair.Suite {
					r.Apply(&tree)
				}
				all[i] = tree
			}
			repair.Trees(fit)
			for i := range fit {
				if !reflect.DeepEqual(fit[i], all[i]) {
					t.Errorf("mended otherwise where every repair is tried: %s", a.Text[fit[i].Start:fit[i].End])
				}
			}
		}
	}
}
