package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// northOf hangs a place on the point of the compass before it: "located north of Oslo" is not
// located of Oslo.
func northOf(t *extract.Tree) {
	for c := 0; c+2 < len(t.Tokens); c++ {
		if !compass[t.Lower(c)] || t.Lower(c+1) != "of" || !t.Is(c, "advmod") || !t.Is(c+1, "case") {
			continue
		}
		if n := t.Tokens[c+1].Head; n > c+1 && t.Is(n, "obl", "nmod") && t.Tokens[n].Head == t.Tokens[c].Head {
			attach(t, n, c, "obl")
		}
	}
}

// compass are its points as adverbs.
var compass = lexicon.Words("north south east west northeast northwest southeast southwest north-east north-west south-east south-west upstream downstream inland offshore uphill")

// daysAhead hangs a date on the "ahead" that says how long before it something is: "held 150
// days ahead of schedule" was not held "150 ahead".
func daysAhead(t *extract.Tree) {
	for a := 1; a+2 < len(t.Tokens); a++ {
		d := a - 1
		if t.Lower(a) != "ahead" || t.Lower(a+1) != "of" || t.Tokens[d].Head != a || !t.Is(d, "obl:unmarked", "nmod:unmarked") || !syntax.TimeLike(t, d) {
			continue
		}
		n := t.Tokens[a+1].Head
		if n <= a+1 || !t.Is(a+1, "case") || !t.Is(n, "obl") || t.Tokens[n].Head < 0 {
			continue
		}
		switch v := t.Tokens[n].Head; {
		case t.Is(a, "advmod") && t.Tokens[a].Head == v:
		case t.Is(a, "case") && t.Tokens[a].Head == n:
			t.Tokens[a].Head, t.Tokens[a].Deprel = v, "advmod"
		default:
			continue
		}
		attach(t, n, a, "obl")
		t.Tokens[a].UPOS, t.Tokens[a].XPOS = "ADV", "RB"
	}
}

// oneAfterAnother keeps "one crisis after another" in one phrase.
func oneAfterAnother(t *extract.Tree) {
	for x := 3; x < len(t.Tokens); x++ {
		n := x - 2
		if t.Lower(x) != "another" || t.Lower(x-1) != "after" && t.Lower(x-1) != "upon" || t.Lower(n-1) != "one" || t.Tokens[n-1].Head != n || t.Tokens[n].UPOS != "NOUN" {
			continue
		}
		if h := t.Tokens[x].Head; h == n || h > x || t.Tokens[x-1].Head != x {
			continue
		}
		h := t.Tokens[x].Head
		attach(t, x, n, "nmod")
		for _, c := range t.Children(x, "nmod") {
			if c > x && h >= 0 && t.Tokens[h].UPOS == "VERB" {
				attach(t, c, h, "obl") // steered it, hit by one crisis after another, toward recovery
			}
		}
	}
}

// countryHit makes an object of a noun that the parser has before a participle as a part of a
// name: in "steered a country hit by floods" the country is steered.
func countryHit(t *extract.Tree) {
	for v := 1; v < len(t.Tokens); v++ {
		n, h := v-1, t.Tokens[v].Head
		if t.Tokens[v].XPOS != "VBN" && t.Lower(v) != "hit" && t.Lower(v) != "struck" || !t.Is(v, "obj", "obl", "nmod") || h < 0 || h > n || t.Tokens[n].UPOS != "NOUN" {
			continue
		}
		if g := t.Child(v, "obl:agent"); g < v || t.Child(g, "case") != v+1 {
			continue
		}
		if t.Tokens[n].Head == h && t.Is(v, "obj") && t.Is(n, "obj") {
			attach(t, v, n, "acl")
			t.Tokens[v].UPOS, t.Tokens[v].XPOS = "VERB", "VBN"
			continue
		}
		if t.Tokens[n].Head != v || !t.Is(n, "compound") {
			continue
		}
		rel := t.Tokens[v].Deprel
		t.Tokens[n].Head, t.Tokens[n].Deprel = h, rel
		for _, c := range t.Children(v) {
			if c < n {
				attach(t, c, n, t.Tokens[c].Deprel)
			}
		}
		attach(t, v, n, "acl")
		t.Tokens[v].UPOS, t.Tokens[v].XPOS = "VERB", "VBN"
	}
}

// leastKnown makes an adjective of a participle in the superlative with an article: "was the
// least known of the four" was not known of them.
func leastKnown(t *extract.Tree) {
	for v := 2; v < len(t.Tokens); v++ {
		d := v - 2
		if w := t.Lower(v - 1); w != "least" && w != "most" && w != "best" || t.Tokens[v-1].Head != v || t.Tokens[v].XPOS != "VBN" || t.Lower(d) != "the" || v+1 >= len(t.Tokens) || t.Lower(v+1) != "of" {
			continue
		}
		be := t.Child(v, "aux:pass")
		n := t.Tokens[v+1].Head
		if be < 0 || be > d || n < v || t.Tokens[n].Head != v {
			continue
		}
		t.Tokens[be].Deprel = "cop"
		if s := t.Child(v, "nsubj:pass"); s >= 0 {
			t.Tokens[s].Deprel = "nsubj"
		}
		attach(t, d, v, "det")
		t.Tokens[v].UPOS, t.Tokens[v].XPOS, t.Tokens[n].Deprel = "ADJ", "JJ", "obl"
	}
}

