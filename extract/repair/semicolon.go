package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// semicolonClause hangs a sentence behind a semicolon beside the report before it, and
// not on what is reported: in "Officials said three people died; they were not named"
// nobody says the second part. Inside a quotation it stays.
func semicolonClause(t *extract.Tree) {
	for c := range t.Tokens {
		h := t.Tokens[c].Head
		if h < 0 || h > c || !t.Is(c, "parataxis", "conj", "ccomp") || t.Child(c, syntax.Subjects...) < 0 {
			continue
		}
		f := t.Phrase(c, func(x int) bool { return t.Is(x, "punct") })[0]
		if f < 1 || t.Tokens[f-1].Form != ";" || withinMarks(t, f-1) {
			continue
		}
		if t.Is(c, "ccomp") {
			if says(t, h) && f-1 > h && stated(t, h) {
				attach(t, c, h, "parataxis") // half had fallen, Kyiv said; a spokesman denied it
			}
			continue
		}
		v := h
		for v >= 0 && t.Is(v, "ccomp", "xcomp", "conj") && t.Tokens[v].Head >= 0 && t.Tokens[v].Head < f-1 {
			v = t.Tokens[v].Head
			if says(t, v) {
				attach(t, c, v, "parataxis")
				break
			}
		}
	}
}

// stated reports whether what the verb at v says stands before it.
func stated(t *extract.Tree, v int) bool {
	c := t.Child(v, "ccomp")
	return c >= 0 && c < v && t.Child(v, syntax.Subjects...) > c
}
