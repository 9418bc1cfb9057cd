package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// heavyObject gives a verb that lacks an object the noun behind its times and places, which the
// parser set beside the last of them or took for a second subject: "The governor inaugurated, in
// the presence of the mayor, a new hospital", "The emir received on Monday His Highness Sheikh
// Omar".
func heavyObject(t *extract.Tree) {
	for o := 3; o < len(t.Tokens); o++ {
		if !nounLike(t, o) || t.Child(o, "case", "cc", "cop", "mark") >= 0 || syntax.TimeLike(t, o) {
			continue
		}
		v := verbBefore(t, o)
		if v < 0 || !lacksObject(t, v) || !takesObject(t, v) && (!t.Is(o, "nsubj") || says(t, v)) {
			continue // of two subjects the second, behind the verb, is none
		}
		f := t.Phrase(o, func(c int) bool { return t.Is(c, "punct") })[0]
		if superlative(t, o) && commaBefore(t, f) >= 0 {
			continue // grew by 4% in the year to May, the fastest pace since 2019
		}
		if t.Is(o, "appos") {
			if comma := commaBefore(t, f); comma < 0 && t.NameAt(o) >= 0 || comma > 0 && (!needsObject(t, v) && !insertedBehind(t, v, comma) || seat(t, o)) || t.Child(o, "det", "nummod", "nmod:poss") != f && t.NameAt(o) < 0 {
				continue
			}
		}
		attach(t, o, v, "obj")
	}
}

// verbBefore is the verb that the noun at o may be the object of, with a phrase right before the
// noun: -1 for none.
func verbBefore(t *extract.Tree, o int) int {
	h := t.Tokens[o].Head
	switch {
	case h < 0 || h > o:
		return -1
	case t.Tokens[h].UPOS == "VERB":
		if s := t.Child(h, "nsubj"); t.Is(o, "nsubj") && s < h || t.Is(o, "obl", "parataxis") && (t.NameAt(o) >= 0 && isName(t, o, extract.PER) || t.Child(o, "det", "nmod:poss", "nummod") >= 0) {
			return phraseBetween(t, h, o)
		}
		return -1
	case !t.Is(o, "appos"):
		return -1
	}
	v := h
	for n := 0; v >= 0 && n < len(t.Tokens) && !t.Is(v, "obl"); n++ {
		if !t.Is(v, "nmod") {
			return -1
		}
		v = t.Tokens[v].Head
	}
	if v < 0 || t.Child(v, "case") < 0 {
		return -1
	}
	return phraseBetween(t, t.Tokens[v].Head, o)
}

// phraseBetween is the verb at v where one of its phrases with a preposition, behind it, ends
// right before the noun at o, but for a comma; else -1.
func phraseBetween(t *extract.Tree, v, o int) int {
	if v < 0 || v > o {
		return -1
	}
	f := t.Phrase(o, func(c int) bool { return t.Is(c, "punct") })[0]
	if c := commaBefore(t, f); c >= 0 {
		f = c
	}
	for _, p := range t.Children(v, "obl") {
		if p == o || p < v || t.Child(p, "case") < 0 {
			continue
		}
		ph := t.Phrase(p, func(c int) bool { return c == o || t.Is(c, "punct") && c >= f })
		if ph[len(ph)-1] == f-1 {
			return v
		}
	}
	return -1
}

// commaBefore is the comma right before token f, -1 for none.
func commaBefore(t *extract.Tree, f int) int {
	if f > 0 && t.Tokens[f-1].Form == "," {
		return f - 1
	}
	return -1
}

// lacksObject reports whether the verb at v is active and has a subject and no object.
func lacksObject(t *extract.Tree, v int) bool {
	x := t.Tokens[v].XPOS
	if t.Tokens[v].UPOS != "VERB" || x == "VBG" || x == "VBN" && t.Child(v, "aux") < 0 || t.Child(v, "obj", "iobj", "ccomp", "xcomp", "csubj", "aux:pass", "nsubj:pass", "compound:prt") >= 0 {
		return false
	}
	s := t.Child(v, "nsubj")
	return s >= 0 && s < v
}

// takesObject reports whether the verb at v is one that takes an object.
func takesObject(t *extract.Tree, v int) bool {
	return needsObject(t, v) || mayTakeObject[syntax.Lemma(t, v)]
}

// needsObject reports whether the verb at v says little without an object.
func needsObject(t *extract.Tree, v int) bool {
	l := syntax.Lemma(t, v)
	return lexicon.Transitive[l] && !mayTakeObject[l] || presenting[l]
}

var (
	// presenting are verbs that nobody uses without an object.
	presenting = lexicon.Words("inaugurate unveil receive award visit give grant issue appoint present announce deliver confer bestow hand host commission dedicate")

	// mayTakeObject are verbs with and without an object.
	mayTakeObject = lexicon.Words("launch open meet return choose send sentence name lead run operate build attack take make collect find own manage release record discuss steal harvest hunt shoot bring")
)

// insertedBehind reports whether what stands before the comma is set off by a comma right behind
// the verb at v: "opened, on Monday, the fair".
func insertedBehind(t *extract.Tree, v, comma int) bool {
	return t.Tokens[v+1].Form == "," && v+1 < comma
}

// seat reports whether the noun at o says what the place before it is: in Lima, the capital.
func seat(t *extract.Tree, o int) bool {
	return isName(t, t.Tokens[o].Head, extract.LOC) && seats[syntax.Lemma(t, o)]
}

var seats = lexicon.Words("capital city town village seat district suburb region province area island port country state neighbourhood neighborhood home site")
