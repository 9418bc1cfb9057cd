package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// promisedNone reports whether p denies a promise because of the "no" of its object:
// who promised a witness no jail time did promise something.
func promisedNone(t *extract.Tree, p *extract.Proposition) bool {
	if !promises[p.Verb] || len(p.Args) < 2 || p.Args[1].Sentence != p.Sentence {
		return false
	}
	no := t.Child(p.Args[1].Head, "det")
	return no >= 0 && t.Lower(no) == "no" && !slices.ContainsFunc(p.Predicate, func(k int) bool { return lexicon.Negations[t.Lower(k)] })
}

// promises are verbs of what is to be, of which "no" denies the thing and not the verb.
var promises = lexicon.Words("promise guarantee pledge vow recommend propose suggest anticipate foresee")

// notThisBut reports whether the phrase right behind the verb at i is denied for the sake of
// another: "The crisis was caused not by farmers but by banks", "Tunisia lies not in Europe, but
// in Africa".
func notThisBut(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Children(i, "obl", "nmod"), func(c int) bool {
		return c > i && syntax.Excluded(t, c) && t.Phrase(c, nil)[0] == i+1
	})
}

// whenClause reports whether the clause at i says when something else is so.
func whenClause(t *extract.Tree, i int) bool {
	w := t.Child(i, "advmod", "mark")
	return t.Is(i, "advcl") && w >= 0 && w < i && (t.Lower(w) == "when" || t.Lower(w) == "whenever" || t.Lower(w) == "wherever")
}

// eachTime reports whether the verb at i, outside what somebody says, tells what used to be done at
// first, or before or after each of several things: "Initially, the army would warn the town before
// each strike".
func eachTime(t *extract.Tree, i int) bool {
	if !t.Is(syntax.First(t, i), "root") || quoted(t, i) {
		return false
	}
	return slices.ContainsFunc(t.Children(i, "obl", "advmod"), func(c int) bool {
		switch w := t.Lower(c); {
		case t.Is(c, "advmod"):
			return c < i && (w == "initially" || w == "originally")
		case syntax.Prep(t, c) == "at" && w == "first":
			return c < i
		}
		d, p := t.Child(c, "det"), syntax.Prep(t, c)
		return d >= 0 && (t.Lower(d) == "each" || t.Lower(d) == "every") && (strings.HasSuffix(p, "before") || strings.HasSuffix(p, "after"))
	})
}

// seesTo reports whether who makes sure of something at h is still at it: "spends a lot of time
// making sure that governments pay".
func seesTo(t *extract.Tree, h int) bool {
	if t.Is(h, "xcomp") && t.Tokens[h].UPOS == "ADJ" && t.Tokens[h].Head >= 0 {
		h = t.Tokens[h].Head
	}
	v := t.Tokens[h].Head
	return t.Tokens[h].XPOS == "VBG" && v >= 0 && t.Is(h, "xcomp", "advcl", "acl") && (t.Tokens[v].XPOS == "VBP" || t.Tokens[v].XPOS == "VBZ" || t.Tokens[v].XPOS == "VB")
}

// guessedReason reports whether the clause at i tells a reason that an adverb before its
// "because" only guesses at: "The efforts failed, seemingly because both governments want a war".
func guessedReason(t *extract.Tree, i int) bool {
	m := t.Child(i, "mark")
	if !t.Is(i, "advcl") || m < 1 || m > i || t.Lower(m) != "because" {
		return false
	}
	w := t.Lower(m - 1)
	return lexicon.HedgeAdverbs[w] || lexicon.MaybeAdverbs[w]
}
