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

// asMuch reports whether the adjective at i stands between two "as": as fast as a train.
func asMuch(t *extract.Tree, i int) bool {
	return i > 0 && t.Lower(i-1) == "as" && t.Tokens[i-1].Head == i && t.Is(i-1, "advmod") && slices.ContainsFunc(t.Children(i, "obl", "advcl"), func(c int) bool {
		m := t.Child(c, "case", "mark")
		return c > i && m == i+1 && t.Lower(m) == "as"
	})
}

// followedAmount reports whether the participle at i tells what comes behind an amount in a
// ranking: "Japan was the worst with 10 percent followed by Britain".
func followedAmount(t *extract.Tree, i int) bool {
	n := t.Tokens[i].Head
	return t.Is(i, "acl:") && n >= 0 && t.Lower(i) == "followed" && (t.Child(n, "nummod") >= 0 || t.Tokens[n].UPOS == "NUM")
}
