package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// twoFields makes one role with two fields of work of what was parsed as a thing and a
// role: "was a German film and theatre director" was no film.
func twoFields(t *extract.Tree) {
	for h := 4; h < len(t.Tokens); h++ {
		a := t.Tokens[h].Head
		if !t.Is(h, "conj") || t.Tokens[h].XPOS != "NN" || !lexicon.Roles[t.Lower(h)] && !syntax.Personal(t, h) || a != h-3 || t.Tokens[a].XPOS != "NN" || syntax.Personal(t, a) || t.NameAt(a) >= 0 {
			continue
		}
		b := h - 1
		if !t.Is(b, "compound") || t.Tokens[b].Head != h || t.Tokens[b].XPOS != "NN" || !t.Is(h-2, "cc") || t.Lower(h-2) != "and" {
			continue
		}
		if d := t.Child(a, "det"); d < 0 || !aloneArticle[t.Lower(d)] || !tellsWho(t, a) {
			continue
		}
		attach(t, h, t.Tokens[a].Head, t.Tokens[a].Deprel)
		for _, c := range t.Children(a) {
			if c != h-2 && c != h {
				t.Tokens[c].Head = h
			}
		}
		attach(t, a, h, "compound")
		attach(t, b, a, "conj")
		attach(t, h-2, b, "cc")
	}
}

var aloneArticle = lexicon.Words("a an")

// tellsWho reports whether the noun at a says who somebody is: was a film, a film and theatre
// director; worked as one, became one.
func tellsWho(t *extract.Tree, a int) bool {
	if t.Child(a, "cop") >= 0 {
		s := t.Child(a, "nsubj")
		return s >= 0 && (t.Tokens[s].XPOS == "PRP" && t.Lower(s) != "it" || t.NameAt(s) >= 0 || syntax.Personal(t, s))
	}
	if t.Is(a, "appos") {
		h := t.Tokens[a].Head
		return t.NameAt(h) >= 0 && t.Names[t.NameAt(h)].Type == extract.PER || syntax.Personal(t, h)
	}
	return t.Is(a, "obl") && syntax.Prep(t, a) == "as" || t.Is(a, "xcomp")
}

// toldToAsk makes an object of the noun that stands behind a bare verb as its subject, at the
// beginning of a sentence or behind a condition: "If you want to know, ask Ana Diaz".
func toldToAsk(t *extract.Tree) {
	for s := 1; s < len(t.Tokens); s++ {
		v := t.Tokens[s].Head
		if !t.Is(s, "nsubj") || v < 0 || v > s || t.Tokens[v].XPOS != "VB" || t.Tokens[v].Deprel != "root" || t.Tokens[s].UPOS != "NOUN" && t.Tokens[s].UPOS != "PROPN" {
			continue
		}
		if t.Child(v, "obj", "aux", "mark", "ccomp", "cop", "csubj", "expl") >= 0 || len(t.Children(v, "nsubj")) > 1 || neverTold[t.Lower(v)] {
			continue
		}
		if first := t.Phrase(s, nil)[0]; first != v+1 || v > 0 && !t.Is(v-1, "punct") {
			continue
		}
		t.Tokens[s].Deprel = "obj"
	}
}

// neverTold are bare verbs of wishes, whose subject stands behind them: come Monday, suffice it.
var neverTold = lexicon.Words("come suffice live bless be")
