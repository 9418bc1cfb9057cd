package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// invertedReport gives a report between commas, or behind one at the end, the noun for
// somebody right behind it for its subject, where the parser took that for what is said:
// "Inflation, stressed the governor, remains high", "He has confessed, added the CID
// inspector." Inflation is stressed by nobody.
func invertedReport(t *extract.Tree) {
	for v := 1; v < len(t.Tokens); v++ {
		x := t.Tokens[v].XPOS
		if !invertible(t, v) || x != "VBD" && x != "VBN" && x != "VBZ" || t.Child(v, "nsubj", "aux", "mark", "cc", "xcomp", "obl:agent") >= 0 {
			continue
		}
		behind := behindQuote(t, v)
		if !behind && (t.Tokens[v-1].Form != "," || !t.Is(v, "parataxis", "advcl", "acl:", "dep") || t.Child(v, "ccomp") >= 0) {
			continue
		}
		o := t.Child(v, "obj")
		if o < v || !speaker(t, o) {
			continue
		}
		toks := t.Phrase(o, func(c int) bool { return t.Is(c, "punct") })
		first, end := toks[0], toks[len(toks)-1]+1
		if !bridged(t, v, first) && first != v+1 && t.Child(v, "compound:prt") != first-1 {
			continue
		}
		if end < len(t.Tokens) && t.Tokens[end].Form != "," && !ends(t, end-1) {
			continue
		}
		if behind {
			t.Tokens[o].Deprel = "nsubj"
			continue
		}
		h := clauseAround(t, v)
		if h < 0 || h > v && t.Tokens[min(end, len(t.Tokens)-1)].Form != "," {
			continue
		}
		if x == "VBN" {
			t.Tokens[v].XPOS = "VBD"
		}
		attach(t, v, h, "parataxis")
		t.Tokens[o].Deprel = "nsubj"
	}
}

// behindQuote reports whether the verb at v brings what stands between quotation marks
// before it: “The space is open”, highlights the official.
func behindQuote(t *extract.Tree, v int) bool {
	k := v - 1
	if k > 0 && t.Tokens[k].Form == "," {
		k--
	}
	c := t.Child(v, "ccomp", "parataxis")
	return t.Is(v, "root") && c >= 0 && c < k && syntax.QuoteMarks[t.Tokens[k].Form]
}

// invertible reports whether the verb at v brings what is said with its subject behind
// it, and tells nobody anything: said, added, stressed, but not told the mayor.
func invertible(t *extract.Tree, v int) bool {
	return says(t, v) && !told[syntax.Lemma(t, v)]
}

// told are verbs of saying whose object is who is told, or who is spoken of.
var told = lexicon.Words("tell inform notify brief advise assure accuse quote cite praise hail tout lament urge describe counsel threaten caution dispute reject report")

// speaker reports whether the noun at i names somebody who can say something.
func speaker(t *extract.Tree, i int) bool {
	if n := t.NameAt(i); n >= 0 {
		return t.Names[n].Type == extract.PER || t.Names[n].Type == extract.ORG
	}
	l := syntax.Lemma(t, i)
	return t.Tokens[i].UPOS == "NOUN" && (lexicon.Roles[l] || lexicon.Bodies[l] || syntax.Personal(t, i)) && t.Child(i, "acl", "acl:relcl") < 0
}

// accordingInside hangs a source between commas that the parser took for a part of the
// subject before it on the predicate behind it: "The cost of building the capital,
// according to Widodo, will be $32 billion".
func accordingInside(t *extract.Tree) {
	for i := range t.Tokens {
		if !strings.HasPrefix(syntax.Prep(t, i), "according to") {
			continue
		}
		toks := t.Phrase(i, func(c int) bool { return t.Is(c, "punct") })
		first, end := toks[0], toks[len(toks)-1]+1
		if first == 0 || t.Tokens[first-1].Form != "," || end >= len(t.Tokens) || t.Tokens[end].Form != "," {
			continue
		}
		s := t.Tokens[i].Head
		for n := 0; s >= 0 && n < len(t.Tokens) && !t.Is(s, syntax.Subjects...); n++ {
			s = t.Tokens[s].Head
		}
		if s < 0 || s > i || t.Tokens[s].Head < end {
			continue
		}
		if all := t.Phrase(s, func(c int) bool { return t.Is(c, "punct") }); all[len(all)-1] == end-1 {
			attach(t, i, t.Tokens[s].Head, "obl")
		}
	}
}

// clauseAround is the head of the clause that the report at v interrupts or follows, -1
// for none: of "Inflation, stressed the governor, remains high" it is "remains".
func clauseAround(t *extract.Tree, v int) int {
	h := t.Tokens[v].Head
	for n := 0; h >= 0 && n < len(t.Tokens); n++ {
		if syntax.Predicative(t, h) {
			return h
		}
		h = t.Tokens[h].Head
	}
	return -1
}

// passiveReport makes who stands right before the verb of saying that ends a sentence its subject,
// where the passive before has one of its own: "A quake has been recorded in Iran, the Seismic
// Centre (SC) at the university said".
func passiveReport(t *extract.Tree) {
	i := t.Root()
	if i < 0 || !says(t, i) || !ends(t, i) {
		return
	}
	own := t.Child(i, "nsubj", "nsubj:pass")
	if own >= 0 && (own > 3 || t.Lower(own+1) != ":") { // but the place that a report is sent from
		return
	}
	for _, v := range t.Children(i, "ccomp") {
		s := t.Children(v, "nsubj", "nsubj:pass")
		if v > i || len(s) != 2 || s[0] > v || s[1] < v || before(t, s[1]) != "," {
			continue
		}
		if ph := t.Phrase(s[1], nil); ph[len(ph)-1] == i-1 {
			attach(t, s[1], i, "nsubj")
			if own >= 0 {
				t.Tokens[own].Deprel = "dislocated"
			}
		}
	}
}
