package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// thatOf is the argument b, headed by a "that" or "those" in a list, with the noun of the list
// in its place that it stands for: of "their role and that of employers" the second is the role
// of employers. It reports false where no noun of the list goes with it.
func thatOf(t *extract.Tree, b extract.Argument) (extract.Argument, bool) {
	h := b.Head
	tag := map[string]string{"those": "NNS", "that": "NN"}[t.Lower(h)]
	p := t.Child(h, "nmod")
	if tag == "" || p < h || t.Child(p, "case") != h+1 {
		return b, true
	}
	k := slices.Index(b.Tokens, h)
	for _, n := range slices.Backward(syntax.Members(t, syntax.First(t, h))) {
		if n >= h || t.Tokens[n].XPOS != tag || k < 0 {
			continue
		}
		if own := t.Child(n, "nmod:poss"); own < 0 && !slices.ContainsFunc(t.Children(n, "nmod"), func(c int) bool { return c > n && syntax.Prep(t, c) == syntax.Prep(t, p) }) {
			continue
		}
		toks := slices.DeleteFunc(t.Phrase(n, nil), func(c int) bool {
			return c > n || c != n && !(t.Tokens[c].Head == n && t.Is(c, "amod", "compound")) || t.Tokens[c].UPOS == "PUNCT"
		})
		b.Text = strings.TrimSpace(strings.Join([]string{t.Words(b.Tokens[:k]), "the", t.Words(toks), t.Words(b.Tokens[k+1:])}, " "))
		return b, true
	}
	return b, false
}
