package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// oneInFive counts a noun by a ratio before it: "One in five adults who smoke", "one out
// of every thousand children". The noun heads the phrase, the first number counts it, and
// the second is what that is a part of, so that nothing is said of five adults.
func oneInFive(t *extract.Tree) {
	for i := 0; i+3 < len(t.Tokens); i++ {
		if t.Tokens[i].UPOS != "NUM" {
			continue
		}
		if n, of := i+1, i+3; t.Is(i, "nummod") && t.Tokens[i].Head == n && t.Lower(i+2) == "in" && t.Tokens[i+2].Head == of && t.Tokens[of].UPOS == "NUM" && !syntax.TimeLike(t, of) && t.Tokens[n].UPOS == "NOUN" && fewLeft[t.Lower(i)] && t.Is(of, "obl") && t.Tokens[of].Head == t.Tokens[n].Head {
			attach(t, of, n, "nmod") // one child in eight misses lessons
			continue
		}
		of := i + 1
		if t.Lower(of) == "out" {
			of++
		}
		second := of + 1
		if w := t.Lower(second); w == "every" || w == "each" {
			second++
		}
		if second+1 >= len(t.Tokens) || t.Tokens[second].UPOS != "NUM" {
			continue
		}
		n := t.Tokens[second].Head
		if n <= second || t.Tokens[n].UPOS != "NOUN" || !t.Is(second, "nummod") || syntax.TimeLike(t, n) {
			continue
		}
		out := t.Lower(i+1) == "out" && t.Lower(of) == "of"
		if !out && (t.Lower(of) != "in" || of != i+1 || t.Lower(i) != "one" && !t.Is(i, "nsubj", "nsubj:pass")) {
			continue
		}
		countByRatio(t, i, second, n)
	}
}

// countByRatio makes the noun at n, which the number at second counts, the head of the phrase that
// begins with the number at i.
func countByRatio(t *extract.Tree, i, second, n int) {
	switch h := t.Tokens[i].Head; {
	case t.Tokens[n].Head == i && t.Is(n, "nmod"):
		rel := t.Tokens[i].Deprel
		t.Tokens[n].Head, t.Tokens[n].Deprel = h, rel
		t.Tokens[i].Head, t.Tokens[i].Deprel = n, "nummod"
		for _, c := range t.Children(i) {
			if c != n && !t.Is(c, "advmod") {
				t.Tokens[c].Head = n
			}
		}
	case h == n && t.Is(i, "nummod"):
		v := t.Tokens[n].Head
		if t.Is(n, "obl") && v > n && t.Tokens[v].UPOS == "VERB" && t.Child(v, syntax.Subjects...) < 0 && t.Child(v, "aux:pass") < 0 {
			t.Tokens[n].Deprel = "nsubj"
		}
	default:
		return
	}
	for k := i + 1; k < second; k++ {
		switch rel := t.Tokens[k].Deprel; {
		case rel == "fixed":
		case t.Lower(k) == "every" || t.Lower(k) == "each":
			t.Tokens[k].Head, t.Tokens[k].Deprel = second, "det"
		default:
			t.Tokens[k].Head, t.Tokens[k].Deprel = second, "case"
		}
	}
	t.Tokens[second].Head, t.Tokens[second].Deprel = i, "nmod"
}
