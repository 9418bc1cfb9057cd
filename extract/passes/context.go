package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// above is what the words above the predicate at i make of it.
func above(t *extract.Tree, i, depth int) reading {
	f := syntax.First(t, i)
	if f != i && infinitive(t, i) && !infinitive(t, f) {
		return reading{mod: extract.Unreal}
	}
	h := t.Tokens[f].Head
	if h < 0 {
		if w := mark(t, f); lexicon.Conditions[w] || w == "as if" || w == "as though" {
			return reading{mod: extract.Conditional} // the worst would be if growth stalls; If only Oslo listened.
		}
		return holds
	}
	if w := mark(t, f); lexicon.Conditions[w] || w == "as long as" || w == "as if" || w == "as though" {
		return reading{mod: extract.Conditional}
	}
	if s := syntax.OwnSubject(t, h); t.Is(f, "ccomp") && s >= 0 && t.Lower(s) == "you" && lexicon.Thinks[syntax.Lemma(t, h)] && question(t, h) {
		return reading{mod: extract.Unreal} // how do you think the browsers are affected?
	}
	if desired(t, f) || demanded(t, f) || soThat(t, f) {
		return reading{mod: extract.Unreal}
	}
	if t.Tokens[h].UPOS == "VERB" && syntax.Infinitive(t, h) && t.Child(h, "cop") >= 0 && t.Is(f, "ccomp", "advcl", "xcomp") {
		return reading{mod: extract.Unreal} // the goal is to ensure that the area is protected
	}
	d, _, _ := cutRelation(t.Tokens[f].Deprel)
	switch {
	case t.Is(f, "acl:relcl") && (content(t, f, h) || forWhom(t, f) >= 0):
		return reading{mod: extract.Unreal} // it is a dream that the country is united; what it is like for them to lose
	case t.Is(f, "acl:relcl"):
		return ofRelative(t, f, h, depth)
	case d == "xcomp":
		return ofOpen(t, f, h, depth)
	case d == "ccomp" || d == "csubj":
		c := ofClause(t, f, h, depth)
		if rank[c.mod] > rank[extract.Claimed] && setAgainst(t, i) {
			return holds // it may be that birds move, but this one returns to its colony
		}
		return c
	case d == "advcl":
		return ofAdverbial(t, f, h, depth)
	case d == "acl":
		return ofNounClause(t, f, h, depth)
	case d == "amod" || d == "compound" || d == "case" || d == "parataxis" || d == "appos":
		return holds
	}
	return holds
}

// content reports whether the clause at i behind "that" is what the noun at h, one for what
// is wished or not so, stands for.
func content(t *extract.Tree, i, h int) bool {
	m := t.Child(i, "mark")
	if m < 0 || t.Lower(m) != "that" || t.Tokens[h].UPOS != "NOUN" {
		return false
	}
	l := syntax.Lemma(t, h)
	return wishNouns[l] || unrealNouns[l] || lexicon.Clauses[l].Yes == lexicon.Fails
}

// setAgainst reports whether the clause at i, or one that it is coordinated with, has a
// subject of its own behind a comma and a "but": what is only possible of the clause before
// it does not reach so far.
func setAgainst(t *extract.Tree, i int) bool {
	for n := 0; n < len(t.Tokens) && t.Is(i, "conj"); n++ {
		c := t.Child(i, "cc")
		if c > 0 && t.Lower(c) == "but" && t.Tokens[c-1].Form == "," && syntax.OwnSubject(t, i) > c && t.Child(i, "mark") < 0 && !infinitive(t, i) {
			return true
		}
		i = t.Tokens[i].Head
	}
	return false
}

// hasModal reports whether the verb at i has a modal.
func hasModal(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Children(i, "aux"), func(a int) bool { return t.Tokens[a].XPOS == "MD" })
}

// infinitive reports whether the clause at i is an infinitive. A goal that "was to
// leave" is none: what was so is the goal. Nor is a firm that "is to leave".
func infinitive(t *extract.Tree, i int) bool {
	c, to := t.Child(i, "cop", "aux"), syntax.To(t, i)
	return to >= 0 && (c < 0 || c > to)
}

