package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// askedBy parts what somebody is asked to do from the asking where it is told who asks: in
// "The company was asked by the ministry to pay taxes" the ministry asks, and pays nothing.
func askedBy(t *extract.Tree) {
	for x := range t.Tokens {
		v := t.Tokens[x].Head
		if !t.Is(x, "xcomp") || v < 0 || t.Tokens[v].XPOS != "VBN" || !asking[strings.ToLower(t.Tokens[v].Lemma)] || !syntax.Infinitive(t, x) {
			continue
		}
		if a := t.Child(v, "obl:agent"); a > v && a < x {
			t.Tokens[x].Deprel = "advcl"
		}
	}
}

// asking are verbs of having somebody do something.
var asking = lexicon.Words(`ask tell order command instruct direct request require oblige compel force urge press pressure beg
	invite encourage persuade convince advise counsel permit allow authorise authorize enable help inspire motivate
	commission hire employ appoint choose select pick train teach remind warn lead drive prompt push bring`)

// speakerOf gives the person who speaks the place or house that stands right behind the
// name: "said Nie Xiaoyong from the research institute", "said Jiang Li with the market".
func speakerOf(t *extract.Tree) {
	for v := range t.Tokens {
		s := t.Child(v, "nsubj")
		if s < v || !says(t, v) || !isName(t, s, extract.PER) {
			continue
		}
		ph := t.Phrase(s, nil)
		c := ph[len(ph)-1] + 1
		if c >= len(t.Tokens) || len(ph) != c-ph[0] || !t.Is(c, "case") || !belonging[t.Lower(c)] {
			continue
		}
		n := t.Tokens[c].Head
		if n < c || t.Under(s, n) || !t.Is(n, "obl", "nmod") || syntax.TimeLike(t, n) || !isName(t, n, extract.ORG) && !house(t, n) {
			continue
		}
		attach(t, n, s, "nmod")
	}
}

var belonging = lexicon.Words("from with of at")

// house reports whether the noun at n is a body, or one of a name: the market, JMEV's
// research institute.
func house(t *extract.Tree, n int) bool {
	if l := strings.ToLower(t.Tokens[n].Lemma); lexicon.Bodies[l] || houses[l] {
		return true
	}
	p := t.Child(n, "nmod:poss", "compound")
	return p >= 0 && isName(t, p, extract.ORG)
}

// houses are nouns for where somebody works that are no bodies by themselves.
var houses = lexicon.Words("institute university college school hospital bureau office department centre center market laboratory lab clinic museum foundation association society think-tank firm")
