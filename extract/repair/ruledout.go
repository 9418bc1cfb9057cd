package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// ruledOut makes a complement of the participle right behind a verb and its particle, where the
// parser took it for an adverbial clause: "The union ruled out going on strike" did not go.
func ruledOut(t *extract.Tree) {
	for g := 2; g < len(t.Tokens); g++ {
		v := t.Tokens[g].Head
		if !t.Is(g, "advcl:") || t.Tokens[g].XPOS != "VBG" || v != g-2 || !t.Is(g-1, "compound:prt") || t.Tokens[g-1].Head != v || t.Child(g, "mark", "nsubj", "aux") >= 0 || t.Child(v, "obj", "xcomp", "ccomp") >= 0 {
			continue
		}
		if takesGerund[strings.ToLower(t.Tokens[v].Lemma)+" "+t.Lower(g-1)] {
			t.Tokens[g].Deprel = "xcomp"
		}
	}
}

// takesGerund are verbs with their particles that a participle completes.
var takesGerund = map[string]bool{"rule out": true, "give up": true, "put off": true, "call off": true, "carry on": true, "keep on": true, "take up": true, "end up": true, "set about": true, "swear off": true, "hold off": true, "leave off": true}

// talksAbout gives the noun behind a preposition to the noun before it, where the parser took it for
// a second subject: in "talks with the bank about longer terms were under way" the talks were.
func talksAbout(t *extract.Tree) {
	for b := 3; b < len(t.Tokens); b++ {
		h := t.Tokens[b].Head
		if !t.Is(b, "nsubj") || h < b {
			continue
		}
		a := t.Child(h, "nsubj")
		if a < 0 || a >= b-1 || t.Tokens[a].UPOS != "NOUN" {
			continue
		}
		m := t.Phrase(b, nil)[0] - 1
		if m <= a || t.Tokens[m].Head != h || !t.Is(m, "mark", "case") || !ofTalks[t.Lower(m)] || m-1 != a && !t.Under(m-1, a) {
			continue
		}
		attach(t, b, a, "nmod")
		attach(t, m, b, "case")
		t.Tokens[m].UPOS, t.Tokens[m].XPOS = "ADP", "IN"
	}
}

// ofTalks are prepositions of what something is about.
var ofTalks = lexicon.Words("about on over for with of between against")
