package rules

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// nextThing reports whether the noun at i, right behind a name of the type typ, is the next thing of
// a list and not what the name is: a novel by Ann Lee, a thriller by Bo Ray and a comic; a laboratory
// in Oslo, a plant in Lima.
func nextThing(t *extract.Tree, i int, typ extract.NameType) bool {
	if nameType(t, i) != "" || t.Tokens[i].UPOS != "NOUN" {
		return false
	}
	switch l := syntax.Lemma(t, i); typ {
	case extract.PER:
		return workNouns[l]
	case extract.LOC:
		return premises[l]
	}
	return false
}

var (
	// workNouns are what nobody is.
	workNouns = lexicon.Words("novel book title film movie song album play comic thriller poem opera painting documentary series sculpture exhibition symphony essay article podcast game")
	// premises are what a place has and is not.
	premises = lexicon.Words("office plant factory corporation company headquarters branch laboratory shop store firm subsidiary warehouse clinic studio workshop showroom affiliate")
)
