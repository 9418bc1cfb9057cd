package passes

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// citedAttribution is the attribution to somebody who is cited with a clause, the noun
// at i: "The Daily Telegraph cited a security source that the man was known to the
// police". Who cites them is the source of an attribution around this one, whose cue is
// the "that".
func citedAttribution(t *extract.Tree, s, i int) (extract.Attribution, bool) {
	x := citedClause(t, i)
	if x < 0 {
		return extract.Attribution{}, false
	}
	p := part{prep: -1, stance: lexicon.Speech, force: extract.Claims, content: t.Phrase(x, said(t))}
	m := t.Child(x, "mark")
	return attributionOf(t, s, i, p, i, t.Phrase(i, func(k int) bool { return k == x }), m, m)
}

// citedClause is the clause that the person or source at i is cited with, -1 for none: it
// begins with "that" and lacks nothing, so it tells no more of them.
func citedClause(t *extract.Tree, i int) int {
	v := t.Tokens[i].Head
	if v < 0 || v > i || !t.Is(i, "obj") || t.Tokens[i].UPOS == "PRON" {
		return -1
	}
	if l := syntax.Lemma(t, v); l != "cite" && l != "quote" || !sentient(t, i) && syntax.Lemma(t, i) != "source" {
		return -1
	}
	for _, x := range append(t.Children(i, "acl", "ccomp"), t.Children(v, "ccomp")...) {
		s := syntax.OwnSubject(t, x)
		if x > i && mark(t, x) == "that" && s >= 0 && !syntax.IsRelative(t, s) {
			return x
		}
	}
	return -1
}
