package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// participleTag makes a participle of a past that describes a noun: "the fire,
// believed to have started in a kitchen".
func participleTag(t *extract.Tree) {
	for i := range t.Tokens {
		l := strings.ToLower(t.Tokens[i].Lemma)
		if t.Is(i, "acl:") && t.Tokens[i].XPOS == "VBD" && t.Child(i, "nsubj", "aux", "mark") < 0 && lexicon.Past(l) == lexicon.PastParticiple(l) {
			t.Tokens[i].XPOS = "VBN"
		}
	}
}

// finiteRoot makes a sentence of a noun with a participle that has an object of its
// own, where nothing else in the sentence is finite: "The company named Ann Lee
// chief executive."
func finiteRoot(t *extract.Tree) {
	r := t.Root()
	if r < 0 || t.Tokens[r].UPOS != "NOUN" && t.Tokens[r].UPOS != "PROPN" || t.Tokens[len(t.Tokens)-1].Form != "." || t.Child(r, "cop", "nsubj") >= 0 {
		return
	}
	v := t.Child(r, "acl:")
	if v < r || t.Tokens[v].XPOS != "VBN" || t.Child(v, "obj", "xcomp") < v || t.Child(v, "aux", "nsubj") >= 0 {
		return
	}
	for i := range t.Tokens {
		if x := t.Tokens[i].XPOS; x == "VBD" || x == "VBZ" || x == "VBP" || x == "MD" {
			return
		}
	}
	t.Tokens[v].Head, t.Tokens[v].Deprel, t.Tokens[v].XPOS = -1, "root", "VBD"
	t.Tokens[r].Head, t.Tokens[r].Deprel = v, "nsubj"
	for _, c := range t.Children(r) {
		if c > v {
			t.Tokens[c].Head = v
		}
	}
}

// finiteComplement gives a finite verb the subject that the parser took for an
// object of the verb of saying above it: "adding authorities would act".
func finiteComplement(t *extract.Tree) {
	for x := range t.Tokens {
		v := t.Tokens[x].Head
		if !t.Is(x, "xcomp") || v < 0 || v > x || !says(t, v) || t.Child(x, "nsubj", "mark") >= 0 {
			continue
		}
		o, f := t.Child(v, "obj"), x
		if a := t.Child(x, "aux", "cop"); a >= 0 {
			f = a
		}
		if p := t.Tokens[f].XPOS; o < v || o > f || p != "MD" && p != "VBD" && p != "VBZ" {
			continue
		}
		t.Tokens[x].Deprel = "ccomp"
		attach(t, o, x, "nsubj")
	}
}
