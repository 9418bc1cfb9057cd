package openie

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// nominals are what a sentence says without a verb: appositions, titles, places
// in places, what a phrase with a preposition says of a noun, what belongs to whom.
func nominals(s *sentence) []Extraction {
	var out []Extraction
	for i := range s.Tokens {
		h := s.Tokens[i].Head
		if h < 0 {
			continue
		}
		e := s.verbless(i, h)
		if e.Kind != "" && e.Args[0] != "" && e.Args[1] != "" {
			e.Confidence *= .7 + .3*s.arc(i)
			out = append(out, e)
		}
	}
	return out
}

// verbless is what the noun at i says of its head h, before the parse is looked at:
// the confidences are how often each kind is right. Kind is "" for nothing.
func (s *sentence) verbless(i, h int) Extraction {
	is := func(kind string, p float64, relation string, a, b []int) Extraction {
		return Extraction{Kind: kind, Relation: relation, Args: []string{s.words(a), s.words(b)}, Confidence: p}
	}
	switch {
	case s.named(i, extract.LOC) && s.named(h, extract.LOC) && s.NameAt(i) != s.NameAt(h) && s.placed(i, h):
		return is("place", .6, "is in", s.nameAt(h), s.nameAt(i))
	case s.Is(i, "appos") && syntax.KindOf(s.Tree, i) == syntax.None && !s.bracketed(i):
		if s.Tokens[i].UPOS == "PROPN" && s.Tokens[h].UPOS != "PROPN" {
			return is("apposition", .46, "is", s.noun(i), s.bare(h))
		}
		return is("apposition", .46, "is", s.bare(h), s.noun(i))
	case i < h && s.Tokens[h].UPOS == "PROPN" && s.Is(i, "compound", "nmod:desc", "amod") && s.nounlike(i) && s.named(h, extract.PER) && !s.named(i, extract.PER) && !honorific[s.Lower(i)]:
		return is("title", .5, "is", s.nameAt(h), s.title(i, h))
	case s.Is(i, "nmod:poss") && s.nounlike(i):
		has := "has"
		if s.past() {
			has = "had"
		}
		return is("possession", .22, has, s.owner(i), s.bareOf(h, i))
	case i > h && s.Is(i, "nmod") && s.nounlike(h):
		if p := s.words(s.prep(i)); p != "" && p != "of" {
			return is("description", .34, beForm(s.past(), s.Tokens[h].XPOS == "NNS")+" "+p, s.bareOf(h, i), s.noun(i))
		}
	}
	return Extraction{}
}

// owner is the possessor at i without its 's.
func (s *sentence) owner(i int) []int {
	return s.strip(s.Phrase(i, func(c int) bool { return s.Tokens[c].Head == i && s.Is(c, "case") }))
}

// bareOf is the noun at h with what stands before it and its phrases, up to the
// child i, which is left out with the phrases after it.
func (s *sentence) bareOf(h, i int) []int {
	return s.strip(s.Phrase(h, func(c int) bool {
		if s.Tokens[c].Head != h {
			return false
		}
		return c == i || i > h && c > i && s.Is(c, "nmod") || s.Is(c, "case", "acl", "appos", "conj", "cc", "cop", "nsubj", "aux", "punct", "parataxis", "advcl", "mark", "obl", "ccomp", "advmod", "expl")
	}))
}

// bare is the noun at i without what follows it, what is beside it and its
// preposition.
func (s *sentence) bare(i int) []int {
	return s.strip(s.Phrase(i, func(c int) bool {
		if s.Is(c, "flat") || s.NameAt(c) >= 0 && s.NameAt(c) == s.NameAt(i) {
			return false
		}
		return s.Tokens[c].Head == i && (c > i || s.Is(c, "appos", "case", "cop", "acl", "conj", "cc", "parataxis", "mark", "advcl", "nsubj", "aux", "advmod", "punct"))
	}))
}

// bracketed reports whether the phrase at i stands in brackets: an abbreviation,
// an age, an amount in another currency.
func (s *sentence) bracketed(i int) bool {
	f := s.Phrase(i, nil)[0]
	return s.Tokens[f].Form == "(" || f > 0 && s.Tokens[f-1].Form == "("
}

// honorific are titles that say nothing of their bearer.
var honorific = lexicon.Words("mr. ms. mrs. dr. st. mr ms mrs dr sir")

func (s *sentence) nounlike(i int) bool {
	return s.Tokens[i].UPOS == "NOUN" || s.Tokens[i].UPOS == "PROPN"
}

func (s *sentence) named(i int, kind extract.NameType) bool {
	k := s.NameAt(i)
	return k >= 0 && s.Names[k].Type == kind
}

// nameAt is the tokens of the name at i.
func (s *sentence) nameAt(i int) []int {
	n := s.Names[s.NameAt(i)]
	var out []int
	for k := n.First; k < n.Last; k++ {
		out = append(out, k)
	}
	return out
}

// title is the words before the name at h up to the title's head i.
func (s *sentence) title(i, h int) []int {
	toks := s.Phrase(h, func(c int) bool {
		return s.Tokens[c].Head == h && s.Is(c, "flat", "appos", "acl", "nmod:poss", "case", "conj", "cc", "cop", "nsubj", "punct", "parataxis", "det")
	})
	return s.strip(slices.DeleteFunc(toks, func(k int) bool { return k > i }))
}

// placed reports whether the name at i follows that at h after a comma.
func (s *sentence) placed(i, h int) bool {
	a, b := s.Names[s.NameAt(h)], s.Names[s.NameAt(i)]
	return b.First == a.Last+1 && s.Tokens[a.Last].Form == "," && s.Is(i, "nmod", "appos", "conj", "list")
}
