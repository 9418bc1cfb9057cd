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
