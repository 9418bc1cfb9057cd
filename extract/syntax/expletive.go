package syntax

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// Expletive reports whether "it" stands for nothing: "it is possible that …",
// "it seems", "it is winter".
func Expletive(t *extract.Tree, i int) bool {
	if t.Is(i, "expl") {
		return true
	}
	h := t.Tokens[i].Head
	if h < 0 || !t.Is(i, "nsubj") {
		return false
	}
	l := Lemma(t, h)
	if t.Child(h, "csubj") >= 0 || impersonal[l] && (t.Child(h, "ccomp") >= 0 || t.Child(h, "xcomp") >= 0 || t.Child(h, "advcl") >= 0) || lexicon.Weather[l] {
		return true
	}
	return t.Child(h, "cop") >= 0 && (t.Child(h, "ccomp") >= 0 || t.Child(h, "acl:relcl") >= 0 || t.Child(h, "advcl:relcl") >= 0 ||
		t.Tokens[h].UPOS == "ADJ" && (t.Child(h, "advcl") >= 0 || t.Child(h, "xcomp") >= 0) || t.Tokens[h].UPOS == "NUM" || TimeLike(t, h))
}

var impersonal = lexicon.Words(`seem appear turn happen take say report believe expect think know hope mean follow suggest remain matter`)
