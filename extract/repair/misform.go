package repair

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// theSelling makes a noun of a gerund that has an article and its object behind "of": "the
// law frowned on the cultivating of plants" frowned on that.
func theSelling(t *extract.Tree) {
	for i := 2; i < len(t.Tokens); i++ {
		d, m := t.Child(i, "det"), t.Child(i, "mark", "case")
		if t.Tokens[i].XPOS != "VBG" || t.Tokens[i].UPOS != "VERB" || d < 1 || d > i || t.Lower(d) != "the" || m < 0 || m != d-1 || t.Tokens[m].UPOS != "ADP" && t.Tokens[m].UPOS != "SCONJ" || !t.Is(i, "advcl", "obl") || t.Child(i, "obj", "aux", "nsubj") >= 0 {
			continue
		}
		if o := t.Child(i, "nmod", "obl"); o > i && t.Child(o, "case") == i+1 && t.Lower(i+1) == "of" {
			t.Tokens[i].UPOS, t.Tokens[i].XPOS, t.Tokens[i].Deprel = "NOUN", "NN", "obl"
			t.Tokens[m].UPOS, t.Tokens[m].Deprel = "ADP", "case"
			t.Tokens[o].Deprel = "nmod"
		}
	}
}

// priceRises makes a noun of what the parser took for a verb in the place of an object, or
// behind a verb that brings no clause: "the exit triggered overnight price rises and the bank
// comes under pressure". What is coordinated with it hangs on the verb above.
func priceRises(t *extract.Tree) {
	for i := 1; i < len(t.Tokens); i++ {
		h, s := t.Tokens[i].Head, t.Child(i, "nsubj")
		if t.Tokens[i].XPOS != "VBZ" || t.Tokens[i].UPOS != "VERB" || s != i-1 || h < 0 || h > s || t.Tokens[s].XPOS != "NN" || t.Child(s, "det", "nmod", "nmod:poss") >= 0 ||
			t.Child(i, "aux", "mark", "obj", "xcomp", "ccomp", "obl", "advcl") >= 0 || !changes[syntax.Lemma(t, i)] {
			continue
		}
		if !t.Is(i, "obj") && !(t.Is(i, "ccomp") && t.Tokens[h].UPOS == "VERB" && (bringsAbout[syntax.Lemma(t, h)] || t.Child(s, "compound", "amod") >= 0 && awaited[syntax.Lemma(t, h)])) {
			continue
		}
		t.Tokens[i].UPOS, t.Tokens[i].XPOS, t.Tokens[i].Deprel = "NOUN", "NNS", "obj"
		t.Tokens[s].Deprel = "compound"
		for _, c := range t.Children(s, "amod", "compound") {
			attach(t, c, i, t.Tokens[c].Deprel)
		}
		for _, c := range t.Children(i, "conj") {
			if t.Child(c, "nsubj", "nsubj:pass") >= 0 {
				attach(t, c, h, "conj")
			}
		}
	}
}

// changes are nouns for a change that look like verbs, bringsAbout verbs whose object is what
// they bring about, and awaited those for what somebody thinks will come.
var (
	changes     = lexicon.Words("rise fall drop increase decrease cut hike surge decline jump slump spike shift change delay swing")
	bringsAbout = lexicon.Words("trigger cause prompt spark bring fuel drive face blame follow see suffer spur create report announce")
	awaited     = lexicon.Words("fear expect predict forecast anticipate foresee want oppose criticise criticize")
)

