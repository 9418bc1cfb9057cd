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
