package syntax

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// Share reports whether the noun at i is a part of what its "of" names: 37% of the
// pollution, a majority of voters. What describes the whole limits the part.
func Share(t *extract.Tree, i int) bool {
	if !shares[Lemma(t, i)] && t.Tokens[i].Form != "%" {
		return false
	}
	for _, c := range t.Children(i, "nmod") {
		if c > i && Prep(t, c) == "of" {
			return true
		}
	}
	return false
}

// ShareNoun reports whether the noun at i is one for a part of what is counted: a quarter of the workforce.
func ShareNoun(t *extract.Tree, i int) bool { return shares[Lemma(t, i)] }

var shares = lexicon.Words("percent percentage majority minority half third quarter fifth fraction proportion share")

// ratio reports whether the noun at c is what the amount before it is counted by: 40 soles
// a day, $45 a share.
func ratio(t *extract.Tree, c int) bool {
	h, d := t.Tokens[c].Head, t.Child(c, "det")
	return t.Is(c, "nmod:unmarked") && h >= 0 && h < c && d == c-1 && lexicon.RateUnits[t.Lower(c)] && (t.Lower(d) == "a" || t.Lower(d) == "an") && t.Child(h, "nummod") >= 0
}

// SharedPercent reports whether the noun at i has a percentage that counts all the nouns
// beside it: the universe is 95% dark matter and dark energy, not dark energy. Where a
// later one has a number of its own each has: 60% shares and 40% bonds.
func SharedPercent(t *extract.Tree, i int) bool {
	cs := t.Children(i, "conj")
	if len(cs) == 0 || !percent(t, i) {
		return false
	}
	for _, c := range cs {
		if percent(t, c) || t.Child(c, "nummod", "det", "case", "nmod:poss") >= 0 || t.NameAt(c) >= 0 {
			return false
		}
		if cc := t.Child(c, "cc"); cc >= 0 && t.Lower(cc) != "and" && t.Lower(cc) != "or" {
			return false
		}
	}
	return true
}

// percent reports whether a percentage stands before the noun at i, and not as its owner:
// 95% dark matter.
func percent(t *extract.Tree, i int) bool {
	for _, c := range t.Children(i, "nmod:unmarked", "obl:unmarked", "compound", "advmod", "nmod:", "det", "amod") {
		w := t.Lower(c)
		if (w == "%" || w == "percent") && c < i && t.Child(c, "nummod", "compound") >= 0 {
			return true
		}
	}
	return false
}

// multiple reports whether the noun at i is so many times another amount, which only a clause behind it tells: buys
// four times the amount that it bought before the war.
func multiple(t *extract.Tree, i int) bool {
	d := t.Child(i, "det")
	return d > 0 && d < i && t.Lower(d) == "the" && (t.Lower(d-1) == "times" || t.Lower(d-1) == "twice" || t.Lower(d-1) == "double" || t.Lower(d-1) == "triple" || t.Lower(d-1) == "half")
}
