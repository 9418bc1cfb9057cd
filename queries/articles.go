// @name articles
// @doc The articles in the graph with the number of facts read in each.
// @columns date publisher title facts file version
// @sort -date title
// @example articles

package queries

import "github.com/quadwire/quadwire/graph"

func articles(a *asking) {
	a.versions(func(v graph.Ref) {
		l := a.article(v)
		c := cells{}
		if l.published != 0 {
			c["date"] = dayOf(l.published)
		}
		a.giveLate(0, c, func() cells {
			facts := 0
			a.With(a.node(string(graph.DerivedFrom)), v, func(graph.Link) bool { facts++; return true })
			return cells{
				"publisher": a.cell(a.one(v, graph.Publisher)), "title": a.cell(a.one(v, graph.Headline)),
				"facts": facts, "file": a.cell(a.own(v, graph.TermFile)), "version": a.IRI(v),
			}
		})
	})
}
