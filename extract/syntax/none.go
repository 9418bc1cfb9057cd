package syntax

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// NoneOrSought reports whether the relative clause at c, of the noun at n, tells what there
// was none of or what somebody looks for: "No bidder offered a price that covered the
// costs", "failed to produce a witness who saw it", "is looking for a driver who speaks
// Greek". Nothing in it is said to be so, and without it the clause around says too much:
// they offered prices. So does what is needed: "deserves a law that protects it". What had been before is known, "did not mention a report that had
// blamed him", and so is who did what is past and is sought: "looking for a man who robbed a
// bank".
func NoneOrSought(t *extract.Tree, c, n int) bool {
	v, d := t.Tokens[n].Head, t.Child(n, "det")
	if v < 0 || !t.Is(c, "acl:relcl") || t.Tokens[v].UPOS != "VERB" || d < 0 || !indefinites[t.Lower(d)] || !Restrictive(t, c) {
		return false
	}
	if t.Is(n, "obl") && Prep(t, n) == "for" && seeks[Lemma(t, v)] {
		return t.Tokens[c].XPOS != "VBD" && t.Tokens[c].XPOS != "VBN"
	}
	if t.Is(n, "obj") && wants[Lemma(t, v)] && t.Tokens[c].XPOS != "VBD" && t.Tokens[c].XPOS != "VBN" {
		return true
	}
	if a := t.Child(c, "aux"); !t.Is(n, "obj") && !(t.Is(n, "obl") && given[Prep(t, n)]) || a >= 0 && t.Lower(a) == "had" {
		return false
	}
	if h := t.Tokens[v].Head; h >= 0 && t.Is(v, "xcomp") && Lemma(t, h) == "fail" {
		return true
	}
	denied, _ := Denied(t, v)
	return denied
}

// indefinites are the determiners of what is not known to be there.
var indefinites = lexicon.Words("a an any")

// given are prepositions of what is denied with its verb: not printed in a language that
// the villagers read.
var given = lexicon.Words("in to with on of")

// wants are verbs of those who are without a thing.
var wants = lexicon.Words("need want require seek demand lack deserve desire await request")

// seeks are verbs of those who look for what may not be there.
var seeks = lexicon.Words("look search hunt ask call wait hope wish advertise")

// AllBut is the "but" or "except" of the noun or number at i, which counts those left out:
// "all but three of its ships", "all except one of the miners", "nothing but a chair". -1 for
// none.
func AllBut(t *extract.Tree, i int) int {
	c := t.Child(i, "case")
	if c < 1 || c > i || !excepts[t.Lower(c)] || !wholes[t.Lower(c-1)] {
		return -1
	}
	return c
}

// excepts take something out of a whole.
var excepts = lexicon.Words("but except bar")

// wholes are the words of wholes that something is taken out of.
var wholes = lexicon.Words("all everyone everybody everything nothing nobody none anything any every")
