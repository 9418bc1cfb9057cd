package rules

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// partner is the other side, behind "with", of the mutual event at o that the verb at v is about, or -1: "held
// talks with the rebels", but not the speech in "opened the summit with a speech" and the aim in "held talks
// with the aim of a truce".
func partner(t *extract.Tree, o, v int) int {
	n := firstOf(nounChild(t, o, "with"), nounChild(t, v, "with"))
	if n < 0 || aims[syntax.Lemma(t, n)] || begins[syntax.Lemma(t, v)] && !side(t, n) {
		return -1
	}
	return n
}

// side reports whether the noun at n can be one of two who meet, talk or play.
func side(t *extract.Tree, n int) bool {
	l := syntax.Lemma(t, n)
	return t.NameAt(n) >= 0 || t.LabelAt(n) >= 0 || t.Tokens[n].UPOS == "PROPN" || t.Tokens[n].UPOS == "PRON" || syntax.Personal(t, n) || lexicon.Bodies[l] || l == "leader" || l == "rival"
}

var (
	// begins are verbs for a phase of an event, which tell by "with" how somebody does it.
	begins = lexicon.Words("open begin start launch resume continue end close")
	// aims are nouns for what an event is held with, and no side of it.
	aims = lexicon.Words("aim goal view focus emphasis purpose intention hope agenda theme success difficulty pomp ceremony")
)
