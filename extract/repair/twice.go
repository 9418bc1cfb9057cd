package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// twiceThat gives an amount how many times it is meant, where the parser hung that on the verb:
// "fined him twice that amount" fined him once.
func twiceThat(t *extract.Tree) {
	for i := 1; i+2 < len(t.Tokens); i++ {
		d := i + 1
		n := t.Tokens[d].Head
		if !timesWords[t.Lower(i)] || !t.Is(i, "advmod", "amod", "obj") || !t.Is(d, "det", "nmod:poss") || n <= d || t.Tokens[n].Head != t.Tokens[i].Head || !amountNouns[t.Lower(n)] {
			continue
		}
		attach(t, i, n, "det:predet")
	}
}

var (
	timesWords  = lexicon.Words("twice thrice double triple half")
	amountNouns = lexicon.Words("amount sum number figure size price value rate total level speed limit average cost salary length weight")
)

// sharedArticle makes one phrase of two nouns with one article before both that the parser hung
// side by side on their verb: "announced an ex gratia of 5 lakh" announced no ex.
func sharedArticle(t *extract.Tree) {
	for i := 1; i+1 < len(t.Tokens); i++ {
		n := i + 1
		d := t.Child(n, "det")
		if d == i-1 && t.Is(i, "obj", "nsubj", "obl") && t.Tokens[i].Deprel == t.Tokens[n].Deprel && t.Tokens[i].Head == t.Tokens[n].Head && t.Tokens[i].UPOS != "VERB" && t.Child(i, "det", "case", "nmod", "acl", "conj") < 0 {
			attach(t, i, n, "compound")
		}
	}
}
