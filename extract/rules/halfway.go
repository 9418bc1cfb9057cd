package rules

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// halfway is what keeps the plan of the group g from being all of one, where the verb that
// leaves its infinitive as the base had it: "agreed in principle to sell the mine",
// "tentatively agreed to meet".
func halfway(t *extract.Tree, g group) (extract.Argument, bool) {
	v := t.Tokens[g.last].Head
	if g.via == "" || v < 0 || slices.Contains(g.chain, v) {
		return extract.Argument{}, false
	}
	for _, c := range t.Children(v, "obl", "advmod") {
		switch w := t.Lower(c); {
		case w == "principle" && syntax.Prep(t, c) == "in":
			return syntax.Argument(t, c, extract.RoleManner), true
		case tentative[w] && t.Is(c, "advmod"):
			return syntax.Phrase(t, c, []int{c}, extract.RoleManner), true
		}
	}
	return extract.Argument{}, false
}

// tentative are adverbs of what is agreed and may still be undone.
var tentative = lexicon.Words("tentatively provisionally conditionally informally verbally unofficially")
