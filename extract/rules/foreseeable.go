package rules

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// foreseeable reports whether the verb at v makes its infinitive a plan or an expectation of
// kind mod although "can" or an adverb leaves the verb itself open: who can be expected to tread
// carefully is expected to, and who was likely scheduled to meet may not have met.
func foreseeable(t *extract.Tree, v int, mod extract.Modality) bool {
	if mod != extract.Expected && mod != extract.Planned {
		return false
	}
	can := slices.ContainsFunc(t.Children(v, "aux"), func(a int) bool { return t.Lower(a) == "can" })
	if aux := hasModal(t, t.Children(v, "aux")); aux {
		return can && syntax.Lemma(t, v) == "expect"
	}
	return slices.ContainsFunc(t.Children(v, "advmod"), func(c int) bool { return c < v && lexicon.MaybeAdverbs[t.Lower(c)] })
}

// thanExpected reports whether the clause at i is what a comparative compares with:
// "prices fall faster than they had expected", but not "left rather than stay".
func thanExpected(t *extract.Tree, i int) bool {
	m, h := t.Child(i, "mark"), t.Tokens[i].Head
	if !t.Is(i, "advcl", "acl", "ccomp") || h < 0 || m < 0 || t.Lower(m) != "than" || t.Child(m, "fixed") >= 0 || t.Is(m, "fixed") {
		return false
	}
	return t.Tokens[h].XPOS == "JJR" || t.Tokens[h].XPOS == "RBR"
}
