package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// behindPredicate gives a predicate what stands behind it and the parser hung on the gerund
// that is its subject: "Closing the port is unfair to farmers" closes nothing to farmers.
func behindPredicate(t *extract.Tree) {
	for c := range t.Tokens {
		g := t.Tokens[c].Head
		if g < 0 || !t.Is(c, "obl") || !t.Is(g, "csubj") || t.Tokens[g].XPOS != "VBG" {
			continue
		}
		if v := t.Tokens[g].Head; v > g && c > v {
			attach(t, c, v, "obl")
		}
	}
}

// struckNumber makes an object of the number right behind a verb for what befalls people:
// "the virus killed 813 and infected around 35,000 worldwide".
func struckNumber(t *extract.Tree) {
	for n := range t.Tokens {
		v := t.Tokens[n].Head
		if v < 0 || v > n || !t.Is(n, "obl", "nmod:unmarked") || t.Tokens[n].UPOS != "NUM" || t.Child(n, "case") >= 0 || syntax.TimeLike(t, n) || !strikes[syntax.Lemma(t, v)] || t.Child(v, "obj", "aux:pass", "nsubj:pass") >= 0 {
			continue
		}
		if t.Phrase(n, nil)[0] == v+1 {
			attach(t, n, v, "obj")
		}
	}
}

// strikes are verbs for what befalls people.
var strikes = lexicon.Words("kill injure wound infect displace arrest detain hospitalise hospitalize evacuate rescue hurt sicken strand trap affect employ")

// thanksTo gives "thanks" the phrase with "to" right behind it, or behind how far it goes: "The
// bridge was built thanks largely to a grant" tells why, and to whom or what nothing.
func thanksTo(t *extract.Tree) {
	for i := 0; i+2 < len(t.Tokens); i++ {
		v := t.Tokens[i].Head
		if t.Lower(i) != "thanks" || v < 0 || !t.Is(i, "obl:unmarked", "parataxis", "nmod:unmarked") || i > 0 && t.Tokens[i-1].UPOS == "DET" {
			continue
		}
		to := i + 1
		for to < len(t.Tokens)-1 && to < i+4 && t.Lower(to) != "to" && (t.Tokens[to].UPOS == "ADV" || t.Lower(to) == "in" || t.Lower(to) == "part") {
			to++
		}
		n := t.Tokens[to].Head
		if t.Lower(to) != "to" || !t.Is(to, "case") || n < to || t.Tokens[n].Head != v && t.Tokens[n].Head != i {
			continue
		}
		if t.Is(i, "parataxis") {
			t.Tokens[i].Deprel = "obl:unmarked"
		}
		for k := i + 1; k < to; k++ {
			if t.Tokens[k].Head == v {
				attach(t, k, i, t.Tokens[k].Deprel)
			}
		}
		attach(t, n, i, "nmod")
	}
}
