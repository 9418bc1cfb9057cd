package rules

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// thanWhat is what the verb at v compares with behind a comparative, where none of the arguments
// args of the subject s tells it: "Doctors earn more than nurses" does not say that they earn more,
// nor does "Wages rose faster in Spain than in France" that they rose faster.
//
// left says that it compares with something that cannot be told: more than was earned by it.
func thanWhat(t *extract.Tree, v int, s extract.Argument, args []extract.Argument) (a extract.Argument, ok, left bool) {
	told := func(i int) bool {
		return slices.Contains(s.Tokens, i) || slices.ContainsFunc(args, func(a extract.Argument) bool { return slices.Contains(a.Tokens, i) })
	}
	for _, c := range t.Children(v, "advmod", "obj", "obl", "advcl") {
		for _, m := range t.Phrase(c, nil) {
			if m < v || t.Lower(m) != "than" {
				continue
			}
			x := t.Tokens[m].Head
			if t.Is(m, "fixed") || t.Child(m, "fixed") >= 0 || x < m || !t.Under(x, v) || told(m) || told(x) {
				break
			}
			d := degreeOf(t, v, x)
			if verbal(t, x) {
				left = left || d >= 0 && told(d) && t.Is(x, "advcl") && t.Is(m, "mark") && d < m && t.Tokens[x].XPOS != "VBG" && syntax.OwnSubject(t, x) < 0 && !slices.Contains(s.Tokens, d)
				break
			}
			if d < 0 || d > 0 && t.Tokens[d-1].Form == "," || !told(d) && d != m-1 {
				break // played 116 times, more than any other
			}
			toks := t.Phrase(x, func(k int) bool {
				return t.Is(k, "punct", "acl:relcl", "parataxis", "appos") || t.Is(k, "advcl") && k > x
			})
			toks = slices.DeleteFunc(toks, func(k int) bool { return k < m })
			if slices.ContainsFunc(toks, func(k int) bool { return t.Tokens[k].UPOS == "PRON" && t.Tokens[k].XPOS != "PRP$" }) {
				break
			}
			if !told(d) {
				toks = slices.Insert(toks, 0, d) // fell more than exports
			}
			return syntax.Phrase(t, x, toks, extract.RoleManner), true, false
		}
	}
	return extract.Argument{}, false, left
}

// thanTo reports whether the adjective at i is more so to one thing than to another: more
// resistant to heat than to cold.
func thanTo(t *extract.Tree, i int) bool {
	return comparative(t, i) && slices.ContainsFunc(t.Children(i, "obl"), func(c int) bool {
		m := t.Child(c, "mark")
		return m > i && t.Lower(m) == "than" && t.Child(c, "case") == m+1
	})
}

// degreeOf is the comparative of the verb at v that what "than" opens at x belongs to: -1 for none.
func degreeOf(t *extract.Tree, v, x int) int {
	h, at := t.Tokens[x].Head, -1
	note := func(c int) {
		if c < x && (t.Tokens[c].XPOS == "JJR" || t.Tokens[c].XPOS == "RBR") {
			at = c
		}
	}
	switch {
	case h == v:
		for _, c := range t.Children(v, "advmod", "obj", "nsubj") {
			for _, a := range t.Children(c, "amod") {
				note(a)
			}
			note(c)
		}
	case h > v && t.Tokens[h].Head == v:
		for _, a := range t.Children(h, "amod", "advmod") {
			note(a)
		}
		note(h)
	}
	return at
}
