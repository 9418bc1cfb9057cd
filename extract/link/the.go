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
		inside = inside || at > 0 && !startsAfter(t, at-1) && l.d.Article.Blocks[t.Block].Kind != extract.Heading
	}
	return inside
}

// articleBefore is "the ", as the article writes it, where it stands before the name of a place
// that argument a is, whose tokens begin with the name: in the Netherlands, in The Hague.
func (l *linker) articleBefore(a extract.Argument) string {
	t := &l.d.Trees[a.Sentence]
	if len(a.Tokens) == 0 || a.Tokens[0] == 0 || a.Role == extract.RoleTime || a.Role == extract.RoleComplement {
		return ""
	}
	k, d := t.NameAt(a.Head), a.Tokens[0]-1
	if k < 0 || t.Names[k].Type != extract.LOC || t.Names[k].First != a.Tokens[0] || !t.Is(d, "det") || t.Lower(d) != "the" {
		return ""
	}
	if d == 0 || t.Tokens[d-1].UPOS == "PUNCT" {
		return "the "
	}
	return t.Tokens[d].Form + " "
}

// startsAfter reports whether a new sentence may begin behind token i: a colon, a quotation mark,
// a dash.
func startsAfter(t *extract.Tree, i int) bool {
	w := t.Tokens[i].Form
	return syntax.QuoteMarks[w] || slices.Contains([]string{":", "-", "–", "—", "•", ".", "*", "(", "["}, w)
}
