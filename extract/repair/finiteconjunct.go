package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// finiteConjunct joins a finite verb that the parser joined with an infinitive with the
// finite verb above that: "plans to open a plant and will hire people" plans nothing of the
// hiring. A verb with a subject of its own stays.
func finiteConjunct(t *extract.Tree) {
	for c := range t.Tokens {
		x := t.Tokens[c].Head
		if x < 0 || x > c || !t.Is(c, "conj") || !t.Is(x, "xcomp") || !syntax.Infinitive(t, x) || t.Tokens[c].UPOS != "VERB" || t.Child(c, "cc") < 0 || t.Child(c, syntax.Subjects...) >= 0 {
			continue
		}
		a := t.Child(c, "aux", "aux:pass")
		v := t.Tokens[x].Head
		if a < 0 || a > c || v < 0 || v > x || t.Tokens[v].UPOS != "VERB" || t.Child(v, syntax.Subjects...) < 0 || !finiteVerb(t, v) {
			continue
		}
		if p := t.Tokens[a].XPOS; p == "MD" || p == "VBZ" || p == "VBD" || p == "VBP" {
			attach(t, c, v, "conj")
		}
	}
}
