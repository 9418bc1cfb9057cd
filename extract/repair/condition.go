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

// hadHe makes an auxiliary of "had" or "were" where the parser takes it for the conjunction
// of a condition without one: would have died "had he not been armed".
func hadHe(t *extract.Tree) {
	for m := range t.Tokens {
		x, w := t.Tokens[m].Head, t.Lower(m)
		if w != "had" && w != "were" && w != "should" || !t.Is(m, "mark") || x < m || !t.Is(x, "advcl:") {
			continue
		}
		if s := t.Child(x, "nsubj", "nsubj:pass"); s < m || s > x || t.Phrase(s, nil)[0] != m+1 {
			continue
		}
		k := &t.Tokens[m]
		k.Deprel, k.UPOS, k.XPOS, k.Lemma = "aux", "AUX", "VBD", map[string]string{"had": "have", "were": "be", "should": "should"}[w]
		if w == "should" {
			k.XPOS = "MD"
		}
	}
}

// nearCase gives a noun its preposition, where the parser took that for the conjunction of
// the participle behind the noun: filed a plea "before the commission" alleging fraud.
func nearCase(t *extract.Tree) {
	for m := range t.Tokens {
		x := t.Tokens[m].Head
		if !t.Is(m, "mark") || x < m || t.Tokens[x].XPOS != "VBG" || !lexicon.ClausePreps[t.Lower(m)] {
			continue
		}
		for n := m + 1; n < x; n++ {
			if h := t.Tokens[n].Head; nounLike(t, n) && t.Is(n, "obl", "nmod") && h >= 0 && h < m && t.Child(n, "case") < 0 && t.Phrase(n, nil)[0] == m+1 {
				attach(t, m, n, "case")
				t.Tokens[m].UPOS = "ADP"
				break
			}
		}
	}
}
