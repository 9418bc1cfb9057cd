package syntax

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// singled reports whether the noun at i is singled out among what the clause or participle
// at c describes, so that it is not so of all: the only business offering food, the worst
// storm that ever hit Oslo, the trauma he lives with, families affected by the flood, one of
// the dams built there, half of the land cleared that year.
func singled(t *extract.Tree, c, i int) bool {
	h := t.Tokens[c].Head
	if h != i {
		return t.Is(h, "nmod") && t.Tokens[h].Head == i && Prep(t, h) == "of" && (members[t.Lower(i)] && t.Child(h, "det") >= 0 && !Ranked(t, i) || Share(t, i))
	}
	if OutOf(t, i) {
		return true // three out of four handsets sold there
	}
	if t.Tokens[i].XPOS == "NNPS" && t.NameAt(i) < 0 && t.Child(i, "det") < 0 {
		return true // Danes living in Spain
	}
	if slices.ContainsFunc(t.Children(i, "det", "det:predet"), func(d int) bool { return universal[t.Lower(d)] }) {
		return true // every child born there, all the rights the law protects
	}
	if d := t.Child(i, "det"); t.Child(i, "cop") >= 0 && d >= 0 && (t.Lower(d) == "a" || t.Lower(d) == "an") && blank[Lemma(t, i)] && t.Child(i, "amod", "compound", "nmod") < 0 {
		return true // Oslo is a place where people are happy
	}
	return Ranked(t, i) || bareThe(t, i) || NoneOrSought(t, c, i) || Likened(t, i) || Prep(t, i) == "among" || t.Is(c, "acl:") && t.Tokens[c].XPOS == "VBN" && kindOf(t, i)
}

// Likened reports whether the noun at i is one of a kind that something is only compared
// with: "The council is like a household in which nobody pays the rent".
func Likened(t *extract.Tree, i int) bool {
	d := t.Child(i, "det")
	return d >= 0 && t.NameAt(i) < 0 && Prep(t, i) == "like" && (t.Lower(d) == "a" || t.Lower(d) == "an")
}

// OutOf reports whether the noun at i is counted as so many out of so many: three out of
// four handsets, three in four voters.
func OutOf(t *extract.Tree, i int) bool {
	c := t.Child(i, "nummod")
	return c >= 0 && slices.ContainsFunc(t.Children(c, "nmod"), func(m int) bool {
		p := Prep(t, m)
		return m < i && t.Tokens[m].UPOS == "NUM" && (p == "out of" || p == "in")
	})
}

// universal are determiners for all of those that a clause describes.
var universal = lexicon.Words("all every each any no")

// blank are nouns that say nothing without what describes them.
var blank = lexicon.Words("place thing way man woman person time moment day matter question fact case reason one somebody someone sign word something")

// members are words for some of those that their "of" names.
var members = lexicon.Words("one two three some most many several few part")

// Ranked reports whether the noun at i is the first, last, only or most of its kind.
func Ranked(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Children(i, "amod", "nummod", "advmod"), func(c int) bool {
		return onlies[t.Lower(c)] || t.Tokens[c].XPOS == "JJS" && c < i ||
			slices.ContainsFunc(t.Children(c, "advmod"), func(k int) bool { return t.Tokens[k].XPOS == "RBS" })
	})
}

// bareThe reports whether the noun at i has nothing but "the" to say which it is.
func bareThe(t *extract.Tree, i int) bool {
	d := t.Child(i, "det")
	return d >= 0 && t.Lower(d) == "the" && t.NameAt(i) < 0 && t.Tokens[i].UPOS == "NOUN" &&
		t.Child(i, "amod", "compound", "nmod", "nummod", "appos", "nmod:poss") < 0
}

// somebody are nouns that say nothing of who is meant.
var somebody = lexicon.Words("people person persons individuals those anyone everyone")

var onlies = lexicon.Words("only sole first last second third next")

// Restrictive reports whether the relative clause at c says which, not what else: no
// comma sets it off.
func Restrictive(t *extract.Tree, c int) bool {
	f := t.Phrase(c, func(x int) bool { return t.Is(x, "punct") })[0]
	for f > 0 && QuoteMarks[t.Tokens[f-1].Form] && f > t.Tokens[c].Head {
		f-- // the only country “that helped”
	}
	return f > 0 && t.Tokens[f-1].UPOS != "PUNCT"
}

// Outside is the argument a without the clause or participle inside it that the verb at v
// stands in: the party proposed candidates, where the candidates are those "that the party
// had proposed".
func Outside(t *extract.Tree, a extract.Argument, v int) extract.Argument {
	if a.Clause >= 0 || a.Head == v || a.Role == extract.RoleComplement || !slices.Contains(a.Tokens, v) {
		return a
	}
	c := v
	for n := 0; n < len(t.Tokens) && !t.Is(c, "acl"); n++ {
		if c = t.Tokens[c].Head; c < 0 || c == a.Head {
			return a
		}
	}
	rest := Trim(t, slices.DeleteFunc(slices.Clone(a.Tokens), func(k int) bool { return t.Under(k, c) }))
	if len(rest) == 0 || t.Under(a.Head, c) {
		return a
	}
	a.Tokens, a.Span, a.Text = rest, t.SpanOf(rest), t.Words(rest)
	return a
}
