package repair

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// twoNouns gives a participle or relative clause right behind two nouns, the inner in a phrase of
// the outer, to the one of which its verb can be said: "the rights of Indians living abroad" do
// not live there, "a meeting of the council created in May" was not created, "the statements of
// two witnesses taken in court" were taken, "the half of the year that ended in June" ended.
func twoNouns(t *extract.Tree) {
	for r := range t.Tokens {
		n := t.Tokens[r].Head
		if !t.Is(r, "acl:", "acl:relcl") || n < 0 || n > r {
			continue
		}
		if s := markedSubject(t, r, n); s >= 0 {
			attach(t, s, r, "nsubj")
			continue
		}
		outer, inner := pairBefore(t, r, n)
		if outer < 0 {
			continue
		}
		switch {
		case n == outer && ofInner(t, r, outer, inner):
			attach(t, r, inner, t.Tokens[r].Deprel)
		case n == inner && ofOuter(t, r, outer, inner):
			attach(t, r, outer, t.Tokens[r].Deprel)
		}
	}
}

// markedSubject is the person or name between the noun at n and its gerund at r that the parser
// hung on the noun, though the preposition before it brings the gerund: "in response to Ann Lee
// seeking votes". -1 for none.
func markedSubject(t *extract.Tree, r, n int) int {
	m := t.Child(r, "mark", "case")
	if t.Tokens[r].XPOS != "VBG" || m <= n || m > r || t.Tokens[m].UPOS != "ADP" || t.Child(r, "nsubj") >= 0 {
		return -1
	}
	for _, s := range t.Children(n, "nmod") {
		if s > m && s < r && t.Child(s, "case") < 0 && (human(t, s) || t.NameAt(s) >= 0) && lastBefore(t, s, r) == r-1 {
			return s
		}
	}
	return -1
}

// pairBefore are the noun that ends right before the clause at r, which the parser hung on n, and
// the one that it depends on with a preposition; -1 for none.
func pairBefore(t *extract.Tree, r, n int) (outer, inner int) {
	f := t.Phrase(r, func(c int) bool { return t.Is(c, "punct") })[0] - 1
	if f > 0 && t.Tokens[f].Form == "," && t.Is(r, "acl:relcl") {
		f--
	}
	for m := f; m >= n && m >= 0; m = t.Tokens[m].Head {
		if !t.Is(m, "nmod") || t.Tokens[m].Head > m {
			if t.Is(m, "flat", "conj", "compound", "appos") && t.Tokens[m].Head < m {
				continue
			}
			break
		}
		h := t.Tokens[m].Head
		if syntax.Prep(t, m) != "" && t.Tokens[h].UPOS == "NOUN" && (n == m || n == h) {
			return h, m
		}
	}
	return -1, -1
}

// ofInner reports whether the clause at r, hung on the outer of two nouns, can only be said of the inner.
func ofInner(t *extract.Tree, r, outer, inner int) bool {
	l, o := syntax.Lemma(t, r), syntax.Lemma(t, outer)
	switch {
	case human(t, outer) || syntax.Personal(t, outer) || lexicon.Bodies[o] || onlyCounts(t, outer):
		return false
	case t.Is(r, "acl:relcl"):
		if w := t.Child(r, "advmod"); w >= 0 && w < r && t.Lower(w) == "where" {
			return wherePreps[syntax.Prep(t, inner)] && isEvent(t, outer) && !lexicon.Occasions[o] && !gatherings[o] && !isEvent(t, inner)
		}
		s := t.Child(r, "nsubj", "nsubj:pass")
		return s >= 0 && s < r && t.Lower(s) == "who" && t.Child(s, "nmod") < 0 && human(t, inner) && before(t, r) != ","
	case t.Tokens[r].XPOS == "VBG":
		return livings[l] && (human(t, inner) || nations(t, inner))
	case t.Tokens[r].XPOS == "VBN":
		return (established[l] || l == "know" && knownFor(t, r)) && (isEvent(t, outer) || lexicon.Occasions[o] || gatherings[o]) && (lexicon.Bodies[syntax.Lemma(t, inner)] || t.NameAt(inner) >= 0)
	}
	return false
}

