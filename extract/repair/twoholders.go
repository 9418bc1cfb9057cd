package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// twoHolders parts an office whose holder is not named from the title of the person behind its
// "and": in "the foreign minister and President Ruto signed" two did, and Ruto is no minister.
// What one person may be at once, "the chairman and chief executive Ana Lee", stays.
func twoHolders(t *extract.Tree) {
	for b := 2; b+1 < len(t.Tokens); b++ {
		a, n := t.Tokens[b].Head, b+1
		if a < 0 || a > b || !t.Is(b, "conj") || !heads[t.Lower(b)] || !upper(t.Tokens[b].Form) || t.NameAt(n) < 0 || t.Names[t.NameAt(n)].First != n || !isName(t, n, extract.PER) {
			continue
		}
		d := t.Child(a, "det")
		if n = nameHead(t, t.Names[t.NameAt(n)]); t.Tokens[a].Head != n || !t.Is(a, "nmod:desc") || d < 0 || d > a || t.Lower(d) != "the" || b != a+2 || t.Lower(a+1) != "and" || t.NameAt(a) >= 0 ||
			!syntax.Singular(t, a) || ownsFirm[syntax.Lemma(t, a)] || syntax.Lemma(t, a) == t.Lower(b) {
			continue
		}
		head, rel := t.Tokens[n].Head, t.Tokens[n].Deprel
		for _, c := range t.Children(n, "case") {
			t.Tokens[c].Head = a
		}
		t.Tokens[a].Head, t.Tokens[a].Deprel = head, rel
		attach(t, n, a, "conj")
		attach(t, b, n, "nmod:desc")
		attach(t, a+1, n, "cc")
	}
}

var (
	// heads are titles of those who lead a state or a part of it.
	heads = lexicon.Words("president king queen emperor governor chancellor premier pope sultan emir prince princess taoiseach")
	// ownsFirm are offices that one may hold beside that of a president.
	ownsFirm = lexicon.Words("chairman chairwoman chairperson chair founder co-founder cofounder owner ceo director executive officer manager principal creator acting")
)

// stepByStep makes one phrase of a noun that "by" repeats: "was dismantled step by step" tells how,
// and nothing did it by a step.
func stepByStep(t *extract.Tree) {
	for k := 2; k < len(t.Tokens); k++ {
		a, h := k-2, t.Tokens[k].Head
		if t.Lower(k-1) != "by" || t.Lower(a) != t.Lower(k) || t.Tokens[k].UPOS != "NOUN" || h != t.Tokens[a].Head || h < 0 || h > a || !t.Is(a, "advmod", "obl:unmarked") {
			continue
		}
		attach(t, k, a, "nmod")
		t.Tokens[a].Deprel, t.Tokens[a].UPOS = "obl:unmarked", "NOUN"
	}
}

// uprootedTrees makes a verb of a participle behind "and" that tells what a storm did besides: "tore
// off roofs and uprooted trees".
func uprootedTrees(t *extract.Tree) {
	for n := 3; n < len(t.Tokens); n++ {
		a, o := t.Child(n, "amod"), t.Tokens[n].Head
		if a != n-1 || !t.Is(n, "conj") || o < 0 || o > a || t.Lower(a-1) != "and" || !razes[syntax.Lemma(t, a)] || t.Tokens[a].XPOS != "VBN" || t.Child(n, "det", "nmod:poss", "conj") >= 0 {
			continue
		}
		v := t.Tokens[o].Head
		if v < 0 || v > o || !t.Is(o, "obj", "obl") || t.Tokens[v].XPOS != "VBD" || lexicon.Past(syntax.Lemma(t, a)) != t.Lower(a) {
			continue
		}
		t.Tokens[a].XPOS, t.Tokens[a].UPOS = "VBD", "VERB"
		attach(t, a, v, "conj")
		attach(t, n, a, "obj")
		attach(t, a-1, a, "cc")
	}
}

// razes are verbs of what a storm or quake does.
var razes = lexicon.Words("uproot topple overturn flatten injure wound displace sweep trap bury derail")

// besideHer joins who is told by an owner to the name that stands beside a role before the "and", and
// not to the role: the singer Ana Moor and her husband, producer Tom Reed.
func besideHer(t *extract.Tree) {
	for c := range t.Tokens {
		h := t.Tokens[c].Head
		if !t.Is(c, "conj") || h < 0 || h > c || t.Tokens[h].XPOS != "NN" || t.NameAt(h) >= 0 || !syntax.Personal(t, h) || len(t.Children(h, "conj")) != 1 {
			continue
		}
		a, o, cc := t.Child(h, "appos"), t.Child(c, "nmod:poss"), t.Child(c, "cc")
		if a < h || a > c || !isName(t, a, extract.PER) || t.Child(a, "conj") >= 0 || o < 0 || t.Tokens[o].UPOS != "PRON" || cc < 0 || t.Lower(cc) != "and" || cc != t.Names[t.NameAt(a)].Last {
			continue
		}
		attach(t, c, a, "conj")
	}
}

// toBlame makes a verb of the "blame" of who is to blame: "rain was to blame".
func toBlame(t *extract.Tree) {
	for i := 2; i < len(t.Tokens); i++ {
		if a := t.Child(i, "aux"); t.Lower(i) == "blame" && t.Lower(i-1) == "to" && a >= 0 && t.Tokens[a].Lemma == "be" && t.Child(i, "obj") < 0 {
			t.Tokens[a].Deprel = "cop" // drivers were to blame
		}
		if t.Lower(i) == "blame" && t.Tokens[i].UPOS == "NOUN" && t.Lower(i-1) == "to" && t.Tokens[i-1].Head == i && t.Child(i, "cop") >= 0 {
			t.Tokens[i].UPOS, t.Tokens[i].XPOS = "VERB", "VB"
			t.Tokens[i-1].UPOS, t.Tokens[i-1].XPOS, t.Tokens[i-1].Deprel = "PART", "TO", "mark"
		}
	}
}
