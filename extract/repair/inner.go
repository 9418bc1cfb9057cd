package repair

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// innerReport gives a report inside a relative clause its subject back, which the
// parser hung on what is reported: "which Bridenstine said may be delayed".
func innerReport(t *extract.Tree) {
	for v := range t.Tokens {
		s := t.Tokens[v].Head
		if s < 1 || s > v || !t.Is(v, "ccomp") || !says(t, s) || !t.Is(s, "acl:relcl", "ccomp") || t.Child(s, "nsubj") >= 0 {
			continue
		}
		subj := t.Children(v, "nsubj")
		if len(subj) != 2 || subj[1] > s || t.Tokens[subj[0]].XPOS != "WDT" && t.Tokens[subj[0]].XPOS != "WP" {
			continue
		}
		attach(t, subj[1], s, "nsubj")
	}
}

// innerSubject makes a relative pronoun the subject of the finite clause that a
// report inside the relative clause leaves without one: "trucks that Israel believed
// were carrying weapons", "a man who prosecutors say shot the mayor".
func innerSubject(t *extract.Tree) {
	for v := range t.Tokens {
		if s := reportBefore(t, v); s >= 0 {
			attach(t, v, s, "ccomp")
		}
		s := t.Tokens[v].Head
		if s < 1 || s > v || !t.Is(v, "ccomp") || !t.Is(s, "acl:relcl") || t.Tokens[s].UPOS != "VERB" || t.Child(v, "nsubj", "csubj", "expl", "mark") >= 0 || !finiteVerb(t, v) {
			continue
		}
		who := t.Children(s, "nsubj")
		if len(who) == 0 || who[len(who)-1] > s {
			continue
		}
		for _, r := range append(t.Children(v), who...) {
			if w := t.Lower(r); (w == "that" || w == "which" || w == "who" || w == "whom") && r < who[len(who)-1] && r > t.Tokens[s].Head && t.Child(r, "case") < 0 {
				rel := "nsubj"
				if t.Child(v, "aux:pass") >= 0 {
					rel = "nsubj:pass"
				}
				attach(t, r, v, rel)
				break
			}
		}
	}
}

// expectedRelative makes a relative pronoun what is expected to do something, where the
// parser gave it to the infinitive as a second object: "a figure that the bank expects
// to reach 139 million".
func expectedRelative(t *extract.Tree) {
	for r := range t.Tokens {
		x := t.Tokens[r].Head
		if w := t.Lower(r); x < 1 || !t.Is(r, "obj") || w != "that" && w != "which" && w != "whom" && w != "who" || !t.Is(x, "xcomp") || len(t.Children(x, "obj")) < 2 {
			continue
		}
		v := t.Tokens[x].Head
		if v > r && v < x && t.Is(v, "acl:relcl") && expects[syntax.Lemma(t, v)] && syntax.Infinitive(t, x) && t.Child(v, "obj", "iobj") < 0 && t.Child(v, "nsubj") > r {
			attach(t, r, v, "obj")
		}
	}
}

// expects are verbs whose object is to do what their infinitive says.
var expects = lexicon.Words("expect want believe estimate project forecast predict allow order force ask urge tell help require permit encourage intend")

// afterWaves gives a finite verb without a subject the noun right before it, where the
// parser took the conjunction for a preposition: "sank after waves flooded the deck",
// "opened fire as a van carrying his brother drew up". What stands between commas may part
// the two: "fired after the boat, one of five, ignored orders", also in what is said.
func afterWaves(t *extract.Tree) {
	for w := range t.Tokens {
		v := t.Tokens[w].Head
		if v < 0 || v > w || t.Tokens[v].UPOS != "VERB" || !t.Is(w, "conj", "advcl", "parataxis", "ccomp") || !finiteVerb(t, w) || t.Child(w, "nsubj", "nsubj:pass", "csubj", "expl", "cc", "mark") >= 0 {
			continue
		}
		if c := t.Child(v, "ccomp"); t.Is(w, "ccomp") && c >= 0 && c < w && says(t, v) {
			v = c
		} else if t.Is(w, "ccomp") {
			continue
		}
		first := slices.Min(t.Phrase(w, func(c int) bool { return t.Is(c, "punct") }))
		for _, c := range t.Children(v, "obl") {
			m := t.Child(c, "case")
			if c < v || m < 0 || !lexicon.ClausePreps[t.Lower(m)] && t.Lower(m) != "as" || t.Child(m, "fixed") >= 0 || t.Child(c, "cc") >= 0 || !endsBefore(t, c, first) {
				continue
			}
			attach(t, w, v, "advcl")
			attach(t, c, w, "nsubj")
			attach(t, m, w, "mark")
			t.Tokens[m].UPOS = "SCONJ"
			break
		}
	}
}

// endsBefore reports whether the phrase at c ends right before token k, with a comma in
// between only where it closes an apposition or a clause set off inside the phrase.
func endsBefore(t *extract.Tree, c, k int) bool {
	ph := t.Phrase(c, nil)
	if k < 1 || len(ph) == 0 {
		return false
	}
	if t.Tokens[k-1].UPOS != "PUNCT" {
		return ph[len(ph)-1] == k-1
	}
	a := t.Child(c, "appos", "acl")
	return t.Tokens[k-1].Form == "," && a > c && !syntax.Restrictive(t, a) && (ph[len(ph)-1] == k-2 || ph[len(ph)-1] == k-1)
}

