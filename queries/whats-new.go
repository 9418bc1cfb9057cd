// @name whats-new
// @doc What changed: what the articles of the last days tell that no earlier article told. The days are counted back from the latest article, or from a day.
// @param entity entity "" only what this one has a part in
// @param days number 7 how many days back
// @param until day "" the day after the last one; without it, the day after the latest article
// @columns published fact modality certainty says when article id
// @sort -published fact
// @example whats-new
// @example whats-new Ukraine -p days=3

package queries

import "github.com/quadwire/quadwire/graph"

func whatsNew(a *asking) {
	const day = 24 * 60 * 60
	latest := int64(0)
	versions := []graph.Ref{}
	a.versions(func(v graph.Ref) {
		versions = append(versions, v)
		latest = max(latest, a.article(v).published)
	})
	until, given := a.day("until")
	if !given {
		until = latest - latest%day + day
	}
	days, _ := a.number("days")
	since := until - int64(days*day)
	among := a.takingPart("entity")
	for _, v := range versions {
		t := a.article(v).published
		if t < since || t >= until || t == 0 {
			continue
		}
		a.With(a.node(string(graph.DerivedFrom)), v, func(l graph.Link) bool {
			if (among == nil || among[l.S]) && a.isNews(l.S, since) {
				a.give(l.S, cells{"published": dayOf(t)})
			}
			return a.Snapshot.Err() == nil
		})
	}
}

// isNews tells whether a fact is told as something, and no article before since
// told the same in the same way.
func (a *asking) isNews(fact graph.Ref, since int64) bool {
	m := a.modality(fact)
	switch m {
	case "actual", "claimed", "planned", "expected", "ordered":
	default:
		return false
	}
	old, no := false, a.negated(fact)
	a.same(fact, a.statement(fact), func(f graph.Ref) {
		t := a.published(f)
		old = old || t != 0 && t < since && a.negated(f) == no && a.modality(f) == m
	})
	return !old
}
