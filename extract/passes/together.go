package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// amongThem reports whether what p tells of its coordinated subjects is so of all of them
// and not of each: they did so many things, had most of something or more than all others
// ("Ann Lee and Bo Kim scored 90 runs", "Chad and Mali had the highest rates"), are at odds
// or agree ("hold opposing views"), or make a list beside another ("Lee and Kim come from
// Ghana and Togo").
//
// Sources: collective, distributive and cumulative readings of plurals (Scha 1981; Link
// 1983). A sentence that may be read both ways stays whole, which is true in either.
func amongThem(t *extract.Tree, p extract.Proposition, each []extract.Argument) bool {
	if len(p.Args) < 2 || apiece(t, p, "each", "apiece", "individually", "either", "neither") {
		return false
	}
	if slices.ContainsFunc(p.Args[1:], func(a extract.Argument) bool { return mutually(t, p, a) }) {
		return true
	}
	o, s := p.Args[1], p.Args[0].Head
	if o.Role != extract.RoleObject || o.Sentence != p.Sentence || syntax.TimeLike(t, o.Head) || alternative(t, s) || apiece(t, p, "both") || choosesOut(t, s) || o.Prep == "among" {
		return false
	}
	if asides[o.Prep] && numbered(t, o.Head) {
		return true // are in grades 10 and 12
	}
	if l := syntax.Lemma(t, o.Head); p.Turned && (l == "rest" || l == "remainder" || l == "balance" || l == "remaining") {
		return true // the rest was paid by banks and insurers
	}
	switch syntax.TallyOf(t, o.Head) {
	case syntax.SomeMany:
		if p.Base != "be" || countsOut(t, o.Head, len(each)) {
			return true
		}
	case syntax.Portion:
		return true
	case syntax.TheseMany:
		if p.Turned || nextOnes(t, o.Head) {
			return true
		}
	}
	return p.Base != "be" && superlative(t, o.Head) || t.Child(o.Head, "conj") > o.Head && sideBySide(t, p, len(each))
}

// numbered reports whether the plural at i stands before several numbers: grades 10 and 12.
func numbered(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Children(i, "flat", "nummod", "appos", "nmod:unmarked"), func(c int) bool {
		return c > i && t.Tokens[c].UPOS == "NUM" && t.Child(c, "conj") > c
	})
}

// amongTwo reports whether a is what is so among one and others: "a war among China and its
// neighbours".
func amongTwo(t *extract.Tree, a extract.Argument) bool {
	return (a.Prep == "among" || a.Prep == "amongst") && slices.ContainsFunc(syntax.Members(t, a.Head), func(m int) bool {
		return t.NameAt(m) >= 0 || syntax.Singular(t, m)
	})
}

// outOfMany reports whether what p tells of the many that its subject counts is so of all
// of them and need not be of each: "300 students study at schools and colleges", "the two
// suspects were held in Lagos and Abuja". Who is known by number ("the two leaders
// discussed trade and security") acts on each object, but is not in each place.
func outOfMany(t *extract.Tree, p extract.Proposition) bool {
	o, s := p.Args[1], p.Args[0]
	if o.Sentence != p.Sentence || s.Sentence != p.Sentence || syntax.TimeLike(t, o.Head) || p.Turned || choosesOut(t, o.Head) || apiece(t, p, "each", "both", "apiece") {
		return false
	}
	switch syntax.TallyOf(t, s.Head) {
	case syntax.SomeMany:
		return true
	case syntax.Portion:
		return p.Base == "be" || asides[o.Prep]
	case syntax.TheseMany:
		return asides[o.Prep]
	}
	return superlative(t, s.Head) && asides[o.Prep]
}

// asides are prepositions of where something is, comes from and goes, and of who does it.
var asides = lexicon.Words("in at from by to near into across")

// sideBySide reports whether subjects and objects of p are lists of n of which the first
// may belong to the first: "Lee and Kim come from Ghana and Togo", "the plant and the port
// were built by China and Japan", "Lee and Kim scored 12 and 15".
func sideBySide(t *extract.Tree, p extract.Proposition, n int) bool {
	o, s := p.Args[1], p.Args[0]
	if s.Sentence != p.Sentence || o.Sentence != p.Sentence || syntax.TimeLike(t, o.Head) || choosesOut(t, s.Head) || choosesOut(t, o.Head) || apiece(t, p, "both", "each") {
		return false
	}
	if len(syntax.Members(t, o.Head)) != n || len(syntax.Members(t, s.Head)) != n {
		return false
	}
	return t.Tokens[o.Head].XPOS == "CD" || medals[t.Lower(o.Head)] && !respectively(t, p.Head) || p.Turned || asides[o.Prep] && t.NameAt(s.Head) >= 0
}

