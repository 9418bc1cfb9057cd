package rules

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// whichDeed reports whether "which" behind a comma is the subject of the relative clause at i, and
// takes up what was done to its noun: "The firm closed its plant, which angered the union" has the
// closing, and not the plant, anger it.
//
// Sources: sentential relative clauses (Quirk et al. 1985, 15.57; Huddleston and Pullum 2002,
// supplementary relatives with a clause for their antecedent).
func whichDeed(t *extract.Tree, i int) bool {
	s, n := syntax.OwnSubject(t, i), syntax.Antecedent(t, i)
	if s < 0 || n < 0 || syntax.Restrictive(t, syntax.First(t, i)) {
		return false
	}
	if rouses(t, i) && t.Lower(s) == "which" && (nameType(t, n) == extract.ORG || nameType(t, n) == extract.PER) {
		return true // was manager of a firm called Norddal, which caused public anger
	}
	if !(t.Lower(s) == "which" && follows(t, i)) && !judgedSo(t, i, s) {
		return false
	}
	l := syntax.Lemma(t, i)
	if _, event := lexicon.Events[syntax.Lemma(t, n)]; l == "stem" && !event && !mishaps[syntax.Lemma(t, n)] && t.Is(n, "obj", "obl") {
		return true // money goes to schools, which stems from the king's interest in them
	}
	v := n
	for k := 0; k < 4 && t.Is(v, "nmod", "conj", "nmod:poss") && t.Tokens[v].Head >= 0; k++ {
		v = t.Tokens[v].Head
	}
	if !t.Is(v, "obj", "obl") || t.Tokens[v].Head < 0 || t.Tokens[v].Head > v {
		return false
	}
	v = t.Tokens[v].Head
	return deeds[syntax.Lemma(t, v)] && t.Child(v, "aux:pass") < 0
}

// rouses reports whether the clause at i tells what people felt or said about something.
func rouses(t *extract.Tree, i int) bool {
	o, l := t.Child(i, "obj"), syntax.Lemma(t, i)
	return o > i && roused[syntax.Lemma(t, o)] && (brought[l] || l == "cause" || l == "raise")
}

// roused are nouns for what people feel and say about something that was done.
var roused = lexicon.Words("anger outrage uproar outcry concern controversy debate protest criticism alarm speculation confusion panic fear surprise backlash fury")

// follows reports whether the clause at i tells what came of something, or why it was.
func follows(t *extract.Tree, i int) bool {
	l := syntax.Lemma(t, i)
	switch {
	case t.Child(i, "cop") >= 0:
		return judged[l] || impacts[l]
	case l == "end":
		return t.Child(i, "obj") >= 0
	case brought[l]:
		return t.Child(i, "obj", "obl", "xcomp") >= 0
	}
	return lexicon.Stirs[l] || l == "come" && asChild(t, i)
}

// judgedSo reports whether the clause at i, with the subject s, tells what somebody calls or thinks of
// what its "which" takes up: cut 300 jobs, which unions called a disgrace.
func judgedSo(t *extract.Tree, i, s int) bool {
	o, l := t.Child(i, "obj", "obl"), syntax.Lemma(t, i)
	return o >= 0 && o < s && t.Lower(o) == "which" && (namings[l] || judges[l])
}

// asChild reports whether the verb at i has a phrase with "as": came as a surprise.
func asChild(t *extract.Tree, i int) bool {
	for _, c := range t.Children(i, "obl") {
		if syntax.Prep(t, c) == "as" {
			return true
		}
	}
	return false
}

var (
	// deeds are verbs for what is done to something, of which others then tell what came of it.
	deeds = lexicon.Words(`ban close shut skip scrap cancel free release arrest jail sack fire hire buy sell cut lower abolish reject block
		veto drop leave quit lose win score seize demolish resign name appoint elect extend delay postpone remove delete beat defeat miss
		snub boycott suspend expel dismiss replace halt double refuse deny fail stop end withdraw pull oust raise reduce increase
		devalue spend put`)
	// brought are further verbs for what comes of a deed or lets one see why it was done.
	brought = lexicon.Words("spark trigger prompt provoke draw fuel force hurt harm end boost reflect stem cost ease attract earn explain suggest show")
	// judges are verbs for what somebody thinks of a deed.
	judges = lexicon.Words("describe condemn slam criticise criticize denounce decry welcome applaud consider regard")
	// impacts are nouns for what a deed is to somebody.
	impacts = lexicon.Words("blow setback surprise boost shock record victory defeat win loss sign step turnaround breach violation crime offence offense")
)
