package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// takesOver gives token n the place that token i has in the tree, with what depends on i and is not
// kept by it.
func takesOver(t *extract.Tree, n, i int, keeps func(c int) bool) {
	head, rel := t.Tokens[i].Head, t.Tokens[i].Deprel
	if head == n {
		return
	}
	t.Tokens[n].Head, t.Tokens[n].Deprel = head, rel
	for _, c := range t.Children(i) {
		if c != n && !keeps(c) {
			t.Tokens[c].Head = n
		}
	}
}

// oneName makes one of the two words of a name that the parser lists side by side: "Hebbal, KR
// Puram and Silk Board" are three places.
func oneName(t *extract.Tree) {
	for _, n := range t.Names {
		for k := n.First + 1; k < n.Last; k++ {
			h := t.Tokens[k].Head
			if !t.Is(k, "conj") || t.Child(k, "cc", "case", "det") >= 0 || t.Tokens[k-1].UPOS != "PROPN" || t.Tokens[k].UPOS != "PROPN" || h != k-1 && (h != t.Tokens[k-1].Head || !t.Is(k-1, "conj")) {
				continue
			}
			for _, c := range t.Children(k) {
				t.Tokens[c].Head = k - 1
			}
			attach(t, k, k-1, "flat")
		}
	}
}

// underSecretary makes one office of an under secretary, whom nobody is under: "met US Under Secretary
// Ann Lee".
func underSecretary(t *extract.Tree) {
	for u := 0; u+2 < len(t.Tokens); u++ {
		s := u + 1
		if t.Tokens[u].Form != "Under" || !strings.HasPrefix(t.Tokens[s].Form, "Secretary") || !t.Is(u, "case", "mark", "advmod") {
			continue
		}
		n := t.Tokens[s].Head
		if n < s || t.Tokens[u].Head != s && t.Tokens[u].Head != n || t.NameAt(n) < 0 {
			continue
		}
		attach(t, u, s, "amod")
		t.Tokens[u].UPOS, t.Tokens[u].XPOS = "ADJ", "JJ"
		b := u - 1 // US Under Secretary
		if b < 0 || t.Tokens[b].UPOS != "PROPN" && t.Tokens[b].UPOS != "ADJ" || t.Under(b, n) {
			continue
		}
		if h := t.Tokens[b].Head; h >= 0 && (t.Tokens[n].Head == h || t.Tokens[n].Head == b) {
			takesOver(t, n, b, func(c int) bool { return t.Is(c, "compound", "flat", "amod") })
			attach(t, b, s, "compound")
		}
	}
}

// generalOf makes one office of a commissioner general and the like, which has the phrases of both: "the order of
// the commissioner general of the agency".
func generalOf(t *extract.Tree) {
	for g := 1; g < len(t.Tokens); g++ {
		r := g - 1
		if t.Lower(g) != "general" || !generalOffices[t.Lower(r)] || t.Is(g, "amod") && t.Tokens[g].Head == r || t.NameAt(g) >= 0 || t.Child(r, "conj") >= 0 || t.Child(g, "conj") >= 0 {
			continue
		}
		switch {
		case t.Tokens[g].Head == r:
		case t.Is(g, "nmod:desc", "appos") && t.Tokens[r].Deprel == t.Tokens[g].Deprel && t.Tokens[g].Head == t.Tokens[r].Head: // secretary general Dr Ann Lee
		case t.Tokens[r].Head == g:
			takesOver(t, r, g, func(int) bool { return false })
		default:
			continue
		}
		for _, c := range t.Children(g) {
			t.Tokens[c].Head = r
		}
		attach(t, g, r, "amod")
		t.Tokens[g].UPOS, t.Tokens[g].XPOS = "ADJ", "JJ"
	}
}

// generalOffices are offices that are said to be general.
var generalOffices = lexicon.Words("commissioner secretary director attorney consul governor inspector auditor controller comptroller solicitor postmaster advocate registrar accountant procurator superintendent administrator")

