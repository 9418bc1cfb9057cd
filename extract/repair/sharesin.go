package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// sharesIn gives the name right behind a noun that says what it is to the noun before the
// preposition, where the parser took it for a second subject: in "Shares in salmon farmer
// Fjordfisk fell" and "Shares of carmaker Dacia fell" the shares fell, not the firms.
func sharesIn(t *extract.Tree) {
	for x := 3; x < len(t.Tokens); x++ {
		v, k := t.Tokens[x].Head, x-1
		if !t.Is(x, "nsubj") || v < x || !strings.HasPrefix(t.Tokens[x].XPOS, "NNP") || t.Tokens[k].UPOS != "NOUN" {
			continue
		}
		a := t.Child(v, "nsubj")
		if a < 0 || a >= k || t.Tokens[a].UPOS != "NOUN" || syntax.Personal(t, a) && !syntax.Personal(t, k) { // Secretary of state Ann Lee
			continue
		}
		c := t.Child(k, "case")
		if c < 0 && t.Is(k, "nmod:desc", "compound") {
			c = t.Child(x, "case")
		}
		if c != a+1 || t.Child(k, "punct") >= 0 || t.Child(x, "punct") >= 0 || !(t.Tokens[k].Head == x || t.Tokens[k].Head == a && t.Is(k, "nmod")) {
			continue
		}
		attach(t, x, a, "nmod")
		attach(t, k, x, "nmod:desc")
		attach(t, c, x, "case")
	}
}
