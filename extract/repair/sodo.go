package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// soDo gives a verb that only repeats the one before it, behind "so", "neither", "nor" or "as", the
// noun behind it for its subject: in "Ann Lee lacks money, but so do many rivals" she does no
// rivals, and in "Brazil has not signed, nor has Peru" Brazil has no Peru.
func soDo(t *extract.Tree) {
	for k := 2; k+2 < len(t.Tokens); k++ {
		if w := t.Lower(k); !repeating[w] || w == "as" && t.Tokens[k-1].Form != "," {
			continue
		}
		a := k + 1
		if w := t.Lower(a); w == "too" || w == "also" {
			a++
		}
		n := subjectBehind(t, a)
		if n < 0 {
			continue
		}
		v := -1
		for _, i := range []int{k, a, n} {
			if h := t.Tokens[i].Head; h >= 0 && h < k-1 && v < 0 {
				v = h
			}
		}
		for ; v >= 0 && t.Tokens[v].UPOS != "VERB"; v = t.Tokens[v].Head {
			if c := t.Child(v, "cop"); c >= 0 && c < v {
				break
			}
		}
		if v < 0 || v > k {
			continue
		}
		rel := "conj"
		if t.Lower(k) == "as" {
			rel = "advcl"
		}
		t.Tokens[n].Head, t.Tokens[n].Deprel = a, "nsubj"
		t.Tokens[a].Head, t.Tokens[a].Deprel = v, rel
		t.Tokens[k].Head, t.Tokens[k].Deprel = a, "advmod"
		for i := k - 2; i < a; i++ {
			if t.Is(i, "cc", "punct") && i != k && i > v {
				t.Tokens[i].Head = a
			}
		}
	}
}

var (
	repeating  = lexicon.Words("so neither nor as")
	repeatedBy = lexicon.Words("do does did have has had is are was were will would can could")
)

// subjectBehind is the noun that opens right behind the auxiliary at a, where no verb follows that
// belongs to both: -1 for none.
func subjectBehind(t *extract.Tree, a int) int {
	if a+1 >= len(t.Tokens) || !repeatedBy[t.Lower(a)] {
		return -1
	}
	n := a + 1
	for h := t.Tokens[n].Head; h > n; h = t.Tokens[n].Head {
		n = h
	}
	if u := t.Tokens[n].UPOS; u != "NOUN" && u != "PROPN" && u != "NUM" && t.Lower(n) != "many" && t.Lower(n) != "others" || n == a+1 && t.Child(n, "case") >= 0 {
		return -1
	}
	if h := t.Tokens[n].Head; h == a && t.Is(n, "nmod") || t.Child(n, "cop", "nsubj") > a && t.Child(n, "cop") != a {
		return -1
	}
	for i := a + 1; i < len(t.Tokens) && t.Tokens[i].UPOS != "PUNCT"; i++ {
		if t.Tokens[i].Head == a && (t.Is(i, "xcomp", "ccomp") || i > n && t.Is(i, "obj")) {
			return -1 // so has the state little choice
		}
	}
	return n
}
