package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// takenOut reports whether p affirms what a "not" or "neither" takes out: an object whose "but" tells
// what was so instead and is left out ("caused not panic but silence"), or a list with a "nor" whose
// "neither" the parser hung elsewhere.
func takenOut(t *extract.Tree, p *extract.Proposition) bool {
	return !p.Negated && slices.ContainsFunc(p.Args, func(a extract.Argument) bool {
		if a.Sentence != p.Sentence || a.Role == extract.RoleComplement && (t.Tokens[a.Head].UPOS == "VERB" || t.Child(a.Head, "cop") >= 0) {
			return false
		}
		if a.Head != p.Head && a.Role != extract.RoleSubject && !t.Is(a.Head, "conj") && syntax.Excluded(t, a.Head) {
			return t.Lower(a.Tokens[0]) != "not"
		}
		nor := slices.IndexFunc(a.Tokens, func(k int) bool { return t.Lower(k) == "nor" })
		return nor > 0 && !slices.ContainsFunc(a.Tokens[:nor], func(k int) bool { return negates[t.Lower(k)] })
	})
}

// negates are the words with which a "nor" goes on.
var negates = map[string]bool{"neither": true, "no": true, "not": true, "never": true, "n't": true, "n’t": true, "without": true, "none": true}
