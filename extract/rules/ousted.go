package rules

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// ousted reports whether the sentence tells that the person at token name lost their office: who in
// "protests brought down Prime Minister Milan Hodos" or "Interior Minister Jan Kos was sacked" was that.
//
// Left out: what is planned, denied or said by somebody, and "dismissed the minister as a clown".
func ousted(t *extract.Tree, name int) bool {
	h := t.Tokens[name].Head
	if h < 0 || !t.Is(name, "obj", "nsubj:pass") || nameType(t, name) != extract.PER || !happened(t, h) {
		return false
	}
	p := t.Child(h, "compound:prt")
	switch l := syntax.Lemma(t, h); {
	case l == "bring":
		return p >= 0 && t.Lower(p) == "down"
	case l == "vote" || l == "throw" || l == "drive" || l == "force":
		return p >= 0 && t.Lower(p) == "out" && t.Child(h, "xcomp") < 0
	case !ousts[l]:
		return false
	}
	for _, c := range t.Children(h, "obl") {
		if syntax.Prep(t, c) == "as" {
			return false
		}
	}
	return true
}

// ousts are verbs of putting somebody out of an office.
var ousts = lexicon.Words("oust topple overthrow depose unseat dethrone dislodge sack fire dismiss")
