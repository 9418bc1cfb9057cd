package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// allBut makes an "all but" before a verb two adverbs of it: "The herd all but disappeared", and
// all of it did so; "Talks have all but collapsed". What is left out of all stays with them: all groups but one.
func allBut(t *extract.Tree) {
	for a := 1; a+2 < len(t.Tokens); a++ {
		v := a + 2
		if t.Lower(a) != "all" || t.Lower(a+1) != "but" || t.Tokens[v].UPOS != "VERB" || t.Tokens[v].XPOS == "VBG" {
			continue
		}
		switch x := t.Tokens[a-1]; {
		case t.Is(v, "conj") && t.Tokens[v].Head == a && t.Tokens[a].Head == a-1 && x.UPOS == "AUX" && t.Tokens[v].XPOS == "VBN":
			liftVerb(t, v, a-1)
		case t.Tokens[a].Head != v && (t.Tokens[v].Head == a || t.Tokens[a].Head < 0):
			continue
		}
		t.Tokens[a].UPOS, t.Tokens[a].XPOS = "ADV", "RB"
		attach(t, a, v, "advmod")
		attach(t, a+1, v, "advmod")
	}
	butOne(t)
}

// butOne hangs what a "but" takes out of all, every or any of them on their noun: deaths fell in
// all age groups but one.
func butOne(t *extract.Tree) {
	for b := 2; b+1 < len(t.Tokens); b++ {
		n, c := b-1, b+1
		if t.Lower(b) != "but" || t.Tokens[n].UPOS != "NOUN" || !t.Is(b, "cc") || t.Tokens[b].Head != c || !t.Is(c, "conj") || len(t.Children(c)) != 1 || !fewLeft[t.Lower(c)] {
			continue
		}
		if d := t.Child(n, "det"); d < 0 || !wholly[t.Lower(d)] || c+1 < len(t.Tokens) && t.Tokens[c+1].UPOS != "PUNCT" && t.Tokens[c+1].UPOS != "ADP" {
			continue
		}
		attach(t, c, n, "nmod")
		attach(t, b, c, "case")
		t.Tokens[b].UPOS, t.Tokens[b].XPOS = "ADP", "IN"
	}
}

// fewLeft are the numbers of those left out, wholly the words of the whole.
var (
	fewLeft = lexicon.Words("one two three four five six")
	wholly  = lexicon.Words("all every any no")
)

// liftVerb puts the participle at v, with all that hangs on its auxiliary at a, in the place of
// that.
func liftVerb(t *extract.Tree, v, a int) {
	attach(t, v, t.Tokens[a].Head, t.Tokens[a].Deprel)
	for _, c := range t.Children(a) {
		if c != v {
			attach(t, c, v, t.Tokens[c].Deprel)
		}
	}
	attach(t, a, v, "aux")
}
