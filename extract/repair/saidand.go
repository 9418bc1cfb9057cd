package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// warnedToo joins a verb after and to the report before it where it cannot go on with what is
// reported: "said it was opposed to the test and warned North Korea to refrain", "said the
// country would leave and suggested that", "said the coalition was finished and called for
// elections".
func warnedToo(t *extract.Tree) {
	for i := range t.Tokens {
		v, cc := t.Tokens[i].Head, t.Child(i, "cc")
		if !t.Is(i, "conj") || v < 0 || v > i || cc < 0 || t.Tokens[i].XPOS != "VBD" && t.Tokens[i].XPOS != "VBZ" || !t.Is(v, "ccomp") || t.Child(i, "nsubj", "nsubj:pass", "aux", "mark") >= 0 {
			continue
		}
		h := t.Tokens[v].Head
		if h < 0 || h > v || !says(t, h) || t.Tokens[h].XPOS != t.Tokens[i].XPOS || t.Child(h, "nsubj") < 0 || quotedSince(t, h, i) {
			continue
		}
		if says(t, i) && t.Child(i, "ccomp", "xcomp", "parataxis") >= 0 && t.Child(v, "aux", "cop") >= 0 || speakersDeed(t, i) && t.Lower(cc) == "and" && notOf(t, i, v) {
			attach(t, i, h, "conj")
		}
	}
}

// speakersDeed reports whether the verb at i tells of what people do in the same breath in which
// they say something: called for calm, urged the council to act, dismissed the claims.
func speakersDeed(t *extract.Tree, i int) bool {
	l := strings.ToLower(t.Tokens[i].Lemma)
	if !speechDeeds[l] {
		return false
	}
	if o := t.Child(i, "obl"); o > i && lexicon.Cues[l].Preps[syntax.Prep(t, o)] && l != "accuse" {
		return true
	}
	o := t.Child(i, "obj", "iobj")
	return o > i && t.Child(o, "nmod:poss") < 0 || l == "vow" || l == "pledge" || l == "appeal"
}

// speechDeeds are verbs of such deeds.
var speechDeeds = lexicon.Words("call urge appeal accuse demand vow pledge praise thank condemn criticise criticize blame dismiss reject describe denounce welcome apologise apologize congratulate commend invite summon hail classify")

// notOf reports whether the past at i has another subject than the clause at v that it is
// coordinated with: a modal and a progressive of that one would stand with another form, and no
// vote demands anything.
func notOf(t *extract.Tree, i, v int) bool {
	for _, a := range t.Children(v, "aux") {
		if t.Tokens[a].XPOS == "MD" || t.Tokens[v].XPOS == "VBG" {
			return true
		}
	}
	s := syntax.OwnSubject(t, v)
	if s < 0 {
		return false
	}
	w := strings.ToLower(t.Tokens[s].Lemma)
	thing := t.NameAt(s) < 0 && t.Tokens[s].UPOS == "NOUN" && !lexicon.Roles[w] && !lexicon.Bodies[w] && !lexicon.Documents[w]
	return thing || t.Child(v, "cop") >= 0
}
