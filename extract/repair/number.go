package repair

import "github.com/quadwire/quadwire/extract"

// casedNumber moves the preposition of a counted noun from its number to the noun:
// "amounted to 11.08 million units".
func casedNumber(t *extract.Tree) {
	for n := range t.Tokens {
		if !t.Is(n, "obl", "nmod") || t.Is(n, "obl:unmarked", "nmod:unmarked") || t.Child(n, "case") >= 0 || t.Tokens[n].UPOS != "NOUN" {
			continue
		}
		for k := n - 1; k > 0 && t.Tokens[k].UPOS == "NUM" && t.Under(k, n); k-- {
			if c := t.Child(k, "case"); c == k-1 && plain[t.Lower(c)] {
				attach(t, c, n, "case")
			}
		}
		if k := t.Child(n, "nummod"); k >= 1 && k < n && t.Child(n, "case") < 0 { // by 4 to 5 per cent
			if c := t.Child(k, "case"); c == k-1 && plain[t.Lower(c)] {
				attach(t, c, n, "case")
			}
		}
	}
}

// plain are prepositions that are never a part of a number, as "over" is in "over
// 300 people".
var plain = map[string]bool{"to": true, "of": true, "by": true, "from": true, "with": true, "in": true, "at": true, "for": true}
