package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// conveys are verbs of what goes to somebody.
var conveys = lexicon.Words("send write give hand deliver submit present address issue forward email mail post dispatch circulate")

// voices are verbs of what a letter does that nobody does to somebody.
var voices = lexicon.Words("request demand seek ask call urge criticise criticize protest condemn oppose detail outline describe contain list challenge accuse allege support endorse")

// letterTo gives what is sent its receiver, where the parser makes it that of what the letter
// says: "sent a letter requesting new rules to Elaine Chao" sends it to her.
func letterTo(t *extract.Tree) {
	for x := range t.Tokens {
		a := t.Tokens[x].Head
		if !t.Is(x, "obl:") || a < 0 || a > x || syntax.Prep(t, x) != "to" || !t.Is(a, "acl:") || t.Tokens[a].XPOS != "VBG" || !voices[strings.ToLower(t.Tokens[a].Lemma)] {
			continue
		}
		o := t.Tokens[a].Head
		if o < 0 || o > a || !t.Is(o, "obj") || t.Child(a, "obj", "obl") >= x || !somebody(t, x) && t.NameAt(x) < 0 && t.Tokens[x].XPOS != "NNS" {
			continue
		}
		v := t.Tokens[o].Head
		if v < 0 || v > o || !conveys[strings.ToLower(t.Tokens[v].Lemma)] || t.Child(v, "iobj") >= 0 {
			continue
		}
		attach(t, x, v, "obl")
	}
}
