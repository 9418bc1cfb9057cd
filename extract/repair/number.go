package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

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

// designation keeps what is numbered with its number, and every one of a list of its kind a
// noun: "issued decree no. 12 of 2020, decree no. 13 of 2020" issues both and decrees none.
func designation(t *extract.Tree) {
	first := map[string]int{}
	for i := 1; i+1 < len(t.Tokens); i++ {
		if w := t.Lower(i); w != "no." && w != "no" && w != "nr." && w != "number" || t.Tokens[i+1].UPOS != "NUM" || !startsWithDigit(t.Tokens[i+1].Form) {
			continue
		}
		n := i - 1
		k, again := first[t.Lower(n)]
		switch {
		case again && t.Is(n, "conj", "appos") && n > 1 && (t.Tokens[n].UPOS == "VERB" || t.Is(n, "appos")):
			t.Tokens[n].UPOS, t.Tokens[n].XPOS, t.Tokens[n].Lemma = "NOUN", "NN", t.Tokens[k].Lemma
			attach(t, n, k, "conj")
		case t.Tokens[n].UPOS == "NOUN" || t.Tokens[n].UPOS == "PROPN":
			if !again {
				first[t.Lower(n)] = n
			}
		default:
			continue
		}
		if t.Tokens[i].Head == n && t.Is(i, "appos", "obj", "dep", "nmod", "nmod:unmarked") {
			t.Tokens[i].Deprel = "flat"
		}
	}
}

func startsWithDigit(w string) bool { return w != "" && w[0] >= '0' && w[0] <= '9' }

// cameIn gives a place in a race to the coming in: "came in third with 11% of the votes".
func cameIn(t *extract.Tree) {
	for k := 1; k+1 < len(t.Tokens); k++ {
		v, o := k-1, k+1
		if t.Lower(k) != "in" || strings.ToLower(t.Tokens[v].Lemma) != "come" || !lexicon.Ordinals[t.Lower(o)] || t.Tokens[o].Head != v || t.Child(o, "det", "nmod:poss") >= 0 {
			continue
		}
		if h := t.Tokens[k].Head; h != v && h != o {
			continue
		}
		attach(t, k, v, "compound:prt")
		t.Tokens[o].Deprel = "xcomp"
	}
}

// numberWhich gives a relative clause of what rises and falls to the number, and not to
// what it counts: "the number of cases, which had fallen for weeks, rose".
func numberWhich(t *extract.Tree) {
	for c := range t.Tokens {
		n, s := t.Tokens[c].Head, t.Child(c, "nsubj")
		if !t.Is(c, "acl:relcl") || n < 0 || n > c || s < 0 || !syntax.IsRelative(t, s) || !risesFalls[syntax.Lemma(t, c)] {
			continue
		}
		if m := t.Tokens[n].Head; m >= 0 && m < n && t.Is(n, "nmod") && syntax.Prep(t, n) == "of" && quantities[syntax.Lemma(t, m)] {
			attach(t, c, m, "acl:relcl")
		}
	}
}

// risesFalls are verbs of numbers.
var risesFalls = lexicon.Words("rise fall drop grow increase decrease decline double triple quadruple climb shrink jump surge plunge soar dip exceed peak")

// quantities are nouns for how much or how many there is of something.
var quantities = lexicon.Words("number amount rate share level price cost volume proportion toll total percentage value")
