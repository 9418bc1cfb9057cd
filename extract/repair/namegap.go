package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// nameGap parts the clause without a verb that a name begins behind "and", where the subject is a
// name of the same type and the object before the "and" is none: in "Japan sent experts and France
// ships" France sent ships, and nobody sent France. As [gapped] has it, the name becomes a conjunct
// of the verb and what it sent an orphan.
func nameGap(t *extract.Tree) {
	for v := range t.Tokens {
		s, o := t.Child(v, "nsubj"), objectAt(t, v)
		if t.Tokens[v].UPOS != "VERB" || s < 0 || s > v || t.NameAt(s) < 0 || o < 0 || t.NameAt(o) >= 0 || t.Tokens[o].UPOS != "NOUN" {
			continue
		}
		cc := o + 1
		if cc+2 >= len(t.Tokens) || t.Lower(cc) != "and" || t.NameAt(cc+1) < 0 {
			continue
		}
		n := t.Names[t.NameAt(cc+1)]
		if n.First != cc+1 || n.Type != t.Names[t.NameAt(s)].Type || n.Last >= len(t.Tokens) || adjectival[t.Lower(cc+1)] {
			continue
		}
		h := thingBehind(t, n.Last)
		if h < 0 || t.Tokens[t.Names[t.NameAt(s)].First].Form == t.Tokens[n.First].Form {
			continue
		}
		c := nameHead(t, n)
		t.Tokens[o].Head, t.Tokens[o].Deprel = v, "obj"
		t.Tokens[c].Head, t.Tokens[c].Deprel = v, "conj"
		for k := n.First; k < n.Last; k++ {
			if k != c && (t.Tokens[k].Head < n.First || t.Tokens[k].Head >= n.Last) {
				t.Tokens[k].Head, t.Tokens[k].Deprel = c, "flat"
			}
		}
		t.Tokens[cc].Head, t.Tokens[cc].Deprel = c, "cc"
		t.Tokens[h].Head, t.Tokens[h].Deprel = c, "orphan"
	}
}

// adjectival are names of states that stand before a noun as an adjective does: US tanks.
var adjectival = lexicon.Words("us u.s. uk u.k. eu un")

// objectAt is the first thing behind the verb at v, an object whose phrase begins right there, -1
// for none.
func objectAt(t *extract.Tree, v int) int {
	for _, o := range t.Children(v, "obj", "iobj") {
		if o > v && t.Phrase(o, func(k int) bool { return k > o })[0] == v+1 {
			return o
		}
	}
	return -1
}

// thingBehind is the head of the common nouns that stand from token k to the next stop, alone but for
// adjectives, numbers and an "and": -1 for none.
func thingBehind(t *extract.Tree, k int) int {
	h := -1
	for ; k < len(t.Tokens) && t.Tokens[k].UPOS != "PUNCT"; k++ {
		switch t.Tokens[k].UPOS {
		case "NOUN":
			if h < 0 || t.Tokens[h].Head == k {
				h = k
			}
		case "ADJ", "NUM", "DET":
		case "CCONJ":
			if h < 0 || t.Lower(k) != "and" {
				return -1
			}
		default:
			return -1
		}
	}
	if h >= 0 && (syntax.TimeLike(t, h) || syntax.Singular(t, h) && t.Child(h, "det") < 0 && syntax.Personal(t, h)) {
		return -1
	}
	return h
}
