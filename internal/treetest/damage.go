package treetest

import (
	"math/rand/v2"
	"slices"

	"github.com/quadwire/quadwire/extract"
)

// Damage makes one to six changes to a tree, drawn by seed: a word hangs on another
// head, stands in another relation, is another part of speech, a name comes or goes, an
// arc is doubtful. What comes out is a tree over the same words, such as a parser that
// errs could give; the tree that is given stays as it is.
func Damage(t *extract.Tree, seed uint64) extract.Tree {
	out := *t
	out.Tokens, out.Names, out.Labels = slices.Clone(t.Tokens), slices.Clone(t.Names), slices.Clone(t.Labels)
	out.Arc = slices.Clone(t.Arc)
	if len(out.Tokens) == 0 {
		return out
	}
	r := rand.New(rand.NewPCG(seed, uint64(len(out.Tokens))))
	for range 1 + r.IntN(6) {
		switch i := r.IntN(len(out.Tokens)); r.IntN(10) {
		case 0, 1, 2:
			rehang(&out, i, r.IntN(len(out.Tokens)))
		case 3, 4, 5:
			if out.Tokens[i].Head >= 0 {
				out.Tokens[i].Deprel = rels[r.IntN(len(rels))]
			}
		case 6:
			out.Tokens[i].UPOS = tags[r.IntN(len(tags))]
		case 7:
			rename(&out, i, min(len(out.Tokens), i+1+r.IntN(3)), types[r.IntN(len(types))])
		case 8:
			out.Arc = make([]float32, len(out.Tokens))
			for k := range out.Arc {
				out.Arc[k] = float32(r.IntN(101)) / 100
			}
		case 9:
			reroot(&out, i)
		}
	}
	return out
}

var tags = []string{"NOUN", "PROPN", "VERB", "ADJ", "ADP", "PRON", "ADV", "AUX", "NUM", "DET", "X"}

// rehang makes h the head of i, unless h stands under i.
func rehang(t *extract.Tree, i, h int) {
	if t.Tokens[i].Head >= 0 && !t.Under(h, i) {
		t.Tokens[i].Head = h
	}
}

// reroot makes i the root, with the root before it in its clause.
func reroot(t *extract.Tree, i int) {
	old := t.Root()
	if i == old || old < 0 {
		return
	}
	t.Tokens[old].Head, t.Tokens[old].Deprel = i, t.Tokens[i].Deprel
	t.Tokens[i].Head, t.Tokens[i].Deprel = -1, "root"
}

// rename takes away what is named in the words from i to last, and every other time
// gives them a name or, of a type the rules know none of, a label.
func rename(t *extract.Tree, i, last int, typ extract.NameType) {
	meets := func(n extract.Name) bool { return n.First < last && i < n.Last }
	had := len(t.Names) + len(t.Labels)
	t.Names, t.Labels = slices.DeleteFunc(t.Names, meets), slices.DeleteFunc(t.Labels, meets)
	if len(t.Names)+len(t.Labels) < had {
		return
	}
	n := extract.Name{First: i, Last: last, Type: typ, P: 1}
	if n.InDoubt() {
		t.Names = inOrder(t.Names, n)
	} else {
		t.Labels = inOrder(t.Labels, n)
	}
}

func inOrder(names []extract.Name, n extract.Name) []extract.Name {
	k, _ := slices.BinarySearchFunc(names, n.First, func(a extract.Name, first int) int { return a.First - first })
	return slices.Insert(names, k, n)
}
