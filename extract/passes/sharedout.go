package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// sharesOut reports whether p tells who did the several things that a participle singles out, of
// which each of those may have done some: "the cabinets led by Ana Lee and Bo Kim".
func sharesOut(t *extract.Tree, p extract.Proposition) bool {
	if !p.Turned || p.Rule != "participle" || len(p.Args) < 2 || p.Args[1].Sentence != p.Sentence || apiece(t, p, "both", "each", "jointly") {
		return false
	}
	n := p.Args[1].Head
	d := t.Child(n, "det")
	return t.Tokens[n].XPOS == "NNS" && d >= 0 && t.Lower(d) == "the" && t.Tokens[p.Head].Head == n && syntax.Restrictive(t, p.Head)
}

// sameFor reports whether p tells of several objects that something is the same for them, which it
// is for none by itself: "was the same for both men and women".
func sameFor(t *extract.Tree, p extract.Proposition) bool {
	if len(p.Args) < 2 || p.Args[1].Prep != "for" && p.Args[1].Prep != "in" && p.Args[1].Prep != "among" || t.Tokens[p.Head].UPOS != "ADJ" {
		return false
	}
	w := t.Lower(p.Head)
	return (relative[w] || w == "even") && !slices.ContainsFunc(t.Children(p.Head, "obl"), func(c int) bool { return compares[syntax.Prep(t, c)] })
}

// sharedKinds reports whether the bare nouns behind the one at i share what stands before that:
// the Norwegian parliament, government and people; drug research, production and sales.
func sharedKinds(t *extract.Tree, i int) bool {
	cs := t.Children(i, "conj")
	if len(cs) == 0 || t.Tokens[i].UPOS != "NOUN" || t.NameAt(i) >= 0 || t.Child(i, "nmod:poss", "nummod", "nmod:", "acl", "appos") >= 0 {
		return false
	}
	if d := t.Child(i, "det"); d >= 0 && t.Lower(d) != "the" {
		return false
	}
	for _, c := range cs {
		if t.Tokens[c].UPOS != "NOUN" || t.NameAt(c) >= 0 || c < i || len(t.Phrase(c, func(k int) bool { return t.Is(k, "cc", "punct", "acl") })) != 1 {
			return false
		}
	}
	if cc := t.Child(cs[len(cs)-1], "cc"); cc < 0 || t.Lower(cc) != "and" {
		return false
	}
	if m := t.Child(i, "compound"); m == i-1 {
		return handling[t.Lower(i)] && !slices.ContainsFunc(cs, func(c int) bool { return !handling[t.Lower(c)] })
	}
	a := t.Child(i, "amod")
	if a != i-1 || t.Tokens[a].UPOS != "ADJ" {
		return false
	}
	f := t.Tokens[a].Form
	return f[0] >= 'A' && f[0] <= 'Z' && lexicon.OfCountry(strings.ToLower(f))
}

// handling are nouns for what is done with goods, which say little without the goods.
var handling = lexicon.Words(`research development production manufacture manufacturing processing sale sales distribution marketing storage
	transport transportation trade supply demand consumption exploration extraction generation transmission import imports export exports price prices
	design assembly maintenance repair recycling packaging cultivation harvesting breeding trafficking use possession trading purchase delivery`)

// sharedPlace reports whether the phrase at c behind several bare nouns, of which the first is at f,
// says where or for whom they all are: stability and security in Syria.
func sharedPlace(t *extract.Tree, f, c int) bool {
	if w := syntax.Prep(t, c); !placing[w] {
		return false
	}
	return !slices.ContainsFunc(t.Conjuncts(f), func(k int) bool { return t.Child(k, "det", "nummod", "nmod:poss") >= 0 || t.NameAt(k) >= 0 })
}

// placing are prepositions of what several nouns before it are of, in or for.
var placing = lexicon.Words("in for between among on with against to from by about over near around within across")

// lessOn reports whether the conjunct at h, with the preposition of the argument a, has a degree of
// its own that the first has not: relies more on talent and less on speed.
func lessOn(t *extract.Tree, a extract.Argument, h int) bool {
	if a.Prep == "" || h == a.Head || !t.Is(h, "conj") {
		return false
	}
	m, p := t.Child(h, "advmod", "amod"), t.Child(h, "case")
	return m >= 0 && p == m+1 && (t.Lower(m) == "less" || t.Lower(m) == "more")
}

