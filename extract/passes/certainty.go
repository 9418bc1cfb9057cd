package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// Certainty says how real the text says the event is that the predicate at token i
// tells, and whether it is denied: by its own auxiliaries and negations, and by
// every word above it that has a say, by the algebra of Nairn, Condoravdi and
// Karttunen (2006). "He was not forced to sign" leaves the signing open; of "he
// did not fail to sign" the signing is Actual.
//
// The pass scope asks the same of what stands above a proposition's predicate. This
// function is for every predicate, also those that no rule makes a proposition of.
func Certainty(t *extract.Tree, i int) (m extract.Modality, negated bool) {
	r := certainty(t, i, 0)
	return r.mod, r.neg
}

// reading is how real an event is.
type reading struct {
	mod extract.Modality
	neg bool
}

var holds = reading{mod: extract.Actual}

// deepest is how far the climb goes in a tree.
const deepest = 24

func certainty(t *extract.Tree, i, depth int) reading {
	if depth > deepest {
		return holds
	}
	r := under(own(t, i), above(t, i, depth))
	if asked(t, i) && rank[r.mod] < rank[extract.Possible] {
		r.mod = extract.Possible
	}
	return r
}

// under is what is left of a reading in a context: negations meet, the less real of
// both modalities stays.
func under(r, context reading) reading {
	out := reading{r.mod, r.neg != context.neg}
	if rank[context.mod] > rank[r.mod] {
		out.mod = context.mod
	}
	return out
}

// rank orders modalities from real to unreal.
var rank = map[extract.Modality]int{
	extract.Actual: 0, extract.Claimed: 1, extract.Expected: 2, extract.Planned: 3, extract.Possible: 4,
	extract.Ordered: 5, extract.Conditional: 6, extract.Unreal: 7,
}

// own is what the verb group at i itself says: modals, negations, a command.
func own(t *extract.Tree, i int) reading {
	r := holds
	r.neg, _ = syntax.Denied(t, i)
	aux := t.Children(i, "aux")
	if f := t.Tokens[i].Head; len(aux) == 0 && t.Is(i, "conj") && f >= 0 && t.Child(i, syntax.Subjects...) < 0 && sharesModal(t, i, f) {
		aux = t.Children(f, "aux")
	}
	modal := ""
	for _, a := range aux {
		w := t.Lower(a)
		switch {
		case t.Tokens[a].XPOS == "MD" && modal == "":
			modal = w
			r.mod = ofModal(w)
		case modal != "" && (w == "have" || w == "'ve" || w == "’ve" || w == "of"):
			if modal == "may" && hadBeen(t, i) || modal == "might" && hadBeen(t, i) {
				r.mod = extract.Unreal
			}
			if modal == "could" || modal == "would" || modal == "'d" || modal == "’d" || modal == "should" {
				r.mod = extract.Unreal
			}
		}
	}
	if t.Tokens[i].XPOS == "VB" && len(aux) == 0 {
		r.mod = bare(t, i)
	}
	if x := t.Child(i, "xcomp"); x >= 0 && t.Tokens[i].XPOS == "VBG" && syntax.Lemma(t, i) == "go" && infinitive(t, x) {
		r.mod = extract.Planned
	}
	if r.mod == extract.Possible && !question(t, i) && (polite(t, i, modal) || perceived(t, i) || habitual(t, i) || declines(t, i, r.neg)) {
		r.mod = extract.Actual
	}
	for _, c := range t.Children(i, "advmod") {
		w := t.Lower(c)
		if lexicon.MaybeAdverbs[w] && rank[r.mod] < rank[extract.Possible] {
			r.mod = extract.Possible
		}
	}
	if conditioned(t, i) {
		r.mod = weaken(r.mod)
	}
	if !r.neg && either(t, i) {
		r.mod = weaken(r.mod)
	}
	if r.neg && r.mod == extract.Possible && (modal == "can" || modal == "ca" || modal == "cannot" || modal == "could") && !conditioned(t, i) {
		r.mod = extract.Actual // what cannot be is not
	}
	return r
}

