package rules

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// adverbialArgument is the adverbial clause at c as purpose or condition.
func adverbialArgument(t *extract.Tree, c int) (extract.Argument, bool) {
	for _, m := range t.Children(c, "mark", "advmod") {
		if t.Is(m, "advmod") && t.Lower(m) != "when" && !whereSo(t, c, m) {
			continue
		}
		switch w := t.Lower(m); {
		case w == "to" && frankly(t, c):
			return extract.Argument{}, false
		case w == "to":
			a := syntax.ClauseArgument(t, c, extract.RolePurpose)
			if len(a.Tokens) <= 2 && lexicon.Says[syntax.Lemma(t, c)] && t.Child(t.Tokens[c].Head, "obj", "aux:pass") < 0 {
				return a, false // wrote to say: “Come home.”
			}
			return a, true
		case w == "if" && addressed(t, c):
			continue // if you look at the map, the army has lost ground
		case w == "if" && t.Lower(m-1) == "even":
			continue // it holds whether or not
		case w == "whether" && eitherWay(t, c, m):
			return extract.Argument{}, false // fees differ whether you are a guest or a member
		case w == "if" && t.Lower(m-1) == "as":
			return syntax.ClauseArgument(t, c, extract.RoleManner), true // act as if nobody saw them
		case lexicon.Conditions[w]:
			return onlyIf(t, m, syntax.ClauseArgument(t, c, extract.RoleCondition)), true
		case w == "while" && syntax.Contrast(t, c):
			return extract.Argument{}, false
		case temporal[w]:
			a := syntax.ClauseArgument(t, c, extract.RoleTime)
			a.Prep = w
			first := m
			for k := m - 1; k >= 0 && t.Is(k, "advmod", "obl:unmarked") && (t.Tokens[k].Head == c || t.Lower(k) == "only" && t.Tokens[k].Head == t.Tokens[c].Head); k-- { // shortly after, only when
				ph := t.Phrase(k, nil)
				if ph[len(ph)-1] != first-1 {
					break
				}
				first, a.Prep = ph[0], strings.ToLower(t.Words(ph))+" "+a.Prep
				k = ph[0]
			}
			a.Tokens = slices.DeleteFunc(a.Tokens, func(k int) bool { return first <= k && k <= m })
			if len(a.Tokens) == 0 || a.Tokens[0] > c {
				return extract.Argument{}, false
			}
			a.Span, a.Text = t.SpanOf(a.Tokens), t.Words(a.Tokens)
			return a, true
		case whereSo(t, c, m):
			return behindMark(t, c, m, extract.RoleManner)
		case w == "because":
			return syntax.ClauseArgument(t, c, extract.RoleCause), true
		case means[w] && (t.Tokens[c].XPOS == "VBG" || beingDone(t, c)) && m < c && t.Child(c, "nsubj") < 0:
			return behindMark(t, c, m, extract.RoleManner)
		case asksBehindMark(t, c, m):
			return behindMark(t, c, m, extract.RoleComplement)
		case w == "as" && portrayedAs(t, c):
			return behindMark(t, c, m, extract.RoleComplement)
		case governed[w] && (t.Tokens[c].XPOS == "VBG" || having(t, c) || beingSo(t, c) || beingDone(t, c)) && m < c && t.Child(c, "nsubj") < 0:
			return behindMark(t, c, m, extract.RoleComplement)
		case doneTo(t, c, m):
			return behindMark(t, c, m, extract.RoleComplement)
		}
	}
	if t.Is(c, "advcl") && syntax.Inverted(t, c) {
		return syntax.ClauseArgument(t, c, extract.RoleCondition), true // should the bill pass, the firm will leave
	}
	return extract.Argument{}, false
}

// onlyIf is the condition a, whose "if" is at m, with the "only" before it: can vote only if they
// have paid.
func onlyIf(t *extract.Tree, m int, a extract.Argument) extract.Argument {
	if m < 1 || t.Lower(m-1) != "only" || !t.Is(m-1, "advmod") || len(a.Tokens) == 0 || a.Tokens[0] != m {
		return a
	}
	return syntax.Phrase(t, a.Head, append([]int{m - 1}, a.Tokens...), a.Role)
}

// whereSo reports whether the clause at c behind the "where" at m tells in which cases alone
// its verb is so: "will use force where it is necessary". What a comma sets off, or what
// tells of a place named before, does not.
func whereSo(t *extract.Tree, c, m int) bool {
	v, s := t.Tokens[c].Head, syntax.OwnSubject(t, c)
	if l := syntax.Lemma(t, max(v, 0)); lexicon.Says[l] || lexicon.Thinks[l] || lexicon.Factive[l] || l == "ask" || l == "wonder" || l == "raise" {
		return false // asked where she spent it
	}
	return t.Lower(m) == "where" && t.Is(c, "advcl") && v >= 0 && v < m && s > m && m > 0 && t.Tokens[m-1].Form != "," && !past(t, c)
}

// past reports whether the clause at c is in the past.
func past(t *extract.Tree, c int) bool {
	if a := t.Child(c, "aux", "cop"); a >= 0 {
		return t.Tokens[a].XPOS == "VBD"
	}
	return t.Tokens[c].XPOS == "VBD"
}

