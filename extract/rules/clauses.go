package rules

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// findClauses reads verbs with a subject of their own, shared by coordination or
// shared with the governing clause: main, complement, adverbial and loose clauses.
// Arguments are n-ary: objects, recipients, complements, and obliques by their role
// (time, place, manner, purpose, cause, condition). Particles ("carry out") and light
// nouns ("take part in") belong to the verb, and so does the preposition of the first
// oblique of a verb without an object ("arrive in"). Verbs that only say how real
// their infinitive is ("failed to score", "is expected to win") leave the infinitive
// as the relation and give its polarity and modality; all others stay in it ("refused
// to sign"). A passive with its agent is turned: "was led by Umerov" is Umerov led.
//
// A clause that shares the verb of the one before it ("and Texas in June") is read too.
//
// Sources: ClausIE's seven clause types (Del Corro and Gemulla 2013); PredPatt's
// arguments, shared by coordination and control (White et al. 2016); MinIE's polarity
// and modality of the verb group (Gashteovski et al. 2017); raising and implicative
// verbs after Karttunen (1971).
//
// Left out: clauses whose subject is an empty "it" or "there" and weather; purposes
// and infinitives on nouns, which say what for and not that it happened; indirect
// questions; imperatives without a subject; prepositional phrases that the parser
// itself holds to hang elsewhere as likely as not.
func findClauses(t *extract.Tree) []extract.Proposition {
	out := verbClauses(t, syntax.Main, syntax.Complement, syntax.Adverbial, syntax.Loose)
	return append(out, firsts(t)...)
}

// findRelatives reads relative clauses; the noun they hang on is their subject
// or, where the pronoun is not the subject, their object: "points we could agree
// on", "the town where he died", "2019, when the war began". A relative clause on the
// predicate of a copula is said of its subject ("the ones who"), and one inside a
// report reaches out of it ("the drone, which officials said came from Iran").
//
// Sources: PredPatt's resolution of relative pronouns (White et al. 2016); ClausIE's
// relative clauses (Del Corro and Gemulla 2013).
//
// Left out: embedded questions, which look alike ("who did it is unclear"); clauses
// that are the content of a noun ("evidence that he knew").
func findRelatives(t *extract.Tree) []extract.Proposition { return verbClauses(t, syntax.Relative) }

// findParticiples reads reduced relatives: "a delegation led by Umerov", "troops
// guarding the border". The noun is the patient of a past participle, the agent of a
// present one.
//
// Sources: ClausIE's participial clauses (Del Corro and Gemulla 2013); PredPatt's
// adnominal clauses (White et al. 2016).
//
// Left out: infinitives on nouns ("a plan to build"), which are no events; participles
// used as prepositions ("including", "following"); those without any argument
// ("the remaining tanks"), which only describe.
func findParticiples(t *extract.Tree) []extract.Proposition { return verbClauses(t, syntax.Participle) }

func verbClauses(t *extract.Tree, kinds ...syntax.Kind) []extract.Proposition {
	var out []extract.Proposition
	for i := range t.Tokens {
		k := syntax.KindOf(t, i)
		if !slices.Contains(kinds, k) || !verbal(t, i) {
			continue
		}
		if why := uneventful(t, i, k); why != "" {
			t.Silent(i, why)
			continue
		}
		g := verbGroup(t, i)
		p, ok := proposition(t, g, told(t, i, k))
		if why := unsaid(t, i, k, p, ok); why != "" {
			t.Silent(i, why)
			continue
		}
		switch {
		case k == syntax.Relative:
			p = withAntecedent(t, i, p)
		case toldOf(t, i) >= 0:
			p = insertObject(t, toldOf(t, i), "", p)
		case k == syntax.Participle && sited[t.Lower(i)] && len(p.Args) > 2:
			p.Args = p.Args[:2] // crashed near the culvert located under the bridge around 6am
		}
		out = append(out, p)
		out = append(out, gaps(t, i, p)...)
		out = append(out, infinitives(t, i, g, k)...)
	}
	return out
}

// gerundPredicate reports whether the verb at i is what something is about, and not
// what it is doing: "Leadership is about listening".
func gerundPredicate(t *extract.Tree, i int) bool {
	a, m := t.Child(i, "aux", "cop"), t.Child(i, "mark", "case")
	return t.Tokens[i].XPOS == "VBG" && a >= 0 && a < m && m < i && syntax.Lemma(t, a) == "be"
}

