package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// sayThis gives what stands before it in the paragraph to whoever is then said to have stated it,
// where nobody else says it: "Exports rose in May. Two mills opened. This was stated by the
// minister, Ana Diaz." Where that stands in a paragraph of its own it is of the last sentence
// of the one above.
func sayThis(d *extract.Doc, as []extract.Attribution) []extract.Attribution {
	for s := 1; s < len(d.Trees); s++ {
		t := &d.Trees[s]
		who := statedBy(t)
		r := t.Root()
		if who < 0 || slices.ContainsFunc(as, func(a extract.Attribution) bool { return a.Sentence == s && a.Word == r && a.Force != extract.NoForce }) {
			continue
		}
		a := extract.Attribution{
			Sentence: s, Word: r, Source: speaker(t, s, who), By: t.SpanOf(namedBy(t, r, who)), Cue: t.Tokens[r].Span,
			Stance: extract.Speech, Force: extract.Claims, Outer: -1,
		}
		block := d.Trees[s-1].Block
		for k := s - 1; k >= 0 && d.Trees[k].Block == block && unattributed(d, as, k); k-- {
			a.Content = append(a.Content, d.Trees[k].SpanOf(span(0, len(d.Trees[k].Tokens))))
			if block != t.Block {
				break
			}
		}
		if len(a.Content) > 0 {
			slices.Reverse(a.Content)
			as = append(as, a)
		}
	}
	return as
}

// statedBy is who has said what stands before the sentence t by its words: this was stated by
// them, that is according to them. -1 for nobody.
func statedBy(t *extract.Tree) int {
	r := t.Root()
	if r < 0 {
		return -1
	}
	s := t.Child(r, "nsubj:pass", "nsubj")
	if o := t.Child(r, "obj"); o == r+1 && t.Lower(o) == "this" && s >= 0 && s < r && (discloses[syntax.Lemma(t, r)] || makesKnown(t, r)) {
		return s // the governor disclosed this on Monday
	}
	if s != 0 || t.Lower(s) != "this" && t.Lower(s) != "that" {
		return -1
	}
	if strings.HasPrefix(syntax.Prep(t, r), "according to") {
		return r
	}
	if !states[syntax.Lemma(t, r)] || !t.Is(s, "nsubj:pass") {
		return -1
	}
	if by := t.Child(r, "obl:agent"); by > r {
		return by
	}
	for _, c := range t.Children(r, "obl") { // in a statement by the ministry
		for _, k := range t.Children(c, "nmod") {
			if lexicon.Documents[syntax.Lemma(t, c)] && syntax.Prep(t, k) == "by" {
				return k
			}
		}
	}
	return -1
}

// makesKnown reports whether the verb at r makes something known.
func makesKnown(t *extract.Tree, r int) bool {
	x := t.Child(r, "xcomp")
	return syntax.Lemma(t, r) == "make" && x > r && t.Lower(x) == "known"
}

// discloses are those of states whose "this" is what stands before, and not what comes.
var discloses = lexicon.Words("state announce disclose reveal declare indicate")

// states are verbs of those who make something known.
var states = lexicon.Words("state say announce disclose reveal declare report claim assert stress emphasise emphasize indicate note tell confirm affirm express explain highlight mention")
