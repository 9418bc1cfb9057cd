package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// eachOne is what is said of several as what is said of one of them, s: "Fu and Sun
// were ministers" makes Fu a minister.
func eachOne(t *extract.Tree, s, o extract.Argument) extract.Argument {
	if o.Prep == "" && t.Tokens[o.Head].XPOS == "NNS" && countsAll(t, o.Head) {
		k := slices.IndexFunc(o.Tokens, func(k int) bool { return t.Is(k, "det", "nmod:poss", "nummod") })
		o.Tokens = o.Tokens[max(k, 0):]
		o.Span, o.Text = t.SpanOf(o.Tokens), "one of "+t.Words(o.Tokens)
		return o
	}
	if t.Tokens[o.Head].XPOS != "NNS" || t.Tokens[s.Head].XPOS == "NNS" || t.NameAt(s.Head) < 0 && !syntax.Singular(t, s.Head) || t.Child(o.Head, "nummod") >= 0 {
		return o
	}
	if o.Prep == "" && lexicon.Several[t.Lower(o.Tokens[0])] {
		o.Text = "one of " + t.Words(o.Tokens) // many projects, most notably Karwa Motors
		return o
	}
	if d := t.Child(o.Head, "det"); d >= 0 {
		if k := slices.Index(o.Tokens, d); t.Lower(d) == "the" && o.Prep == "" && k >= 0 { // Chad and Mali are the main producers
			o.Tokens = o.Tokens[k:]
			o.Span, o.Text = t.SpanOf(o.Tokens), "one of "+t.Words(o.Tokens)
		}
		return o
	}
	if o.Text = strings.Replace(o.Text, t.Tokens[o.Head].Form, t.Tokens[o.Head].Lemma, 1); o.Prep == "" && t.Tokens[o.Head].UPOS == "NOUN" && t.Child(o.Head, "nmod:poss") < 0 {
		o.Text = strings.TrimPrefix(o.Text, "all ")
		o.Text = lexicon.Article(o.Text) + " " + o.Text
	}
	return o
}

// predicateAt is the place among the arguments of p of what its subject is, becomes or stays: Oslo and
// Bergen have become popular resorts. 0 for none.
func predicateAt(t *extract.Tree, p extract.Proposition) int {
	switch {
	case len(p.Args) < 2:
		return 0
	case p.Base == "be" && p.Args[1].Role == extract.RoleObject:
		return 1
	case !stays[p.Base]:
		return 0
	}
	return max(0, slices.IndexFunc(p.Args, func(a extract.Argument) bool {
		return a.Role == extract.RoleComplement && a.Prep == "" && t.Tokens[a.Head].UPOS == "NOUN" && t.Child(a.Head, "cop", "conj") < 0
	}))
}

var stays = lexicon.Words("become remain stay")

// ofOthers reports whether a phrase says whose or to whom the noun at i is: friends of the mayor.
func ofOthers(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Children(i, "nmod", "obl"), func(c int) bool {
		w := syntax.Prep(t, c)
		return w == "of" || w == "to" || w == "with" || w == "for"
	})
}

// becomeMany reports whether p says that its several subjects, each of them one, begin or go on to be many of
// a kind: race and class have continued to be major issues.
func becomeMany(t *extract.Tree, p extract.Proposition, subjects []extract.Argument) bool {
	return slices.ContainsFunc(p.Args[1:], func(a extract.Argument) bool {
		return a.Sentence == p.Sentence && t.Is(a.Head, "xcomp") && t.Child(a.Head, "cop") >= 0 && t.Tokens[a.Head].XPOS == "NNS"
	}) && !slices.ContainsFunc(subjects, func(s extract.Argument) bool { return !syntax.Singular(t, s.Head) })
}

// peoples reports whether the name at i is the plural for those of a country or kind: Indians, Poles.
func peoples(t *extract.Tree, i int) bool {
	k := t.NameAt(i)
	return t.Tokens[i].XPOS == "NNPS" && (k < 0 || t.Names[k].Type != extract.LOC && t.Names[k].Type != extract.ORG && t.Names[k].Type != extract.PER)
}

// countsAll reports whether the noun at i is so many, of which each of several is one:
// "Energy and trade were the two pillars". A measure is none: the fees were 40 dollars.
func countsAll(t *extract.Tree, i int) bool {
	n := t.Child(i, "nummod")
	if n < 0 || n > i {
		return false
	}
	return t.Child(i, "det", "nmod:poss") >= 0 || !lexicon.RateUnits[syntax.Lemma(t, i)] && !strings.ContainsAny(t.Tokens[n].Form, "0123456789")
}

// ofEach is the object o without the word behind an auxiliary that only tells of how many
// subjects it is said, where it is told of each by itself: "Storms and hurricanes are both
// forms of cyclones" makes hurricanes forms of cyclones.
func ofEach(t *extract.Tree, o extract.Argument) extract.Argument {
	if n := len(o.Tokens) - 1; n > 0 && t.Lower(o.Tokens[n]) == "each" { // have two seats each
		o.Tokens = o.Tokens[:n:n]
		o.Span, o.Text = t.SpanOf(o.Tokens), t.Words(o.Tokens)
	}
	if len(o.Tokens) < 2 || o.Prep != "" {
		return o
	}
	f := o.Tokens[0]
	if w := t.Lower(f); w != "both" && w != "all" && w != "each" || f == 0 || t.Tokens[f-1].UPOS != "AUX" || t.Lower(f+1) == "of" || t.Child(o.Head, "nummod") >= 0 {
		return o
	}
	if t.Is(f, "cc") && slices.ContainsFunc(o.Tokens, func(k int) bool { return t.Is(k, "conj") }) {
		return o // are both rich and famous, kept whole
	}
	o.Tokens = o.Tokens[1:]
	o.Span, o.Text = t.SpanOf(o.Tokens), t.Words(o.Tokens)
	return o
}

// withoutEach are the arguments without the adverb that says that each of several does it, where
// it is told of each by itself: Ghana and Togo each sent 40 soldiers.
func withoutEach(t *extract.Tree, args []extract.Argument) []extract.Argument {
	return slices.DeleteFunc(args, func(a extract.Argument) bool {
		return a.Role == extract.RoleManner && len(a.Tokens) == 1 && (t.Lower(a.Head) == "each" || t.Lower(a.Head) == "both" || t.Lower(a.Head) == "all")
	})
}

// bareMany reports whether the argument a is many of a kind and not certain ones: of
// "prime ministers" some had this to do with one of two, some with the other.
func bareMany(t *extract.Tree, a extract.Argument) bool {
	return t.Tokens[a.Head].XPOS == "NNS" && t.NameAt(a.Head) < 0 && t.Child(a.Head, "det", "nummod", "nmod:poss") < 0
}
