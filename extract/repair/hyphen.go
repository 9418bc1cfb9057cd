package repair

import (
	"github.com/quadwire/quadwire/extract"
)

// hyphenHalves keeps the halves of a word together where the parser hangs both on the same
// word: who won "in a play-off" did not "play in a off", and "the collapse and break-up of the
// party" has no "up".
func hyphenHalves(t *extract.Tree) {
	for p := 2; p < len(t.Tokens); p++ {
		n := p - 2
		if !hyphened(t, p-1) || !halves[t.Lower(p)] || t.Tokens[n].Head != t.Tokens[p].Head || t.Tokens[n].Head < 0 {
			continue
		}
		if u := t.Tokens[n].UPOS; u != "NOUN" && u != "VERB" && u != "PROPN" || t.Tokens[n].Head > n && !t.Is(n, "nsubj", "nsubj:pass") {
			continue
		}
		for _, c := range t.Children(p) {
			if c > p || t.Child(n, t.Tokens[c].Deprel) < 0 {
				attach(t, c, n, t.Tokens[c].Deprel)
			}
		}
		attach(t, p-1, n, "punct")
		attach(t, p, n, "compound:prt")
		t.Tokens[n].UPOS, t.Tokens[n].XPOS = "NOUN", "NN"
	}
}

// hyphenChain keeps words that hyphens join in one, where the parser has the first of them for
// a preposition: "out-of-the-box measures" are no measures of the box.
func hyphenChain(t *extract.Tree) {
	for a := 0; a+4 < len(t.Tokens); a++ {
		if !t.Is(a, "case", "mark", "advmod") || !hyphened(t, a+1) || !hyphened(t, a+3) || a > 0 && hyphened(t, a-1) {
			continue
		}
		l := a + 4
		for l+2 < len(t.Tokens) && hyphened(t, l+1) {
			l += 2
		}
		n := t.Tokens[a].Head
		if n <= l || t.Tokens[l].Head != n || !t.Is(l, "compound", "amod", "nmod") {
			continue
		}
		attach(t, a, l, "compound")
		t.Tokens[l].Deprel = "compound"
	}
}

// hyphened reports whether the word at i is a hyphen with a word right before and behind it.
func hyphened(t *extract.Tree, i int) bool {
	return i > 0 && i+1 < len(t.Tokens) && t.Tokens[i].Form == "-" && t.Tokens[i-1].End == t.Tokens[i].Start && t.Tokens[i].End == t.Tokens[i+1].Start
}
