package syntax

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// keepsNo reports whether the "no" of the noun at i is part of what it says, and does
// not deny its clause: came as no surprise.
func keepsNo(t *extract.Tree, i int) bool {
	f := First(t, i)
	return t.Is(f, "obl", "nmod") && !t.Is(f, "obl:agent", "nmod:poss") && !DeniesClause(t, f)
}

// AlmostNo reports whether the noun at i has a "no" that denies next to all of it:
// almost no chance.
func AlmostNo(t *extract.Tree, i int) bool {
	d := t.Child(i, "det")
	if d < 1 || t.Lower(d) != "no" {
		return false
	}
	w := t.Lower(d - 1)
	return w == "almost" || w == "virtually" || w == "practically" || w == "nearly"
}

// NotOne is the "not" before the noun at i that denies all of its kind: not a single
// prisoner, not one of the ministers, not a shot. -1 for none.
func NotOne(t *extract.Tree, i int) int {
	first := i
	for _, c := range t.Children(i, "det", "nummod", "amod", "advmod", "compound") {
		first = min(first, c)
	}
	if t.Lower(first) != "not" {
		first--
	}
	if first < 0 || t.Lower(first) != "not" {
		return -1
	}
	switch t.Lower(first + 1) {
	case "one":
		return first
	case "a", "an":
		if t.Lower(first+2) == "single" || t.Is(i, "nsubj", "obj") && first+2 == i && t.Tokens[i].XPOS == "NN" && t.Child(i, "cop", "conj") < 0 {
			return first
		}
	}
	return -1
}

// NeverSince reports whether the adverb at c, with a negation before it, denies the
// clause it stands in: never again, not once. "Not until May" does not.
func NeverSince(t *extract.Tree, c int) bool {
	switch t.Lower(c) {
	case "again", "once", "ever", "since":
		d := t.Child(c, "advmod")
		return d == c-1 && (t.Lower(d) == "never" || t.Lower(d) == "not")
	}
	return false
}

// DeniesClause reports whether the phrase at i, with "no", denies the clause it hangs
// on: in no way, under no circumstances, at no time.
func DeniesClause(t *extract.Tree, i int) bool {
	d := t.Child(i, "det")
	return d >= 0 && t.Lower(d) == "no" && t.Is(i, "obl") && denying[Lemma(t, i)] && Prep(t, i) != ""
}

// notUntil reports whether the time at c, at the head of its clause, denies that before it:
// Not until 1950 did women get the vote.
func notUntil(t *extract.Tree, c int) bool {
	m := t.Child(c, "case")
	if m < 1 || m > c || c > t.Tokens[c].Head {
		return false
	}
	w := t.Lower(m)
	return (w == "until" || w == "till" || w == "before") && t.Lower(m-1) == "not" && t.Tokens[m-1].Head == c
}

var denying = lexicon.Words("way means mean time point circumstance circumstances account case event")

// NotOnly reports whether the negation at c is that of "not only … but also", which
// denies nothing.
func NotOnly(t *extract.Tree, c int) bool {
	w := t.Lower(c + 1)
	return w == "only" || w == "just" || w == "merely" || w == "simply"
}

// Denied reports whether the clause at v is denied, two negations being none, and the
// words of its verb that deny it: did not, no longer, nor, nobody came, neither of them
// came, under no circumstances.
func Denied(t *extract.Tree, v int) (denied bool, words []int) {
	denied = SharedNegation(t, v)
	for _, c := range t.Children(v, "advmod", "aux", "cc", "det") {
		if denies(t, c) {
			denied = !denied
			words = append(words, c)
		}
		if NeverSince(t, c) || noLonger(t, c) {
			denied = !denied
			words = append(words, c-1, c)
		}
	}
	for _, c := range t.Children(v, "obl") {
		if DeniesClause(t, c) || notUntil(t, c) {
			denied = !denied
		}
	}
	for _, c := range t.Children(v, "nsubj", "obj", "obl:agent") {
		if deniedBy(t, v, c) {
			denied = !denied
		}
	}
	return denied, words
}

// denies reports whether the word at c, of a verb, is a negation by itself.
func denies(t *extract.Tree, c int) bool {
	w := t.Lower(c)
	return lexicon.Negations[w] && !NotOnly(t, c) && (!t.Is(c, "cc:") || w == "nor" || w == "neither" && t.Is(c, "cc:preconj"))
}

// noLonger reports whether the adverb at c is that of what has ended: no longer accepts.
func noLonger(t *extract.Tree, c int) bool {
	w := t.Lower(c)
	return t.Is(c, "advmod") && (w == "longer" || w == "more") && t.Lower(c-1) == "no"
}

// deniedBy reports whether the argument at c denies the clause of its verb v: no one
// came, neither of them came, not a shot fell. Almost no money was paid does not, nor ate
// nothing but bread.
func deniedBy(t *extract.Tree, v, c int) bool {
	if d := t.Child(c, "det"); excepts[t.Lower(c+1)] && c+2 < len(t.Tokens) && t.Under(c+2, v) && !(d >= 0 && t.Lower(d) == "no" && t.Tokens[c].UPOS == "NOUN" && t.Is(c, "obj")) {
		return false // ate nothing but bread
	}
	denied := nobodies[t.Lower(c)]
	for _, d := range t.Children(c, "det", "cc:preconj", "cc", "advmod") {
		denied = denied != (t.Lower(d) == "neither")
	}
	if d := t.Child(c, "det"); d >= 0 && t.Lower(d) == "no" {
		denied = denied != !AlmostNo(t, c)
	}
	if n := NotOne(t, c); n >= 0 && t.Tokens[n].Head != v {
		denied = !denied
	}
	return denied
}
