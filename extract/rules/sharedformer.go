package rules

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// sharesFormer reports whether the role at i, behind an "and", shares the article of one that a
// person no longer has, so that this may be over, too: "a former minister and party leader", "a former
// friend and employee of Lee". Who founded or wrote something did so, and who is somebody's relative stays that.
func sharesFormer(t *extract.Tree, i int) bool {
	f := syntax.First(t, i)
	d, a := t.Child(f, "det"), t.Child(f, "amod")
	if f == i || d < 0 || d > f || a != d+1 || tenseWords[t.Lower(a)] != 'p' || lexicon.Kin[syntax.Lemma(t, i)] {
		return false
	}
	cc := t.Child(i, "cc")
	return cc >= 0 && t.Tokens[cc-1].UPOS != "PUNCT" && t.Child(i, "det", "nmod:poss", "amod", "advmod") < 0 && !makers[syntax.Lemma(t, i)]
}

// makers are those who once made something and are called so ever since.
var makers = lexicon.Words("founder co-founder cofounder creator inventor author co-author architect winner survivor native graduate veteran")

// thenHeld reports whether the role at i, or the first that it is coordinated with without an article of
// its own, was somebody's at the time that is told of: "Ann Lee, then the mayor", "the
// bank's then head of research, Jan Novak", "the then chair and secretary".
func thenHeld(t *extract.Tree, i int) bool {
	says := func(k int) bool {
		return slices.ContainsFunc(t.Children(k, "advmod", "amod"), func(c int) bool { return c < k && t.Lower(c) == "then" })
	}
	f := syntax.First(t, i)
	return says(i) || f != i && says(f) && t.Child(i, "det", "nmod:poss") < 0
}

// later reports whether the role at i is one that somebody had only later: "met future
// president Ann Lee at school".
func later(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Children(i, "amod"), func(c int) bool { return c < i && laterWords[t.Lower(c)] })
}

// laterWords say of a role that nobody has it yet.
var laterWords = lexicon.Words("future prospective would-be aspiring")
