package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// standard are the tokens of the "than" right behind the argument a of p that says against
// what its comparative holds: "is less effective than doctors hoped", "earned more than its
// makers expected". Without them the vaccine would be called less effective. nil for none.
func standard(t *extract.Tree, p *extract.Proposition, a extract.Argument) []int {
	than := a.Tokens[len(a.Tokens)-1] + 1
	if a.Role == extract.RoleSubject || than+1 >= len(t.Tokens) || t.Lower(than) != "than" || !more(t, a.Tokens) {
		return nil
	}
	c := t.Tokens[than].Head
	if c < than || !t.Is(than, "mark", "case") || !t.Is(c, "advcl", "obl", "nmod", "ccomp") {
		return nil
	}
	toks := bounded(t, c, 18)
	if len(toks) == 0 || toks[0] != than || slices.ContainsFunc(toks, func(k int) bool { return tellsToken(p, k) }) {
		return nil
	}
	for n, k := range toks {
		if k != than+n {
			return nil
		}
	}
	return toks
}

// more reports whether one of the tokens holds more or less of something than of another.
func more(t *extract.Tree, toks []int) bool {
	return slices.ContainsFunc(toks, func(k int) bool {
		return t.Tokens[k].XPOS == "JJR" || t.Tokens[k].XPOS == "RBR" || degreesOf[t.Lower(k)]
	})
}

// degreesOf are the comparatives that need no ending.
var degreesOf = lexicon.Words("more less fewer worse better rather")
