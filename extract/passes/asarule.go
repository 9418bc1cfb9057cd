package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// asARule reports whether the "will" of the verb at i tells what is so as a rule, and nothing to
// come: "The court will normally hear such cases in private".
func asARule(t *extract.Tree, i int) bool {
	return hasAux(t, i, "will", "'ll", "’ll") && !conditioned(t, i) && slices.ContainsFunc(t.Children(i, "advmod"), func(c int) bool {
		return asRules[t.Lower(c)]
	})
}

// asRules are adverbs of what is so as a rule.
var asRules = lexicon.Words("normally usually generally typically ordinarily")
