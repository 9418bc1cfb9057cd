package passes

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// sourceOf is the token that names who is behind the cue at i, -1 where nobody is
// named: its agent in the passive, else its subject. An empty it or there is nobody.
func sourceOf(t *extract.Tree, i int, p part) int {
	if g := t.Child(i, "obl:agent"); g >= 0 {
		return g
	}
	if p.nobody || t.Child(i, "aux:pass") >= 0 {
		return -1
	}
	v := i
	for n := 0; n < 4; n++ {
		h := leadingUp(t, v)
		if h < 0 {
			break
		}
		v = h
	}
	s := syntax.SubjectOf(t, v)
	if s >= 0 && (t.Is(s, "expl") || (t.Lower(s) == "it" || t.Lower(s) == "there") && t.Child(t.Tokens[s].Head, "expl") >= 0) {
		return -1
	}
	return s
}

// namedBy are the words that name the source at who beside the cue at i: the whole
// phrase with titles, appositions and what tells who it is, or the relative pronoun
// that stands for it ("the trader, who claimed").
func namedBy(t *extract.Tree, i, who int) []int {
	if s := syntax.OwnSubject(t, i); s >= 0 && s != who && syntax.IsRelative(t, s) {
		return []int{s}
	}
	toks := t.Phrase(who, func(c int) bool {
		switch {
		case t.Under(i, c), t.Is(c, "case", "parataxis", "punct") && t.Tokens[c].Head == who && (c < who || t.Is(c, "parataxis")):
			return true
		case t.Is(c, "cop", "nsubj", "aux", "mark", "advcl", "ccomp") && t.Tokens[c].Head == who:
			return true
		}
		return t.Is(c, "acl:relcl") && who < i && c > 0 && aside(t, c)
	})
	return syntax.Trim(t, toks)
}

// aside reports whether a comma sets the relative clause at c off.
func aside(t *extract.Tree, c int) bool {
	f := t.Phrase(c, func(k int) bool { return t.Is(k, "punct") })[0]
	return f > 0 && t.Tokens[f-1].Form == ","
}
