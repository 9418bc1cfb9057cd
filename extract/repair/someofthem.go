package repair

import (
	"github.com/quadwire/quadwire/extract"
)

// someByWhat gives what a number "of them" behind a comma is told of to that number, where the parser gave
// it to the verb, which tells of all: in "61 officers had been hurt, nine of them by dynamite" it hurt nine.
func someByWhat(t *extract.Tree) {
	for p := 2; p < len(t.Tokens); p++ {
		if w := t.Lower(p); w != "them" && w != "whom" || t.Lower(p-1) != "of" {
			continue
		}
		n := t.Tokens[p].Head
		if n < 1 || n > p || !t.Is(n, "appos", "nsubj", "parataxis", "obl:unmarked", "conj") || t.Tokens[n].UPOS == "VERB" || before(t, n) != "," || p+1 >= len(t.Tokens) {
			continue
		}
		c := t.Tokens[p+1].Head
		if c <= p || !t.Is(p+1, "case") || !t.Is(c, "obl", "obl:agent") || t.Tokens[c].Head < 0 || t.Tokens[c].Head > n {
			continue
		}
		attach(t, c, n, "nmod")
	}
}
