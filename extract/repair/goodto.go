package repair

import "github.com/quadwire/quadwire/extract"

// goodTo makes an infinitive behind an adjective that has a subject of its own a part of what
// is said of that: "The country is only good to visit".
func goodTo(t *extract.Tree) {
	for c := 2; c < len(t.Tokens); c++ {
		h := t.Tokens[c].Head
		if !t.Is(c, "csubj") || h < 0 || h > c || t.Tokens[h].UPOS != "ADJ" || t.Tokens[c].XPOS != "VB" {
			continue
		}
		m, s := t.Child(c, "mark"), t.Child(h, "nsubj")
		if m != h+1 || t.Lower(m) != "to" || s < 0 || s > h || t.Tokens[s].UPOS == "PRON" || t.Child(h, "expl") >= 0 {
			continue
		}
		attach(t, c, h, "xcomp")
	}
}
