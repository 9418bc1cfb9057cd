package syntax

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// motto reports whether the apposition at c is the quotation right behind a noun that says nothing
// without it: under the slogan “Ten Years Together”.
func motto(t *extract.Tree, c int) bool {
	h := t.Tokens[c].Head
	if h >= 0 && c == h+1 && t.Lower(h) == "year" && t.Tokens[c].UPOS == "NUM" {
		return true // spoke about the year 2022
	}
	return h >= 0 && h+2 < len(t.Tokens) && mottoes[Lemma(t, h)] && QuoteMarks[t.Tokens[h+1].Form] && t.Under(h+2, c)
}

// mottoes are nouns for what is quoted behind them.
var mottoes = lexicon.Words("slogan motto theme title banner hashtag headline tagline word phrase term name nickname label question expression password code caption inscription")

// numbered reports whether the apposition at c is the number right behind its noun: the year 2022.
func numbered(t *extract.Tree, c int) bool {
	return t.Tokens[c].UPOS == "NUM" && c == t.Tokens[c].Head+1 && t.Tokens[c-1].UPOS == "NOUN"
}

// meantFor reports whether the time at c is what its noun is for, and not when something is so:
// tickets for the opening night, the forecast for May.
func meantFor(t *extract.Tree, c int) bool {
	return Prep(t, c) == "for" && t.Child(c, "case") == t.Tokens[c].Head+1 && t.Child(c, "nummod") < 0 && t.Tokens[c].XPOS != "NNS" && meant[Lemma(t, t.Tokens[c].Head)]
}

// meant are nouns for what is made or fixed for a time.
var meant = lexicon.Words("ticket budget forecast plan booking reservation target estimate projection programme program schedule timetable quota outlook menu bill agenda award prize figure result revenue deadline goal order contract season fixture")
