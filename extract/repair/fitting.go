package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// fittings tell of deeds which nouns of a phrase they are said of and which hardly, though the parser likes
// those: a letter is released and not its signatories, an event is attended and not the speakers at it.
var fittings = []struct {
	deeds   lexicon.Set                   // lemmas, with the particle or "place" behind _
	does    bool                          // the noun does it, else it is done to it
	misfits func(*extract.Tree, int) bool // nouns to which the parser gives it by mistake
	fits    func(*extract.Tree, int) bool // those that it is said of
}{
	{bodyDeeds, false, ofBody, func(t *extract.Tree, o int) bool {
		p := preposition(t, o)
		return (p == "of" || p == "for" || p == "from") && !somebody(t, o) && t.Child(o, "conj") < 0
	}},
	{bodyDeeds, false, pluralOf, func(t *extract.Tree, o int) bool { return bands[syntax.Lemma(t, o)] }},
	{lexicon.Words("lead head conduct run carry_out commission fund"), false, lemmaIn(findings), lemmaIn(undertakings)},
	{lexicon.Words("elect re-elect appoint inaugurate swear_in"), false, lemmaIn(adherents), func(t *extract.Tree, o int) bool { return person(t, o) && t.Tokens[o].XPOS != "NNS" }},
	{lexicon.Words("attend postpone"), false, folk, eventful},
	{lexicon.Words("release publish sign issue draft pen"), false, folk, func(t *extract.Tree, o int) bool { return writtenThings[syntax.Lemma(t, o)] }},
	{lexicon.Words("dismiss reject turn_down throw_out"), false, lemmaIn(rulings), lemmaIn(appeals)},
	{lexicon.Words("locate situate"), false, folk, func(t *extract.Tree, o int) bool { return t.Tokens[o].UPOS == "NOUN" && !folk(t, o) }},
	{lexicon.Words("claim occupy annex invade"), false, lemmaIn(relations), func(t *extract.Tree, o int) bool { return isName(t, o, extract.LOC) }},
	{lexicon.Words("know_then"), false, commonNoun, func(t *extract.Tree, o int) bool { return isName(t, o, extract.LOC) }},
	{lexicon.Words("take_place happen occur"), true, lemmaIn(inquiries), eventful},
}

// fitting gives a participle or a relative clause with "which" or "that" to the noun of its phrase that it can
// be said of, where the parser gave it to one around or inside that of which it hardly can: "A spokesman for
// the union, founded in 1921", "other speakers at the event, attended by ministers", "an appeal against the
// order, which was turned down", "a team of doctors led by Ann Lee".
func fitting(t *extract.Tree) {
	for r := range t.Tokens {
		n := t.Tokens[r].Head
		if !t.Is(r, "acl") || n < 0 || n > r || t.NameAt(n) >= 0 {
			continue
		}
		if w := t.Child(r, "advmod"); t.Is(r, "acl:relcl") && w >= 0 && w < r && t.Lower(w) == "where" && folk(t, n) {
			if o := fittingNoun(t, r, n, func(t *extract.Tree, o int) bool { return !folk(t, o) }); o >= 0 {
				attach(t, r, o, t.Tokens[r].Deprel) // workers at the mine, where three were killed
			}
			continue
		}
		does, ok := saidOfNoun(t, r)
		if !ok {
			continue
		}
		d := deed(t, r)
		for _, f := range fittings {
			if !f.deeds[d] || f.does != does || !f.misfits(t, n) || f.fits(t, n) {
				continue
			}
			if o := fittingNoun(t, r, n, f.fits); o >= 0 {
				attach(t, r, o, t.Tokens[r].Deprel)
				break
			}
		}
	}
}

// saidOfNoun tells of the participle or relative clause at r whether its noun does what it tells, or it is
// done to it; ok is false for what has another pronoun than "which" or "that", or is no such clause.
func saidOfNoun(t *extract.Tree, r int) (does, ok bool) {
	if !t.Is(r, "acl:relcl") {
		return false, t.Tokens[r].XPOS == "VBN" && t.Child(r, "aux", "mark") < 0
	}
	w := t.Child(r, "nsubj", "nsubj:pass", "obj")
	if w < 0 || w > r || t.Lower(w) != "which" && t.Lower(w) != "that" || !syntax.IsRelative(t, w) {
		return false, false
	}
	return t.Is(w, "nsubj") && t.Child(r, "aux:pass") < 0, true
}

