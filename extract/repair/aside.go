package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// ifSaid hangs a condition that opens a sentence on what is said, and not on the saying:
// "If complaints came, Lee said they would be handled". So does any clause with a subject
// before what is said, where the report ends the sentence: "When the plot was hatched, then
// minister Kim and I warned the army, he added".
func ifSaid(t *extract.Tree) {
	for c := range t.Tokens {
		v, m := t.Tokens[c].Head, t.Child(c, "mark")
		if v < c || !t.Is(c, "advcl") || m < 0 || m > c || t.Lower(m) != "if" && t.Lower(m) != "unless" || !lexicon.Says[syntax.Lemma(t, v)] || t.Tokens[v].XPOS != "VBD" && t.Tokens[v].XPOS != "VBZ" {
			continue
		}
		s, x := t.Child(v, "nsubj"), t.Child(v, "ccomp")
		if s > c && s < v && x > v && t.Child(v, "aux") < 0 {
			attach(t, c, x, "advcl")
		}
	}
	for c := range t.Tokens {
		v := t.Tokens[c].Head
		if v < c || !t.Is(c, "advcl") || !says(t, v) || t.Tokens[v].XPOS == "VBG" || syntax.OwnSubject(t, c) < 0 || syntax.Reporting(t, c) {
			continue
		}
		m, s, x := t.Child(c, "mark", "advmod"), t.Child(v, "nsubj"), t.Child(v, "ccomp")
		if m >= 0 && m < c && opening[t.Lower(m)] && x > c && x < v && s > x && syntax.OwnSubject(t, x) > c {
			attach(t, c, x, "advcl")
		}
	}
}

// opening are words that open a clause before another.
var opening = lexicon.Words("when while after before if unless although though because since once until whereas")

// saidAlthough hangs the clause that opens a report with while, if or the like on the one behind
// it, where the parser has two reports: "said while it rains, the dams are empty" says that
// they are.
func saidAlthough(t *extract.Tree) {
	for v := range t.Tokens {
		cs := t.Children(v, "ccomp")
		if len(cs) != 2 || !says(t, v) || cs[0] < v {
			continue
		}
		m, s := t.Child(cs[0], "mark"), t.Child(cs[1], syntax.Subjects...)
		if m > v && m < cs[0] && opening[t.Lower(m)] && s > cs[0] && t.Child(cs[1], "mark") < 0 && commaWithin(t, cs[0], s) {
			attach(t, cs[0], cs[1], "advcl")
		}
	}
}

// commaWithin reports whether a comma stands between the tokens at a and b.
func commaWithin(t *extract.Tree, a, b int) bool {
	for k := a + 1; k < b; k++ {
		if t.Tokens[k].Form == "," {
			return true
		}
	}
	return false
}

// hasProven reads "'s" as has where what is proven follows: "he's proven he can win" is no
// passive.
func hasProven(t *extract.Tree) {
	for v := range t.Tokens {
		if t.Tokens[v].XPOS != "VBN" || !proven[syntax.Lemma(t, v)] || t.Child(v, "ccomp") < v {
			continue
		}
		s, a := t.Child(v, "nsubj"), t.Child(v, "aux")
		if s < 0 || a != s+1 || t.Lower(s) == "it" || t.Tokens[s].UPOS != "PRON" && t.Tokens[s].UPOS != "PROPN" || t.Lower(a) != "'s" && t.Lower(a) != "’s" {
			continue
		}
		t.Tokens[s].Deprel, t.Tokens[a].Deprel, t.Tokens[a].Lemma = "nsubj", "aux", "have"
	}
}

// proven are verbs of showing and saying whose subject is more often who does so than who
// is shown so.
var proven = lexicon.Words("prove show say admit decide demonstrate learn realize realise discover claim insist promise vow argue announce confirm concede")

// etAl makes one owner of a name and the colleagues behind it: in "Lee et al's research
// shows" the research does.
func etAl(t *extract.Tree) {
	for i := 1; i+2 < len(t.Tokens); i++ {
		if t.Lower(i) != "et" || t.Lower(i+1) != "al" && t.Lower(i+1) != "al." {
			continue
		}
		al, name := i+1, i-1
		if k := t.NameAt(name); k >= 0 {
			name = nameHead(t, t.Names[k])
		}
		n := t.Tokens[al].Head
		if t.Tokens[name].Head == al || n != name && !t.Under(al, name) && t.Tokens[al].Head != t.Tokens[name].Head || t.Tokens[i].Head != al && t.Tokens[i].Head != name {
			continue
		}
		for _, k := range []int{i, al} {
			t.Tokens[k].Head, t.Tokens[k].Deprel = name, "flat"
		}
		s := al + 1
		if t.Tokens[s].XPOS != "POS" {
			for _, c := range t.Children(al) {
				t.Tokens[c].Head = name
			}
			continue
		}
		ownedBy(t, name, s)
		for _, c := range t.Children(al) {
			t.Tokens[c].Head = name
		}
	}
}

// ownedBy makes the name at token name the owner of the noun behind the 's at token s,
// where the parser has set that noun beside the name.
func ownedBy(t *extract.Tree, name, s int) {
	n := s + 1
	for n < len(t.Tokens) && (t.Is(n, "amod", "compound", "nummod") && t.Tokens[n].Head > n) {
		n = t.Tokens[n].Head
	}
	if n >= len(t.Tokens) || t.Tokens[n].Head != name || !t.Is(n, "conj", "appos", "nmod", "flat", "dep", "list") {
		return
	}
	t.Tokens[n].Head, t.Tokens[n].Deprel = t.Tokens[name].Head, t.Tokens[name].Deprel
	t.Tokens[name].Head, t.Tokens[name].Deprel = n, "nmod:poss"
	t.Tokens[s].Head, t.Tokens[s].Deprel = name, "case"
}
