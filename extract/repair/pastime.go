package repair

import (
	"github.com/quadwire/quadwire/extract"
)

// poleDancing gives a verb in the progressive no second subject: in "She's pole dancing in Texas" she
// dances, and no pole does.
func poleDancing(t *extract.Tree) {
	for v := 2; v < len(t.Tokens); v++ {
		n := v - 1
		if t.Tokens[v].XPOS != "VBG" || !t.Is(n, "nsubj") || t.Tokens[n].Head != v || t.Tokens[n].XPOS != "NN" || upper(t.Tokens[n].Form) {
			continue
		}
		be := n - 1
		s := t.Child(v, "nsubj")
		if k := t.Child(n, "nsubj"); s == n && k >= 0 { // she hangs on the pole
			s = k
		}
		if !t.Is(be, "aux", "cop") || t.Tokens[be].Head != v && t.Tokens[be].Head != n || s < 0 || s >= be {
			continue
		}
		attach(t, s, v, "nsubj")
		attach(t, be, v, "aux")
		t.Tokens[n].Deprel = "compound"
	}
}
