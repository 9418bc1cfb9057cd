package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// urgedLiving hangs whom somebody urges on the verb, where the parser made a clause of them and
// of the participle that describes them: "urged Romanians living in Moldova to vote" urged
// them to vote, and they live there.
func urgedLiving(t *extract.Tree) {
	for g := range t.Tokens {
		v, s := t.Tokens[g].Head, t.Child(g, "nsubj")
		if v < 0 || v > g || !t.Is(g, "ccomp") || t.Tokens[g].XPOS != "VBG" || s < v || s != g-1 || t.Child(g, "aux", "mark", "cop") >= 0 || !urges[strings.ToLower(t.Tokens[v].Lemma)] || t.Child(v, "obj", "xcomp") >= 0 {
			continue
		}
		for _, x := range t.Children(g, "advcl", "xcomp") {
			if m := t.Child(x, "mark"); x > g && m > g && t.Lower(m) == "to" && t.Tokens[x].XPOS == "VB" {
				attach(t, s, v, "obj")
				attach(t, x, v, "xcomp")
				attach(t, g, s, "acl")
				break
			}
		}
	}
}

// urges are verbs of telling somebody to do something.
var urges = lexicon.Words("urge ask tell advise order warn invite encourage beg instruct implore call allow permit want")
