package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// granted takes a "Granted" that opens a sentence before a comma for what it is, a concession:
// "Granted, the team lacks money" grants nobody anything.
func granted(t *extract.Tree) {
	if len(t.Tokens) < 4 || t.Lower(0) != "granted" || t.Tokens[1].Form != "," || !t.Is(0, "advcl") || t.Child(0, "obl", "obj", "mark") >= 0 {
		return
	}
	t.Tokens[0].UPOS, t.Tokens[0].XPOS, t.Tokens[0].Deprel = "ADV", "RB", "discourse"
}

// andRises makes a plural of what the parser took for a present behind a past, at the end of
// what that has for its object: "triggered a fall in bonds and overnight price rises".
func andRises(t *extract.Tree) {
	for x := 3; x < len(t.Tokens); x++ {
		v, s := t.Tokens[x].Head, t.Child(x, "nsubj")
		if !t.Is(x, "conj") || v < 0 || v > x || t.Tokens[x].XPOS != "VBZ" || t.Tokens[v].XPOS != "VBD" || !moves[syntax.Lemma(t, x)] || s != x-1 || t.Tokens[s].XPOS != "NN" ||
			t.Child(s, "det", "nmod:poss", "case", "nummod") >= 0 || t.NameAt(s) >= 0 || t.Child(x, "obj", "xcomp", "ccomp", "obl:", "aux") >= 0 {
			continue
		}
		o := t.Child(v, "obj")
		if cc := t.Child(x, "cc"); o < v || o > s || cc < o || t.Tokens[cc-1].Form == "," {
			continue
		}
		t.Tokens[x].UPOS, t.Tokens[x].XPOS = "NOUN", "NNS"
		t.Tokens[x].Head = o
		t.Tokens[s].Deprel = "compound"
		for _, c := range t.Children(x, "obl:unmarked", "advmod") {
			t.Tokens[c].Deprel = "amod"
		}
	}
}

// moves are verbs whose present is a plural noun, too, for how a thing changes.
var moves = lexicon.Words("rise fall cut hike increase change drop jump swing shift gain slump surge spike loss delay protest clash strike attack raid shortage")

// soSevere gives the clause of what came of it to the adjective before: "So severe was the flood
// that the bridge collapsed" tells of no flood that collapsed a bridge.
func soSevere(t *extract.Tree) {
	for a := 1; a+2 < len(t.Tokens); a++ {
		s, c := t.Child(a, "nsubj"), t.Child(a, "cop")
		if t.Lower(a-1) != "so" || t.Tokens[a].UPOS != "ADJ" || c != a+1 || s < c {
			continue
		}
		for _, r := range t.Children(s, "acl:relcl", "acl") {
			m := t.Phrase(r, nil)[0]
			if n := t.Child(r, "nsubj", "nsubj:pass"); t.Lower(m) != "that" || n <= m {
				continue
			}
			t.Tokens[r].Head, t.Tokens[r].Deprel = a, "advcl"
			t.Tokens[m].Head, t.Tokens[m].Deprel, t.Tokens[m].UPOS, t.Tokens[m].XPOS = r, "mark", "SCONJ", "IN"
		}
	}
}
