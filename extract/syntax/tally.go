package syntax

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// Tally is whether a noun phrase counts what it stands for, so that what is said of it is
// of all together and need not be of each.
type Tally int

// The tallies.
const (
	NoTally   Tally = iota // students, the ministers, one student, several students
	SomeMany               // 300 students, two of them, dozens of people, $5 million
	TheseMany              // the two leaders, both paintings, all matches: known by their number
	Portion                // most of the victims, half of the seats, 40 percent of voters
)

// TallyOf is the tally of the noun at i. A measure is none: what grew by five percent, lies
// 20 miles off or took nine years did so by itself.
func TallyOf(t *extract.Tree, i int) Tally {
	l := Lemma(t, i)
	switch {
	case portioned(t, i):
		return Portion
	case measures[l] || timeNouns[l] || t.Tokens[i].Form == "%":
		return NoTally
	case many(t, i) || plainNumber(t, i):
		if d := t.Child(i, "det", "nmod:poss"); d >= 0 && d < i && !indefinite[t.Lower(d)] {
			return TheseMany
		}
		return SomeMany
	case t.Tokens[i].XPOS == "NNS" && t.NameAt(i) < 0:
		for _, c := range t.Children(i, "det", "det:predet") {
			if w := t.Lower(c); w == "all" || w == "both" {
				return TheseMany
			}
		}
	}
	return NoTally
}

// portioned reports whether the phrase at i is a part of a whole that "of" names, or has a
// "most" before it.
func portioned(t *extract.Tree, i int) bool {
	w := t.Lower(i)
	for _, c := range t.Children(i, "nmod") {
		if c > i && Prep(t, c) == "of" && (Share(t, i) || w == "most" || w == "half" || w == "bulk" || w == "rest") {
			return true
		}
	}
	m := t.Child(i, "amod", "det")
	return m >= 0 && m < i && t.Lower(m) == "most" && t.Tokens[i].XPOS == "NNS" && m == t.Phrase(i, nil)[0]
}

// many reports whether the plural at i has a number of two or more, or is a round one of
// its own: 300 students, dozens of people.
func many(t *extract.Tree, i int) bool {
	l := Lemma(t, i)
	if rounds[l] && t.Tokens[i].XPOS == "NNS" {
		return true
	}
	if x := t.Tokens[i].XPOS; x != "NNS" && x != "NNPS" && !persons[l] && t.Tokens[i].UPOS != "SYM" {
		return false
	}
	for _, n := range t.Children(i, "nummod") {
		if w := t.Lower(n); n < i && w != "one" && w != "1" || t.Tokens[i].UPOS == "SYM" {
			return true
		}
	}
	return false
}

// plainNumber reports whether a number stands for things at i: five were hurt, two of the
// songs. Years, scores and times of day are none.
func plainNumber(t *extract.Tree, i int) bool {
	w := t.Lower(i)
	if t.Tokens[i].XPOS != "CD" || w == "one" || w == "1" || strings.ContainsAny(w, "-–:/.") || TimeLike(t, i) {
		return false
	}
	return !(len(w) == 4 && (w[0] == '1' || w[0] == '2') && Prep(t, i) != "")
}

var (
	// measures are nouns of how far, how hot, how much more.
	measures = lexicon.Words(`percent percentage point degree mile kilometre kilometer km metre meter foot inch yard centimetre
		centimeter millimetre millimeter acre hectare time fold cent year-old`)
	// rounds are nouns that count by themselves.
	rounds = lexicon.Words("hundred thousand dozen million billion score ten")
	// persons are plurals without an s.
	persons = lexicon.Words("people police cattle troop child woman man")
	// indefinite are determiners of what is counted for the first time.
	indefinite = lexicon.Words("a an some another any about")
)

// Focused reports whether an adverb before the first of the words coordinated at i gives
// what all of them make up: mainly small and medium-sized, mostly maize and beans. Where a
// later one has an adverb of its own each is by itself: partly political, partly commercial.
func Focused(t *extract.Tree, i int) bool {
	cs := t.Children(i, "conj")
	if len(cs) == 0 {
		return false
	}
	for _, c := range cs {
		if cc := t.Child(c, "cc"); t.Child(c, "advmod", "nsubj", "cop") >= 0 || cc >= 0 && t.Lower(cc) != "and" && t.Lower(cc) != "or" {
			return false
		}
	}
	return MainlyBefore(t, i) >= 0 || onlyBoth(t, i) || slices.ContainsFunc(t.Children(i, "advmod"), func(c int) bool { return c < i && mainly[t.Lower(c)] })
}

// onlyBoth reports whether an "only" before the noun at i or its owner leaves out all but those
// coordinated there: attended by only the couple's friends and family; only Kenya and Chad signed.
func onlyBoth(t *extract.Tree, i int) bool {
	if t.Tokens[i].UPOS != "NOUN" && t.Tokens[i].UPOS != "PROPN" || t.Child(i, "nummod") >= 0 || percent(t, i) {
		return false
	}
	return slices.ContainsFunc(append(t.Children(i, "nmod:poss"), i), func(n int) bool {
		return slices.ContainsFunc(t.Children(n, "advmod"), func(c int) bool { return c < i && t.Lower(c) == "only" && t.Lower(c-1) != "not" })
	})
}

// MainlyBefore is the adverb that says of the phrase at i, right before its preposition, that
// it holds for the greater part only: mostly in the north. -1 for none.
func MainlyBefore(t *extract.Tree, i int) int {
	for n := 0; n < 3 && i >= 0; n++ {
		c, h := t.Child(i, "case"), t.Tokens[i].Head
		if k := c - 1; c > 0 && c < i && mainly[t.Lower(k)] && t.Is(k, "advmod") && (t.Tokens[k].Head == i || t.Tokens[k].Head == c || t.Tokens[k].Head == h) {
			return k
		}
		if !t.Is(i, "nmod", "appos") {
			break
		}
		i = h // mainly in the city of Lyon
	}
	return -1
}

// TakenTogether reports whether the participle at i says that what follows is told of several
// as one: "Taken together, the leaks and the raid show a plan", "Combined, Texas and Ohio
// have 55 seats".
func TakenTogether(t *extract.Tree, i int) bool {
	if !t.Is(i, "advcl") || t.Tokens[i].XPOS != "VBN" || t.Child(i, "nsubj", "aux", "cop", "mark", "obj") >= 0 {
		return false
	}
	if t.Lower(i) == "combined" {
		return len(t.Children(i)) == len(t.Children(i, "punct"))
	}
	return gathers[Lemma(t, i)] && slices.ContainsFunc(t.Children(i), func(c int) bool {
		return t.Lower(c) == "together" || t.Lower(c) == "whole" && Prep(t, c) == "as"
	}) && !slices.ContainsFunc(t.Children(i), func(c int) bool { return Prep(t, c) == "with" })
}

// gathers are verbs of looking at several as one.
var gathers = lexicon.Words("take put add consider view read see lump pool count tally look")

// mainly are adverbs for the greater part.
var mainly = lexicon.Words("mainly mostly largely primarily chiefly predominantly principally overwhelmingly partly")
