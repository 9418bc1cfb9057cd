package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// statesRelease makes a subject of what the parser took for the object of a report that ends
// its sentence: "No fuel was found in the water, states the release" states no release.
func statesRelease(t *extract.Tree) {
	for o := range t.Tokens {
		v := t.Tokens[o].Head
		if v < 1 || v > o || !t.Is(o, "obj") || !says(t, v) || t.Child(v, "nsubj", "aux", "mark", "cc", "xcomp") >= 0 || t.Tokens[v-1].Form != "," && !quoteMark(t.Tokens[v-1].Form) {
			continue
		}
		if x := t.Tokens[v].XPOS; x != "VBZ" && x != "VBD" || !ends(t, o) || t.Phrase(o, nil)[0] != v+1 || !canTell(t, o) {
			continue
		}
		if c := t.Child(v, "ccomp"); c >= 0 && c < v && t.Is(v, "root") || t.Is(v, "parataxis") && t.Tokens[v].Head < v && t.Tokens[v].Head >= 0 {
			t.Tokens[o].Deprel = "nsubj"
		}
	}
}

// canTell reports whether the noun at o can say something: somebody, a body or a document.
func canTell(t *extract.Tree, o int) bool {
	l := syntax.Lemma(t, o)
	return t.NameAt(o) >= 0 || syntax.Personal(t, o) || lexicon.Bodies[l] || lexicon.Documents[l] || lexicon.Occasions[l] || notices[l] || writings[l]
}
