package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// gapped reports whether p goes on in a relative clause whose noun is the object that it
// lacks: of "the steps we have taken, and continue to take" nobody continues to take.
func gapped(t *extract.Tree, p *extract.Proposition) bool {
	f := syntax.First(t, p.Head)
	if f == p.Head || !t.Is(f, "acl:relcl") || len(p.Args) > 1 || p.Passive || t.Child(f, "obj") >= 0 && !syntax.IsRelative(t, t.Child(f, "obj")) {
		return false
	}
	s := syntax.OwnSubject(t, f)
	if s < 0 || syntax.IsRelative(t, s) {
		return false
	}
	last := p.Predicate[len(p.Predicate)-1]
	return lexicon.Transitive[syntax.Lemma(t, last)] && t.Child(last, "obj", "ccomp", "xcomp") < 0
}

// countedAfter reports whether p tells what its counted subject did before something else, of
// whom others may have done so as well: 12,000 fans "have arrived after attending the match".
func countedAfter(t *extract.Tree, p *extract.Proposition) bool {
	i := p.Head
	if t.Tokens[i].XPOS != "VBG" || !t.Is(i, "advcl") || mark(t, i) != "after" || p.Args[0].Sentence != p.Sentence || !p.Plural {
		return false
	}
	return slices.ContainsFunc(p.Args[0].Tokens, func(k int) bool {
		w := t.Lower(k)
		return len(w) > 1 && strings.Trim(w, "0123456789,.") == "" && t.Tokens[k].UPOS == "NUM" || crowds[w]
	})
}

// crowds are words for a great number.
var crowds = lexicon.Words("dozens hundreds thousands tens millions hundred thousand million scores")

// itFits reports whether p is a clause like "where it is possible", whose "it" stands for
// nothing.
func itFits(t *extract.Tree, p *extract.Proposition) bool {
	i := p.Head
	if !syntax.Fitting[t.Lower(i)] || !t.Is(i, "advcl", "acl:relcl") || p.Args[0].Sentence != p.Sentence || strings.ToLower(p.Args[0].Text) != "it" {
		return false
	}
	return slices.ContainsFunc(t.Children(i, "advmod", "mark"), func(m int) bool {
		w := t.Lower(m)
		return w == "where" || w == "wherever" || w == "when" || w == "whenever" || w == "if" || w == "as"
	})
}
