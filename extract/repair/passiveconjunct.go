package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// neverToldOf makes a participle of a verb of telling that tells nobody, joined to a passive:
// in "We were never consulted and never told this would happen" nobody else is told.
func neverToldOf(t *extract.Tree) {
	for v := range t.Tokens {
		h, cc, l := t.Tokens[v].Head, t.Child(v, "cc"), syntax.Lemma(t, v)
		if !t.Is(v, "conj") || t.Tokens[v].XPOS != "VBD" || !needsListener[l] || h < 0 || h > v || cc < h || t.Child(h, "aux:pass") < 0 || t.Child(v, "obj", "iobj", "aux", "nsubj") >= 0 {
			continue
		}
		if lexicon.PastParticiple(l) == t.Lower(v) {
			t.Tokens[v].XPOS = "VBN"
		}
	}
}

// draggedAndFound makes a participle of a past that says little without an object, joined to a passive:
// "was dragged from his home by six men and found dead" found nobody.
func draggedAndFound(t *extract.Tree) {
	for v := range t.Tokens {
		h, cc, l := t.Tokens[v].Head, t.Child(v, "cc"), syntax.Lemma(t, v)
		if !t.Is(v, "conj") || t.Tokens[v].XPOS != "VBD" || !handles[l] || h < 0 || h > v || cc < h || t.Child(h, "aux:pass") < 0 || t.Child(v, "obj", "iobj", "aux", "nsubj", "ccomp", "compound:prt") >= 0 {
			continue
		}
		if lexicon.PastParticiple(l) == t.Lower(v) && (l != "leave" || t.Child(v, "xcomp", "advcl") > v) {
			t.Tokens[v].XPOS = "VBN"
		}
	}
}

// othersHurt makes those the sufferers whom a clause joined to a passive without its "was" names first:
// "Two men were killed and three children hurt".
func othersHurt(t *extract.Tree) {
	for v := range t.Tokens {
		h, s, l := t.Tokens[v].Head, t.Child(v, "nsubj"), syntax.Lemma(t, v)
		if !t.Is(v, "conj") || h < 0 || h > s || s > v || t.Child(v, "cc") < h || t.Child(h, "aux:pass") < 0 || !harms[l] && !harmsToo[l] || lexicon.PastParticiple(l) != t.Lower(v) || t.Child(v, "obj", "aux", "ccomp", "xcomp", "obl:agent") >= 0 {
			continue
		}
		t.Tokens[s].Deprel, t.Tokens[v].XPOS = "nsubj:pass", "VBN"
	}
}

// othersWorked makes a past of a participle without its "was" that is joined to pasts, and has nobody by whom
// it was done: "Trains stopped and hospitals operated with fewer nurses".
func othersWorked(t *extract.Tree) {
	for v := range t.Tokens {
		h, s, l := t.Tokens[v].Head, t.Child(v, "nsubj:pass"), syntax.Lemma(t, v)
		if !t.Is(v, "conj") || h < 0 || h > s || s > v || t.Tokens[v].XPOS != "VBN" || t.Tokens[h].XPOS != "VBD" || t.Child(v, "cc") < h || t.Child(h, "aux", "aux:pass") >= 0 || t.Child(v, "aux", "aux:pass", "obl:agent") >= 0 ||
			harms[l] || harmsToo[l] || lexicon.Killings[l] || !lexicon.Intransitive[l] && !worksToo[l] {
			continue
		}
		t.Tokens[s].Deprel, t.Tokens[v].XPOS = "nsubj", "VBD"
	}
}

// worksToo are verbs of going on that also take an object.
var worksToo = lexicon.Words("operate run open reopen work close start begin continue stop change improve grow drop end resume")

// harmsToo are further verbs of what is done to people and things.
var harmsToo = lexicon.Words("hit strike shut cut close evacuate rescue burn")

// handles are verbs whose past is their participle and that stand with what is handled, or in
// the passive.
var handles = lexicon.Words(`find hold send bring put sell buy leave keep make bind feed book charge jail detain arrest sentence remand
	deport extradite airlift evacuate hospitalise hospitalize injure wound stab bury cremate identify question`)

// needsListener are verbs of telling that stand with those who are told, or in the passive.
var needsListener = lexicon.Words("tell inform notify assure remind convince persuade")

// knownByName takes the name by which somebody is known for no one who knows them: "an author
// known only by her pen name".
func knownByName(t *extract.Tree) {
	for g := range t.Tokens {
		v := t.Tokens[g].Head
		if t.Is(g, "obl:agent") && v >= 0 && v < g && nameWords[syntax.Lemma(t, g)] && nameTakers[syntax.Lemma(t, v)] {
			t.Tokens[g].Deprel = "obl"
		}
	}
}