// bare is how real a verb in its base form without an auxiliary is: a command, or
// what the verb above it makes of it.
func bare(t *extract.Tree, i int) extract.Modality {
	f := syntax.First(t, i)
	switch {
	case t.Is(f, "xcomp", "ccomp", "acl", "advcl", "csubj"): // made him leave, to leave
		return extract.Actual
	case infinitive(t, f):
		return extract.Unreal // To be continued
	case f != i && t.Child(f, "aux") >= 0 && t.Tokens[f].XPOS == "VB":
		return extract.Actual
	case t.Child(i, syntax.Subjects...) >= 0:
		return extract.Actual // a present that the tagger took for a base form
	}
	return extract.Ordered
}

// polite reports whether a modal only softens what is so: I would say, we can see.
func polite(t *extract.Tree, i int, modal string) bool {
	l := syntax.Lemma(t, i)
	switch modal {
	case "would", "'d", "’d":
		return l == "like" || l == "say" || l == "recommend" || l == "suggest" || l == "argue" || l == "think"
	case "can":
		if (l == "say" || l == "tell") && !oneself(t, syntax.OwnSubject(t, i)) {
			return false // the whole of Peru can say that it won
		}
		return l == "see" || l == "imagine" || l == "understand" || l == "hear" || l == "tell" || l == "say" || l == "confirm"
	}
	return false
}

// oneself reports whether the subject at s is who speaks.
func oneself(t *extract.Tree, s int) bool {
	return s >= 0 && (t.Lower(s) == "i" || t.Lower(s) == "we")
}

// presentlySaid reports whether the clause at i is what is said or suggested now of others, whose "could" is
// no past: the paper suggests that researchers could observe it; but: Lee says she could see it.
func presentlySaid(t *extract.Tree, i int) bool {
	h, s := t.Tokens[i].Head, syntax.OwnSubject(t, i)
	return t.Is(i, "ccomp") && s >= 0 && t.Tokens[s].UPOS != "PRON" && h >= 0 && (t.Tokens[h].XPOS == "VBZ" || t.Tokens[h].XPOS == "VBP")
}

// perceived reports whether the verb at i says what somebody could perceive, and so
// did: smoke could be seen for miles.
func perceived(t *extract.Tree, i int) bool {
	return senses[syntax.Lemma(t, i)] && hasAux(t, i, "could") && !hasAux(t, i, "have") && !conditioned(t, i) && !undergoes(t, i) && !presentlySaid(t, i)
}

// undergoes reports whether the verb at i is the "see" of what may come over something: the
// coast could see 40mm of rain, owners could see their costs rise.
func undergoes(t *extract.Tree, i int) bool {
	s := syntax.SubjectOf(t, i)
	if syntax.Lemma(t, i) != "see" || t.Child(i, "aux:pass") >= 0 || s < 0 {
		return false
	}
	if o := t.Child(i, "obj"); o >= 0 && t.Child(o, "nmod:poss") >= 0 && t.Child(i, "xcomp", "ccomp") > o {
		return true
	}
	n := t.NameAt(s)
	return t.Tokens[s].UPOS != "PRON" && !syntax.Personal(t, s) && (n < 0 || t.Names[n].Type != extract.PER)
}

// politely reports whether the verb at i has a modal that only softens what is so.
func politely(t *extract.Tree, i int) bool {
	for _, a := range t.Children(i, "aux") {
		if t.Tokens[a].XPOS == "MD" {
			return polite(t, i, t.Lower(a)) && !conditioned(t, i) && !negatedAt(t, i)
		}
	}
	return false
}

