package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// grantedByQuestion reports whether a question takes p for granted: why did Boeing
// hide the defect.
func grantedByQuestion(t *extract.Tree, p *extract.Proposition) bool {
	if p.Tense != extract.Past && p.Tense != extract.Perfect {
		return false
	}
	for _, c := range t.Children(p.Head, "advmod") {
		if w := t.Lower(c); c < p.Head && (w == "why" || w == "when" || w == "how") {
			return true
		}
	}
	return false
}

// putWhy reports whether the clause at i is one that somebody asks the reason of, and so takes
// for granted: "asked why he had lied", "the question why the money was hidden". He may deny
// it.
func putWhy(t *extract.Tree, i int) bool {
	f := syntax.First(t, i)
	h := t.Tokens[f].Head
	if h < 0 || h > f || !t.Is(f, "ccomp", "acl", "advcl") {
		return false
	}
	l := syntax.Lemma(t, h)
	return (askers[l] || l == "question" && t.Tokens[h].UPOS == "NOUN") && slices.ContainsFunc(t.Children(f, "advmod"), func(c int) bool {
		return c < f && (t.Lower(c) == "why" || t.Lower(c) == "how")
	})
}

// askers are verbs of putting a question.
var askers = lexicon.Words("ask question wonder query inquire enquire quiz press grill")

// question reports whether the clause at i asks: the next mark that ends a
// sentence, or the quotation it stands in, is a question mark.
func question(t *extract.Tree, i int) bool {
	for k := i + 1; k < len(t.Tokens); k++ {
		switch t.Tokens[k].Form {
		case "?":
			return true
		case ".", "!", "”":
			return false
		}
	}
	return false
}

// withinQuestion reports whether the clause at i asks, or one that it hangs on. Who asks
// states nothing, not even what the question takes for granted: "How has the strike
// that the mayor promised changed your life?"
func withinQuestion(t *extract.Tree, i int) bool {
	if !question(t, i) {
		return false
	}
	for n := 0; i >= 0 && n < len(t.Tokens); n++ {
		f := syntax.First(t, i)
		own := syntax.OwnSubject(t, i) >= 0
		if asked(t, i) || own && inverted(t, i) || wh(t, i) && t.Is(f, "root", "parataxis", "ccomp", "xcomp") {
			return true
		}
		if f != i && own {
			return false // a statement beside a question
		}
		i = t.Tokens[f].Head
	}
	return false
}

// presupposed reports whether the predicate at i stands in a relative clause, an
// apposition or the like, which a question does not ask about, or is the verb
// that introduces the question.
func presupposed(t *extract.Tree, i int) bool {
	return t.Is(syntax.First(t, i), "acl", "appos", "nmod", "compound", "amod", "flat") || lexicon.Says[syntax.Lemma(t, i)]
}
