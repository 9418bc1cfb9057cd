package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// ofUsComing gives a gerund right behind a pronoun, which the parser hung on the noun that
// the two are about, the pronoun as its subject and the preposition as its mark: "the joy of
// us coming together" comes nowhere, and nobody says that we came.
func ofUsComing(t *extract.Tree) {
	for x := 2; x < len(t.Tokens); x++ {
		n, h := x-1, t.Tokens[x].Head
		m := t.Child(n, "case")
		if h < 0 || h > n || m != n-1 || t.Tokens[x].XPOS != "VBG" || t.Tokens[n].XPOS != "PRP" || !t.Is(x, "acl:") || t.Child(x, "mark", "aux") >= 0 {
			continue
		}
		if o := t.Tokens[n].Head; o <= n && t.Is(n, "nmod") && o >= h && h != n {
			h = o
		} else if o != x || !t.Is(n, "nsubj") {
			continue
		}
		if t.Tokens[h].UPOS == "NOUN" && !syntax.Share(t, h) && !several[syntax.Lemma(t, h)] {
			attach(t, x, h, "acl")
			attach(t, m, x, "mark")
			attach(t, n, x, "nsubj")
		}
	}
}

// several are nouns for some of them, who do what the gerund tells: a group of them
// carrying flags.
var several = lexicon.Words("group number lot couple pair handful dozen hundred thousand crowd bunch majority part rest most one two three")

// fromAreas hangs what a place has or goes through on the place, where the parser gave it to
// those who come from there: "they come from regions of the country experiencing floods".
func fromAreas(t *extract.Tree) {
	for x := 1; x < len(t.Tokens); x++ {
		v := t.Tokens[x].Head
		if v < 0 || v > x || !t.Is(x, "advcl:") || t.Tokens[x].XPOS != "VBG" || !undergoes[syntax.Lemma(t, x)] || t.Child(x, "mark", "nsubj", "aux") >= 0 || t.Child(x, "obj") < x || t.Tokens[x-1].UPOS == "PUNCT" {
			continue
		}
		for _, n := range t.Children(v, "obl") {
			if ph := t.Phrase(n, nil); n > v && ph[len(ph)-1] == x-1 && commonNoun(t, n) && !syntax.TimeLike(t, n) && !syntax.Personal(t, n) {
				attach(t, x, n, "acl")
			}
		}
	}
}

// undergoes are verbs of what a place has or goes through.
var undergoes = lexicon.Words("experience suffer face border lack host contain surround endure")
