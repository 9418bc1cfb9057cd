package passes

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// comesUp reports whether the verb at i tells no more than that a claim has come up, and its clause
// what the claim is: "Allegations emerged that Lopez had paid for votes". It emerges from evidence
// that something is so.
func comesUp(t *extract.Tree, i int) bool {
	s := syntax.OwnSubject(t, i)
	if s < 0 || t.Tokens[s].UPOS != "NOUN" || !comings[syntax.Lemma(t, i)] {
		return false
	}
	l := syntax.Lemma(t, s)
	return claimNouns[l] || unproven[l] || dreadNouns[l]
}

// comings are verbs for coming up that with other subjects bring what is so: it emerged that.
var comings = lexicon.Words("emerge follow transpire arise result happen")
