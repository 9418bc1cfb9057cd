package repair

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// innerTime hangs a time that stands between a noun and its "of" on the noun, from which nothing else can take it:
// "The arrest last week of two officers angered the union" tells nothing of the day of the anger.
func innerTime(t *extract.Tree) {
	for k := range t.Tokens {
		n, of := t.Tokens[k].Head, t.Child(k, "case")
		if !t.Is(k, "nmod") || n < 0 || of <= n+1 || of > k || t.Lower(of) != "of" {
			continue
		}
		for c := n + 1; c < of; c++ {
			if h := t.Tokens[c].Head; t.Is(c, "obl") && (h < n || h > k) && syntax.TimeLike(t, c) {
				if ph := t.Phrase(c, nil); ph[0] == n+1 && ph[len(ph)-1] == of-1 {
					attach(t, c, n, strings.Replace(t.Tokens[c].Deprel, "obl", "nmod", 1))
				}
			}
		}
	}
}

// closedTime hangs a time behind the comma that closes a relative clause on the verb above the noun: "met Anna
// Berg, who is to become minister, the previous day".
func closedTime(t *extract.Tree) {
	for c := range t.Tokens {
		r := t.Tokens[c].Head
		if !t.Is(c, "obl") || r < 0 || r > c || !syntax.TimeLike(t, c) || before(t, c) != "," {
			continue
		}
		for t.Is(r, "xcomp", "obj", "obl", "nmod") && t.Tokens[r].Head < r {
			r = t.Tokens[r].Head
		}
		n := t.Tokens[r].Head
		if !t.Is(r, "acl:relcl") || n < 0 || n > r || before(t, r) != "," || syntax.Restrictive(t, r) {
			continue
		}
		punct := func(i int) bool { return t.Is(i, "punct") }
		f, k := t.Phrase(r, punct)[0], t.Phrase(c, punct)
		inside := t.Tokens[f:max(f, k[0]-1)]
		if e := k[len(k)-1] + 1; e < len(t.Tokens) && t.Tokens[e].UPOS != "PUNCT" || slices.ContainsFunc(inside, func(w extract.Token) bool { return w.Form == "," }) {
			continue
		}
		v := n
		for v >= 0 && t.Is(v, "nmod", "obj", "obl", "iobj", "flat", "appos") {
			v = t.Tokens[v].Head
		}
		if v >= 0 && v < n && t.Tokens[v].UPOS == "VERB" && t.Child(v, "obl:unmarked", "obl:tmod") < 0 {
			attach(t, c, v, "obl"+t.Tokens[c].Deprel[len("obl"):])
		}
	}
}