// declines reports whether the "would not" of the verb at i tells of somebody who was
// asked and did not answer: the firm would not say whether the plant will close.
func declines(t *extract.Tree, i int, negated bool) bool {
	return negated && answers[syntax.Lemma(t, i)] && hasAux(t, i, "would") && !hasAux(t, i, "have", "be") && !conditioned(t, i) && t.Is(syntax.First(t, i), "root")
}

var answers = lexicon.Words("say comment confirm discuss disclose elaborate specify identify name reveal answer divulge")

var senses = lexicon.Words("see hear feel smell taste observe")

// habitual reports whether the "would" of the verb at i tells of what used to be: he
// would often visit the museum.
func habitual(t *extract.Tree, i int) bool {
	if !hasAux(t, i, "would", "'d", "’d") || hasAux(t, i, "have") || conditioned(t, i) {
		return false
	}
	if f := syntax.First(t, i); t.Is(f, "acl:relcl") && pictured[syntax.Lemma(t, t.Tokens[f].Head)] {
		return false // a theory in which they would always be poor
	}
	for _, c := range t.Children(i, "advmod") {
		if often[t.Lower(c)] {
			return true
		}
	}
	return everyDay(t, i) || inThosePast(t, i) || eachTime(t, i)
}

// pictured are nouns of what somebody imagines.
var pictured = lexicon.Words("theory world scenario future vision model idea dream utopia dystopia society fantasy picture plan proposal system")

var often = lexicon.Words("invariably often usually always regularly frequently sometimes occasionally ordinarily routinely")

// hasAux reports whether the verb at i has one of the auxiliaries.
func hasAux(t *extract.Tree, i int, words ...string) bool {
	for _, a := range t.Children(i, "aux") {
		if slices.Contains(words, t.Lower(a)) {
			return true
		}
	}
	return false
}

// hadBeen reports whether the verb at i has a condition that was not met: had he gone to
// the rally, he may have faced an empty hall.
func hadBeen(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Children(i, "advcl"), func(c int) bool {
		a := t.Child(c, "aux", "cop")
		return lexicon.Conditions[mark(t, c)] && a >= 0 && t.Lower(a) == "had"
	})
}

// conditioned reports whether a condition hangs on the verb at i.
func conditioned(t *extract.Tree, i int) bool {
	for _, c := range t.Children(i, "advcl") {
		if m := t.Child(c, "mark"); lexicon.Conditions[mark(t, c)] && !(m > 0 && t.Lower(m-1) == "even") {
			return true
		}
	}
	return false
}

// either reports whether the clause at i is one of several of which an "or" leaves
// open which it is: he resigned or was fired. Of what somebody denies it leaves nothing open:
// denied that he had met her or taken money.
func either(t *extract.Tree, i int) bool {
	if f := syntax.First(t, i); t.Is(f, "ccomp", "xcomp") && t.Tokens[f].Head >= 0 && denials[syntax.Lemma(t, t.Tokens[f].Head)] {
		return false
	}
	with, or := false, false // among the conjuncts since the last "and" are i and an "or"
	for _, c := range t.Conjuncts(syntax.First(t, i)) {
		cc := t.Child(c, "cc")
		if cc >= 0 && t.Is(c, "conj") && t.Lower(cc) != "or" && (c == i || syntax.OwnSubject(t, c) > cc) {
			if with {
				break // did not concede or admit it, and vowed to fight; he is held, and others were detained or fled
			}
			or = false
		}
		with = with || c == i
		or = or || cc >= 0 && t.Lower(cc) == "or" && syntax.KindOf(t, c) != syntax.None && !elseWill(t, c) && !otherForm(t, c)
	}
	return with && or
}

// elseWill reports whether the clause at c behind an "or" tells what will come about otherwise:
// salt comes last, or it will become bitter.
func elseWill(t *extract.Tree, c int) bool {
	return hasAux(t, c, "will", "'ll", "’ll") && syntax.OwnSubject(t, c) > t.Child(c, "cc") && !hasAux(t, t.Tokens[c].Head, "will", "'ll", "’ll")
}

