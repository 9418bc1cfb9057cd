package rules

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// theSame reports whether the adjective at i needs its "the": the same, the most basic of
// needs.
func theSame(t *extract.Tree, i int) bool {
	d := t.Child(i, "det")
	if t.Tokens[i].UPOS != "ADJ" || d < 0 || d > i || t.Lower(d) != "the" {
		return false
	}
	return t.Lower(i) == "same" || slices.ContainsFunc(t.Children(i, "advmod"), func(c int) bool { return c == i-1 && (t.Lower(c) == "most" || t.Lower(c) == "least") })
}

// adjectiveObject is the adjective at i with what makes it more or less: "too
// expensive", "32 years old".
func adjectiveObject(t *extract.Tree, i int) extract.Argument {
	degree := func(c int) bool {
		w := t.Lower(c)
		if !t.Is(c, "advmod") || c > i || lexicon.Negations[w] || asks[w] || t.Lower(c-1) == "no" {
			return false
		}
		return (w == "too" || w == "well" && t.Lower(c-1) != "as" || asGood(t, i)) && c == i-1 || !lexicon.SkipAdverbs[w]
	}
	toks := syntax.Trim(t, t.Phrase(i, func(c int) bool {
		if t.Is(c, "punct", "conj", "cc") {
			return t.Tokens[c].Form != "-" || c > i || t.Tokens[c].End != t.Tokens[c+1].Start // short-lived
		}
		if t.Tokens[c].Head != i {
			return false
		}
		if c == measureOf(t, i) {
			return false // 23 years old
		}
		if t.Is(c, "amod") && c == i-1 {
			return false // extremely Instagram friendly
		}
		return timeAdverbs[t.Lower(c)] || syntax.TimeLike(t, c) || !degree(c) && !t.Is(c, "compound", "nmod:unmarked", "obl:unmarked")
	}))
	if i > 1 && toks[0] == i && t.Tokens[i-1].Form == "-" && t.Tokens[i-1].End == t.Tokens[i].Start && t.Tokens[i-2].End == t.Tokens[i-1].Start {
		toks = append([]int{i - 2, i - 1}, toks...) // medium-sized
	}
	return syntax.Phrase(t, i, toks, extract.RoleObject)
}

// asGood reports whether an "as" before the adjective at i holds it against another, or a "so"
// before one that is denied: roads are not as safe, fans were not so patient.
func asGood(t *extract.Tree, i int) bool {
	if i < 1 || t.Tokens[i-1].Head != i || !t.Is(i-1, "advmod") || t.Tokens[i].UPOS != "ADJ" {
		return false
	}
	w := t.Lower(i - 1)
	return w == "as" || w == "so" && slices.ContainsFunc(t.Children(i, "advmod"), func(c int) bool { return c < i && lexicon.Negations[t.Lower(c)] })
}

// enough is the word that measures the adjective at i against an infinitive: "old
// enough to vote", "too old to vote"; -1 for none.
func enough(t *extract.Tree, i int) int {
	for _, c := range t.Children(i, "advmod") {
		if w := t.Lower(c); w == "enough" && c == i+1 || w == "too" && c == i-1 {
			return c
		}
	}
	return -1
}

// comparative reports whether the adjective at i holds more or less of its subject than of
// others: "30% more likely to develop dementia" is no forecast.
func comparative(t *extract.Tree, i int) bool {
	for _, c := range t.Children(i, "advmod") {
		switch t.Lower(c) {
		case "more", "less", "twice", "equally", "as":
			return c < i
		}
	}
	return measureOf(t, i) >= 0
}

// comparedObject is the adjective at i with its measure, its infinitive and what it is
// compared with.
func comparedObject(t *extract.Tree, i int) extract.Argument {
	toks := syntax.Trim(t, t.Phrase(i, func(c int) bool {
		return t.Tokens[c].Head == i && c != measureOf(t, i) && (syntax.SaysSo(t, c) || t.Is(c, "cop", "aux", "mark", "punct", "conj", "cc", "expl", "parataxis", "discourse") || t.Is(c, syntax.Subjects...) || syntax.TimeLike(t, c))
	}))
	return syntax.Phrase(t, i, toks, extract.RoleObject)
}

// farFrom reports whether the "far" at i tells by a gerund what somebody or something is not:
// was far from being the ringleader, are far from reaching a deal.
func farFrom(t *extract.Tree, i int) bool {
	return t.Lower(i) == "far" && slices.ContainsFunc(t.Children(i, "advcl"), func(c int) bool {
		m := t.Child(c, "mark")
		return m == i+1 && t.Lower(m) == "from"
	})
}

// thanDoing is the clause or phrase behind "than" that the adjective at i is held against: more
// beneficial than planting oaks, cheaper than expected. -1 for none.
func thanDoing(t *extract.Tree, i int) int {
	if !comparative(t, i) && t.Tokens[i].XPOS != "JJR" {
		return -1
	}
	for _, c := range t.Children(i, "advcl") {
		m := t.Child(c, "mark")
		if x := t.Tokens[c].XPOS; m > i && m < c && t.Lower(m) == "than" && (x == "VBG" || x == "VBN" || t.Tokens[c].UPOS == "NOUN" || t.Tokens[c].UPOS == "PROPN") && syntax.OwnSubject(t, c) < 0 {
			return c
		}
	}
	return sharedThan(t, i)
}

