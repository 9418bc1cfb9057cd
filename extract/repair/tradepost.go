package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// tradeAndPost hangs what an office is of on the office where the parser hung it on a trade before
// the "and": "Ana Lee, journalist and founder of La Hora" is no journalist of it. Two offices, a
// chairman and chief executive, are of the same.
func tradeAndPost(t *extract.Tree) {
	for p := range t.Tokens {
		f := t.Tokens[p].Head
		if !t.Is(p, "conj") || f < 0 || f > p || t.Child(p, "cc") != f+1 || !lexicon.Trades[syntax.Lemma(t, f)] || ofBodies[syntax.Lemma(t, f)] || !lexicon.Roles[syntax.Lemma(t, p)] {
			continue
		}
		for _, n := range t.Children(f, "nmod") {
			if m := t.Child(n, "case"); m == p+1 && t.Lower(m) == "of" {
				attach(t, n, p, "nmod")
			}
		}
	}
}

// ofBodies are trades that one has in a body or of something, like an office.
var ofBodies = lexicon.Words("officer captain general admiral marshal colonel major lieutenant commander champion citizen national student candidate conductor player")
