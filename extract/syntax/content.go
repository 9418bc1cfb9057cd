package syntax

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// content reports whether the clause at c is what its noun holds, without which the
// noun says little: claims that police beat protesters, the possibility of a fault
// triggering the crash, the logistics of shooting a film.
func content(t *extract.Tree, c int) bool {
	m, h := t.Child(c, "mark"), t.Tokens[c].Head
	if m < 0 && asksInto(t, c) {
		return true // an inquiry into how they came to be alone
	}
	if m < 0 && (Outlook(t, c) || actedUnder(t, c, affairs)) {
		return true
	}
	if m < 0 && Lemma(t, h) == "fact" && OwnSubject(t, c) == h+1 && t.Child(h, "det") >= 0 {
		return true // the fact it went unseen
	}
	if m < 0 {
		return Toil(t, c) || t.Tokens[c].XPOS == "VBG" && c == h+1 && occasions[Lemma(t, h)] // his first time hearing the song
	}
	if m == h+1 && m+1 < c && (t.Lower(m+1) == "whether" || t.Tokens[m+1].XPOS == "WRB" || t.Tokens[m+1].XPOS == "WP") && t.Tokens[m].XPOS == "IN" {
		return true // light on how whales feed
	}
	if t.Lower(m) == "in" && t.Tokens[c].XPOS == "VBG" && m == h+1 && feats[Lemma(t, h)] {
		return true // progress in cutting costs
	}
	if t.Lower(m) == "for" && t.Tokens[c].XPOS == "VBG" && openFor[Lemma(t, h)] {
		return true // in exchange for helping Egypt, the need for expanding it
	}
	return t.Lower(m) == "that" && contentNouns[Lemma(t, h)] || t.Lower(m) == "of" && (t.Tokens[c].XPOS == "VBG" || Being(t, c))
}

// Outlook reports whether the gerund at c is what may come of somebody, told with its actor
// behind a noun for that: the possibility of a fault triggering the crash, no prospect of
// the sides reaching a deal. The parser hangs it on either noun.
func Outlook(t *extract.Tree, c int) bool { return actedUnder(t, c, outlooks) }

// actedUnder reports whether the gerund at c tells with its actor what one of nouns is of.
func actedUnder(t *extract.Tree, c int, nouns lexicon.Set) bool {
	h := t.Tokens[c].Head
	if h < 0 || h > c || t.Tokens[c].XPOS != "VBG" || !t.Is(c, "acl") {
		return false
	}
	f := t.Phrase(c, nil)[0]
	if t.Is(h, "nmod") && Prep(t, h) == "of" && f == h+1 && nouns[Lemma(t, t.Tokens[h].Head)] {
		return true
	}
	return nouns[Lemma(t, h)] && slices.ContainsFunc(t.Children(h, "nmod"), func(n int) bool {
		ph := t.Phrase(n, nil)
		return Prep(t, n) == "of" && ph[len(ph)-1] == f-1
	})
}

// asksInto reports whether a question word behind a preposition opens the clause at c on
// its noun: an inquiry into how it began, a row over who pays.
func asksInto(t *extract.Tree, c int) bool {
	h := t.Tokens[c].Head
	return h >= 0 && slices.ContainsFunc(t.Children(h, "nmod", "obl", "advmod"), func(q int) bool {
		x := t.Tokens[q].XPOS
		return q > h+1 && q < c && (x == "WRB" || x == "WP") && t.Child(q, "case") == q-1 && t.Phrase(c, nil)[0] == q+1
	})
}

// Being reports whether the clause at c is a gerund by its auxiliary or copula: the
// prospect of it being a habitable planet.
func Being(t *extract.Tree, c int) bool {
	for _, a := range t.Children(c, "aux", "cop") {
		if t.Tokens[a].XPOS == "VBG" {
			return true
		}
	}
	return false
}

// Toil reports whether the gerund at c is what the noun right before it was with: had
// trouble landing. The trouble lands nowhere.
func Toil(t *extract.Tree, c int) bool {
	h := t.Tokens[c].Head
	return h >= 0 && c == h+1 && t.Tokens[c].XPOS == "VBG" && toils[Lemma(t, h)]
}

var toils = lexicon.Words("trouble difficulty problem success experience luck fun issue challenge")

var contentNouns = lexicon.Words("claim report allegation accusation assertion rumor rumour suggestion suspicion fear concern worry criticism hope belief idea view notion impression fact proof evidence sign indication possibility risk danger prospect chance likelihood threat doubt conclusion finding warning assurance guarantee promise confirmation")

// outlooks are nouns of which what may come is told with an actor of its own: the risk of
// dams breaking.
var outlooks = lexicon.Words("possibility risk danger prospect chance likelihood threat fear hope")

// affairs are further nouns that say little without what somebody does in them: reports of
// men stealing cattle, the issue of ministers accepting gifts.
var affairs = lexicon.Words("report issue case instance idea evidence footage video question problem phenomenon practice notion allegation")

// feats are nouns that say little without what they are in.
var feats = lexicon.Words("progress role success part")

// openFor are nouns that say little without what they are for.
var openFor = lexicon.Words("exchange need responsibility deadline")