// cutRelation parts a relation from its subtype.
func cutRelation(d string) (rel, sub string, ok bool) {
	for k := range d {
		if d[k] == ':' {
			return d[:k], d[k+1:], true
		}
	}
	return d, "", false
}

// settle is what a governor with reading g and signature s makes of its complement.
func settle(g reading, s lexicon.Signature) reading {
	if s.Yes == lexicon.Holds && s.No == lexicon.Holds {
		return holds
	}
	sign := s.Yes
	if g.neg {
		sign = s.No
	}
	switch sign {
	case lexicon.Holds:
		return reading{mod: g.mod}
	case lexicon.Fails:
		return reading{g.mod, true}
	}
	return reading{mod: extract.Unreal}
}

// ofOpen is what the word at h makes of its infinitive or participle at i.
func ofOpen(t *extract.Tree, i, h, depth int) reading {
	g := certainty(t, h, depth+1)
	l := syntax.Lemma(t, h)
	if t.Child(h, "cop") < 0 && t.Tokens[h].UPOS == "VERB" && !infinitive(t, i) && t.Tokens[i].UPOS != "VERB" {
		return g // remained closed
	}
	s, ok := lexicon.Infinitives[l]
	switch {
	case l == "have" && infinitive(t, i):
		if syntax.HadTo(t, h) {
			return g // had to withdraw, and did
		}
		if rank[g.mod] > rank[extract.Ordered] {
			return g // it is worst when I have to apply for a loan
		}
		return reading{mod: extract.Ordered}
	case l == "let" && g.mod == extract.Actual && !g.neg && plainPresent(t, h):
		return reading{mod: extract.Possible} // the app lets users share photos
	case l == "go" && t.Tokens[h].XPOS == "VBG" && infinitive(t, i):
		return reading{extract.Planned, g.neg}
	case l == "get" && infinitive(t, i) && t.Tokens[h].XPOS != "VBD" && t.Tokens[h].XPOS != "VBN":
		return reading{mod: extract.Unreal}
	case l == "able" && rank[g.mod] == 0 && !g.neg && !pastCopula(t, h):
		return reading{mod: extract.Possible}
	case lexicon.Emotives[l] && (rank[g.mod] > rank[extract.Claimed] || would(t, h) || t.Tokens[h].UPOS == "ADJ" && !pastCopula(t, h) && !feels[l]):
		return reading{mod: extract.Unreal}
	case lexicon.Emotives[l]:
		return holds
	case l == "impossible" && t.Child(h, "advmod") >= 0:
		return reading{mod: extract.Unreal} // almost impossible to get a job
	case ok && s.Yes == lexicon.Holds && s.No == lexicon.Holds && rank[g.mod] > rank[extract.Planned] && keepsOn[l]:
		return reading{mod: g.mod} // were told to continue saving water: perhaps they did before
	case ok:
		return settle(g, s)
	case !infinitive(t, i) && t.Tokens[i].XPOS != "VB" && !unrealUnder(t, h):
		return g // kept running
	}
	return reading{mod: extract.Unreal}
}

// keepsOn are verbs for doing further what one does.
var keepsOn = lexicon.Words("continue keep resume remain")

// noting are verbs whose infinitive is a way of saying: it is important to note.
var noting = lexicon.Words("note notice mention remember recall observe say point")

// mistaken are adjectives and nouns for what it is to say something that is not so: it
// would be wrong to say that the country has failed.
var mistaken = lexicon.Words("wrong false incorrect inaccurate untrue unfair misleading absurd silly foolish naive simplistic dishonest disingenuous premature ridiculous ludicrous hypocritical irresponsible dangerous mistake error exaggeration overstatement lie folly nonsense")

// feels are adjectives for what somebody feels of what they do: is proud to serve.
var feels = lexicon.Words("happy glad sad sorry surprised proud lucky pleased delighted shocked amazed thrilled honored honoured relieved grateful thankful")

// would reports whether the predicate at h has a "would".
func would(t *extract.Tree, h int) bool {
	for _, a := range t.Children(h, "aux") {
		if w := t.Lower(a); w == "would" || w == "'d" || w == "’d" {
			return true
		}
	}
	return false
}

