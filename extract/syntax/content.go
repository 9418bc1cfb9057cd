package syntax

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// content reports whether the clause at c is what its noun holds, without which the
// noun says little: claims that police beat protesters, the possibility of a fault
// triggering the crash, the logistics of shooting a film.
func content(t *extract.Tree, c int) bool {
	m, h := t.Child(c, "mark"), t.Tokens[c].Head
	if m < 0 && h > 0 && c == h+1 && t.Tokens[c].XPOS == "VBG" && t.Is(h, "nmod") && Prep(t, h) == "of" && outlooks[Lemma(t, t.Tokens[h].Head)] {
		return true // the possibility of a fault triggering the crash
	}
	if m < 0 && Lemma(t, h) == "fact" && OwnSubject(t, c) == h+1 && t.Child(h, "det") >= 0 {
		return true // the fact it went unseen
	}
	if m < 0 {
		return Toil(t, c) || t.Tokens[c].XPOS == "VBG" && c == h+1 && occasions[Lemma(t, h)] // his first time hearing the song
	}
	if t.Lower(m) == "for" && t.Tokens[c].XPOS == "VBG" && openFor[Lemma(t, h)] {
		return true // in exchange for helping Egypt, the need for expanding it
	}
	return t.Lower(m) == "that" && contentNouns[Lemma(t, h)] || t.Lower(m) == "of" && (t.Tokens[c].XPOS == "VBG" || Being(t, c))
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

var contentNouns = lexicon.Words("claim report allegation accusation assertion rumor rumour suggestion suspicion fear concern worry hope belief idea view notion impression fact proof evidence sign indication possibility risk danger prospect chance likelihood threat doubt conclusion finding warning assurance guarantee promise confirmation")

// outlooks are nouns of which what may come is told with an actor of its own: the risk of
// dams breaking.
var outlooks = lexicon.Words("possibility risk danger prospect chance likelihood threat fear hope")

// openFor are nouns that say little without what they are for.
var openFor = lexicon.Words("exchange need responsibility deadline")
