package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// saidByWhom gives a passive of saying the clause that the parser hung on who says it: in "it was
// said by a lawyer that Kim had left" nothing is told of the lawyer.
func saidByWhom(t *extract.Tree) {
	for c := range t.Tokens {
		h, m := t.Tokens[c].Head, t.Child(c, "mark")
		if h < 0 || h > m || m > c || !t.Is(c, "acl") || t.Lower(m) != "that" || !t.Is(h, "obl:agent") {
			continue
		}
		v, s := t.Tokens[h].Head, t.Child(c, "nsubj", "nsubj:pass")
		it := t.Child(v, "expl", "nsubj:pass", "nsubj")
		if s > m && it >= 0 && t.Lower(it) == "it" && lexicon.Says[syntax.Lemma(t, v)] && t.Child(v, "ccomp", "csubj") < 0 {
			attach(t, c, v, "ccomp")
		}
	}
}

// theirClaim hangs a claim behind what somebody is reported to have done in protest on that: in
// "the chief said supporters protested, claiming that the vote was rigged" the supporters claim it.
func theirClaim(t *extract.Tree) {
	for c := range t.Tokens {
		h := t.Tokens[c].Head
		if h < 0 || h > c || !t.Is(c, "advcl") || t.Tokens[c].XPOS != "VBG" || !theirs[syntax.Lemma(t, c)] || t.Child(c, "mark", "nsubj") >= 0 || !says(t, h) || t.Tokens[c-1].Form != "," {
			continue
		}
		x := t.Child(h, "ccomp")
		if x < h || x > c || !lexicon.Protests[syntax.Lemma(t, x)] && !lexicon.Protests[syntax.Lemma(t, max(t.Child(x, "xcomp"), 0))] || t.Child(x, "aux") >= 0 {
			continue
		}
		if s := syntax.SubjectOf(t, x); s > h && t.Tokens[s].UPOS != "PRON" {
			attach(t, c, x, "advcl")
		}
	}
}

// theirs are verbs by which those who protest say why.
var theirs = lexicon.Words("claim allege argue accuse demand say complain insist contend protest chant shout")
