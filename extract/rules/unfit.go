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
	if h := t.Tokens[i].Head; h >= 0 && t.Is(i, "xcomp", "ccomp") && letUs(t, h, s) {
		return true // let me be clear
	}
	if asksWho(t, i) || andWhere(t, i) || t.Lower(i) == "concerned" && farAs(t, i) {
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

// moreOf reports whether the predicate at i is a bare "less" or "more" with what it is measured
// on torn off: "is less, as he put it, a bridge and more of a wall".
func moreOf(t *extract.Tree, i int) bool {
	return (t.Lower(i) == "less" || t.Lower(i) == "more") && t.Child(i, "conj") > i && t.Child(i, "obl", "nmod") < 0
}

// andWhere reports whether the clause at i stands inserted behind "and" or "or" and begins with
// "where": it only says in which case the next thing is so.
func andWhere(t *extract.Tree, i int) bool {
	w := t.Child(i, "advmod", "mark")
	return w > 1 && w < i && t.Lower(w) == "where" && t.Tokens[w-1].Form == "," && t.Tokens[w-2].UPOS == "CCONJ"
}
