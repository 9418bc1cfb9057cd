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
