package passes

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// standsAlready reports whether the clause at i is one of which the speaker says that it
// worries them and so that it is so by now: "I'm concerned that the plan relies on one
// firm". What is to come or may be going on is not: "that rates will rise", "that the dam
// is leaking".
func standsAlready(t *extract.Tree, i, h int) bool {
	s := syntax.OwnSubject(t, h)
	if !concerns[syntax.Lemma(t, h)] || s < 0 || t.Tokens[s].UPOS != "PRON" {
		return false
	}
	if w := t.Lower(s); w != "i" && w != "we" && !t.Is(syntax.First(t, h), "ccomp") {
		return false
	}
	a := t.Child(i, "aux")
	return a < 0 && plainPresent(t, i) || a >= 0 && (t.Lower(a) == "has" || t.Lower(a) == "have")
}

// concerns are adjectives for whom something worries that they take for so.
var concerns = lexicon.Words("concerned worried")
