package rules

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// group is the verb group of a clause: what is done, in the article's words and
// as a base, and how the verb itself limits it.
type group struct {
	head    int      // token the clause hangs on
	last    int      // last verb of the chain: its objects are the clause's
	chain   []int    // verbs that carry arguments, head syntax.First
	toks    []int    // words of the relation
	parts   []string // lemmas of the base: ["want", "to", "help"]
	tense   extract.Tense
	passive bool
	plural  bool
	negated bool
	mod     extract.Modality
	turned  bool
	via     string // plan verb whose infinitive the base is
}

// verbGroup reads the verb group whose first verb is i: auxiliaries, particles,
// negation, and infinitives that depend on it ("wants to help"). A verb that only
// says how real its infinitive is ("is expected to meet") gives its modality and
// leaves the infinitive as the base.
func verbGroup(t *extract.Tree, i int) group {
	g := group{head: i, last: i, mod: extract.Actual}
	g.auxiliaries(t, i)
	g.add(t, i)
	for n := 0; n < 6; n++ {
		x := t.Child(g.last, "xcomp")
		if x < 0 || !g.merge(t, x) {
			break
		}
	}
	slices.Sort(g.toks)
	return g
}

// add takes verb v with its particles and fixed nouns into the base.
func (g *group) add(t *extract.Tree, v int) {
	g.chain = append(g.chain, v)
	g.last = v
	g.toks = append(g.toks, v)
	l := slugWord(syntax.Lemma(t, v))
	if a := t.Child(v, "aux"); l == "get" && t.Tokens[v].XPOS != "VBG" && a >= 0 && t.Lower(v) == "got" && t.Lower(a) != "had" && t.Child(v, "obj", "xcomp", "ccomp") >= 0 {
		l = "have" // Ukraine's got problems
	}
	if l == "like" && g.mod == extract.Possible && wouldLike(t, v) {
		l, g.mod = "want", extract.Actual
	}
	g.parts = append(g.parts, l)
	if c := v + 1; c < len(t.Tokens) && t.Is(c, "advmod") && t.Tokens[c].Head == v && (particles[t.Lower(c)] || l == "do" && fares[t.Lower(c)]) {
		g.toks = append(g.toks, c)
		g.parts = append(g.parts, t.Lower(c))
		if t.Lower(c) == "short" {
			g.chain = append(g.chain, c) // ran short of fuel
		}
	}
	if x, _ := extraposed(t, v); x >= 0 {
		g.toks = append(g.toks, x)
		g.parts = append(g.parts, slugWord(t.Lower(x)))
	}
	for _, c := range t.Children(v, "compound:prt") {
		g.toks = append(g.toks, c)
		g.parts = append(g.parts, t.Lower(c))
	}
	if o := t.Child(v, "obj"); o >= 0 && lexicon.Light[syntax.Lemma(t, v)][syntax.Lemma(t, o)] && len(nounModifiers(t, o)) == 0 {
		if d := t.Child(o, "det"); d > v && t.Lower(d) == "the" {
			g.toks = append(g.toks, d) // set the stage
			g.parts = append(g.parts, "the")
		}
		g.toks = append(g.toks, o)
		g.parts = append(g.parts, syntax.Lemma(t, o))
		g.chain = append(g.chain, o) // what hangs on the noun is the clause's: put an end to the war
	}
}

// wouldLike reports whether the verb at v is that of "would like".
func wouldLike(t *extract.Tree, v int) bool {
	a := t.Child(v, "aux")
	return a >= 0 && (t.Lower(a) == "would" || t.Lower(a) == "'d" || t.Lower(a) == "’d")
}

// particles are adverbs right behind a verb that belong to it: pared back.
var particles = lexicon.Words("back out up down off away forward ahead aside short")

// fares are adverbs that say how somebody does: the crops did well on poor soil.
var fares = lexicon.Words("well badly poorly better worse best worst fine")

