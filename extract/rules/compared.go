package rules

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// measureBefore is the measure right before the preposition of the predicate at i: "was 40%
// below average". -1 for none.
func measureBefore(t *extract.Tree, i int) int {
	m, c := t.Child(i, "obl:unmarked", "nmod:unmarked"), t.Child(i, "case")
	if m < 0 || c < 0 || m > i || t.Child(m, "nummod") < 0 {
		return -1
	}
	if ph := syntax.Noun(t, m); ph[len(ph)-1] != c-1 {
		return -1
	}
	return m
}

// comparative reports whether the adjective at i holds more or less of its subject than of
// others: "30% more likely to develop dementia" is no forecast.
func comparative(t *extract.Tree, i int) bool {
	for _, c := range t.Children(i, "advmod", "obl:unmarked", "nmod:unmarked") {
		switch t.Lower(c) {
		case "more", "less", "twice", "equally", "as":
			return c < i
		}
		if c < i && t.Is(c, "obl:unmarked", "nmod:unmarked") && t.Child(c, "nummod") >= 0 {
			return true
		}
	}
	return false
}

// asMuch reports whether the adjective at i stands between two "as": as fast as a train.
func asMuch(t *extract.Tree, i int) bool {
	return i > 0 && t.Lower(i-1) == "as" && t.Tokens[i-1].Head == i && t.Is(i-1, "advmod") && slices.ContainsFunc(t.Children(i, "obl", "advcl"), func(c int) bool {
		m := t.Child(c, "case", "mark")
		return c > i && m == i+1 && t.Lower(m) == "as"
	})
}

// comparedObject is the adjective at i with its measure, its infinitive and what it is
// compared with.
func comparedObject(t *extract.Tree, i int) extract.Argument {
	toks := syntax.Trim(t, t.Phrase(i, func(c int) bool {
		return t.Tokens[c].Head == i && (t.Is(c, "cop", "aux", "mark", "punct", "conj", "cc", "expl", "parataxis", "discourse") || t.Is(c, syntax.Subjects...) || syntax.TimeLike(t, c))
	}))
	return syntax.Phrase(t, i, toks, extract.RoleObject)
}

// enough is the word that measures the adjective at i against an infinitive: "old
// enough to vote", "too old to vote"; -1 for none.
func enough(t *extract.Tree, i int) int {
	for _, c := range t.Children(i, "advmod") {
		if w := t.Lower(c); w == "enough" && c == i+1 || w == "too" && c == i-1 {
			return c
		}
	}
	return -1
}
