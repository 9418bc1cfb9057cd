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

// hyphenAdverb makes an adverb of a particle that a hyphen joins to a noun: trains that "crashed
// head-on" crashed on nothing, and a lorry that "hit a bus head-on" hit the bus.
func hyphenAdverb(t *extract.Tree) {
	for p := 3; p < len(t.Tokens); p++ {
		n, v := p-2, t.Tokens[p].Head
		if !hyphened(t, p-1) || !t.Is(p, "compound:prt") || v < 0 || v >= n || t.Tokens[n].Head != p || !t.Is(n, "compound") {
			continue
		}
		t.Tokens[p].Deprel, t.Tokens[p].UPOS, t.Tokens[p].XPOS = "advmod", "ADV", "RB"
		o := n - 1
		if t.Tokens[o].Head != p || t.Tokens[o].UPOS != "NOUN" && t.Tokens[o].UPOS != "PROPN" || t.Child(v, "obj") >= 0 {
			continue
		}
		for _, c := range t.Children(p) {
			if c < o {
				attach(t, c, o, t.Tokens[c].Deprel)
			}
		}
		attach(t, o, v, "obj")
	}
}
