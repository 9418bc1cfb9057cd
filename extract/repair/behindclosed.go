package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// behindClosed hangs a clause of time right behind a closing mark on the verb outside the quotation: "told
// guests to “get out” after the bride came late" tells when they were told. in is the number of the quotation
// that a token stands in.
func behindClosed(t *extract.Tree, in []int) {
	for x := range t.Tokens {
		m, v := t.Child(x, "mark", "advmod"), t.Tokens[x].Head
		if v < 0 || m < 2 || !t.Is(x, "advcl") || in[v] == 0 || in[x] > 0 || !datesBehind[t.Lower(m)] || in[m-2] != in[v] || !t.Is(m-1, "punct") || syntax.OwnSubject(t, x) < m {
			continue
		}
		o := v
		for n := 0; o >= 0 && in[o] == in[v] && n < len(t.Tokens); n++ {
			o = t.Tokens[o].Head
		}
		if o >= 0 && t.Tokens[o].UPOS == "VERB" && !(t.Tokens[o].XPOS == "VBD" && nowTold(t, x)) {
			attach(t, x, o, "advcl")
		}
	}
}

// datesBehind open clauses that tell when something was so.
var datesBehind = map[string]bool{"after": true, "before": true, "when": true, "as": true, "while": true, "until": true}

// nowTold reports whether the clause at x is told in the present: when she visits, as clients are leaving.
func nowTold(t *extract.Tree, x int) bool {
	if a := t.Child(x, "aux", "aux:pass", "cop"); a >= 0 {
		x = a
	}
	return t.Tokens[x].XPOS == "VBZ" || t.Tokens[x].XPOS == "VBP"
}
