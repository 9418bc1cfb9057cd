package repair

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// rankName parts a person's name from the short form of a rank before it, which the parser
// took for a part of the name or for the whole: Gen Holm is Anders Holm, who was named before.
func rankName(t *extract.Tree) {
	for r := 0; r+1 < len(t.Tokens); r++ {
		f := r
		for f < len(t.Tokens) && rank(t, f) {
			f++
		}
		if f == r || f == len(t.Tokens) || t.Lower(f-1) == "pol" || generations[t.Tokens[f].Form] || !capital(t.Tokens[f].Form) || t.Tokens[f].UPOS != "PROPN" || f > 0 && t.Tokens[f-1].End == t.Tokens[f].Start {
			continue
		}
		end := f + 1
		for n := t.NameAt(f); end < len(t.Tokens) && (n >= 0 && end < t.Names[n].Last || t.Is(end, "flat") && t.Tokens[end].Head >= r && t.Tokens[end].Head < end); {
			end++
		}
		if n := t.NameAt(f); n >= 0 && t.Names[n].Type != extract.PER || n < 0 && (!t.Is(f, "flat") && t.Tokens[f].Head != f-1 && t.Tokens[f-1].Head != f) {
			r = end - 1
			continue
		}
		toName(t, r, f, end)
		r = end - 1
	}
}

// toName makes the token f the head of the name from f to end, with the ranks from r on
// before it.
func toName(t *extract.Tree, r, f, end int) {
	top := f
	for i := r; i < end; i++ {
		if h := t.Tokens[i].Head; h < r || h >= end {
			top = i
			break
		}
	}
	head, deprel := t.Tokens[top].Head, t.Tokens[top].Deprel
	if top < f {
		t.Tokens[f].Head, t.Tokens[f].Deprel = head, deprel
		for _, c := range t.Children(top) {
			if c < r || c >= end {
				attach(t, c, f, t.Tokens[c].Deprel)
			}
		}
		for i := f + 1; i < end; i++ {
			if h := t.Tokens[i].Head; h < f && h >= r {
				attach(t, i, f, t.Tokens[i].Deprel)
			}
		}
	}
	for i := r; i < f; i++ {
		attach(t, i, f, "nmod:desc")
	}
	if n := t.NameAt(f); n >= 0 {
		t.Names[n].First = max(t.Names[n].First, f)
		return
	}
	t.Names = outside(t.Names, extract.Name{First: r, Last: f})
	setNames(t, extract.Name{First: f, Last: end, Type: extract.PER, P: 0.9})
}

// rank reports whether token i is the short form of a rank in the army or the police.
func rank(t *extract.Tree, i int) bool {
	return capital(t.Tokens[i].Form) && shortRanks[strings.TrimSuffix(t.Lower(i), ".")] && (t.Tokens[i].UPOS == "PROPN" || t.Tokens[i].UPOS == "NOUN")
}

var shortRanks = lexicon.Words("gen lt col maj capt sgt cpl brig pol cmdr insp supt")

// capital reports whether a word of two letters or more begins with a capital.
func capital(w string) bool {
	c, n := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(c) && len(w) > n
}

// halfRank gives a name the first word of the rank before it that the parser hung on an office
// before that: in "army chief Major General Pedro Ruiz" he is no "army chief Major".
func halfRank(t *extract.Tree) {
	for i := 1; i+2 < len(t.Tokens); i++ {
		h, f := t.Tokens[i].Head, t.Tokens[i+1].Head
		if t.Is(i, "compound", "flat", "amod") && h >= 0 && h < i && capital(t.Tokens[i].Form) && !capital(t.Tokens[h].Form) && t.Is(i+1, "nmod:desc", "compound") && capital(t.Tokens[i+1].Form) && f == i+2 && t.NameAt(f) >= 0 && t.Names[t.NameAt(f)].Type == extract.PER && t.NameAt(i) < 0 {
			attach(t, i, f, "nmod:desc")
		}
	}
}
