// @name claim
// @doc Where a claim comes from: everyone who states or denies the same, in the order in which it was published.
// @param fact text required the id of a fact, as the last column of other questions has it, or its first digits; or words of the claim
// @columns published says position fact modality certainty when article id
// @sort published says fact
// @example claim 3f2a9c
// @example claim "seized Pokrovsk"

package queries

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/graph"
)

func claim(a *asking) {
	seen := map[graph.Ref]bool{}
	give := func(f graph.Ref) {
		if seen[f] {
			return
		}
		seen[f] = true
		c := cells{"position": "states it"}
		if a.negated(f) {
			c["position"] = "denies it"
		}
		if t := a.published(f); t != 0 {
			c["published"] = dayOf(t)
		}
		if c["says"] = a.says(f); c["says"] == nil {
			c["says"] = a.whoSays(f)
		}
		a.give(f, c)
	}
	for _, fact := range a.claims() {
		give(fact)
		if x := a.statement(fact); x.s != 0 {
			a.same(fact, x, give)
		}
	}
}

// claims is the facts that the parameter names: one by its id, or those that are
// told in its words.
func (a *asking) claims() (out []graph.Ref) {
	text, _ := a.params["fact"].(string)
	if ids := a.FactIDs(text, 2); len(ids) == 1 {
		return []graph.Ref{a.node(string(a.Base().Fact(extract.FactID(ids[0]))))}
	}
	words := a.text("fact")
	a.facts(nil, func(fact graph.Ref) {
		if words != "" && strings.Contains(graph.Fold(a.Text(a.one(fact, graph.Label))), words) {
			out = append(out, fact)
		}
	})
	return out
}
