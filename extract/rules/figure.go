package rules

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// theMore reports whether the clause at i is one half of "the more …, the more …", which
// only tells how two measures go together: "The more Seoul borrows, the more prices rise."
func theMore(t *extract.Tree, i int) bool {
	s := syntax.OwnSubject(t, i)
	return slices.ContainsFunc(t.Children(i, "advmod", "obl", "obj", "xcomp"), func(c int) bool {
		x := t.Tokens[c].XPOS
		return c < i && c < s && (x == "RBR" || x == "JJR") && t.Lower(c-1) == "the"
	})
}

// byMeans reports whether the gerund behind "by" at i tells how something could be done,
// which does not say that anybody does so: "By listening to teachers, the ministry would
// save time." A means that opens its sentence may be in use already: "By pretending to
// fight inflation, the Government will only worsen it."
func byMeans(t *extract.Tree, i int) bool {
	m, h := t.Child(i, "mark", "case"), t.Tokens[i].Head
	if m < 0 || t.Lower(m) != "by" || h < 0 || t.Tokens[i].XPOS != "VBG" {
		return false
	}
	for n := 0; n < len(t.Tokens) && t.Is(h, "xcomp") && t.Tokens[h].Head >= 0; n++ {
		h = t.Tokens[h].Head
	}
	return slices.ContainsFunc(t.Children(h, "aux"), func(a int) bool {
		return t.Tokens[a].XPOS == "MD" && (i < h || lexicon.PossibleModals[t.Lower(a)])
	})
}

// ofFronted reports whether the subject or object of p, the clause at i, is a bare number
// or share that counts what an "of" names at the head of the clause: "Of the 15 panels, only two are
// led by women."
func ofFronted(t *extract.Tree, i int, p extract.Proposition) bool {
	if !slices.ContainsFunc(t.Children(i, "obl", "nmod"), func(c int) bool { return c < i && syntax.Prep(t, c) == "of" && c < syntax.OwnSubject(t, i) }) {
		return false
	}
	return slices.ContainsFunc(p.Args[:min(2, len(p.Args))], func(a extract.Argument) bool {
		counts := (t.Tokens[a.Head].UPOS == "NUM" || t.Tokens[a.Head].Form == "%") && len(a.Tokens) < 3 || shares[t.Lower(a.Head)] && len(a.Tokens) < 4
		return counts && t.Child(a.Head, "nmod", "compound") < 0
	})
}

// wentOn reports whether the verb at i says of a person no more than that he or she goes on,
// mostly with what is said: “And then?” she went on.
func wentOn(t *extract.Tree, i int) bool {
	s := syntax.OwnSubject(t, i)
	return s >= 0 && (t.Lower(i+1) == "on" || t.Lower(i+1) == "along") && syntax.Lemma(t, i) == "go" && (nameType(t, s) == extract.PER || t.Tokens[s].UPOS == "PRON")
}

// howeverSo reports whether the clause at i opens with "however" and what it measures, with
// no comma in between: However distasteful the film may be, it sells.
func howeverSo(t *extract.Tree, i int) bool {
	f := t.Phrase(i, func(c int) bool { return t.Is(c, "punct") })[0]
	return t.Lower(f) == "however" && f+1 < len(t.Tokens) && (t.Tokens[f+1].UPOS == "ADJ" || t.Tokens[f+1].UPOS == "ADV") && f+1 < i
}

// whenDone reports whether the participle at i, behind a "when" or "if", tells only of when
// something is so: the stem is edible when cooked.
func whenDone(t *extract.Tree, i int) bool {
	h := t.Tokens[i].Head
	if t.Tokens[i].XPOS != "VBN" || h < 0 || t.Child(i, "aux", "cop") >= 0 || syntax.OwnSubject(t, i) >= 0 {
		return false
	}
	v := h
	if c := t.Child(h, "cop", "aux"); c >= 0 {
		v = c
	}
	return t.Tokens[v].XPOS != "VBD" && slices.ContainsFunc(t.Children(i, "mark", "advmod"), func(m int) bool {
		w := t.Lower(m)
		return m < i && (w == "when" || w == "if" || w == "once" || w == "unless")
	})
}

// likeSubject reports whether the subject of the clause at i has an "as" or "like" before it,
// which makes a comparison of the clause: as a kind uncle might ask, she quizzed him.
func likeSubject(t *extract.Tree, i int) bool {
	s := syntax.OwnSubject(t, i)
	if s < 0 || !t.Is(i, "advcl") {
		return false
	}
	c := t.Child(s, "case")
	return c >= 0 && c < s && (t.Lower(c) == "as" || t.Lower(c) == "like")
}