// extraposed finds the adjective and the clause of "considered it unrealistic that
// Russia could …", where "it" only keeps the place of the clause, and of "made clear that …",
// which has none. x is -1 where v is no such verb.
func extraposed(t *extract.Tree, v int) (x, clause int) {
	it := t.Child(v, "obj", "expl")
	if x = t.Child(v, "xcomp"); x < 0 || t.Tokens[x].UPOS != "ADJ" || t.Child(x, "cop") >= 0 {
		return -1, -1
	}
	if it < 0 && (x != v+1 || !madeSo[t.Lower(x)]) || it >= 0 && t.Lower(it) != "it" {
		return -1, -1
	}
	for _, h := range []int{x, v} {
		if c := t.Child(h, "ccomp"); c > x {
			return x, c
		}
	}
	return -1, -1
}

// lately are adverbs of what is over.
var lately = lexicon.Words("recently previously earlier formerly originally initially yesterday")

// madeSo are adjectives that a clause completes without "it" before them: made clear that,
// makes sure that.
var madeSo = lexicon.Words("clear sure certain plain public known explicit")

// nounModifiers are the children of a noun that make it more than a fixed word.
func nounModifiers(t *extract.Tree, i int) []int {
	return t.Children(i, "amod", "nummod", "nmod:poss", "compound", "conj")
}

// auxiliaries reads tense, voice, negation and modality from what depends on
// verb v, the first of its chain.
func (g *group) auxiliaries(t *extract.Tree, v int) {
	x := t.Tokens[v].XPOS
	aux := t.Children(v, "aux", "cop")
	if len(aux) == 0 {
		if aux, g.passive = sharedAuxiliaries(t, v); len(aux) == 0 && bareForm(t, v) {
			aux = sharedModals(t, v)
		}
	} else if bareAux(t, v, aux) {
		aux = append(sharedModals(t, v), aux...)
	}
	g.tense = tenseOf(x)
	if x == "VBP" && len(aux) == 0 && invariable(t, v) {
		g.tense = extract.Past
	}
	if x == "VBG" && len(aux) == 0 {
		g.tense = governingTense(t, v)
		if m := t.Child(v, "mark"); m >= 0 && (t.Lower(m) == "after" || t.Lower(m) == "since") && t.Is(v, "advcl") {
			g.tense = extract.Past // is fresh from the conference after contesting the chair
			if h := t.Tokens[v].Head; h >= 0 && hasModal(t, t.Children(h, "aux")) {
				g.tense = extract.Present // will leave after finishing the survey
			}
		}
		for _, c := range t.Children(v, "advmod") {
			if lately[t.Lower(c)] {
				g.tense = extract.Past // has been on the rise, recently claiming Peru
			}
		}
	}
	if x == "VBN" && len(aux) == 0 {
		g.tense = reducedTense(t, v)
	}
	for k, a := range aux {
		w, ax := t.Lower(a), t.Tokens[a].XPOS
		if t.Tokens[a].Head == v || keepsAux(t, v, a) { // would scrap it and tax the rest
			g.toks = append(g.toks, a)
		}
		if t.Tokens[a].Deprel == "aux:pass" && (x != "VBG" || w == "being") {
			g.passive = true
		}
		switch {
		case lexicon.FutureModals[w]:
			g.mod, g.tense = extract.Planned, extract.Future
		case w == "may" && syntax.OwnSubject(t, v) > a && t.Child(v, "expl") < 0:
			g.mod, g.tense = extract.Unreal, extract.Present // may his soul rest in peace
		case lexicon.PossibleModals[w]:
			g.mod, g.tense = extract.Possible, extract.Present
		case w == "shall" && ownWill(t, v):
			g.mod, g.tense = extract.Planned, extract.Future
		case lexicon.OrderedModals[w]:
			g.mod, g.tense = extract.Ordered, extract.Present
		case (w == "’d" || w == "'d") && (x == "VB" || x == "VBP"): // we'd rather play
			g.mod, g.tense = extract.Possible, extract.Present
		case k == 0 && (ax == "VBD" || w == "’d" || w == "'d"):
			g.tense = extract.Past
		case k == 0 && t.Tokens[a].Lemma == "have" && len(aux) > 0:
			g.tense = extract.Perfect
		case k == 0 && (ax == "VBZ" || ax == "VBP"):
			g.tense = extract.Present
		}
	}
	if len(aux) == 1 && t.Lower(aux[0]) == "be" && t.Tokens[aux[0]].Head == v && syntax.OwnSubject(t, v) >= 0 && g.mod == extract.Actual && t.Child(v, "mark") != aux[0]-1 {
		g.mod, g.tense = extract.Ordered, extract.Present // should be built and roads be mended; ask that he be freed
	}
	g.modalPerfect(t, aux)
	if m := syntax.To(t, v); len(aux) > 0 && t.Is(aux[0], "aux") && aux[0] < m && syntax.Lemma(t, aux[0]) == "be" && g.mod == extract.Actual && !toBeFound(t, v) {
		g.mod = extract.Expected                             // is to be signed
		if w := t.Lower(m - 1); w == "still" || w == "yet" { // are still to come to terms: they have not
			g.mod, g.tense, g.negated = extract.Actual, extract.Perfect, !g.negated
		}
	}
	if x == "VBN" && len(aux) == 0 && !g.passive {
		o := t.Child(v, "obj")
		g.passive = t.Is(v, "acl:") || t.Is(v, "conj") && t.Is(syntax.First(t, v), "acl:") && t.Tokens[syntax.First(t, v)].XPOS == "VBN" && o < 0 || besidePassive(t, v) || t.Is(v, "advcl:") && (t.Child(v, "nsubj:") < 0 || t.Child(v, "mark", "case") < 0 || with(t, v)) || t.Child(v, "nsubj:pass") >= 0 && o < v && !(lexicon.Intransitive[syntax.Lemma(t, v)] && !t.Is(v, "conj", "acl:", "advcl:"))
	}
	g.negate(t, v)
	g.plural = pluralSubject(t, v)
	g.hedge(t, v)
}

