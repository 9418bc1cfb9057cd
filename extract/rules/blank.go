package rules

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// howMuchOf reports whether the clause at i, with its noun n as the object, only tells of which amount the
// sentence goes on to tell how much it is, or that nobody knows: "the exact amount invested by the bank was not
// disclosed", "the average salary that mines pay is $900".
func howMuchOf(t *extract.Tree, i, n int, k syntax.Kind) bool {
	if !totals[syntax.Lemma(t, n)] || t.Child(n, "nummod", "appos") >= 0 {
		return false
	}
	s := syntax.OwnSubject(t, i)
	return k == syntax.Participle && t.Tokens[i].XPOS == "VBN" || k == syntax.Relative && s >= 0 && (!syntax.IsRelative(t, s) || t.Child(i, "aux:pass") >= 0)
}

// totals are nouns that tell nothing but that there is so much or so many of something.
var totals = lexicon.Words("amount sum total number quantity proportion percentage salary wage price average")

// framing reports whether the noun at a only stands for that something is so, for which its clause with "in which" or
// "where" tells the rest: there was a case in which a patient died, a situation where prices rise.
func framing(t *extract.Tree, a int) bool {
	if spots[syntax.Lemma(t, a)] && t.Child(a, "nmod", "compound", "nummod") < 0 {
		return true
	}
	h := t.Tokens[a].Head
	return (frames[syntax.Lemma(t, a)] || syntax.Lemma(t, a) == "case" && h >= 0 && t.Child(h, "expl") >= 0) && t.Child(a, "nmod:poss", "appos") < 0
}

// spots are nouns for a place that tell nothing of where it is.
var spots = lexicon.Words("spot place location")

var frames = lexicon.Words("situation scenario circumstance instance context point stage manner way extent")
