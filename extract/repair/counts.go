package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// someInEach sets numbers with places behind a comma, which share out the people or things
// counted before them, beside these: "Forty people were hurt, 12 in Oslo and three in
// Bergen" hurts nobody 12. Each place is that of its number.
func someInEach(t *extract.Tree) {
	for i := 2; i+2 < len(t.Tokens); i++ {
		v := t.Tokens[i].Head
		if t.Tokens[i].UPOS != "NUM" || t.Tokens[i-1].Form != "," || v < 0 || v > i || !t.Is(i, "obl", "obj", "advmod", "nmod", "advcl", "xcomp", "parataxis", "conj") || t.Tokens[i+1].UPOS != "ADP" || !t.Is(i+1, "case") || t.Child(i, "case") >= 0 {
			continue
		}
		n := countedBefore(t, v, i)
		if n < 0 {
			continue
		}
		p := t.Tokens[i+1].Head
		if p > i+1 && t.Is(p, "obl", "nmod") && (t.Tokens[p].Head == v || t.Is(i, "conj") && t.Tokens[p].Head == t.Tokens[v].Head) {
			attach(t, p, i, "nmod")
		}
		if k := p + 1; t.Lower(p) == "them" && k < len(t.Tokens) && t.Is(k, "advmod") && t.Tokens[k].Head == v {
			attach(t, k, i, "advmod") // 12 of them seriously
		}
		attach(t, i, n, "appos")
	}
}

// countedBefore is the subject or object of the verb at v that is a number of people or
// things and stands before token i; -1 for none.
func countedBefore(t *extract.Tree, v, i int) int {
	if t.Is(i, "conj") { // sold 90 cars, 40 in Ghana
		if m := t.Child(v, "nummod"); m >= 0 && m < v && t.Tokens[v].XPOS == "NNS" && t.Child(i, "cc") < 0 {
			return v
		}
		return -1
	}
	for _, n := range t.Children(v, "obj", "nsubj") {
		if n < i && t.Child(n, "nummod") >= 0 && t.Child(n, "nummod") < n && (t.Tokens[n].XPOS == "NNS" || strings.ToLower(t.Tokens[n].Form) == "people") {
			return n
		}
	}
	return -1
}

// betweenAnd joins what stands behind "and" to the noun behind "between" right before it:
// "Fares between Dubai and a number of Indian cities" are between the two.
func betweenAnd(t *extract.Tree) {
	for c := 2; c+2 < len(t.Tokens); c++ {
		n := t.Tokens[c].Head
		if n < 0 || n > c || !t.Is(c, "nmod") || preposition(t, c) != "between" || t.Child(c, "conj") >= 0 || t.Tokens[c].XPOS == "NNS" || t.Tokens[c].UPOS == "NUM" {
			continue
		}
		p := t.Phrase(c, nil)
		and := p[len(p)-1] + 1
		if and >= len(t.Tokens) || t.Lower(and) != "and" {
			continue
		}
		if k := t.Tokens[and].Head; k > and && t.Is(k, "conj") && t.Tokens[k].Head == n && t.Tokens[k].UPOS != "VERB" {
			attach(t, k, c, "conj")
		}
	}
}

// expectLull makes an object of the subject of an infinitive, as the object of a verb of
// expecting or wanting is parsed everywhere else: "Traders expect the lull to last".
func expectLull(t *extract.Tree) {
	for x := range t.Tokens {
		v, s := t.Tokens[x].Head, t.Child(x, "nsubj")
		if !t.Is(x, "xcomp") || v < 0 || v > s || s < 0 || s > x || !lexicon.OrderVerbs[syntax.Lemma(t, v)] || t.Child(v, "obj") >= 0 || t.Child(s, "case", "mark") >= 0 {
			continue
		}
		if m := t.Child(x, "mark"); m > s && t.Lower(m) == "to" {
			attach(t, s, v, "obj")
		}
	}
}

// onTheRight makes a noun of "right" and "left" behind a preposition and an article: "The
// station will be on the right".
func onTheRight(t *extract.Tree) {
	for i := 2; i < len(t.Tokens); i++ {
		if w := t.Lower(i); (w == "right" || w == "left") && t.Tokens[i].UPOS != "NOUN" && t.Lower(i-1) == "the" && t.Tokens[i-1].Head == i && t.Is(i-2, "case") && t.Tokens[i-2].Head == i {
			t.Tokens[i].UPOS, t.Tokens[i].XPOS, t.Tokens[i].Lemma = "NOUN", "NN", w
		}
	}
}

// saidThere gives an inverted report what stands behind its subject, and the parser hung on
// what is said: "Prices will rise, said Minister Ann Lee in Oslo on Monday" tells where and
// when she said so.
func saidThere(t *extract.Tree) {
	for v := range t.Tokens {
		c, s := t.Child(v, "ccomp"), t.Child(v, "nsubj")
		if !says(t, v) || c < 0 || c > v || s < v || t.Tokens[v].XPOS != "VBD" && t.Tokens[v].XPOS != "VBZ" {
			continue
		}
		p := t.Phrase(s, nil)
		for o := p[len(p)-1] + 1; o < len(t.Tokens) && !breaks(t, o); o++ {
			if h := t.Tokens[o].Head; h >= 0 && h < v && t.Under(h, c) && t.Is(o, "obl", "nmod", "advmod") {
				attach(t, o, v, "obl")
			}
		}
	}
}

// breaks reports whether token i is a mark behind which what is said may go on.
func breaks(t *extract.Tree, i int) bool {
	f := t.Tokens[i].Form
	return f == "," || f == ":" || f == ";" || f == "–" || f == "—" || syntax.QuoteMarks[f]
}
