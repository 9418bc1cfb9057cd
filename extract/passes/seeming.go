package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// onlySeems reports whether the clause at i is no more than what it looks like or what is
// told: "It appears that the army has left", "The mayor, it seems, had asked for one
// bridge", "The house was sold for a horse, as the story goes".
//
// Left out: what turned out so, and what does not seem to be so.
func onlySeems(t *extract.Tree, i int) bool {
	f := syntax.First(t, i)
	if v := t.Tokens[f].Head; v >= 0 && f == i && t.Is(f, "ccomp", "csubj") && !infinitive(t, f) && seems(t, v) {
		return true
	}
	return slices.ContainsFunc(t.Children(f, "parataxis", "advcl"), func(c int) bool {
		if t.Child(c, "cc") >= 0 {
			return false // money is cheap, and so, it seems, are promises
		}
		return t.Child(c, "ccomp", "xcomp", "csubj", "obj") < 0 && (t.Is(c, "parataxis") || mark(t, c) == "as") && (seems(t, c) || tale(t, c))
	})
}

// feelsLike reports whether the clause at f is what it, or the writer, feels like: it feels like
// the party has lost its way, I feel like they failed us.
func feelsLike(t *extract.Tree, f int) bool {
	v := t.Tokens[f].Head
	if v < 0 || v > f || !t.Is(f, "advcl", "ccomp", "xcomp") || !likens[syntax.Lemma(t, v)] || t.Tokens[v].UPOS != "VERB" || mark(t, f) != "like" {
		return false
	}
	s := t.Child(v, "nsubj", "expl")
	return s >= 0 && s < v && t.Tokens[s].UPOS == "PRON" && syntax.OwnSubject(t, f) >= 0
}

// whenever reports whether a clause of time in the present hangs before the verb at v, which is
// so no more than then: when a song is old, it seems like.
func whenever(t *extract.Tree, v int) bool {
	return slices.ContainsFunc(t.Children(v, "advcl"), func(c int) bool {
		w := t.Child(c, "advmod", "mark")
		return c < v && w >= 0 && w < c && (t.Lower(w) == "when" || t.Lower(w) == "whenever" || t.Lower(w) == "if") && !past(t, c)
	})
}

// likens are verbs of what something is like.
var likens = lexicon.Words("feel look sound seem appear")

// seems reports whether the verb at v is that of "it seems", "it would appear".
func seems(t *extract.Tree, v int) bool {
	s := t.Child(v, "nsubj", "expl")
	return s >= 0 && s < v && t.Lower(s) == "it" && t.Tokens[v].UPOS == "VERB" && lexicon.Appears[syntax.Lemma(t, v)] && !negatedAt(t, v)
}

// tale reports whether the verb at v is that of "the story goes", "rumour has it".
func tale(t *extract.Tree, v int) bool {
	s, l := syntax.OwnSubject(t, v), syntax.Lemma(t, v)
	return s >= 0 && (l == "go" || l == "have" || l == "run") && lexicon.Tales[syntax.Lemma(t, s)] && t.Child(v, "obl", "nmod") < 0
}
