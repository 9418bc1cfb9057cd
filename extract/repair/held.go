package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// heldBetween gives a participle that events are told of to the event, where the parser has it on
// one of those between whom that was: "the talks between the two countries held in Doha" were
// held, and no country was.
func heldBetween(t *extract.Tree) {
	for h := range t.Tokens {
		n := t.Tokens[h].Head
		if n < 0 || n > h || !t.Is(h, "acl:") || t.Tokens[h].XPOS != "VBN" || !heldVerbs[syntax.Lemma(t, h)] || t.Child(h, "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		if t.Is(n, "conj") && t.Tokens[n].Head >= 0 {
			n = t.Tokens[n].Head
		}
		e := t.Tokens[n].Head
		if preposition(t, n) != "between" || e < 0 || e > n || t.Tokens[e].UPOS != "NOUN" && t.Tokens[e].UPOS != "PROPN" {
			continue
		}
		for a, k := t.Tokens[e].Head, 0; a >= 0 && k < len(t.Tokens) && !event(t, e); a, k = t.Tokens[a].Head, k+1 {
			if t.Tokens[a].UPOS != "NOUN" || a > e {
				break
			}
			if event(t, a) { // the meeting of the commission between the two held in May
				e = a
			}
		}
		if event(t, e) {
			attach(t, h, e, "acl")
		}
	}
}

// heldVerbs are verbs whose passive tells of events and pacts, not of who takes part in them.
var heldVerbs = lexicon.Words("hold organise organize host convene schedule stage sign reach conclude broker ink play contest postpone adjourn")

// event reports whether the noun at i is one for what is held, signed or played.
func event(t *extract.Tree, i int) bool {
	l := syntax.Lemma(t, i)
	return lexicon.Events[l].Verb != "" || heldNouns[l]
}

var heldNouns = lexicon.Words("meeting talk match game race summit session conference deal agreement pact treaty contract memorandum accord forum final friendly fixture duel dialogue negotiation round encounter debate drill exercise ceremony event")

// clauseSubject hangs a participle behind a comma on the noun before it where the subject of the
// verb is a clause, which nobody adopts: "Reading it brings to mind the act, finally adopted in June".
func clauseSubject(t *extract.Tree) {
	for q := range t.Tokens {
		v := t.Tokens[q].Head
		if v < 0 || v > q || !t.Is(q, "advcl", "acl:") || t.Tokens[q].XPOS != "VBN" || t.Child(q, "mark", "nsubj", "nsubj:pass", "aux", "aux:pass") >= 0 || !setOff(t, q) {
			continue
		}
		s := t.Child(v, "csubj")
		comma := q - 1
		for t.Tokens[comma].Form != "," {
			comma--
		}
		n := comma - 1
		if s < 0 || s > v || n <= v || t.Tokens[n].UPOS != "NOUN" && t.Tokens[n].UPOS != "PROPN" {
			continue
		}
		for t.Is(n, "flat", "compound") && t.Tokens[n].Head > v && t.Tokens[n].Head < comma {
			n = t.Tokens[n].Head
		}
		for _, c := range t.Children(q) {
			if c < comma {
				attach(t, c, v, t.Tokens[c].Deprel)
			}
		}
		attach(t, q, n, "acl")
	}
}

// setOff reports whether a comma, and adverbs behind it, stand before the participle at q.
func setOff(t *extract.Tree, q int) bool {
	k := q - 1
	for k > 0 && t.Tokens[k].UPOS == "ADV" {
		k--
	}
	return k > 0 && t.Tokens[k].Form == ","
}