// unlessIn are the arguments args without what the words of subject or object hold already: there
// was jubilation at the college.
func unlessIn(t *extract.Tree, args []extract.Argument) []extract.Argument {
	if o := args[1]; o.Prep != "" && o.Sentence == args[0].Sentence && slices.Contains(args[0].Tokens, o.Head) && !slices.Contains(o.Tokens, args[0].Head) {
		s := &args[0]
		s.Tokens = slices.DeleteFunc(slices.Clone(s.Tokens), func(k int) bool { return t.Under(k, o.Head) })
		s.Span, s.Text = t.SpanOf(s.Tokens), t.Words(s.Tokens)
	}
	in := args[0].Tokens
	if args[1].Role == extract.RoleObject {
		in = append(slices.Clone(in), args[1].Tokens...)
	}
	n := 0
	return slices.DeleteFunc(args, func(a extract.Argument) bool {
		n++
		return n > 2 && a.Sentence == args[0].Sentence && slices.Contains(in, a.Head)
	})
}

// numberApiece reports whether an argument of p has as many numbers before its noun as there are
// subjects or objects, one for each: sentenced Gil and Mora to four and six years in prison.
func numberApiece(t *extract.Tree, p extract.Proposition, subjects, objects int) bool {
	return (subjects > 1 || objects > 1) && slices.ContainsFunc(p.Args[1:], func(a extract.Argument) bool {
		if a.Sentence != p.Sentence || a.Prep == "between" || a.Role == extract.RoleTime || t.Tokens[a.Head].XPOS != "NNS" {
			return false
		}
		n := t.Child(a.Head, "nummod")
		if n < 0 {
			return false
		}
		cs := t.Children(n, "conj")
		if k := len(cs) + 1; k < 2 || k != subjects && k != objects {
			return false
		}
		cc := t.Child(cs[len(cs)-1], "cc")
		return cc >= 0 && t.Lower(cc) == "and"
	})
}

// theirOwn reports whether p tells of several, each of them one, what they do to what is theirs: the
// Volta and the Niger burst their banks.
func theirOwn(t *extract.Tree, p extract.Proposition, subjects []extract.Argument) bool {
	if len(p.Args) < 2 || p.Turned || p.Args[0].Sentence != p.Sentence || apiece(t, p, "both", "each") || choosesOut(t, p.Args[0].Head) || alternative(t, p.Args[0].Head) {
		return false
	}
	if !slices.ContainsFunc(p.Args[1:], func(a extract.Argument) bool { return a.Sentence == p.Sentence && theirs(t, a) }) {
		return false
	}
	return !slices.ContainsFunc(subjects, func(s extract.Argument) bool {
		return !syntax.Singular(t, s.Head) || lexicon.Bodies[syntax.Lemma(t, s.Head)]
	})
}

// theirs reports whether the argument a is, or has in it, what belongs to "them", before whom it names no
// others: their banks, keen to sell the flat for their campaign.
func theirs(t *extract.Tree, a extract.Argument) bool {
	for _, k := range a.Tokens {
		switch {
		case t.Lower(k) == "their":
			return true
		case t.Tokens[k].XPOS == "NNS", t.Tokens[k].XPOS == "NNPS", t.NameAt(k) >= 0, lexicon.Bodies[syntax.Lemma(t, k)]:
			return false
		}
	}
	return false
}

// actAs reports whether p tells as what several, each of them one, act: Cuba and Norway acted as
// guarantors.
func actAs(t *extract.Tree, p extract.Proposition, subjects []extract.Argument) bool {
	if len(p.Args) < 2 || p.Args[1].Prep != "as" || p.Args[1].Sentence != p.Sentence || !plural(t, p.Args[1].Head) {
		return false
	}
	return !slices.ContainsFunc(subjects, func(s extract.Argument) bool { return !syntax.Singular(t, s.Head) })
}

// asMany reports whether p tells as what several objects, each of them one, are seen, named or sent: sees
// sport and music as parts of school.
func asMany(t *extract.Tree, p extract.Proposition, objects []extract.Argument) bool {
	return slices.ContainsFunc(p.Args[2:], func(a extract.Argument) bool {
		return a.Prep == "as" && a.Sentence == p.Sentence && plural(t, a.Head)
	}) && !slices.ContainsFunc(objects, func(o extract.Argument) bool { return !syntax.Singular(t, o.Head) })
}

// firstAndSecond reports whether an adverb of p tells the places that its subjects share out:
// Kibet and Bekele finished first and second.
func firstAndSecond(t *extract.Tree, p extract.Proposition) bool {
	two := func(c int) bool { return places[t.Lower(c)] && t.Child(c, "conj") == c+2 }
	if slices.ContainsFunc(t.Children(p.Head, "advmod"), two) {
		return true
	}
	return slices.ContainsFunc(p.Args[1:], func(a extract.Argument) bool {
		return a.Sentence == p.Sentence && (slices.ContainsFunc(t.Children(a.Head, "amod"), two))
	})
}

// medals are what the first three are given.
var medals = lexicon.Words("gold silver bronze")
