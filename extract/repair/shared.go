package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// gerundObject gives a gerund before a verb what the parser took for a second subject:
// "tailoring brands for overseas markets is becoming important" makes no brand important.
func gerundObject(t *extract.Tree) {
	for g := range t.Tokens {
		v := t.Tokens[g].Head
		if v >= 0 && t.Is(g, "amod") && t.Tokens[g].XPOS == "VBG" && t.Tokens[v].XPOS == "NNS" && t.Is(v, "nsubj") && t.Child(v, "det", "nmod:poss", "nummod", "conj") < 0 && t.Phrase(v, nil)[0] == g && t.Tokens[v].Head > v && singularAt(t, t.Tokens[v].Head) {
			s := v
			attach(t, g, t.Tokens[s].Head, "csubj") // tailoring brands is
			attach(t, s, g, "obj")
			continue
		}
		if !t.Is(g, "csubj") || v < g || t.Tokens[g].XPOS != "VBG" || t.Child(g, "obj", "ccomp") >= 0 {
			continue
		}
		s := t.Child(v, "nsubj", "nsubj:pass")
		if s < g || s > v {
			continue
		}
		if ph := t.Phrase(g, nil); t.Phrase(s, nil)[0] == ph[len(ph)-1]+1 {
			attach(t, s, g, "obj")
		}
	}
}

// withBoth gives what a subject has with it all that is told behind "with" where the verb
// is a singular: in "A new factory with advanced equipment and a high automation rate was
// opened" no rate was.
func withBoth(t *extract.Tree) {
	for c := range t.Tokens {
		s, cc := t.Tokens[c].Head, t.Child(c, "cc")
		if !t.Is(c, "conj") || s < 0 || s > c || cc < 0 || t.Lower(cc) != "and" || !t.Is(s, "nsubj", "nsubj:pass") || t.Tokens[s].XPOS != "NN" || len(t.Children(s, "conj")) != 1 {
			continue
		}
		m, v := nounBefore(t, s, cc), t.Tokens[s].Head
		if m < 0 || preposition(t, m) != "with" || v < c || !singularAt(t, v) {
			continue
		}
		attach(t, c, m, "conj")
	}
}

// singularWhole gives what a subject is of both nouns behind its preposition where the verb is a
// singular: in "The sale of a house and a car is being investigated" the sale is, and no car.
func singularWhole(t *extract.Tree) {
	for c := range t.Tokens {
		s, cc := t.Tokens[c].Head, t.Child(c, "cc")
		if !t.Is(c, "conj") || s < 0 || s > c || cc < 0 || t.Lower(cc) != "and" || !t.Is(s, "nsubj", "nsubj:pass") || t.Tokens[s].XPOS != "NN" || len(t.Children(s, "conj")) != 1 || !nominal(t, c) {
			continue
		}
		m, v := nounBefore(t, s, cc), t.Tokens[s].Head
		if k := cc - 1; m < 0 && t.Tokens[k].UPOS == "PUNCT" {
			m = nounBefore(t, s, k) // awareness of carbon, and the role of mangroves
		}
		if m < 0 || v < c || !singularVerb(t, v) || t.Child(c, "case") >= 0 || t.NameAt(m) >= 0 && t.NameAt(c) < 0 {
			continue
		}
		attach(t, c, m, "conj")
	}
}

// singularVerb reports whether the verb at v, or its first auxiliary, stands in the singular: is,
// has, takes.
func singularVerb(t *extract.Tree, v int) bool {
	if a := t.Child(v, "aux"); a >= 0 && a < v && t.Tokens[a].XPOS != "VBZ" {
		return t.Lower(a) == "was"
	}
	return singularAt(t, v)
}

// theRest hangs "and the rest" on the name right before it: "Caseloads for Tianjin and the
// rest of China" are caseloads for both.
func theRest(t *extract.Tree) {
	for c := range t.Tokens {
		s, cc := t.Tokens[c].Head, t.Child(c, "cc")
		if !t.Is(c, "conj") || s < 0 || s > c || cc < 0 || t.Lower(c) != "rest" && t.Lower(c) != "remainder" || t.Child(c, "case") >= 0 {
			continue
		}
		if m := nounBefore(t, s, cc); m >= 0 && t.NameAt(m) >= 0 && t.Tokens[s].UPOS == "NOUN" {
			attach(t, c, m, "conj")
		}
	}
}

// nounBefore is the noun phrase of token s that ends right before token end. -1 for none.
func nounBefore(t *extract.Tree, s, end int) int {
	for _, m := range t.Children(s, "nmod") {
		if ph := t.Phrase(m, nil); m > s && ph[len(ph)-1] == end-1 {
			return m
		}
	}
	return -1
}

