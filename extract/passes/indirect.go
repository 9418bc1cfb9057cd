package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// goOn lets a report in the past go on with the sentences behind it that tell what would
// be: "He said the group had no money. It would close its offices in May." Nobody but
// the speaker tells that, in the same paragraph or in the next.
func goOn(d *extract.Doc, as []extract.Attribution) {
	last := -1 // the attribution that the sentence before belongs to
	for s := range d.Trees {
		t := &d.Trees[s]
		if last >= 0 && wouldBe(t) && !slices.ContainsFunc(as, func(a extract.Attribution) bool { return a.Sentence == s && a.Force != extract.NoForce }) {
			as[last].Content = append(as[last].Content, t.SpanOf(span(0, len(t.Tokens))))
			continue
		}
		last = reportOf(d, as, s)
	}
}

// reportOf is the attribution of the whole sentence s to somebody who said it in the
// past, -1 for none.
func reportOf(d *extract.Doc, as []extract.Attribution, s int) int {
	t := &d.Trees[s]
	return slices.IndexFunc(as, func(a extract.Attribution) bool {
		if a.Sentence != s || a.Force != extract.Claims || a.Stance != extract.Speech && t.Child(a.Word, "ccomp") < 0 || a.Source.Text == "" || len(a.Content) == 0 {
			return false
		}
		return t.Tokens[a.Word].XPOS == "VBD" && lexicon.Says[syntax.Lemma(t, a.Word)] && (t.Is(a.Word, "root") || t.Is(a.Word, "parataxis") && t.Is(t.Tokens[a.Word].Head, "root"))
	})
}

// wouldBe reports whether the main clause of a sentence tells what would be, without
// a condition: "The group would close its offices".
func wouldBe(t *extract.Tree) bool {
	r := t.Root()
	if r < 0 || quoted(t, r) || conditioned(t, r) || hasAux(t, r, "have") || !hasAux(t, r, "would", "'d", "’d") || question(t, r) {
		return false
	}
	for _, c := range t.Children(r, "advmod") {
		if later[t.Lower(c)] {
			return false // he would later become mayor, and did
		}
	}
	s := syntax.OwnSubject(t, r)
	return s >= 0 && !selves[t.Lower(s)]
}

// later are adverbs by which what would be is told as what came.
var later = lexicon.Words("later eventually ultimately finally subsequently soon often sometimes typically usually always")

var selves = lexicon.Words("i we you who what which")
