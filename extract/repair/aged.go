package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// agedOnly hangs on the verb what the parser hung on "aged" behind the age: "followed pupils aged 8 to 14 over five
// years" followed them so long.
func agedOnly(t *extract.Tree) {
	for x := 1; x < len(t.Tokens); x++ {
		if t.Lower(x) != "aged" || !t.Is(x, "acl") || t.Tokens[x].Head != x-1 {
			continue
		}
		n := x - 1
		v := t.Tokens[n].Head
		if v < 0 || v > n || t.Tokens[v].UPOS != "VERB" || !t.Is(n, "obj", "iobj", "obl") {
			continue
		}
		for k, c := range t.Children(x, "obl", "obl:unmarked", "advmod") {
			if k > 0 && c > x && t.Child(c, "case") > x && syntax.TimeLike(t, c) {
				attach(t, c, v, "obl")
			}
		}
	}
}
