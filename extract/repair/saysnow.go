package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// saysOf reports whether the time at c, behind a report at h in the present tense, is that of what is
// reported, for nobody says now what they said then: "Lee notes last winter the river froze", "says in
// 2019 the club had no pitch". The day of a report may be told in the present: "Lee says on Monday".
func saysOf(t *extract.Tree, h, c int) bool {
	if x := t.Tokens[h].XPOS; x != "VBZ" && x != "VBP" {
		return false
	}
	if p := syntax.Prep(t, c); p != "" {
		return (p == "in" || p == "since") && t.Tokens[c].UPOS == "NUM" && len(t.Tokens[c].Form) == 4
	}
	w := strings.TrimSuffix(t.Lower(c), "s")
	for _, k := range t.Children(c, "det", "amod") {
		switch d := t.Lower(k); {
		case d == "last" || d == "past" || d == "previous":
			return true
		case d == "this" || d == "these":
			return seasons[w] || w == "day" && d == "these" || t.Child(c, "amod") >= 0
		}
	}
	return false
}

// seasons are nouns for times so long that "this" year's is no time of a report.
var seasons = lexicon.Words("year season spring summer autumn fall winter decade century")

// reportLast gives what is reported the phrase before it that the parser gave to the report behind it: "In
// the figures of the bank, one sees a gap, explains Lee" is about no explaining in the figures. So it does
// with what stands between the two: "told firms to change dollars into pesos -- its currency -- state radio
// reported". In an interview, on air, at a meeting somebody may have said what stands behind.
func reportLast(t *extract.Tree) {
	for v := range t.Tokens {
		c := t.Child(v, "ccomp")
		if c < 0 || c > v || !says(t, v) || t.Child(c, "mark") >= 0 {
			continue
		}
		s, who := syntax.OwnSubject(t, c), syntax.OwnSubject(t, v)
		if s < 0 || s > c || who < c {
			continue
		}
		for _, k := range t.Children(v, "obl") {
			switch own := t.Tokens[s].UPOS == "PRON"; {
			case k < s && (own || !lexicon.Occasions[syntax.Lemma(t, k)] && !lexicon.Documents[syntax.Lemma(t, k)]):
				attach(t, k, c, "obl")
			case k > c && k < v && k < who && syntax.Prep(t, k) != "":
				attach(t, k, lastVerb(t, c, k), "obl")
			}
		}
	}
}

// lastVerb is the last verb before token k of the clause at c.
func lastVerb(t *extract.Tree, c, k int) int {
	for v := k - 1; v > c; v-- {
		if t.Tokens[v].UPOS == "VERB" && t.Under(v, c) && !t.Is(v, "amod") {
			return v
		}
	}
	return c
}
