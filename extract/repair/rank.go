package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// recordSince hangs the time since when something is the lowest or the most on that, and not
// on the verb before it: "fell to 312 pence, their lowest level since March" did not fall
// since March.
func recordSince(t *extract.Tree) {
	for x := range t.Tokens {
		v, f := t.Tokens[x].Head, t.Child(x, "case")
		if v < 0 || v > x || !t.Is(x, "obl", "advmod") || f < 2 || f > x || !sinceWhen[t.Lower(f)] {
			continue
		}
		n := f - 1
		for k := 0; k < 4 && t.Is(n, "nmod", "flat", "compound") && t.Tokens[n].Head < n && t.Tokens[n].Head > v; k++ {
			n = t.Tokens[n].Head // the first birth of its kind in Nepal for 11 years
		}
		if h := t.Tokens[n].Head; (h == v || t.Is(n, "appos") && h > v && t.Tokens[h].Head == v) && t.Is(n, "appos", "parataxis", "dep", "conj", "obl:unmarked", "nmod") && t.Tokens[n].UPOS == "NOUN" && superlative(t, n) && t.Child(n, "cop") < 0 {
			attach(t, x, n, "nmod")
		}
	}
}

var sinceWhen = lexicon.Words("since in for")

// superlative reports whether the noun at n is the lowest, the first or the most of its kind.
func superlative(t *extract.Tree, n int) bool {
	for _, c := range t.Children(n, "amod", "nmod:poss", "advmod") {
		if t.Tokens[c].XPOS == "JJS" || t.Lower(c) == "first" || t.Lower(c) == "worst" {
			return true
		}
		for _, k := range t.Children(c, "advmod") {
			if t.Lower(k) == "most" || t.Lower(k) == "least" {
				return true
			}
		}
	}
	return false
}

// crossedComplement hangs what stands behind a phrase of the verb on the verb, and not on
// the predicate before that phrase: "remained closed on Monday because of the risk". Arcs
// of English news do not cross.
func crossedComplement(t *extract.Tree) {
	for x := range t.Tokens {
		p := t.Tokens[x].Head
		if p < 0 || p > x || !t.Is(x, "obl", "advcl") || t.Is(x, "obl:agent") || !t.Is(p, "xcomp") || t.Tokens[p].Head < 0 || t.Tokens[p].Head > p {
			continue
		}
		v := t.Tokens[p].Head
		for _, c := range t.Children(v, "obl", "advmod") {
			if w := t.Phrase(c, nil); c > p && w[0] > p && w[len(w)-1] < t.Phrase(x, nil)[0] {
				attach(t, x, v, t.Tokens[x].Deprel)
				break
			}
		}
	}
}

// helpedSubject makes the object of helping or letting of the noun between it and its
// infinitive without "to": "helps the kids have fun".
func helpedSubject(t *extract.Tree) {
	for s := range t.Tokens {
		x := t.Tokens[s].Head
		if x < s || !t.Is(s, "nsubj:") || !t.Is(x, "xcomp", "ccomp") || t.Tokens[x].XPOS != "VB" || t.Child(x, "mark", "aux", "cop") >= 0 {
			continue
		}
		v := t.Tokens[x].Head
		if v < 0 || v > s || !lets[strings.ToLower(t.Tokens[v].Lemma)] || t.Child(v, "obj", "iobj") >= 0 {
			continue
		}
		attach(t, s, v, "obj")
		t.Tokens[x].Deprel = "xcomp"
	}
}

var lets = lexicon.Words("help let make")

// byNear hangs the way of doing something on the verb right before it, and not on one before
// that verb's clause: "hail gains farmers enjoy by using the tools", which the farmers use.
func byNear(t *extract.Tree) {
	for x := range t.Tokens {
		v, m := t.Tokens[x].Head, t.Child(x, "mark")
		if v < 0 || m < 2 || m > x || !t.Is(x, "advcl") || t.Lower(m) != "by" || t.Tokens[x].XPOS != "VBG" {
			continue
		}
		r := m - 1
		if r > v && t.Is(r, "acl:relcl") && finiteVerb(t, r) && t.Under(r, v) {
			attach(t, x, r, "advcl")
		}
	}
}

// datelineColon takes the place that opens a sentence before a colon out of what a report at
// the end of it says: "Leeds: A man was held on Tuesday, police said".
func datelineColon(t *extract.Tree) {
	if len(t.Tokens) < 5 || !t.Is(0, "ccomp") || t.Tokens[0].UPOS != "PROPN" {
		return
	}
	k := 1
	for k < len(t.Tokens) && t.Tokens[k].Head == 0 && t.Is(k, "flat", "compound") {
		k++
	}
	v := t.Tokens[0].Head
	if t.Tokens[k].Form != ":" || v < k || !says(t, v) {
		return
	}
	for _, c := range append(t.Children(v, "ccomp", "parataxis"), t.Children(0, "parataxis", "appos", "acl:relcl", "dep")...) {
		if c > k && c < v && finiteVerb(t, c) {
			attach(t, c, v, "ccomp")
			attach(t, 0, v, "discourse")
			return
		}
	}
}
