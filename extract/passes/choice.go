package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// sharedOut reports whether p tells of many what was one thing or another of each of them,
// so that it is certain of all together and of neither thing by itself: "178 people have
// been charged under the act or the ordinance", "Most residents are Tamil or Malay".
func sharedOut(t *extract.Tree, p extract.Proposition, objects []extract.Argument) bool {
	return len(objects) > 1 && p.Modality == extract.Actual && !p.Negated && many(t, &p) && alternative(t, objects[0].Head) && !orSo(t, objects[0].Head)
}

// orSo reports whether the "or" among the conjuncts of the noun at i only rounds a number:
// 6,000 or so.
func orSo(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Phrase(i, nil), func(k int) bool { return t.Lower(k) == "or" && t.Lower(k+1) == "so" })
}

// toldWhole reports whether the "or" of the predicate at p's head stands inside its object,
// which then leaves nothing open.
func toldWhole(t *extract.Tree, p *extract.Proposition) bool {
	return len(p.Args) > 1 && p.Args[1].Role == extract.RoleObject && p.Args[1].Sentence == p.Sentence && slices.ContainsFunc(p.Args[1].Tokens, func(k int) bool {
		return t.Is(k, "cc") && t.Lower(k) == "or" && t.Is(t.Tokens[k].Head, "conj") && slices.Contains(p.Args[1].Tokens, t.Tokens[k].Head)
	})
}

// predicative reports whether the word at i is a predicate with a copula, of its own or of
// the one that it is coordinated with: are Tamil or Malay.
func predicative(t *extract.Tree, i int) bool {
	return t.Child(i, "cop") >= 0 || t.Is(i, "conj") && t.Child(syntax.First(t, i), "cop") >= 0 && t.Tokens[i].UPOS == t.Tokens[syntax.First(t, i)].UPOS
}

// partOfMany reports whether the subject a is a part of what its "of" names, of which not each
// does all that it does: half of the members come from Kenya and Uganda.
func partOfMany(t *extract.Tree, a extract.Argument) bool {
	return partNouns[syntax.Lemma(t, a.Head)] && slices.ContainsFunc(t.Children(a.Head, "nmod"), func(c int) bool { return c > a.Head && syntax.Prep(t, c) == "of" })
}

// mustEither reports whether the verb at i shares its subject and modal with others behind an
// "or": must pay a fine or do community work. Who pays need not work.
func mustEither(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Conjuncts(syntax.First(t, i)), func(c int) bool {
		cc := t.Child(c, "cc")
		return cc >= 0 && t.Lower(cc) == "or" && syntax.OwnSubject(t, c) < 0 && t.Child(c, "aux", "advmod") < 0
	})
}

// otherName reports whether what an "or" joins to the noun at i, between commas or brackets, is only
// another word for it: "the Group of Ten, or G10, is", "the eggplant, or aubergine, is".
func otherName(t *extract.Tree, i int) bool {
	f := syntax.First(t, i)
	cs := t.Children(f, "conj")
	if len(cs) != 1 {
		return false
	}
	c, cc := cs[0], t.Child(cs[0], "cc")
	if cc < 1 || t.Lower(cc) != "or" || c != cc+1 || c+1 >= len(t.Tokens) || !t.Is(cc-1, "punct") || !t.Is(c+1, "punct") || t.Child(c, "det", "case", "nummod") >= 0 {
		return false
	}
	if t.NameAt(c) >= 0 || t.Tokens[c].UPOS == "PROPN" {
		return shortForm(t.Tokens[c].Form) != shortForm(t.Tokens[f].Form)
	}
	return t.Tokens[c].XPOS == "NN" && t.Child(f, "det") >= 0
}

// otherForm reports whether the infinitive at c, joined by an "or" to a finite verb, is no alternative to that,
// but to something below it: sentenced him to two years in prison or to pay a fine.
func otherForm(t *extract.Tree, c int) bool {
	f := t.Tokens[c].Head
	return infinitive(t, c) && !infinitive(t, f) && t.Tokens[f].UPOS == "VERB" && t.Tokens[f].XPOS != "VB" && t.Child(f, "obl", "obj") > f
}

// shortForm reports whether a word is written in capitals, as what is short for a name: G10, NATO.
func shortForm(w string) bool { return len(w) > 1 && w == strings.ToUpper(w) }
