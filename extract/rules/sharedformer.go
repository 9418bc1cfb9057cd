package rules

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// sharesFormer reports whether the role at i, behind an "and", shares the article of one that a
// person no longer has, so that this may be over, too: "a former minister and party leader". A
// founder of something has an office of his own, and who is somebody's relative stays that.
func sharesFormer(t *extract.Tree, i int) bool {
	f := syntax.First(t, i)
	d, a := t.Child(f, "det"), t.Child(f, "amod")
	if f == i || d < 0 || d > f || a != d+1 || tenseWords[t.Lower(a)] != 'p' || lexicon.Kin[syntax.Lemma(t, i)] {
		return false
	}
	cc := t.Child(i, "cc")
	return cc >= 0 && t.Tokens[cc-1].UPOS != "PUNCT" && t.Child(i, "det", "nmod:poss", "amod", "advmod", "nmod") < 0
}
