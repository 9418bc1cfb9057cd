package passes

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// glossed reports whether the relative clause at f describes something in the participle by which the
// writer says what the news of a report amounts to: in "Lopez said she would go, ending a rule that
// began in 2009" the rule did, whatever she said.
func glossed(t *extract.Tree, f int) bool {
	x := t.Tokens[f].Head
	for n := 0; x >= 0 && n < len(t.Tokens) && t.Tokens[x].UPOS != "VERB"; n++ {
		x = t.Tokens[x].Head
	}
	if x < 0 || x > f || !t.Is(x, "advcl") || t.Tokens[x].XPOS != "VBG" || t.Child(x, "mark", "aux") >= 0 || !amountsTo[syntax.Lemma(t, x)] {
		return false
	}
	k := t.Phrase(x, func(c int) bool { return t.Is(c, "punct") })[0]
	return k == x && x > 0 && t.Tokens[x-1].Form == ","
}

// amountsTo are verbs for what news amounts to.
var amountsTo = lexicon.Words("end mark cap crown deal pave hand bring raise fuel deepen heighten prompt plunge throw break extend set boost dash deliver complete reverse defy reignite revive cement underscore")
