package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// whoSold makes an object of a relative pronoun before the subject of its clause, where the parser has
// two subjects: "the striker who Chelsea sold to Roma".
func whoSold(t *extract.Tree) {
	for r := range t.Tokens {
		v := t.Tokens[r].Head
		if !t.Is(r, "nsubj") || t.Is(r, "nsubj:pass") || v < r || !objectPronoun(t, r) || !t.Is(v, "acl:relcl") || t.Tokens[v].UPOS != "VERB" || t.Child(v, "obj", "ccomp", "xcomp", "cop", "aux:pass") >= 0 {
			continue
		}
		if s := t.Children(v, "nsubj"); len(s) == 2 && s[0] == r && s[1] < v && t.Phrase(s[1], nil)[0] == r+1 {
			t.Tokens[r].Deprel = "obj"
		}
	}
}

// objectPronoun reports whether the token at r is a relative pronoun that may be an object.
func objectPronoun(t *extract.Tree, r int) bool {
	w := t.Lower(r)
	return syntax.IsRelative(t, r) && (w == "who" || w == "whom" || w == "which" || w == "that")
}

// pilotsAngry gives an adjective with a phrase of its own to the noun of the agent right before it, where
// the parser takes it for what somebody is called or made: "called by pilots angry about pay".
func pilotsAngry(t *extract.Tree) {
	for x := range t.Tokens {
		v := t.Tokens[x].Head
		if !t.Is(x, "xcomp") || t.Tokens[x].UPOS != "ADJ" || v < 0 || v > x || t.Tokens[v].XPOS != "VBN" || t.Child(x, "cop", "mark", "det") >= 0 || t.Child(x, "obl", "advcl", "xcomp") < x {
			continue
		}
		if n := x - 1; t.Tokens[n].XPOS == "NNS" && t.Is(n, "obl:agent") && t.Tokens[n].Head == v {
			attach(t, x, n, "amod")
		}
	}
}
