package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// playOff keeps a word of two parts together where the parser gives its second part to the
// verb before: who won to "reach this play-off" reached nothing off.
func playOff(t *extract.Tree) {
	for p := 2; p < len(t.Tokens); p++ {
		n := p - 2
		if t.Tokens[p-1].Form != "-" || t.Tokens[p-1].Start != t.Tokens[n].End || t.Tokens[p-1].End != t.Tokens[p].Start || !halves[t.Lower(p)] {
			continue
		}
		v := t.Tokens[p].Head
		if !t.Is(p, "compound:prt", "advmod", "case") || v < 0 || v >= n || t.Tokens[n].Head != p || t.Tokens[v].UPOS != "VERB" || t.Child(v, "obj") >= 0 {
			continue
		}
		t.Tokens[p].Deprel, t.Tokens[p].UPOS, t.Tokens[p].XPOS = "obj", "NOUN", "NN"
		for _, c := range t.Children(n, "det", "amod", "nmod:poss") {
			attach(t, c, p, t.Tokens[c].Deprel)
		}
	}
}

// halves are the second halves of nouns: play-off, kick-in, break-up.
var halves = lexicon.Words("off in up out down back over by")

// dottedNumber makes one word of what a tokeniser cuts at a dot: of the samples "22 were
// BA.5".
func dottedNumber(t *extract.Tree) {
	for d := 1; d < len(t.Tokens); d++ {
		f, n := t.Tokens[d].Form, d-1
		if len(f) < 2 || f[0] != '.' || strings.Trim(f[1:], "0123456789") != "" || t.Tokens[n].End != t.Tokens[d].Start || !t.Is(d, "punct", "nummod") {
			continue
		}
		attach(t, d, n, "flat")
	}
}

// backRelative gives a relative clause the noun before it, where the parser hangs it on one
// that comes later: "Apart from the two, which were small, two others were found".
func backRelative(t *extract.Tree) {
	for r := range t.Tokens {
		h := t.Tokens[r].Head
		if !t.Is(r, "acl:relcl") || h < r {
			continue
		}
		f := t.Phrase(r, func(c int) bool { return t.Is(c, "punct") })[0]
		w := t.Lower(f)
		if f < 2 || w != "which" && w != "who" || t.Tokens[f-1].Form != "," {
			continue
		}
		n := f - 2
		for t.Is(n, "flat", "compound", "fixed") && t.Tokens[n].Head >= 0 && t.Tokens[n].Head < f {
			n = t.Tokens[n].Head
		}
		if u := t.Tokens[n].UPOS; u == "NOUN" || u == "PROPN" || u == "NUM" {
			attach(t, r, n, "acl:relcl")
		}
	}
}

// longestSince parts a superlative from the clause of time behind it: "for eight days, the
// longest streak since hyperinflation crippled the economy" is no streak that cripples.
func longestSince(t *extract.Tree) {
	for v := range t.Tokens {
		h, s := t.Tokens[v].Head, t.Child(v, "nsubj")
		if !t.Is(v, "parataxis", "appos", "conj", "ccomp") || h < 0 || s < 0 || s > v || t.Tokens[v].XPOS != "VBD" || h > s || t.Child(v, "cc", "aux", "mark") >= 0 {
			continue
		}
		j, n := t.Child(s, "amod"), -1
		for _, c := range t.Children(s, "nmod") {
			if m := t.Child(c, "case"); m >= 0 && lexicon.ClausePreps[t.Lower(m)] {
				n = c
			}
		}
		if j < 0 || t.Tokens[j].XPOS != "JJS" || n < s || before(t, s) != "," {
			continue
		}
		if ph := t.Phrase(n, nil); ph[len(ph)-1] != v-1 {
			continue
		}
		m := t.Child(n, "case")
		t.Tokens[s].Head, t.Tokens[s].Deprel = h, "appos"
		t.Tokens[v].Head, t.Tokens[v].Deprel = s, "advcl"
		t.Tokens[n].Head, t.Tokens[n].Deprel = v, "nsubj"
		t.Tokens[m].Head, t.Tokens[m].Deprel = v, "mark"
	}
}

// asEach gives a second object what it is called: in "described the talks as good and the
// state of relations as satisfactory" each is something else.
func asEach(t *extract.Tree) {
	for c := range t.Tokens {
		g, cc := t.Tokens[c].Head, t.Child(c, "cc")
		if subjectAs(t, c) {
			continue
		}
		if !t.Is(c, "conj") || g < 0 || g > c || cc < 0 || t.Tokens[c].UPOS != "NOUN" || t.Child(c, "case") >= 0 || t.Tokens[g].UPOS != "ADJ" || preposition(t, g) != "as" {
			continue
		}
		v := t.Tokens[g].Head
		ph := t.Phrase(c, nil)
		a := ph[len(ph)-1] + 1
		if v < 0 || t.Tokens[v].UPOS != "VERB" || a+1 >= len(t.Tokens) || t.Lower(a) != "as" {
			continue
		}
		m := t.Tokens[a].Head
		if m <= a || t.Tokens[m].UPOS != "ADJ" || t.Under(c, m) || t.Tokens[m].Head != v && t.Tokens[m].Head != g && t.Tokens[m].Head != c {
			continue
		}
		attach(t, c, v, "conj")
		attach(t, m, c, "orphan")
		attach(t, a, m, "case")
	}
}

// subjectAs is [asEach] where the parser has the second object for the subject of what it is
// called, and reports whether it was.
func subjectAs(t *extract.Tree, c int) bool {
	m, cc := t.Tokens[c].Head, t.Child(c, "cc")
	if !t.Is(c, "nsubj") || m < c || cc < 0 || cc > c || !t.Is(m, "conj") || t.Tokens[m].UPOS != "ADJ" || preposition(t, m) != "as" || t.Child(m, "cop", "aux") >= 0 {
		return false
	}
	v := t.Tokens[m].Head
	if v >= 0 && v < cc && t.Tokens[v].UPOS == "ADJ" {
		v = t.Tokens[v].Head
	}
	if v < 0 || v > cc || t.Tokens[v].UPOS != "VERB" || t.Child(v, "obj") < 0 {
		return false
	}
	for _, g := range t.Children(v, "obl", "xcomp", "advcl") {
		if g < cc && t.Tokens[g].UPOS == "ADJ" && preposition(t, g) == "as" {
			t.Tokens[c].Head, t.Tokens[c].Deprel = v, "conj"
			t.Tokens[m].Head, t.Tokens[m].Deprel = c, "orphan"
			return true
		}
	}
	return false
}
