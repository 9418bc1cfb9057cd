package rules

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// unfit reports whether what the parser has for the subject at s of the copula at i is a piece
// of the gerund that is: a clause of time or manner, or the plural object of a gerund before a
// singular verb. "Holding a vote without lists and before knowing the dates was foolish" calls
// no dates foolish.
func unfit(t *extract.Tree, i, s int) bool {
	if asksWho(t, i) {
		return true
	}
	if t.Tokens[s].Head != i {
		return false
	}
	if m := t.Child(s, "mark"); t.Is(s, "csubj") && m >= 0 && m < s && t.Tokens[s].XPOS == "VBG" {
		return whens[t.Lower(m)]
	}
	h := t.Tokens[i].Head
	return h >= 0 && h < s && t.Is(i, "ccomp") && t.Is(s, "nsubj") && t.Tokens[h].XPOS == "VBG" && t.Child(i, "mark") < 0 && formNumber(t, i) == 1 && manyOf(t, s)
}

// whens are conjunctions of when and how something is done.
var whens = lexicon.Words("before after without while when until since by")

// asksWho reports whether the clause at i is the question that its noun is about: "the question
// of who is responsible" is responsible for nothing.
func asksWho(t *extract.Tree, i int) bool {
	m, w := t.Child(i, "mark", "case"), t.Child(i, "nsubj", "nsubj:pass")
	return t.Is(i, "acl") && m >= 0 && w == m+1 && t.Tokens[m].XPOS == "IN" && t.Lower(m) != "that" && (t.Lower(w) == "who" || t.Lower(w) == "what" || t.Lower(w) == "which")
}
