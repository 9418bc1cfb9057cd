package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// sharings are the repairs of what one of several has and the others share, or have not.
var sharings = []Repair{
	{"more-and-less", "invest more in rail and less in roads: less in roads.", moreAndLess},
	{"asked-to-stay", "The deal was dropped and the premier asked to stay: he was asked.", askedToStay},
	{"cabinet-of", "the Cabinet of Prime Minister Taro Abe was launched: no person was.", cabinetOf},
	{"said-under", "Lee said after years of losses, the firm would close: it would then.", saidUnder},
	{"move-say", "extended his term, a move critics say is a coup: a move of which they say that.", moveSay},
	{"some-by-what", "61 were hurt, nine of them by dynamite: it hurt nine.", someByWhat},
	{"fitting", "A spokesman for the union, founded in 1921: the union was.", fitting},
	{"head-which", "the head of the union, which has 2,000 members: the union has.", headWhich},
	{"during-which", "a visit to the Kingdom, during which they met: during the visit.", duringWhich},
	{"sum-of-which", "asked for $310 million, of which a fifth was pledged: of the sum.", sumOfWhich},
	{"held-saying", "held a news conference alleging that votes were bought: who held it does.", heldSaying},
	{"owners-rank", "The defeat was United's third in a row: United's third.", ownersRank},
	{"costs-for", "blamed a wet summer and higher costs for barley: the costs are for it.", costsFor},
	{"km-from", "in Sitak, 40km (25 miles) from the city of Chitta: so far from it.", kmFrom},
	{"stopped-lee", "None of that stopped then-minister Lee: she is not stopping.", stoppedLee},
	{"day-against", "On May 17, World Health Day, students were asked to leave: no day was.", dayAgainst},
	{"anywhere-between", "a rise anywhere between 15% and 40%: so much.", anywhereBetween},
	{"used-as", "used grants aimed at helping the poor as a bribe: used them so.", usedAs},
	{"despair-because", "have hope, and are far from despair because they won: far from it for that.", despairBecause},
	{"not-due-to", "build schools but not close them due to a lack: not close them for it.", notDueTo},
}

// moreAndLess makes a clause without a verb of a second measure with a phrase like that of the
// first: "invest more in rail and less in roads" is to invest less in roads.
func moreAndLess(t *extract.Tree) {
	for c := range t.Tokens {
		n := t.Tokens[c].Head
		if !t.Is(c, "conj") || n < 0 || n > c || !degrees[t.Lower(c)] || !degrees[t.Lower(n)] || !t.Is(n, "obj") || t.Child(c, "cc") < 0 {
			continue
		}
		v, m := t.Tokens[n].Head, t.Child(c, "nmod", "obl")
		if v < 0 || v > n || m < c || preposition(t, m) == "" {
			continue
		}
		for _, o := range t.Children(v, "obl") {
			if o > n && o < c && preposition(t, o) == preposition(t, m) {
				attach(t, c, v, "conj")
				attach(t, m, c, "orphan")
				break
			}
		}
	}
}

var degrees = lexicon.Words("more less fewer most least")

// askedToStay makes a passive of the second of two, where somebody is asked to do something behind
// what was done: "The resignation was accepted and the premier asked to stay on".
func askedToStay(t *extract.Tree) {
	for v := range t.Tokens {
		h, s, x := t.Tokens[v].Head, t.Child(v, "nsubj"), t.Child(v, "xcomp")
		if !t.Is(v, "conj") || h < 0 || h > v || s < h || s > v || x < v || !syntax.Infinitive(t, x) || !bidding[syntax.Lemma(t, v)] {
			continue
		}
		if t.Tokens[v].XPOS != "VBD" && t.Tokens[v].XPOS != "VBN" || t.Child(v, "aux", "obj", "iobj", "aux:pass") >= 0 || t.Child(h, "aux:pass") < 0 || t.Child(h, "obl:agent") >= 0 {
			continue
		}
		t.Tokens[v].XPOS, t.Tokens[s].Deprel = "VBN", "nsubj:pass"
	}
}

