package repair

import "github.com/quadwire/quadwire/extract"

// namedBehind parts the name that alone stands behind a quotation, and tells who speaks it,
// from what is said: “The virus spreads by contact with blood,” Dr Ann Lee.
func namedBehind(t *extract.Tree) {
	for _, n := range t.Names {
		if n.Type != extract.PER || n.First < 3 {
			continue
		}
		q := n.First - 1
		for q > 1 && !quoteMark(t.Tokens[q].Form) && t.Tokens[q].UPOS != "VERB" && t.Tokens[q].UPOS != "PUNCT" {
			q--
		}
		h := nameHead(t, n)
		r := t.Root()
		if !quoteMark(t.Tokens[q].Form) || t.Tokens[q-1].Form != "," || r < 0 || r > q || t.Tokens[h].Head < 0 || t.Tokens[h].Head > q || t.Is(h, "nsubj") {
			continue
		}
		alone := true
		for k := n.Last; k < len(t.Tokens); k++ {
			alone = alone && t.Is(k, "punct")
		}
		if alone && n.First-q <= 5 {
			attach(t, h, r, "parataxis")
		}
	}
}
