package repair

import "github.com/quadwire/quadwire/extract"

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
