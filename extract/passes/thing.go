package passes

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// ofThing is what the clause around the noun h leaves of a participle or relative
// clause at i of it: all where the noun is a known thing, else what is left of the
// clause. "Find a vet who knows dogs" has no such vet yet.
func ofThing(t *extract.Tree, i, h, depth int) reading {
	if v := t.Tokens[h].Head; v >= 0 && t.Is(i, "acl:") && t.Is(h, "obj") && syntax.Lemma(t, v) == "see" && !infinitive(t, i) {
		if t.Tokens[i].XPOS == "VBG" && foreseen(t, v) {
			return reading{mod: extract.Expected}
		}
		return reading{mod: certainty(t, v, depth+1).mod} // wants to see it released
	}
	if v := t.Tokens[h].Head; v >= 0 && t.Is(h, "obj") && imagines[syntax.Lemma(t, v)] {
		return reading{mod: extract.Unreal} // imagine a minister who stood up
	}
	if v := t.Tokens[h].Head; v >= 0 && t.Is(h, "obj", "obl") && t.Tokens[i].XPOS == "VBN" && takesPart[syntax.Lemma(t, i)] && t.Child(i, "obl:agent") >= 0 {
		if g := certainty(t, v, depth+1); rank[g.mod] > rank[extract.Claimed] {
			return reading{mod: g.mod} // will host a dinner, attended by the queen
		}
	}
	if toBecome(t, i, h) {
		return reading{mod: certainty(t, h, depth+1).mod} // the final will be a concert led by Ann Lee
	}
	if v := t.Tokens[h].Head; v >= 0 && t.Is(h, "obl") && pleads[syntax.Lemma(t, v)] && syntax.Prep(t, h) == "for" && indefinite(t, h) && !syntax.Personal(t, h) && t.Tokens[i].XPOS != "VBD" {
		return reading{mod: extract.Unreal} // asked for a fund run by the ministry
	}
	d := t.Child(h, "det")
	switch {
	case t.Lower(h) == "time" || t.Lower(h) == "moment": // at a time when trust is low
		return holds
	case anyone[t.Lower(h)] || d >= 0 && t.Lower(d) == "any":
		return reading{mod: extract.Unreal}
	case describes(t, i, h):
		return holds
	}
	v := t.Tokens[h].Head
	if v >= 0 && t.Is(h, "nmod") && needNouns[syntax.Lemma(t, v)] && (syntax.Prep(t, h) == "for" || syntax.Prep(t, h) == "of") && !past(t, i) && t.Tokens[i].XPOS != "VBD" {
		return reading{mod: extract.Unreal} // there is a need for a market that serves all
	}
	if v >= 0 && t.Is(h, "nmod") && t.Is(i, "acl:") && unrealNouns[syntax.Lemma(t, v)] && syntax.Prep(t, h) == "of" {
		return reading{mod: extract.Unreal} // the possibility of a fault triggering the crash
	}
	if v >= 0 && t.Is(h, "obj") && would(t, v) && !hasAux(t, v, "have") && t.Tokens[i].XPOS != "VBP" && t.Tokens[i].XPOS != "VBZ" {
		return reading{mod: extract.Unreal} // would have results that made no sense
	}
	if w := syntax.First(t, h); v >= 0 && indefinite(t, h) && t.Tokens[i].XPOS != "VBD" && (!past(t, i) || hasAux(t, i, "had")) && t.Is(w, "obj") && t.Tokens[t.Tokens[w].Head].UPOS == "VERB" {
		if g := certainty(t, t.Tokens[w].Head, depth+1); g.neg || rank[g.mod] >= rank[extract.Conditional] {
			return reading{mod: extract.Unreal} // has yet to find a firm that builds them; would extradite people who had fled
		}
	}
	if v < 0 || !t.Is(h, "obj", "obl", "nmod", "iobj", "xcomp") || past(t, i) || t.Tokens[i].XPOS == "VBD" || perfect(t, i) {
		return holds
	}
	g := certainty(t, v, depth+1)
	switch {
	case t.Tokens[v].UPOS != "VERB":
		return holds
	case t.Is(h, "obj") && (unrealUnder(t, v) || lexicon.PlanVerbs[syntax.Lemma(t, v)] || needs[syntax.Lemma(t, v)]):
		return reading{mod: extract.Unreal} // wants a tax that hits banks
	}
	if rank[g.mod] > rank[extract.Claimed] && g.mod != extract.Possible {
		return reading{mod: g.mod}
	}
	return holds
}

