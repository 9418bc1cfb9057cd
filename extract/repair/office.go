package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// directorGeneral makes one title of a role and what a hyphen adds to it, with the role at
// its head, which has the phrases of both: "WTO Director-General Ngozi Okonjo-Iweala", "the
// director-general of the agency".
func directorGeneral(t *extract.Tree) {
	for i := 0; i+2 < len(t.Tokens); i++ {
		g := i + 2
		if t.Tokens[i+1].Form != "-" || !offices[t.Lower(g)] || !lexicon.Roles[syntax.Lemma(t, i)] || t.Tokens[i].End != t.Tokens[i+1].Start || t.Tokens[i+1].End != t.Tokens[g].Start || t.Tokens[g].Head == i && t.Tokens[g].Deprel == "compound" {
			continue
		}
		if t.Under(i, g) { // the second part heads the word
			t.Tokens[i].Head, t.Tokens[i].Deprel = t.Tokens[g].Head, t.Tokens[g].Deprel
		} else if t.Tokens[g].Head != i && t.Tokens[g].Head != t.Tokens[i].Head {
			continue
		}
		t.Tokens[g].Head, t.Tokens[g].Deprel = i, "compound"
		if t.Tokens[g].UPOS == "PROPN" {
			t.Tokens[g].UPOS, t.Tokens[g].XPOS = "NOUN", "NN" // no name begins with it
		}
		for _, c := range t.Children(g) {
			t.Tokens[c].Head = i
		}
		t.Tokens[i+1].Head, t.Tokens[i+1].Deprel = g, "punct"
	}
}

// offices are what a hyphen adds to a role.
var offices = lexicon.Words("general elect designate")
