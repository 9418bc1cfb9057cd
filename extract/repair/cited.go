package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// accordingRoot makes the clause that "according to" brings a source for the main one:
// “The firm sells arms,” according to a tweet by the minister.
func accordingRoot(t *extract.Tree) {
	for i := range t.Tokens {
		if t.Lower(i) != "according" || t.Lower(i+1) != "to" || t.Child(i, "nsubj") >= 0 {
			continue
		}
		c, o := t.Child(i, "ccomp", "xcomp"), i+2
		for o < len(t.Tokens) && t.Tokens[o].Head > o && t.Is(o, "det", "amod", "compound", "nmod:poss", "nummod", "nmod:desc") {
			o = t.Tokens[o].Head
		}
		if c < 0 || c > i || o >= len(t.Tokens) || t.Child(c, "mark") >= 0 || t.Tokens[o].Head != i && t.Tokens[o].Head != c || !t.Is(o, "obl", "obj", "nmod") {
			continue
		}
		t.Tokens[c].Head, t.Tokens[c].Deprel = t.Tokens[i].Head, t.Tokens[i].Deprel
		for _, k := range t.Children(i) {
			if k != o && k != i+1 {
				t.Tokens[k].Head = c
			}
		}
		attach(t, o, c, "obl")
		attach(t, i, o, "case")
		attach(t, i+1, i, "fixed")
	}
}

// quotedAs gives what somebody is quoted as saying to the saying: “We will stay,” Reuters
// quoted Lee as saying.
func quotedAs(t *extract.Tree) {
	for i := range t.Tokens {
		l := syntax.Lemma(t, i)
		if l != "quote" && l != "cite" || t.Tokens[i].UPOS != "VERB" {
			continue
		}
		o, c := t.Child(i, "obj", "iobj"), t.Child(i, "ccomp", "parataxis")
		if s := sayingBehind(t, i, o); s >= 0 {
			attach(t, s, o, "acl")
			continue
		}
		passive := t.Child(i, "nsubj:pass") >= 0
		if h := t.Tokens[i].Head; c < 0 && passive && h >= 0 && h < i && t.Is(i, "parataxis") && asSaying(t, i) >= 0 && quotedBetween(t, h, i) {
			t.Tokens[i].Head, t.Tokens[i].Deprel = t.Tokens[h].Head, t.Tokens[h].Deprel // “…,” Lee was quoted as saying
			attach(t, h, i, "ccomp")
			c = h
		}
		if c < 0 || c > i || o < 0 && !passive {
			continue
		}
		if s := asSaying(t, i); s >= 0 {
			attach(t, c, s, "ccomp")
			if o >= 0 {
				t.Tokens[o].Deprel = "obj"
			}
		}
	}
}

// sayingBehind is the participle of saying right behind the object at o of the verb at i, which is
// what that says and not who quotes it: quoted the minister saying that the law was dead. -1
// for none.
func sayingBehind(t *extract.Tree, i, o int) int {
	for _, s := range t.Children(i, "advcl", "ccomp", "xcomp") {
		if o > i && s > o && t.Under(s-1, o) && t.Tokens[s].XPOS == "VBG" && lexicon.Says[syntax.Lemma(t, s)] && t.Child(s, "mark", "aux", "nsubj") < 0 && t.Child(s, "ccomp", "obj") > s && person(t, o) {
			return s
		}
	}
	return -1
}

// asSaying is the participle of saying behind the verb at i that brings nothing yet: was
// quoted as saying. -1 for none.
func asSaying(t *extract.Tree, i int) int {
	for _, s := range t.Children(i, "advcl", "xcomp") {
		if m := t.Child(s, "mark"); s > i && m >= 0 && t.Lower(m) == "as" && t.Tokens[s].XPOS == "VBG" && lexicon.Says[syntax.Lemma(t, s)] && t.Child(s, "ccomp", "obj") < 0 {
			return s
		}
	}
	return -1
}

// frontedPhrase keeps what stands behind a preposition from being who says: "Through the
// port authorities, says the report, officers took bribes." The report says so.
func frontedPhrase(t *extract.Tree) {
	for v := range t.Tokens {
		s, c := t.Child(v, "nsubj"), t.Child(v, "ccomp")
		if !says(t, v) || s < 0 || s > v || c < v || v == 0 || t.Tokens[v-1].Form != "," || t.Tokens[s].UPOS == "PRON" {
			continue
		}
		m := t.Child(s, "case")
		if m != 0 || t.Tokens[m].UPOS != "ADP" || !opensPhrase[t.Lower(m)] {
			continue
		}
		who := -1 // the noun phrase right behind the verb, up to a comma
		for k := v + 1; k < c && k <= v+6 && who < 0; k++ {
			if u := t.Tokens[k].UPOS; u == "NOUN" || u == "PROPN" {
				if k+1 < len(t.Tokens) && t.Tokens[k+1].Form == "," {
					who = k
				}
			} else if u != "DET" && u != "ADJ" && u != "NUM" {
				break
			}
		}
		if who < 0 || !t.Under(who, c) {
			continue
		}
		t.Tokens[c].Head, t.Tokens[c].Deprel = t.Tokens[v].Head, t.Tokens[v].Deprel
		attach(t, s, c, "obl")
		attach(t, who, v, "nsubj")
		for k := v + 1; k < who; k++ {
			if !t.Under(k, who) {
				t.Tokens[k].Head = who
			}
		}
		attach(t, v, c, "parataxis")
	}
}

