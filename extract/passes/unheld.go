package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// calledWrong reports whether the writer calls wrong what the noun at h stands for: the
// mistaken belief that rice is unhealthy.
func calledWrong(t *extract.Tree, h int) bool {
	return slices.ContainsFunc(t.Children(h, "amod"), func(c int) bool { return wrongly[t.Lower(c)] })
}

// wrongly are adjectives of what somebody holds to be so and is not.
var wrongly = lexicon.Words("mistaken erroneous false wrong misguided misplaced unfounded baseless debunked groundless outdated")

// refuses reports whether the verb at i tells what somebody will not see, or has yet to: who
// refuses to accept that the party is weak does not say so.
func refuses(t *extract.Tree, i int) bool {
	if !owns[syntax.Lemma(t, i)] || t.Child(i, "ccomp") < i {
		return false
	}
	if h := t.Tokens[i].Head; h >= 0 && t.Is(i, "acl", "ccomp") && t.Tokens[h].UPOS == "NOUN" && (wishNouns[syntax.Lemma(t, h)] || syntax.Lemma(t, h) == "need") {
		return true // the need that states understand that
	}
	for n := 0; n < 3; n++ {
		h := t.Tokens[i].Head
		if h < 0 || !t.Is(i, "xcomp") || !infinitive(t, i) {
			return false
		}
		l := syntax.Lemma(t, h)
		if shuns[l] || negatedAt(t, h) || bids[l] {
			return true
		}
		i = h
	}
	return false
}

// owns are verbs for seeing or granting what is so.
var owns = lexicon.Words("accept admit acknowledge recognise recognize understand realise realize concede believe see appreciate")

// shuns are verbs and adjectives for not doing something.
var shuns = lexicon.Words("refuse decline unwilling reluctant loath hesitate")

// bids are verbs for asking others to do something.
var bids = lexicon.Words("urge ask beg want need implore tell order force compel")

// onStage reports whether the relative clause at i tells of a role and not of who plays it: a thief
// played by Ann Lee, who wants revenge.
func onStage(t *extract.Tree, i int) bool {
	h := t.Tokens[i].Head
	if h < 0 || !t.Is(i, "acl:relcl") || !t.Is(h, "obl:agent") || t.Tokens[h].Head < 0 {
		return false
	}
	v := t.Tokens[h].Head
	return plays[syntax.Lemma(t, v)] && t.Tokens[v].XPOS == "VBN" && !past(t, i)
}

// plays are verbs for being somebody on stage.
var plays = lexicon.Words("play portray voice depict enact")

// askedWho reports whether the clause at i, which the parser hung on who is asked, is the question
// or a part of it: ask the mayor who is the owner and how he got it.
func askedWho(t *extract.Tree, i int) bool {
	f := syntax.First(t, i)
	h := t.Tokens[f].Head
	if h < 0 || !t.Is(f, "acl:relcl") || !t.Is(h, "obj", "iobj") || t.Tokens[h].Head < 0 {
		return false
	}
	c, s := t.Child(f, "cop"), syntax.OwnSubject(t, f)
	return syntax.Lemma(t, t.Tokens[h].Head) == "ask" && c == s+1 && s > h && s <= h+3 && t.Lower(s) == "who" && f > c && (t.Tokens[f].UPOS == "PROPN" || t.Tokens[f].UPOS == "NOUN" && t.Child(f, "det") >= 0)
}

// regardingHow reports whether the clause at i tells what is open about something that will or
// would be: was vague regarding how costs would be reduced.
func regardingHow(t *extract.Tree, i int) bool {
	f := syntax.First(t, i)
	if !t.Is(f, "advcl", "acl") || !hasModal(t, f) {
		return false
	}
	return slices.ContainsFunc(t.Children(f, "advmod", "mark"), func(c int) bool {
		return c > 0 && c < f && (t.Lower(c) == "how" || t.Lower(c) == "when" || t.Lower(c) == "where") && about[t.Lower(c-1)]
	})
}

// about are prepositions of what a question or an opinion is about.
var about = lexicon.Words("about regarding on concerning over of as to")

// madeBelieve reports whether the event of the noun at i is only made believe: faked her death.
func madeBelieve(t *extract.Tree, i int) bool {
	f := syntax.First(t, i)
	h := t.Tokens[f].Head
	return h >= 0 && t.Is(f, "obj", "nsubj:pass") && pretends[syntax.Lemma(t, h)]
}

// pretends are verbs for making others believe what is not so.
var pretends = lexicon.Words("fake feign simulate")

