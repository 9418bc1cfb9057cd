package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// moveSay makes a relative clause of what people say of the noun in which a sentence sums itself up
// behind a comma, where the parser has that noun for a second subject or object: "extended his term, a
// move critics say amounts to a coup", "cut the aid, something doctors warn will cost lives".
func moveSay(t *extract.Tree) {
	for v := range t.Tokens {
		if h := t.Tokens[v].Head; t.Lower(v) == "something" && t.Is(v, "obj") && h >= 0 && h < v && before(t, v) == "," && t.Child(v, "acl:relcl") > v {
			t.Tokens[v].Deprel = "parataxis"
			continue
		}
		ss, c, h := t.Children(v, "nsubj"), t.Child(v, "ccomp"), t.Tokens[v].Head
		if len(ss) != 2 || ss[1] > v || h < 0 || h > ss[0] || c < v || t.Tokens[v].UPOS != "VERB" || t.Child(c, syntax.Subjects...) >= 0 || t.Child(c, "expl", "csubj", "mark") >= 0 || !finiteVerb(t, c) {
			continue
		}
		one, two := t.Phrase(ss[0], func(k int) bool { return t.Is(k, "punct") }), t.Phrase(ss[1], nil)
		if f := one[0]; f > 0 && t.Tokens[f-1].Form == "," && one[len(one)-1]+1 == two[0] && two[len(two)-1]+1 == v {
			attach(t, ss[0], h, "parataxis")
			attach(t, v, ss[0], "acl:relcl")
		}
	}
}