// opensPhrase are prepositions that bring no number: about 50 people say so.
var opensPhrase = lexicon.Words("through by in on at with without under during despite from for after before since amid as to of against via among like unlike because")

// wroteName makes the name right behind a reporting verb that follows a quotation who says
// it: “We stand ready,” tweeted Johnson. What stood for its subject inside the quotation
// keeps its own auxiliary: as did others.
func wroteName(t *extract.Tree) {
	for v := 1; v+1 < len(t.Tokens); v++ {
		x, k := t.Tokens[v].XPOS, t.NameAt(v+1)
		if !says(t, v) || x != "VBD" && x != "VBZ" || !quoteMark(t.Tokens[v-1].Form) || k < 0 || t.Names[k].First != v+1 || t.Names[k].Type != extract.PER && t.Names[k].Type != extract.ORG {
			continue
		}
		o, s := nameHead(t, t.Names[k]), t.Child(v, syntax.Subjects...)
		if t.Tokens[o].Head != v || !t.Is(o, "obj", "iobj") || s > v {
			continue
		}
		if did := t.Child(v, "aux"); s >= 0 {
			if did < 0 || did > s || t.Tokens[v].Head < 0 {
				continue
			}
			mark := t.Child(v, "mark")
			attach(t, did, t.Tokens[v].Head, "advcl")
			attach(t, s, did, "nsubj")
			if mark >= 0 && mark < did {
				attach(t, mark, did, "mark")
			}
		}
		t.Tokens[o].Deprel = "nsubj"
	}
}

// accordingObject gives a verb that the source of what it tells parts from its object that
// object, where the parser took it for another name of the source: "The strike killed,
// according to officials, 12 people".
func accordingObject(t *extract.Tree) {
	for i := range t.Tokens {
		if !strings.HasPrefix(syntax.Prep(t, i), "according to") || !t.Is(i, "obl", "nmod") {
			continue
		}
		a, o := t.Child(i, "case"), t.Child(i, "appos")
		v := a - 1
		if v > 0 && t.Tokens[v].Form == "," {
			v--
		}
		if a < 1 || o < i || t.Child(o, "nummod") < 0 || t.NameAt(o) >= 0 || v < 0 || t.Tokens[v].UPOS != "VERB" || t.Child(v, "obj", "ccomp", "xcomp") >= 0 || before(t, o) != "," {
			continue
		}
		if passive := t.Child(v, "aux:pass") >= 0; passive || t.Tokens[v].XPOS == "VBN" && t.Child(v, "aux") < 0 {
			continue
		}
		attach(t, o, v, "obj")
		attach(t, i, v, "obl")
	}
}

// accordingSetting hangs where somebody says something on who is named for its source, and not
// on what is said: "Prices rose by 4%, according to the bank in a report on Monday".
func accordingSetting(t *extract.Tree) {
	for i := range t.Tokens {
		if !strings.HasPrefix(syntax.Prep(t, i), "according to") || !t.Is(i, "obl", "nmod") {
			continue
		}
		for _, k := range t.Children(i, "nmod") {
			if k > i && syntax.Prep(t, k) == "in" && setting(t, k) && !lexicon.Documents[syntax.Lemma(t, i)] {
				t.Tokens[k].Deprel = "obl"
			}
		}
		toks := t.Phrase(i, nil)
		f := toks[len(toks)-1] + 1
		if f >= len(t.Tokens) || t.Tokens[f].UPOS != "ADP" {
			continue
		}
		k := t.Tokens[f].Head
		if lexicon.Documents[syntax.Lemma(t, i)] {
			if k > f && k < len(t.Tokens) && t.Lower(f) == "on" && t.Is(f, "case") && t.Is(k, "obl") && syntax.TimeLike(t, k) && !t.Under(i, k) && ends(t, k) {
				attach(t, k, i, "nmod") // according to a report by Xinhua on Monday
			}
			continue
		}
		if k <= f || !t.Is(f, "case") || !t.Is(k, "obl", "nmod") || t.Under(i, k) || t.Phrase(k, func(c int) bool { return t.Is(c, "punct") })[0] != f || !setting(t, k) {
			continue
		}
		attach(t, k, i, "obl")
	}
}

// setting reports whether the phrase at k tells what somebody speaks in or on: in a report, at a
// briefing, on Twitter.
func setting(t *extract.Tree, k int) bool {
	l := syntax.Lemma(t, k)
	switch syntax.Prep(t, k) {
	case "in", "on", "at", "during", "via", "through":
		return lexicon.Documents[l] || lexicon.Occasions[l] || gatherings[l] || occasionsOfSpeech[l]
	}
	return false
}
