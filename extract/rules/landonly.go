package rules

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// landOnly reports whether the owner at c of the event noun at i is only the place where others do what it
// tells: Spain's tourist arrivals, Kenya's road deaths; but: Niger's departure from the pact.
func landOnly(t *extract.Tree, i, c int) bool {
	if !borne[syntax.Lemma(t, i)] {
		return false
	}
	k := t.Child(i, "compound")
	return nameType(t, c) == extract.LOC && (k >= 0 || !syntax.Singular(t, i)) || k >= 0 && syntax.Personal(t, k)
}

// borne are nouns for what happens to bodies, and to countries as a whole only in the singular.
var borne = lexicon.Words("arrival departure death birth suicide escape return retirement")
