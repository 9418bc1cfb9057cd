package syntax

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// Excluded reports whether the conjunct at c is there to be left out: "Norway but
// not Sweden", "not Khan but Ali", "pensions rather than taxes".
func Excluded(t *extract.Tree, c int) bool {
	for _, n := range t.Children(c, "advmod", "cc") {
		switch w := t.Lower(n); {
		case w == "not" && !(t.Lower(n+1) == "only" || t.Lower(n+1) == "just"):
			return t.Is(c, "conj") || butFollows(t, c)
		case (w == "rather" || w == "instead") && t.Is(n, "cc"):
			return true
		}
	}
	return false
}

// butFollows reports whether a conjunct of token i comes after "but".
func butFollows(t *extract.Tree, i int) bool {
	for _, c := range t.Children(i, "conj") {
		if cc := t.Child(c, "cc"); cc >= 0 && t.Lower(cc) == "but" {
			return true
		}
	}
	return false
}

// Participants are the members of a coordination but those that are excluded, see
// [Members].
func Participants(t *extract.Tree, i int) []int {
	return slices.DeleteFunc(Members(t, i), func(c int) bool { return Excluded(t, c) })
}

// offspring reports whether the noun at i is a number of somebody's relatives, who are
// told by name behind a colon: they have three children: George, Ann and Louis.
func offspring(t *extract.Tree, i int) bool {
	l := Lemma(t, i)
	return t.Child(i, "nummod") >= 0 && (lexicon.Kin[l] || l == "child" || l == "grandchild" || l == "sibling")
}

// thoughts are nouns that no name behind them spells out: the views Martin and Eastman hold.
var thoughts = lexicon.Words("view idea belief opinion theory argument claim proposal promise policy position value word comment remark statement allegation")

// Members are the members of a coordination, a plural with names beside it
// replaced by the names: "U.S. emissaries Steve Witkoff and Jared Kushner".
func Members(t *extract.Tree, i int) []int {
	var out []int
	for _, c := range t.Conjuncts(i) {
		if k := t.NameAt(i); c != i && k >= 0 && k == t.NameAt(c) && t.Names[k].Type == extract.ORG {
			continue // the Disaster Risk Reduction and Management Council
		}
		if c != i && (t.Child(c, "nsubj", "cop") >= 0 || t.Tokens[c].UPOS == "VERB" && t.Tokens[i].UPOS != "VERB" && t.Tokens[c].XPOS != "VBG") {
			continue // the people, and we cannot be leaders
		}
		if a := t.Child(c, "appos"); a >= 0 && !Singular(t, c) && t.NameAt(c) < 0 && named(t, a) && !offspring(t, c) && !thoughts[Lemma(t, c)] {
			out = append(out, t.Conjuncts(a)...)
			continue
		}
		out = append(out, Core(t, c))
	}
	return out
}

// named reports whether the coordination that begins at token i has a name: in "oil majors
// Shell and Eni" one that is known tells that the other word is one.
func named(t *extract.Tree, i int) bool {
	return t.NameAt(i) >= 0 || t.Tokens[i].UPOS == "PROPN" && slices.ContainsFunc(t.Conjuncts(i), func(c int) bool { return t.NameAt(c) >= 0 })
}

// opensItem reports whether the comma at i stands right before an item of a list that has no
// "and": Ann Moe, a nurse, Tom Lee, a driver, and Eva Holm.
func opensItem(t *extract.Tree, i int) bool {
	h := t.Tokens[i].Head
	return t.Tokens[i].Form == "," && h > i && t.Is(h, "conj") && t.Child(h, "cc") < 0
}

// capitalOf reports whether the noun at i is the capital of what is named behind it, and not called so: the
// literary capital of Kerala, but the Colombian capital of Bogota.
func capitalOf(t *extract.Tree, i int) bool {
	a := t.Child(i, "amod")
	if t.Tokens[i].Lemma != "capital" || a < 0 || t.Child(i, "nmod:poss") >= 0 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(t.Tokens[a].Form)
	return !unicode.IsUpper(r) && !seats[t.Lower(a)]
}

// seats are adjectives for what a capital is the seat of.
var seats = lexicon.Words("provincial regional national administrative")