// pastCopula reports whether the predicate at h was so, or has been.
func pastCopula(t *extract.Tree, h int) bool {
	for _, c := range t.Children(h, "cop", "aux") {
		if t.Tokens[c].XPOS == "VBD" || t.Lower(c) == "been" {
			return true
		}
	}
	return false
}

// phrasal are verbs that with a noun settle its infinitive: took the time to answer
// (Karttunen 2012).
var phrasal = lexicon.Words("take use seize waste")

// ofClause is what the word at h makes of the clause at i.
func ofClause(t *extract.Tree, i, h, depth int) reading {
	l := syntax.Lemma(t, h)
	g := certainty(t, h, depth+1)
	if infinitive(t, i) {
		if s, ok := lexicon.Infinitives[l]; ok && !(l == "make" && t.Is(i, "csubj")) { // it makes no sense for her to go
			return settle(g, s)
		}
		switch {
		case l == "take" || pastCopula(t, h) && lexicon.Emotives[l] && !(hardly[l] && lexicon.Says[syntax.Lemma(t, i)]):
			return g
		case noting[syntax.Lemma(t, i)]:
			if no, _ := syntax.Denied(t, h); no == mistaken[l] && !hardly[l] && forWhom(t, i) < 0 {
				return holds // it is important to note that, it is no exaggeration to say that
			}
		}
		return reading{mod: extract.Unreal}
	}
	if askedWhy(t, i) {
		return holds
	}
	if t.Is(i, "csubj") {
		if t.Tokens[i].XPOS == "VBG" && t.Child(i, "aux") < 0 {
			return reading{mod: g.mod}
		}
		if (unrealNouns[l] || l == "interest" && syntax.Prep(t, h) == "in") && t.Tokens[h].UPOS == "NOUN" && t.Child(i, "mark") >= 0 && !g.neg {
			return reading{mod: extract.Unreal} // it is a myth that, it is her dream that, it is in our interest that
		}
	}
	if l == "be" && t.Is(i, "ccomp") {
		if m := ofNoun(t, h); m != "" {
			return reading{mod: m}
		}
		return settle(g, lexicon.Signature{Yes: lexicon.Holds}) // the problem is that
	}
	s, ok := lexicon.Clauses[l]
	how := held(t, i, h)
	switch {
	case (l == "suppose" || l == "imagine" || l == "picture") && t.Tokens[h].XPOS == "VB" && imperative(t, h):
		return reading{mod: extract.Unreal} // Suppose Ankara left the alliance.
	case unsureHow(t, i, l):
		return reading{mod: extract.Unreal} // it is not clear how Ghana will pay
	case (l == "forecast" || l == "predict" || l == "project" || l == "anticipate" || l == "foresee" || foreseen(t, h)) && t.Tokens[i].XPOS == "VBG" && t.Child(i, "aux") < 0:
		return reading{mod: extract.Expected} // predicts the party winning 40 seats
	case (l == "ensure" || l == "sure") && (aimedAt(t, h) || seesTo(t, h)):
		return reading{mod: extract.Unreal} // a focus on making sure that girls take part
	case asked(t, h) && !(ok && s.Yes == lexicon.Holds && s.No == lexicon.Holds):
		return reading{mod: extract.Possible}
	case (l == "expect" || l == "anticipate") && hasAux(t, i, "will", "would", "'ll", "’ll") && rank[g.mod] < rank[extract.Possible]:
		return reading{extract.Expected, negatedAt(t, h)} // expects that the bank will raise rates
	case how == "unreal", refuses(t, h):
		return reading{mod: extract.Unreal} // hopes that, refuses to accept that
	case how == "possible":
		return reading{mod: extract.Possible}
	case how == "likely":
		return reading{mod: extract.Expected}
	case wondering(t, i):
		return reading{mod: extract.Unreal}
	case comesUp(t, h):
		return reading{mod: extract.Claimed}
	case ok && s.Yes == lexicon.Holds && s.No == lexicon.Holds:
		return holds
	case ok && showable[l] && rank[g.mod] == rank[extract.Possible] && hasModal(t, h):
		return reading{mod: extract.Unreal} // can show that it has a plan: nobody says that it may have one
	case ok:
		return settle(g, s)
	case unrealUnder(t, h), heldByNone(t, h):
		return reading{mod: extract.Unreal}
	case negatedAt(t, h) && lexicon.NegRaising[l]:
		return reading{extract.Claimed, true}
	case negatedAt(t, h) && t.Tokens[h].UPOS == "VERB":
		return reading{mod: extract.Unreal}
	}
	switch {
	case noting[l] && t.Child(h, "aux:pass") >= 0:
		return holds // it should be noted that
	case rank[g.mod] >= rank[extract.Possible] && t.Tokens[h].UPOS == "VERB" && (lexicon.Says[l] && !mustSay(t, h) || forWhom(t, h) >= 0):
		return reading{mod: extract.Unreal} // must admit that, might say that: nobody has
	case rank[g.mod] > rank[extract.Claimed] && !lexicon.Says[l] && !lexicon.Thinks[l]:
		return reading{mod: g.mod}
	}
	return reading{mod: extract.Claimed}
}