// wholeOf is the argument a as one of the items of its list: "Ann Lee, Bo Kim and Ada
// Moor", without what the items were told of by.
func wholeOf(t *extract.Tree, a extract.Argument, each []extract.Argument) extract.Argument {
	toks := slices.Clone(each[0].Tokens)
	for k, b := range each[1:] {
		if b.Head == each[k].Head || len(b.Tokens) == 0 {
			return wholeList(t, a) // parts of Bavaria and Saxony
		}
		toks = append(append(toks, seam(t, b, len(each) > 2)...), b.Tokens...)
	}
	slices.Sort(toks)
	out := each[0]
	out.Tokens = slices.Compact(toks)
	out.Span, out.Text = t.SpanOf(out.Tokens), t.Words(out.Tokens)
	return out
}

// listed are the predicates that a list kept whole tells of, by sentence and token: rule
// copula reads each by itself, too.
type listed map[[2]int]bool

// add notes the predicates behind the first of a copula's where objects is all of them.
func (l *listed) add(t *extract.Tree, p extract.Proposition, objects []extract.Argument) {
	if p.Rule != "copula" || len(objects) != 1 || len(p.Args) < 2 || len(objects[0].Tokens) <= len(p.Args[1].Tokens) {
		return
	}
	if *l == nil {
		*l = listed{}
	}
	for _, c := range t.Children(p.Head, "conj") {
		if slices.Contains(objects[0].Tokens, c) && t.Child(c, "cop", "nsubj") < 0 {
			(*l)[[2]int{p.Sentence, c}] = true
		}
	}
}

// without are the propositions ps without those of such predicates.
func (l listed) without(ps []extract.Proposition) []extract.Proposition {
	return slices.DeleteFunc(ps, func(p extract.Proposition) bool {
		return p.Rule == "copula" && l[[2]int{p.Sentence, p.Head}]
	})
}

// ownMainly are the arguments args of the k-th of several objects without the adverb that the
// first has: they live mostly in Europe, also in Asia.
func ownMainly(t *extract.Tree, args, objects []extract.Argument, k int) []extract.Argument {
	m := syntax.MainlyBefore(t, objects[0].Head)
	if k == 0 || m < 0 {
		return args
	}
	return slices.DeleteFunc(args, func(a extract.Argument) bool { return a.Role == extract.RoleManner && a.Head == m })
}

// withOnly is the list of the argument a with the "only" right before it, which leaves out all others: only
// Kenya and Uganda signed.
func withOnly(t *extract.Tree, a extract.Argument) extract.Argument {
	if len(a.Tokens) == 0 || a.Tokens[0] == 0 || t.Lower(a.Tokens[0]-1) != "only" || t.Tokens[a.Tokens[0]-1].Head != a.Head || a.Tokens[0] > 1 && t.Lower(a.Tokens[0]-2) == "not" {
		return a
	}
	a.Tokens = append([]int{a.Tokens[0] - 1}, a.Tokens...)
	a.Span, a.Text = t.SpanOf(a.Tokens), t.Words(a.Tokens)
	return a
}

// seam is what joins the item a of a list to the one before it, ", and in", without the
// comma where that only closed what stood between two.
func seam(t *extract.Tree, a extract.Argument, comma bool) []int {
	var out []int
	f, c := a.Tokens[0], a.Head
	for n := 0; n < len(t.Tokens) && !t.Is(c, "conj") && t.Tokens[c].Head >= 0; n++ {
		c = t.Tokens[c].Head // the southern region of Guangxi
	}
	if t.Is(c, "conj") {
		for _, k := range t.Children(c, "cc", "case") {
			if k < f {
				out = append(out, k)
			}
		}
	}
	for _, k := range out {
		f = min(f, k)
	}
	if f > 0 && t.Tokens[f-1].UPOS == "CCONJ" {
		f--
		out = append(out, f)
	}
	if f > 0 && t.Tokens[f-1].Form == "," && (comma || len(out) == 0) {
		out = append(out, f-1)
	}
	return out
}

