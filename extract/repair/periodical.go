package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// periodical makes a noun of the "daily" behind the name of a newspaper that reports: in
// "reports Al-Rai daily" and "Al-Anba weekly reported" nobody reports every day or week.
func periodical(t *extract.Tree) {
	for i := 1; i < len(t.Tokens); i++ {
		v := t.Tokens[i].Head
		if !periods[t.Lower(i)] || !t.Is(i, "advmod", "obl", "obl:unmarked", "amod") || v < 0 || !lexicon.Says[syntax.Lemma(t, v)] || t.Tokens[v].UPOS != "VERB" {
			continue
		}
		n := i - 1
		for k := 0; k < 4 && t.Tokens[n].Head >= 0 && t.Tokens[n].Head != v && t.Is(n, "flat", "compound", "punct"); k++ {
			n = t.Tokens[n].Head
		}
		if s := t.Tokens[n].Head; t.Is(n, "nmod") && i+1 == v && s >= 0 && t.Tokens[s].Head == v && t.Is(s, "nsubj") && t.NameAt(i-1) >= 0 && t.Tokens[n].UPOS == "PROPN" { // the editor of Al Ahd daily wrote
			t.Tokens[i].UPOS, t.Tokens[i].XPOS, t.Tokens[i].Lemma = "NOUN", "NN", t.Lower(i)
			attach(t, i, n, "flat")
			continue
		}
		if t.Tokens[n].Head != v || !t.Is(n, "nsubj", "obj") || t.Tokens[n].UPOS != "PROPN" || t.Is(n, "obj") && (n < v || t.Child(v, "nsubj") >= 0) || i+1 < len(t.Tokens) && i < v && i+1 != v {
			continue
		}
		t.Tokens[i].UPOS, t.Tokens[i].XPOS, t.Tokens[i].Lemma = "NOUN", "NN", t.Lower(i)
		t.Tokens[n].Deprel = "nsubj"
		attach(t, i, n, "flat")
	}
}

// periods say how often a newspaper comes.
var periods = lexicon.Words("daily weekly monthly")

// reporterBehind makes a subject of the name behind a verb of reporting that ends its
// sentence: "The bridge will close, reports Almadina."
func reporterBehind(t *extract.Tree) {
	for o := range t.Tokens {
		v := t.Tokens[o].Head
		if v < 1 || !t.Is(o, "obj") || t.NameAt(o) < 0 || o < v || !t.Is(v, "parataxis") || t.Tokens[v-1].Form != "," || !lexicon.Says[syntax.Lemma(t, v)] || t.Tokens[v].Head > v {
			continue
		}
		if x := t.Tokens[v].XPOS; x != "VBZ" && x != "VBD" || t.Names[t.NameAt(o)].First != v+1 || len(t.Children(v)) > len(t.Children(v, "obj", "punct", "advmod")) {
			continue
		}
		if end := t.Names[t.NameAt(o)].Last; end < len(t.Tokens) && t.Tokens[end].UPOS != "PUNCT" && !periods[t.Lower(end)] {
			continue
		}
		t.Tokens[o].Deprel = "nsubj"
	}
}