// showable are verbs for giving proof of what is so or not, whether anybody asks for it.
var showable = lexicon.Words("show prove demonstrate confirm establish determine verify")

// heldByNone reports whether the verb at h, of saying or thinking, has a subject that stands
// for nobody or next to nobody: nobody believes that it will last, few said that it had.
func heldByNone(t *extract.Tree, h int) bool {
	s := syntax.OwnSubject(t, h)
	if l := syntax.Lemma(t, h); s < 0 || !lexicon.Says[l] && !lexicon.Thinks[l] {
		return false
	}
	d := t.Child(s, "det", "amod")
	return noHolders[t.Lower(s)] || d >= 0 && noHolders[t.Lower(d)] && t.Lower(d-1) != "a"
}

// noHolders are words for nobody, and for next to nobody.
var noHolders = lexicon.Words("nobody none no neither few")

// ofNoun is how real a clause is that says what the subject of "be" at h is: the fear
// is that, the claim was that. "" for nouns that stand for what is so: the problem,
// the reason, the result.
func ofNoun(t *extract.Tree, h int) extract.Modality {
	s := syntax.OwnSubject(t, h)
	if s < 0 {
		return ""
	}
	for _, c := range t.Children(s, "amod") {
		if thought[t.Lower(c)] {
			return extract.Possible // the most likely explanation is that
		}
	}
	switch l := syntax.Lemma(t, s); {
	case wishNouns[l]:
		return extract.Unreal
	case dreadNouns[l]:
		return extract.Possible
	case claimNouns[l] || viewNouns[l]:
		return extract.Claimed
	}
	return ""
}

// thought are adjectives of what is held to be so, and may be.
var thought = lexicon.Words("likely likeliest possible plausible probable conceivable potential")

var (
	wishNouns  = lexicon.Words("mindset mentality attitude hope wish dream plan aim goal idea proposal demand purpose condition requirement question")
	dreadNouns = lexicon.Words("fear worry concern risk danger possibility chance prospect threat likelihood suspicion")
	viewNouns  = lexicon.Words("viewpoint perspective stance thinking sentiment perception mantra version account story narrative contention theory counter-argument hypothesis thesis message position reasoning logic line defence defense consensus understanding feeling")
)

// waits are words for a time that something else waits for.
var waits = map[string]bool{"once": true, "until": true, "till": true, "as soon as": true}

// backshiftedTime reports whether the past of the clause at i behind the word w is what will
// happen or have happened, said in the past: would be tried as soon as the inquiry was over,
// would resume once the servers had been checked.
func backshiftedTime(t *extract.Tree, i int, w string) bool {
	return untimed[w] && simplePast(t, i) || w != "before" && w != "after" && (untimed[w] || w == "till") && hasAux(t, i, "had")
}

// simplePast reports whether the clause at i has no auxiliary but that of its passive: until
// the rain stopped, until the deal was scrapped.
func simplePast(t *extract.Tree, i int) bool {
	return !slices.ContainsFunc(t.Children(i, "aux"), func(a int) bool { return t.Tokens[a].Deprel != "aux:pass" || t.Tokens[a].XPOS != "VBD" })
}

