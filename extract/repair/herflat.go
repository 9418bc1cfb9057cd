package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// herFlat makes a possessive of the "her" right before an object without an article, where the
// parser took it for who gets that: "Ann lost her flat" lost nobody a flat.
func herFlat(t *extract.Tree) {
	for i := 0; i+1 < len(t.Tokens); i++ {
		v := t.Tokens[i].Head
		if t.Lower(i) != "her" || !t.Is(i, "iobj") || v < 0 || v > i || t.Tokens[i+1].XPOS != "NN" || !t.Is(i+1, "obj") || t.Tokens[i+1].Head != v || bestows[strings.ToLower(t.Tokens[v].Lemma)] {
			continue
		}
		attach(t, i, i+1, "nmod:poss")
		t.Tokens[i].XPOS = "PRP$"
	}
}

// bestows are verbs of giving, telling and doing for somebody.
var bestows = lexicon.Words("give offer tell teach send bring hand grant award show ask lend owe pay buy get cost deny do wish allow save leave promise serve earn win make find cause guarantee assure call name")
