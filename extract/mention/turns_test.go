package mention

import (
	"testing"

	"github.com/quadwire/quadwire/extract"
)

// TestUnlabelled: a name that opens its sentence before a colon is left out of the count.
func TestUnlabelled(t *testing.T) {
	tree := func(words ...string) extract.Tree {
		var out extract.Tree
		for _, w := range words {
			out.Tokens = append(out.Tokens, extract.Token{Form: w})
		}
		return out
	}
	d := &doc{trees: []extract.Tree{tree("Nyla", "Innuksuk", ":", "Yes"), tree("Nyla", "Innuksuk"), tree("Met", "Nyla", "Innuksuk", ":")}}
	ps := []*phrase{{sent: 0, first: 0, last: 2}, {sent: 1, first: 0, last: 2}, {sent: 2, first: 1, last: 3}}
	if n := d.unlabelled(ps); n != 2 {
		t.Errorf("%d names are no labels, want 2", n)
	}
}
