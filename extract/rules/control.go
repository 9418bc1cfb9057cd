package rules

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// findControlled reads what the object of a verb does, where that verb settles it:
// "Strikes forced Ukraine to impose blackouts" is also Ukraine imposed blackouts, and
// "Guards prevented fans from entering" fans did not enter. The subject of a passive does
// it too: "Conti was forced to resign", "people forced to flee". Which verbs settle
// what, and what their own negation or modality makes of it, is the pass scope's to say.
//
// Sources: object control as PredPatt resolves it (White et al. 2016); implicative and
// causative verbs after Karttunen (1971) and Nairn, Condoravdi and Karttunen (2006).
//
// Left out: verbs that leave it open what their object does ("asked", "ordered",
// "allowed", "banned from"); what is under a verb that is itself only planned or wished
// for stays so.
func findControlled(t *extract.Tree) []extract.Proposition {
	var out []extract.Proposition
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if h < 0 || h > i || t.Tokens[i].UPOS != "VERB" || t.Child(i, syntax.Subjects...) >= 0 || t.Child(i, "cop") >= 0 || !t.Is(i, "xcomp") && !from(t, i) {
			continue
		}
		o := controller(t, h)
		if o < 0 || o > i || t.Tokens[o].UPOS == "VERB" {
			continue
		}
		if syntax.Lemma(t, h) == "make" && syntax.Infinitive(t, i) && t.Child(h, "aux:pass", "nsubj:pass") < 0 && t.Tokens[h].XPOS != "VBN" {
			t.Silent(i, "what something is made for") // made the call to act
			continue
		}
		if syntax.Lemma(t, h) == "make" && seems[syntax.Lemma(t, i)] {
			t.Silent(i, "what something looks like beside another")
			continue // makes the city look like a prison
		}
		if t.Lower(o) == "ends" && t.Lower(i) == "meet" {
			t.Silent(i, "a way of saying that money lasts")
			continue // makes ends meet
		}
		if attempts[syntax.Lemma(t, o)] && syntax.Lemma(t, h) == "make" && syntax.Infinitive(t, i) {
			t.Silent(i, "what an attempt is made at")
			continue // every attempt was made to defeat them
		}
		if s := lexicon.Controls[syntax.Lemma(t, h)]; s == lexicon.Open || (s == lexicon.Fails) != from(t, i) {
			t.Silent(i, "the verb above it leaves open whether it happens")
			continue
		}
		if usual(t, h, o) {
			t.Silent(i, "what anybody does where something makes them do it")
			continue // a hormone that makes people feel full
		}
		if letUs(t, h, o) {
			t.Silent(i, "a call for what is to be done")
			continue // let us not forget them
		}
		if forcedOr(t, h) {
			t.Silent(i, "one of two verbs above it leaves open whether it happens")
			continue // forced or encouraged to leave
		}
		if syntax.Lemma(t, h) == "see" && slices.ContainsFunc(t.Children(h, "aux"), func(a int) bool { return maybe[t.Lower(a)] }) {
			t.Silent(i, "what may come to be seen may happen or not")
			continue // a ruling that could see him banned
		}
		if bargained(t, h) {
			t.Silent(i, "what money is asked for may be done or not")
			continue // demanded 5,000 rupees for letting the lorry pass
		}
		if from(t, i) && aimed(t, h) {
			t.Silent(i, "what is to be prevented may happen or not")
			continue // the challenge of preventing beds from running out
		}
		if from(t, i) && unable(t, h) {
			t.Silent(i, "what nobody can prevent may happen or not")
			continue // is unable to stop her from visiting Oslo
		}
		above, g := verbGroup(t, h), verbGroup(t, i)
		if syntax.Lemma(t, h) == "help" && above.tense != extract.Past && above.tense != extract.Perfect && above.mod != extract.Possible {
			t.Silent(i, "what something helps to do may be done or not")
			continue // the rules help people stay safe; France will help them face the crisis
		}
		if from(t, i) && hasModal(t, t.Children(h, "aux")) && above.tense != extract.Past && (!couldNot(t, h) || slices.ContainsFunc(t.Children(h, "aux"), func(a int) bool { return syntax.Lemma(t, a) == "can" && t.Lower(a) != "could" })) {
			t.Silent(i, "what may be prevented may happen or not") // they can be stopped from travelling
			continue
		}
		g.tense, g.plural = above.tense, pluralNoun(t, o)
		if x := t.Tokens[i].XPOS; (x == "VBN" || x == "VBD") && !syntax.Infinitive(t, i) && t.Child(i, "obj") < 0 {
			g.passive = true // saw two men beaten by guards
		}
		for _, a := range t.Children(h, "aux") {
			if t.Lower(a) == "could" && couldNot(t, h) {
				g.tense = extract.Past // could not keep prices from rising; but: could help them to choose
			}
		}
		p, ok := proposition(t, g, o)
		if !ok {
			continue
		}
		out = append(out, p)
	}
	return out
}