// besidePassive reports whether the participle at v, joined to one that opens its sentence, is passive as
// that one is: "Founded by Lee and based in Rome, the firm grew".
func besidePassive(t *extract.Tree, v int) bool {
	f := syntax.First(t, v)
	return t.Is(v, "conj") && t.Is(f, "advcl:") && t.Tokens[f].XPOS == "VBN" && t.Child(f, "aux", "nsubj") < 0 && t.Child(v, "obj", "xcomp", "ccomp") < 0 && !lexicon.Intransitive[syntax.Lemma(t, v)]
}

// keepsAux reports whether the verb at v needs the auxiliary a of the verb before it for its
// wording: would scrap it and tax the rest, cannot be forged or sold, was cutting posts and
// hiring.
func keepsAux(t *extract.Tree, v, a int) bool {
	switch w := t.Lower(a); w {
	case "would":
		return t.Tokens[v].XPOS == "VB"
	case "can", "cannot", "ca", "could":
		return t.Tokens[v].XPOS == "VB" || t.Tokens[v].XPOS == "VBN"
	}
	return t.Tokens[v].XPOS == "VBG" && t.Tokens[a].Lemma == "be"
}

// with reports whether the clause at v is an absolute: "with troops deployed".
func with(t *extract.Tree, v int) bool {
	m := t.Child(v, "mark", "case")
	return m >= 0 && (t.Lower(m) == "with" || t.Lower(m) == "without")
}

// hasModal reports whether one of the auxiliaries is a modal.
func hasModal(t *extract.Tree, aux []int) bool {
	return slices.ContainsFunc(aux, func(a int) bool { return t.Tokens[a].XPOS == "MD" })
}

// sameForms reports whether past and participle of the verb at v are one word.
func sameForms(t *extract.Tree, v int) bool {
	l := syntax.Lemma(t, v)
	return lexicon.Past(l) == lexicon.PastParticiple(l)
}

