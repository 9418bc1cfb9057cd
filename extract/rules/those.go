package rules

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// standsFor is the noun that "those" or "that" at i, with a phrase of its own, stands for:
// the subject of a clause before it that has a phrase of the same kind, as the shares in
// "Shares of Infosys rose, while those of Wipro slid". -1 for none.
func standsFor(t *extract.Tree, i int) int {
	tag := map[string]string{"those": "NNS", "that": "NN"}[t.Lower(i)]
	p := -1
	for _, c := range t.Children(i, "nmod") {
		if p < 0 && c > i && t.Child(c, "case") == i+1 {
			p = c
		}
	}
	if tag == "" || p < 0 {
		return -1
	}
	for n := i - 1; n >= 0; n-- {
		if !t.Is(n, syntax.Subjects...) || syntax.IsRelative(t, n) {
			continue
		}
		if t.Tokens[n].XPOS == tag && slices.ContainsFunc(t.Children(n, "nmod"), func(c int) bool { return c > n && syntax.Prep(t, c) == syntax.Prep(t, p) }) {
			return n
		}
		return -1
	}
	return -1
}

// restored is the argument a, headed by "those" or "that", with the noun n in its place:
// "shares of Wipro".
func restored(t *extract.Tree, a extract.Argument, n int) extract.Argument {
	k := slices.Index(a.Tokens, a.Head)
	if k < 0 {
		return a
	}
	toks := slices.DeleteFunc(t.Phrase(n, nil), func(c int) bool {
		return c > n || c != n && !t.Is(c, "amod", "compound") || t.Tokens[c].UPOS == "PUNCT"
	})
	noun := t.Words(toks)
	if toks[0] == 0 && t.Tokens[0].UPOS != "PROPN" {
		noun = strings.ToLower(noun[:1]) + noun[1:]
	}
	parts := []string{t.Words(a.Tokens[:k]), noun, t.Words(a.Tokens[k+1:])}
	a.Text = strings.TrimSpace(strings.Join(parts, " "))
	return a
}
