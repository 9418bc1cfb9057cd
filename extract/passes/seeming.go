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
