package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// asFarAs keeps "as far as the union is concerned" in one clause of its own.
func asFarAs(t *extract.Tree) {
	for f := 1; f+1 < len(t.Tokens); f++ {
		if t.Lower(f) != "far" || t.Lower(f+1) != "as" || t.Lower(f-1) != "as" && t.Lower(f-1) != "so" {
			continue
		}
		x := t.Tokens[f+1].Head
		if x < f+2 || t.Lower(x) != "concerned" || t.Tokens[x].Head != f || t.Tokens[f].Head < 0 {
			continue
		}
		h := t.Tokens[f].Head
		if f > h {
			continue
		}
		attach(t, x, h, "advcl")
		attach(t, f, x, "advmod")
	}
}

// asSuch keeps "as such" together, the adverb before a clause: "and as such security is a
// concern" tells of no such security.
func asSuch(t *extract.Tree) {
	for a := 0; a+2 < len(t.Tokens); a++ {
		s, n := a+1, t.Tokens[a+1].Head
		if t.Lower(a) != "as" || t.Lower(s) != "such" || !t.Is(a, "mark", "case") || !t.Is(s, "amod", "det", "det:predet") || n <= s || !t.Is(n, "nsubj", "nsubj:pass") {
			continue
		}
		v := t.Tokens[n].Head
		if t.Tokens[a].Head != v || !t.Is(v, "conj", "root", "ccomp", "parataxis") || a > 0 && t.Tokens[a-1].UPOS != "CCONJ" && t.Tokens[a-1].UPOS != "PUNCT" {
			continue
		}
		attach(t, a, v, "advmod")
		attach(t, s, a, "fixed")
		t.Tokens[a].UPOS, t.Tokens[a].XPOS = "ADV", "RB"
	}
}

// aboveAll keeps "above all" together before a noun with an article: "above all the nurses"
// are not all of them.
func aboveAll(t *extract.Tree) {
	for a := 0; a+2 < len(t.Tokens); a++ {
		if t.Lower(a) != "above" || t.Lower(a+1) != "all" || t.Lower(a+2) != "the" && t.Tokens[a+2].XPOS != "PRP$" {
			continue
		}
		n := t.Tokens[a+2].Head
		if n <= a+2 || t.Tokens[a+1].Head != n || !t.Is(n, "nsubj", "nsubj:pass", "conj", "appos") {
			continue
		}
		if h := t.Tokens[n].Head; h > n {
			attach(t, a, h, "advmod")
		} else {
			attach(t, a, n, "cc")
		}
		attach(t, a+1, a, "fixed")
		t.Tokens[a].UPOS, t.Tokens[a].XPOS = "ADV", "RB"
	}
}

// forTheTimeBeing keeps "for the time being" together.
func forTheTimeBeing(t *extract.Tree) {
	for b := 3; b+1 < len(t.Tokens); b++ {
		n, e := b-1, b+1
		if t.Lower(b) != "being" || t.Lower(n) != "time" || t.Lower(b-3) != "for" || t.Lower(e) != "there" || t.Tokens[e].Head != n {
			continue
		}
		v := t.Tokens[n].Head
		if v <= e || syntax.Lemma(t, v) != "be" {
			continue
		}
		attach(t, e, v, "expl")
		attach(t, b, n, "acl")
		t.Tokens[e].UPOS, t.Tokens[e].XPOS = "PRON", "EX"
	}
}

// saidHowever gives "however" between two commas to the report before it, where no "that"
// follows: in "Lee said, however, he knew" she says that he knew.
func saidHowever(t *extract.Tree) {
	for a := 2; a+2 < len(t.Tokens); a++ {
		v := a - 2
		if w := t.Lower(a); w != "however" && w != "though" || t.Tokens[a-1].Form != "," || t.Tokens[a+1].Form != "," || !says(t, v) {
			continue
		}
		if c := t.Tokens[a].Head; c > a && t.Tokens[c].Head == v && t.Is(c, "ccomp") {
			for _, p := range []int{a - 1, a + 1} {
				if t.Under(p, c) {
					attach(t, p, v, "punct")
				}
			}
			attach(t, a, v, "advmod")
		}
	}
}

// inProduction makes a noun of a predicate behind a bare preposition, where the parser has an
// adjective: "was still in post-production".
func inProduction(t *extract.Tree) {
	for x := 1; x < len(t.Tokens); x++ {
		c := x - 1
		if t.Tokens[x].UPOS == "ADJ" && t.Tokens[x].XPOS == "JJ" && t.Is(c, "case") && t.Tokens[c].Head == x && t.Lower(c) == "in" && t.Child(x, "cop") >= 0 {
			t.Tokens[x].UPOS, t.Tokens[x].XPOS = "NOUN", "NN"
		}
	}
}

