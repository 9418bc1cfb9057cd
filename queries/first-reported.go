// @name first-reported
// @doc Who had it first: what several articles tell of someone or something, and which of them was the earliest.
// @param entity entity required who or what
// @param least number 2 articles that must have it
// @columns published publisher fact articles last article id
// @sort -articles published fact
// @example first-reported Pokrovsk

package queries

import "github.com/quadwire/quadwire/graph"

func firstReported(a *asking) {
	least, _ := a.number("least")
	seen := map[graph.Ref]bool{}
	for fact := range a.takingPart("entity") {
		x := a.statement(fact)
		if seen[fact] || !x.asserted {
			continue
		}
		no, all := a.negated(fact), []graph.Ref{fact}
		a.same(fact, x, func(f graph.Ref) {
			if a.negated(f) == no && a.modality(f) == a.modality(fact) {
				all = append(all, f)
			}
		})
		versions := map[graph.Ref]bool{}
		first, last := fact, int64(0)
		for _, f := range all {
			seen[f] = true
			versions[a.versionOf(f)] = true
			last = max(last, a.published(f))
			if t, best := a.published(f), a.published(first); t < best || t == best && a.IRI(f) < a.IRI(first) {
				first = f
			}
		}
		if len(versions) < int(least) {
			continue
		}
		c := cells{"articles": len(versions)}
		if t := a.published(first); t != 0 {
			c["published"], c["last"] = dayOf(t), dayOf(last)
		}
		if p := a.article(a.versionOf(first)).publisher; p != "" {
			c["publisher"] = p
		}
		a.give(first, c)
	}
}
