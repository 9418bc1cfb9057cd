package rules

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// ofWhole are the tokens of the phrase that tells at the head of a clause of how many the bare
// number at i, its subject, counts some: "Of the 200 injured, 50 were police". nil for none.
func ofWhole(t *extract.Tree, i int) []int {
	h := t.Tokens[i].Head
	if h < 0 || t.Tokens[i].UPOS != "NUM" || !t.Is(i, "nsubj") || t.Child(i, "nmod", "nummod", "det", "conj") >= 0 {
		return nil
	}
	if f := syntax.First(t, h); f != h && t.Is(h, "conj") { // 22 were fake and 14 were real
		s := syntax.OwnSubject(t, f)
		if s < 0 || s > i {
			return nil
		}
		return ofWhole(t, s)
	}
	for _, c := range t.Children(h, "obl", "advcl", "nmod") {
		m := t.Child(c, "case", "mark")
		if c > i || m < 0 || m > c || t.Lower(m) != "of" && t.Lower(m) != "out" || t.Tokens[c].UPOS == "PRON" || t.Tokens[c].UPOS == "DET" || syntax.TimeLike(t, c) {
			continue
		}
		toks := t.Phrase(c, nil)
		last := toks[len(toks)-1]
		if last+1 != i && !(last+2 == i && t.Tokens[last+1].Form == ",") || slices.ContainsFunc(toks, func(k int) bool { return t.Tokens[k].UPOS == "PRON" }) {
			continue
		}
		if last+2 == i {
			toks = append(toks, last+1)
		}
		return toks
	}
	return nil
}

// onlyBy is the "only" before the agent at i: beaten only by Holm. -1 for none.
func onlyBy(t *extract.Tree, i int) int {
	m := t.Child(i, "case")
	if !t.Is(i, "obl:agent") || m < 1 || m > i || t.Lower(m-1) != "only" || !t.Is(m-1, "advmod") {
		return -1
	}
	return m - 1
}

// hereSo reports whether the "here" or "there" at c, behind its predicate, limits where that is
// so: beer is cheap here.
func hereSo(t *extract.Tree, c int) bool {
	h := t.Tokens[c].Head
	if lexicon.Says[syntax.Lemma(t, h)] {
		return false // said here on Friday
	}
	if t.Is(syntax.First(t, h), "acl:relcl") {
		return false // the farms and the men who work there
	}
	return c > h && len(t.Children(c)) == 0 && t.Is(c, "advmod") && (t.Tokens[h].UPOS == "VERB" || t.Tokens[h].UPOS == "ADJ") && t.Lower(c-1) != "out" && t.Lower(c-1) != "over"
}

// givesBack are verbs that say something else without their "back".
var givesBack = lexicon.Words("give hand pay send bring take win get buy sell put call drag")
