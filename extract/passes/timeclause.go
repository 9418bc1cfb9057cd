package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// yetToCome reports whether the past clause at i behind the word w is one that may never
// have come about: what somebody was told to wait for, or what something else came before.
//
//	told them to wait until the boat arrived
//	was ordered before the law was reformed
func yetToCome(t *extract.Tree, i, h int, w string) bool {
	switch w {
	case "until", "till", "as soon as":
		v := t.Tokens[h].Head
		return infinitive(t, h) && v >= 0 && !syntax.HadTo(t, v) && !strives[syntax.Lemma(t, v)]
	case "before":
		s := syntax.OwnSubject(t, i)
		return s >= 0 && t.Child(i, "aux:pass") >= 0 && !syntax.Personal(t, s) && t.NameAt(s) < 0 && t.Tokens[s].UPOS != "PRON" && !hasAux(t, i, "had")
	}
	return false
}

// neverThen reports whether the clause at i of the verb at h behind the word w tells what did
// not come about, what is yet to come, or what nobody in particular did.
//
//	was caught before she could board a bus
//	it must be mended before the rains washed it away
//	should be told when a cow fell ill
//	will be paid after the film had been shown
func neverThen(t *extract.Tree, i, h int, w string, depth int) bool {
	if w == "before" && hasModal(t, i) {
		return true
	}
	if !untimed[w] || !past(t, i) || t.Tokens[i].XPOS == "VBG" {
		return false
	}
	g := certainty(t, h, depth+1).mod
	if s := syntax.OwnSubject(t, i); s >= 0 && s < i && indefinite(t, s) && t.Child(s, "amod", "nmod", "compound") < 0 && rank[g] > rank[extract.Possible] {
		return true
	}
	switch w {
	case "before":
		return needed(t, h)
	case "after":
		return hasAux(t, h, "will", "'ll", "’ll") && hasAux(t, i, "had")
	}
	return hasAux(t, h, "will", "'ll", "’ll")
}

// needed reports whether the verb at i is what must, should, needs or has to be done.
func needed(t *extract.Tree, i int) bool {
	if hasAux(t, i, "must", "should") && !hasAux(t, i, "have") {
		return true
	}
	h := t.Tokens[i].Head
	if h < 0 || !t.Is(i, "xcomp") || !infinitive(t, i) {
		return false
	}
	l := syntax.Lemma(t, h)
	return l == "need" || l == "have" && (!syntax.HadTo(t, h) || t.Is(h, "ccomp"))
}

// atAnyTime reports whether the present clause at i behind the "when" or "once" of the verb at h
// tells of no one time: "when the forms are complete, the refund is paid", "once the talks are
// over, there has to be a vote".
func atAnyTime(t *extract.Tree, i, h int, w string) bool {
	if w != "when" && w != "once" || syntax.OwnSubject(t, i) < 0 || !presentClause(t, i) || hasModal(t, i) || lexicon.Says[syntax.Lemma(t, h)] && t.Child(h, "aux:pass") < 0 {
		return false
	}
	if w == "once" {
		return presentClause(t, h)
	}
	return !hasAux(t, i, "has", "have", "'ve", "’ve") && presentClause(t, h) && !slices.ContainsFunc(t.Children(h, "aux"), func(a int) bool {
		return t.Tokens[a].XPOS != "MD" && !t.Is(a, "aux:pass") && syntax.Lemma(t, a) != "do"
	})
}

// strives are verbs of those who do what they try: tried to bail out the boat until it sank.
var strives = lexicon.Words("try attempt struggle fight work strive manage continue use begin start go")

// onlyThen reports whether the clause at i behind the "when" of a time named before tells
// what is so then and at no other time: "is popular at Easter, when entry is free".
func onlyThen(t *extract.Tree, i, h int, w string) bool {
	c := t.Child(i, "cop")
	if w != "when" || i < h || c < 0 || t.Child(i, "aux") >= 0 || t.Tokens[c].XPOS != "VBZ" && t.Tokens[c].XPOS != "VBP" {
		return false
	}
	l := syntax.Lemma(t, h)
	return l != "come" && l != "arrive" && !lexicon.Says[l] && syntax.OwnSubject(t, i) >= 0
}

// vague reports whether the subject of the clause at i says little without what was said
// before: this permit, the first phase.
func vague(t *extract.Tree, i int) bool {
	s := syntax.OwnSubject(t, i)
	if s < 0 || t.Child(s, "nmod", "nmod:poss", "acl", "acl:relcl", "compound") >= 0 {
		return false
	}
	for _, c := range t.Children(s, "det", "amod") {
		if pointing[t.Lower(c)] {
			return true
		}
	}
	return false
}

// pointing are words before a noun that point at what was said before.
var pointing = lexicon.Words("this that these those such first second next initial final")

// startsThen reports whether p is a clause of time that tells of nothing but that something
// was starting: "stood at 40 percent when the cabinet was starting out".
func startsThen(t *extract.Tree, p *extract.Proposition) bool {
	i := p.Head
	if p.Verb != "start" && p.Verb != "begin" || t.Tokens[i].XPOS != "VBG" || !t.Is(i, "advcl") || t.Child(i, "obj", "xcomp", "obl") >= 0 {
		return false
	}
	w := mark(t, i)
	return w == "when" || w == "as" || w == "while"
}