// outOf hangs the many out of whom some are counted on these: in "out of 900 farmers, 200
// live in Africa" the 200 live there.
func outOf(t *extract.Tree) {
	for o := 0; o+1 < len(t.Tokens); o++ {
		n := t.Tokens[o].Head
		if t.Lower(o) != "out" || t.Lower(o+1) != "of" || !t.Is(o, "case") || n <= o+1 || t.Child(n, "nummod") < 0 || t.Child(n, "nummod") > n {
			continue
		}
		ph := t.Phrase(n, func(c int) bool { return t.Is(c, "acl") && c > n && t.Tokens[c-1].UPOS == "NUM" })
		l := ph[len(ph)-1]
		if l+2 >= len(t.Tokens) || t.Tokens[l+1].Form != "," || t.Tokens[l+2].UPOS != "NUM" {
			continue
		}
		m := l + 2
		for t.Is(m, "compound", "nummod") && t.Tokens[m].Head == m+1 && t.Tokens[m+1].UPOS == "NUM" {
			m++
		}
		v := t.Tokens[m].Head
		if v != m+1 || !t.Is(m, "obl:unmarked", "nsubj") || !t.Is(v, "acl", "acl:relcl", "advcl") || t.Tokens[v].Head != n || t.Tokens[n].Head < 0 || t.Tokens[n].Head > n {
			continue
		}
		g := t.Tokens[n].Head
		t.Tokens[v].Head, t.Tokens[v].Deprel, t.Tokens[v].UPOS, t.Tokens[v].XPOS = g, "ccomp", "VERB", "VBP"
		t.Tokens[m].Deprel = "nsubj"
		attach(t, n, v, "obl")
		for _, c := range t.Children(n, "mark") {
			attach(t, c, v, "mark")
		}
	}
}

// dollarsIn makes an object of a sum that the parser has in front of a noun behind its
// preposition: "would finance US$24 billion in projects" finances the sum.
func dollarsIn(t *extract.Tree) {
	for d := range t.Tokens {
		n := t.Tokens[d].Head
		if t.Tokens[d].XPOS != "$" || !t.Is(d, "compound", "nmod") || n <= d || !t.Is(n, "obl", "obj") || t.Child(d, "nummod") < d {
			continue
		}
		c, v := t.Child(n, "case"), t.Tokens[n].Head
		if c < t.Child(d, "nummod") || v < 0 || v > d || t.Lower(c) != "in" || t.Child(v, "obj") >= 0 && !t.Is(n, "obj") {
			continue
		}
		t.Tokens[n].Deprel = "obl"
		attach(t, d, v, "obj")
	}
}

// customerFocused makes adjectives of participles with a bare noun right before them, of
// which the first is a predicate: "is customer focused and technology driven".
func customerFocused(t *extract.Tree) {
	for v := 1; v < len(t.Tokens); v++ {
		n, h := v-1, v
		if t.Tokens[v].XPOS != "VBN" || !t.Is(n, "obl:unmarked", "nmod:unmarked") || t.Tokens[n].Head != v || t.Tokens[n].XPOS != "NN" || t.Child(n, "det", "amod", "nummod") >= 0 || syntax.TimeLike(t, n) {
			continue
		}
		if t.Is(v, "conj") && t.Tokens[v].Head >= 0 {
			h = t.Tokens[v].Head
		}
		if t.Child(h, "cop") < 0 || t.Child(h, "cop") > n || t.Child(v, "obj", "obl:agent") >= 0 {
			continue
		}
		t.Tokens[n].Deprel, t.Tokens[v].UPOS, t.Tokens[v].XPOS = "compound", "ADJ", "JJ"
	}
}

// measureParts joins the smaller unit of a measure to the larger one right before: "ran 14 minutes
// 2.4 seconds", "lasted 3 hours 12 minutes".
func measureParts(t *extract.Tree) {
	for u := 1; u+2 < len(t.Tokens); u++ {
		n, m := u+1, u+2
		if !t.Is(n, "nummod") || t.Tokens[n].Head != m || t.Child(u, "nummod") < 0 || t.Child(m, "case", "cc") >= 0 {
			continue
		}
		if smaller[syntax.Lemma(t, u)] != syntax.Lemma(t, m) || t.Tokens[m].Head != t.Tokens[u].Head || !t.Is(m, "obl:unmarked", "nmod:unmarked", "obj", "conj", "appos") {
			continue
		}
		attach(t, m, u, "nmod:unmarked")
	}
}

// eachBehind hangs an "each" right behind what is counted on the verb, and not on a time or place behind it: "cut 300
// jobs each in May".
func eachBehind(t *extract.Tree) {
	for e := 2; e+1 < len(t.Tokens); e++ {
		o, h := e-1, t.Tokens[e].Head
		if t.Lower(e) != "each" || h < e || !t.Is(e, "det", "nmod:unmarked") || !t.Is(o, "obj") || t.Child(o, "nummod") < 0 || t.Child(h, "case") != e+1 {
			continue
		}
		attach(t, e, t.Tokens[o].Head, "obl:unmarked")
	}
}

// smaller are units by those whose parts they are.
var smaller = map[string]string{"hour": "minute", "minute": "second", "foot": "inch", "feet": "inch", "year": "month", "month": "day", "week": "day", "day": "hour", "pound": "ounce", "stone": "pound", "mile": "yard", "degree": "minute"}