// uneventful says why the verb at i, of a clause of kind k, tells of no event with
// participants of its own, "" where it does.
func uneventful(t *extract.Tree, i int, k syntax.Kind) string {
	switch f := syntax.First(t, i); {
	case gerundPredicate(t, i), f != i && gerundPredicate(t, f) && t.Tokens[i].XPOS == "VBG" && t.Child(i, "aux") < 0:
		return "what something is about, not what happens"
	case howeverSo(t, i):
		return "holds however much it is so" // However hard they tried
	case theMore(t, i):
		return "how two measures go together" // the more Seoul borrows, the more prices rise
	case judgedAs(t, i):
		return "what somebody thinks of it" // slammed the debate as rushed
	case k == syntax.Relative && otherOne(t, t.Tokens[i].Head):
		return "said of another one" // the other Israel, which
	case raisesPredicate(t, i):
		return "says only how real its complement is, which rule copula reads"
	}
	if why := misreadVerb(t, i, k); why != "" {
		return why
	}
	if o := t.Child(i, "obj"); o >= 0 && (t.Lower(o) == "what" || t.Lower(o) == "how") && o < i {
		return "an indirect question" // what these drugs can do
	}
	if o := t.Child(i, "iobj"); o >= 0 && t.Lower(o) == "what" {
		return "its object is a clause of its own" // sent what they say was a letter
	}
	if opensQuote(t, i) || t.Lower(i+1) == "as" && t.Lower(i+2) == "follows" {
		return "opens a quotation" // “Who?” he went on: …; the clause reads as follows: …
	}
	if c := i + 1; c < len(t.Tokens) && t.Tokens[c].Head == i && t.Is(c, "advmod", "obj") && (asks[t.Lower(c)] && t.Is(c, "advmod") || t.Lower(c) == "how" || t.Lower(c) == "why") && len(t.Children(c)) == 0 {
		return "what is asked is left out" // When he asked why, she left
	}
	if k == syntax.Relative && lexicon.Says[syntax.Lemma(t, i)] && losesClause(t, i) {
		return "reports a clause that hangs elsewhere"
	}
	if s := syntax.OwnSubject(t, i); s >= 0 && (whichOne(t, s) || howLong(t, i) || howWorks(t, i)) {
		return "asks who, which or how" // Which activity took the most time?
	}
	if m := t.Child(i, "mark"); m >= 0 && t.Lower(m) == "due" && t.Tokens[i].XPOS != "VBG" {
		return "what is due" // with his successor due to be elected
	}
	if f := syntax.First(t, i); f != i && (t.Tokens[i].XPOS == "VB" || t.Tokens[i].XPOS == "VBP" && t.Tokens[f].XPOS == "VBG") && t.Tokens[f].XPOS != "VB" && t.Tokens[f].XPOS != "VBP" && syntax.OwnSubject(t, i) < 0 && t.Child(i, "aux", "cop", "mark") < 0 && t.Child(f, "aux") < 0 && !hasShared(t, i) {
		return "an infinitive without its to" // was to change shopping and boost revenue
	}
	if e := t.Child(i, "expl"); e == i+1 && syntax.Lemma(t, i) == "put" && t.Child(i, "ccomp") < 0 {
		return "its object is a clause of its own" // put it to her that she had lied
	}
	if k == syntax.Adverbial && t.Lower(i) == "followed" && t.Child(i, "obl:agent") > i && t.Child(i, "mark", "nsubj") < 0 {
		return "what was followed may be the whole event" // went to school in India, followed by a tour
	}
	if o := t.Child(i, "advmod"); o >= 0 && o < i && onlyMay(t, i) {
		return "says under what limits it may be" // can only be built up to four floors
	}
	if k == syntax.Adverbial && underDenial(t, i) {
		return "how what is denied would be done"
	}
	switch {
	case k == syntax.Participle && i > 0 && (t.Lower(i-1) == "what" || t.Lower(i-1) == "who"):
		return "an indirect question" // an investigation into what prompted the clashes
	case k == syntax.Participle && t.Tokens[syntax.First(t, i)].Head >= 0 && whichOne(t, t.Tokens[syntax.First(t, i)].Head):
		return "asks who, which or how" // how many buses bought in 2019 were running
	case k == syntax.Participle && (syntax.Infinitive(t, i) || syntax.Infinitive(t, syntax.First(t, i)) && t.Tokens[i].XPOS == "VB"):
		return "an infinitive on a noun: it says what for"
	case (k == syntax.Participle || k == syntax.Relative) && toBe(t, t.Tokens[syntax.First(t, i)].Head):
		return "what somebody may be, not what is" // it is exciting to be a woman sitting there
	case k == syntax.Participle && syntax.Being(t, syntax.First(t, i)):
		return "what the noun is about" // the problem of mail not being delivered
	case k == syntax.Participle && syntax.Outlook(t, syntax.First(t, i)):
		return "what may come" // no prospect of the sides reaching a deal
	case k == syntax.Participle && notYet(t, i):
		return "what it would do" // the planned law banning plastic bags
	case (k == syntax.Participle || k == syntax.Relative) && takesUp(t, t.Tokens[syntax.First(t, i)].Head):
		return "said of what was said before" // few came back, a figure disputed by experts
	case k == syntax.Participle && ranks(t, i):
		return "a place in a ranking" // China, followed by Canada and Spain
	case k == syntax.Participle && orderedDone(t, i):
		return "what somebody orders or wants done"
	case k == syntax.Participle && syntax.Toil(t, i):
		return "what somebody had trouble or luck with"
	case k == syntax.Participle && prepositional(t, i):
		return "a participle after a preposition, or used as one"
	case k == syntax.Adverbial && syntax.Infinitive(t, i):
		return "a purpose: an argument of the verb above it"
	case k == syntax.Adverbial && syntax.TakenTogether(t, i):
		return "says of several that they are told of as one"
	case k == syntax.Adverbial && syntax.AsReported(t, i):
		return "names a source"
	case k == syntax.Adverbial && aSaying(t, i):
		return "a saying is a noun" // there is an old saying that
	case (k == syntax.Adverbial || k == syntax.Complement) && whereAt(t, i):
		return "an indirect question" // knows where the money went
	case k == syntax.Adverbial && outcome(t, i):
		return "what came of the whole event"
	case strayConjunct(t, i):
		return "a form that no predicate before it shares"
	case k == syntax.Adverbial && !assertedAdverbial(t, i):
		return "an adverbial that does not say that it happened"
	}
	return ""
}

