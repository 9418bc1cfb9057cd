package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// universals are words for all of a kind.
var universals = lexicon.Words("all every everyone everybody everything each")

// notAll hangs a "not" on the word for all of a kind right behind it, with which the subject
// begins, where the parser has it deny the verb: of "However, not all the engines can be
// built here" some can.
func notAll(t *extract.Tree) {
	for n := 0; n+1 < len(t.Tokens); n++ {
		v, a := t.Tokens[n].Head, n+1
		if t.Lower(n) != "not" || v <= a || !universals[t.Lower(a)] || !t.Is(n, "advmod") {
			continue
		}
		s := syntax.OwnSubject(t, v)
		if s >= a && s < v && (a == s || t.Tokens[a].Head == s) {
			attach(t, n, a, "advmod")
		}
	}
}

// noMore hangs the "No more than" of an amount with which the subject begins on its number, where
// the parser has the "No" deny the verb: "No more than ten people may gather".
func noMore(t *extract.Tree) {
	for m := 1; m+2 < len(t.Tokens); m++ {
		v, k := t.Tokens[m].Head, m+2
		if !fewer[t.Lower(m)] || t.Lower(m-1) != "no" || t.Tokens[m-1].Head != m || t.Lower(m+1) != "than" || v <= k || !t.Is(k, "nummod") || !t.Is(m, "advmod", "nsubj", "obl", "amod") {
			continue
		}
		if s := t.Tokens[k].Head; s > k && s < v && t.Tokens[s].Head == v && t.Is(s, syntax.Subjects...) {
			attach(t, m, s, "amod")
		}
	}
}

var fewer = lexicon.Words("more fewer less")

// nothingNor gives a "nor" at the end of a clause to the subject, where the parser joins what
// follows it to a pronoun for anything: in "The firm will not pay anything, nor the insurer"
// the insurer will not pay either, and nobody pays it.
func nothingNor(t *extract.Tree) {
	for c := range t.Tokens {
		o := t.Tokens[c].Head
		if !t.Is(c, "conj") || o < 0 || o > c || !t.Is(o, "obj") || !anythings[t.Lower(o)] || before(t, c) != "," {
			continue
		}
		v, cc := t.Tokens[o].Head, t.Child(c, "cc")
		if cc < 0 || t.Lower(cc) != "nor" || v < 0 || t.Tokens[v].UPOS != "VERB" || t.Child(c, syntax.Subjects...) >= 0 {
			continue
		}
		for n := 0; n < len(t.Tokens) && t.Is(v, "xcomp") && t.Child(v, "nsubj") < 0 && t.Tokens[v].Head >= 0; n++ {
			v = t.Tokens[v].Head
		}
		if s := t.Child(v, "nsubj"); s >= 0 && s < v && t.Tokens[s].UPOS != "PRON" {
			attach(t, c, s, "conj")
		}
	}
}

var anythings = lexicon.Words("anything anyone anybody everything much")

// yetTo makes one predicate of a "has yet to" whose "has" the parser sets apart from the
// infinitive and its subject: in "The town has not paid, and the driver has yet to hear why"
// it is the driver who has yet to.
func yetTo(t *extract.Tree) {
	for y := 1; y+2 < len(t.Tokens); y++ {
		h := y - 1
		if t.Lower(y) != "yet" || t.Lower(y+1) != "to" || t.Tokens[h].UPOS != "AUX" && t.Tokens[h].UPOS != "VERB" || t.Tokens[h].Lemma != "have" {
			continue
		}
		v := t.Tokens[y+1].Head
		if v <= y+1 || t.Under(v, h) || t.Child(h, "nsubj", "obj", "xcomp", "ccomp") >= 0 || t.Tokens[v].Head != t.Tokens[h].Head || t.Tokens[v].Head > h {
			continue
		}
		attach(t, h, t.Tokens[v].Head, t.Tokens[v].Deprel)
		for _, c := range t.Children(v, append([]string{"cc", "punct"}, syntax.Subjects...)...) {
			if c < h {
				attach(t, c, h, t.Tokens[c].Deprel)
			}
		}
		attach(t, v, h, "xcomp")
	}
}
