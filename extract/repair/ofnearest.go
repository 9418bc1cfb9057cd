package repair

import "github.com/quadwire/quadwire/extract"

// ofNearest hangs a phrase with "of" on the noun right before it, where the parser hung it on one before a phrase of the
// verb: "overturned a judgment in the case of Lee" overturned none of Lee's.
func ofNearest(t *extract.Tree) {
	for c := 2; c+1 < len(t.Tokens); c++ {
		y, n := t.Tokens[c].Head, c-1
		if t.Lower(c) != "of" || !t.Is(c, "case") || y < c || !t.Is(y, "nmod") || t.Tokens[n].UPOS != "NOUN" {
			continue
		}
		m := t.Tokens[y].Head
		if m < 0 || m >= n || t.Under(n, m) || !t.Is(n, "obl") || t.Tokens[n].Head != t.Tokens[m].Head || t.Child(n, "case") < m || t.Child(n, "nmod", "acl", "acl:relcl") >= 0 {
			continue
		}
		attach(t, y, n, "nmod")
	}
}

// reviewFound gives the clause before a report the first of two subjects that the parser gave to the report: "Teenagers
// who smoke are likely to drink, a review of studies has found".
func reviewFound(t *extract.Tree) {
	for v := range t.Tokens {
		c := t.Child(v, "ccomp")
		s := t.Children(v, "nsubj", "nsubj:pass")
		if c < 0 || c > v || len(s) != 2 || s[0] > c || s[1] < c || t.Tokens[v].UPOS != "VERB" || t.Child(c, "nsubj", "nsubj:pass", "csubj", "expl", "mark") >= 0 {
			continue
		}
		if f := t.Phrase(s[1], func(k int) bool { return t.Is(k, "punct") })[0]; t.Tokens[f-1].Form != "," {
			continue
		}
		rel := "nsubj"
		if t.Child(c, "aux:pass") >= 0 {
			rel = "nsubj:pass"
		}
		attach(t, s[0], c, rel)
	}
}
