package syntax

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// motto reports whether the apposition at c is the quotation right behind a noun that says nothing
// without it: under the slogan “Ten Years Together”.
func motto(t *extract.Tree, c int) bool {
	h := t.Tokens[c].Head
	return h >= 0 && h+2 < len(t.Tokens) && mottoes[Lemma(t, h)] && QuoteMarks[t.Tokens[h+1].Form] && t.Under(h+2, c)
}

// mottoes are nouns for what is quoted behind them.
var mottoes = lexicon.Words("slogan motto theme title banner hashtag headline tagline word phrase term name nickname label question expression password code caption inscription")
