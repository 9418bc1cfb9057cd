package passes

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// undivided reports whether the nouns coordinated at i are one thing by what they share: a
// share that counts both, or the article of one who is the one or the other.
func undivided(t *extract.Tree, i int, p extract.Proposition) bool {
	return syntax.SharedPercent(t, i) || p.Modality == extract.Actual && oneOrOther(t, i)
}

// oneOrOther reports whether the singular noun at i shares its article with another behind
// an "or": a doctor or nurse signed, prime ministers were appointed by the King or Queen.
// One of the two did, or now the one and now the other: neither is said to.
func oneOrOther(t *extract.Tree, i int) bool {
	d, cs := t.Child(i, "det"), t.Children(i, "conj")
	if d < 0 || d > i || len(cs) != 1 || t.Child(i, "cc:preconj", "nmod", "acl", "appos") >= 0 || !syntax.Singular(t, i) {
		return false
	}
	if w := t.Lower(d); w != "a" && w != "an" && w != "the" {
		return false
	}
	c := cs[0]
	cc := t.Child(c, "cc")
	if cc < 0 || t.Lower(cc) != "or" || t.Tokens[cc-1].UPOS == "PUNCT" || !syntax.Singular(t, c) {
		return false
	}
	return t.Tokens[c].UPOS == t.Tokens[i].UPOS && t.Child(c, "det", "nmod:poss", "nummod", "case", "appos") < 0
}

// ofEvery reports whether the argument a is all of some things: what is denied of all grants
// is not denied of each.
func ofEvery(t *extract.Tree, a extract.Argument) bool {
	if len(a.Tokens) == 0 {
		return false
	}
	w := t.Lower(a.Tokens[0])
	return w == "all" || w == "every" || w == "each"
}