// recounts are verbs for telling what used to be done.
var recounts = lexicon.Words("allege recall recount remember testify reminisce relate")

// whoDid reports whether the subject of the verb at i is told by what they had done: only
// members who paid could vote.
func whoDid(t *extract.Tree, i int) bool {
	s := syntax.OwnSubject(t, i)
	if s < 0 {
		return false
	}
	c := t.Child(s, "acl:relcl")
	return c > s && c < i && past(t, c) && syntax.Restrictive(t, c)
}

// everyDay reports whether the verb at i, outside what somebody says, tells what used to be done
// every so often till or since something past: would call every morning before he fell ill.
func everyDay(t *extract.Tree, i int) bool {
	if !t.Is(syntax.First(t, i), "root") || !slices.ContainsFunc(t.Children(i, "advcl"), func(c int) bool { return t.Tokens[c].XPOS == "VBD" && mark(t, c) != "if" }) {
		return false
	}
	return slices.ContainsFunc(t.Children(i, "obl:unmarked", "obj", "nmod:unmarked"), func(c int) bool {
		d := t.Child(c, "det")
		return d >= 0 && (t.Lower(d) == "every" || t.Lower(d) == "each") && syntax.TimeLike(t, c)
	})
}

// askedIf reports whether the condition of p, which tells what is over, is one of what somebody
// asked for, refused, offered or granted: "asked residents to leave if the dam breaks" asked, and a board that has
// approved a merger should the regulator agree has approved it.
func askedIf(t *extract.Tree, p *extract.Proposition) bool {
	if p.Tense != extract.Past && p.Tense != extract.Perfect || rank[p.Modality] > rank[extract.Claimed] || t.Child(p.Head, "xcomp", "ccomp", "obj") < p.Head || t.Tokens[p.Head].XPOS == "VBG" {
		return false
	}
	for _, a := range p.Args {
		if a.Role == extract.RoleCondition && (a.Tokens[0] < p.Head || !presentClause(t, a.Head) && !shouldCome(t, a.Head) || soIf[syntax.Lemma(t, a.Head)]) {
			return false
		}
	}
	return true
}

// soIf are words for what makes a report true: they have won if the polls are right.
var soIf = lexicon.Words("true right correct accurate reliable confirm believe count hold trust serve memory stand")

// shouldCome reports whether the condition at i is one of what may come: should Rome allow it.
func shouldCome(t *extract.Tree, i int) bool {
	a := t.Child(i, "aux")
	return a >= 0 && t.Lower(a) == "should"
}

// onlyIf reports whether the condition of p is one that a rule makes, which is so: strikes were only allowed if a
// court approved them, visitors are admitted only if they have a pass.
func onlyIf(t *extract.Tree, p *extract.Proposition) bool {
	if rank[p.Modality] > rank[extract.Claimed] || p.Negated {
		return false
	}
	return slices.ContainsFunc(p.Args, func(a extract.Argument) bool {
		return a.Role == extract.RoleCondition && a.Sentence == p.Sentence && a.Tokens[0] > p.Head && (t.Lower(a.Tokens[0]) == "only" || t.Lower(a.Tokens[0]-1) == "only" || t.Lower(p.Head-1) == "only")
	})
}

// presentClause reports whether the finite clause at i is in the present.
func presentClause(t *extract.Tree, i int) bool {
	if a := t.Child(i, "aux", "cop"); a >= 0 {
		return t.Tokens[a].XPOS == "VBZ" || t.Tokens[a].XPOS == "VBP"
	}
	return plainPresent(t, i)
}

// inThosePast reports whether a phrase on the verb at i, or on the one before it in a series, says
// that it tells what used to be: at times, in the past, in those days.
func inThosePast(t *extract.Tree, i int) bool {
	f := syntax.First(t, i)
	return slices.ContainsFunc(append(t.Children(i, "obl"), t.Children(f, "obl")...), func(c int) bool {
		switch p, w := syntax.Prep(t, c), t.Lower(c); {
		case c > f && c > i:
			return false
		case p == "at":
			return w == "times" && t.Child(c, "amod", "det", "nummod") < 0
		case p == "in" || p == "during":
			return w == "past" && t.Child(c, "amod", "nummod", "nmod") < 0 || w == "days" && slices.ContainsFunc(t.Children(c, "det", "amod"), func(k int) bool { return t.Lower(k) == "those" || t.Lower(k) == "old" })
		}
		return false
	})
}

// unlessOnly reports whether p, in fact so, is limited by nothing but an "unless" in the past, or in the
// present behind what is so: "the walk took six days unless you wanted more", "a suspect is held to be
// innocent unless he confesses". What is so "unless rain falls", before it, is still open.
func unlessOnly(t *extract.Tree, p *extract.Proposition) bool {
	if p.Tense != extract.Past && p.Tense != extract.Present || rank[p.Modality] > rank[extract.Claimed] {
		return false
	}
	return !slices.ContainsFunc(p.Args, func(a extract.Argument) bool {
		return a.Role == extract.RoleCondition && (a.Sentence != p.Sentence || mark(t, a.Head) != "unless" || p.Tense == extract.Past && !past(t, a.Head) || p.Tense == extract.Present && a.Tokens[0] < p.Head)
	})
}
