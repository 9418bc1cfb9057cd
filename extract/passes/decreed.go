package passes

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// planOf is how real it is what the clause at i tells by the "would" of what somebody settled:
// a plan, and where others have settled it no more than expected of whom it tells: "The court
// directed that the children would live with their father".
func planOf(t *extract.Tree, i int) extract.Modality {
	f := syntax.First(t, i)
	if v := t.Tokens[f].Head; t.Is(f, "ccomp") && decrees[syntax.Lemma(t, v)] {
		return extract.Expected
	}
	return extract.Planned
}

// decrees are verbs for what those settle who have a say over others: ordered that it would be
// heard in May.
var decrees = lexicon.Words("order direct decree")
