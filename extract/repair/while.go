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
