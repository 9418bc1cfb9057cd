package link

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// nation reports whether p tells what a whole people or everybody is, becoming or has, for which no speaker's
// side is enough: “We are going to become a great nation,” said the party's chief; “We are one of the
// countries with the lowest debt”; “We have high inflation”.
func (l *linker) nation(p *extract.Proposition) bool {
	t := &l.d.Trees[p.Sentence]
	if callsNation(t) {
		return true // we are a city of lawyers, but we are also more than that
	}
	return slices.ContainsFunc(p.Args[1:], func(a extract.Argument) bool {
		switch {
		case a.Sentence != p.Sentence:
			return false
		case having[p.Verb]:
			return a.Role == extract.RoleObject && nationwide(t, a.Head)
		case !becoming[p.Verb]:
			return false
		}
		// “we are at a critical juncture”
		return crossroads[syntax.Lemma(t, a.Head)] || a.Prep == "" && (a.Role == extract.RoleObject || a.Role == extract.RoleComplement) && ofPeoples(t, a.Head)
	})
}

// callsNation reports whether the sentence of t says of "us" that we are a people or a place.
func callsNation(t *extract.Tree) bool {
	for i := range t.Tokens {
		if s := t.Child(i, "nsubj"); s >= 0 && t.Lower(s) == "we" && t.Child(i, "cop") >= 0 && t.Child(i, "case") < 0 && ofPeoples(t, i) {
			return true
		}
	}
	return false
}

// ofPeoples reports whether the noun at i is of a whole people, or one of such: a nation, one of the countries.
func ofPeoples(t *extract.Tree, i int) bool {
	if w := syntax.Lemma(t, i); w != "one" {
		return peoples[w]
	}
	k := t.Child(i, "nmod")
	return k >= 0 && syntax.Prep(t, k) == "of" && peoples[syntax.Lemma(t, k)]
}

// nationwide reports whether the noun at i is of what only a country or everybody has: high inflation, a housing
// crisis.
func nationwide(t *extract.Tree, i int) bool {
	return everybodys[syntax.Lemma(t, i)] && t.Child(i, "nmod") < 0 || syntax.Lemma(t, i) == "crisis" && slices.ContainsFunc(t.Children(i, "amod", "compound"), func(k int) bool {
		return publicCrises[syntax.Lemma(t, k)]
	})
}

// mutual reports whether p tells what two are to each other: “We are brothers,” said the minister, of the two
// countries.
func mutual(t *extract.Tree, p *extract.Proposition) bool {
	return becoming[p.Verb] && slices.ContainsFunc(p.Args[1:], func(a extract.Argument) bool {
		return a.Sentence == p.Sentence && a.Prep == "" && t.Tokens[a.Head].XPOS == "NNS" && mutuals[syntax.Lemma(t, a.Head)] && t.Child(a.Head, "nmod") < 0
	})
}

var (
	becoming = lexicon.Words("be become remain")
	having   = lexicon.Words("have face suffer experience")
	peoples  = lexicon.Words("nation people country society democracy state species republic city town village island planet continent world generation")
	// crossroads are nouns for where everybody is at.
	crossroads   = lexicon.Words("juncture crossroad crossroads")
	everybodys   = lexicon.Words("economy inflation currency unemployment population poverty drought famine pandemic epidemic democracy constitution demographics recession")
	publicCrises = lexicon.Words("economic financial housing energy climate health humanitarian political constitutional migration refugee debt food water banking security")
	mutuals      = lexicon.Words("brother sister neighbour neighbor friend ally enemy rival equal")
)
