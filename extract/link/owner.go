package link

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
)

// relabel says of unnamed entities whose they are: "her brother" becomes "Dorsa
// Derakhshani's brother". What stays unsaid, "my dad", is open.
func (l *linker) relabel() {
	seen := map[int]bool{}
	for _, m := range l.d.Mentions {
		e := &l.d.Entities[m.Entity]
		t := &l.d.Trees[m.Sentence]
		if seen[m.Entity] || m.Doubt || m.Kind != extract.Nominal || !e.ID.Local() || l.d.Article.Text[m.Start:m.End] != e.Label && t.Words(tokens(m)) != e.Label {
			continue
		}
		seen[m.Entity] = true
		a := extract.Argument{Span: m.Span, Sentence: m.Sentence, Head: m.Head, Tokens: tokens(m), Role: extract.RoleObject, Text: t.Words(tokens(m)), Clause: -1}
		owner := slices.IndexFunc(a.Tokens, func(i int) bool { return t.Tokens[i].UPOS == "PRON" && t.Is(i, "nmod:poss") })
		if owner < 0 {
			continue
		}
		owner = a.Tokens[owner]
		if k, ok := l.mentions[[2]int{m.Sentence, owner}]; !ok || l.open[l.d.Mentions[k].Entity] {
			l.open[m.Entity] = true
			continue
		}
		e.Label = l.text(a, nil)
	}
}

func tokens(m extract.Mention) []int {
	out := make([]int, 0, m.Last-m.First)
	for i := m.First; i < m.Last; i++ {
		out = append(out, i)
	}
	return out
}
