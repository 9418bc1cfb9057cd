package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// newsInAside reports whether the relative clause at c, set off by a comma inside what somebody
// says, tells a part of the news and not what the writer knows of its noun: what was going on
// or had gone on then, what will or could be, and what people without a name did. "Police said
// the boy, who was walking to school, was hit", "the wells, which will yield oil, are ready",
// "the tanks, which are larger than the old ones, are full",
// "a cyclist, who died at the scene", "a knife, which he threw away", "40 trucks, which were
// used to carry water". Left out is what describes or is history: "which employs 90", "the bridge,
// which was built in 1970", "which has not been published".
func newsInAside(t *extract.Tree, c int) bool {
	h := t.Tokens[c].Head
	if h >= 0 && t.Child(c, "cop") >= 0 {
		return wereThen(t, c, h) || t.Tokens[c].XPOS == "JJR" && t.Tokens[t.Child(c, "cop")].XPOS != "VBD" && !feltIn(t, c)
	}
	if h < 0 || t.Tokens[c].UPOS != "VERB" || feltIn(t, c) {
		return false
	}
	if slices.ContainsFunc(t.Children(c, "advmod"), func(k int) bool { return later[t.Lower(k)] }) {
		return false // who would later become mayor
	}
	if hasAux(t, c, "will", "would", "can", "cannot", "ca", "could", "may", "might", "should", "must") || hasAux(t, c, "had") && unnamed(t, h) {
		return true
	}
	if (t.Tokens[c].XPOS == "VBG" || postures[t.Lower(c)]) && hasAux(t, c, "was", "were") {
		return true
	}
	s := syntax.OwnSubject(t, c)
	if s < 0 || !unnamed(t, h) {
		return false
	}
	if w := t.Lower(s); w != "who" && (!bareNew(t, h) || w != "which" && t.Tokens[s].XPOS != "PRP") {
		return false
	}
	return t.Tokens[c].XPOS == "VBD" && t.Child(c, "aux") < 0 || passive(t, c) && hasAux(t, c, "was", "were") && bareNew(t, h)
}

// postures are participles for how somebody sits or stands somewhere at the time: the guard, who
// was seated by the door.
var postures = lexicon.Words("seated strapped dressed armed trapped masked handcuffed bound tied stationed pinned buried parked")

// unnamed reports whether the noun at i names nobody, and no name stands in its phrase before
// or beside it.
func unnamed(t *extract.Tree, i int) bool {
	if t.NameAt(i) >= 0 || t.Tokens[i].UPOS != "NOUN" {
		return false
	}
	a := t.Child(i, "appos", "flat")
	return a < 0 || t.NameAt(a) < 0
}

// bareNew reports whether the noun at i is new to the reader: steel sheets, a bus.
func bareNew(t *extract.Tree, i int) bool {
	d := t.Child(i, "det", "nmod:poss")
	return d < 0 || t.Lower(d) == "a" || t.Lower(d) == "an"
}

// wereThen reports whether the relative clause at c tells how or where people without a name
// were then: two guards, who were at the gate.
func wereThen(t *extract.Tree, c, h int) bool {
	s := syntax.OwnSubject(t, c)
	return s >= 0 && t.Lower(s) == "who" && (t.Tokens[c].UPOS == "ADJ" || t.Child(c, "case") >= 0) && t.Tokens[t.Child(c, "cop")].XPOS == "VBD" && unnamed(t, h) && !feltIn(t, c)
}

// blamer is who blames those for what the relative clause at c, set off by a comma, tells of
// them, -1 for nobody: "The report blames two managers, who ignored warnings".
func blamer(t *extract.Tree, c int) int {
	h := t.Tokens[c].Head
	if h < 0 || !t.Is(c, "acl:relcl") || !t.Is(h, "obj") || !aside(t, c) || !newsInAside(t, c) {
		return -1
	}
	if v := t.Tokens[h].Head; v >= 0 && blamesWith[syntax.Lemma(t, v)] && !passive(t, v) {
		return syntax.SubjectOf(t, v)
	}
	return -1
}

// blamesWith are verbs that find fault with their object.
var blamesWith = lexicon.Words("blame accuse fault criticise criticize condemn denounce slam attack lambast charge")

// feltIn reports whether the clause at c stands in what somebody feels, who tells nobody of it:
// was pleased that the girls, who came from ten towns, were heard.
func feltIn(t *extract.Tree, c int) bool {
	for n := 0; c >= 0 && n < len(t.Tokens); n++ {
		h := t.Tokens[c].Head
		if h >= 0 && t.Tokens[h].UPOS == "ADJ" && t.Is(c, "ccomp") {
			return true
		}
		c = h
	}
	return false
}