// sharedThan is the phrase behind "than" that the comparative at i shares with one behind it: bigger
// and better than ever, faster and more comfortable than the old ones. -1 for none.
func sharedThan(t *extract.Tree, i int) int {
	if degreeThan(t, i) >= 0 {
		return -1
	}
	for _, c := range t.Children(i, "conj") {
		if c > i && t.Tokens[c].UPOS == "ADJ" && syntax.OwnSubject(t, c) < 0 && t.Child(c, "cop", "aux") < 0 && (comparative(t, c) || t.Tokens[c].XPOS == "JJR") {
			if k := degreeThan(t, c); k >= 0 {
				return k
			}
		}
	}
	return -1
}

// degreeThan is the phrase behind "than" that hangs on the adjective at i, -1 for none.
func degreeThan(t *extract.Tree, i int) int {
	for _, c := range t.Children(i, "obl", "advcl", "advmod", "nmod") {
		if m := t.Child(c, "case", "mark"); c > i && m > i && t.Lower(m) == "than" {
			return c
		}
	}
	return -1
}

// heldAgainst is the adjective at i, with the degree before it, and what stands at c behind
// "than".
func heldAgainst(t *extract.Tree, i, c int) extract.Argument {
	toks := []int{i}
	for _, k := range t.Children(i, "advmod") {
		if k < i && !lexicon.Negations[t.Lower(k)] && t.Lower(k) != "longer" {
			toks = append(toks, t.Phrase(k, nil)...)
		}
	}
	return syntax.Phrase(t, i, syntax.Trim(t, dedup(append(toks, t.Phrase(c, nil)...))), extract.RoleObject)
}

// infinitiveObject is the infinitive at i that says what its subject s is, without
// that subject: "the goal was to eradicate illiteracy".
func infinitiveObject(t *extract.Tree, i, s int) (extract.Argument, bool) {
	o := syntax.ClauseArgument(t, i, extract.RoleComplement)
	o.Tokens = slices.DeleteFunc(o.Tokens, func(k int) bool {
		return t.Tokens[k].Head == i && t.Is(k, "cop", "aux") || t.Under(k, s)
	})
	if len(o.Tokens) == 0 {
		return o, false
	}
	o.Span, o.Text = t.SpanOf(o.Tokens), t.Words(o.Tokens)
	return o, true
}

// adjectiveInfinitive reads "was prepared to cease hostilities", "is likely to
// win": the infinitive's objects are the clause's.
func adjectiveInfinitive(t *extract.Tree, i, s, x int, g group) (extract.Proposition, bool) {
	mod, real := raising(t, i, syntax.Lemma(t, i), false)
	inner := verbGroup(t, x)
	inner.tense, inner.plural, inner.head = g.tense, g.plural, i
	inner.negated = inner.negated != g.negated
	inner.mod = g.mod
	if real {
		if inner.mod == extract.Actual || inner.mod == extract.Planned {
			inner.mod = mod
		}
	} else {
		if inner.passive { // are ready to be sold, are close to being sold
			b := t.Child(x, "aux:pass")
			inner.parts[0], inner.passive = "be_"+lexicon.PastParticiple(inner.parts[0]), false
			if b >= 0 && t.Lower(b) == "being" {
				inner.parts[0] = "being" + inner.parts[0][len("be"):]
				inner.toks = slices.DeleteFunc(inner.toks, func(k int) bool { return k == b })
			}
		}
		if t.Tokens[x].XPOS == "VBG" && len(inner.parts) == 1 { // is key to reviving trade
			inner.parts[0] = t.Lower(x)
		}
		inner.parts = append([]string{"be", t.Lower(i), "to"}, inner.parts...)
		if k := enough(t, i); k >= 0 && k < i {
			inner.parts = slices.Insert(inner.parts, 1, t.Lower(k))
			inner.toks = append(inner.toks, k)
		} else if k >= 0 {
			inner.parts = slices.Insert(inner.parts, 2, t.Lower(k))
			inner.toks = append(inner.toks, k)
		}
	}
	inner.toks = append(inner.toks, g.toks...)
	inner.toks = append(inner.toks, i)
	inner.chain = append(inner.chain, i)
	p, ok := proposition(t, inner, s)
	p.Args = slices.DeleteFunc(p.Args, func(a extract.Argument) bool { return a.Head == enough(t, i) })
	return p, ok && !toBlame(t, x)
}

// deniedInside reports whether the infinitive at x of the adjective at i is denied, and
// the adjective is not and says nothing of how real it is: "was careful not to offend".
func deniedInside(t *extract.Tree, i, x int) bool {
	_, real := raising(t, i, syntax.Lemma(t, i), false)
	return !real && verbGroup(t, x).negated
}