// neverBefore reports whether the verb at i tells by "never before" what has happened now.
func neverBefore(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Children(i, "advmod"), func(c int) bool {
		return t.Lower(c) == "before" && t.Lower(c-1) == "never" && t.Tokens[c-1].Head == c
	})
}

// unsaid says why the clause at i gives no proposition although its verb tells of
// an event: p is what it would give, ok whether it has a subject.
func unsaid(t *extract.Tree, i int, k syntax.Kind, p extract.Proposition, ok bool) string {
	switch {
	case !ok:
		return "no subject to be found"
	case neverBefore(t, i):
		return "never before: but now"
	case ofNone(t, i, p):
		return "what there is none of does nothing" // there were no delays, working day and night
	case thereAlone(t, i, p.Args[0].Head):
		return "where it is so, another sentence tells" // There, sales have dropped
	case hourHasCome(t, i):
		return "the time has come to do it"
	case len(p.Args) == 1 && syntax.Lemma(t, i) == "seem" && t.Child(i, "xcomp", "ccomp") < 0:
		return "what it seems is not said" // so, it seems, are promises
	case fromWhere(t, i):
		return "its object is a clause of its own" // will not come from where they look
	case k == syntax.Participle && syntax.Prep(t, t.Tokens[syntax.First(t, i)].Head) == "than":
		return "what something is compared with" // more than the cabinet managed
	case len(p.Args) == 1 && wentOn(t, i):
		return "says only that it goes on" // he went on
	case ofFronted(t, i, p):
		return "a part of what stands before it" // Of the 15 panels, women lead two
	case otherOne(t, p.Args[0].Head):
		return "said of another one" // the other Israel is growing
	case t.Lower(syntax.First(t, i)-1) == "than" && t.Is(i, "advcl", "acl"):
		return "what something is compared with" // three years older than listed
	case risingTo(t, i):
		return "what an amount may come to" // for 34 million, rising to 40 million
	case asDid(t, i):
		return "says no more than the clause above" // will lead them, as he did in May
	case thanExpected(t, i):
		return "what something is compared with" // faster than they had expected
	case t.Lower(i-1) == "little" && t.Tokens[i-1].Head == i && t.Is(i-1, "advmod"):
		return "so in a small degree only" // was little changed
	case t.Lower(p.Args[0].Head) == "those" && nounChild(t, p.Args[0].Head, "of") >= 0 && standsFor(t, p.Args[0].Head) < 0:
		return "its subject stands for a noun before" // while those of Acme fell
	case hasToOffer(t, i):
		return "what somebody has, and need not do" // the advantages the city has to offer
	case notIts(t, i) != "":
		return notIts(t, i)
	case aside(t, i):
		return "an aside of the speaker's"
	case t.Lower(i+1) == "what" && !slices.ContainsFunc(p.Args, func(a extract.Argument) bool { return slices.Contains(a.Tokens, i+1) }):
		return "its object is a clause of its own" // sent what they say was a letter
	case freeRelative(t, i) && !slices.ContainsFunc(p.Args[1:], func(a extract.Argument) bool {
		return a.Head > i && a.Role != extract.RoleTime && a.Role != extract.RoleManner
	}):
		return "its object is a clause of its own" // the process that goes into what I do
	case expletive(t, i):
		return `the subject is an empty "it" or "there"`
	case p.Negated && onlyInDegree(t, i):
		return "denied in degree only" // not very well suited
	case syntax.TimeLike(t, p.Args[0].Head) && !ofSomething(t, p.Args[0].Head):
		return "the subject is a time"
	case k == syntax.Participle && included(t, t.Tokens[syntax.First(t, i)].Head) == p.Args[0].Head:
		return "" // those arrested included two bankers
	case k == syntax.Participle && (describesKind(t, i) || t.Is(i, "conj") && describesKind(t, syntax.First(t, i))):
		return "a participle that tells which of a kind are meant"
	case k == syntax.Relative && len(p.Args) == 1 && describedAs(t, i):
		return "what it is described as is read by itself" // a system which the BBC describes as marred
	case k == syntax.Relative && (whichPerson(t, i) || whichAmount(t, i) || whichAll(t, i) || partThat(t, i) || measureWhich(t, i) || everyThat(t, i)):
		return "its noun is not the one before it" // the president, which led to tests; part of the order that fell
	case k == syntax.Relative && (whoThing(t, i) || whomPlace(t, i) || objectElsewhere(t, i) || countedElse(t, i) || whereElse(t, i) || placeIncludes(t, i)):
		return "its noun is not the one before it" // tensions between two states who rule it
	case k == syntax.Relative && general(t, i):
		return "a relative clause that tells which of a kind are meant"
	case len(p.Args) == 1 && t.Child(i, "obl:agent") >= 0 && t.Child(i, "aux:pass") >= 0 && syntax.SubjectOf(t, i) < 0:
		return "what is done to nobody" // a wish he believes is shared by all
	case deniedToo(t, i):
		return "may be denied with what stands before it"
	case disagreeing(t, i, k):
		return "its form needs another subject"
	case k == syntax.Relative && howMuch(t, i):
		return "tells how much, which is so of nothing else" // so few that nobody came
	case (k == syntax.Relative || k == syntax.Participle) && singlesOut(t, i, k, p.Args[0].Head, len(p.Args)) != "":
		return singlesOut(t, i, k, p.Args[0].Head, len(p.Args))
	case torn(t, i, k, p) != "":
		return torn(t, i, k, p)
	case doesSo(t, p):
		return "stands for another verb" // refused to do so
	case k == syntax.Relative && len(p.Args) == 1 && there(t, i):
		return "says only where its noun is found" // the people who live there
	case k == syntax.Relative && severalOfOne(t, p.Args[0]):
		return "its noun is not the one before it" // years of consultation, two of which
	case k == syntax.Relative && leftPronoun(t, i, p):
		return "a relative pronoun where a noun should be"
	case k == syntax.Relative && standIn(t, i):
		return "stands for another verb or needs its preposition"
	case k == syntax.Relative && lacksObject(t, i, p):
		return "its object is the noun it describes" // a task that I want to do
	case likeSubject(t, i):
		return "what something is compared with" // as a kind uncle might ask
	case len(p.Args) == 1 && goesToward(t, i):
		return "what it goes toward is a clause"
	case ofOwner(t, p):
		return "whose it is, and not who" // by launching Elon Musk's car
	case k == syntax.Participle && byClause(t, i):
		return "its agent is a clause"
	case k == syntax.Participle && len(p.Args) == 1:
		return "a participle without arguments describes and tells nothing"
	}
	return ""
}

