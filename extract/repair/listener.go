package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// toldPaper gives a verb of telling the paper, the court or the body that it tells, where
// the parser took that into the subject of what is told: "An official told the daily repair
// work began in May" tells of no daily work.
func toldPaper(t *extract.Tree) {
	for v := range t.Tokens {
		c := t.Child(v, "ccomp")
		if !listeners[strings.ToLower(t.Tokens[v].Lemma)] || t.Tokens[v].UPOS != "VERB" || c < v || t.Child(v, "obj", "iobj", "aux:pass") >= 0 || t.Child(c, "mark") >= 0 {
			continue
		}
		w := listenerBehind(t, v)
		if w < 0 || t.NameAt(w) >= 0 {
			continue
		}
		s := -1
		for _, k := range t.Children(c, syntax.Subjects...) {
			if k > w && k < c {
				s = k
			}
		}
		if s < 0 || !t.Is(w, "compound", "amod", "nsubj") || t.Tokens[w].Head != s && t.Tokens[w].Head != c {
			continue
		}
		t.Tokens[w].UPOS = "NOUN"
		if x := t.Tokens[w].XPOS; x == "JJ" {
			t.Tokens[w].XPOS = "NN"
		}
		attach(t, w, v, "iobj")
		for k := v + 1; k < w; k++ {
			rel := "amod"
			if t.Tokens[k].UPOS == "DET" {
				rel = "det"
			} else if t.Tokens[k].UPOS == "NOUN" {
				rel = "compound"
			}
			attach(t, k, w, rel)
		}
	}
}

// listenerBehind is the paper, court or body right behind the verb at v, with "the" and at
// most one more word before it; -1 for none.
func listenerBehind(t *extract.Tree, v int) int {
	if v+3 >= len(t.Tokens) || t.Tokens[v+1].UPOS != "DET" || t.Lower(v+1) == "that" {
		return -1
	}
	for _, k := range [...]int{v + 2, v + 3} {
		u := t.Tokens[k].UPOS
		if l := strings.ToLower(t.Tokens[k].Form); (u == "NOUN" || u == "ADJ") && (audiences[l] || u == "NOUN" && lexicon.Bodies[l]) {
			return k
		}
		if u != "ADJ" && u != "NOUN" {
			return -1
		}
	}
	return -1
}

// audiences are those, besides bodies, whom one tells something: the press and courts.
var audiences = lexicon.Words(`daily weekly newspaper paper channel agency website broadcaster network outlet station magazine tabloid portal
	press media court tribunal committee panel inquiry parliament council jury hearing newswire podcast programme`)
