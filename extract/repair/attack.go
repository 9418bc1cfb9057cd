package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// assaults are verbs of violence done to their object, which is not what kills.
var assaults = lexicon.Words("attack hit strike shell bomb blast bombard raid ram storm shake rock batter pound ambush target torch crash plough plow swerve slam smash rip sweep tear drive fall open")

// hurts are verbs for what violence leads to.
var hurts = lexicon.Words("kill injure wound hurt damage destroy displace maim flatten kill_off")

// attackKilling makes of a participle of harm behind the victim of an attack, with no comma,
// what the attack did: "Gunmen attacked a village killing 12 people", "He drove a car into a
// crowd killing five".
func attackKilling(t *extract.Tree) {
	for i := 1; i < len(t.Tokens); i++ {
		n := t.Tokens[i].Head
		if t.Tokens[i].XPOS != "VBG" || !t.Is(i, "acl:") || n != i-1 || !hurts[strings.ToLower(t.Tokens[i].Lemma)] || t.Child(i, "obj") < i || t.Child(i, "mark", "nsubj") >= 0 {
			continue
		}
		v := t.Tokens[n].Head
		if v < 0 || v > n || t.Tokens[v].UPOS != "VERB" || !assaults[strings.ToLower(t.Tokens[v].Lemma)] {
			continue
		}
		if p := syntax.Prep(t, n); t.Is(n, "obj") || t.Is(n, "obl:") && (p == "into" || p == "on" || p == "at" || p == "onto" || p == "through") {
			attach(t, i, v, "advcl")
		}
	}
}
