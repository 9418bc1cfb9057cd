package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// describedHere are the subjects that what describes the first of them is said of: in "with
// Lee calling it a sham and Kim calling it a coup" the first participle is Lee's alone.
func describedHere(t *extract.Tree, p extract.Proposition, subjects []extract.Argument) []extract.Argument {
	f := syntax.First(t, p.Head)
	if len(subjects) > 1 && p.Rule == "relative" && whoIs(t, p.Head) {
		k := len(subjects) - 1
		for k > 0 && subjects[k].Head > p.Head {
			k--
		}
		return subjects[k : k+1]
	}
	if len(subjects) < 2 || !t.Is(f, "acl") || !t.Under(f, subjects[0].Head) {
		return subjects
	}
	return slices.DeleteFunc(subjects, func(s extract.Argument) bool { return s.Head > f })
}

// doneHere are the objects that the participle or relative clause of p is said of: in "the
// niche left by Chile and their own output" Chile left no output, which is named only behind
// the clause.
func doneHere(t *extract.Tree, p extract.Proposition, objects []extract.Argument) []extract.Argument {
	f := syntax.First(t, p.Head)
	if len(objects) < 2 || !t.Is(f, "acl") || !t.Under(t.Tokens[f].Head, objects[0].Head) {
		return objects
	}
	return slices.DeleteFunc(objects, func(o extract.Argument) bool { return o.Head > f })
}

// whoIs reports whether the relative clause at i has a verb that goes with one subject only,
// the pronoun: "Lee and Kim, who speaks Thai".
func whoIs(t *extract.Tree, i int) bool {
	s := syntax.OwnSubject(t, i)
	if s < 0 || t.Lower(s) != "who" {
		return false
	}
	v := i
	if a := t.Child(i, "aux", "cop"); a >= 0 {
		v = a
	}
	return t.Tokens[v].XPOS == "VBZ" || t.Lower(v) == "was"
}
