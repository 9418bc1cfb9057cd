package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// savedToGive gives what a goal does for a side to who scores it, where the parser has it on the shot
// that was saved before: "He put in the rebound after his shot was denied by the keeper to give Leeds
// the lead".
func savedToGive(t *extract.Tree) {
	for x := range t.Tokens {
		m := t.Tokens[x].Head
		if m < 0 || m > x || !t.Is(x, "advcl") || !saved[syntax.Lemma(t, x)] || t.Child(x, "aux:pass") < 0 || t.Child(x, "mark") < 0 || t.Child(x, "obl:agent") < x || t.Child(m, "nsubj") < 0 {
			continue
		}
		for _, g := range t.Children(x, "xcomp", "advcl") {
			to := t.Child(g, "mark")
			if g > t.Child(x, "obl:agent") && to >= 0 && t.Lower(to) == "to" && gives[syntax.Lemma(t, g)] {
				attach(t, g, m, "advcl")
			}
		}
	}
}

var (
	// saved are verbs for what keeps a ball out.
	saved = lexicon.Words("deny save block clear parry deflect palm push tip beat stop head hit charge turn spill punch repel")
	// gives are verbs for what a goal does.
	gives = lexicon.Words("give put hand make send restore open level seal double extend earn secure tie draw")
)