// bidding are verbs of what somebody is asked or told to do.
var bidding = lexicon.Words("ask tell order instruct urge advise direct invite persuade force require oblige compel authorise authorize allow")

// cabinetOf joins a person to the office right before, inside what the body is called, where the
// parser made a second subject of the person: "the Cabinet of Prime Minister Taro Abe was launched".
func cabinetOf(t *extract.Tree) {
	for _, n := range t.Names {
		p := nameHead(t, n)
		v, r := t.Tokens[p].Head, n.First-1
		if r > 1 && v >= 0 && v < r && n.Type == extract.PER && t.Is(p, "appos") && t.Is(r, "nmod") && t.Tokens[r].Head == v && preposition(t, r) == "of" && lexicon.Roles[syntax.Lemma(t, r)] && bodies(t, v) {
			attach(t, p, r, "flat")
			continue
		}
		if n.Type != extract.PER || r < 1 || v < p || !t.Is(p, "nsubj", "nsubj:pass") || !lexicon.Roles[syntax.Lemma(t, r)] {
			continue
		}
		for _, s := range t.Children(v, "nsubj", "nsubj:pass") {
			if s < r && t.Under(r, s) && t.Is(r, "nmod") && preposition(t, r) == "of" {
				attach(t, p, r, "flat")
				break
			}
		}
	}
}

// bodies reports whether the noun at i names a body, and no person.
func bodies(t *extract.Tree, i int) bool {
	return lexicon.Bodies[syntax.Lemma(t, i)] || isName(t, i, extract.ORG)
}

// saidUnder hangs what stands between a report and a comma before what is reported on that, where
// it says why or in what case it is so: "Lee said after years of losses, the firm would close".
func saidUnder(t *extract.Tree) {
	for x := range t.Tokens {
		v := t.Tokens[x].Head
		if !t.Is(x, "ccomp") || v < 0 || v > x || !says(t, v) || t.Child(x, "mark") >= 0 {
			continue
		}
		f := t.Phrase(x, nil)[0]
		for _, o := range t.Children(v, "obl") {
			p := preposition(t, o)
			if (o < v && p == "under" || o > v && t.Phrase(o, nil)[0] == v+1 && o < f && t.Tokens[f-1].Form == ",") && settings[p] && (p != "after" || syntax.TimeLike(t, o)) {
				attach(t, o, x, "obl")
			}
		}
	}
}

// settings are prepositions of why and in what case something is so.
var settings = lexicon.Words("after under without despite due because amid")

// notDueTo hangs why something is not done on the second verb behind "but not", right behind its
// object: "must build schools but not close them due to a lack of staff".
func notDueTo(t *extract.Tree) {
	for o := range t.Tokens {
		v, p := t.Tokens[o].Head, preposition(t, o)
		if !t.Is(o, "obl") || v < 0 || v > o || p != "due" && p != "because" {
			continue
		}
		c := t.Child(v, "conj")
		if c > v && c < o && t.Tokens[c].UPOS == "VERB" && t.Child(c, "cc") >= 0 && t.Lower(t.Child(c, "cc")) == "but" && t.Lower(t.Child(c, "cc")+1) == "not" {
			attach(t, o, c, "obl")
		}
	}
}

// costsFor hangs what costs something on the costs right before, and not on who or what is blamed: "blamed a
// wet summer and higher costs for barley".
func costsFor(t *extract.Tree) {
	for x := range t.Tokens {
		v := t.Tokens[x].Head
		if !t.Is(x, "obl") || v < 0 || v > x || syntax.Lemma(t, v) != "blame" || preposition(t, x) != "for" {
			continue
		}
		n := t.Child(x, "case") - 1
		if n > v && priced[syntax.Lemma(t, n)] && t.Is(n, "obj", "conj") && t.Child(n, "nmod", "acl") < 0 {
			attach(t, x, n, "nmod")
		}
	}
}

// priced are nouns for what is paid or asked for something.
var priced = lexicon.Words("cost price demand fee tariff duty charge bill")
