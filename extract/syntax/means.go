package syntax

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// Means reports whether the noun at i, behind "by", says how something was done, and not who did
// it: by order of the state, were brought in by helicopter. Whatever has an article may do so
// itself: hit by a lorry.
func Means(t *extract.Tree, i int) bool {
	l := Lemma(t, i)
	return lexicon.Ways[l] || lexicon.Carriers[l] && t.Tokens[i].XPOS == "NN" && t.NameAt(i) < 0 && t.Child(i, "det", "nmod:poss", "nummod", "compound", "nmod", "acl", "conj") < 0
}