// reportBefore is the relative clause with a subject of its own right before the one
// without at v, which describes the same noun: "the truck, which officials say carried
// copper". -1 for none.
func reportBefore(t *extract.Tree, v int) int {
	first := v
	if a := t.Child(v, "aux", "cop"); a >= 0 {
		first = a
	}
	s := first - 1
	if s < 1 || !t.Is(v, "acl:relcl") || !t.Is(s, "acl:relcl") || t.Tokens[s].Head != t.Tokens[v].Head || t.Tokens[s].UPOS != "VERB" ||
		t.Child(v, syntax.Subjects...) >= 0 || t.Child(s, "nsubj") < 0 || t.Child(s, "obj", "ccomp", "xcomp") >= 0 || !finiteVerb(t, v) {
		return -1
	}
	return s
}

// inStatement gives the verb of saying the clause that the parser hung on where or
// when it was said: "said in a statement that it had found cracks", "said for the
// first time that".
func inStatement(t *extract.Tree) {
	for x := range t.Tokens {
		n := t.Tokens[x].Head
		if n < 0 || n > x || !t.Is(x, "acl", "ccomp") || !t.Is(n, "obl") {
			continue
		}
		v, m := t.Tokens[n].Head, t.Child(x, "mark")
		if v < 0 || v > n || !says(t, v) || m < 0 || t.Lower(m) != "that" || t.Child(v, "ccomp") >= 0 || t.Child(x, syntax.Subjects...) < 0 {
			continue
		}
		if p := preposition(t, n); p == "to" || p == "about" || p == "of" || p == "on" && lexicon.Documents[syntax.Lemma(t, n)] {
			continue
		}
		if lexicon.Occasions[strings.ToLower(t.Tokens[n].Lemma)] || syntax.TimeLike(t, n) || t.Lower(n) == "time" {
			attach(t, x, v, "ccomp")
		}
	}
}

// finiteVerb reports whether the verb at v, or its first auxiliary, has a tense.
func finiteVerb(t *extract.Tree, v int) bool {
	if a := t.Child(v, "aux", "cop"); a >= 0 {
		v = a
	}
	switch t.Tokens[v].XPOS {
	case "VBD", "VBZ", "VBP", "MD":
		return true
	}
	return false
}

// askedIf makes what somebody asks of a clause with if or whether behind the asking,
// which is no condition: "asked Trump if a database would help".
func askedIf(t *extract.Tree) {
	for x := range t.Tokens {
		v := t.Tokens[x].Head
		if v < 0 || v > x || !t.Is(x, "advcl") || t.Child(v, "ccomp", "xcomp") >= 0 {
			continue
		}
		m := t.Child(x, "mark")
		if m < v || t.Tokens[m-1].Form == "," {
			continue
		}
		l := strings.ToLower(t.Tokens[v].Lemma)
		if w := t.Lower(m); (w == "if" || w == "whether") && asks[l] || w == "whether" && says(t, v) || w == "if" && l == "say" && t.Child(v, "aux") >= 0 && negated(t, v) {
			t.Tokens[x].Deprel = "ccomp"
		}
	}
}

// asks are verbs whose clause is a question.
var asks = lexicon.Words("ask wonder inquire enquire")

// negated reports whether the verb at v has a negation: would not say.
func negated(t *extract.Tree, v int) bool {
	for _, c := range t.Children(v, "advmod", "aux") {
		if lexicon.Negations[t.Lower(c)] {
			return true
		}
	}
	return false
}

// listeners are verbs of saying that name who is told before what is told.
var listeners = lexicon.Words("tell inform assure remind warn notify")

// toldWhom gives such a verb its listener back, a name that the parser took into
// what is told: "told Reuters arson was used".
func toldWhom(t *extract.Tree) {
	for v := range t.Tokens { // Beck told Morning Report people would benefit
		s, c := t.Children(v, "nsubj"), t.Child(v, "ccomp")
		if len(s) == 2 && s[0] < v && s[1] > v && (s[1] < c || c >= 0 && c < s[0]) && listeners[strings.ToLower(t.Tokens[v].Lemma)] && t.Child(v, "obj", "iobj") < 0 {
			t.Tokens[s[1]].Deprel = "iobj"
		}
	}
	for _, n := range t.Names {
		i := nameHead(t, n)
		f := n.First
		if f > 0 && t.Tokens[f-1].UPOS == "DET" {
			f--
		}
		v := f - 1
		if v < 0 || n.Type == extract.LOC || !listeners[strings.ToLower(t.Tokens[v].Lemma)] || t.Child(v, "obj", "iobj") >= 0 || !t.Is(i, "compound", "amod", "nmod", "dep") || t.Tokens[i].Head < n.Last {
			continue
		}
		if c := t.Child(v, "ccomp"); c < 0 || !t.Under(i, c) || t.Child(c, "nsubj", "expl") < n.Last {
			continue
		}
		attach(t, i, v, "iobj")
		if f < n.First {
			attach(t, f, i, "det")
		}
	}
}

// reportAnd joins a clause after "and" to what is reported before it, where no
// comma parts them: "claiming thousands were jobless and millions had died".
func reportAnd(t *extract.Tree) {
	for d := range t.Tokens {
		h, cc := t.Tokens[d].Head, t.Child(d, "cc")
		if !t.Is(d, "conj") || h < 0 || h > d || t.Child(d, "nsubj") < 0 || cc < 1 || t.Lower(cc) != "and" || t.Tokens[cc-1].Form == "," || t.Tokens[cc-1].UPOS == "PUNCT" || t.Tokens[h].XPOS == "VBG" && t.Tokens[d].XPOS == "VBG" && t.Child(h, "nsubj") >= 0 {
			continue // with Lee saying he should go and the union saying it would split: each says its own
		}
		for s := cc - 1; s >= h; s-- {
			c := t.Child(s, "ccomp")
			if !says(t, s) || c < s || c > cc || s != h && (!t.Is(s, "advcl") || t.Tokens[s].Head != h) {
				continue
			}
			attach(t, d, c, "conj")
			break
		}
	}
}