// modalPerfect reads a modal with "have": what could or would have happened did
// not, what may or must have happened perhaps did, what should have happened
// ought to be over.
func (g *group) modalPerfect(t *extract.Tree, aux []int) {
	modal := ""
	for _, a := range aux {
		w := t.Lower(a)
		switch {
		case t.Tokens[a].XPOS == "MD":
			modal = w
		case modal == "" || w != "have" && w != "'ve" && w != "’ve":
		case modal == "could" || modal == "would" || modal == "'d" || modal == "’d":
			g.mod, g.tense = extract.Unreal, extract.Perfect
		case modal == "must" && demandsHaving(t, t.Tokens[a].Head):
			g.mod, g.tense = extract.Ordered, extract.Present // guests must have received two doses
		case modal == "may" || modal == "might" || modal == "must":
			g.mod, g.tense = extract.Possible, extract.Perfect
		case modal == "should" || modal == "ought":
			g.mod, g.tense = extract.Ordered, extract.Perfect
		}
	}
}

// tenseOf is the tense of a verb form by its Penn tag.
func tenseOf(xpos string) extract.Tense {
	switch xpos {
	case "VBZ", "VBP", "VBG", "VB":
		return extract.Present
	}
	return extract.Past
}

// invariable reports whether the bare form at v is a past, since a present would
// end in -s: "Brazil beat Chile".
func invariable(t *extract.Tree, v int) bool {
	l := syntax.Lemma(t, v)
	return lexicon.Past(l) == l && t.Lower(v) == l && singularSubject(t, v)
}

// singularSubject reports whether the subject of v is a noun in the singular.
func singularSubject(t *extract.Tree, v int) bool {
	s := syntax.SubjectOf(t, v)
	if s < 0 || t.Child(s, "conj") >= 0 {
		return false
	}
	w := t.Lower(s)
	return t.Tokens[s].XPOS == "NN" && !lexicon.Bodies[syntax.Lemma(t, s)] || t.Tokens[s].XPOS == "NNP" || w == "he" || w == "she" || w == "it"
}

// governingTense is the tense of the finite verb that a participle hangs on:
// "Trump told reporters, referring to …" refers in the past. What came before it is past
// whatever its tense: "since coming to power the party has built roads".
func governingTense(t *extract.Tree, v int) extract.Tense {
	if m := t.Child(v, "mark", "case"); m >= 0 && m < v && (t.Lower(m) == "since" || t.Lower(m) == "after") {
		return extract.Past
	} else if h := t.Tokens[v].Head; m >= 0 && h >= 0 && t.Lower(m) == "with" && (syntax.Lemma(t, h) == "credit" || syntax.Lemma(t, h) == "charge") {
		return extract.Past // historians credit the queen with saving the crown
	}
	for n, i := 0, t.Tokens[v].Head; i >= 0 && n < len(t.Tokens); n, i = n+1, t.Tokens[i].Head {
		switch t.Tokens[i].XPOS {
		case "VBD":
			return extract.Past
		case "VBZ", "VBP":
			return extract.Present
		}
		for _, a := range t.Children(i, "aux", "cop") {
			switch t.Tokens[a].XPOS {
			case "VBD":
				return extract.Past
			case "VBZ", "VBP", "MD": // can save lives by wearing masks
				if n == 0 && t.Is(v, "advcl") && syntax.Lemma(t, a) == "have" && t.Tokens[i].XPOS == "VBN" && t.Child(v, "mark", "case") < 0 {
					return extract.Past // have arrested three men, seizing two guns
				}
				return extract.Present
			}
		}
	}
	return extract.Present
}

// hedge reads adverbs that make a statement somebody's claim or a possibility.
func (g *group) hedge(t *extract.Tree, v int) {
	for _, c := range t.Children(v, "advmod") {
		switch w := t.Lower(c); {
		case syntax.HedgesOther(t, c):
		case lexicon.HedgeAdverbs[w]:
			g.mod = extract.Claimed
		case lexicon.MaybeAdverbs[w] && (g.mod == extract.Actual || g.mod == extract.Planned):
			g.mod = extract.Possible
		}
	}
}

// comesTo are verbs for what somebody or something comes to in the end, and not for what
// somebody comes for: came to believe in it, comes to dominate the market.
var comesTo = lexicon.Words("be regret believe know understand realise realize love hate regard accept appreciate rely depend dominate symbolise symbolize represent mean embody define resemble feel think expect trust recognise recognize embrace prefer fear respect admire associate view consider like value include rival exceed outnumber")

