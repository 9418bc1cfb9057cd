package repair

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// Trees runs the suite over trees, in place. A repair that needs what a tree does not have is
// left out.
func Trees(ts []extract.Tree) {
	has := needed.inventory()
	for i := range ts {
		t := &ts[i]
		has.takeAll(t)
		was := slices.Clone(t.Tokens)
		for k, r := range Suite {
			if has.meets(suiteNeeds[k]) {
				r.apply(t, was, has)
			}
		}
	}
}

// Apply runs one repair over a tree. Where it would make a circle of heads, which takes a
// tree that is wrong in more ways than the repair foresees, heads and relations stay.
func (r Repair) Apply(t *extract.Tree) {
	r.apply(t, slices.Clone(t.Tokens), needed.inventory())
}

// apply is [Repair.Apply] for the tree whose tokens are as given, with what the tree has; both
// follow it.
func (r Repair) apply(t *extract.Tree, was []extract.Token, has inventory) {
	r.Mend(t)
	moved := false
	for i := range t.Tokens {
		k, w := &t.Tokens[i], &was[i]
		if k.UPOS != w.UPOS || k.XPOS != w.XPOS || k.Lemma != w.Lemma || k.Deprel != w.Deprel {
			has.take(t, i)
			w.UPOS, w.XPOS, w.Lemma = k.UPOS, k.XPOS, k.Lemma
		}
		moved = moved || k.Head != w.Head || k.Deprel != w.Deprel
	}
	if !moved {
		return
	}
	sound := isTree(t)
	for i := range t.Tokens {
		k, w := &t.Tokens[i], &was[i]
		if !sound {
			k.Head, k.Deprel = w.Head, w.Deprel
			continue
		}
		if len(t.Rel) == len(t.Tokens) && k.Deprel != w.Deprel {
			t.Rel[i] = max(t.Rel[i], mended)
		}
		w.Head, w.Deprel = k.Head, k.Deprel
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
