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
		if lexicon.Negations[t.Lower(c)] && !onlyAfter(t, c) {
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

// negateTime reads negations made with a time: "no longer accepts", "has yet to
// ratify". "any longer" and "anymore" only strengthen a negation that stands.
func (g *group) negateTime(t *extract.Tree, v int) {
	for _, c := range t.Children(v, "advmod") {
		switch w, before := t.Lower(c), t.Lower(c-1); {
		case (w == "longer" || w == "more") && before == "no":
			g.negated = !g.negated
			g.toks = append(g.toks, c-1, c)
		case w == "longer" && before == "any", w == "anymore":
			g.toks = append(g.toks, c)
		}
	}
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

// onlyAfter reports whether the negation at c is that of "not only … but also",
// which denies nothing.
func onlyAfter(t *extract.Tree, c int) bool {
	w := t.Lower(c + 1)
	return w == "only" || w == "just" || w == "merely" || w == "simply"
}

// negate flips the group's polarity for each negation of v. "no" on the subject
// or object negates too: no one came.
func (g *group) negate(t *extract.Tree, v int) {
	for _, c := range t.Children(v, "advmod", "aux", "cc", "det") {
		if w := t.Lower(c); lexicon.Negations[w] && !onlyAfter(t, c) && (!t.Is(c, "cc:") || w == "nor") {
			g.negated = !g.negated
			g.toks = append(g.toks, c)
		}
		if syntax.NeverSince(t, c) {
			g.negated = !g.negated
			g.toks = append(g.toks, c-1, c)
		}
	}
	if syntax.SharedNegation(t, v) {
		g.negated = !g.negated
	}
	for _, c := range t.Children(v, "obl") {
		if syntax.DeniesClause(t, c) {
			g.negated = !g.negated
		}
	}
	g.negateTime(t, v)
	for _, c := range t.Children(v, "nsubj", "obj", "obl:agent") {
		for _, d := range t.Children(c, "det", "cc:preconj", "cc", "advmod") {
			if t.Lower(d) == "neither" {
				g.negated = !g.negated
			}
		}
		if d := t.Child(c, "det"); d >= 0 && t.Lower(d) == "no" && !syntax.AlmostNo(t, c) {
			g.negated = !g.negated
		}
		if n := syntax.NotOne(t, c); n >= 0 && t.Tokens[n].Head != v {
			g.negated = !g.negated
		}
		if w := t.Lower(c); w == "nobody" || w == "nothing" || w == "none" {
			g.negated = !g.negated
		}
	}
}
