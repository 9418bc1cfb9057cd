package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// thatMark makes an object of the "that" of a relative clause whose verb has a subject of its own
// and lacks an object, where the parser took it for a conjunction: "billions that Brussels has
// frozen over corruption" are frozen.
func thatMark(t *extract.Tree) {
	for i := range t.Tokens {
		m, n := t.Child(i, "mark"), t.Tokens[i].Head
		if !t.Is(i, "acl:relcl") || m < 1 || n < 0 || n > m || t.Lower(m) != "that" || t.Tokens[i].UPOS != "VERB" || len(t.Children(m)) > 0 {
			continue
		}
		s := t.Child(i, "nsubj")
		if s < m || s > i || !lexicon.Transitive[syntax.Lemma(t, i)] && !handled[syntax.Lemma(t, i)] || t.Child(i, "obj", "iobj", "ccomp", "xcomp", "cop", "aux:pass", "expl") >= 0 {
			continue
		}
		t.Tokens[m].UPOS, t.Tokens[m].XPOS, t.Tokens[m].Deprel = "PRON", "WDT", "obj"
	}
}

// handled are further verbs that say little without an object.
var handled = lexicon.Words("freeze withhold hold keep give use need want see wear write read pay spend owe receive withdraw carry send bring set call name win lose")
