package repair

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

func listApposition(t *extract.Tree) {
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if h < 0 || h > i || !t.Is(i, "conj", "nmod:unmarked", "list", "parataxis") || !isName(t, i, extract.PER) || !commonNoun(t, h) ||
			t.Child(i, "cc") >= 0 || before(t, i) != "," || !lexicon.Roles[strings.ToLower(t.Tokens[h].Lemma)] {
			continue
		}
		if len(t.Children(h, "conj")) > 1 {
			continue
		}
		attach(t, i, h, "appos")
	}
}

func adjacentName(t *extract.Tree) {
	for _, n := range t.Names {
		f := n.First - 1
		if n.Type != extract.PER || f < 0 || t.NameAt(f) >= 0 {
			continue
		}
		i := nameHead(t, n)
		if besideObject(t, f, i) { // gave local hero Tom Reed a medal
			attach(t, f, i, "nmod:desc")
			t.Tokens[i].Deprel = "obj"
			if o := t.Child(t.Tokens[i].Head, "obj"); len(t.Children(t.Tokens[i].Head, "obj")) > 1 || o != i {
				t.Tokens[i].Deprel = "iobj"
			}
			continue
		}
		if t.Tokens[f].XPOS != "NNS" {
			continue
		}
		if t.Under(f, i) || t.Tokens[i].Head == f || !t.Is(i, "appos", "conj", "nmod", "flat") {
			continue
		}
		attach(t, i, f, "appos")
	}
}

// besideObject reports whether the bare noun at f, right before the person's name at i, was taken for
// another object of one verb.
func besideObject(t *extract.Tree, f, i int) bool {
	return t.Tokens[f].XPOS == "NN" && t.Is(f, "obj", "iobj") && t.Is(i, "obj", "iobj") && t.Tokens[f].Head == t.Tokens[i].Head && f > t.Tokens[f].Head &&
		t.Child(f, "det", "nmod:poss", "nummod", "case", "conj") < 0
}

// nameHead is the token of a name whose head lies outside it.
func nameHead(t *extract.Tree, n extract.Name) int {
	for i := n.First; i < n.Last; i++ {
		if h := t.Tokens[i].Head; h < n.First || h >= n.Last {
			return i
		}
	}
	return n.First
}

func personConjunct(t *extract.Tree) {
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if !t.Is(i, "conj") || h < 0 || !isName(t, i, extract.PER) || isName(t, h, extract.PER) || t.Tokens[h].UPOS == "NOUN" || t.Child(i, "nsubj", "cop", "orphan") >= 0 {
			continue
		}
		for j := i - 1; j > h && t.Tokens[j].UPOS != "VERB"; j-- {
			if k := t.NameAt(j); k >= 0 && t.Names[k].Type == extract.PER && t.NameAt(i) != k {
				attach(t, i, nameHead(t, t.Names[k]), "conj")
				break
			}
		}
	}
}

func roleApposition(t *extract.Tree) {
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if h < 0 || h > i || !t.Is(i, "appos") || !isName(t, i, extract.PER) || isName(t, h, extract.PER) || before(t, i) != "," {
			continue
		}
		for a, n := h, 0; a >= 0 && n < len(t.Tokens); a, n = t.Tokens[a].Head, n+1 {
			if commonNoun(t, a) && syntax.Personal(t, a) && (a != h || lexicon.Roles[strings.ToLower(t.Tokens[a].Lemma)]) {
				attach(t, i, a, "appos")
				break
			}
			if !t.Is(a, "nmod", "compound", "flat") {
				break
			}
		}
	}
}

// roleBefore is the role noun that the noun phrase ending at token k is or hangs
// on, -1 for none: head in "the head of Kyiv's council".
func roleBefore(t *extract.Tree, k int) int {
	for n := 0; k >= 0 && n < 8; n++ {
		if commonNoun(t, k) && lexicon.Roles[strings.ToLower(t.Tokens[k].Lemma)] {
			return k
		}
		if !t.Is(k, "nmod", "compound", "flat", "amod", "conj") {
			return -1
		}
		k = t.Tokens[k].Head
	}
	return -1
}

func casedSubject(t *extract.Tree) {
	for v := range t.Tokens {
		s := t.Children(v, "nsubj")
		if len(s) < 2 || s[len(s)-1] > v {
			continue
		}
		i := s[len(s)-1]
		c := t.Child(i, "case")
		if c < 1 || c > i || t.Tokens[c].XPOS == "POS" || !t.Under(c-1, s[0]) {
			continue
		}
		rel := "nmod"
		if t.Tokens[c-1].UPOS == "VERB" {
			rel = "obl"
		}
		attach(t, i, c-1, rel)
	}
}

