package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// guess takes from p what an adverb leaves open of it: "The boy drowned, probably on Friday"
// tells that he drowned. Where that is who did it, all is open: "was stolen, perhaps by a guard".
func guess(t *extract.Tree, p *extract.Proposition) {
	if p.Args[0].Sentence == p.Sentence && p.Args[0].Clause < 0 && t.Is(p.Args[0].Head, "obl:agent") && rank[p.Modality] < rank[extract.Possible] {
		switch w := guessed(t, p.Args[0]); {
		case lexicon.HedgeAdverbs[w]:
			p.Modality, p.Reported = extract.Claimed, true
		case lexicon.MaybeAdverbs[w]:
			p.Modality = extract.Possible
		}
	}
	p.Args = slices.DeleteFunc(p.Args, func(a extract.Argument) bool {
		open := a.Role != extract.RoleSubject && guessed(t, a) != ""
		if open && a.Role == extract.RoleObject && a.Prep != "" {
			p.Base = strings.TrimSuffix(p.Base, "_"+strings.ReplaceAll(a.Prep, " ", "_"))
		}
		return open
	})
}

// guessed is the adverb before the argument a that leaves it open, "" for none: "failed,
// apparently because nobody came".
func guessed(t *extract.Tree, a extract.Argument) string {
	if len(a.Tokens) == 0 {
		return ""
	}
	for k := a.Tokens[0] - 1; k > 0 && k >= a.Tokens[0]-3; k-- {
		if w := t.Lower(k); (lexicon.HedgeAdverbs[w] || lexicon.MaybeAdverbs[w]) && (syntax.HedgesOther(t, k) || t.Tokens[k].Head == a.Head && t.Is(k+1, "case", "mark")) {
			return w
		}
	}
	return ""
}
