package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// reporterDeed joins what only somebody does to the report, and not to what is reported of a
// thing: "The envoy said the strait was open and stood by the patrols", "The firm said profit
// had fallen and cut its forecast".
func reporterDeed(t *extract.Tree) {
	for i := range t.Tokens {
		c := t.Tokens[i].Head
		if !t.Is(i, "conj") || c < 0 || c > i || !t.Is(c, "ccomp") || !personsDeed(t, i) && !ofReporters(t, i, c) || t.Child(i, "nsubj", "nsubj:pass", "aux", "aux:pass", "cop", "mark", "expl") >= 0 || t.Child(i, "cc") < c {
			continue
		}
		h := t.Tokens[c].Head
		if h < 0 || h > c || !says(t, h) || !sameTense(t, h, i) || t.Child(h, "nsubj") < 0 || t.Child(h, "nsubj") > h || !toldOfThing(t, c) || quotedSince(t, h, i) {
			continue
		}
		attach(t, i, h, "conj")
		t.Tokens[i].XPOS = t.Tokens[h].XPOS
	}
}

// ofReporters reports whether the present at i is that of several, who report, and not of the one thing
// of which the clause at c tells: "The farmers say that sewage flowed into the bay, and want help".
func ofReporters(t *extract.Tree, i, c int) bool {
	h, s := t.Tokens[c].Head, t.Child(c, "nsubj")
	if t.Tokens[i].XPOS != "VBP" || s < 0 || h < 0 || t.Tokens[s].XPOS != "NN" || t.Child(s, "conj", "nummod") >= 0 || lexicon.Bodies[syntax.Lemma(t, s)] {
		return false
	}
	r := t.Child(h, "nsubj")
	return r >= 0 && (t.Tokens[r].XPOS == "NNS" || t.Tokens[r].XPOS == "NNPS")
}

// sameTense reports whether the verb at i may have the tense of the report at h: said, and thanked,
// which the parser may take for a participle behind "had slowed".
func sameTense(t *extract.Tree, h, i int) bool {
	x := t.Tokens[i].XPOS
	return t.Tokens[h].XPOS == x || t.Tokens[h].XPOS == "VBD" && x == "VBN"
}

// personsDeed reports whether the finite verb at i does what no thing does: blamed the
// opposition, stood by the patrols, cut its forecast.
func personsDeed(t *extract.Tree, i int) bool {
	if t.Tokens[i].UPOS != "VERB" || t.Tokens[i].XPOS != "VBD" && t.Tokens[i].XPOS != "VBN" && t.Tokens[i].XPOS != "VBZ" {
		return false
	}
	l, o := syntax.Lemma(t, i), t.Child(i, "obj")
	switch {
	case l == "stand":
		b := t.Child(i, "obl")
		return b > i && preposition(t, b) == "by"
	case l == "call" || l == "appeal":
		b := t.Child(i, "obl")
		return b > i && (preposition(t, b) == "for" || preposition(t, b) == "on")
	case estimating[l]:
		return o > i && t.Child(o, "nmod:poss") >= 0 && estimates[syntax.Lemma(t, o)]
	}
	return personDeeds[l] && (o > i || t.Child(i, "xcomp", "ccomp") > i)
}

var (
	// personDeeds are verbs of what persons and bodies do and things do not.
	personDeeds = lexicon.Words(`blame accuse urge vow pledge thank apologise apologize refuse criticise criticize denounce
		condemn welcome praise dismiss insist warn reiterate commend congratulate rebuke reject decline
		ask request lament hail applaud advise instruct`)
	estimating = lexicon.Words("cut raise lower lift trim slash maintain keep reaffirm withdraw revise upgrade downgrade scrap")
	estimates  = lexicon.Words("forecast guidance outlook estimate target projection prediction")
)

// toldOfThing reports whether what the clause at c tells is told of a thing, who does nothing.
func toldOfThing(t *extract.Tree, c int) bool {
	if g := t.Child(c, "csubj"); g >= 0 && g < c {
		return t.Tokens[g].XPOS == "VBG"
	}
	s := t.Child(c, "nsubj", "nsubj:pass")
	if s < 0 || s > c || t.Tokens[s].UPOS != "NOUN" || t.NameAt(s) >= 0 || syntax.Personal(t, s) {
		return false
	}
	l := syntax.Lemma(t, s)
	return !lexicon.Roles[l] && !lexicon.Bodies[l] && !lexicon.Documents[l]
}