// ofAdverbial is what the clause at h makes of the adverbial clause at i.
func ofAdverbial(t *extract.Tree, i, h, depth int) reading {
	if infinitive(t, i) {
		if t.Tokens[h].UPOS == "ADJ" {
			return ofOpen(t, i, h, depth)
		}
		return reading{mod: extract.Unreal}
	}
	for _, c := range t.Children(i, "advmod", "mark") {
		if b := t.Lower(c - 1); t.Lower(c) == "when" && (b == "time" || b == "moment") {
			return holds // at a time when trust is low
		}
	}
	w := mark(t, i)
	if w == "when" && i > h && unsureHow(t, i, syntax.Lemma(t, h)) || regardingHow(t, i) {
		return reading{mod: extract.Unreal}
	}
	for n := 0; n < 3 && t.Tokens[h].UPOS == "ADV" && t.Tokens[h].Head >= 0; n++ {
		h = t.Tokens[h].Head // as soon as: what it hangs on
	}
	if unrealPreposition[w] {
		return reading{extract.Actual, true}
	}
	if w == "from" {
		l := syntax.Lemma(t, h)
		s := lexicon.Infinitives[l]
		if lexicon.Controls[l] == lexicon.Fails {
			s = lexicon.Signature{Yes: lexicon.Fails, No: lexicon.Holds} // stopped, kept them from leaving
		}
		if s.Yes == lexicon.Fails && plainPresent(t, h) {
			return reading{mod: extract.Unreal} // stops mosquitoes from carrying malaria: not all of them
		}
		if s.Yes == lexicon.Fails {
			return settle(certainty(t, h, depth+1), s)
		}
	}
	if neverThen(t, i, h, w, depth) || w == "so that" && rank[certainty(t, h, depth+1).mod] > rank[extract.Possible] {
		return reading{mod: extract.Unreal} // should act so that prices can fall
	}
	if t.Tokens[i].XPOS == "VBD" || past(t, i) {
		if backshiftedTime(t, i, w) && (would(t, h) || waits[w] && hasAux(t, h, "could", "might")) && !hasAux(t, h, "have") && rank[certainty(t, h, depth+1).mod] >= rank[extract.Expected] {
			return reading{mod: extract.Unreal} // would wait until the rain stopped
		}
		if w == "until" && (hasAux(t, h, "should") || hasAux(t, h, "must")) && !hasAux(t, h, "have") && t.Child(i, "aux") < 0 {
			return reading{mod: extract.Unreal} // should stay suspended until the court decided
		}
		if yetToCome(t, i, h, w) {
			return reading{mod: extract.Unreal}
		}
		return holds
	}
	if s := syntax.OwnSubject(t, i); (w == "when" || w == "once") && s >= 0 && (indefinite(t, s) || plainPresent(t, h) && !lexicon.Says[syntax.Lemma(t, h)]) && plainPresent(t, i) || atAnyTime(t, i, h, w) {
		return reading{mod: extract.Conditional} // when a song tops the list, prices fall when the bank raises rates
	}
	if onlyThen(t, i, h, w) {
		return reading{mod: extract.Conditional}
	}
	if (w == "at" || w == "on" || w == "towards" || w == "toward") && t.Tokens[i].XPOS == "VBG" && focuses[syntax.Lemma(t, h)] {
		return reading{mod: extract.Unreal} // aims at helping girls finish school
	}
	if (w == "of" || w == "with") && charged[syntax.Lemma(t, h)] && t.Child(h, "aux:pass") >= 0 && syntax.OwnSubject(t, i) < 0 {
		return reading{mod: extract.Unreal} // was accused of forcing workers to pay
	}
	if w == "against" && t.Tokens[i].XPOS == "VBG" {
		return reading{mod: extract.Unreal} // ruled against forcing Chile to negotiate
	}
	if w == "like" && lexicon.SeemVerbs[syntax.Lemma(t, h)] {
		if hasModal(t, h) || conditioned(t, h) {
			return reading{mod: extract.Unreal} // would look like the king has fled
		}
		return reading{mod: extract.Possible} // seems like the peak is over
	}
	if o := t.Child(h, "obj"); w == "by" && certainty(t, h, depth+1).neg && (o < 0 || t.Lower(o) != "one" && t.Lower(o) != "nobody") {
		return reading{mod: extract.Unreal} // did not win by cheating
	}
	if w == "by" && requests[syntax.Lemma(t, h)] && t.Child(h, "aux:pass") < 0 && t.Child(h, "obj") < 0 {
		return reading{mod: extract.Unreal} // called for boosting immunity by easing rules
	}
	g := certainty(t, h, depth+1)
	if t.Tokens[i].XPOS == "VBG" && t.Child(i, "aux") < 0 {
		if l := syntax.Lemma(t, i); (lexicon.Says[l] || faults[l] && i > 0 && t.Tokens[t.Phrase(i, nil)[0]].Form == ",") && w == "" && g.mod != extract.Ordered {
			return holds // will resign, saying …; will cut jobs, blaming …
		}
		if g.mod == extract.Possible && w == "while" && either(t, h) && !hasModal(t, syntax.First(t, h)) {
			return holds // died or went missing while crossing the sea
		}
		return reading{mod: g.mod}
	}
	if vague(t, i) && untimed[w] && rank[g.mod] > rank[extract.Claimed] {
		return reading{mod: extract.Unreal} // once this permit is granted
	}
	switch toCome := untimed[w] && rank[g.mod] > rank[extract.Claimed]; {
	case (toCome || w == "until" || w == "till") && rank[g.mod] >= rank[extract.Possible]:
		return reading{mod: extract.Unreal} // must be reported before a project begins, whichever does
	case (w == "until" || w == "till") && !comesRound(t, i):
		return reading{mod: extract.Unreal} // will be stored until the owners show a permit: if they ever do
	case toCome, w == "so that", w == "until", w == "till":
		return reading{mod: extract.Expected}
	case (w == "while" || w == "as") && g.mod == extract.Conditional && !lexicon.Says[syntax.Lemma(t, i)]:
		return reading{mod: g.mod} // the worst would be if growth stalls while prices rise
	case w == "as" && g.mod == extract.Possible && hasAux(t, h, "can") && !lexicon.Says[syntax.Lemma(t, i)]:
		return reading{mod: g.mod} // rates can change as people become more careful
	}
	return holds
}

