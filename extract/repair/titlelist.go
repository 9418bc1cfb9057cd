package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// titleList keeps a word for somebody with the name right behind it in a list, where the parser
// took it for what the one before is: in "Thai rights group Lumen, internet watchdog Reach and
// Citizen Lab" Lumen is no watchdog.
func titleList(t *extract.Tree) {
	for q := 2; q+1 < len(t.Tokens); q++ {
		if !t.Is(q, "appos", "conj") || t.Tokens[q].UPOS != "NOUN" || t.NameAt(q) >= 0 || t.NameAt(q+1) < 0 || t.Child(q, "det", "nmod:poss", "case", "cc") >= 0 {
			continue
		}
		l := syntax.Lemma(t, q)
		if !lexicon.Roles[l] && !lexicon.Bodies[l] && !syntax.Personal(t, q) && !rivals[l] {
			continue
		}
		x := t.Tokens[q].Head
		n := nameHead(t, t.Names[t.NameAt(q+1)])
		if x < 0 || x > q || before(t, q) != "," || t.Tokens[n].Head != q && t.Tokens[n].Head != x {
			continue
		}
		top := listedAfter(t, x, n)
		if top < 0 {
			continue
		}
		if isName(t, n, extract.PER) {
			t.Tokens[n].Head, t.Tokens[n].Deprel = top, "conj"
			t.Tokens[q].Head, t.Tokens[q].Deprel = n, "nmod:desc"
		} else {
			t.Tokens[q].Head, t.Tokens[q].Deprel = top, "conj"
			t.Tokens[n].Head, t.Tokens[n].Deprel = q, "appos"
		}
	}
}

// rivals are nouns for one beside whom another of its kind stands.
var rivals = lexicon.Words("rival watchdog ally neighbour neighbor newcomer peer")

// listedAfter is the noun that another behind n is listed with by an "and", where that is x or a
// name beside it: -1 for none.
func listedAfter(t *extract.Tree, x, n int) int {
	for c := n + 1; c < len(t.Tokens); c++ {
		if h := t.Tokens[c].Head; t.Is(c, "conj") && (h == x || h >= 0 && h < n && t.Tokens[h].Head == x && t.Is(h, "appos")) && t.Child(c, "cc") > n && t.NameAt(c) >= 0 {
			return h
		}
	}
	return -1
}
