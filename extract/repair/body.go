package repair

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// unions are bodies whose name says whose they are.
var unions = lexicon.Words("association union federation brotherhood confederation league alliance guild society congress council")

// unionOfTwo keeps the name of a body whole that is one of two kinds of people: "the
// Association of Machinists and Aerospace Workers" are not two.
func unionOfTwo(t *extract.Tree) {
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if !t.Is(i, "conj") || h < 0 || h > i || t.Tokens[i].UPOS != "PROPN" || t.Tokens[h].UPOS != "PROPN" || !unions[strings.ToLower(t.Tokens[h].Form)] || !many(t, i) {
			continue
		}
		o, cc := t.Child(h, "nmod"), t.Child(i, "cc")
		if o < h || cc != o+1 || !many(t, o) || preposition(t, o) != "of" || t.Tokens[o].UPOS != "PROPN" {
			continue
		}
		attach(t, i, o, "conj")
		n := extract.Name{First: h, Last: i + 1, Type: extract.ORG, P: 1}
		for n.First > 0 && t.Tokens[n.First-1].Head == h && t.Is(n.First-1, "amod", "compound") && upper(t.Tokens[n.First-1].Form) {
			n.First--
		}
		t.Names, t.Labels = append(outside(t.Names, n), n), outside(t.Labels, n)
		slices.SortFunc(t.Names, func(a, b extract.Name) int { return a.First - b.First })
	}
}

// many reports whether the noun at i is a plural.
func many(t *extract.Tree, i int) bool {
	return t.Tokens[i].XPOS == "NNPS" || t.Tokens[i].XPOS == "NNS" || strings.HasSuffix(t.Tokens[i].Form, "ers")
}