// toBecome reports whether the clause at i tells of what something will or may be, the noun at h, and did not
// happen before: will be a concert led by Ann Lee, will be the first woman who leads the bank.
func toBecome(t *extract.Tree, i, h int) bool {
	if t.Child(h, "cop") < 0 || !hasModal(t, h) || perfect(t, i) {
		return false
	}
	x := t.Tokens[i].XPOS
	if t.Tokens[h].UPOS == "NOUN" && syntax.Restrictive(t, i) && (x == "VBZ" || x == "VBP") {
		return true
	}
	return indefinite(t, h) && (t.Is(i, "acl:") || x != "VBD")
}

// imagines are verbs whose object is only thought up.
var imagines = lexicon.Words("imagine envision envisage picture visualize visualise suppose")

// indefinite reports whether the noun at h is not known to be there by its own words: a
// firm, people.
func indefinite(t *extract.Tree, h int) bool {
	d := t.Child(h, "det")
	return t.NameAt(h) < 0 && t.Tokens[h].UPOS == "NOUN" && t.Child(h, "nmod:poss", "nummod") < 0 && (d < 0 || t.Lower(d) == "a" || t.Lower(d) == "an" || t.Lower(d) == "any")
}

// needNouns are nouns for what is wanted, and so is not there yet.
var needNouns = lexicon.Words("need call demand search hunt hope wish request plan proposal lack absence desire bid push")

// perfect reports whether the clause at i has a perfect: what has not been done is no plan
// of whoever will do it.
func perfect(t *extract.Tree, i int) bool {
	a := t.Child(i, "aux")
	return a >= 0 && syntax.Lemma(t, a) == "have" && t.Tokens[a].XPOS != "VB"
}

// needs are more verbs whose object need not be there yet.
var needs = lexicon.Words("need expect hope lack await imagine promise")

// pleads are verbs for wishing behind whose "for" stands what there is not yet.
var pleads = lexicon.Words("ask call appeal plead press push campaign hope yearn long wish lobby beg fight pray clamor clamour")

// anyone are pronouns for nobody in particular.
var anyone = lexicon.Words("anyone anybody whoever anything whatever")

// ofRelative is what stands around the relative clause at i of the noun h.
func ofRelative(t *extract.Tree, i, h, depth int) reading {
	if missing(t, i, h) || dreamOf(t, i, h) {
		return reading{mod: extract.Unreal}
	}
	return ofThing(t, i, h, depth)
}

// dreamOf reports whether the clause at i, which the parser hung on the noun h, is what a
// noun before that only holds for possible: the dream of the ruling class that it wins.
func dreamOf(t *extract.Tree, i, h int) bool {
	m, s := t.Child(i, "mark"), syntax.OwnSubject(t, i)
	if m < 0 || t.Lower(m) != "that" || s < m || syntax.IsRelative(t, s) {
		return false
	}
	for n := 0; n < len(t.Tokens) && t.Is(h, "nmod") && t.Tokens[h].Head >= 0 && t.Tokens[h].Head < h; n++ {
		h = t.Tokens[h].Head
	}
	return unrealNouns[syntax.Lemma(t, h)]
}

// takesPart are verbs for what happens at an event and not before it.
var takesPart = lexicon.Words("attend join watch accompany broadcast televise follow mediate organise organize")
