package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// factThat hangs on "the fact" the clause right behind it that the parser gave to the verb:
// "said nothing about the fact that costs are high" has nobody say that they are.
func factThat(t *extract.Tree) {
	for x := range t.Tokens {
		m := t.Child(x, "mark")
		if m < 2 || !t.Is(x, "ccomp") || t.Lower(m) != "that" || t.Lower(m-1) != "fact" || t.Lower(m-2) != "the" {
			continue
		}
		if n := m - 1; t.Is(n, "obl", "nmod", "obj") && !t.Under(n, x) && syntax.OwnSubject(t, x) >= 0 {
			attach(t, x, n, "acl")
		}
	}
}
