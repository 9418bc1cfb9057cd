package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// neverToldOf makes a participle of a verb of telling that tells nobody, joined to a passive:
// in "We were never consulted and never told this would happen" nobody else is told.
func neverToldOf(t *extract.Tree) {
	for v := range t.Tokens {
		h, cc, l := t.Tokens[v].Head, t.Child(v, "cc"), syntax.Lemma(t, v)
		if !t.Is(v, "conj") || t.Tokens[v].XPOS != "VBD" || !needsListener[l] || h < 0 || h > v || cc < h || t.Child(h, "aux:pass") < 0 || t.Child(v, "obj", "iobj", "aux", "nsubj") >= 0 {
			continue
		}
		if lexicon.PastParticiple(l) == t.Lower(v) {
			t.Tokens[v].XPOS = "VBN"
		}
	}
}

// needsListener are verbs of telling that stand with those who are told, or in the passive.
var needsListener = lexicon.Words("tell inform notify assure remind convince persuade")

// knownByName takes the name by which somebody is known for no one who knows them: "an author
// known only by her pen name".
func knownByName(t *extract.Tree) {
	for g := range t.Tokens {
		v := t.Tokens[g].Head
		if t.Is(g, "obl:agent") && v >= 0 && v < g && nameWords[syntax.Lemma(t, g)] && nameTakers[syntax.Lemma(t, v)] {
			t.Tokens[g].Deprel = "obl"
		}
	}
}

// nameWords are nouns for names, and nameTakers the verbs that take them behind "by".
var (
	nameWords  = lexicon.Words("name nickname penname pen-name pseudonym alias acronym initial moniker title surname sobriquet codename handle number abbreviation term")
	nameTakers = lexicon.Words("know call refer address identify go recognise recognize")
)
