package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// whoseClause hangs a clause that begins with "whose" behind a comma on the name right before it,
// where the parser made it a part of what is said or done: "said Sato, whose father played in
// the final".
func whoseClause(t *extract.Tree) {
	for w := 2; w+1 < len(t.Tokens); w++ {
		if t.Lower(w) != "whose" || t.Tokens[w-1].Form != "," {
			continue
		}
		x := t.Tokens[w].Head
		if x < w || !t.Is(w, "nmod:poss") || !t.Is(x, "nsubj", "nsubj:pass", "obj") {
			continue
		}
		c, k := t.Tokens[x].Head, t.NameAt(w-2)
		if c < w || !t.Is(c, "ccomp", "parataxis", "advcl", "conj", "dep") || k < 0 {
			continue
		}
		if n := nameHead(t, t.Names[k]); !t.Under(n, c) {
			attach(t, c, n, "acl:relcl")
		}
	}
}

// ownersRank hangs whose rank is told on the rank right behind, and not on what is ranked or on a noun further on:
// "The defeat was United's third in a row", "the Reds' fifth this season".
func ownersRank(t *extract.Tree) {
	for i := 1; i+2 < len(t.Tokens); i++ {
		r := i + 2
		if t.Is(i, "nmod:poss") && t.Tokens[i+1].XPOS == "POS" && t.Tokens[i].Head != r && lexicon.Ordinals[t.Lower(r)] && t.Child(r, "cop") >= 0 && t.Child(r, "cop") < i && !t.Under(r, i) {
			attach(t, i, r, "nmod:poss")
		}
	}
}
