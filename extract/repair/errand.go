package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// secondErrand joins a phrase behind "and" to the one before it that has its preposition,
// not to what stands between: "ran for Congress as a Republican in 2010 and for the Senate
// in 2018" ran for the Senate, and not as a Senate; nor did the Senate run.
func secondErrand(t *extract.Tree) {
	for c := range t.Tokens {
		h := t.Tokens[c].Head
		p := syntax.Prep(t, c)
		if !t.Is(c, "conj") || h < 0 || h > c || !nounLike(t, c) || p == "" || p == "as" || t.Child(c, "cc") < 0 || t.Child(c, "case") < t.Child(c, "cc") {
			continue
		}
		v := h
		if t.Tokens[h].UPOS != "VERB" {
			if v = t.Tokens[h].Head; !t.Is(h, "obl") || v < 0 || syntax.Prep(t, h) == p || syntax.Prep(t, h) == "" || t.Child(h, "nmod") >= 0 && t.Child(h, "nmod") < c && syntax.Prep(t, t.Child(h, "nmod")) == p {
				continue
			}
		} else if t.Child(c, "nsubj", "aux", "cop") >= 0 || t.Child(c, "orphan") < 0 && !secondTime(t, h, c) {
			continue
		}
		if t.Tokens[v].UPOS != "VERB" || v > h && h != v {
			continue
		}
		for _, s := range t.Children(v, "obl") {
			if s > v && s < c && s != h && syntax.Prep(t, s) == p && !syntax.TimeLike(t, s) && !syntax.TimeLike(t, c) && t.Child(s, "conj") < 0 {
				attach(t, c, s, "conj")
				for _, o := range t.Children(c, "orphan") {
					t.Tokens[o].Deprel = "nmod"
				}
				break
			}
		}
	}
}

// secondTime hangs the time behind the noun at c, a conjunct of the verb at v, on it, where
// the verb has another before: spoke to reporters on Monday "and to students on Tuesday". It
// reports whether there is one.
func secondTime(t *extract.Tree, v, c int) bool {
	first := false
	for _, o := range t.Children(v, "obl") {
		if !syntax.TimeLike(t, o) || o < v {
			continue
		}
		ph := t.Phrase(c, nil)
		if o > c && first && t.Phrase(o, nil)[0] == ph[len(ph)-1]+1 {
			attach(t, o, c, "orphan")
			return true
		}
		first = first || o < c
	}
	return false
}
