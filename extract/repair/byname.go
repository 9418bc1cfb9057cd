package repair

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
)

// byName gives a person's name the by-name behind it: "rector of St Bartholomew the Great", "John the Baptist".
func byName(t *extract.Tree) {
	for k := 1; k+1 < len(t.Tokens); k++ {
		h, i := k-1, t.NameAt(k-1)
		if t.Tokens[k].Form != "the" || !byNames[t.Tokens[k+1].Form] || t.Tokens[h].UPOS != "PROPN" || t.NameAt(k+1) >= 0 && t.NameAt(k+1) != i {
			continue
		}
		if i >= 0 {
			h = nameHead(t, t.Names[i])
		}
		if !t.Under(k+1, h) || k+2 < len(t.Tokens) && t.Tokens[k+2].UPOS == "NOUN" && t.Under(k+1, k+2) {
			continue
		}
		for _, c := range t.Children(k + 1) {
			if c > k+1 {
				t.Tokens[c].Head = h
			}
		}
		attach(t, k+1, h, "flat")
		attach(t, k, h, "flat")
		t.Tokens[k+1].UPOS, t.Tokens[k+1].XPOS = "PROPN", "NNP"
		if i >= 0 && t.Names[i].Last == k {
			t.Names = slices.Clone(t.Names)
			widen(t, i, k+2)
		}
	}
}

// byNames are what rulers and saints are called by, in capitals.
var byNames = map[string]bool{"Great": true, "Baptist": true, "Evangelist": true, "Apostle": true, "Martyr": true, "Confessor": true, "Divine": true, "Less": true, "Conqueror": true, "Terrible": true,
	"Magnificent": true, "Wise": true, "Bold": true, "Elder": true, "Younger": true, "Impaler": true, "Builder": true, "Pooh": true}