// nameWords are nouns for names, and nameTakers the verbs that take them behind "by".
var (
	nameWords  = lexicon.Words("name nickname penname pen-name pseudonym alias acronym initial moniker title surname sobriquet codename handle number abbreviation term")
	nameTakers = lexicon.Words("know call refer address identify go recognise recognize")
)

// madeAndTopped makes a participle of a past joined to a participle that describes a noun: of
// "a pancake made from rice and topped with cheese" it is not the pancake that tops.
func madeAndTopped(t *extract.Tree) {
	for x := range t.Tokens {
		v, l := t.Tokens[x].Head, syntax.Lemma(t, x)
		if !t.Is(x, "conj") || t.Tokens[x].XPOS != "VBD" || v < 0 || v > x || !t.Is(v, "acl:") || t.Tokens[v].XPOS != "VBN" || t.Child(v, "nsubj", "aux") >= 0 || t.Child(x, "nsubj", "nsubj:pass", "obj", "ccomp", "xcomp", "aux", "mark") >= 0 {
			continue
		}
		if cc := t.Child(x, "cc"); cc > v && t.Tokens[cc-1].Form != "," && lexicon.PastParticiple(l) == t.Lower(x) && t.Child(x, "obl") >= 0 {
			t.Tokens[x].XPOS = "VBN"
		}
	}
}

// facedWhile keeps a clause without a subject that stands inside the subject with the relative
// clause right before it: "the abuses children faced while being forced to attend amounted to
// a crime".
func facedWhile(t *extract.Tree) {
	for x := range t.Tokens {
		v, m := t.Tokens[x].Head, t.Child(x, "mark", "advmod")
		if !t.Is(x, "advcl") || v <= x || m < 1 || m > x || t.Child(x, syntax.Subjects...) >= 0 || t.Tokens[x].XPOS != "VBG" && t.Tokens[x].XPOS != "VBN" {
			continue
		}
		r, s := m-1, t.Child(v, syntax.Subjects...)
		if s < 0 || s > r || t.Tokens[r].UPOS != "VERB" || !t.Is(r, "acl") || t.Tokens[r].Head != s || t.Phrase(x, nil)[0] != m {
			continue
		}
		attach(t, x, r, "advcl")
	}
}

// ralliedClaiming gives what a crowd claims to the crowd: in "made headlines when savers rallied
// outside the embassy, claiming they had lost money" the savers claim.
func ralliedClaiming(t *extract.Tree) {
	for x := range t.Tokens {
		v := t.Tokens[x].Head
		if !t.Is(x, "advcl") || v < 0 || v > x || t.Tokens[x].XPOS != "VBG" || !shouts[syntax.Lemma(t, x)] || before(t, x) != "," || t.Child(x, "nsubj", "mark", "aux") >= 0 {
			continue
		}
		for _, c := range t.Children(v, "advcl") {
			w := t.Child(c, "advmod", "mark")
			if c > v && c < x && w >= v && w < c && t.Lower(w) == "when" && marches[syntax.Lemma(t, c)] && syntax.OwnSubject(t, c) >= 0 {
				attach(t, x, c, "advcl")
				break
			}
		}
	}
}

// shouts are verbs of what a crowd says, and marches of how it comes together.
var (
	shouts  = lexicon.Words("claim chant demand shout allege protest complain accuse call")
	marches = lexicon.Words("rally march gather protest demonstrate assemble storm picket strike riot")
)

// whomKnows gives a relative pronoun to the verb that lacks an object in what somebody says of
// it: in "Ortega, whom she admits she knows" nobody admits Ortega.
func whomKnows(t *extract.Tree) {
	for w := range t.Tokens {
		v := t.Tokens[w].Head
		if !t.Is(w, "obj") || v < w || !t.Is(v, "acl:relcl") || !syntax.IsRelative(t, w) || !says(t, v) && !lexicon.Thinks[syntax.Lemma(t, v)] && syntax.Lemma(t, v) != "admit" {
			continue
		}
		c := t.Child(v, "ccomp")
		if c < v || t.Child(c, "mark", "obj", "xcomp", "ccomp", "cop", "nsubj:pass") >= 0 || t.Child(c, "nsubj") != v+1 || t.Tokens[c].UPOS != "VERB" {
			continue
		}
		attach(t, w, c, "obj")
	}
}