// accordionPlaying makes a noun of a gerund behind "with" whose one word before it is what is
// played, made or shared: no accordion plays.
func accordionPlaying(t *extract.Tree) {
	for g := 2; g < len(t.Tokens); g++ {
		n, w := g-1, t.Child(g, "mark")
		if t.Tokens[g].XPOS != "VBG" || !done[syntax.Lemma(t, g)] || !t.Is(g, "advcl", "acl") || w < 0 || w > n || t.Lower(w) != "with" || !t.Is(n, "nsubj") || t.Tokens[n].Head != g || t.Tokens[n].XPOS != "NN" {
			continue
		}
		if t.Child(n, "det", "nmod:poss", "nummod") >= 0 || t.Child(g, "obj", "xcomp", "ccomp", "advmod", "aux") >= 0 {
			continue
		}
		t.Tokens[g].UPOS, t.Tokens[g].XPOS, t.Tokens[w].Deprel, t.Tokens[w].UPOS, t.Tokens[n].Deprel = "NOUN", "NN", "case", "ADP", "compound"
		for _, c := range t.Children(n) {
			attach(t, c, g, t.Tokens[c].Deprel)
		}
		h := t.Tokens[g].Head
		if p := w - 1; p > h && t.Tokens[p].XPOS == "VBN" && t.Is(p, "acl") {
			h = p
		}
		attach(t, g, h, "obl")
	}
}

// done are verbs of what people do to a thing, which does not do so itself.
var done = lexicon.Words("play make watch check process share train fund hunt cook bake farm mine build design write paint drill plan")

// riverCrossing makes a noun of a gerund where one crosses: a river crosses nothing.
func riverCrossing(t *extract.Tree) {
	for g := 1; g < len(t.Tokens); g++ {
		n := g - 1
		if t.Lower(g) != "crossing" || t.Tokens[g].XPOS != "VBG" || !t.Is(g, "acl") || t.Tokens[g].Head != n || !crossings[t.Lower(n)] || t.Child(g, "obj") >= 0 {
			continue
		}
		h, rel := t.Tokens[n].Head, t.Tokens[n].Deprel
		t.Tokens[g].Head, t.Tokens[g].Deprel, t.Tokens[g].UPOS, t.Tokens[g].XPOS = h, rel, "NOUN", "NN"
		for _, c := range t.Children(g, "obl", "obl:unmarked") {
			t.Tokens[c].Deprel = strings.Replace(t.Tokens[c].Deprel, "obl", "nmod", 1)
		}
		for _, c := range t.Children(n) {
			attach(t, c, g, t.Tokens[c].Deprel)
		}
		t.Tokens[n].Head, t.Tokens[n].Deprel = g, "compound"
	}
}

// crossings are what one crosses at places made for it.
var crossings = lexicon.Words("river border railway rail road pedestrian level zebra street channel lake frontier")

// armsCrossed gives a participle right behind what somebody has "with" it to that: "sat with
// our arms crossed" crossed arms, not us.
func armsCrossed(t *extract.Tree) {
	for x := 2; x < len(t.Tokens); x++ {
		n := x - 1
		if t.Tokens[x].XPOS == "VBN" && t.Is(x, "advcl") && t.Child(x, "aux", "obl:agent") < 0 && t.Is(n, "obl") && t.Tokens[n].Head == t.Tokens[x].Head && t.Tokens[n].UPOS == "NOUN" && t.Child(n, "nmod:poss") >= 0 {
			m := t.Child(x, "mark")
			if w := preposition(t, n); w != "with" && (m < 0 || m > n || t.Lower(m) != "with") {
				continue
			}
			if m >= 0 {
				attach(t, m, n, "case")
			}
			attach(t, x, n, "acl")
		}
	}
}

// agreedAndCalled joins a past without a subject behind ", and" to the report in the past above
// it, and not to what is said in the present: "Lee agreed that the law does not help, and
// called for talks" called herself.
func agreedAndCalled(t *extract.Tree) {
	for x := range t.Tokens {
		c, cc := t.Tokens[x].Head, t.Child(x, "cc")
		if !t.Is(x, "conj") || c < 0 || c > x || cc < 1 || t.Lower(cc) != "and" || t.Tokens[cc-1].Form != "," || t.Tokens[x].XPOS != "VBD" || !t.Is(c, "ccomp") || t.Child(x, "nsubj", "nsubj:pass", "csubj", "expl", "aux", "mark") >= 0 {
			continue
		}
		v := t.Tokens[c].Head
		if v < 0 || v > c || t.Tokens[v].XPOS != "VBD" || !says(t, v) && syntax.Lemma(t, v) != "agree" || t.Child(v, syntax.Subjects...) < 0 || t.Child(c, "mark") < 0 {
			continue
		}
		f := c
		if a := t.Child(c, "aux", "aux:pass", "cop"); a >= 0 && a < c {
			f = a
		}
		if p := t.Tokens[f].XPOS; p == "VBZ" || p == "VBP" {
			attach(t, x, v, "conj")
		}
	}
}

// onBoard makes a preposition of "on board" before its noun, which the parser has for a second
// object: "rescued 72 people on board wooden boats" rescued no boats.
func onBoard(t *extract.Tree) {
	for b := 1; b+1 < len(t.Tokens); b++ {
		o, v := b-1, t.Tokens[b].Head
		if t.Lower(b) != "board" || t.Lower(o) != "on" || t.Tokens[o].Head != b || !t.Is(b, "obl", "nmod") || v < 0 {
			continue
		}
		if v > b {
			v = t.Tokens[v].Head
		}
		for n := b + 1; v >= 0 && v < o && n < len(t.Tokens) && n < b+5; n++ {
			if t.Tokens[n].Head == v && t.Is(n, "obj", "obl:unmarked") && (t.Tokens[b].Head == n || t.Phrase(n, nil)[0] == b+1) {
				t.Tokens[n].Deprel = "obl"
				attach(t, o, n, "case")
				attach(t, b, o, "fixed")
				break
			}
		}
	}
}