// meanwhile is the clause behind the "as" that tells what happened at the same time as what
// the group g tells, where nothing else completes that: "The troubles began as growth
// slowed". -1 for none: who spoke "as he said he would" did so, and not then.
func meanwhile(t *extract.Tree, g group, args []extract.Argument) int {
	if slices.ContainsFunc(args, func(a extract.Argument) bool { return a.Role != extract.RoleTime && a.Role != extract.RoleManner }) {
		return -1
	}
	for _, c := range t.Children(g.last, "advcl") {
		m, s := t.Child(c, "mark"), syntax.OwnSubject(t, c)
		if c < g.last || m < 0 || t.Lower(m) != "as" || m != t.Phrase(c, func(k int) bool { return t.Is(k, "punct") })[0] || s < m || s > c || t.Tokens[c].UPOS != "VERB" || len(t.Children(m)) > 0 {
			continue
		}
		if l := syntax.Lemma(t, c); lexicon.Says[l] || lexicon.Thinks[l] || lexicon.Cues[l].Stance != "" || l == "do" || l == "have" || t.Tokens[s].UPOS == "PRON" || t.Child(c, "aux:pass") >= 0 && t.Child(c, "obl", "xcomp", "obl:agent") < 0 {
			continue
		}
		return c
	}
	return -1
}

// frankly reports whether the infinitive at c, before its clause, only tells how its author
// speaks: to be fair, he did not inherit a healthy economy.
func frankly(t *extract.Tree, c int) bool {
	if c > t.Tokens[c].Head {
		return false
	}
	if t.Lower(c) == "outdone" && t.Lower(c-3) == "not" {
		return true // not to be outdone, Santos bought two strikers
	}
	if o := t.Child(c, "obj"); o > c && (t.Lower(c) == "declare" && t.Lower(o) == "interest" || t.Lower(c) == "close" && t.Lower(o) == "book" || t.Lower(c) == "put" && t.Lower(o) == "it" || puts[t.Lower(c)]) {
		return true // to declare an interest, to paraphrase Marx
	}
	return t.Child(c, "cop") >= 0 && t.Tokens[c].UPOS == "ADJ" && manners[t.Lower(c)]
}

var puts = lexicon.Words("paraphrase quote cite recap summarise summarize")

var manners = lexicon.Words("fair honest sure clear frank blunt precise specific exact brief certain candid truthful accurate")

// behindMark is the clause at c behind its preposition at m, false where nothing stands
// there.
func behindMark(t *extract.Tree, c, m int, role extract.Role) (extract.Argument, bool) {
	a := syntax.ClauseArgument(t, c, role)
	a.Prep = t.Lower(m)
	a.Tokens = slices.DeleteFunc(a.Tokens, func(k int) bool { return k <= m })
	if len(a.Tokens) == 0 {
		return extract.Argument{}, false
	}
	a.Span, a.Text = t.SpanOf(a.Tokens), t.Words(a.Tokens)
	return a, true
}

// having reports whether the participle at c is a perfect: having planned.
func having(t *extract.Tree, c int) bool {
	a := t.Child(c, "aux")
	return a >= 0 && t.Lower(a) == "having"
}

// beingDone reports whether the participle at c is the passive of a gerund: without being charged.
func beingDone(t *extract.Tree, c int) bool {
	b := t.Child(c, "aux:pass")
	return b >= 0 && t.Lower(b) == "being"
}

// beingSo reports whether the predicate at c has "being" for its copula: of being a spy.
func beingSo(t *extract.Tree, c int) bool {
	b := t.Child(c, "cop")
	return b >= 0 && b < c && t.Lower(b) == "being"
}

// eitherWay reports whether the clause at c, with its "whether" at m, holds either way: whether
// a guest or a member, whether or not.
func eitherWay(t *extract.Tree, c, m int) bool {
	return slices.ContainsFunc(t.Phrase(c, nil), func(k int) bool { return k > m && t.Lower(k) == "or" })
}

// addressed reports whether the clause at c only turns to the hearer: "if you look at the
// map", "if you think about it".
func addressed(t *extract.Tree, c int) bool {
	s := t.Child(c, "nsubj")
	return s >= 0 && t.Lower(s) == "you" && lexicon.Turns[syntax.Lemma(t, c)]
}

// butOnly is the phrase at c behind the verb or adjective at v as how far that is so, where it stands
// as a part of its own behind a "but": "trains run, but only at night", "it works, but not in
// children", "allowed, albeit in small boats".
func butOnly(t *extract.Tree, v, c int) (extract.Argument, bool) {
	m := t.Child(c, "case")
	if c < v || m < 2 || m > c || !t.Is(c, "conj", "advcl") || t.Tokens[c].UPOS == "VERB" || t.Child(c, "cop", "aux") >= 0 || syntax.OwnSubject(t, c) >= 0 {
		return extract.Argument{}, false
	}
	b := m - 1
	if w := t.Lower(b); w == "only" || w == "not" {
		b--
	} else if w != "albeit" {
		return extract.Argument{}, false
	}
	if w := t.Lower(b); w != "but" && w != "albeit" && w != "though" && w != "although" || t.Tokens[b].Head != c && t.Lower(b) != "albeit" {
		return extract.Argument{}, false
	}
	toks := []int{b}
	for _, k := range t.Phrase(c, func(k int) bool { return t.Is(k, "conj", "cc", "acl:relcl", "parataxis") && k > c }) {
		if k > b {
			toks = append(toks, k)
		}
	}
	if t.Lower(b+1) == "only" {
		toks = syntax.Trim(t, toks) // without the "but"
	}
	for t.Is(toks[len(toks)-1], "punct") {
		toks = toks[:len(toks)-1]
	}
	return syntax.Phrase(t, c, toks, extract.RoleManner), true
}
