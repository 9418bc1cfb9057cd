package rules

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// hasToOffer reports whether the relative clause at i tells what somebody has, by an
// infinitive that is no duty: "the advantages Paraguay has to offer".
func hasToOffer(t *extract.Tree, i int) bool {
	x := t.Child(i, "xcomp")
	return t.Is(i, "acl:relcl") && syntax.Lemma(t, i) == "have" && t.Child(i, "obj") < 0 && x == i+2 && syntax.Infinitive(t, x) &&
		givable[syntax.Lemma(t, x)] && t.Child(x, "obj", "ccomp", "xcomp") < 0
}

// givable are verbs of what one has to give, and need not.
var givable = lexicon.Words("offer say show give gain lose hide teach share contribute tell")

// demandsHaving reports whether the "must have" of the verb at v tells what is demanded of all: guests
// must have received two doses.
func demandsHaving(t *extract.Tree, v int) bool {
	s := syntax.SubjectOf(t, v)
	return s >= 0 && t.Tokens[s].XPOS == "NNS" && t.Child(s, "det", "nmod:poss", "nummod") < 0 && qualifying[syntax.Lemma(t, v)]
}

// qualifying are verbs for what somebody has behind them who may do something.
var qualifying = lexicon.Words("receive complete serve undergo pass graduate reside obtain attain turn earn hold")

// wouldHave reports whether the verb at v has a "would", which tells what will have to be done.
func wouldHave(t *extract.Tree, v int) bool {
	return slices.ContainsFunc(t.Children(v, "aux"), func(a int) bool { return t.Lower(a) == "would" })
}

// toBeFound reports whether the "is to be" of the participle at v tells where something is: the answer is to
// be found in a box of letters.
func toBeFound(t *extract.Tree, v int) bool {
	l := syntax.Lemma(t, v)
	return (l == "find" || l == "see") && t.Tokens[v].XPOS == "VBN" && t.Child(v, "obl") > v
}
