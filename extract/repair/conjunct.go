package repair

import "github.com/quadwire/quadwire/extract"

// nearestAdjective gives the second of two adjectives what stands right behind it: prisons
// that are overcrowded and short on guards are short on guards.
func nearestAdjective(t *extract.Tree) {
	for i := range t.Tokens {
		if t.Tokens[i].UPOS != "ADJ" {
			continue
		}
		for _, c := range t.Children(i, "conj") {
			if cc := t.Child(c, "cc"); t.Tokens[c].UPOS != "ADJ" || c < i || cc < 0 || t.Lower(cc) != "and" || t.Child(c, "obl", "nmod") >= 0 {
				continue
			}
			for _, o := range t.Children(i, "obl") {
				if p := t.Child(o, "case"); o > c && p == c+1 && p < o {
					attach(t, o, c, "obl")
				}
			}
		}
	}
}

// secondPassive gives the participle behind an "and" the noun right before it as its
// subject: a man was killed and livestock stolen, which steals no man.
func secondPassive(t *extract.Tree) {
	for w := range t.Tokens {
		v, n := t.Tokens[w].Head, w-1
		if !t.Is(w, "conj") || v < 0 || v > n || t.Tokens[w].XPOS != "VBN" || t.Child(w, "nsubj", "nsubj:pass", "aux", "aux:pass", "cc") >= 0 || t.Child(v, "aux:pass") < 0 {
			continue
		}
		if cc := t.Child(n, "cc"); t.Is(n, "conj") && t.Tokens[n].Head == v && t.Tokens[n].UPOS == "NOUN" && cc >= 0 && cc < n && cc > v {
			attach(t, n, w, "nsubj:pass")
			attach(t, cc, w, "cc")
		}
	}
}

// butFrom takes "but" with a preposition for an aside and not for a second
// subject: "Another writer, but from the north, is Amos Kole" says of no north who it is.
func butFrom(t *extract.Tree) {
	for c := range t.Tokens {
		n, cc, m := t.Tokens[c].Head, t.Child(c, "cc"), t.Child(c, "case")
		if n < 0 || n > c || !t.Is(c, "conj") || !t.Is(n, "nsubj", "nsubj:pass") || cc < 0 || m != cc+1 || t.Lower(cc) != "but" || t.Child(n, "case") >= 0 {
			continue
		}
		t.Tokens[c].Deprel = "parataxis"
	}
}