// mutually reports whether the argument a of p says of several how they stand to each other:
// different candidates, the same school, each other.
func mutually(t *extract.Tree, p extract.Proposition, a extract.Argument) bool {
	if a.Sentence != p.Sentence || a.Head == p.Args[0].Head || a.Role == extract.RoleComplement && a.Clause >= 0 {
		return false
	}
	for _, k := range a.Tokens {
		if w := t.Lower(k); w == "other" && t.Lower(k-1) == "each" || w == "another" && t.Lower(k-1) == "one" {
			return true
		}
	}
	if slices.ContainsFunc(t.Children(a.Head, "nmod", "obl"), func(c int) bool { return compares[syntax.Prep(t, c)] }) {
		return false // different from Peru, similar to last year's
	}
	if t.Tokens[a.Head].UPOS == "ADJ" {
		return a.Prep == "" && relative[t.Lower(a.Head)]
	}
	return slices.ContainsFunc(t.Children(a.Head, "amod"), func(c int) bool {
		return relative[t.Lower(c)] && (plural(t, a.Head) || t.Lower(c) == "same")
	})
}

var (
	// compares are prepositions of what something is compared with.
	compares = lexicon.Words("from to as than with")
	// relative are adjectives that say of several how they stand to each other.
	relative = lexicon.Words("separate different opposing opposite rival competing conflicting contrasting similar same respective identical equal alternate parallel alike mutual")
)

// apiece reports whether one of the words says of the subjects or objects of p that each
// does it.
func apiece(t *extract.Tree, p extract.Proposition, words ...string) bool {
	heads := []int{p.Head}
	for _, a := range p.Args[:min(2, len(p.Args))] {
		if a.Sentence == p.Sentence {
			heads = append(heads, a.Head)
		}
	}
	for _, h := range heads {
		for _, c := range t.Children(h, "advmod", "det", "cc:preconj", "cc", "appos", "obl", "nmod", "nmod:unmarked", "obl:unmarked", "dep", "det:predet") {
			if slices.Contains(words, t.Lower(c)) && t.Child(c, "case") < 0 {
				return true
			}
		}
	}
	return false
}

// choosesOut reports whether a conjunct of the noun at i is left out: Peru but not Chile.
func choosesOut(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Conjuncts(i), func(c int) bool { return syntax.Excluded(t, c) || afterBut(t, c) })
}

// superlative reports whether the noun at i is the most of its kind: the highest rates.
func superlative(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Children(i, "amod"), func(c int) bool {
		if t.Tokens[c].XPOS == "JJS" {
			return true
		}
		m := t.Child(c, "advmod")
		return m >= 0 && m < c && t.Lower(m) == "most"
	})
}

// countsOut reports whether the noun at i has the number n in a word before it, or is that
// number: Ghana and Togo are two small states, and each of them is not.
func countsOut(t *extract.Tree, i, n int) bool {
	c := t.Child(i, "nummod")
	if c < 0 {
		c = i
	}
	return n > 1 && n < len(numerals) && t.Lower(c) == numerals[n]
}

// numerals are the small numbers in words.
var numerals = []string{"", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}

// nextOnes reports whether the noun at i is told by its turn: the next two rallies.
func nextOnes(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Children(i, "amod"), func(c int) bool { return byTurn[t.Lower(c)] })
}

var byTurn = lexicon.Words("next last first final other remaining opening previous past closing latest")

// eachHisOwn reports whether each of several subjects of p may do it to another of several
// objects: Lee and Kim replace Diaz and Holm.
func eachHisOwn(p extract.Proposition, subjects, objects []extract.Argument) bool {
	return len(subjects) > 1 && len(objects) > 1 && inTurn[p.Verb]
}

// inTurn are verbs of which each of several does its own to one of several.
var inTurn = lexicon.Words("replace succeed marry follow partner shadow mark")

// lowerPlural reports whether a word that the parser may have taken for a name is a plural
// of small letters: red-bellied piranhas.
func lowerPlural(w string) bool {
	return len(w) > 3 && w[0] >= 'a' && w[0] <= 'z' && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "is")
}
