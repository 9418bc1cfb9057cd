package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// mondayVerb makes a time of the weekday between a subject and its verb: "AFC Leopards
// Wednesday terminated the contract", "The ministry Monday approved the plan".
func mondayVerb(t *extract.Tree) {
	for w := 1; w+1 < len(t.Tokens); w++ {
		if !lexicon.Weekdays[t.Lower(w)] || t.Tokens[w].UPOS != "PROPN" || !finiteAt(t, w+1) {
			continue
		}
		n := w - 1
		if u := t.Tokens[n].UPOS; u != "PROPN" && u != "NOUN" || t.Child(w, "case", "det") >= 0 {
			continue
		}
		h := t.Tokens[w].Head
		switch {
		case t.Is(w, "nsubj", "nsubj:pass") && h > w && t.Tokens[n].Head == w && t.Is(n, "compound", "nmod:desc", "nmod:unmarked", "nmod"):
			rel := t.Tokens[w].Deprel
			t.Tokens[n].Head, t.Tokens[n].Deprel = h, rel
			for _, c := range t.Children(w) {
				if c != n {
					attach(t, c, n, t.Tokens[c].Deprel)
				}
			}
			t.Tokens[w].Deprel = "obl:unmarked"
		case t.Is(w, "appos", "flat", "nmod", "nmod:unmarked") && h >= 0 && h < w && t.Is(h, "nsubj", "nsubj:pass") && t.Tokens[h].Head > w && len(t.Children(w)) == 0:
			attach(t, w, t.Tokens[h].Head, "obl:unmarked")
		}
	}
}

// finiteAt reports whether a finite verb begins at token i.
func finiteAt(t *extract.Tree, i int) bool {
	switch t.Tokens[i].XPOS {
	case "VBD", "VBZ", "MD":
		return t.Tokens[i].UPOS == "VERB" || t.Tokens[i].UPOS == "AUX"
	}
	return false
}

// throughYear hangs the end of a stretch of time on its beginning: "data from 2005 through
// 2015", "applied from March until June", "Ann Lee, mayor from 2001 to 2005, died".
func throughYear(t *extract.Tree) {
	for i := range t.Tokens {
		c := t.Child(i, "case")
		if c < 2 || !t.Is(i, "nmod", "obl") || c > i || !stretchEnds[t.Lower(c)] || !when(t, i) {
			continue
		}
		b := c - 1
		for n := 0; t.Tokens[b].Head == b-1 && t.Is(b, "nummod", "flat", "nmod:unmarked") && n < 3; n++ {
			b--
		}
		if t.Tokens[i].Head != b && when(t, b) && preposition(t, b) == "from" && t.Under(b, t.Tokens[i].Head) && (t.Tokens[b].Head == t.Tokens[i].Head) != (t.Lower(c) == "to") {
			attach(t, i, b, "nmod")
		}
	}
}

// stretchEnds are the prepositions of the end of a stretch of time.
var stretchEnds = lexicon.Words("through until till to")

// when reports whether the noun or number at i is a time, or a year.
func when(t *extract.Tree, i int) bool {
	return syntax.TimeLike(t, i) || t.Tokens[i].UPOS == "NUM" && len(t.Tokens[i].Form) == 4
}
