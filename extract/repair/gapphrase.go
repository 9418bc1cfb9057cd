package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// ofSubject are the chunks of seg with the phrase that belongs to its subject inside that, where
// seg has one more than the clause before it has behind its verb, first: "Shareholders approved it
// in June and regulators in Japan in July". "those" has such a phrase wherever it stands.
func ofSubject(t *extract.Tree, first, seg []chunk) []chunk {
	if len(seg) < 2 {
		return seg
	}
	those := t.Lower(seg[0].head) == "those"
	if len(seg) != len(first)+2 || seg[0].prep != "" || seg[1].prep == "" {
		if those {
			return nil // works with parents and those with children
		}
		return seg
	}
	for j, c := range seg[2:] {
		if c.prep != first[j].prep || c.kind != first[j].kind {
			return seg
		}
	}
	inner := seg[1]
	seg[0].of, seg[0].last = &inner, inner.last
	return append(seg[:1:1], seg[2:]...)
}

// sameTwice reports whether seg has the prepositions and kinds of first, two at the least, so that
// it tells the same of other things: "grew by 3 percent in Victoria, by 2 percent in Tasmania and
// by 1 percent in Queensland".
func sameTwice(t *extract.Tree, first, seg []chunk) bool {
	if len(seg) < 2 || len(seg) != len(first) || seg[0].prep == "" {
		return false
	}
	for j, c := range seg {
		if c.prep != first[j].prep || c.prep == "of" || c.kind != first[j].kind {
			return false
		}
	}
	return seg[0].kind != seg[1].kind
}

// otherAmount reports whether seg is a bare amount with a phrase, as the clause before it ends in an
// amount with a preposition and the like of that phrase: "lowered the tax to 5 percent for small
// firms and 7 percent for large ones".
func otherAmount(t *extract.Tree, first, seg []chunk) bool {
	if len(first) < 3 || len(seg) != 2 || seg[0].prep != "" || seg[0].kind != amountKind || seg[1].prep == "" {
		return false
	}
	a, b := first[len(first)-2], first[len(first)-1]
	return a.prep != "" && a.kind == amountKind && b.prep == seg[1].prep && first[0].kind != amountKind
}

// countries reports whether the words at i and k are both names of countries.
func countries(t *extract.Tree, i, k int) bool {
	named := func(j int) bool { return lexicon.Countries[t.Lower(j)] || lands[t.Lower(j)] }
	return named(i) && named(k)
}

// lands have teams as countries have.
var lands = lexicon.Words("england scotland wales")

// agentPlaces gives each of two agents with a "by" of their own the phrase right behind it: "was
// backed by farmers in the north and by unions in the south" has the farmers in the north.
func agentPlaces(t *extract.Tree) {
	for c := range t.Tokens {
		a := t.Tokens[c].Head
		if !t.Is(c, "conj") || a < 0 || a > c || !t.Is(a, "obl:agent") || preposition(t, c) != "by" {
			continue
		}
		n := t.Child(c, "nmod")
		for _, o := range t.Children(t.Tokens[a].Head, "obl") {
			if n > c && o > a && o < c && preposition(t, o) == preposition(t, n) && t.Child(o, "case") == a+1 {
				attach(t, o, a, "nmod")
			}
		}
	}
}
