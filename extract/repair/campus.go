package repair

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// campusOwner joins the place behind a body's name and a comma to that name where it owns a
// person's office, for no body is one: in "University of California, San Diego's chancellor,
// Pradeep Khosla, said" he says so, and is chancellor of more than San Diego.
func campusOwner(t *extract.Tree) {
	for n := range t.Tokens {
		h, p := t.Tokens[n].Head, t.Child(n, "nmod:poss")
		if !t.Is(n, "appos") || h < 0 || h > n || p < 0 || t.Tokens[n].UPOS != "NOUN" || !lexicon.Roles[syntax.Lemma(t, n)] || t.NameAt(h) < 0 || t.NameAt(n) >= 0 {
			continue
		}
		k := t.NameAt(h)
		comma, pos := t.Names[k].Last, t.Child(p, "case")
		if t.Names[k].Type == extract.PER || comma+1 >= n || t.Tokens[comma].Form != "," || pos < 0 || pos > n || t.Tokens[p].UPOS != "PROPN" || isName(t, p, extract.PER) || t.Phrase(p, func(c int) bool { return t.Is(c, "punct") })[0] != comma+1 {
			continue
		}
		t.Tokens[n].Head, t.Tokens[n].Deprel = t.Tokens[h].Head, t.Tokens[h].Deprel
		for _, c := range t.Children(h) {
			if c > n || t.Is(c, "case") && c < h && t.Tokens[c].XPOS != "POS" {
				t.Tokens[c].Head = n
			}
		}
		attach(t, h, n, "nmod:poss")
		attach(t, pos, h, "case")
		attach(t, p, h, "flat")
		attach(t, comma, h, "punct")
		widen(t, k, pos)
	}
}

// widen lets the k-th name reach to token last, and takes out those inside.
func widen(t *extract.Tree, k, last int) {
	n := t.Names[k]
	t.Names = slices.Clone(t.Names)
	t.Names[k].Last = last
	n.Last = last
	inside := func(o extract.Name) bool { return o != n && o.First < last && o.Last > n.First }
	t.Names = slices.DeleteFunc(t.Names, inside)
	t.Labels = slices.DeleteFunc(slices.Clone(t.Labels), inside)
}