// asPartOf makes a phrase of the clause that the parser began with "As part of", whose verb is
// a participle of the noun before it: "As part of the exhibit presented, the dancers wore
// masks" presents no part, and no part of a plan announces anything.
func asPartOf(t *extract.Tree) {
	if len(t.Tokens) < 6 {
		return
	}
	v := t.Tokens[0].Head
	if t.Lower(0) != "as" || t.Lower(1) != "part" || t.Lower(2) != "of" || v < 4 || t.Tokens[1].Head != v || !t.Is(1, "nsubj") || !t.Is(0, "mark") {
		return
	}
	n, h := nounOf(t, v), t.Tokens[v].Head
	if x := t.Tokens[v].XPOS; x != "VBN" && x != "VBD" || n < 0 || t.Child(v, "obj", "aux") >= 0 {
		return
	}
	c := t.Child(v, "ccomp")
	switch {
	case t.Is(v, "advcl") && c < 0 && h > v:
	case t.Is(v, "root") && c > v && t.Child(c, "mark") < 0 && before(t, c) == ",":
		t.Tokens[c].Head, t.Tokens[c].Deprel, h = -1, "root", c
		for _, k := range t.Children(v, "punct") {
			if k > c {
				t.Tokens[k].Head = c
			}
		}
	default:
		return
	}
	t.Tokens[1].Head, t.Tokens[1].Deprel = h, "obl"
	t.Tokens[0].Head, t.Tokens[0].Deprel = 1, "case"
	t.Tokens[v].Head, t.Tokens[v].Deprel = n, "acl"
	t.Tokens[0].UPOS, t.Tokens[v].XPOS = "ADP", "VBN"
}

// nounOf is the noun of the "part of" that opens t, right before the verb at v, -1 for none.
func nounOf(t *extract.Tree, v int) int {
	for _, n := range t.Children(1, "nmod") {
		if ph := t.Phrase(n, nil); ph[len(ph)-1] == v-1 && t.Child(n, "case") == 2 {
			return n
		}
	}
	return -1
}

// includingColon takes an "including" that only opens a list behind the sentence's end for a
// mark: "He named the sentences that he would like to see in the law, including:".
func includingColon(t *extract.Tree) {
	i := len(t.Tokens) - 2
	if i < 2 || t.Tokens[i+1].Form != ":" || t.Lower(i) != "including" || t.Tokens[i-1].Form != "," || len(t.Children(i)) > 1 || t.Tokens[i].Head < 0 {
		return
	}
	r := t.Root()
	attach(t, i, r, "punct")
	attach(t, i-1, r, "punct")
	t.Tokens[i].UPOS = "PUNCT"
}

// setBefore makes the object of a verb without one of what stands before its clause with a
// comma: "All the masks, I had to paint".
func setBefore(t *extract.Tree) {
	for o := range t.Tokens {
		v := t.Tokens[o].Head
		if v < o || !t.Is(o, "dislocated") || t.Tokens[o].UPOS != "NOUN" && t.Tokens[o].UPOS != "PROPN" {
			continue
		}
		if s := syntax.OwnSubject(t, v); s < o || s > v || t.Tokens[s].XPOS != "PRP" {
			continue
		}
		for x := t.Child(v, "xcomp"); x > v && syntax.Infinitive(t, x); x = t.Child(v, "xcomp") {
			v = x
		}
		if t.Tokens[v].UPOS == "VERB" && t.Child(v, "obj", "ccomp", "cop", "aux:pass", "obl") < 0 && (lexicon.Transitive[syntax.Lemma(t, v)] || t.Child(v, "compound:prt") >= 0) {
			attach(t, o, v, "obj")
		}
	}
}

// consideredEnough makes the object of a verb of judging of the noun that the parser took for
// what it is judged to be, where that stands right behind: "considered their income enough or
// more than enough to live on".
func consideredEnough(t *extract.Tree) {
	for n := range t.Tokens {
		v := t.Tokens[n].Head
		if v < 0 || v > n || !t.Is(n, "xcomp") || t.Tokens[n].UPOS != "NOUN" || !weighs[syntax.Lemma(t, v)] || t.Child(v, "obj", "aux:pass") >= 0 || t.Child(n, "det", "nmod:poss") < 0 {
			continue
		}
		if c := t.Child(n, "advmod"); c == n+1 && t.Lower(c) == "enough" {
			t.Tokens[n].Deprel = "obj"
			attach(t, c, v, "xcomp")
			t.Tokens[c].UPOS, t.Tokens[c].XPOS = "ADJ", "JJ"
		}
	}
}

var weighs = lexicon.Words("consider deem find think believe judge")

// referredToAs makes a part of the verb of the "to" that "referred" leaves behind before an
// "as": "Mangroves are referred to as carbon sinks".
func referredToAs(t *extract.Tree) {
	for i := 1; i+1 < len(t.Tokens); i++ {
		if t.Lower(i) == "to" && t.Lower(i-1) == "referred" && t.Lower(i+1) == "as" && t.Tokens[i].Head == i-1 && len(t.Children(i)) == 0 {
			t.Tokens[i].Deprel, t.Tokens[i].UPOS, t.Tokens[i].XPOS = "compound:prt", "ADP", "RP"
		}
	}
}

