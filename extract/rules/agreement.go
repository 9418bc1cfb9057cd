package rules

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// disagrees reports whether the noun at s cannot be the subject of the verb at v, which
// has it from another clause: one is a plural and the other is not ("told them the move
// is needed and have sought talks": the move has not), or "which" stands for a person.
// Names of teams and nouns for groups go with both.
func disagrees(t *extract.Tree, v, s int) bool {
	if r := syntax.OwnSubject(t, v); r >= 0 && t.Lower(r) == "which" && person(t, s) {
		return true
	}
	switch formNumber(t, v) {
	case 1:
		return manyOf(t, s)
	case 2:
		return oneOf(t, s)
	}
	return false
}

// formNumber is 1 for a verb that its form makes a singular, 2 for a plural, 0 where the
// form does not tell.
func formNumber(t *extract.Tree, v int) int {
	f := v
	if a := t.Child(v, "aux", "cop"); a >= 0 {
		f = a
	}
	switch w := t.Lower(f); {
	case t.Tokens[f].XPOS == "VBZ" && w != "'s" && w != "’s", w == "was":
		return 1
	case w == "were", w == "are", w == "have" && t.Tokens[f].XPOS == "VBP":
		return 2
	}
	return 0
}

// manyOf reports whether the noun at s is a plural for sure.
func manyOf(t *extract.Tree, s int) bool {
	if t.Tokens[s].XPOS != "NNS" || t.NameAt(s) >= 0 || t.Child(s, "nummod") >= 0 || syntax.TimeLike(t, s) || uncounted[t.Lower(s)] {
		return false
	}
	d := t.Child(s, "det") // the United States, a headquarters
	return d < 0 || t.Lower(d) != "a" && t.Lower(d) != "an"
}

// uncounted are nouns with the form of a plural that take a singular verb.
var uncounted = lexicon.Words("news politics economics physics mathematics athletics gymnastics headquarters series species works crossroads barracks measles diabetes means % percent")

// oneOf reports whether the noun at s is a singular for sure, and no group, no name of a
// team and no amount.
func oneOf(t *extract.Tree, s int) bool {
	l := syntax.Lemma(t, s)
	switch t.Tokens[s].XPOS {
	case "NN":
	case "NNP":
		if nameType(t, s) != extract.PER {
			return false
		}
	default:
		return false
	}
	d := t.Child(s, "det")
	return t.Tokens[s].UPOS != "NUM" && t.Child(s, "conj", "nummod", "appos") < 0 && !t.Is(s, "conj") && !lexicon.Bodies[l] && !amounts[l] && !syntax.Share(t, s) && !flocks[l] &&
		(d < 0 || t.Lower(d) != "some" && t.Lower(d) != "all")
}

// flocks are further nouns for many.
var flocks = lexicon.Words("number majority minority handful dozen couple lot variety range series pair trio quartet crew staff public crowd audience media personnel youth cattle bulk rest remainder half group kind sort type set string wave generation couple flock herd pack host array band gang elite leadership management opposition press electorate population squad")

// person reports whether the noun at s is a person for sure.
func person(t *extract.Tree, s int) bool {
	switch nameType(t, s) {
	case extract.PER:
		return true
	case "":
		l := syntax.Lemma(t, s)
		return t.Tokens[s].UPOS == "NOUN" && lexicon.Roles[l] && !lexicon.Bodies[l] && !things[l]
	}
	return false
}

// things are words that are also no persons: the driver of a change, a star.
var things = lexicon.Words("driver carrier host partner ally survivor rival opponent producer whip anchor principal model head forward winger center centre victim general major minor cabinet leader champion winner successor predecessor member counterpart publisher owner founder manufacturer operator provider investor employer contributor designer")

// disagreeing reports whether the clause at i, of kind k, has its subject from another
// clause, as whose subject it does not fit.
func disagreeing(t *extract.Tree, i int, k syntax.Kind) bool {
	own := syntax.OwnSubject(t, i)
	if own >= 0 && (k != syntax.Relative || !syntax.IsRelative(t, own)) || own < 0 && !t.Is(i, "conj") {
		return false
	}
	s := syntax.SubjectOf(t, i)
	return s >= 0 && disagrees(t, i, s)
}

// finiteForm reports whether the verb at i has the form of one with a subject of its own.
func finiteForm(t *extract.Tree, i int) bool {
	switch t.Tokens[i].XPOS {
	case "VBZ", "VBP", "VBD":
		return true
	case "VB":
		return !syntax.Infinitive(t, i)
	}
	return false
}
