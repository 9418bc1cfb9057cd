package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// sharedKin makes a relative of two people that of both, where the parser takes the first for
// somebody beside the relative of the second: in "Ann and Waseem's mother, Anwar, wept" Ann
// does not weep. A wife or husband is of one: "Obama and Biden's wife".
func sharedKin(t *extract.Tree) {
	for n := range t.Tokens {
		a := t.Tokens[n].Head
		if !t.Is(n, "conj") || a < 0 || a > n || !isName(t, a, extract.PER) || !offTwo[strings.ToLower(syntax.Lemma(t, n))] {
			continue
		}
		p := n - 1
		if t.Tokens[p].UPOS == "ADJ" && p > 0 {
			p--
		}
		if t.Tokens[p].XPOS != "POS" || p < 3 || !isName(t, p-1, extract.PER) {
			continue
		}
		b := t.Names[t.NameAt(p-1)]
		and := b.First - 1
		if and < 1 || t.Lower(and) != "and" || t.NameAt(and-1) != t.NameAt(a) || t.Under(a, n) || t.Child(a, "case") >= 0 && t.Is(a, "nmod:poss") {
			continue
		}
		t.Tokens[n].Head, t.Tokens[n].Deprel = t.Tokens[a].Head, t.Tokens[a].Deprel
		for _, c := range t.Children(a) {
			if c > n || t.Is(c, "case") && c < a {
				t.Tokens[c].Head = n
			}
		}
		attach(t, a, n, "nmod:poss")
		i := nameHead(t, b)
		attach(t, i, a, "conj")
		attach(t, and, i, "cc")
		attach(t, p, a, "case")
	}
}

// offTwo are nouns for relatives that two people share.
var offTwo = lexicon.Words("mother father parent child son daughter grandson granddaughter grandchild grandparent grandmother grandfather baby twin brother sister")