// toBe reports whether the noun at n is what it would be good or bad to be.
func toBe(t *extract.Tree, n int) bool {
	return n >= 0 && t.Child(n, "cop") >= 0 && syntax.Infinitive(t, n) && t.Is(n, "csubj", "advcl", "acl")
}

// hasShared reports whether the verb at i shares auxiliaries with one before it.
func hasShared(t *extract.Tree, i int) bool {
	aux, _ := sharedAuxiliaries(t, i)
	return len(aux) > 0
}

// losesClause reports whether the parser hung elsewhere what the relative clause at i
// reports: in "which Politico reported left experts disappointed" nobody reports which.
func losesClause(t *extract.Tree, i int) bool {
	if i+1 >= len(t.Tokens) || t.Under(i+1, i) || syntax.OwnSubject(t, i) < 0 {
		return false
	}
	switch t.Tokens[i+1].XPOS {
	case "VBD", "VBZ", "MD":
		return true
	}
	return false
}

// freeRelative reports whether a phrase of the verb at i is what or whoever with a clause.
func freeRelative(t *extract.Tree, i int) bool {
	for _, c := range t.Children(i, "obl", "obj") {
		if asks[t.Lower(c)] && !syntax.IsRelative(t, c) || asks[t.Lower(c)] && c > i {
			return true
		}
	}
	return false
}

