package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// aliasOf makes the name before "alias" or "aka" the one that the clause tells of, and the other
// a second name of it: "Harpreet Singh alias Happy, who is in jail" is Harpreet Singh.
func aliasOf(t *extract.Tree) {
	for a := 1; a+1 < len(t.Tokens); a++ {
		x, y := t.Tokens[a-1].Head, a+1
		for x >= 0 && x < a && t.Tokens[x].Head < a && t.Is(x, "flat") {
			x = t.Tokens[x].Head
		}
		if t.Tokens[a-1].Head == a {
			x = a - 1
		}
		h := t.Tokens[a].Head
		if !aliases[t.Lower(a)] || x < 0 || x >= a || t.Tokens[x].Head != a || t.NameAt(x) < 0 || t.Tokens[y].Head != a || t.NameAt(y) < 0 || h >= x && h <= y {
			continue
		}
		rel := t.Tokens[a].Deprel
		attach(t, x, h, rel)
		for _, c := range append(t.Children(a), t.Children(y)...) {
			if c != x && c != y && (c < x || c > y) {
				attach(t, c, x, t.Tokens[c].Deprel)
			}
		}
		attach(t, y, x, "appos")
		attach(t, a, y, "case")
	}
}

var aliases = lexicon.Words("alias aka a.k.a.")

// lastInCash gives the last of what is listed the "in cash" right behind it: who "seized 11 watches,
// six phones and $9,000 in cash" seized no phones in cash.
func lastInCash(t *extract.Tree) {
	for c := 3; c < len(t.Tokens); c++ {
		v, m := t.Tokens[c].Head, t.Child(c, "case")
		if !t.Is(c, "obl") || v < 0 || m != c-1 || t.Lower(m) != "in" || !monies[syntax.Lemma(t, c)] {
			continue
		}
		o := t.Child(v, "obj", "nsubj:pass")
		if o < 0 {
			continue
		}
		for _, k := range t.Conjuncts(o) {
			if ph := t.Phrase(k, func(x int) bool { return t.Is(x, "conj") }); t.Is(k, "conj") && ph[len(ph)-1] == m-1 {
				attach(t, c, k, "nmod")
				break
			}
		}
	}
}

// monies are nouns for what an amount of money is or comes in.
var monies = lexicon.Words("cash banknote note coin currency gold damages compensation aid bond share cheque check")
