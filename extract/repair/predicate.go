package repair

import (
	"github.com/quadwire/quadwire/extract"
)

// ownCopula gives a predicate its copula, where the parser hung that on the phrase behind:
// in "Rainfall was 40% below average" the rainfall is 40%, and nothing is average.
func ownCopula(t *extract.Tree) {
	for c := range t.Tokens {
		n := t.Tokens[c].Head
		if !t.Is(c, "cop") || n < c || !t.Is(n, "nmod", "obl") || t.Child(n, "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		h, p := t.Tokens[n].Head, t.Child(n, "case")
		if h < c || h > n || p < h || t.Child(h, "cop") >= 0 {
			continue
		}
		if s := t.Child(h, "nsubj"); s >= 0 && s < c {
			attach(t, c, h, "cop")
			for _, k := range t.Children(n, "punct", "aux", "advmod") {
				if k < h || k == len(t.Tokens)-1 {
					attach(t, k, h, t.Tokens[k].Deprel)
				}
			}
		}
	}
}

// twoPredicates parts an adjective with a subject and a copula from the noun behind that
// the parser made it describe: "The study was small and combined data from two towns".
func twoPredicates(t *extract.Tree) {
	for a := range t.Tokens {
		n := t.Tokens[a].Head
		if !t.Is(a, "amod") || n < a || t.Child(a, "cop") < 0 || t.Child(a, "nsubj") < 0 {
			continue
		}
		c := t.Child(n, "cc")
		p := c + 1
		if c < a || p >= n || t.Tokens[p].Head != n || !t.Is(p, "amod") || t.Tokens[p].XPOS != "VBN" && t.Tokens[p].XPOS != "VBD" {
			continue
		}
		t.Tokens[a].Head, t.Tokens[a].Deprel = t.Tokens[n].Head, t.Tokens[n].Deprel
		attach(t, p, a, "conj")
		attach(t, c, p, "cc")
		attach(t, n, p, "obj")
		t.Tokens[p].XPOS = "VBD"
		if end := len(t.Tokens) - 1; t.Is(end, "punct") && t.Tokens[end].Head == n {
			attach(t, end, a, "punct")
		}
	}
}