// onlyNamed reports whether the clause at i, set off by a comma, tells how its noun is called: the
// exchange rate, known locally as the blue dollar; the protests, described by the government as a coup; the drink, a gin known as waragi. Whoever speaks of it, it is the writer who
// says so.
func onlyNamed(t *extract.Tree, i int) bool {
	h := t.Tokens[i].Head
	if h < 0 || h > i || !t.Is(i, "acl") || t.Tokens[i].XPOS != "VBN" || !namings[syntax.Lemma(t, i)] && (t.Child(i, "obl:agent") < 0 || !callings[syntax.Lemma(t, i)]) && !(t.Is(h, "appos") && founds[syntax.Lemma(t, i)]) {
		return false
	}
	of := i
	if t.Is(h, "appos") {
		of = h
	}
	f := t.Phrase(of, func(c int) bool { return t.Is(c, "punct") })[0]
	return f > 0 && t.Tokens[f-1].Form == "," && (syntax.Lemma(t, i) != "know" || slices.ContainsFunc(t.Children(i, "obl", "xcomp"), func(c int) bool { return syntax.Prep(t, c) == "as" }))
}

// founds are verbs for how and where what stands beside a noun came to be: a dam, a structure built in 1962.
var founds = lexicon.Words("build found establish base locate situate")

// yetToSee reports whether the verb at i tells what others should or must see to be so, and do
// not say: senators should understand that talks are needed.
func yetToSee(t *extract.Tree, i int) bool {
	if !owns[syntax.Lemma(t, i)] || t.Child(i, "ccomp") < i || hasAux(t, i, "have") {
		return false
	}
	l := syntax.Lemma(t, i)
	return l != "admit" && l != "concede" && l != "acknowledge" && hasAux(t, i, "should", "must")
}

// amidAll reports whether the phrase at k behind a report is where the writer sets it: prices
// rose, the bank said, amid a crisis that tests the government.
func amidAll(t *extract.Tree, k int) bool {
	m, h := t.Child(k, "case"), t.Tokens[k].Head
	if m < 1 || h < 0 || t.Lower(m) != "amid" && t.Lower(m) != "amidst" || !t.Is(k, "obl") || t.Tokens[m-1].Form != "," {
		return false
	}
	return slices.ContainsFunc(t.Children(h, "parataxis"), func(c int) bool { return c < m && syntax.Beside(t, c) })
}

// othersShare reports whether the clause at k tells what another share of those asked says: 32
// percent said they like it, with 53 percent saying they do not.
func othersShare(t *extract.Tree, k int) bool {
	if !says(t, k) || t.Child(k, "ccomp") < k {
		return false
	}
	s := syntax.OwnSubject(t, k)
	if t.Is(k, "acl:relcl") {
		s = t.Tokens[k].Head
	}
	return s >= 0 && t.Is(k, "acl:relcl", "advcl", "acl") && (pollShares[t.Lower(s)] || t.Tokens[s].UPOS == "NUM")
}

// pollShares are words for so many of a hundred.
var pollShares = lexicon.Words("percent % per cent")

// ifKnown reports whether p is what somebody knows or thinks under a condition that stands outside
// it, so that p would be told without: if we stay at home, we know we will be overlooked.
func ifKnown(t *extract.Tree, p *extract.Proposition) bool {
	f := syntax.First(t, p.Head)
	h := t.Tokens[f].Head
	if h < 0 || h > f || !t.Is(f, "ccomp") || !lexicon.Thinks[syntax.Lemma(t, h)] && !lexicon.Factive[syntax.Lemma(t, h)] || slices.ContainsFunc(p.Args, func(a extract.Argument) bool { return a.Role == extract.RoleCondition }) {
		return false
	}
	return slices.ContainsFunc(t.Children(h, "advcl"), func(c int) bool { return c < h && (mark(t, c) == "if" || mark(t, c) == "unless") })
}

// whichOf reports whether an object of p is what an indirect question asks for: is not sure what
// songs she will play.
func whichOf(t *extract.Tree, p *extract.Proposition) bool {
	return slices.ContainsFunc(p.Args, func(a extract.Argument) bool {
		return a.Sentence == p.Sentence && a.Role == extract.RoleObject && len(a.Tokens) > 1 && a.Clause < 0 && a.Tokens[0] < p.Head && t.Lower(a.Tokens[0]) == "what" && t.Is(a.Tokens[0], "det")
	})
}

// inProtest reports whether the participle at i tells why those protest whom somebody reports to:
// said that workers rejected the offer, claiming that it was low.
func inProtest(t *extract.Tree, i int) bool {
	h := t.Tokens[i].Head
	return h >= 0 && h < i && t.Is(h, "ccomp") && (lexicon.Protests[syntax.Lemma(t, h)] || lexicon.Protests[syntax.Lemma(t, max(t.Child(h, "xcomp"), 0))])
}

// judged reports whether the relative clause at i is part of what somebody calls somebody
// else: "called Kennedy a woman who had put her heart into her work".
func judged(t *extract.Tree, i int) bool {
	f := syntax.First(t, i)
	if !t.Is(f, "acl:relcl") {
		return false
	}
	n := t.Tokens[f].Head
	v := t.Tokens[n].Head
	return v >= 0 && indefinite(t, n) && t.Child(n, "det") >= 0 && callings[syntax.Lemma(t, v)] && (t.Is(n, "xcomp") || t.Is(n, "obl") && syntax.Prep(t, n) == "as")
}

var callings = lexicon.Words("call describe label brand dub term deem characterize characterise depict portray paint hail dismiss denounce")
