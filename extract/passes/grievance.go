package passes

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// grievance is the noun for an accusation or a complaint that the thing is about which the
// participle or relative clause at i tells of, -1 for none: what is told there is no more
// than that somebody complains of it. "A complaint about waste dumped by the refinery",
// "her protest over substandard services provided by the firm". A protest against a law
// that parliament passed is about one that it passed: a protest counts only where the thing
// is called bad.
func grievance(t *extract.Tree, i int) int {
	n := t.Tokens[i].Head
	if n < 0 || !t.Is(i, "acl", "acl:relcl") || !t.Is(n, "nmod", "obl") {
		return -1
	}
	c := t.Tokens[n].Head
	if c < 0 || t.Tokens[c].UPOS != "NOUN" && t.Tokens[c].UPOS != "VERB" || !aboutWhat[syntax.Prep(t, n)] {
		return -1
	}
	l := syntax.Lemma(t, c)
	if t.Tokens[c].UPOS == "NOUN" && accusing[l] || protests[l] && calledBad(t, n) {
		return c
	}
	return -1
}

// calledBad reports whether the noun at n stands with an adjective by which somebody says
// that it is bad: substandard services, unlawful arrests.
func calledBad(t *extract.Tree, n int) bool {
	for _, c := range t.Children(n, "amod") {
		if lexicon.Blaming[t.Lower(c)] {
			return true
		}
	}
	return false
}

var (
	aboutWhat = lexicon.Words("about over against of at regarding concerning on")
	accusing  = lexicon.Words("allegation accusation complaint suspicion rumor rumour claim grievance")
	protests  = lexicon.Words("protest outcry anger demonstration outrage fury criticism petition strike rally march campaign demonstrate")
)