// merge takes the infinitive or predicate x, an xcomp of the last verb, into the
// group, and reports whether it did.
func (g *group) merge(t *extract.Tree, x int) bool {
	v := g.last
	l := syntax.Lemma(t, v)
	if t.Child(v, "obj") >= 0 || t.Child(v, "iobj") >= 0 || !syntax.Infinitive(t, x) && t.Tokens[x].XPOS != "VBG" && !(l == "help" && t.Tokens[x].XPOS == "VB") {
		return false
	}
	if t.Tokens[x].UPOS != "VERB" || l == "go" && t.Tokens[x].XPOS == "VBG" && syntax.Infinitive(t, x) { // is going to boarding school
		return false
	}
	if l == "come" && t.Child(v, "advmod", "obl", "compound:prt") > v && t.Child(v, "advmod", "obl", "compound:prt") < x {
		return false // came together to learn: what for
	}
	if l == "come" && !comesTo[syntax.Lemma(t, x)] && t.Child(x, "cop", "aux:pass") < 0 {
		return false // had come to write about the deal: what for
	}
	mod, real := raising(t, v, l, g.passive && (v == g.head || t.Child(v, "aux:pass") >= 0)) // are urged to keep boiling water
	denied := deniedInfinitive(t, x)
	switch {
	case denied && !real:
		return false // claimed to have no memory, asked not to be named: did claim, did ask
	case real: // failed to come, managed to come, is going to come
		if lexicon.FailVerbs[l] || yetTo(t, v) {
			g.negated = !g.negated
		}
		if yetTo(t, v) {
			g.tense = extract.Perfect
		}
		if have := t.Child(x, "aux"); have >= 0 && syntax.Lemma(t, have) == "have" && (mod == extract.Expected || mod == extract.Possible || mod == extract.Claimed) {
			mod, g.tense = extract.Claimed, extract.Perfect // is believed to have fled
			if a := t.Child(v, "aux:pass"); a >= 0 && t.Tokens[a].XPOS == "VBD" {
				g.tense = extract.Past // was supposed to have died in 2017
			}
		}
		if mod != extract.Actual && (g.mod != extract.Possible || mod == extract.Ordered && wouldHave(t, v) || foreseeable(t, v, mod)) {
			g.mod = mod
		}
		if mod == extract.Planned && lexicon.PlanVerbs[l] && !g.passive {
			g.via = l
		}
		g.parts, g.passive = nil, false
		g.chain = nil
	case syntax.Infinitive(t, x):
		g.parts = append(g.parts, "to")
	}
	inner := t.Child(x, "aux:pass") >= 0 && len(g.parts) > 0 // declined to be named
	for _, m := range t.Children(x, "mark", "aux") {
		g.toks = append(g.toks, m)
		g.passive = g.passive || t.Tokens[m].Deprel == "aux:pass" && !inner
	}
	if denied {
		g.negated = !g.negated
	}
	n := len(g.parts)
	g.add(t, x)
	switch had := perfectInfinitive(t, x) && n > 0; {
	case inner && had: // claims to have been beaten
		g.parts[n] = "have_been_" + lexicon.PastParticiple(g.parts[n])
	case inner:
		g.parts[n] = "be_" + lexicon.PastParticiple(g.parts[n])
	case had: // claimed to have killed
		g.parts[n] = "have_" + lexicon.PastParticiple(g.parts[n])
	case t.Tokens[x].XPOS == "VBG" && n > 0:
		g.parts[n] = t.Lower(x)
	case real && l == "need" && t.Tokens[x].XPOS == "VBG" && t.Child(x, "obj", "xcomp", "ccomp") < 0 && x == v+1:
		g.passive = true // the claims need checking: they should be checked
	}
	return true
}

// toDoWith reports whether what has to do with another thing is meant, and not what has
// to be done: "The name has to do with a plant".
func toDoWith(t *extract.Tree, v int) bool {
	x := t.Child(v, "xcomp")
	return x > v && syntax.Lemma(t, x) == "do" && t.Child(x, "obj") < 0 && slices.ContainsFunc(t.Children(x, "obl"), func(k int) bool { return syntax.Prep(t, k) == "with" })
}

