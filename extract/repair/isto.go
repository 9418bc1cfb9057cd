package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// isTo tells apart what somebody is to do and what something is. "It is to close two mines" says what is
// planned: "is" and "to" belong to the verb. In "The aim is to close two mines" the closing is the aim.
func isTo(t *extract.Tree) {
	for v := 3; v < len(t.Tokens); v++ {
		m := syntax.To(t, v)
		if t.Tokens[v].XPOS != "VB" || t.Tokens[v].Lemma == "blame" || m != v-1 {
			continue
		}
		be, s := t.Child(v, "cop", "aux"), t.Child(v, "nsubj")
		switch {
		case s < 0 || be < s || be > m || t.Tokens[be].Lemma != "be" || t.Lower(be+1) == "for": // it is for the state to prove it
		case t.Is(be, "cop") && mayAct(t, s):
			t.Tokens[be].Deprel, t.Tokens[s].Deprel = "aux", "nsubj"
		case t.Is(be, "aux") && purposes[t.Tokens[s].Lemma]:
			t.Tokens[be].Deprel = "cop"
		}
	}
}

// purposes are nouns for what somebody wants to do or has to.
var purposes = lexicon.Words("aim goal plan purpose objective idea point task job role focus dream ambition intention mission target strategy hope priority challenge wish policy duty")

// mayAct reports whether the subject at s is a pronoun for somebody or for a body, or a name.
func mayAct(t *extract.Tree, s int) bool {
	if t.Tokens[s].UPOS == "PRON" {
		switch t.Lower(s) {
		case "it", "he", "she", "they", "we", "i", "who", "which":
			return true
		}
		return false
	}
	k := t.NameAt(s)
	return k >= 0 && (t.Names[k].Type == extract.PER || t.Names[k].Type == extract.ORG)
}
