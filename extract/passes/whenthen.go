package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// whenThen gives what a clause behind ", when" tells the date right before it: "The union was
// founded in 1990, when wages were low" tells of the wages of 1990.
func whenThen(d *extract.Doc) {
	for _, p := range live(d) {
		t := &d.Trees[p.Sentence]
		f := syntax.First(t, p.Head)
		if !t.Is(f, "advcl", "acl:relcl") || slices.ContainsFunc(p.Args, func(a extract.Argument) bool { return a.Role == extract.RoleTime }) {
			continue
		}
		w := t.Child(f, "advmod", "mark")
		if w < 2 || w > f || t.Lower(w) != "when" || t.Tokens[w-1].Form != "," {
			continue
		}
		if a, ok := dateBefore(t, w-1, f); ok {
			a.Sentence = p.Sentence
			p.Args = append(p.Args, a)
		}
	}
}

// dateBefore is the date that ends right before token e: in 1990, on 3 May, last year. The
// clause at f may hang on it.
func dateBefore(t *extract.Tree, e, f int) (a extract.Argument, ok bool) {
	c := e - 1
	for t.Tokens[c].Head >= 0 && t.Tokens[c].Head < e && t.Is(c, "nmod", "nmod:unmarked", "nummod", "compound", "flat") && syntax.TimeLike(t, t.Tokens[c].Head) {
		c = t.Tokens[c].Head
	}
	if !t.Is(c, "obl", "obl:unmarked", "nmod", "nmod:unmarked") || !syntax.TimeLike(t, c) || t.Is(c, "obl:agent") {
		return a, false
	}
	a = syntax.Argument(t, c, extract.RoleTime)
	a.Prep = syntax.Prep(t, c)
	a.Tokens = slices.DeleteFunc(slices.Clone(a.Tokens), func(k int) bool { return k >= e })
	if len(a.Tokens) == 0 || a.Tokens[len(a.Tokens)-1] != e-1 || !strings.ContainsAny(t.Words(a.Tokens), "0123456789") || a.Prep != "in" && a.Prep != "on" && a.Prep != "" {
		return a, false
	}
	a.Text, a.Span = t.Words(a.Tokens), t.SpanOf(a.Tokens)
	return a, true
}
