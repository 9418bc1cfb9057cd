package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// untold says why p says of nothing known that it is so, without the sentence before it or behind
// it, "" where it says something.
func untold(t *extract.Tree, p *extract.Proposition) string {
	switch {
	case listHas(t, p):
		return "a list, and of what is not said" // this list includes Lee
	case kindsOnly(t, p):
		return "counts kinds, and does not say which" // there are two types of people
	case stepIs(t, p):
		return "a part of what is not said" // the second reason is money
	case thatOne(t, p):
		return "who or what was told of before" // that member was Lee
	case ofNothing(t, p):
		return "what it is, and of what is not said" // is founder
	case onlyThe(t, p):
		return "which one is not said" // the fund is the vehicle
	case citedAbove(t, p):
		return "only says where the text has it" // the report cited above
	case wordsBehind(t, p):
		return "says that there are words, and not which" // the wall bears the words “…”
	}
	return ""
}

// bareNoun reports whether the noun at i has no words beside it but those that point or count.
func bareNoun(t *extract.Tree, i int) bool {
	return t.NameAt(i) < 0 && t.Tokens[i].UPOS == "NOUN" && t.Child(i, "amod", "compound", "nmod", "nmod:poss", "acl", "appos", "conj") < 0
}

// listHas reports whether p tells that a list, of which nothing is said, has somebody on it.
func listHas(t *extract.Tree, p *extract.Proposition) bool {
	a := p.Args[0]
	return p.Base == "include" && !p.Passive && a.Sentence == p.Sentence && lists[syntax.Lemma(t, a.Head)] && bareNoun(t, a.Head)
}

var lists = lexicon.Words("list roster ranking rundown example")

// kindsOnly reports whether p tells no more than that there are so many kinds, ways or reasons.
func kindsOnly(t *extract.Tree, p *extract.Proposition) bool {
	a := p.Args[0]
	if p.Rule != "existential" || a.Sentence != p.Sentence || len(p.Args) > 1 || p.Negated || !sortsOf[syntax.Lemma(t, a.Head)] || t.Child(a.Head, "nummod", "amod", "det") < 0 || len(a.Which) > 0 {
		return false
	}
	return t.Child(a.Head, "acl", "conj") < 0 && !slices.ContainsFunc(t.Children(a.Head, "nmod"), func(c int) bool { return syntax.Prep(t, c) != "of" || !bareNoun(t, c) })
}

var sortsOf = lexicon.Words("type kind sort way reason category")

// stepIs reports whether p tells what the second part or the other reason is, and not of what.
func stepIs(t *extract.Tree, p *extract.Proposition) bool {
	a := p.Args[0]
	if p.Rule != "copula" || p.Base != "be" || a.Sentence != p.Sentence || !parts[syntax.Lemma(t, a.Head)] || len(a.Which) > 0 || t.Child(a.Head, "compound", "nmod", "nmod:poss", "acl", "appos", "conj") >= 0 {
		return false
	}
	return slices.ContainsFunc(t.Children(a.Head, "amod"), func(c int) bool { return which[t.Lower(c)] })
}

// parts are nouns for one of several things that somebody sets forth, places the words that say
// which of them it is.
var (
	parts = lexicon.Words("part reason point aspect thing factor element step")
	which = lexicon.Words("first second third fourth fifth other last next final")
)

// thatOne reports whether p tells what somebody's or something's name is whom only "that" points at.
func thatOne(t *extract.Tree, p *extract.Proposition) bool {
	a := p.Args[0]
	if p.Rule != "copula" || p.Base != "be" || len(p.Args) < 2 || a.Sentence != p.Sentence || p.Args[1].Sentence != p.Sentence || len(a.Which) > 0 {
		return false
	}
	d := t.Child(a.Head, "det")
	o := p.Args[1].Head
	return d >= 0 && (t.Lower(d) == "that" || t.Lower(d) == "this") && t.Child(a.Head, "amod", "compound", "nmod", "acl", "appos") < 0 && (t.NameAt(o) >= 0 || t.Tokens[o].UPOS == "PROPN")
}

// ofNothing reports whether p tells of somebody or something no more than that it is founder or home.
func ofNothing(t *extract.Tree, p *extract.Proposition) bool {
	if p.Base != "be" || p.Negated || len(p.Args) != 2 {
		return false
	}
	o := p.Args[1]
	return o.Sentence == p.Sentence && o.Role == extract.RoleObject && o.Prep == "" && len(o.Which) == 0 && len(o.Tokens) == 1 && founders[t.Lower(o.Head)]
}

// founders are nouns that say nothing without what they are of.
var founders = lexicon.Words("founder co-founder home operator owner co-owner developer host part")

// onlyThe reports whether p calls something no more than "the" thing: the agency and vehicle through
// which the state acts.
func onlyThe(t *extract.Tree, p *extract.Proposition) bool {
	if p.Rule != "copula" || p.Base != "be" || len(p.Args) != 2 || p.Args[0].Clause >= 0 {
		return false
	}
	o := p.Args[1]
	if o.Sentence != p.Sentence || o.Role != extract.RoleObject || o.Prep != "" || len(o.Which) > 0 || len(o.Tokens) > 2 || !openThings[syntax.Lemma(t, o.Head)] {
		return false
	}
	return slices.ContainsFunc(o.Tokens, func(k int) bool { return t.Lower(k) == "the" }) || t.Child(syntax.First(t, o.Head), "det") >= 0 && t.Is(o.Head, "conj")
}

// openThings are nouns for things that only what they are for or of tells apart.
var openThings = lexicon.Words("vehicle agency key reason cause problem solution question answer issue point way tool means instrument goal aim purpose basis source subject theme focus backbone pillar foundation heart centre center core symbol driver engine factor body entity organ channel platform place time moment day")

// citedAbove reports whether p only tells that the text speaks of something elsewhere: cited above.
func citedAbove(t *extract.Tree, p *extract.Proposition) bool {
	return p.Passive && spokenOf[p.Base] && slices.ContainsFunc(p.Args[1:], func(a extract.Argument) bool {
		w := t.Lower(a.Head)
		return a.Sentence == p.Sentence && len(a.Tokens) == 1 && (w == "above" || w == "below" || w == "earlier" || w == "previously")
	})
}

var spokenOf = lexicon.Words("cite mention describe quote name note list state outline discuss")

// wordsBehind reports whether the object of p is but the noun for words that stand behind it in
// quotation marks.
func wordsBehind(t *extract.Tree, p *extract.Proposition) bool {
	return slices.ContainsFunc(p.Args[1:], func(a extract.Argument) bool {
		if a.Sentence != p.Sentence || a.Role != extract.RoleObject || len(a.Tokens) == 0 || a.Tokens[len(a.Tokens)-1] != a.Head || !writings[syntax.Lemma(t, a.Head)] {
			return false
		}
		k := a.Head + 1
		if k < len(t.Tokens) && (t.Tokens[k].Form == ":" || t.Tokens[k].Form == ",") {
			k++
		}
		return k < len(t.Tokens) && syntax.QuoteMarks[t.Tokens[k].Form] && k+1 < len(t.Tokens) && t.Tokens[k].End == t.Tokens[k+1].Start
	})
}

var writings = lexicon.Words("word phrase slogan motto inscription caption headline")
