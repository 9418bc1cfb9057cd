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

// inLaw makes the kin noun the head of the word: her son-in-law.
func inLaw(t *extract.Tree) {
	for i := 0; i+4 < len(t.Tokens); i++ {
		if t.Tokens[i+1].Form != "-" || t.Lower(i+2) != "in" || t.Tokens[i+3].Form != "-" || t.Lower(i+4) != "law" || !lexicon.Kin[strings.TrimSuffix(t.Lower(i), "s")] {
			continue
		}
		law := i + 4
		if t.Under(i, law) { // law heads the word: put the kin noun in its place
			t.Tokens[i].Head, t.Tokens[i].Deprel = t.Tokens[law].Head, t.Tokens[law].Deprel
			t.Tokens[law].Head = i
		}
		t.Tokens[law].Head, t.Tokens[law].Deprel = i, "compound"
		for _, c := range t.Children(law) {
			if c < i || c > law {
				t.Tokens[c].Head = i
			}
		}
		for k := i + 1; k < law; k++ {
			t.Tokens[k].Head, t.Tokens[k].Deprel = law, "compound"
			if t.Tokens[k].Form == "-" {
				t.Tokens[k].Deprel = "punct"
			}
		}
		t.Tokens[i].UPOS, t.Tokens[i].XPOS = "NOUN", "NN"
		if t.Tokens[i].Deprel == "advmod" || t.Is(i, "nmod") && t.Child(i, "case") < 0 && t.Tokens[i].Head >= 0 && t.Tokens[i].Head < i && before(t, i) == "," {
			t.Tokens[i].Deprel = "appos"
		}
		if t.Child(i, "cc") >= 0 {
			t.Tokens[i].Deprel = "conj"
		}
	}
}