func subjectApposition(t *extract.Tree) {
	for v := range t.Tokens {
		s := t.Children(v, "nsubj")
		if o := t.Child(v, "obj"); len(s) == 2 && s[0] < v && o > v && s[1] > o && t.Tokens[o].XPOS == "NN" && t.NameAt(s[1]) >= 0 {
			if n := t.Names[t.NameAt(s[1])]; n.Type == extract.PER && t.Tokens[n.First-1].Form == "," {
				attach(t, s[1], o, "appos") // quoted the first speaker of the day, Bo Kim
			}
			continue
		}
		if len(s) != 2 || s[1] > v || t.Tokens[s[1]].Deprel == "nsubj:outer" || t.Tokens[s[0]].Deprel == "nsubj:outer" || t.NameAt(s[1]) < 0 {
			continue
		}
		switch f := t.Names[t.NameAt(s[1])].First; {
		case bareRole(t, s[0], titleStart(t, s[1], f)) && isName(t, s[1], extract.PER): // US envoy for Syria Tom Barrack met
			attach(t, s[1], s[0], "appos")
		case f == 0 || t.Tokens[f-1].Form != ",":
		case roleBefore(t, f-2) >= 0 && t.Names[t.NameAt(s[1])].Type == extract.PER: // led by the head of the council, Rustem Umerov, said
			attach(t, s[1], roleBefore(t, f-2), "appos")
		case t.NameAt(s[0]) < 0:
			attach(t, s[1], s[0], "appos")
		default:
			largerPlace(t, s[0], s[1], f-2)
		}
	}
	for v := range t.Tokens { // "after Rubio and Ukrainian negotiators met": the "and" sits on the second subject
		s := t.Children(v, "nsubj")
		if len(s) == 2 && s[1] < v && !t.Is(s[0], "nsubj:outer") && !t.Is(s[1], "nsubj:outer") {
			for k := s[0] + 1; k < s[1]; k++ {
				if t.Tokens[k].UPOS == "CCONJ" && t.Under(k, s[1]) {
					attach(t, s[1], s[0], "conj")
					break
				}
			}
		}
	}
}

// titleStart is where the titles right before the name begin that starts at token f and has its head
// at p: envoy for Syria Ambassador Tom Barrack.
func titleStart(t *extract.Tree, p, f int) int {
	for f > 0 && t.Is(f-1, "nmod:desc") && t.Tokens[f-1].Head == p {
		f--
	}
	return f
}

// bareRole reports whether the phrase of the role at token i has phrases of its own and ends
// right before token f: envoy for Syria.
func bareRole(t *extract.Tree, i, f int) bool {
	ph := t.Phrase(i, nil)
	return commonNoun(t, i) && lexicon.Roles[syntax.Lemma(t, i)] && t.Child(i, "conj", "appos", "flat", "acl") < 0 && slices.ContainsFunc(t.Children(i, "nmod"), func(c int) bool { return c > i }) && ph[len(ph)-1] == f-1
}

// largerPlace sets the place at i, a second subject, beside the smaller one that the name of
// the first, at s, ends with before the comma behind token k: "the Parliament of New South
// Wales (NSW), Australia voted".
func largerPlace(t *extract.Tree, s, i, k int) {
	if !isName(t, i, extract.LOC) || isName(t, s, extract.PER) || t.Child(i, "cc", "conj") >= 0 || t.Child(s, "conj") >= 0 {
		return
	}
	if t.Tokens[k].Form == ")" {
		for k > s && t.Tokens[k].Form != "(" {
			k--
		}
		k--
	}
	for k > s && !t.Is(k, "nmod") {
		k = t.Tokens[k].Head
	}
	if k > s && t.Under(k, s) && t.Tokens[k].UPOS == "PROPN" && t.NameAt(k) >= 0 {
		attach(t, i, k, "appos")
	}
}

// oneOfThree makes a list of what three articles or three numbers begin: "a boy, a girl and
// a man", "two nurses, three doctors and a cook". The parser takes the second for another
// word for the first.
func oneOfThree(t *extract.Tree) {
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if !t.Is(i, "appos") || h < 0 || h > i || !counted(t, i) || !counted(t, h) || before(t, i) != "," {
			continue
		}
		for _, z := range t.Children(h, "conj") {
			if cc := t.Child(z, "cc"); z > i && cc >= 0 && t.Lower(cc) == "and" && counted(t, z) && t.Tokens[cc-1].Form != "," {
				attach(t, i, h, "conj")
				break
			}
		}
	}
}

// counted reports whether the common noun at i has an indefinite article or a number.
func counted(t *extract.Tree, i int) bool {
	if !commonNoun(t, i) || t.NameAt(i) >= 0 {
		return false
	}
	d := t.Child(i, "det")
	return t.Child(i, "nummod") >= 0 || d >= 0 && (t.Lower(d) == "a" || t.Lower(d) == "an")
}
