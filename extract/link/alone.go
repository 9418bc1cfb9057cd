package link

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// byItself is the subject a as printed with the "alone" or "by itself" that stands behind it:
// what a country alone cannot stop, several may.
func (l *linker) byItself(printed string, a extract.Argument) string {
	t := &l.d.Trees[a.Sentence]
	if len(a.Tokens) == 0 || a.Text != t.Words(a.Tokens) {
		return printed
	}
	for _, c := range t.Children(a.Head, "advmod", "nmod", "amod") {
		words, first := "alone", c
		if m := t.Child(c, "case"); selves[t.Lower(c)] && m == c-1 && (t.Lower(m) == "by" || t.Lower(m) == "in") {
			words, first = t.Lower(m)+" "+t.Lower(c), m
		} else if t.Lower(c) != "alone" {
			continue
		}
		if c < a.Head || slices.Contains(a.Tokens, c) && strings.HasSuffix(printed, words) || !slices.Contains(a.Tokens, first-1) && first-1 != a.Head {
			continue
		}
		return printed + " " + words
	}
	return printed
}

// selves are the pronouns of "by itself".
var selves = lexicon.Words("itself himself herself themselves")

// someOfThem reports whether the argument a is those of the people that the mention m names whom
// a clause tells apart: Cubans deprived of their passports.
func (l *linker) someOfThem(a extract.Argument, m extract.Mention) bool {
	t := &l.d.Trees[a.Sentence]
	return m.Kind == extract.Named && l.d.Entities[m.Entity].Type == extract.Group && t.Tokens[a.Head].XPOS != "NN" &&
		slices.ContainsFunc(t.Children(a.Head, "acl"), func(c int) bool { return slices.Contains(a.Tokens, c) && syntax.Restrictive(t, c) })
}