// deed is the lemma of the verb at r with its particle, with the "place" that it takes or the "then" when something was known.
func deed(t *extract.Tree, r int) string {
	l := syntax.Lemma(t, r)
	if p := t.Child(r, "compound:prt"); p > r {
		return l + "_" + t.Lower(p)
	}
	if o := t.Child(r, "obj"); o == r+1 && t.Lower(o) == "place" {
		return l + "_place"
	}
	if a := t.Child(r, "advmod"); l == "know" && a >= 0 && a < r && times[t.Lower(a)] {
		return l + "_then"
	}
	return l
}

// fittingNoun is the noun that fits among those inside the phrase of n right before the clause at r, else the
// one around n; -1 for none.
func fittingNoun(t *extract.Tree, r, n int, fits func(*extract.Tree, int) bool) int {
	f := t.Phrase(r, func(c int) bool { return t.Is(c, "punct") })[0]
	e := f - 1
	if e > n && t.Tokens[e].Form == "," {
		e--
	}
	for k := e; k > n && k >= 0; k = t.Tokens[k].Head {
		if nounLike(t, k) && t.Is(k, "nmod", "conj") && t.Under(k, n) && lastOf(t, k, f-1) <= e && fits(t, k) {
			return k
		}
	}
	if h := t.Tokens[n].Head; t.Is(n, "nmod") && h >= 0 && h < n && nounLike(t, h) && fits(t, h) {
		return h
	}
	return -1
}

func lemmaIn(words lexicon.Set) func(*extract.Tree, int) bool {
	return func(t *extract.Tree, i int) bool { return words[syntax.Lemma(t, i)] }
}

// ofBody reports whether the noun at n is one for somebody who belongs to a body, or speaks or acts for it.
func ofBody(t *extract.Tree, n int) bool {
	l := syntax.Lemma(t, n)
	return belongs[l] || lexicon.Roles[l] && !lexicon.Bodies[l]
}

// pluralOf reports whether the noun at n tells who is in a group: a team of doctors.
func pluralOf(t *extract.Tree, n int) bool {
	return t.Tokens[n].XPOS == "NNS" && t.Is(n, "nmod") && preposition(t, n) == "of" && t.Child(n, "det", "nmod:poss") < 0
}

// folk reports whether the noun at n is one for one or more persons.
func folk(t *extract.Tree, n int) bool {
	l := syntax.Lemma(t, n)
	return person(t, n) || t.NameAt(n) < 0 && (l == "people" || l == "signatory" || belongs[l])
}

// eventful reports whether the noun at n is one for what happened, and not for how it was found out.
func eventful(t *extract.Tree, n int) bool {
	l := syntax.Lemma(t, n)
	return happening(t, n) && !qualities[l] && !inquiries[l] || occurs[l] || gatherings[l] || incidents[l]
}

var (
	// bodyDeeds are verbs for what is done to a body and hardly to one person.
	bodyDeeds = lexicon.Words("chair head lead found co-found establish form convene create launch disband dissolve reconvene preside")
	// belongs are nouns for people who belong to a body, or speak or act for it.
	belongs = lexicon.Words("member official representative worker employee fighter soldier supporter delegate resident player fan student pupil critic")
	// bands are nouns for several who are led as one.
	bands = lexicon.Words("group team coalition delegation alliance band crew gang panel network mission squad unit consortium convoy bloc")
	// findings are nouns for what comes of a study, undertakings those for what somebody leads to find it.
	findings     = lexicon.Words("result finding data conclusion outcome")
	undertakings = lexicon.Words("trial study survey research project experiment poll investigation inquiry review probe census audit test")
	// adherents are nouns for those who are for or against somebody.
	adherents = lexicon.Words("supporter critic opponent ally fan relative aide lawyer follower friend")
	// writtenThings are nouns for what somebody writes and signs.
	writtenThings = lexicon.Words("letter petition statement report article document book memo declaration agreement treaty manifesto pact contract paper study survey")
	// rulings are nouns for what a court decides, appeals those for what somebody brings before it.
	rulings = lexicon.Words("order ruling decision verdict sentence judgment judgement conviction law ban")
	appeals = lexicon.Words("appeal petition application motion challenge plea complaint bid request objection lawsuit")
	// relations are nouns for what is between two countries.
	relations = lexicon.Words("tension relation tie relationship war conflict dispute rivalry talk trade hostility")
	// inquiries are nouns for what is found out or told about an event.
	inquiries = lexicon.Words("investigation inquiry probe report review story case trial video book film documentary")
	// times are adverbs for when a place had another name.
	times = lexicon.Words("then now formerly previously today")
	// incidents are further nouns for what happened.
	incidents = lexicon.Words("massacre flood earthquake disaster burglary forum festival workshop seminar exhibition gala reception parade race")
)
