package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// frontedList gives a verb its subject back that the parser listed with the last noun of the phrase
// before it: in "During his visit to Ghana, travel and hotel group Kaya signed a deal" he visits no
// group, and in "During his visit to Ghana, Turkey and Kenya signed a deal" both of them sign.
func frontedList(t *extract.Tree) {
	for v := range t.Tokens {
		if t.Tokens[v].UPOS != "VERB" || t.Tokens[v].XPOS != "VBD" && t.Tokens[v].XPOS != "VBZ" && t.Tokens[v].XPOS != "VBP" || t.Child(v, "csubj", "expl", "aux", "aux:pass") >= 0 || !t.Is(v, "root") {
			continue
		}
		s := t.Child(v, "nsubj")
		for _, o := range t.Children(v, "obl") {
			if o > v || t.Tokens[syntax.First(t, o)].UPOS == "VERB" || t.Child(o, "case") != t.Phrase(o, nil)[0] {
				continue
			}
			g, listed := listedBefore(t, o, v)
			switch {
			case len(listed) == 0:
			case s > g && s < v && listed[0] > s:
				for _, c := range listed {
					attach(t, c, s, "conj")
				}
			case s < 0 && t.Tokens[listed[0]-1].Form != "and":
				subjectOf(t, v, listed)
			}
		}
	}
}

// listedBefore is a noun g of the phrase at o with the nouns that are listed with it, where a comma,
// and what belongs to those alone, stands between it and the verb at v.
func listedBefore(t *extract.Tree, o, v int) (g int, listed []int) {
	for g = o; g < v; g++ {
		if !t.Under(g, o) || t.Tokens[g].UPOS != "NOUN" && t.Tokens[g].UPOS != "PROPN" {
			continue
		}
		listed = t.Children(g, "conj")
		if len(listed) == 0 || listed[0] > v || t.Child(listed[len(listed)-1], "case") >= 0 {
			continue
		}
		last := t.Phrase(listed[len(listed)-1], nil)
		if comma := g + 1; t.Tokens[comma].Form == "," && last[len(last)-1] == v-1 {
			return g, listed
		}
	}
	return -1, nil
}

// subjectOf makes the listed nouns the subject of the verb at v: the last alone where those before it
// are its trades, "travel, tourism and hotel group Kaya".
func subjectOf(t *extract.Tree, v int, listed []int) {
	head, last := listed[0], listed[len(listed)-1]
	rel := "conj"
	if t.Tokens[head].UPOS == "NOUN" && syntax.Singular(t, head) && t.Child(head, "det") < 0 && !syntax.Personal(t, head) && len(listed) > 1 {
		if !trading[syntax.Lemma(t, last)] && !lexicon.Bodies[syntax.Lemma(t, last)] {
			return
		}
		head, rel = last, "parataxis"
	} else if len(listed) < 2 || t.Tokens[head].UPOS != "PROPN" {
		return
	}
	attach(t, head, v, "nsubj")
	for _, c := range listed {
		if c != head {
			attach(t, c, head, rel)
		}
	}
}

// trading are further nouns for firms behind their trades.
var trading = lexicon.Words("conglomerate giant group firm company producer retailer brand chain business specialist major")

// gerundOpening parts what somebody does from who does it where no comma does: "Divulging details the
// agency wrote …".
func gerundOpening(t *extract.Tree) {
	if len(t.Tokens) < 5 || t.Tokens[0].XPOS != "VBG" && !(t.Tokens[0].UPOS == "VERB" && t.Is(0, "amod")) || !t.Is(0, "amod") {
		return
	}
	o := t.Tokens[0].Head
	d := o + 1
	if o != 1 || t.Tokens[o].XPOS != "NNS" || d >= len(t.Tokens) || t.Lower(d) != "the" && t.Lower(d) != "a" {
		return
	}
	n, v := t.Tokens[d].Head, t.Tokens[o].Head
	if n <= d || v < 0 {
		return
	}
	switch {
	case t.Is(o, "nsubj") && t.Tokens[n].Head == o && t.Is(n, "appos", "nmod"):
		attach(t, n, v, "nsubj")
	case t.Is(o, "obj", "obl", "nsubj") && t.Tokens[n].Head == v && t.Is(n, "nsubj") && v > n:
	default:
		return
	}
	t.Tokens[0].Head, t.Tokens[0].Deprel = v, "advcl"
	t.Tokens[o].Head, t.Tokens[o].Deprel = 0, "obj"
}
