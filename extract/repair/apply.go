package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// Trees runs the suite over trees, in place.
func Trees(ts []extract.Tree) {
	for i := range ts {
		at := places(&ts[i])
		for _, r := range Suite {
			r.apply(&ts[i], at)
		}
	}
}

// Apply runs one repair over a tree. Where it would make a circle of heads, which takes a
// tree that is wrong in more ways than the repair foresees, heads and relations stay.
func (r Repair) Apply(t *extract.Tree) { r.apply(t, places(t)) }

// A place is where a token stands in a tree.
type place struct {
	head   int
	deprel string
}

func places(t *extract.Tree) []place {
	at := make([]place, len(t.Tokens))
	for i, k := range t.Tokens {
		at[i] = place{k.Head, k.Deprel}
	}
	return at
}

// apply is [Repair.Apply] for the tree whose tokens stand at the places given; they
// follow it.
func (r Repair) apply(t *extract.Tree, at []place) {
	r.Mend(t)
	moved := false
	for i, k := range t.Tokens {
		moved = moved || k.Head != at[i].head || k.Deprel != at[i].deprel
	}
	if !moved {
		return
	}
	if isTree(t) {
		for i, k := range t.Tokens {
			if len(t.Rel) == len(t.Tokens) && k.Deprel != at[i].deprel {
				t.Rel[i] = max(t.Rel[i], mended)
			}
			at[i] = place{k.Head, k.Deprel}
		}
		return
	}
	for i := range t.Tokens {
		t.Tokens[i].Head, t.Tokens[i].Deprel = at[i].head, at[i].deprel
	}
}

// isTree reports whether every token of t stands under its one root.
func isTree(t *extract.Tree) bool {
	root := t.Root()
	for i, k := range t.Tokens {
		if root < 0 || !t.Under(i, root) || (k.Head < 0) != (i == root) || (k.Head < 0) != (k.Deprel == "root") {
			return false
		}
	}
	return true
}

// attach moves token i under head with relation rel unless that made a cycle.
func attach(t *extract.Tree, i, head int, rel string) {
	if head == i || head >= 0 && t.Under(head, i) {
		return
	}
	if len(t.Arc) == len(t.Tokens) && t.Tokens[i].Head != head {
		t.Arc[i] = max(t.Arc[i], mended)
	}
	t.Tokens[i].Head, t.Tokens[i].Deprel = head, rel
}

// mended is how sure an arc or relation is that a repair sets.
const mended = .8

// before is the form of the token before the phrase of i.
func before(t *extract.Tree, i int) string {
	f := t.Phrase(i, nil)[0]
	for _, k := range t.Phrase(i, func(c int) bool { return t.Is(c, "punct") }) {
		f = k
		break
	}
	if f == 0 {
		return ""
	}
	return t.Tokens[f-1].Form
}

func isName(t *extract.Tree, i int, typ extract.NameType) bool {
	if k := t.NameAt(i); k >= 0 {
		return t.Names[k].Type == typ
	}
	k := t.LabelAt(i)
	return k >= 0 && t.Labels[k].Type == typ
}

func commonNoun(t *extract.Tree, i int) bool {
	return t.NameAt(i) < 0 && (t.Tokens[i].UPOS == "NOUN" || t.Tokens[i].UPOS == "PROPN" && lexicon.Roles[strings.ToLower(t.Tokens[i].Lemma)])
}