// runAllowed makes a relative clause of a participle with a subject of its own right behind
// the noun it describes: "the first run Ortega allowed in 31 innings" allows no Ortega.
func runAllowed(t *extract.Tree) {
	for i := 2; i < len(t.Tokens); i++ {
		n, s := t.Tokens[i].Head, t.Child(i, "nsubj", "nsubj:pass")
		if t.Tokens[i].Deprel != "acl" || t.Tokens[i].XPOS != "VBN" || n < 0 || s != i-1 || n > s || t.Child(i, "aux", "aux:pass", "obl:agent", "obj", "mark") >= 0 || lexicon.Past(syntax.Lemma(t, i)) != t.Lower(i) {
			continue
		}
		if t.Phrase(s, nil)[0] == n+1 && (t.NameAt(s) >= 0 || t.Tokens[s].XPOS == "PRP" || t.Tokens[s].XPOS == "NNP") {
			t.Tokens[i].Deprel, t.Tokens[i].XPOS, t.Tokens[s].Deprel = "acl:relcl", "VBD", "nsubj"
		}
	}
}

// droveIn makes the object of a verb with a particle and without an object of a bare noun
// right behind that: "drove in a pair of runs".
func droveIn(t *extract.Tree) {
	for o := 2; o < len(t.Tokens); o++ {
		v := t.Tokens[o].Head
		if v < 0 || v > o || t.Tokens[o].Deprel != "obl" || t.Tokens[o].UPOS != "NOUN" || t.Tokens[v].UPOS != "VERB" || t.Child(o, "case", "mark") >= 0 || t.Child(v, "obj", "aux:pass", "ccomp", "xcomp") >= 0 || syntax.TimeLike(t, o) {
			continue
		}
		if p := t.Child(v, "compound:prt"); p == v+1 && t.Phrase(o, nil)[0] == p+1 && t.Child(o, "det", "nummod", "nmod:poss", "amod") >= 0 {
			t.Tokens[o].Deprel = "obj"
		}
	}
}

// sentimentsThat hangs a clause without "that" on the noun right before it whose content it is,
// where the parser hung it on the verb or made a relative clause of a whole one: "dismissed
// Ruto's sentiments the guards had been withdrawn" says so of no guards.
func sentimentsThat(t *extract.Tree) {
	for c := 2; c < len(t.Tokens); c++ {
		h, s := t.Tokens[c].Head, t.Child(c, "nsubj", "nsubj:pass")
		if h < 0 || h > c || s < h || s > c || t.Child(c, "mark") >= 0 || !finiteVerb(t, c) || syntax.IsRelative(t, s) {
			continue
		}
		n := h
		switch {
		case t.Is(c, "ccomp") && rejects[syntax.Lemma(t, h)]:
			n = t.Child(h, "obj")
		case !t.Is(c, "acl:relcl") || t.Child(c, "aux:pass") < 0 || slices.ContainsFunc(t.Phrase(c, nil), func(k int) bool { return syntax.IsRelative(t, k) }):
			continue
		}
		if n < 0 || n > s || lexicon.CueNouns[syntax.Lemma(t, n)].Frames&lexicon.Clause == 0 || t.Tokens[n].UPOS != "NOUN" || t.Phrase(s, nil)[0] != n+1 {
			continue
		}
		attach(t, c, n, "ccomp")
	}
}

// rejects are verbs of denying what somebody has said.
var rejects = lexicon.Words("reject dismiss deny refute rubbish dispute counter rebut")

// coHosts gives a verb with "co-" the base that it has behind one subject: "Lee co-hosts the show".
func coHosts(t *extract.Tree) {
	for i := range t.Tokens {
		w := t.Tokens[i]
		base, ok := strings.CutSuffix(w.Form, "s")
		if w.UPOS != "VERB" || !ok || !strings.HasPrefix(base, "co-") || w.Lemma != w.Form || strings.HasSuffix(base, "s") {
			continue
		}
		t.Tokens[i].Lemma, t.Tokens[i].XPOS = base, "VBZ"
	}
}
