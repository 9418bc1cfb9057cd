package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// workTitle makes one name of what quotation marks set off in capitals and "and" or a comma joins: "“Pride and Honey” won
// the prize" is one film, and no pride won.
func workTitle(t *extract.Tree) {
	for i := 0; i+4 < len(t.Tokens); i++ {
		end := titleEnd(t, i)
		if end < 0 {
			continue
		}
		first, joined := i+1, false
		for k := first; k < end; k++ {
			joined = joined || t.Is(k, "conj") && t.Tokens[k].Head >= first && t.Tokens[k].Head < end
		}
		top := outerToken(t, first, end)
		if top > first && t.Is(top, "nmod") && first > 2 && t.Tokens[first-2].Form == "," && t.Tokens[top].Head < first {
			t.Tokens[top].Deprel = "appos" // her debut, “Before the Rain”, sold well
		}
		before := top > first && t.Is(first, "case") && t.Tokens[first].Head == top && t.Is(top, "nsubj", "nsubj:pass", "obj", "appos") // “Before the Rain”
		if !joined && !before || top < 0 || outerTokens(t, first, end) != 1 {
			continue
		}
		if before {
			t.Tokens[first].Deprel, t.Tokens[first].UPOS, t.Tokens[first].XPOS = "flat", "PROPN", "NNP"
		}
		for k := first; k < end; k++ {
			switch w := &t.Tokens[k]; {
			case k != top && (t.Is(k, "conj") || w.UPOS == "CCONJ"):
				w.Head, w.Deprel = top, "flat"
			}
			if w := &t.Tokens[k]; upper(w.Form) && (w.UPOS == "NOUN" || w.UPOS == "ADJ" && k == top) {
				w.UPOS, w.XPOS = "PROPN", "NNP"
			}
		}
		whole := extract.Name{First: first, Last: end}
		t.Names, t.Labels = outside(t.Names, whole), outside(t.Labels, whole)
	}
}

// titleEnd is the closing mark of two to eight words in capitals, small words between them, that the mark at token i opens; -1 for
// none.
func titleEnd(t *extract.Tree, i int) int {
	if w := t.Tokens[i].Form; w != "“" && w != "\"" && w != "‘" && w != "``" && w != "'" {
		return -1
	}
	for k := i + 1; k < len(t.Tokens) && k < i+10; k++ {
		w := t.Tokens[k]
		if quoteMark(w.Form) {
			if k < i+4 || !upper(t.Tokens[k-1].Form) && t.Tokens[k-1].Form != "," {
				return -1
			}
			if t.Tokens[k-1].Form == "," {
				k--
			}
			return k
		}
		if !upper(w.Form) && (k == i+1 || !titleWords[t.Lower(k)]) {
			return -1
		}
	}
	return -1
}

// titleWords are written small inside the titles of works.
var titleWords = func() lexicon.Set {
	s := lexicon.Words("a an the and or of in to for on with at by from & 's ’s")
	s[","] = true
	return s
}()
