package repair

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// causeName makes one name of people in capitals and what they are for: "Lawyers for Human Rights, which has offices
// in Durban, sued". At the beginning of a sentence, where any word has a capital, a verb or "which" tells that it is one
// body: "Parents for Safe Schools says".
func causeName(t *extract.Tree) {
	for p := 0; p+2 < len(t.Tokens); p++ {
		if !causes[t.Lower(p+1)] || t.NameAt(p) >= 0 || !upper(t.Tokens[p].Form) || t.Tokens[p].XPOS != "NNS" && t.Tokens[p].XPOS != "NNPS" {
			continue
		}
		n := extract.Name{First: p, Last: p + 2, Type: extract.ORG, P: mended}
		for n.Last < len(t.Tokens) && upper(t.Tokens[n.Last].Form) && t.Tokens[n.Last].UPOS != "PUNCT" && !isName(t, n.Last, extract.PER) && !isName(t, n.Last, extract.LOC) {
			n.Last++
		}
		h := n.Last - 1
		if h < p+2 || t.Tokens[h].Head != p || !t.Is(h, "nmod") || opensSentence(t, p) && !oneBody(t, p, n.Last) {
			continue
		}
		t.Tokens[p].UPOS, t.Tokens[p].XPOS = "PROPN", "NNPS"
		setNames(t, n)
	}
}

// causes are prepositions between people and what they are for or against in the names of bodies.
var causes = lexicon.Words("for against without")

// opensSentence reports whether the word at i has a capital as the first of its sentence or quotation.
func opensSentence(t *extract.Tree, i int) bool {
	return i == 0 || t.Tokens[i-1].UPOS == "PUNCT" && t.Tokens[i-1].Form != ","
}

// oneBody reports whether the noun in the plural at i, whose name ends before last, has a verb in the singular, or "which"
// behind it.
func oneBody(t *extract.Tree, i, last int) bool {
	if last+1 < len(t.Tokens) && t.Tokens[last].Form == "," && t.Lower(last+1) == "which" {
		return true
	}
	v := t.Tokens[i].Head
	if v < 0 || !t.Is(i, "nsubj", "nsubj:pass") {
		return false
	}
	if a := t.Child(v, "aux", "aux:pass", "cop"); a >= 0 {
		v = a
	}
	return t.Tokens[v].XPOS == "VBZ" || t.Lower(v) == "was"
}

// saveThe makes one name of a call in capitals by which a charity goes: "Save the Children said so".
func saveThe(t *extract.Tree) {
	for s := 0; s+3 < len(t.Tokens); s++ {
		c := s + 2
		if !calls[t.Tokens[s].Form] || t.Lower(s+1) != "the" || upper(t.Tokens[s+1].Form) || !upper(t.Tokens[c].Form) || t.NameAt(c) >= 0 && t.Names[t.NameAt(c)].Type != extract.ORG || t.Tokens[c].XPOS != "NNPS" && t.Tokens[c].XPOS != "NNS" {
			continue
		}
		n := extract.Name{First: s, Last: c + 1, Type: extract.ORG, P: mended}
		top := outerToken(t, s, c+1)
		if v := t.Tokens[c].Head; t.Is(c, "nsubj", "nsubj:pass") && v > c { // Save was a word of its own before the clause
			t.Tokens[s].Head, t.Tokens[s].Deprel = v, t.Tokens[c].Deprel
		} else if top != s && top >= 0 {
			t.Tokens[s].Head, t.Tokens[s].Deprel = t.Tokens[top].Head, t.Tokens[top].Deprel
		}
		if top < 0 || t.Tokens[s].Head >= s && t.Tokens[s].Head <= c {
			continue
		}
		for k := range t.Tokens {
			if h := t.Tokens[k].Head; k < s && h > s && h <= c || k > c && h > s && h <= c {
				t.Tokens[k].Head = s
			}
		}
		t.Tokens[s].UPOS, t.Tokens[s].XPOS = "PROPN", "NNP"
		for k := s + 1; k <= c; k++ {
			t.Tokens[k].Head, t.Tokens[k].Deprel = s, "flat"
		}
		t.Tokens[c].UPOS = "PROPN"
		setNames(t, n)
	}
}

// calls are words by which the names of charities call for what they do.
var calls = map[string]bool{"Save": true, "Help": true, "Feed": true, "Free": true, "Protect": true}

// rivalName makes a name of the capitals behind what a business is to a named one: "Apple supplier Hanwei plans a plant".
func rivalName(t *extract.Tree) {
	for _, n := range slices.Clone(t.Names) {
		r := n.Last
		if n.Type != extract.ORG || r+1 >= len(t.Tokens) || !toOthers[syntax.Lemma(t, r)] || t.Tokens[r].XPOS != "NN" || t.Tokens[nameHead(t, n)].Head != r {
			continue
		}
		o := extract.Name{First: r + 1, Last: r + 1, Type: extract.ORG, P: mended}
		for o.Last < len(t.Tokens) && t.Tokens[o.Last].UPOS == "PROPN" && upper(t.Tokens[o.Last].Form) && t.NameAt(o.Last) < 0 {
			o.Last++
		}
		if o.Last > o.First {
			setNames(t, o)
		}
	}
}

// toOthers are nouns for what a business is to another.
var toOthers = lexicon.Words("supplier rival parent owner competitor subsidiary affiliate unit partner")
