package rules

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// measureOf is the measure that stands before the predicate at i without a preposition: two years
// older, a week late, 100 kilometres away, a long way off. -1 for none.
func measureOf(t *extract.Tree, i int) int {
	m := t.Child(i, "obl:unmarked", "nmod:unmarked")
	if m < 0 || m > i {
		return -1
	}
	d := t.Child(m, "det")
	if t.Child(m, "nummod") >= 0 || t.Lower(m) == "way" || d >= 0 && (t.Lower(d) == "a" || t.Lower(d) == "an") {
		return m
	}
	return -1
}

// measureBefore is the measure right before the preposition of the predicate at i: "was 40%
// below average", "an hour behind schedule". -1 for none.
func measureBefore(t *extract.Tree, i int) int {
	m, c := measureOf(t, i), t.Child(i, "case")
	if m < 0 || c < 0 {
		return -1
	}
	if ph := syntax.Noun(t, m); ph[len(ph)-1] != c-1 {
		return -1
	}
	return m
}

// asMuch reports whether the adjective at i stands between two "as": as fast as a train.
func asMuch(t *extract.Tree, i int) bool {
	return i > 0 && t.Lower(i-1) == "as" && t.Tokens[i-1].Head == i && t.Is(i-1, "advmod") && slices.ContainsFunc(t.Children(i, "obl", "advcl"), func(c int) bool {
		m := t.Child(c, "case", "mark")
		return c > i && m == i+1 && t.Lower(m) == "as"
	})
}

// scaledFrom is the first of the words before the "as" at i that scale it: nearly twice as
// long, half as tall, almost as old.
func scaledFrom(t *extract.Tree, i int) int {
	for i > 0 && scales[t.Lower(i-1)] {
		i--
	}
	return i
}

// scales are words that make an "as" more or less.
var scales = lexicon.Words("twice thrice half almost nearly roughly about around just virtually")

// followedAmount reports whether the participle at i tells what comes behind an amount in a
// ranking: "Japan was the worst with 10 percent followed by Britain".
func followedAmount(t *extract.Tree, i int) bool {
	n := t.Tokens[i].Head
	return t.Is(i, "acl:") && n >= 0 && t.Lower(i) == "followed" && (t.Child(n, "nummod") >= 0 || t.Tokens[n].UPOS == "NUM")
}

// notIts says why the clause at i tells nothing of its subject although it has the form of
// one that does, "" where it may.
func notIts(t *extract.Tree, i int) string {
	switch {
	case followedAmount(t, i):
		return "what follows in a ranking" // 10 percent followed by France with 24 percent
	case takingToll(t, i):
		return "what the event does to a sum" // 73 were killed, taking the toll to 400
	}
	return ""
}

// takingToll reports whether the participle at i tells how a sum rose by what befell people:
// "73 people were killed, taking the combined toll to nearly 400".
func takingToll(t *extract.Tree, i int) bool {
	v, o := t.Tokens[i].Head, t.Child(i, "obj")
	return t.Is(i, "advcl") && t.Tokens[i].XPOS == "VBG" && v >= 0 && v < i && o > i && sums[syntax.Lemma(t, o)] && (t.Child(v, "aux:pass", "cop") >= 0 || t.Child(v, "obj") < 0)
}

// sums are nouns for how many there are.
var sums = lexicon.Words("toll total number tally count figure sum")

// rankAt reports whether the word at i is a place in a ranking: second, seventh.
func rankAt(t *extract.Tree, i int) bool {
	w := t.Lower(i)
	return t.Tokens[i].UPOS == "ADJ" && (places[w] || len(w) > 4 && strings.HasSuffix(w, "th"))
}
