package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// providedThat makes a condition of "provided that": the board will meet, provided that the
// bank agrees, provides nothing.
func providedThat(t *extract.Tree) {
	for i := range t.Tokens {
		h, w := t.Tokens[i].Head, t.Lower(i)
		if h < 0 || !t.Is(i, "advcl") || t.Tokens[i].UPOS != "VERB" || !lexicon.Conditions[w] || t.Child(i, "nsubj", "nsubj:pass", "obj", "aux", "cop", "mark", "cc") >= 0 {
			continue
		}
		for _, x := range t.Children(i, "advcl", "ccomp") {
			if m := t.Child(x, "mark"); m == i+1 && t.Lower(m) == "that" || m < 0 && t.Child(x, "nsubj", "nsubj:pass") > i && t.Child(x, "nsubj", "nsubj:pass") < x {
				attach(t, x, h, "advcl")
				attach(t, i, x, "mark")
				t.Tokens[i].UPOS, t.Tokens[i].XPOS = "SCONJ", "IN"
				for _, c := range t.Children(i, "punct", "advmod", "obl") {
					attach(t, c, x, t.Tokens[c].Deprel)
				}
				break
			}
		}
	}
}

// goBack gives the verb what the parser hangs on its "back": went back to the lender.
func goBack(t *extract.Tree) {
	for i := range t.Tokens {
		v := t.Tokens[i].Head
		if t.Lower(i) != "back" || !t.Is(i, "advmod", "compound:prt") || v != i-1 || t.Tokens[v].UPOS != "VERB" {
			continue
		}
		for _, o := range t.Children(i, "obl", "nmod") {
			if o > i {
				attach(t, o, v, "obl")
			}
		}
	}
}
