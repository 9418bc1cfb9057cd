package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// orSo sets a report behind ", or so" beside the clause that it reports, of which it is no
// alternative: "The house is haunted, or so the neighbours say", "or so it is said".
func orSo(t *extract.Tree) {
	for o := 1; o+2 < len(t.Tokens); o++ {
		v := t.Tokens[o].Head
		if t.Lower(o) != "or" || t.Lower(o+1) != "so" || v < o+2 || t.Tokens[o+1].Head != v || !t.Is(v, "conj") || t.Child(v, "ccomp") >= 0 {
			continue
		}
		if b := t.Child(v, "obj"); b >= 0 && t.Tokens[b].UPOS != "PRON" { // or so they tell us
			continue
		}
		if s := t.Child(v, "nsubj"); s < o+2 || s > v || !says(t, v) && !lexicon.Thinks[syntax.Lemma(t, v)] && !lexicon.Appears[syntax.Lemma(t, v)] && !goesRound(t, s, v) {
			continue
		}
		h := t.Tokens[v].Head
		for n := 0; n < len(t.Tokens) && h >= 0 && h < v && t.Tokens[h].UPOS != "VERB" && t.Child(h, "cop") < 0 && t.Tokens[h].Head >= 0; n++ {
			h = t.Tokens[h].Head
		}
		if h < 0 || h >= o {
			continue
		}
		attach(t, v, h, "parataxis")
		t.Tokens[o].Deprel, t.Tokens[o+1].Deprel = "discourse", "discourse"
	}
}

// goesRound reports whether the verb at v tells that the story at s is told: so the story
// goes, rumour has it.
func goesRound(t *extract.Tree, s, v int) bool {
	l := syntax.Lemma(t, v)
	return lexicon.Tales[syntax.Lemma(t, s)] && (l == "go" || l == "have" || l == "run")
}
