package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// saidByWhom gives a passive of saying the clause that the parser hung on who says it: in "it was
// said by a lawyer that Kim had left" nothing is told of the lawyer.
func saidByWhom(t *extract.Tree) {
	for c := range t.Tokens {
		h, m := t.Tokens[c].Head, t.Child(c, "mark")
		if h < 0 || h > m || m > c || !t.Is(c, "acl") || t.Lower(m) != "that" || !t.Is(h, "obl:agent") {
			continue
		}
		v, s := t.Tokens[h].Head, t.Child(c, "nsubj", "nsubj:pass")
		it := t.Child(v, "expl", "nsubj:pass", "nsubj")
		if s > m && it >= 0 && t.Lower(it) == "it" && lexicon.Says[syntax.Lemma(t, v)] && t.Child(v, "ccomp", "csubj") < 0 {
			attach(t, c, v, "ccomp")
		}
	}
}