// assertedAdverbial reports whether the adverbial clause at i says that
// something happened: not "aimed at creating", "from joining", "for beginning".
func assertedAdverbial(t *extract.Tree, i int) bool {
	i = syntax.First(t, i)
	if linking(t, i) || asShown(t, i) || byMeans(t, i) || whenDone(t, i) {
		return false
	}
	if t.Tokens[i].XPOS != "VBG" && !having(t, i) && !beingAsked(t, i) || t.Child(i, "nsubj") >= 0 {
		return true
	}
	if participialPrepositions[t.Lower(i)] || dangling(t, i) {
		return false
	}
	for _, m := range t.Children(i, "mark", "case") {
		switch t.Lower(m) {
		case "by", "after", "while", "when", "since":
		case "as":
			if !having(t, i) { // but: were recorded as having agreed
				return false
			}
		case "with":
			if l := syntax.Lemma(t, t.Tokens[i].Head); l != "credit" && l != "charge" { // starts with walking, consistent with scraping
				return false
			}
			if h := t.Tokens[i].Head; h >= 0 && t.Child(h, "aux:pass", "nsubj:pass") >= 0 && leftOpen[syntax.Lemma(t, h)] {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// beingAsked reports whether the passive at i is a gerund: asked him about being compared.
func beingAsked(t *extract.Tree, i int) bool {
	a := t.Child(i, "aux:pass", "aux")
	return a >= 0 && t.Lower(a) == "being" && t.Child(i, "mark") >= 0
}

// leftOpen are verbs whose passive leaves it open whether what stands behind "with" was
// done: charged with murdering, tasked with writing.
var leftOpen = lexicon.Words("charge credit task entrust burden threaten content")

// raisesPredicate reports whether the verb at i only says how real a predicate
// is that findCopulas reads: "appears to be the future of the territories".
func raisesPredicate(t *extract.Tree, i int) bool {
	x := t.Child(i, "xcomp")
	if x < 0 || t.Child(x, "cop") < 0 {
		return false
	}
	_, real := raising(t, i, syntax.Lemma(t, i), t.Child(i, "aux:pass") >= 0)
	return real
}

// byClause reports whether the agent of the participle at i is a clause:
// "followed by the building coming down".
func byClause(t *extract.Tree, i int) bool {
	c := t.Child(i, "advcl")
	return c >= 0 && t.Lower(i+1) == "by"
}

// verbal reports whether the clause at i is one of a verb that is no copula.
func verbal(t *extract.Tree, i int) bool {
	return yetTo(t, i) || t.Tokens[i].UPOS == "VERB" && t.Child(i, "cop") < 0 && !(syntax.Lemma(t, i) == "be" && t.Child(i, "expl") >= 0)
}

// expletive reports whether the clause at i has an empty subject: "It seems
// that", "there is".
func expletive(t *extract.Tree, i int) bool {
	if x, _ := extraposed(t, i); x >= 0 {
		return false
	}
	if t.Child(i, "expl") >= 0 && (t.Child(i, "nsubj") < 0 || t.Child(i, "xcomp") >= 0) {
		return true // it seems; made it clear
	}
	s := syntax.OwnSubject(t, i)
	return s >= 0 && t.Lower(s) == "it" && (t.Child(i, "csubj") >= 0 || weather[syntax.Lemma(t, i)])
}

var weather = lexicon.Words("rain snow seem appear happen turn")

// adverbialNouns are what something happens in, then or for, without a preposition: the
// day that he left.
var adverbialNouns = lexicon.Words("way time day year month week moment occasion reason place manner")

// zeroRelative reports whether the clause at i has a subject of its own and neither
// pronoun nor object: "every answer he had in the match".
func zeroRelative(t *extract.Tree, i int) bool {
	for _, c := range t.Children(i) {
		if syntax.IsRelative(t, c) {
			return false
		}
	}
	return syntax.OwnSubject(t, i) >= 0 && t.Child(i, "obj", "aux:pass", "ccomp", "xcomp") < 0 && stranded(t, i) == ""
}

// contentNouns are nouns whose clause, where it has no relative pronoun, is their
// content.
var contentNouns = lexicon.Words("proof sentiment evidence fact claim news idea belief hope fear doubt report allegation accusation criticism rumor rumour suggestion suspicion sign indication possibility chance risk danger view conclusion assumption guarantee assurance promise warning confirmation understanding way reason time day moment year")

// stranded is the preposition left behind at the end of the clause at i: the
// "on" of "points we could agree on".
func stranded(t *extract.Tree, i int) string {
	for _, c := range t.Children(i, "obl", "advmod", "case") {
		if c > i && t.Tokens[c].UPOS == "ADP" {
			return t.Lower(c)
		}
	}
	return ""
}

// insertObject gives p the antecedent a as an argument: as its object, or, where
// the clause has a direct object already, as what the preposition pre adds.
func insertObject(t *extract.Tree, a int, pre string, p extract.Proposition) extract.Proposition {
	o := syntax.Outside(t, syntax.Argument(t, a, extract.RoleObject), p.Head)
	o.Prep = pre
	if len(p.Args) > 1 && p.Args[1].Role == extract.RoleComplement && p.Args[1].Prep != "" { // teeth that frogs use for catching prey
		p.Base = strings.TrimSuffix(p.Base, "_"+strings.ReplaceAll(p.Args[1].Prep, " ", "_"))
	}
	if pre != "" && len(p.Args) > 1 && p.Args[1].Role == extract.RoleComplement && p.Args[1].Clause < 0 && t.Tokens[p.Args[1].Head].UPOS == "ADJ" { // the raid in which he was shot dead
		o.Role = extract.RoleOblique
		p.Args = append(p.Args, o)
		return p
	}
	if len(p.Args) > 1 && p.Args[1].Role == extract.RoleObject {
		switch old := &p.Args[1]; {
		case pre != "": // a clot for which he received surgery, in which one was sent to him
			o.Role = extract.RoleOblique
			p.Args = append(p.Args, o)
			return p
		case pre == "" && old.Prep != "": // papers which he described as a hoax
			old.Role = extract.RoleOblique
			p.Base = strings.TrimSuffix(p.Base, "_"+strings.ReplaceAll(old.Prep, " ", "_"))
		}
	}
	if pre != "" {
		p.Base += "_" + slugWord(pre)
	}
	p.Args = slices.Insert(p.Args, 1, o)
	return p
}