// ofOuter reports whether the clause at r, hung on the inner of two nouns, can only be said of the outer.
func ofOuter(t *extract.Tree, r, outer, inner int) bool {
	l, o, p := syntax.Lemma(t, r), syntax.Lemma(t, outer), syntax.Prep(t, inner)
	if t.Is(r, "acl:") {
		return t.Tokens[r].XPOS == "VBN" && takings[l] && statements[o] && p == "of" && human(t, inner)
	}
	s := t.Child(r, "nsubj", "nsubj:pass")
	if s < 0 || s > r || t.Lower(s) != "which" && t.Lower(s) != "that" || t.Child(s, "nmod") >= 0 {
		return false
	}
	switch {
	case (o == "half" || o == "quarter" || o == "part") && p == "of":
		return l == "end" && years[syntax.Lemma(t, inner)]
	case takesPlace[l] && t.Tokens[r].XPOS == "VBN":
		return p == "of" && (isEvent(t, outer) || lexicon.Occasions[o]) && (lexicon.Bodies[syntax.Lemma(t, inner)] || sides[syntax.Lemma(t, inner)])
	case spans[l] && t.Child(r, "obj", "xcomp") < 0 && whenOrWhere(t, r):
		return p == "of" && (isEvent(t, outer) || recoveries[o]) && !heldThere(t, inner) && !syntax.TimeLike(t, inner) && !partsOfEvent[o]
	case linking[l]:
		return ways[o] && t.Child(r, "obj") >= 0
	}
	return false
}

// onlyCounts reports whether the noun at i only counts what its phrase names.
func onlyCounts(t *extract.Tree, i int) bool {
	l := syntax.Lemma(t, i)
	return counting[l] || t.Tokens[i].UPOS == "NUM" || t.Tokens[i].UPOS == "DET"
}

// nations reports whether the noun at i is a name in the plural, as of a people.
func nations(t *extract.Tree, i int) bool { return t.Tokens[i].XPOS == "NNPS" && t.NameAt(i) < 0 }

// knownFor reports whether the participle at r says what somebody is known for.
func knownFor(t *extract.Tree, r int) bool {
	return slices.ContainsFunc(t.Children(r, "obl"), func(c int) bool { return syntax.Prep(t, c) == "for" })
}

var (
	// wherePreps are prepositions of where something happens.
	wherePreps = lexicon.Words("at in on near outside inside")
	// livings are verbs for what people do.
	livings = lexicon.Words("live reside dwell work seek study embrace struggle flee travel wait suffer want try hope wish fight protest serve march migrate")
	// established are verbs of making a body.
	established = lexicon.Words("create establish form found set")
	// takings are verbs for what is done with somebody's words or traces, and statements such.
	takings    = lexicon.Words("take record collect give make obtain release publish issue")
	statements = lexicon.Words("statement testimony confession sample fingerprint photo photograph picture deposition")
	// spans are verbs for when something begins and ends.
	spans = lexicon.Words("start begin end last")
	// recoveries are further nouns for what goes on for a time.
	recoveries = lexicon.Words("recovery decline revival boom expansion growth transition conflict shortage downturn upturn slump rebound rollout")
	// years are stretches of time that have halves.
	years = lexicon.Words("year season decade century month")
	// linking are verbs for what a way does with two places, and ways such.
	linking = lexicon.Words("connect link")
	ways    = lexicon.Words("road bridge highway pass tunnel route railway line canal corridor motorway pipeline")
	// counting are nouns for how many.
	counting = lexicon.Words("number lot majority minority handful group couple dozen hundred thousand million percent % part half rest third quarter team crowd generation family pair list")
)
