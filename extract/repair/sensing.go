package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// sensingOf gives a participle of thinking, which the parser hung on a thing, to whoever acts:
// "The opposition mounted a fresh campaign sensing a chance" has no campaign that senses one.
func sensingOf(t *extract.Tree) {
	for x := range t.Tokens {
		n := t.Tokens[x].Head
		if n < 0 || n > x || !t.Is(x, "acl:") || t.Tokens[x].XPOS != "VBG" || !senses[strings.ToLower(t.Tokens[x].Lemma)] || t.Child(x, "nsubj", "mark", "aux") >= 0 || t.Child(x, "obj", "ccomp", "xcomp") < x {
			continue
		}
		l := syntax.Lemma(t, n)
		if t.NameAt(n) >= 0 || t.Tokens[n].UPOS != "NOUN" || syntax.Personal(t, n) || lexicon.Bodies[l] || lexicon.Documents[l] || lexicon.Kin[l] || persons[t.Lower(n)] || t.Tokens[n].XPOS == "NNS" {
			continue
		}
		if v := t.Tokens[n].Head; v >= 0 && v < n && t.Is(n, "obj") && t.Tokens[v].UPOS == "VERB" && t.Child(v, "nsubj") >= 0 && t.Child(v, "nsubj") < v {
			attach(t, x, v, "advcl")
		}
	}
}

// senses are verbs of what only somebody with a mind does.
var senses = lexicon.Words("sense hope fear believe think suspect realise realize assume wish doubt know regret dread worry understand expect")

// persons are nouns for somebody that do not look so.
var persons = lexicon.Words("man woman boy girl child youth teen adult kid guy crew crowd public couple duo pair")
