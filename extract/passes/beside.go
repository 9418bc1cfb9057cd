package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// setBeside reports whether the clause at i is what the writer sets beside what somebody
// says or fears, and no part of it: "The union accused the bank of fraud even as the bank
// opened an inquiry", "Residents fear that the river could flood again as the rains go on".
// Inside quotation marks, and where the report follows, it is the speaker's.
func setBeside(t *extract.Tree, i int) bool {
	if amidAll(t, i) || othersShare(t, i) {
		return !quoted(t, i)
	}
	h, m := t.Tokens[i].Head, t.Child(i, "mark")
	if h < 0 || h > i || m < 1 || !t.Is(i, "advcl", "acl:") || syntax.OwnSubject(t, i) < m || t.Tokens[i].XPOS == "VBG" {
		return false
	}
	w := t.Lower(m)
	if !(w == "as" && t.Lower(m-1) == "even") && !((w == "as" || w == "while") && (feared(t, h) || heldTo(t, h))) {
		return false
	}
	return !quoted(t, i) && !quotes(t, i) && !reportFollows(t, i)
}

// feared reports whether the clause at i is what somebody fears, hopes or worries may come:
// who fears a flood has reasons, and the writer tells them.
func feared(t *extract.Tree, i int) bool {
	h := t.Tokens[i].Head
	return h >= 0 && t.Is(i, "ccomp") && moods[syntax.Lemma(t, h)] && t.Child(i, "aux") >= 0
}

// heldTo reports whether the infinitive at i is what somebody is held to do or have done by
// nobody named: is estimated to have fallen, seems to have left.
func heldTo(t *extract.Tree, i int) bool {
	h := t.Tokens[i].Head
	if h < 0 || !t.Is(i, "xcomp") || !syntax.Infinitive(t, i) || t.Child(h, "obl:agent") >= 0 {
		return false
	}
	l := syntax.Lemma(t, h)
	return t.Child(h, "aux:pass") >= 0 && (lexicon.Says[l] || lexicon.Thinks[l] || lexicon.ExpectVerbs[l]) || l == "seem" || l == "appear"
}

// awaited reports whether the clause at i only tells which noun is meant inside what somebody
// is expected to do: "is expected to attend the dinner hosted by the union" expects nobody to
// host it.
func awaited(t *extract.Tree, i int) bool {
	f := syntax.First(t, i)
	if !t.Is(f, "acl") || syntax.Infinitive(t, f) || quoted(t, f) {
		return false
	}
	h := t.Tokens[f].Head
	for n := 0; h >= 0 && n < len(t.Tokens); n++ {
		v := t.Tokens[h].Head
		if v >= 0 && heldTo(t, h) {
			return lexicon.ExpectVerbs[syntax.Lemma(t, v)] && syntax.Lemma(t, v) != "suppose"
		}
		if !t.Is(h, "obj", "obl", "nmod", "conj") {
			return false
		}
		h = v
	}
	return false
}

// hosts are verbs of what is done when what is awaited comes.
var hosts = lexicon.Words("host hold organise organize stage chair lead headline moderate sponsor present arrange cater run attend address open play perform give")

// moods are verbs of how somebody looks on what may come.
var moods = lexicon.Words("fear worry hope dread fret despair")

// tellsOf reports whether the verb at v has what it tells behind a preposition, and the
// clause at c is another one that a comma joins: "The government speaks of new schools all
// over the country, in fact most children stay at home".
func tellsOf(t *extract.Tree, v, c int) bool {
	f := t.Phrase(c, func(k int) bool { return t.Is(k, "punct") })[0]
	if f < 1 || t.Tokens[f-1].Form != "," || quoted(t, c) {
		return false
	}
	return slices.ContainsFunc(t.Children(v, "obl"), func(k int) bool {
		p := syntax.Prep(t, k)
		return k > v && k < f && (p == "of" || p == "about") && lexicon.Cues[syntax.Lemma(t, v)].Preps[p] || k > v && k < f && p == "of" && syntax.Lemma(t, v) == "report"
	})
}

// nextDeed reports whether the clause at c, behind a semicolon, tells what another did where the verb
// at v has said its own: "Costa promised lower rents; Dias called for tax cuts".
func nextDeed(t *extract.Tree, v, c int) bool {
	f := t.Phrase(c, func(k int) bool { return t.Is(k, "punct") })[0]
	s := syntax.OwnSubject(t, c)
	o := t.Child(v, "obj", "xcomp")
	return f > 0 && t.Tokens[f-1].Form == ";" && o > v && o < f && s >= 0 && t.Tokens[s].UPOS != "PRON" && t.Child(c, "aux") < 0 && t.Child(v, "ccomp") < 0 && !quoted(t, c)
}