// perfectInfinitive reports whether the infinitive at x is one of what is done: to have killed.
func perfectInfinitive(t *extract.Tree, x int) bool {
	if x < 0 {
		return false
	}
	a := t.Child(x, "aux")
	return a >= 0 && a < x && t.Lower(a) == "have" && t.Tokens[x].XPOS == "VBN"
}

// raising says what verb v with lemma l makes of its infinitive; real is false
// when v says something of its own and stays in the relation.
func raising(t *extract.Tree, v int, l string, passive bool) (mod extract.Modality, real bool) {
	switch {
	case yetTo(t, v):
		return extract.Actual, true
	case t.Lower(v) == "got" && t.Child(v, "aux") >= 0:
		return extract.Ordered, true // we have got to vote
	case l == "go" && t.Tokens[v].XPOS == "VBG":
		return extract.Planned, true
	case syntax.HadTo(t, v) && perfectInfinitive(t, t.Child(v, "xcomp")):
		return extract.Ordered, true // had to have served two years
	case syntax.HadTo(t, v):
		return extract.Actual, true // had to withdraw, has had to withdraw, and did
	case l == "have" && toDoWith(t, v):
		return extract.Actual, false
	case l == "use" && t.Lower(v) != "used":
		return extract.Actual, false
	case l == "need" && t.Tokens[v].XPOS == "VBD" && !t.Is(syntax.First(t, v), "ccomp", "parataxis"):
		return extract.Actual, false // needed to sprint; but: said the town needed to act
	case l == "have" || l == "need" && !passive && t.Child(v, "obj") < 0:
		return extract.Ordered, true
	case (l == "certain" || l == "sure") && t.Tokens[v].UPOS == "ADJ":
		return extract.Actual, false // is certain to stay: more than expected
	case lexicon.ExpectVerbs[l] && t.Child(v, "compound:prt") < 0 && (passive || t.Tokens[v].UPOS == "ADJ" || t.Tokens[v].XPOS == "VBN"):
		return extract.Expected, true
	case passive && (l == "estimate" || l == "forecast" || l == "project") && willBe(t, v):
		return extract.Expected, true // is estimated to reach 90 per cent next year
	case l == "mean" && t.Child(v, "xcomp") >= 0 && !syntax.Infinitive(t, t.Child(v, "xcomp")):
		return extract.Actual, false // does not mean agreeing
	case lexicon.PlanVerbs[l] && (!passive || l == "plan" || l == "schedule" || l == "mean" || l == "intend"):
		return extract.Planned, true
	case passive && l != "show" && lexicon.Listeners[l]:
		return extract.Actual, false // are reminded to save water
	case passive && (lexicon.Says[l] || lexicon.Thinks[l]) && !lexicon.ExpectVerbs[l] && !lexicon.OrderVerbs[l] && l != "see" && l != "find":
		return extract.Claimed, true
	case lexicon.SeemVerbs[l] && (passive || l == "seem" || l == "appear"):
		return extract.Possible, true
	case lexicon.FailVerbs[l], lexicon.Implicative[l] && l != "help" && !(l == "get" && t.Tokens[v].XPOS != "VBD"):
		return extract.Actual, true
	}
	return extract.Actual, false
}

// willBe reports whether what somebody estimates at v is yet to happen: an infinitive without
// "have", of a verb for what happens and no state.
func willBe(t *extract.Tree, v int) bool {
	x := t.Child(v, "xcomp")
	return x >= 0 && t.Tokens[x].UPOS == "VERB" && t.Tokens[x].XPOS == "VB" && t.Child(x, "cop", "aux:pass") < 0 &&
		!slices.ContainsFunc(t.Children(x, "aux"), func(a int) bool { return syntax.Lemma(t, a) == "have" }) && !measuring[syntax.Lemma(t, x)]
}

// measuring are verbs of states.
var measuring = lexicon.Words("be have number cost total contain weigh measure live hold own exceed span cover stand belong date affect account make amount")

// slugWord makes a word fit for a relation's name.
func slugWord(s string) string {
	return strings.Map(func(r rune) rune {
		if r == ' ' || r == '_' || r == '\'' || r == '’' {
			return '_'
		}
		return r
	}, s)
}
