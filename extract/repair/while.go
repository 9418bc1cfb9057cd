package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// besides are the conjunctions that set what one reports beside what another does.
var besides = lexicon.Words("while whereas whilst")

// whileSaid hangs a report that while sets beside another on that other, and not on
// what it says: "Moscow said its forces had taken the village while Kyiv said the
// attack had been repelled" is no word of Moscow's about Kyiv.
//
// What a speaker tells of their own talking ("she said the roof fell while she told the
// story"), what was being said when something happened ("fell while guides were
// describing it") and what stands in one quotation stay where they are.
func whileSaid(t *extract.Tree) {
	for i := range t.Tokens {
		m, s := t.Child(i, "mark"), t.Child(i, "nsubj")
		if !t.Is(i, "advcl") || !says(t, i) || m < 0 || !besides[t.Lower(m)] || s < m || t.Tokens[s].UPOS == "PRON" || t.Child(i, "aux") >= 0 || t.Child(i, "ccomp", "obj", "xcomp", "parataxis") < i {
			continue
		}
		v := reporterAbove(t, t.Tokens[i].Head)
		if v < 0 || v > m || t.Tokens[i].Head > m || quotedSince(t, v, i) {
			continue
		}
		if x, y := t.Tokens[v].XPOS, t.Tokens[i].XPOS; x == y || x == "VBD" && (y == "VBP" || y == "VBZ") {
			attach(t, i, v, "advcl")
		}
	}
}

// reporterAbove is the verb that reports the clause at c or the one that c goes on or
// hangs on, -1 where nobody reports it, or where what is reported is a report itself:
// "said critics claim it failed while friends claim it worked".
func reporterAbove(t *extract.Tree, c int) int {
	for n := 0; c >= 0 && n < len(t.Tokens); n++ {
		v := t.Tokens[c].Head
		if v < 0 || lexicon.Says[strings.ToLower(t.Tokens[c].Lemma)] || lexicon.Thinks[strings.ToLower(t.Tokens[c].Lemma)] {
			return -1
		}
		if t.Is(c, "ccomp") && syntax.KindOf(t, c) != syntax.None {
			if v < c && says(t, v) && t.Child(v, "nsubj") >= 0 {
				return v
			}
			return -1
		}
		c = v
	}
	return -1
}

// saidWhile hangs on a report behind what is said the participle behind it by which the
// speaker does something else: "He gave the money to the court, Silva said, while denying
// allegations" denies nothing at the court. Behind a comma only what is said or kept back
// is the speaker's: "The suspect was shot, police said, while fleeing" tells of the suspect.
func saidWhile(t *extract.Tree) {
	for i := range t.Tokens {
		c := t.Tokens[i].Head
		if t.Tokens[i].XPOS != "VBG" || !t.Is(i, "advcl") || c < 0 || !t.Is(c, "ccomp") || t.Child(i, syntax.Subjects...) >= 0 {
			continue
		}
		v, m := t.Tokens[c].Head, t.Child(i, "mark")
		if v < c || i < v || m < v+1 || !says(t, v) || !during[t.Lower(m)] || t.Child(v, "aux:pass") >= 0 {
			continue
		}
		if t.Tokens[m-1].Form == "," && !utterance(t, i) && !(t.Lower(m) == "without" && disclosing[strings.ToLower(t.Tokens[i].Lemma)]) {
			continue
		}
		attach(t, i, v, "advcl")
	}
}

// during are words that open a clause by which somebody does something else.
var during = lexicon.Words("while when before after without by")

// utterance reports whether the verb at i tells what somebody says of something, for it or
// against it: denying, urging, calling.
func utterance(t *extract.Tree, i int) bool {
	c, known := lexicon.Cues[strings.ToLower(t.Tokens[i].Lemma)]
	return known && (c.Stance == lexicon.Speech || c.Stance == lexicon.Judgment || demands(t, i))
}
