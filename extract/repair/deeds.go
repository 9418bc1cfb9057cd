package repair

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// middleDeed makes a verb of what the parser took for the adjective of a second object, where the
// "and" behind it goes on with a verb: "tore off roofs, uprooted trees and left thousands without
// power" is three deeds.
func middleDeed(t *extract.Tree) {
	for a := 1; a < len(t.Tokens); a++ {
		c := t.Tokens[a].Head
		if !t.Is(a, "amod") || t.Tokens[a].XPOS != "VBN" || c != a+1 || t.Tokens[a-1].Form != "," || !t.Is(c, "conj") || t.Child(c, "cc", "det", "case", "nmod:poss") >= 0 || len(t.Children(a)) > 0 {
			continue
		}
		o := t.Tokens[c].Head
		v := t.Tokens[o].Head
		if v < 0 || v > o || !t.Is(o, "obj", "obl") || t.Tokens[v].XPOS != "VBD" || len(t.Children(o, "conj")) != 1 {
			continue
		}
		if !slices.ContainsFunc(t.Children(v, "conj"), func(x int) bool {
			cc := t.Child(x, "cc")
			ph := t.Phrase(c, nil)
			return x > c && cc == ph[len(ph)-1]+1 && t.Lower(cc) == "and" && t.Tokens[x].XPOS == "VBD" && t.Child(x, syntax.Subjects...) < 0
		}) {
			continue
		}
		attach(t, a, v, "conj")
		attach(t, c, a, "obj")
		attach(t, a-1, a, "punct")
		t.Tokens[a].UPOS, t.Tokens[a].XPOS = "VERB", "VBD"
	}
}

// secondDeed makes a verb of what the parser took for the adjective of a second object, where both are
// deeds of violence: "have burned villages and looted clinics". Who recovers vehicles and looted goods
// loots nothing.
func secondDeed(t *extract.Tree) {
	for a := 3; a < len(t.Tokens); a++ {
		c := t.Tokens[a].Head
		if !t.Is(a, "amod") || t.Tokens[a].XPOS != "VBN" || c != a+1 || !t.Is(c, "conj") || t.Child(c, "cc") != a-1 || t.Lower(a-1) != "and" || !violence[syntax.Lemma(t, a)] {
			continue
		}
		o := t.Tokens[c].Head
		v := t.Tokens[o].Head
		if o != a-2 || v < 0 || v > o || !t.Is(o, "obj") || !violence[syntax.Lemma(t, v)] || t.Tokens[v].XPOS != "VBN" && t.Tokens[v].XPOS != "VBD" || t.Child(o, "amod") >= 0 && t.Tokens[t.Child(o, "amod")].XPOS == "VBN" {
			continue
		}
		attach(t, a-1, a, "cc")
		attach(t, a, v, "conj")
		attach(t, c, a, "obj")
		t.Tokens[a].UPOS, t.Tokens[a].XPOS = "VERB", t.Tokens[v].XPOS
	}
}

// violence are verbs of what armed men do.
var violence = lexicon.Words(`burn loot kill kidnap abduct rape torture behead bomb shell attack destroy ransack raid wound injure seize
	execute shoot massacre murder torch rob plunder displace`)

// whoLived hangs a second place on the first, and who did something on those who live there:
// "Villagers from Poro and nearby hamlets who had fled returned" tells of no hamlet who fled.
func whoLived(t *extract.Tree) {
	for r := range t.Tokens {
		c := t.Tokens[r].Head
		if !t.Is(r, "acl:relcl") || c < 0 || c > r || !t.Is(c, "conj") || t.Tokens[c].UPOS != "NOUN" || syntax.Personal(t, c) || !settlements[syntax.Lemma(t, c)] {
			continue
		}
		w := t.Child(r, "nsubj", "nsubj:pass")
		s := t.Tokens[c].Head
		cc := t.Child(c, "cc")
		if w < c || t.Lower(w) != "who" || s < 0 || cc < s {
			continue
		}
		if t.Is(s, "nmod") && t.Tokens[s].Head >= 0 && t.Tokens[s].Head < s { // citizens from the village and nearby villages
			attach(t, r, t.Tokens[s].Head, "acl:relcl")
			continue
		}
		if m := nounBefore(t, s, cc); m >= 0 {
			attach(t, c, m, "conj")
			attach(t, r, s, "acl:relcl")
		}
	}
}

// secondAdverb gives how often the second of two does something to him: "Lee scored twice and
// Kim once".
func secondAdverb(t *extract.Tree) {
	for c := 1; c+1 < len(t.Tokens); c++ {
		v, m := t.Tokens[c].Head, c+1
		if t.Is(c, "conj") && v >= 0 && v < c && t.Tokens[v].UPOS == "VERB" && t.NameAt(c) >= 0 && t.Is(m, "advmod") && t.Tokens[m].Head == v && oftens[t.Lower(m)] {
			attach(t, m, c, "orphan")
		}
		if w := t.Lower(c); (w == "others" || w == "rest") && v >= 0 && v < c && t.Is(c, "parataxis", "conj", "appos", "dep") && t.Is(m, "advmod") && t.Tokens[m].Head < c && m+1 < len(t.Tokens) && t.Tokens[m+1].UPOS == "PUNCT" {
			attach(t, m, c, "orphan") // were tested twice, the others once
		}
	}
}

// apartFrom makes one preposition of "apart from" and "aside from" at the start: "Apart from
// Peru, Chile signed".
func apartFrom(t *extract.Tree) {
	for i := 0; i+2 < len(t.Tokens); i++ {
		if w := t.Lower(i); w != "apart" && w != "aside" || t.Lower(i+1) != "from" || t.Tokens[i].UPOS == "ADP" || !t.Is(i, "advmod") {
			continue
		}
		n := t.Tokens[i+1].Head
		if n > i+1 && t.Is(i+1, "case") && t.Is(n, "obl") && t.Tokens[n].Head == t.Tokens[i].Head {
			attach(t, i, n, "case")
			attach(t, i+1, i, "fixed")
			t.Tokens[i].UPOS, t.Tokens[i].XPOS = "ADP", "IN"
		}
	}
}

var (
	// settlements are nouns for places where people live.
	settlements = lexicon.Words("village hamlet town city district suburb neighbourhood neighborhood island settlement region province county state community area camp country")
	// oftens are adverbs of how many times.
	oftens = lexicon.Words("once twice thrice")
)