// charged are verbs of saying that somebody may have done something.
var charged = lexicon.Words("accuse suspect charge indict")

// faults are further verbs of what somebody says who announces something.
var faults = lexicon.Words("blame accuse fault credit thank criticise criticize condemn denounce slam decry lament dismiss invoke")

// plainPresent reports whether the verb at i is in the simple present.
func plainPresent(t *extract.Tree, i int) bool {
	return (t.Tokens[i].XPOS == "VBZ" || t.Tokens[i].XPOS == "VBP") && t.Child(i, "aux", "cop") < 0
}

// ofNounClause is what the noun at h makes of the participle or infinitive at i.
func ofNounClause(t *extract.Tree, i, h, depth int) reading {
	v := t.Tokens[h].Head
	switch {
	case infinitive(t, i) && t.Is(h, "obj") && v >= 0 && phrasal[syntax.Lemma(t, v)]:
		return certainty(t, v, depth+1)
	case infinitive(t, i) && first(t, h): // was the first woman to command the station
		return certainty(t, h, depth+1)
	case infinitive(t, i), (unrealNouns[syntax.Lemma(t, h)] || calledWrong(t, h)) && t.Child(i, "mark") >= 0:
		return reading{mod: extract.Unreal}
	}
	return ofThing(t, i, h, depth)
}

// first reports whether the noun at h is one that ranks: the first, the only one. Its
// infinitive is what it did.
func first(t *extract.Tree, h int) bool {
	if ways[syntax.Lemma(t, h)] {
		return false // the only way to end the strike
	}
	for _, c := range t.Children(h, "amod", "nummod") {
		if lexicon.Ranking[t.Lower(c)] {
			return true
		}
	}
	return lexicon.Ranking[t.Lower(h)]
}

// ways are nouns for what may lead to something.
var ways = lexicon.Words("way chance hope option means solution path road key method opportunity choice route tool reason thing place time")
