package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// crossedMark gives a noun its preposition, where the parser made a conjunction of it that
// belongs to a verb behind the noun: "heard complaints about churches hiding the abuse",
// "an inquiry into how the men drowned", "fired after the boat, one of five, turned".
func crossedMark(t *extract.Tree) {
	for m := range t.Tokens {
		x := t.Tokens[m].Head
		if x < m+2 || !t.Is(m, "mark") || !casing[t.Lower(m)] {
			continue
		}
		for _, n := range []int{m + 1, m + 2} {
			if t.Is(n, "obl:") && t.Tokens[x].XPOS == "VBG" {
				continue // complained of soldiers stealing food
			}
			if h := t.Tokens[n].Head; n < x && t.Is(n, "nmod:", "obl:") && t.Child(n, "case") < 0 && h >= 0 && h < m && !t.Under(n, x) && t.Phrase(n, func(c int) bool { return c == m })[0] == m+1 {
				attach(t, m, n, "case")
				t.Tokens[m].UPOS = "ADP"
				break
			}
		}
	}
}

// casing are conjunctions that are prepositions too.
var casing = lexicon.Words("about after as before for from into of on over since until with without")

// asAdjective makes a phrase of an adjective behind "as" that the parser took for a clause:
// "criticised the speech as “not strong”", "listed the koala as endangered".
func asAdjective(t *extract.Tree) {
	for a := range t.Tokens {
		v, m := t.Tokens[a].Head, t.Child(a, "case", "mark")
		if v < 0 || m < v || m > a || !t.Is(a, "advcl:") || t.Tokens[a].UPOS != "ADJ" || t.Lower(m) != "as" || t.Tokens[v].UPOS != "VERB" ||
			t.Child(v, "obj") < 0 || t.Child(a, "cop", "advcl", "ccomp") >= 0 || t.Child(a, syntax.Subjects...) >= 0 {
			continue
		}
		t.Tokens[a].Deprel, t.Tokens[m].Deprel = "obl", "case"
	}
}

// hadWatching hangs what somebody's object does on the object: "had millions of people
// watching him".
func hadWatching(t *extract.Tree) {
	for x := 1; x < len(t.Tokens); x++ {
		v := t.Tokens[x].Head
		if v < 0 || v > x || !t.Is(x, "xcomp") || t.Tokens[x].XPOS != "VBG" || strings.ToLower(t.Tokens[v].Lemma) != "have" || t.Child(x, "mark", "aux") >= 0 {
			continue
		}
		if o := t.Child(v, "obj"); o > v && o < x && endsBefore(t, o, x) {
			attach(t, x, o, "acl")
		}
	}
}

// wentOnSaying makes a report of a quotation behind a colon that somebody went on with:
// "Ann Lee went on: “It was so.”"
func wentOnSaying(t *extract.Tree) {
	for k := range t.Tokens {
		v := t.Tokens[k].Head
		if v < 0 || v+3 >= k || !t.Is(k, "parataxis") || strings.ToLower(t.Tokens[v].Lemma) != "go" || t.Lower(v+1) != "on" || t.Tokens[v+2].Form != ":" {
			continue
		}
		if t.Tokens[v+3].XPOS == "``" && t.Child(v, "ccomp") < 0 {
			t.Tokens[k].Deprel = "ccomp"
		}
	}
}

// legendHas makes a common noun of what opens a sentence as the subject of "has it that",
// which no name has: "Legend has it that a storm sank the fleet".
func legendHas(t *extract.Tree) {
	if len(t.Tokens) < 4 || t.Tokens[0].UPOS != "PROPN" || !t.Is(0, "nsubj") || !lexicon.Tales[t.Lower(0)] || t.Lower(2) != "it" {
		return
	}
	if v := t.Tokens[0].Head; v == 1 && strings.ToLower(t.Tokens[v].Lemma) == "have" && t.Child(v, "ccomp") > 2 {
		t.Tokens[0].UPOS, t.Tokens[0].XPOS, t.Tokens[0].Lemma = "NOUN", "NN", t.Lower(0)
	}
}

// fromNowOn makes one time of "from now on".
func fromNowOn(t *extract.Tree) {
	for o := 2; o < len(t.Tokens); o++ {
		n := o - 1
		if t.Lower(o) == "on" && t.Is(o, "advmod", "obl") && t.Is(n, "obl", "advmod") && t.Tokens[o].Head == t.Tokens[n].Head && preposition(t, n) == "from" && len(t.Children(o)) == 0 {
			attach(t, o, n, "advmod")
		}
	}
}

// leftSome makes an object of what stands behind a finite verb right behind a report inside
// a relative clause, which the parser set beside the sentence with the object as its
// subject: "the storm, which AFP reported left some experts disappointed".
func leftSome(t *extract.Tree) {
	for w := 2; w < len(t.Tokens); w++ {
		r, s, h := w-1, t.Child(w, "nsubj"), t.Tokens[w].Head
		if h < 0 || h >= r || s < w || !t.Is(r, "acl:relcl") || !says(t, r) || !t.Is(w, "parataxis") || t.Tokens[w].XPOS != "VBD" || t.Child(w, "obj") >= 0 || !t.Under(r, h) {
			continue
		}
		t.Tokens[w].Deprel, t.Tokens[s].Deprel = "advcl", "obj"
	}
}

// eachOfWhich makes the object of one that a relative clause opens with, where the clause
// has another subject: "two calls, each of which the government wants to come first".
func eachOfWhich(t *extract.Tree) {
	for q := range t.Tokens {
		v := t.Tokens[q].Head
		if v < q || !t.Is(q, "nsubj:") || !t.Is(v, "acl:relcl") || t.Child(v, "obj", "ccomp") >= 0 {
			continue
		}
		s, w := t.Children(v, "nsubj:"), t.Child(q, "nmod")
		if len(s) == 2 && s[0] == q && s[1] < v && w > q && t.Lower(w) == "which" && preposition(t, w) == "of" {
			t.Tokens[q].Deprel = "obj"
		}
	}
}
