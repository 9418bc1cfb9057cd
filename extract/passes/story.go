package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// storyGoesOn reports whether p tells in the present what goes on in a story: behind "In her new
// film, a fisherman finds a suitcase and flees to Morocco. The police chase him" nobody flees or
// chases. It is told where the clause itself begins "In her new film".
func storyGoesOn(d *extract.Doc, p *extract.Proposition) bool {
	if p.Tense != extract.Present || p.Modality != extract.Actual || len(p.Speakers) > 0 || len(p.Args) == 0 {
		return false
	}
	t := &d.Trees[p.Sentence]
	if storyBegins(t) {
		return t.Is(p.Head, "conj") && syntax.First(t, p.Head) == t.Root()
	}
	for s := p.Sentence - 1; s >= 0 && s >= p.Sentence-3 && d.Trees[s].Block == t.Block; s-- {
		if storyBegins(&d.Trees[s]) {
			return slices.ContainsFunc(p.Args, func(a extract.Argument) bool { return figureOf(d, a, s) })
		}
	}
	return false
}

// storyBegins reports whether the sentence tells in the present what happens in a work of
// fiction: "In the film, a nurse hides a body".
func storyBegins(t *extract.Tree) bool {
	r := t.Root()
	if r < 0 || t.Tokens[r].XPOS != "VBZ" && t.Tokens[r].XPOS != "VBP" {
		return false
	}
	s := syntax.OwnSubject(t, r)
	if l := syntax.Lemma(t, r); s >= 0 && fictions[syntax.Lemma(t, s)] && (tellers[l] || l == "tell") && !t.Is(r, "conj") {
		return true // the film follows a nurse
	}
	return s >= 0 && slices.ContainsFunc(t.Children(r, "obl"), func(c int) bool {
		return c < s && syntax.Prep(t, c) == "in" && fictions[syntax.Lemma(t, c)]
	})
}

// figureOf reports whether argument a is somebody whom sentence s brought without a name: a
// fisherman.
func figureOf(d *extract.Doc, a extract.Argument, s int) bool {
	at := func(m extract.Mention, s, head int) bool { return m.Sentence == s && m.Head == head }
	for i, m := range d.Mentions {
		if !at(m, a.Sentence, a.Head) {
			continue
		}
		return slices.ContainsFunc(d.Mentions, func(o extract.Mention) bool {
			return o.Entity == m.Entity && o.Sentence == s && o.Kind != extract.Named && d.Mentions[i].Kind != extract.Named && lexicon.Roles[syntax.Lemma(&d.Trees[s], o.Head)]
		})
	}
	return false
}
