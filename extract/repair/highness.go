package repair

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// hisHighness makes a title of the letters that stand for one before an office or a name,
// which the parser took for somebody of that name or for a pronoun: "signed by HH the Crown
// Prince Sheikh Salem", "HE the Ambassador of Japan visited the school".
func hisHighness(t *extract.Tree) {
	for i := 0; i+1 < len(t.Tokens); i++ {
		n := titled(t, i)
		h, rel := t.Tokens[i].Head, t.Tokens[i].Deprel
		if n < 0 || h == n && t.Is(i, "nmod:desc") {
			continue
		}
		inside := t.Under(n, i)
		if h != n {
			if inside || t.Tokens[n].Head == h && (rel == "obj" || strings.HasPrefix(rel, "obl") && t.Child(i, "case") >= 0) {
				attach(t, n, h, rel)
			}
			for _, c := range t.Children(i) {
				if c != n && (inside || t.Is(c, "case", "cc", "punct")) {
					attach(t, c, n, t.Tokens[c].Deprel)
				}
			}
		}
		attach(t, i, n, "nmod:desc")
		t.Tokens[i].UPOS, t.Tokens[i].XPOS = "PROPN", "NNP"
		if k := t.NameAt(i); k >= 0 && t.Names[k].First == i && t.Names[k].Last == i+1 {
			t.Names = slices.Delete(slices.Clone(t.Names), k, k+1)
		}
	}
}

// titled is the head of the office or name right behind the letters at i, -1 where they are no
// title.
func titled(t *extract.Tree, i int) int {
	if !lexicon.Highnesses[t.Tokens[i].Form] || t.Lower(i+1) != "the" && t.Tokens[i+1].UPOS != "PROPN" {
		return -1
	}
	n := i + 1
	for h := t.Tokens[n].Head; h > n && (t.Tokens[h].UPOS == "PROPN" || t.Tokens[h].UPOS == "NOUN"); h = t.Tokens[n].Head {
		n = h
	}
	if u := t.Tokens[n].UPOS; u != "PROPN" && u != "NOUN" || t.Tokens[n].Head < 0 {
		return -1
	}
	return n
}
