package rules

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// outcome reports whether the participle at i tells by its adverb what came of the whole
// event, and not what its subject did: "Ames and Rossi stood, thereby splitting the vote".
func outcome(t *extract.Tree, i int) bool {
	if t.Tokens[i].XPOS != "VBG" || syntax.OwnSubject(t, i) >= 0 {
		return false
	}
	for _, c := range t.Children(i, "advmod") {
		if w := t.Lower(c); c < i && (w == "thereby" || w == "thus" || w == "hence" || w == "therefore") {
			return true
		}
	}
	return false
}

// strayConjunct reports whether the verb at i, without auxiliary and subject, is joined to
// a predicate that its form does not go with, so that the parser has joined the wrong two:
// a present participle goes with none but its like ("weren't planning what they would look
// like and shipping them"), and what is so "rather than" the other is not so.
func strayConjunct(t *extract.Tree, i int) bool {
	h := t.Tokens[i].Head
	if !t.Is(i, "conj") || h < 0 || syntax.OwnSubject(t, i) >= 0 {
		return false
	}
	if c := t.Child(i, "cc"); c >= 0 && (t.Lower(c) == "rather" || t.Lower(c) == "instead") {
		return true
	}
	if calledFor(t, i, h) {
		return true
	}
	if f := syntax.First(t, i); t.Tokens[i].XPOS == "VB" && syntax.Infinitive(t, f) && t.Child(f, "cop") >= 0 {
		return true // the aim is not to teach but to arouse interest
	}
	if t.Tokens[i].XPOS != "VBG" || t.Child(i, "aux", "cop") >= 0 {
		return false
	}
	return t.Tokens[h].XPOS != "VBG" && t.Tokens[h].UPOS != "ADJ" && t.Child(h, "conj") == i
}

// calledFor reports whether the verb at i says or wants something, and its subject, inside
// a report, is a thing: "Kumar said the number rose and called for a fund" has Kumar call.
func calledFor(t *extract.Tree, i, h int) bool {
	s, v := syntax.OwnSubject(t, h), t.Tokens[h].Head
	l := syntax.Lemma(t, i)
	if s < 0 || v < 0 || !t.Is(h, "ccomp") || !lexicon.Says[syntax.Lemma(t, v)] || (!lexicon.Says[l] || l == "go") && l != "call" && l != "urge" && l != "seek" && l != "vow" && l != "pledge" {
		return false
	}
	w := syntax.Lemma(t, s)
	return t.NameAt(s) < 0 && t.Tokens[s].UPOS == "NOUN" && !lexicon.Roles[w] && !lexicon.Bodies[w] && !lexicon.Documents[w]
}

// deniedToo reports whether the verb at i shares the auxiliary of a denied one before an
// "and": "could not stay and fight" may deny the second too. An adverb of its own sets it apart:
// "will not help and instead divide".
func deniedToo(t *extract.Tree, i int) bool {
	f := syntax.First(t, i)
	if f == i || syntax.OwnSubject(t, i) >= 0 || t.Child(i, "aux", "cop", "mark") >= 0 || t.Tokens[i].XPOS != t.Tokens[f].XPOS || t.Child(f, "aux") < 0 {
		return false
	}
	if c := t.Child(i, "cc"); c < 0 || t.Lower(c) != "and" || t.Tokens[max(0, c-1)].Form == "," {
		return false
	}
	for _, c := range t.Children(f, "advmod") {
		if w := t.Lower(c); c < f && (w == "not" || w == "n't" || w == "n’t" || w == "never") && !onlyAfter(t, c) {
			return t.Child(i, "advmod") < 0 || t.Child(i, "advmod") > i
		}
	}
	return false
}

// ofOwner reports whether the subject or the object of p is one whose genitive marks it as
// the owner of something that the parser hung elsewhere: launching Elon Musk's car.
func ofOwner(t *extract.Tree, p extract.Proposition) bool {
	for _, a := range p.Args {
		if a.Role != extract.RoleSubject && a.Role != extract.RoleObject {
			continue
		}
		c := t.Child(a.Head, "case")
		if c > a.Head && t.Tokens[c].XPOS == "POS" && t.NameAt(c) < 0 && c+1 < len(t.Tokens) && t.Is(a.Head, "obj", "nsubj") && t.Under(c+1, t.Tokens[a.Head].Head) && t.Tokens[c+1].UPOS != "PUNCT" {
			return true
		}
	}
	return false
}
