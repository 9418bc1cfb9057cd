package rules

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// ownWill reports whether the "shall" of the verb at v is a will: we shall deal with them.
func ownWill(t *extract.Tree, v int) bool {
	s := syntax.SubjectOf(t, v)
	return s >= 0 && (t.Lower(s) == "i" || t.Lower(s) == "we")
}

// deniedInfinitive reports whether the infinitive at x is denied in itself: not to raise
// taxes, to raise no taxes.
func deniedInfinitive(t *extract.Tree, x int) bool {
	denied := false
	for _, c := range t.Children(x, "advmod") {
		if lexicon.Negations[t.Lower(c)] && !syntax.NotOnly(t, c) {
			denied = !denied
		}
	}
	o := t.Child(x, "obj")
	if o >= 0 {
		d := t.Child(o, "det")
		none := d >= 0 && t.Lower(d) == "no" && !syntax.AlmostNo(t, o) || t.Lower(o) == "nothing" || t.Lower(o) == "nobody"
		denied = denied != none
	}
	return denied
}

// yetTo reports whether the auxiliary at v only says that its infinitive has not
// happened so far: "has yet to ratify".
func yetTo(t *extract.Tree, v int) bool {
	x := t.Child(v, "xcomp")
	if l := syntax.Lemma(t, v); l != "have" && l != "be" || x < 0 || !syntax.Infinitive(t, x) {
		return false
	}
	for k := v + 1; k < x; k++ {
		if t.Lower(k) == "yet" {
			return true
		}
	}
	return false
}

// negate flips the group's polarity for each negation of v. "any longer" and "anymore"
// only strengthen a negation that stands.
func (g *group) negate(t *extract.Tree, v int) {
	denied, words := syntax.Denied(t, v)
	g.negated = g.negated != denied
	g.toks = append(g.toks, words...)
	for _, c := range t.Children(v, "advmod") {
		if w := t.Lower(c); w == "longer" && t.Lower(c-1) == "any" || w == "anymore" {
			g.toks = append(g.toks, c)
		}
	}
}
