package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// upTo gives the number behind it the "up to" that the parser took for a part of the verb: "The
// firm sold up to 30 ships".
func upTo(t *extract.Tree) {
	for u := 1; u+2 < len(t.Tokens); u++ {
		if t.Lower(u) != "up" || t.Lower(u+1) != "to" || !t.Is(u, "compound:prt") || t.Tokens[u+2].UPOS != "NUM" || t.Tokens[u+1].Head != u || t.Under(u+2, u) {
			continue
		}
		attach(t, u, u+2, "advmod")
	}
}

// daysOff gives the time before it the "off" of who need not work: "Nurses lost their day off".
func daysOff(t *extract.Tree) {
	for k := 2; k < len(t.Tokens); k++ {
		if t.Lower(k) == "off" && t.Is(k, "compound:prt") && t.Tokens[k-1].Head == t.Tokens[k].Head && t.Is(k-1, "obj") && offTimes[syntax.Lemma(t, k-1)] {
			attach(t, k, k-1, "advmod")
		}
	}
}

// offTimes are nouns for time that somebody has off.
var offTimes = lexicon.Words("day week month year time hour afternoon morning weekend season")
