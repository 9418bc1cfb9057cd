package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// gapBehindComma takes what a comma sets behind a place with the preposition of that place for a clause
// without its verb, and not for what the name is: in "The wine comes from Chile, the cheese from
// France" Chile is no cheese.
func gapBehindComma(t *extract.Tree) {
	for n := range t.Tokens {
		a := t.Tokens[n].Head
		if !t.Is(n, "appos") || a < 0 || a > n || !isName(t, a, extract.LOC) || t.NameAt(n) >= 0 || syntax.Sortals[syntax.Lemma(t, n)] || t.Tokens[n].UPOS != "NOUN" || before(t, n) != "," {
			continue
		}
		d, m, p := t.Child(n, "det"), t.Child(n, "nmod"), syntax.Prep(t, a)
		if d < 0 || t.Lower(d) != "the" || m < n || p == "" || p == "of" || syntax.Prep(t, m) != p || t.NameAt(m) < 0 || t.Child(m, "case") != n+1 {
			continue
		}
		v, rel := t.Tokens[a].Head, "conj"
		if v < 0 || t.Tokens[v].UPOS != "VERB" || !t.Is(a, "obl") {
			v, rel = a, "parataxis"
		}
		attach(t, n, v, rel)
		if rel == "conj" {
			attach(t, m, n, "orphan")
		}
	}
}

// gapInfinitive takes the infinitive right behind a name that shares the verb before it for that
// name's: in "Koch wants to close plants and Wolf to keep them" Koch closes nothing to keep it.
func gapInfinitive(t *extract.Tree) {
	for x := range t.Tokens {
		to := t.Child(x, "mark")
		if !t.Is(x, "advcl") || to < 1 || to > x || t.Lower(to) != "to" {
			continue
		}
		v, n := t.Tokens[x].Head, to-1
		if t.Is(n, "flat") {
			n = t.Tokens[n].Head
		}
		if h := t.Tokens[n].Head; v >= 0 && v < to && t.Tokens[n].UPOS == "PROPN" && t.Is(n, "conj") && h >= 0 && h <= v && t.Tokens[h].UPOS == "VERB" && t.Child(n, "cc") >= 0 {
			attach(t, x, n, "dep")
		}
	}
}
