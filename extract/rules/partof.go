package rules

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// ofWhole are the tokens of the phrase that tells at the head of a clause of how many the bare
// number or share at i, its subject, counts some: "Of the 200 injured, 50 were police", "Of the
// 300 workers, about 20% are women". nil for none.
func ofWhole(t *extract.Tree, i int) []int {
	h := t.Tokens[i].Head
	if h < 0 || !howManyOf(t, i) || !t.Is(i, "nsubj", "nsubj:pass") || t.Child(i, "nmod", "conj") >= 0 {
		return nil
	}
	own := syntax.Noun(t, i)
	begin := own[0]
	if begin > 0 && t.Lower(begin-1) == "only" {
		begin--
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
		if last+1 != begin && !(last+2 == begin && t.Tokens[last+1].Form == ",") || slices.ContainsFunc(toks, func(k int) bool { return t.Tokens[k].UPOS == "PRON" }) {
			continue
		}
		if last+2 == begin {
			toks = append(toks, last+1)
		}
		return toks
	}
	return nil
}

// howManyOf reports whether the word at i is a bare number or share, that says how many of others
// and not of whom: 50, about 20%, more than half, most.
func howManyOf(t *extract.Tree, i int) bool {
	switch {
	case t.Tokens[i].UPOS == "NUM":
		return t.Child(i, "nummod", "det") < 0
	case t.Tokens[i].Form == "%" || t.Lower(i) == "percent" || t.Lower(i) == "cent":
		return t.Child(i, "nummod") >= 0
	}
	return wholes[t.Lower(i)] && t.Child(i, "amod", "compound") < 0
}

// wholes are words for how many of what stands before them.
var wholes = lexicon.Words("half most many some several few thousands hundreds dozens majority third quarter")

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
	if t.Is(syntax.First(t, h), "acl:relcl") && !deniedVerb(t, h) {
		return false // the farms and the men who work there
	}
	return c > h && len(t.Children(c)) == 0 && t.Is(c, "advmod") && (t.Tokens[h].UPOS == "VERB" || t.Tokens[h].UPOS == "ADJ") && t.Lower(c-1) != "out" && t.Lower(c-1) != "over"
}

// givesBack are verbs that say something else without their "back".
var givesBack = lexicon.Words("give hand pay send bring take win get buy sell put call drag")

// amongThem reports whether the phrase with "of" at c, before the clause of the subject at s,
// tells of how many others the clause is told: "Of the nine candidates, Lund is the youngest".
func amongThem(t *extract.Tree, c, s int) bool {
	if t.Tokens[c].UPOS == "PRON" || t.Tokens[c].UPOS == "DET" || howManyOf(t, s) || t.Child(s, "nummod") >= 0 {
		return false
	}
	return t.Tokens[c].XPOS == "NNS" && t.Child(c, "det", "nummod") >= 0
}

// ofThem are those of args that tell of how many others the predicate at i is said.
func ofThem(t *extract.Tree, i int, args []extract.Argument) []extract.Argument {
	return slices.DeleteFunc(slices.Clone(args), func(a extract.Argument) bool {
		return a.Prep != "of" && a.Prep != "out of" || a.Head > i
	})
}
