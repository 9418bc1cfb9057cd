package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// pluralReport gives a report in the present behind a comma the plural behind it for its
// subject: "The dam is leaking, warn engineers", "Nothing has been done, lament parents of
// the victims". The parser takes these for whom somebody warns, or the verb for a noun.
func pluralReport(t *extract.Tree) {
	for v := 2; v+1 < len(t.Tokens); v++ {
		if t.Tokens[v-1].Form != "," || !reportsPlural(t, v) {
			continue
		}
		o := pluralBehind(t, v)
		if o < 0 || t.Is(o, "nsubj") && t.Tokens[o].Head == v || t.Is(o, "conj") && !t.Under(o, v) {
			continue
		}
		r := t.Root()
		if c := t.Child(v, "ccomp"); r == v && (c < 0 || c > v) || r > v {
			continue
		}
		if r != v && (syntax.OwnSubject(t, r) < 0 || t.Is(v, "conj") && t.Tokens[t.Tokens[v].Head].XPOS == "VBP") {
			continue
		}
		t.Tokens[v].UPOS, t.Tokens[v].XPOS, t.Tokens[v].Lemma = "VERB", "VBP", t.Lower(v)
		if r != v {
			attach(t, v, r, "parataxis")
		}
		attach(t, o, v, "nsubj")
	}
}

// reportsPlural reports whether the word at v may be a verb of saying or fearing in the
// plural of the present, one that does not say whom somebody tells.
func reportsPlural(t *extract.Tree, v int) bool {
	w := t.Tokens[v].Form
	switch x := t.Tokens[v].XPOS; {
	case told[w] && w != "report" && w != "lament", lexicon.QuoteOnly[w] && w != "report", !lexicon.Says[w] && !believing[w]:
		return false
	default:
		return x == "VB" || x == "VBP" || x == "VBZ" || x == "NN" || x == "JJ"
	}
}

// believing are verbs of thinking that a report ends with.
var believing = lexicon.Words("think believe fear hope suspect reckon feel expect")

// pluralBehind is the head of the noun phrase for people, bodies or papers right behind v, in
// the plural, with which the sentence ends; -1 for none.
func pluralBehind(t *extract.Tree, v int) int {
	o := v + 1
	for o < len(t.Tokens) && t.Tokens[o].XPOS != "NNS" && t.Tokens[o].XPOS != "NNPS" {
		switch t.Tokens[o].UPOS {
		case "DET", "ADJ", "NOUN", "PROPN", "NUM", "PART":
			o++
		default:
			return -1
		}
	}
	if o >= len(t.Tokens) || o-v > 5 || !plurals(t, o) {
		return -1
	}
	for k := o + 1; k < len(t.Tokens); k++ {
		if t.Is(k, "punct") && t.Tokens[k].Form != "," || k == len(t.Tokens)-1 {
			break
		}
		if k == o+1 && !tails[t.Lower(k)] || t.Tokens[k].Form == "," {
			return -1
		}
	}
	return o
}

// tails are words that go on with a noun phrase.
var tails = lexicon.Words("of in at near from with on for like who and that living working")

// plurals reports whether the plural at o may be those who say something.
func plurals(t *extract.Tree, o int) bool {
	l := syntax.Lemma(t, o)
	return syntax.Personal(t, o) || lexicon.Bodies[l] || lexicon.Documents[l] || lexicon.Kin[l] || lexicon.Trades[l] || lexicon.Elected[l] || crowd[strings.ToLower(t.Tokens[o].Form)]
}

// crowd are plurals for those who say something.
var crowd = lexicon.Words(`critics residents activists experts sources locals families people fishermen youths students observers insiders
	friends colleagues witnesses businesses relatives parents officials analysts economists doctors nurses protesters groups victims
	survivors pundits patients inhabitants citizens dissidents republicans democrats conservatives liberals children men women boys girls`)
