package rules

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// firsts reads what the first, the last or the only one of a kind did: "Ride was
// the first woman to command the station".
func firsts(t *extract.Tree) []extract.Proposition {
	var out []extract.Proposition
	for i := range t.Tokens {
		n := t.Tokens[i].Head
		if n < 0 || n > i || !t.Is(i, "acl:") || t.Tokens[i].UPOS != "VERB" || !syntax.Infinitive(t, i) || !ranked(t, n) || gerundForm(t, i) {
			continue
		}
		verb, s := become(t, n)
		if s < 0 {
			continue
		}
		above, g := verbGroup(t, verb), verbGroup(t, i)
		g.tense, g.plural, g.mod = above.tense, above.plural, above.mod
		g.negated = g.negated != above.negated
		if g.tense == extract.Present && g.mod == extract.Actual && t.Child(n, "cop") >= 0 && !lasting[syntax.Lemma(t, i)] {
			g.tense = extract.Perfect // is the first city to ban the bags: has banned them
		}
		if p, ok := proposition(t, g, s); ok {
			out = append(out, p)
		}
	}
	return out
}

// lasting are verbs of states that go on: the only one to have a port has it.
var lasting = lexicon.Words("lead head run chair represent manage command have own hold contain live belong remain keep use know like love need want stand lie run offer lack speak operate teach include exist work serve play")

// gerundForm reports whether the word at i is a gerund that was tagged for an infinitive: the
// first step to revitalizing the town.
func gerundForm(t *extract.Tree, i int) bool {
	w := t.Lower(i)
	return len(w) > 7 && strings.HasSuffix(w, "ing")
}

// ranked reports whether the noun at n has one of the ranking words.
func ranked(t *extract.Tree, n int) bool {
	for _, c := range t.Children(n, "amod", "nummod") {
		if lexicon.Ranking[t.Lower(c)] {
			return true
		}
	}
	return false
}

// become is the clause that says who the noun at n is, and its subject: "was the
// first", "became the first". subject is -1 for none.
func become(t *extract.Tree, n int) (verb, subject int) {
	if t.Child(n, "cop") >= 0 {
		return n, syntax.OwnSubject(t, n)
	}
	if h := t.Tokens[n].Head; h >= 0 && t.Is(n, "xcomp", "obj") && syntax.Lemma(t, h) == "become" {
		return h, syntax.SubjectOf(t, h)
	}
	return -1, -1
}
