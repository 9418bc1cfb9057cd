package syntax

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// Antecedent is the noun that the relative clause at i modifies, -1 when i is in
// no relative clause. A clause whose own subject is the relative pronoun may stand
// inside a report: "the drone, which officials said came from Iran".
func Antecedent(t *extract.Tree, i int) int {
	i = First(t, i)
	if s := OwnSubject(t, i); s >= 0 && IsRelative(t, s) {
		if h := t.Tokens[i].Head; t.Is(i, "advcl") && h >= 0 && t.Is(h, "acl:relcl") && t.Child(i, "mark", "case") >= 0 && t.Lower(t.Child(i, "mark", "case")) == "as" {
			i = h // a system which the BBC describes as marred by torture
		}
		for n := 0; n < len(t.Tokens) && t.Is(i, "ccomp") && t.Tokens[i].Head >= 0; n++ {
			i = First(t, t.Tokens[i].Head)
		}
	}
	if !t.Is(i, "acl", "advcl:relcl") || t.Tokens[i].Head < 0 {
		return -1
	}
	return t.Tokens[i].Head
}

// SaidOf is what the relative clause at i, of the noun at a, tells of: the subject of which the noun is
// said, else the noun itself: "Lee is a singer who won", "whose songs won". -1 where that is open.
func SaidOf(t *extract.Tree, i, a int) int {
	if t.Child(a, "cop") >= 0 && (t.Tokens[a].UPOS != "PROPN" || t.Tokens[a].XPOS == "NNPS") && !pursued(t, a) {
		if b := OwnSubject(t, a); b >= 0 && t.Lower(b) != "it" && !IsRelative(t, b) {
			return described(t, i, a, b)
		}
	}
	return a
}

// described is what the relative clause at i tells of where it hangs on the noun at a, which
// is said to be so of the subject at b: b, as in "Russia and Ukraine are the ones who". The
// noun itself where the subject is but its instance or its own words name it: "One example is
// the platter, which has sacred origins". -1 where another noun behind it may be meant and no
// name is: "The reference is a rejection of the freeze that took place".
func described(t *extract.Tree, i, a, b int) int {
	if t.NameAt(b) >= 0 || t.Tokens[b].UPOS == "PRON" || t.Tokens[b].UPOS == "PROPN" {
		return b
	}
	f := t.Phrase(First(t, i), func(c int) bool { return t.Is(c, "punct") })[0]
	if instances[Lemma(t, b)] {
		return a
	}
	if d := t.Child(a, "det"); d >= 0 && t.Lower(d) == "the" && f > 0 && t.Tokens[f-1].Form == "," {
		return a
	}
	for _, c := range t.Children(a, "nmod") {
		if c > a && c < f && Prep(t, c) == "of" && t.Tokens[c].UPOS == "NOUN" && Singular(t, a) == Singular(t, c) && !Personal(t, b) {
			return -1
		}
	}
	return b
}

// pursued reports whether the noun at a is what its subject is about, after or against, and
// not what it is: "Police are after a man who robbed a bank".
func pursued(t *extract.Tree, a int) bool {
	switch Prep(t, a) {
	case "about", "after", "against", "behind", "with", "near", "beside", "opposite", "on", "under", "before":
		return true
	}
	return false
}

// instances are nouns for one of what the predicate names.
var instances = lexicon.Words("example instance highlight exception favourite favorite alternative option addition standout")
