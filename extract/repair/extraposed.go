package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// beganThat makes a relative clause of what the parser took for the content of a verb that
// has none: "In November an exodus began that saw 140,000 people leave" tells more of the
// exodus, which says nothing.
func beganThat(t *extract.Tree) {
	for x := range t.Tokens {
		v, m := t.Tokens[x].Head, t.Child(x, "mark")
		if v < 0 || v > x || !t.Is(x, "ccomp") || m < v || m > x || t.Lower(m) != "that" || !begins[strings.ToLower(t.Tokens[v].Lemma)] || t.Child(v, "obj", "expl") >= 0 ||
			t.Child(x, "nsubj", "nsubj:pass", "csubj", "expl") >= 0 || !finiteVerb(t, x) || t.Tokens[x].UPOS != "VERB" {
			continue
		}
		s := t.Child(v, "nsubj")
		if s < 0 || s > v || t.Tokens[s].UPOS != "NOUN" {
			continue
		}
		if d := t.Child(s, "det"); d < 0 || t.Lower(d) != "a" && t.Lower(d) != "an" && t.Lower(d) != "another" && t.Lower(d) != "no" {
			continue
		}
		attach(t, x, s, "acl:relcl")
		t.Tokens[m].Deprel, t.Tokens[m].UPOS, t.Tokens[m].XPOS = "nsubj", "PRON", "WDT"
	}
}

// begins are verbs that bring somebody or something up, and no clause.
var begins = lexicon.Words("begin start come arrive appear arise occur follow ensue erupt break develop form unfold exist rise open")

// sameTime makes a clause of time of one that the parser took for what comes: in "At the same
// time that France and Spain were signing a treaty, the news came that Lee had left" no news
// tells of the treaty.
func sameTime(t *extract.Tree) {
	for x := range t.Tokens {
		v, m := t.Tokens[x].Head, t.Child(x, "mark")
		s := t.Child(x, "nsubj", "nsubj:pass")
		if v < x || !t.Is(x, "ccomp") || m < 1 || m > x || s < m || t.Lower(m-1) != "time" && t.Lower(m-1) != "moment" || t.Tokens[m-1].Head != x && t.Tokens[m-1].Head != v || !t.Is(m-1, "obl") || t.Child(v, "nsubj") < x {
			continue
		}
		t.Tokens[x].Deprel = "advcl"
	}
}

// sawBare makes the clause that a verb of seeing in the past has for its content what was
// seen: "The war saw 200,000 families flee to Jordan" tells of no families that flee now.
func sawBare(t *extract.Tree) {
	for x := range t.Tokens {
		v, s := t.Tokens[x].Head, t.Child(x, "nsubj")
		l := ""
		if v >= 0 {
			l = strings.ToLower(t.Tokens[v].Lemma)
		}
		if v < 0 || v > x || !t.Is(x, "ccomp") || l != "see" && l != "watch" && l != "witness" || !pastSeeing(t, v) || s < v || s > x || t.Child(v, "obj", "aux:pass") >= 0 || t.Child(x, "mark", "aux", "cop", "aux:pass") >= 0 {
			continue
		}
		if y := t.Tokens[x].XPOS; y != "VB" && y != "VBP" && y != "VBG" || t.Tokens[s].UPOS == "PRON" && t.Tokens[s].XPOS != "PRP" {
			continue
		}
		attach(t, s, v, "obj")
		t.Tokens[x].Deprel = "xcomp"
		if t.Tokens[x].XPOS == "VBP" {
			t.Tokens[x].XPOS = "VB"
		}
	}
}

// pastSeeing reports whether the verb at v, or its first auxiliary, is a past or a perfect.
func pastSeeing(t *extract.Tree, v int) bool {
	if a := t.Child(v, "aux"); a >= 0 {
		return t.Tokens[v].XPOS == "VBN" && (t.Lower(a) == "has" || t.Lower(a) == "have" || t.Lower(a) == "had")
	}
	return t.Tokens[v].XPOS == "VBD"
}
