package rules

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// pluralSubject reports whether the subject of v takes a plural verb.
func pluralSubject(t *extract.Tree, v int) bool {
	s := syntax.SubjectOf(t, v)
	if s < 0 {
		return false
	}
	if t.Child(s, "conj") >= 0 {
		if t.Is(s, "appos") && syntax.Singular(t, s) && nameType(t, t.Tokens[s].Head) == extract.PER {
			return false // Ann Lee, an analyst and investor who owns a bank
		}
		a := t.Child(s, "appos")
		return !(a > s && nameType(t, a) == extract.PER && verbNumber(t, v) == 1) // his son and co-accused, Kevin, was
	}
	if n := verbNumber(t, v); n != 0 && t.Lower(s) != "i" {
		return n > 1
	}
	x := t.Tokens[s].XPOS
	if m := t.Child(s, "nmod"); m > s && parts[t.Lower(s)] && t.Tokens[m].XPOS == "NNS" {
		return true // most of these recipes
	}
	if t.Tokens[s].UPOS == "NUM" && t.Lower(s) != "one" || amounts[syntax.Lemma(t, s)] && t.Child(s, "nmod") >= 0 && !theNumber(t, s) {
		return true
	}
	return t.Lower(s) == "police" || x == "NNS" || x == "NNPS" && (t.NameAt(s) < 0 || nameType(t, s) == extract.NORP) || t.Lower(s) == "they" || t.Lower(s) == "we"
}

// verbNumber is 1 for a verb that its form makes a singular ("has fled"), 2 for a
// plural ("the rest are"), 0 where the form does not tell.
func verbNumber(t *extract.Tree, v int) int {
	f := v
	if a := t.Child(v, "aux", "cop"); a >= 0 {
		f = a
	}
	if syntax.OwnSubject(t, v) < 0 || syntax.IsRelative(t, syntax.OwnSubject(t, v)) {
		if s := syntax.SubjectOf(t, v); s >= 0 && t.Tokens[s].XPOS == "NNPS" && t.Tokens[f].XPOS == "VBP" {
			return 2 // the Church Commissioners, who manage
		}
		return 0
	}
	switch w := t.Lower(f); {
	case t.Tokens[f].XPOS == "VBZ" || w == "was":
		return 1
	case t.Tokens[syntax.SubjectOf(t, v)].XPOS == "NNP": // Valencia have won
		return 0
	case t.Tokens[f].XPOS == "VBP" && !invariable(t, v) || w == "were":
		return 2
	}
	return 0
}

// pluralNoun reports whether the noun at i takes a plural verb, as far as it tells
// itself.
func pluralNoun(t *extract.Tree, i int) bool {
	return t.Lower(i) == "police" || t.Tokens[i].Form == "us" || t.Lower(i) == "them" || t.Tokens[i].XPOS == "NNS" || t.Tokens[i].XPOS == "NNPS" && (t.NameAt(i) < 0 || nameType(t, i) == extract.NORP) || t.Child(i, "conj") >= 0
}

// parts are words for some of a plural.
var parts = lexicon.Words("most many few several some both all half")

// theNumber reports whether the noun at s is a number that is told, and not those counted
// by it: the number of patients was, a number of patients were.
func theNumber(t *extract.Tree, s int) bool {
	d := t.Child(s, "det")
	return d >= 0 && t.Lower(d) == "the" && (syntax.Lemma(t, s) == "number" || syntax.Lemma(t, s) == "total")
}

// amounts are nouns that take the number of what they count.
var amounts = lexicon.Words("total number majority handful dozen couple thousand hundred million lot minority percent %")