// usual reports whether the verb at h tells what is so with people or things of any kind, its object at o:
// "Drought forces farmers to sell cattle", where not all farmers do.
func usual(t *extract.Tree, h, o int) bool {
	x := t.Tokens[h].XPOS
	return (x == "VBZ" || x == "VBP") && t.Child(h, "aux", "cop") < 0 && pluralNoun(t, o) && t.Tokens[o].UPOS == "NOUN" && t.Child(o, "det", "nummod", "nmod:poss", "nmod", "acl:relcl") < 0
}

// letUs reports whether the verb at h and its object at o call on those who speak and hear: "Let
// us not forget the children".
func letUs(t *extract.Tree, h, o int) bool {
	w := t.Lower(o)
	return t.Lower(h) == "let" && (w == "us" || w == "'s" || w == "’s" || w == "me") && t.Child(h, "aux") < 0 && t.Child(h, syntax.Subjects...) < 0
}

// forcedOr reports whether an "or" joins to the verb at h one that leaves open what its object
// does: were forced or encouraged to leave.
func forcedOr(t *extract.Tree, h int) bool {
	return slices.ContainsFunc(t.Conjuncts(syntax.First(t, h)), func(c int) bool {
		return c != h && lexicon.Controls[syntax.Lemma(t, c)] == lexicon.Open && t.Child(c, "xcomp") < 0
	}) && slices.ContainsFunc(t.Conjuncts(syntax.First(t, h)), func(c int) bool {
		cc := t.Child(c, "cc")
		return cc >= 0 && t.Lower(cc) == "or"
	})
}

// aimed reports whether the participle at h is only what a noun is about, a task or a hope:
// the challenge of preventing beds from running out, measures for keeping prices from rising.
func aimed(t *extract.Tree, h int) bool {
	m := t.Child(h, "mark")
	return t.Tokens[h].XPOS == "VBG" && t.Is(h, "acl", "advcl") && m >= 0 && (t.Lower(m) == "of" || t.Lower(m) == "for" || t.Lower(m) == "at")
}

// bargained reports whether the gerund at h is what somebody demands or offers something for.
func bargained(t *extract.Tree, h int) bool {
	m, v := t.Child(h, "mark"), t.Tokens[h].Head
	if v >= 0 && t.Tokens[v].UPOS == "NOUN" {
		v = t.Tokens[v].Head
	}
	return m >= 0 && t.Lower(m) == "for" && t.Tokens[h].XPOS == "VBG" && v >= 0 && bargains[syntax.Lemma(t, v)]
}

// bargains are verbs for what is yet to be given or done.
var bargains = lexicon.Words("demand ask charge seek want request require offer promise propose solicit extort")

// maybe are auxiliaries of what may come or not.
var maybe = lexicon.Words("could would may might")

// unable reports whether the infinitive at h is what somebody cannot do now, or wants or wants not: is unable
// to stop her, was not intended to stop her.
func unable(t *extract.Tree, h int) bool {
	a := t.Tokens[h].Head
	if a < 0 || !syntax.Infinitive(t, h) {
		return false
	}
	if l := syntax.Lemma(t, a); t.Tokens[a].UPOS == "VERB" {
		return lexicon.PlanVerbs[l] || lexicon.Unreal[l] || l == "design" || l == "mean"
	}
	if t.Tokens[a].UPOS != "ADJ" {
		return false
	}
	c := t.Child(a, "cop")
	return c >= 0 && (t.Tokens[c].XPOS == "VBZ" || t.Tokens[c].XPOS == "VBP")
}

// couldNot reports whether the verb at h is what somebody could not do: could not keep
// prices from rising.
func couldNot(t *extract.Tree, h int) bool {
	return slices.ContainsFunc(t.Children(h, "advmod"), func(c int) bool { return lexicon.Negations[t.Lower(c)] })
}

// controller is the noun that does what the verb at h settles: its object, or the
// subject of its passive ("Conti was forced to resign", "people forced to flee").
func controller(t *extract.Tree, h int) int {
	if o := t.Child(h, "obj", "iobj"); o >= 0 {
		return o
	}
	if t.Child(h, "aux:pass") >= 0 || t.Tokens[h].XPOS == "VBN" && t.Is(h, "acl:", "advcl:") && t.Child(h, "aux") < 0 {
		return syntax.SubjectOf(t, h)
	}
	return -1
}

// from reports whether the participle at i stands behind "from": prevented from
// entering.
func from(t *extract.Tree, i int) bool {
	m := t.Child(i, "mark")
	return m >= 0 && t.Lower(m) == "from" && t.Is(i, "advcl") && t.Tokens[i].XPOS == "VBG"
}

// attempts are what is made, and whose infinitive is what they are for.
var attempts = lexicon.Words("agreement deal pact attempt effort call decision plan offer promise pledge request proposal bid move vow push choice commitment arrangement preparation provision")

// seems are verbs of how something looks to others.
var seems = lexicon.Words("look seem appear sound")
