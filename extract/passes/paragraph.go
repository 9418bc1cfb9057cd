package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// closeParagraphs gives a report that ends a paragraph the sentences before it there, where
// the paragraph is evidently speech that lost its quotation marks: somebody says I or we in
// it, or what must be, and nobody else is said to say anything. "Shops have shut. Trade is
// back in the valley. We have met many young leaders, he said."
func closeParagraphs(d *extract.Doc, as []extract.Attribution) {
	for s := range d.Trees {
		if s+1 < len(d.Trees) && d.Trees[s+1].Block == d.Trees[s].Block {
			continue
		}
		k := reportIn(d, as, s)
		if k < 0 || !personIn(&d.Trees[s], as[k].Source) || !trails(d, &as[k]) {
			continue
		}
		first, spoken := s, spokenWords(&d.Trees[s])
		for first > 0 && d.Trees[first-1].Block == d.Trees[s].Block && unattributed(d, as, first-1) {
			first--
			spoken = spoken || spokenWords(&d.Trees[first])
		}
		if !spoken {
			continue
		}
		for ; first < s; first++ {
			t := &d.Trees[first]
			as[k].Content = append(as[k].Content, t.SpanOf(span(0, len(t.Tokens))))
		}
	}
}

// trails reports whether the report a stands behind all that it reports, without quotation
// marks: "Leaders should come from the valley, he said".
func trails(d *extract.Doc, a *extract.Attribution) bool {
	t := &d.Trees[a.Sentence]
	return a.Cue.Start > a.Content[0].End && !slices.ContainsFunc(t.Tokens, func(x extract.Token) bool { return syntax.QuoteMarks[x.Form] })
}

// unattributed reports whether nobody says the sentence s nor anything in it, which has a verb, no
// quotation marks, and asks nothing.
func unattributed(d *extract.Doc, as []extract.Attribution, s int) bool {
	t := &d.Trees[s]
	r := t.Root()
	if r < 0 || syntax.KindOf(t, r) == syntax.None {
		return false
	}
	if slices.ContainsFunc(t.Tokens, func(x extract.Token) bool { return syntax.QuoteMarks[x.Form] }) {
		return false
	}
	whole := t.SpanOf(span(0, len(t.Tokens)))
	return !slices.ContainsFunc(as, func(a extract.Attribution) bool {
		if slices.Contains(a.Content, whole) {
			return true // somebody goes on saying it
		}
		if a.Word == r && says(t, r) && !tellsThat(t, r) {
			return false // told them to leave
		}
		return a.Sentence == s && a.Force != extract.NoForce && a.Source.Text != "" && !lexicon.FirstPerson[t.Lower(a.Source.Head)]
	})
}

// spokenWords reports whether the words of the sentence t are those of somebody who speaks of
// himself, or of what must be done.
func spokenWords(t *extract.Tree) bool {
	return slices.ContainsFunc(span(0, len(t.Tokens)), func(i int) bool {
		w := t.Lower(i)
		return t.Tokens[i].UPOS == "PRON" && lexicon.FirstPerson[w] || t.Tokens[i].UPOS == "AUX" && (w == "must" || w == "should")
	})
}