// singularAt reports whether the verb at v, or its first auxiliary, is a singular by its
// form.
func singularAt(t *extract.Tree, v int) bool {
	f := v
	if a := t.Child(v, "aux", "aux:pass", "cop"); a >= 0 && a < v {
		f = a
	}
	return t.Tokens[f].XPOS == "VBZ" || t.Lower(f) == "was"
}

// notList keeps what is left out together: in "on fraud, not protection, conduct, and
// backing" neither conduct nor backing is meant.
func notList(t *extract.Tree) {
	for x := range t.Tokens {
		h := t.Tokens[x].Head
		if !t.Is(x, "conj") || h < 0 || !syntax.Excluded(t, x) || t.Child(x, "cc") >= 0 || t.Child(x, "conj") < x {
			continue
		}
		d := t.Child(x, "conj")
		for _, e := range t.Children(h, "conj") {
			if cc := t.Child(e, "cc"); e > d && cc > d && t.Lower(cc) == "and" && t.Tokens[cc-1].Form == "," && t.Tokens[e].UPOS == t.Tokens[d].UPOS && t.Child(e, syntax.Subjects...) < 0 {
				attach(t, e, x, "conj")
			}
		}
	}
}

// includingUsed sets a participle apart that describes what "including" names right before
// it: in "133 languages, including Mizo, used by 800,000 people, and Lingala, used by more"
// not all are used by so many.
func includingUsed(t *extract.Tree) {
	for p := range t.Tokens {
		n := t.Tokens[p].Head
		if !t.Is(p, "acl:") || n < 0 || n > p || t.Tokens[p].XPOS != "VBN" || before(t, p) != "," || t.Child(p, "obl:agent") < 0 {
			continue
		}
		m := t.Phrase(p, func(c int) bool { return t.Is(c, "punct") })[0] - 2
		for m > n && t.Is(m, "flat", "compound") && t.Tokens[m].Head < m {
			m = t.Tokens[m].Head
		}
		if m > n && t.Tokens[m].Head == n && t.Is(m, "nmod") && exampling[preposition(t, m)] && t.Child(m, "conj") > p && t.Child(t.Child(m, "conj"), "acl") > p {
			attach(t, p, m, "parataxis")
		}
	}
}

// includingLast hangs what "including" names behind the last of a list on that, where the parser hung it on the first:
// "known for its hills and its wildlife, including lions" tells of no hills that are lions.
func includingLast(t *extract.Tree) {
	for x := range t.Tokens {
		n := t.Tokens[x].Head
		if !t.Is(x, "nmod") || n < 0 || n > x || !exampling[preposition(t, x)] || len(t.Children(x, "case")) > 2 {
			continue
		}
		last := -1
		for _, c := range t.Children(n, "conj") {
			if c < x {
				last = c
			}
		}
		if f := t.Phrase(x, func(c int) bool { return t.Is(c, "punct") })[0]; last > n && t.Child(last, "cc") > n && t.Tokens[last].UPOS == "NOUN" {
			if ph := t.Phrase(last, nil); ph[len(ph)-1] == f-1 || ph[len(ph)-1] == f-2 && t.Tokens[f-1].UPOS == "PUNCT" {
				attach(t, x, last, "nmod")
			}
		}
	}
}

// exampling are prepositions of what names some of many.
var exampling = lexicon.Words("including like such")

// twoPrepositions leaves a preposition before a conjunction on the verb before it, where the
// parser gave it to the noun behind the second verb: "was charged with, and acquitted of,
// fraud" acquits nobody with fraud; "appeared in and directed three films" directed the films.
func twoPrepositions(t *extract.Tree) {
	for n := range t.Tokens {
		v := t.Tokens[n].Head
		if v < 0 || v > n || !t.Is(n, "obl") {
			continue
		}
		if cs := t.Children(n, "case"); len(cs) == 2 && cs[0] == v+1 { // hung on the first of the two
			if k := t.Child(v, "conj"); k > cs[0] && k == cs[1]-1 {
				attach(t, n, k, "obl")
				v = k
			}
		}
		if !t.Is(v, "conj") {
			continue
		}
		u, c := t.Tokens[v].Head, t.Child(n, "case")
		if u < 0 || c != u+1 || c > v || t.Tokens[u].UPOS != "VERB" && t.Tokens[u].UPOS != "ADJ" {
			continue
		}
		attach(t, c, u, "obl")
		if t.Child(n, "case") < 0 && t.Child(v, "obj", "aux:pass") < 0 && t.Tokens[v].UPOS == "VERB" {
			t.Tokens[n].Deprel = "obj"
		}
	}
}
