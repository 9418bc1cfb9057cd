package link

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// ownThe reports whether the article is part of the name of the k-th entity, as a capital
// inside a sentence tells: "told The Hill", "was born in The Gambia". Every mention by name
// must have an article, and none a small one.
func (l *linker) ownThe(k int) bool {
	inside := false
	for _, m := range l.d.Mentions {
		if m.Entity != k || m.Kind != extract.Named {
			continue
		}
		t := &l.d.Trees[m.Sentence]
		at := m.First - 1
		if strings.EqualFold(t.Tokens[m.First].Form, "the") {
			at = m.First
		}
		if at < 0 || !strings.EqualFold(t.Tokens[at].Form, "the") || at > 0 && t.Tokens[at].Form != "The" {
			return false
		}
		inside = inside || at > 0 && !opens(t, at-1) && l.d.Article.Blocks[t.Block].Kind != extract.Heading
	}
	return inside
}

// opens reports whether a new sentence may begin behind token i: a colon, a quotation mark,
// a dash.
func opens(t *extract.Tree, i int) bool {
	w := t.Tokens[i].Form
	return syntax.QuoteMarks[w] || slices.Contains([]string{":", "-", "–", "—", "•", ".", "*", "(", "["}, w)
}
