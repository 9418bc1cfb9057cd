package rules

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// among is the participle of "those" at the predicate i, which says what became of its
// subject or what that does: among those killed was the mayor, Lee is among those calling
// for a boycott. -1 for none.
func among(t *extract.Tree, i int) int {
	x := t.Child(i, "acl:")
	if t.Lower(i) != "those" || syntax.Prep(t, i) != "among" || x < i || t.Tokens[x].UPOS != "VERB" || syntax.Infinitive(t, x) {
		return -1
	}
	if p := t.Tokens[x].XPOS; p != "VBN" && p != "VBD" && p != "VBG" {
		return -1
	}
	return x
}

// amongThose reads the participle at x of the "those" at i as said of the subject s,
// where g is the group of the copula: who is not among those calling does not call.
func amongThose(t *extract.Tree, i, s, x int, g group) (extract.Proposition, bool) {
	inner := verbGroup(t, x)
	inner.head, inner.plural, inner.mod, inner.tense = i, g.plural, g.mod, g.tense
	if t.Tokens[x].XPOS != "VBG" {
		inner.passive, inner.tense = true, extract.Past
	}
	inner.negated = inner.negated != g.negated
	inner.toks = append(inner.toks, g.toks...)
	return proposition(t, inner, s)
}

// included is who is told to be one of the "those" at n: those arrested included two
// bankers. -1 for nobody.
func included(t *extract.Tree, n int) int {
	if n < 0 || t.Lower(n) != "those" || !t.Is(n, "nsubj") {
		return -1
	}
	if v := t.Tokens[n].Head; v > n && syntax.Lemma(t, v) == "include" && t.Child(v, "aux", "advmod") < 0 {
		return t.Child(v, "obj")
	}
	return -1
}

// told is the subject of the clause at i, of kind k.
func told(t *extract.Tree, i int, k syntax.Kind) int {
	s := syntax.SubjectOf(t, i)
	if a := included(t, s); k == syntax.Participle && a >= 0 {
		return a
	}
	return s
}
