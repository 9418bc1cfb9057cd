package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// spentDoing makes a complement of what somebody spends time on: "crews spent days
// searching the river".
func spentDoing(t *extract.Tree) {
	for x := range t.Tokens {
		v := t.Tokens[x].Head
		if v >= 0 && v < x && t.Is(x, "acl:") && (t.Tokens[x].XPOS == "VBG" || comma(t, x)) && t.Is(v, "obl") && t.Tokens[v].Head >= 0 && t.Tokens[t.Tokens[v].Head].Lemma == "spend" {
			if v = t.Tokens[v].Head; t.Child(v, "obj") > v { // spent a year at a college learning Dutch
				attach(t, x, v, "advcl")
			}
		}
		if v < 0 || v > x || !t.Is(x, "advcl:") || t.Tokens[x].XPOS != "VBG" || strings.ToLower(t.Tokens[v].Lemma) != "spend" || t.Child(x, "mark", "nsubj") >= 0 {
			continue
		}
		o := t.Child(v, "obj")
		if o < v || o > x {
			continue
		}
		f := t.Phrase(x, func(c int) bool { return t.Is(c, "punct") })[0]
		if ph := t.Phrase(o, nil); ph[len(ph)-1] == f-1 || f > 0 && t.Tokens[f-1].Form != "," && t.Tokens[f-1].Head >= 0 && t.Is(t.Tokens[f-1].Head, "obl") {
			t.Tokens[x].Deprel = "xcomp"
		}
	}
}

// whatHappened gives a verb of calling the name that the parser took for a second subject
// of what is called so: "calls what happened rape".
func whatHappened(t *extract.Tree) {
	for x := range t.Tokens {
		v := t.Tokens[x].Head
		s := t.Children(x, "nsubj")
		if v < 0 || v > x || !t.Is(x, "ccomp") || len(s) != 2 || t.Lower(s[0]) != "what" || s[0] > x || s[1] < x {
			continue
		}
		if l := strings.ToLower(t.Tokens[v].Lemma); l == "call" || l == "name" || l == "term" || l == "dub" || l == "label" {
			attach(t, s[1], v, "xcomp")
		}
	}
}

// saidOn hangs the occasion behind a report at the end of its sentence on the report: "the
// project began with a wish, said Paul Rose, on a Zoom meeting".
func saidOn(t *extract.Tree) {
	for k := range t.Tokens {
		h, c := t.Tokens[k].Head, t.Child(k, "case")
		if h < 0 || h > k || c < 2 || c > k || !t.Is(k, "obl", "nmod") || t.Tokens[c-1].Form != "," || !lexicon.Occasions[strings.ToLower(t.Tokens[k].Lemma)] && !gatherings[strings.ToLower(t.Tokens[k].Lemma)] {
			continue
		}
		for v := c - 2; v > h; v-- {
			if !t.Is(v, "parataxis") || !syntax.Reporting(t, v) {
				continue
			}
			if ph := t.Phrase(v, func(x int) bool { return t.Is(x, "punct") }); ph[len(ph)-1] == c-2 {
				attach(t, k, v, "obl")
			}
			break
		}
	}
}

// gatherings are further occasions on which something is said.
var gatherings = lexicon.Words("meeting rally session hearing podcast show broadcast programme program forum visit trip tour")

// saidWhen hangs a time right behind a report set beside what it reports on the report:
// "Inflation fell to 2.1 percent, Eurostat said on Tuesday".
func saidWhen(t *extract.Tree) {
	for k := range t.Tokens {
		h := t.Tokens[k].Head
		if h < 0 || h > k || !t.Is(k, "obl", "nmod") || !syntax.TimeLike(t, k) {
			continue
		}
		f := t.Phrase(k, func(c int) bool { return t.Is(c, "punct") })[0]
		vs := t.Children(h, "parataxis")
		if v := t.Tokens[h].Head; t.Is(h, "ccomp") && v > h {
			vs = append(vs, v)
		}
		for _, v := range vs {
			if s := t.Child(v, "nsubj"); says(t, v) && s > h && (s < v && f == v+1 || s > v && f == lastBefore(t, s, k)+1) {
				attach(t, k, v, "obl")
			}
		}
	}
}

// calledFalse makes what a thing is called of an adjective that the parser set beside the
// thing, or of a noun in quotation marks: "called the statement “absolutely false”", "called it
// “the worst crisis of all”".
func calledFalse(t *extract.Tree) {
	for a := range t.Tokens {
		o := t.Tokens[a].Head
		if o < 0 || o > a || !t.Is(a, "appos") || t.Tokens[a].UPOS != "ADJ" && !quotedBehind(t, o, a) || !t.Is(o, "obj") || t.Child(a, "nsubj", "cop") >= 0 {
			continue
		}
		if v := t.Tokens[o].Head; v >= 0 && v < o && callers[strings.ToLower(t.Tokens[v].Lemma)] && t.Child(v, "xcomp") < 0 {
			attach(t, a, v, "xcomp")
		}
	}
}

// quotedBehind reports whether the phrase of the noun at a stands in quotation marks, with
// nothing else between it and the phrase of the noun at o.
func quotedBehind(t *extract.Tree, o, a int) bool {
	f := t.Phrase(a, func(c int) bool { return t.Is(c, "punct") })[0]
	if t.Tokens[a].UPOS != "NOUN" || f < 2 || !syntax.QuoteMarks[t.Tokens[f-1].Form] {
		return false
	}
	return f-2 == o || t.Under(f-2, o) && !t.Is(f-2, "punct")
}

var callers = lexicon.Words("call brand label dub term deem consider declare pronounce find judge rule")

// lastBefore is the last token of the phrase at i that stands before token k.
func lastBefore(t *extract.Tree, i, k int) int {
	last := i
	for _, c := range t.Phrase(i, nil) {
		if c < k {
			last = max(last, c)
		}
	}
	return last
}

// hyphenAdjective makes an adjective of a participle that a hyphen joins to the word
// before it: "the boom was short-lived" lives nothing.
func hyphenAdjective(t *extract.Tree) {
	for v := 3; v < len(t.Tokens); v++ {
		be, w := t.Child(v, "aux:pass"), v-2
		if t.Tokens[v].XPOS != "VBN" || t.Tokens[v-1].Form != "-" || t.Tokens[v-1].End != t.Tokens[v].Start || t.Tokens[w].Head != v || be < 0 || be > w || t.Tokens[be].Lemma != "be" || t.Child(v, "obl:agent") >= 0 {
			continue
		}
		t.Tokens[v].UPOS, t.Tokens[v].XPOS, t.Tokens[be].Deprel = "ADJ", "JJ", "cop"
		for _, s := range t.Children(v, "nsubj:pass") {
			t.Tokens[s].Deprel = "nsubj"
		}
	}
}

// ableAdjective makes an adjective of what ends in "-able" and was taken for a participle, which
// such verbs end in "-abled": "so that only posts were viewable" views nothing.
func ableAdjective(t *extract.Tree) {
	for v := range t.Tokens {
		w := &t.Tokens[v]
		be := t.Child(v, "aux:pass")
		if w.UPOS != "VERB" || w.XPOS != "VBN" || be < 0 || t.Tokens[be].Lemma != "be" || !strings.HasSuffix(t.Lower(v), "able") && !strings.HasSuffix(t.Lower(v), "ible") {
			continue
		}
		w.UPOS, w.XPOS, w.Lemma, t.Tokens[be].Deprel = "ADJ", "JJ", t.Lower(v), "cop"
		for _, s := range t.Children(v, "nsubj:pass") {
			t.Tokens[s].Deprel = "nsubj"
		}
	}
}
