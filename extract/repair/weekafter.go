package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// weekAfter hangs "a week after …" behind a report that has its own day on the report:
// in "Prices will fall, she said on Friday, a week after oil fell" she said so a week after
// that. Without a day the clause may be hers: "He died, she said, a week after he fell".
func weekAfter(t *extract.Tree) {
	for v := range t.Tokens {
		c := t.Tokens[v].Head
		if !t.Is(v, "advcl") || c < 0 || c > v || !t.Is(c, "ccomp") || t.Child(v, "nsubj") < 0 {
			continue
		}
		r, m := t.Tokens[c].Head, t.Child(v, "mark")
		if r < c || r > v || !says(t, r) || m < 2 || t.Lower(m) != "after" && t.Lower(m) != "before" {
			continue
		}
		k := t.Child(v, "obl:unmarked", "nmod:unmarked", "obl")
		if k != m-1 || !syntax.TimeLike(t, k) {
			continue
		}
		f := t.Phrase(k, func(c int) bool { return t.Is(c, "punct") })[0]
		for _, day := range t.Children(r, "obl") {
			if day > r && day < f && syntax.TimeLike(t, day) && f > 0 && t.Tokens[f-1].Form == "," {
				t.Tokens[v].Head = r
				break
			}
		}
	}
}

// sameDay hangs a time at the end, behind the comma that closes a relative clause, on the verb around that:
// "The army took Kaya, a town that lies on the river, the same day" lets the town lie there on no day.
func sameDay(t *extract.Tree) {
	for d := range t.Tokens {
		r := t.Tokens[d].Head
		if r < 0 || r > d || !t.Is(d, "obl:unmarked", "nmod:unmarked") || !syntax.TimeLike(t, d) || t.Child(d, "case") >= 0 || before(t, d) != "," {
			continue
		}
		if e := syntax.EndOf(t, d); e+2 < len(t.Tokens) {
			continue
		}
		for k := 0; k < 4 && !t.Is(r, "acl:relcl") && t.Tokens[r].Head >= 0 && t.Tokens[r].Head < r; k++ {
			r = t.Tokens[r].Head
		}
		v := t.Tokens[r].Head
		if !t.Is(r, "acl:relcl") || v < 0 || v > r {
			continue
		}
		aside := before(t, r) == ","
		for k := 0; k < 4 && v >= 0 && t.Tokens[v].UPOS != "VERB" && t.Tokens[v].Head < v; k++ {
			aside = aside || t.Is(v, "appos") && before(t, v) == ","
			v = t.Tokens[v].Head
		}
		if v >= 0 && aside && t.Tokens[v].UPOS == "VERB" && t.Tokens[v].XPOS == "VBD" {
			attach(t, d, v, "obl:unmarked")
		}
	}
}
