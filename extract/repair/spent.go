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
		if v < 0 || v > x || !t.Is(x, "advcl:") || t.Tokens[x].XPOS != "VBG" || strings.ToLower(t.Tokens[v].Lemma) != "spend" || t.Child(x, "mark", "nsubj") >= 0 {
			continue
		}
		o := t.Child(v, "obj")
		if o < v || o > x {
			continue
		}
		if ph := t.Phrase(o, nil); ph[len(ph)-1] == t.Phrase(x, func(c int) bool { return t.Is(c, "punct") })[0]-1 {
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
