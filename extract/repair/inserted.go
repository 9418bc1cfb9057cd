package repair

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// insertedReport hangs a phrase that opens a sentence on what is reported, where the
// report stands between two commas behind it: "At 2:45 a.m., his office said, he died in
// hospital" tells when he died. Where somebody says something stays with the saying: "In a
// statement, the army said, …".
func insertedReport(t *extract.Tree) {
	for v := range t.Tokens {
		s, x := t.Child(v, "nsubj"), t.Child(v, "ccomp")
		if !says(t, v) || !finiteVerb(t, v) || s < 1 || s > v || x < v || t.Child(v, "aux", "mark", "obj", "iobj") >= 0 {
			continue
		}
		if m := t.Child(x, "mark"); v+2 >= len(t.Tokens) || t.Tokens[v+1].Form != "," || syntax.QuoteMarks[t.Tokens[v+2].Form] || m >= 0 && m < x && t.Lower(m) == "that" {
			continue // what stands in quotation marks or behind a "that" has its own beginning
		}
		f := t.Phrase(s, func(c int) bool { return t.Is(c, "punct") })[0]
		if f < 1 || t.Tokens[f-1].Form != "," {
			continue
		}
		front := slices.DeleteFunc(t.Children(v, "obl", "advcl", "advmod"), func(c int) bool {
			return c > f || t.Is(c, "advmod") && !whenAdverbs[t.Lower(c)]
		})
		if slices.ContainsFunc(front, func(c int) bool { return ofSaying(t, c) }) {
			continue // At a rally on Monday, Lee said, …
		}
		for _, c := range front {
			t.Tokens[c].Head = x
		}
	}
}

// ofSaying reports whether the phrase or clause at c tells where, how or to whom somebody
// speaks: in a statement, speaking to reporters, according to.
func ofSaying(t *extract.Tree, c int) bool {
	return slices.ContainsFunc(t.Phrase(c, nil), func(k int) bool {
		l := syntax.Lemma(t, k)
		return lexicon.Documents[l] || gatherings[l] || occasionsOfSpeech[l] || lexicon.Says[l] && t.Tokens[k].UPOS == "VERB" || t.Tokens[k].UPOS == "PUNCT" && syntax.QuoteMarks[t.Tokens[k].Form]
	})
}

var (
	// occasionsOfSpeech are nouns and verbs for what people speak in and how.
	occasionsOfSpeech = lexicon.Words("interview discussion seminar summit ceremony function event forum panel speak talk conference briefing speech address remark comment testimony email e-mail message call phone telephone tweet twitter facebook instagram platform television tv radio broadcast question response reply answer reporter journalist press news accord ask address quote cite")
	// whenAdverbs are adverbs for when something happens.
	whenAdverbs = lexicon.Words("yesterday today tomorrow tonight earlier later then there meanwhile")
)