// theHighness makes a form of address of "His Highness" and the like before an office, whose place it
// has: "His Highness the Emir wrote" tells of the Emir.
func theHighness(t *extract.Tree) {
	for i := 1; i+2 < len(t.Tokens); i++ {
		w := t.Lower(i - 1)
		if !highnesses[t.Lower(i)] || !upper(t.Tokens[i].Form) || w != "his" && w != "her" && w != "their" || t.Lower(i+1) != "the" {
			continue
		}
		p := i + 2
		if t.Tokens[i+1].Head != p || t.Tokens[p].Head != i || !t.Is(p, "appos", "flat", "nmod:desc") || t.Tokens[i-1].Head != i || i+3 < len(t.Tokens) && (t.Tokens[i+3].UPOS == "PROPN" || t.Lower(i+3) == "of") {
			continue
		}
		takesOver(t, p, i, func(c int) bool { return c == i-1 })
		attach(t, i, p, "nmod:desc")
		attach(t, i-1, p, "nmod:desc")
		for k := i - 1; k <= i; k++ {
			t.Tokens[k].UPOS, t.Tokens[k].XPOS = "PROPN", "NNP"
		}
	}
}

// nextOfKin makes a noun of next of kin: "Next of kin were told".
func nextOfKin(t *extract.Tree) {
	for i := 0; i+2 < len(t.Tokens); i++ {
		if t.Lower(i) == "next" && t.Lower(i+1) == "of" && t.Lower(i+2) == "kin" && t.Tokens[i+2].Head == i {
			t.Tokens[i].UPOS, t.Tokens[i].XPOS = "NOUN", "NNS"
		}
	}
}

// squareOne makes one phrase of square one: "The talks are back to square one".
func squareOne(t *extract.Tree) {
	for i := 1; i < len(t.Tokens); i++ {
		if s := i - 1; t.Lower(i) == "one" && t.Lower(s) == "square" && !t.Under(s, i) {
			t.Tokens[s].UPOS, t.Tokens[s].XPOS = "NOUN", "NN"
			for _, c := range t.Children(i) {
				t.Tokens[c].Head = s
			}
			attach(t, i, s, "nummod")
		} else if t.Lower(i) == "one" && t.Lower(s) == "square" && t.Tokens[s].Head == i {
			t.Tokens[s].UPOS, t.Tokens[s].XPOS = "NOUN", "NN"
			takesOver(t, s, i, func(int) bool { return false })
			attach(t, i, s, "nummod")
		}
	}
}

// ofTheirNation makes a title of a role and a nationality right before the name of who has them: "won by the Olympic
// champion American Ann Lee".
func ofTheirNation(t *extract.Tree) {
	for k := 2; k < len(t.Tokens); k++ {
		n := t.NameAt(k)
		r := k - 2
		if n < 0 || t.Names[n].Type != extract.PER || t.Names[n].First != k || t.Tokens[r].XPOS != "NN" || t.Tokens[r].Head != t.Tokens[k].Head || t.Tokens[r].Deprel != t.Tokens[k].Deprel || t.Tokens[k].Head < 0 || t.Is(k, "conj") ||
			t.Tokens[k-1].Head != r && t.Tokens[k-1].Head != k || !t.Is(k-1, "amod", "compound") || !upper(t.Tokens[k-1].Form) || t.Child(r, "cc") >= 0 || !syntax.Personal(t, r) && !lexicon.Roles[t.Lower(r)] {
			continue
		}
		for _, c := range t.Children(r) {
			if t.Is(c, "case") {
				t.Tokens[c].Head = k
			}
		}
		attach(t, k-1, k, "amod")
		attach(t, r, k, "nmod:desc")
	}
}

// bracketedName takes the given name that an editor sets in brackets before a name for no name by itself: in
// “[Ann] Lee thinks so” Lee does.
func bracketedName(t *extract.Tree) {
	for i := 1; i+2 < len(t.Tokens); i++ {
		f := i + 2
		if t.Tokens[i-1].Form != "[" || t.Tokens[i+1].Form != "]" || t.Tokens[f].Head != i || !t.Is(f, "flat") || t.NameAt(f) < 0 || t.NameAt(i) == t.NameAt(f) || t.Tokens[i].UPOS != "PROPN" {
			continue
		}
		k := t.NameAt(i)
		if k < 0 || t.Names[k].Last != i+1 || t.Names[k].First != i {
			continue
		}
		takesOver(t, f, i, func(c int) bool { return c == i-1 || c == i+1 })
		attach(t, i, f, "nmod:desc")
		t.Names = outside(t.Names, extract.Name{First: i, Last: i + 1})
	}
}