// comesAs gives an "as" right before a noun to it, where the parser begins a later clause with
// it: "the book that comes as two volumes will be sold".
func comesAs(t *extract.Tree) {
	for a := 1; a+1 < len(t.Tokens); a++ {
		r, x := a-1, t.Tokens[a].Head
		if t.Lower(a) != "as" || !t.Is(a, "mark") || x < a || t.Tokens[r].UPOS != "VERB" || !t.Is(r, "acl") {
			continue
		}
		for _, n := range t.Children(r, "obl", "obj", "obl:unmarked") {
			if n > a && n < x && t.Phrase(n, nil)[0] == a+1 && t.Child(n, "case") < 0 {
				t.Tokens[n].Deprel = "obl"
				attach(t, a, n, "case")
				t.Tokens[a].UPOS = "ADP"
			}
		}
		if s := t.Children(x, "nsubj", "nsubj:pass"); len(s) == 2 && s[0] < r && s[1] > a && t.Phrase(s[1], nil)[0] == a+1 {
			attach(t, s[1], r, "obl")
			attach(t, a, s[1], "case")
			t.Tokens[a].UPOS = "ADP"
		}
	}
}

// beforeAndAfter makes an object of "a before and after", which is all one speaks of: "marked a
// before and after in history".
func beforeAndAfter(t *extract.Tree) {
	for b := 1; b+3 < len(t.Tokens); b++ {
		a := b + 2
		if t.Lower(b) != "before" || t.Lower(b+1) != "and" || t.Lower(a) != "after" || t.Lower(b-1) != "a" && t.Lower(b-1) != "an" {
			continue
		}
		n := t.Tokens[b].Head
		switch {
		case n > a && t.Tokens[b-1].Head == n && t.Tokens[n].Head >= 0 && t.Tokens[n].Head < b && t.Child(n, "case") > a:
			n = t.Tokens[n].Head
		case n >= 0 && n < b && t.Is(b, "obj"):
		default:
			continue
		}
		t.Tokens[a].Head, t.Tokens[a].Deprel = n, "obj"
		t.Tokens[b].Head, t.Tokens[b].Deprel = a, "compound"
		t.Tokens[b+1].Head, t.Tokens[b+1].Deprel = a, "compound"
		t.Tokens[b-1].Head, t.Tokens[b-1].Deprel = a, "det"
		t.Tokens[a].UPOS, t.Tokens[a].XPOS, t.Tokens[b].UPOS, t.Tokens[b].XPOS = "NOUN", "NN", "NOUN", "NN"
	}
}

// upClose keeps "up close" together, an adverb of its verb.
func upClose(t *extract.Tree) {
	for u := 1; u+2 < len(t.Tokens); u++ {
		c, v := u+1, u-1
		if t.Lower(u) != "up" || t.Lower(c) != "close" || t.Tokens[v].UPOS != "VERB" || t.Tokens[u].Head != v && t.Tokens[c].Head != v || len(t.Children(c)) > 1 || t.Tokens[c+1].UPOS == "NOUN" || t.Tokens[c+1].UPOS == "ADJ" {
			continue
		}
		attach(t, c, v, "advmod")
		attach(t, u, c, "advmod")
		t.Tokens[c].UPOS, t.Tokens[c].XPOS = "ADV", "RB"
	}
}

// firstAnd gives a second "the first" to the predicate whose subject is both: "is the first
// woman to lead a bank and the first judge to sit there" leads no judge.
func firstAnd(t *extract.Tree) {
	for x := range t.Tokens {
		o := t.Tokens[x].Head
		if !t.Is(x, "conj") || o < 0 || o > x || !t.Is(o, "obj") || !rankedFirst(t, x) || rankedFirst(t, o) {
			continue
		}
		v := t.Tokens[o].Head
		if v < 0 || !t.Is(v, "acl") || !syntax.Infinitive(t, v) {
			continue
		}
		if n := t.Tokens[v].Head; n >= 0 && n < v && rankedFirst(t, n) && t.Child(n, "cop") >= 0 {
			attach(t, x, n, "conj")
			for _, c := range t.Children(v, "advcl") {
				if c > x && syntax.Infinitive(t, c) {
					attach(t, c, x, "acl")
				}
			}
		}
	}
}

// rankedFirst reports whether the noun at n is the first, the only one or the last.
func rankedFirst(t *extract.Tree, n int) bool {
	d, a := t.Child(n, "det"), t.Child(n, "amod")
	return d >= 0 && a > d && a < n && t.Lower(d) == "the" && (t.Lower(a) == "first" || t.Lower(a) == "only" || t.Lower(a) == "last" || t.Lower(a) == "second")
}