// orElse reports whether the clause at i tells what comes of not doing what is demanded
// before it: "Firms must pay or they will lose their licence", "Otherwise the dam will
// break".
func orElse(t *extract.Tree, i int) bool {
	s := syntax.OwnSubject(t, i)
	for _, c := range t.Children(i, "advmod", "cc") {
		if w := t.Lower(c); w == "otherwise" && c < s || w == "or" && c < s && t.Is(i, "conj") && t.Tokens[i].Head >= 0 && (ordered(t, t.Tokens[i].Head) || elseWill(t, i)) {
			return true
		}
	}
	return false
}

// ordered reports whether the clause at i tells what must be done: must pay, has to pay.
func ordered(t *extract.Tree, i int) bool {
	l := syntax.Lemma(t, i)
	return own(t, i).mod == extract.Ordered || (l == "have" || l == "need") && t.Child(i, "xcomp") > i
}

// sharesModal reports whether the verb at i, a conjunct of f, stands under f's modal:
// will be fined or sent.
func sharesModal(t *extract.Tree, i, f int) bool {
	return t.Tokens[i].XPOS == t.Tokens[f].XPOS && t.Tokens[i].XPOS != "VBD" || t.Tokens[i].XPOS == "VB"
}

// ofModal is what a modal makes of its verb.
func ofModal(w string) extract.Modality {
	switch {
	case lexicon.FutureModals[w]:
		return extract.Planned
	case lexicon.OrderedModals[w]:
		return extract.Ordered
	case lexicon.PossibleModals[w] || w == "ca" || w == "'d" || w == "’d":
		return extract.Possible
	}
	return extract.Actual
}

// asked reports whether the clause at i is what a question without an interrogative
// word asks.
func asked(t *extract.Tree, i int) bool {
	if !question(t, i) || presupposed(t, i) || wh(t, i) {
		return false
	}
	f := syntax.First(t, i)
	if syntax.OwnSubject(t, i) >= 0 {
		f = i
	}
	return inverted(t, f) || t.Is(f, "root") && !interrogative(t)
}

// interrogative reports whether a clause of the sentence has the form of a question.
// Where none has ("They can't get off?") its statement is what is asked.
func interrogative(t *extract.Tree) bool {
	for i := range t.Tokens {
		if wh(t, i) || inverted(t, i) && syntax.OwnSubject(t, i) >= 0 {
			return true
		}
	}
	return false
}

// inverted reports whether the clause at i has the order of a question: did he leave.
// Statements that share a sentence with a question have not.
func inverted(t *extract.Tree, i int) bool {
	s := syntax.OwnSubject(t, i)
	for _, a := range t.Children(i, "aux", "cop") {
		if s < 0 || a < s {
			return true
		}
	}
	if e := t.Child(i, "expl"); e > i && s > e && syntax.Lemma(t, i) == "be" {
		return true // is there any hope
	}
	x := t.Tokens[i].XPOS
	return t.Is(i, "root") && x != "VBD" && x != "VBZ" && t.Child(i, "aux", "cop") < 0 // anyone know
}

// wh reports whether the clause at i asks for a part of what it takes for granted:
// why did she leave, who paid.
func wh(t *extract.Tree, i int) bool {
	for _, c := range append(t.Children(i, "advmod", "nsubj", "obj", "obl"), t.Children(syntax.First(t, i), "advmod", "nsubj", "obj", "obl")...) {
		if x := t.Tokens[c].XPOS; c < i && (x == "WP" || x == "WRB" || x == "WDT") {
			return true
		}
		if d := t.Child(c, "det"); d >= 0 && c < i && t.Tokens[d].XPOS == "WDT" {
			return true
		}
		if a := t.Child(c, "amod"); a >= 0 && a < c && c < i { // how many developers
			if h := t.Child(a, "advmod"); h >= 0 && t.Tokens[h].XPOS == "WRB" {
				return true
			}
		}
	}
	return false
}
