package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// studyOf gives the things that are studied the participle right behind them, where the parser gave it
// to the study: in "a study of 469 calls recorded in Kenya" the calls were recorded.
func studyOf(t *extract.Tree) {
	for g := 3; g < len(t.Tokens); g++ {
		n := t.Tokens[g].Head
		if !t.Is(g, "acl:") || t.Tokens[g].XPOS != "VBN" || n < 0 || n > g || !studies[strings.ToLower(t.Tokens[n].Lemma)] || ofStudies[strings.ToLower(t.Tokens[g].Lemma)] || t.Child(g, "nsubj", "mark", "aux") >= 0 {
			continue
		}
		k := g - 1
		if c := t.Child(k, "case"); t.Is(k, "nmod") && t.Tokens[k].Head == n && t.Tokens[k].XPOS == "NNS" && c > n && t.Lower(c) == "of" {
			attach(t, g, k, "acl")
		}
	}
}

var (
	studies = lexicon.Words("study analysis survey review examination comparison")
	// ofStudies are verbs for what is done with a study.
	ofStudies = lexicon.Words("publish conduct carry release commission fund lead do present perform undertake produce launch complete write make begin finance support sponsor issue print base design approve publicise plan")
)
