package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// orSo sets a report behind ", or so" beside the clause that it reports, of which it is no
// alternative: "The house is haunted, or so the neighbours say", "or so it is said".
func orSo(t *extract.Tree) {
	for o := 1; o+2 < len(t.Tokens); o++ {
		v := t.Tokens[o].Head
		if t.Lower(o) != "or" || t.Lower(o+1) != "so" || v < o+2 || t.Tokens[o+1].Head != v || !t.Is(v, "conj") || t.Child(v, "ccomp") >= 0 {
			continue
		}
		if b := t.Child(v, "obj"); b >= 0 && t.Tokens[b].UPOS != "PRON" { // or so they tell us
			continue
		}
		if s := t.Child(v, "nsubj"); s < o+2 || s > v || !says(t, v) && !lexicon.Thinks[syntax.Lemma(t, v)] && !lexicon.Appears[syntax.Lemma(t, v)] && !goesRound(t, s, v) {
			continue
		}
		h := t.Tokens[v].Head
		for n := 0; n < len(t.Tokens) && h >= 0 && h < v && t.Tokens[h].UPOS != "VERB" && t.Child(h, "cop") < 0 && t.Tokens[h].Head >= 0; n++ {
			h = t.Tokens[h].Head
		}
		if h < 0 || h >= o {
			continue
		}
		attach(t, v, h, "parataxis")
		t.Tokens[o].Deprel, t.Tokens[o+1].Deprel = "discourse", "discourse"
	}
}

// goesRound reports whether the verb at v tells that the story at s is told: so the story
// goes, rumour has it.
func goesRound(t *extract.Tree, s, v int) bool {
	l := syntax.Lemma(t, v)
	return lexicon.Tales[syntax.Lemma(t, s)] && (l == "go" || l == "have" || l == "run")
}

// thatIsWhat sets a report behind "or at least that is what" beside the clause before it, which
// it reports: "The dam is sound, or at least that is what the firm says".
func thatIsWhat(t *extract.Tree) {
	for w := 3; w+2 < len(t.Tokens); w++ {
		h := t.Tokens[w].Head
		if t.Lower(w) != "what" || h < 0 || h > w || !t.Is(w, "conj", "parataxis", "ccomp", "advcl", "dep") {
			continue
		}
		c, s, v := t.Child(w, "cop"), t.Child(w, "nsubj"), t.Child(w, "acl:relcl", "ccomp")
		if c != w-1 || s != c-1 || t.Lower(s) != "that" || v < w || !says(t, v) && !lexicon.Thinks[syntax.Lemma(t, v)] || t.Child(v, "nsubj") < w || t.Child(v, "ccomp", "xcomp") >= 0 {
			continue
		}
		f := s // the first word of what brings the report
		for f > 1 && bringsReport[t.Lower(f-1)] {
			f--
		}
		if f < 2 || t.Tokens[f-1].UPOS != "PUNCT" && f == s {
			continue
		}
		k := f - 1
		for k > 0 && t.Tokens[k].UPOS == "PUNCT" {
			k--
		}
		for n := 0; n < len(t.Tokens) && k >= 0 && syntax.KindOf(t, k) == syntax.None; n++ {
			k = t.Tokens[k].Head
		}
		if k < 0 || k >= f || t.Under(k, w) {
			continue
		}
		attach(t, v, k, "parataxis")
		for i := f; i <= w; i++ {
			attach(t, i, v, "discourse")
		}
		for i := range t.Tokens {
			if t.Tokens[i].Head == w {
				t.Tokens[i].Head = v
			}
		}
	}
}

// bringsReport are the words before "that is what": or at least.
var bringsReport = lexicon.Words("or at least")
