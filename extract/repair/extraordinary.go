package repair

import "github.com/quadwire/quadwire/extract"

// extraordinary makes one office of "Ambassador Extraordinary and Plenipotentiary": what of and
// to whom an ambassador is hangs on the ambassador, whom nobody calls Extraordinary.
func extraordinary(t *extract.Tree) {
	for a := 0; a+1 < len(t.Tokens); a++ {
		x := a + 1
		if l := t.Lower(a); l != "ambassador" && l != "envoy" || t.Lower(x) != "extraordinary" || t.Tokens[a].Head == x && t.Tokens[x].Head < 0 {
			continue
		}
		if h := t.Tokens[a].Head; h == x || t.Is(a, t.Tokens[x].Deprel) && h == t.Tokens[x].Head {
			t.Tokens[a].Head, t.Tokens[a].Deprel = t.Tokens[x].Head, t.Tokens[x].Deprel
		}
		for _, c := range t.Children(x) {
			if !t.Is(c, "cc", "conj", "punct") && c != a {
				attach(t, c, a, t.Tokens[c].Deprel)
			}
		}
		p := x
		if x+2 < len(t.Tokens) && t.Lower(x+2) == "plenipotentiary" {
			p = x + 2
			for _, c := range t.Children(p) {
				if c > p {
					attach(t, c, a, t.Tokens[c].Deprel)
				}
			}
			attach(t, p, x, "conj")
		}
		attach(t, x, a, "amod")
		for k := x; k <= p; k++ {
			if w := t.Lower(k); w != "and" {
				t.Tokens[k].UPOS, t.Tokens[k].XPOS = "ADJ", "JJ"
			}
		}
		accredited(t, a)
	}
}

// accredited hangs on the ambassador at a the country behind "to", and on the name behind that
// the office: "Ambassador of China to Mongolia Chai Wenrui".
func accredited(t *extract.Tree, a int) {
	ph := t.Phrase(a, nil)
	k := ph[len(ph)-1] + 1
	if k+1 >= len(t.Tokens) || t.Lower(k) != "to" {
		return
	}
	n := t.Tokens[k].Head
	if n < k || t.Tokens[n].UPOS != "PROPN" {
		return
	}
	if m := t.Tokens[n].Head; m == n+1 && t.Is(n, "compound") && t.Tokens[m].UPOS == "PROPN" && t.Is(m, "obl", "nmod") {
		t.Tokens[m].Head, t.Tokens[m].Deprel = t.Tokens[a].Head, t.Tokens[a].Deprel
		attach(t, a, m, "nmod:desc")
	} else if !t.Is(n, "obl") {
		return
	}
	attach(t, n, a, "nmod")
}
