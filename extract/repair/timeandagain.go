package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// timeAndAgain makes one adverb of "time and again" and "time after time", where the parser has the
// time for a noun: "missed its targets time and again" missed no time, and in "were let down time and
// again by ministers" the ministers did it.
func timeAndAgain(t *extract.Tree) {
	for i := 0; i+2 < len(t.Tokens); i++ {
		h, rel := t.Tokens[i].Head, t.Tokens[i].Deprel
		if t.Lower(i) != "time" || !(t.Lower(i+1) == "and" && t.Lower(i+2) == "again" || t.Lower(i+1) == "after" && t.Lower(i+2) == "time") || h < 0 || t.Under(h, i) || t.Tokens[h].UPOS != "VERB" {
			continue
		}
		if n := t.Child(i, "compound"); n == i-1 && n >= 0 {
			for _, c := range t.Children(i) {
				if c < n {
					attach(t, c, n, t.Tokens[c].Deprel)
				}
			}
			attach(t, n, h, rel) // its targets
		}
		for _, top := range []int{i, i + 2} {
			for _, c := range t.Children(top) {
				if c > i+2 && !t.Is(c, "punct") {
					attach(t, c, h, "obl")
					if preposition(t, c) == "by" && t.Child(h, "aux:pass") >= 0 {
						t.Tokens[c].Deprel = "obl:agent"
					}
				}
			}
		}
		for k := i; k < i+3; k++ {
			t.Tokens[k].Head, t.Tokens[k].Deprel = i, "fixed"
		}
		t.Tokens[i].Head, t.Tokens[i].Deprel, t.Tokens[i].UPOS, t.Tokens[i].XPOS = h, "advmod", "ADV", "RB"
		if x := t.Child(h, "advcl"); x > i && t.Child(h, "xcomp", "ccomp") < 0 && t.Child(x, "mark") == i+3 && syntax.Infinitive(t, x) && lexicon.Cues[syntax.Lemma(t, h)].Frames&lexicon.Infinitive != 0 {
			t.Tokens[x].Deprel = "xcomp" // promised time and again to pay
		}
	}
}
