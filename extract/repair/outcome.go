package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// toThemDoing gives a gerund right behind a pronoun that a preposition governs, or behind a noun of
// what something leads to, that as its subject: "the training led to them winning", "the strike
// led to sales almost halving".
func toThemDoing(t *extract.Tree) {
	for x := 2; x < len(t.Tokens); x++ {
		if t.Tokens[x].XPOS != "VBG" || t.Child(x, "nsubj") >= 0 {
			continue
		}
		v, n, c := t.Tokens[x].Head, x-1, t.Child(x-1, "case")
		if o, m := outcomeOf(t, x); o >= 0 {
			v, n, c = t.Tokens[o].Head, o, m
		} else if v < 0 || v > n || t.Tokens[n].Head != v || !t.Is(x, "advcl:") || t.Tokens[n].XPOS != "PRP" || !t.Is(n, "obl") || c != n-1 || t.Child(x, "mark") >= 0 {
			continue
		}
		attach(t, x, v, "advcl")
		attach(t, c, x, "mark")
		attach(t, n, x, "nsubj")
	}
}

// outcomeOf is the noun right before the gerund at x and its adverbs that the preposition at m brings
// as what something leads to, -1 for none.
func outcomeOf(t *extract.Tree, x int) (o, m int) {
	end := x - 1
	for end > 0 && t.Under(end, x) && t.Tokens[end].UPOS != "PUNCT" {
		end--
	}
	switch h := t.Tokens[x].Head; {
	case h < 0 || h > end:
		return -1, -1
	case t.Is(x, "acl:") && t.Tokens[h].XPOS == "NNS":
		o = h
	case t.Is(x, "advcl:"):
		if o = t.Child(h, "obl"); o < h {
			return -1, -1
		}
	default:
		return -1, -1
	}
	v := t.Tokens[o].Head
	if m = t.Child(o, "case"); m < 0 {
		m = t.Child(x, "mark")
	}
	if v < 0 || !broughtBy[t.Tokens[v].Lemma] || !t.Is(o, "obl") || m != v+1 || !commonNoun(t, o) {
		return -1, -1
	}
	ph := t.Phrase(o, func(k int) bool { return t.Under(k, x) })
	if ph[len(ph)-1] != end {
		return -1, -1
	}
	return o, m
}

// broughtBy are verbs whose preposition brings what comes of something.
var broughtBy = lexicon.Words("lead result contribute")
