package syntax

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// asksBehind reports whether the word at q, in the phrase of the noun at top, opens the question
// that the noun is about: a debate over how the ships sank, a report on how and why it fell.
func asksBehind(t *extract.Tree, q, top int) bool {
	if q < 0 || q == top || !questionWords[t.Lower(q)] {
		return false
	}
	if t.Is(q, "conj") {
		q = First(t, q)
	}
	return t.Is(q, "nmod") && questionWords[t.Lower(q)] && Prep(t, q) != ""
}

var questionWords = lexicon.Words("how why where when what who whether")

// awayFrom are adverbs right behind a noun that say which is meant, or whose: a point apiece.
var awayFrom = lexicon.Words("apiece off abroad overseas worldwide nationwide elsewhere")
