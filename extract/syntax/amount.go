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

var shares = lexicon.Words("percent percentage majority minority half third quarter fifth fraction proportion share")

// ratio reports whether the noun at c is what the amount before it is counted by: 40 soles
// a day, $45 a share.
func ratio(t *extract.Tree, c int) bool {
	h, d := t.Tokens[c].Head, t.Child(c, "det")
	return t.Is(c, "nmod:unmarked") && h >= 0 && h < c && d == c-1 && lexicon.RateUnits[t.Lower(c)] && (t.Lower(d) == "a" || t.Lower(d) == "an") && t.Child(h, "nummod") >= 0
}