// aSaying reports whether the "saying" at i is the noun of what there is: there is an old
// saying that.
func aSaying(t *extract.Tree, i int) bool {
	h := t.Tokens[i].Head
	return t.Lower(i) == "saying" && h >= 0 && t.Child(h, "expl") >= 0 && i > 0 && t.Tokens[i-1].UPOS != "PUNCT"
}

// whereAt reports whether "where" opens the clause at i, which no noun has: knows where the
// money went, comes from where they look.
func whereAt(t *extract.Tree, i int) bool {
	if f := syntax.First(t, i); !t.Is(f, "ccomp", "advcl") || t.Is(f, "advcl") && f < t.Tokens[f].Head {
		return false // but: Where prices fell, farmers lost money
	}
	ph := t.Phrase(i, func(c int) bool { return t.Is(c, "punct") })
	if t.Tokens[ph[0]].UPOS == "ADP" && len(ph) > 1 {
		ph = ph[1:]
	}
	return t.Lower(ph[0]) == "where" && ph[0] < i || ph[0] > 0 && t.Lower(ph[0]-1) == "where"
}

// fromWhere reports whether a preposition with a clause of place completes the verb at i:
// will not come from where diplomats look.
func fromWhere(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Children(i, "advcl", "ccomp", "obl"), func(c int) bool {
		ph := t.Phrase(c, nil)
		return c > i && len(ph) > 2 && t.Tokens[ph[0]].UPOS == "ADP" && ph[0] == i+1 && t.Lower(ph[1]) == "where"
	})
}

// inWhat reports whether the adjective at i is so only in what a clause behind it says: careful
// about what she says, limited in how it may spend.
func inWhat(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Children(i, "advcl", "obl"), func(c int) bool {
		ph := t.Phrase(c, nil)
		return c > i && len(ph) > 2 && ph[0] == i+1 && t.Tokens[ph[0]].XPOS == "IN" && (t.Lower(ph[1]) == "what" || t.Lower(ph[1]) == "how" || t.Lower(ph[1]) == "who") && t.Tokens[c].XPOS != "VBG"
	})
}

// shares are words for some of what has been named.
var shares = lexicon.Words("half most some many few none third quarter all each both several majority minority rest")

// amountThen gives p, which says with the predicate at i how much its subject is, the time
// that stands with the subject: "Inflation in May was 3 per cent" is no word of April's. What
// an event was like keeps no time of it: the talks on Friday were productive.
func amountThen(t *extract.Tree, i int, p extract.Proposition) extract.Proposition {
	amount := t.Tokens[i].UPOS == "NUM" || t.Tokens[i].UPOS == "SYM" || t.Child(i, "nummod") >= 0 || t.Tokens[i].XPOS == "JJS"
	if _, event := lexicon.Events[syntax.Lemma(t, p.Args[0].Head)]; !amount || event && t.Tokens[i].XPOS == "JJS" || p.Args[0].Sentence != p.Sentence || t.Child(p.Args[0].Head, "conj") >= 0 {
		return p
	}
	if slices.ContainsFunc(p.Args, func(a extract.Argument) bool { return a.Role == extract.RoleTime }) {
		return p
	}
	p.Args = append(slices.Clip(p.Args), hoistTimes(t, p.Args[0], nil)...)
	return p
}

// risingTo reports whether the participle at i tells what the amount before its comma may come to:
// sold him for 34 million euros, rising to 40 million.
func risingTo(t *extract.Tree, i int) bool {
	if !t.Is(i, "advcl", "acl") || t.Tokens[i].XPOS != "VBG" || !grows[syntax.Lemma(t, i)] || i < 3 || t.Tokens[i-1].Form != "," || t.Child(i, "aux", "mark", "nsubj") >= 0 {
		return false
	}
	amount := func(k int) bool {
		l := t.LabelAt(k)
		return t.Tokens[k].UPOS == "NUM" || t.Tokens[k].UPOS == "SYM" || l >= 0 && (t.Labels[l].Type == extract.MONEY)
	}
	if h := t.Tokens[i].Head; h < 0 || grows[syntax.Lemma(t, h)] || !amount(i-2) && !(t.Tokens[i-2].UPOS == "NOUN" && amount(i-3)) && !(i > 3 && t.Lower(i-3) == "a" && amount(i-4) || i > 4 && t.Lower(i-3) == "a" && amount(i-5)) {
		return false
	}
	return slices.ContainsFunc(t.Children(i, "obl"), func(c int) bool { return syntax.Prep(t, c) == "to" && (amount(c) || t.Child(c, "nummod") >= 0) })
}

// grows are verbs of amounts that become more or less.
var grows = lexicon.Words("rise increase grow climb fall drop decrease decline go soar jump")
