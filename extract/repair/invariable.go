package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// andCut makes a second verb of one whose past looks like its base, which the parser took
// for a participle before a noun although an "and" is its own: "The firm has raised prices
// and cut jobs" raised no cut jobs.
func andCut(t *extract.Tree) {
	for k := 1; k+1 < len(t.Tokens); k++ {
		n := t.Tokens[k].Head
		if !t.Is(k, "amod", "compound") || n < k || !invariable(t, k) || t.Child(k, "cc") != k-1 || !t.Is(n, "obj", "conj") || len(t.Children(k)) != 1 {
			continue
		}
		v := t.Tokens[n].Head
		if v >= 0 && t.Is(n, "conj") && t.Is(v, "obj") {
			v = t.Tokens[v].Head
		}
		if v < 0 || v > k || t.Tokens[v].UPOS != "VERB" || t.Child(v, "obj") < 0 || t.Child(v, "nsubj") < 0 {
			continue
		}
		t.Tokens[k].Head, t.Tokens[k].Deprel = v, "conj"
		t.Tokens[k].UPOS, t.Tokens[k].XPOS = "VERB", t.Tokens[v].XPOS
		attach(t, n, k, "obj")
	}
}

// sameForm gives a verb whose past looks like its base the form of the one that it is
// joined to: "would have raised duty and cut aid" cuts nothing.
func sameForm(t *extract.Tree) {
	for k := range t.Tokens {
		v := t.Tokens[k].Head
		if !t.Is(k, "conj") || v < 0 || v > k || !invariable(t, k) || t.Tokens[k].UPOS != "VERB" || t.Child(k, "aux", "cop", "mark") >= 0 || t.Child(k, syntax.Subjects...) >= 0 {
			continue
		}
		x, own := t.Tokens[v].XPOS, t.Tokens[k].XPOS
		if t.Tokens[v].UPOS == "VERB" && t.Child(v, "aux") >= 0 && x == "VBN" && (own == "VB" || own == "VBP") {
			t.Tokens[k].XPOS = x
		}
	}
}

// invariable reports whether the word at i is a verb's base, past and participle in one.
func invariable(t *extract.Tree, i int) bool {
	w := t.Lower(i)
	x := t.Tokens[i].XPOS
	return (x == "VB" || x == "VBP" || x == "VBD" || x == "VBN") && lexicon.Past(w) == w && lexicon.PastParticiple(w) == w
}
