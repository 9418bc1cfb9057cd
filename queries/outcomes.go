// @name outcomes
// @doc Plans and whether they happened: what was planned, expected or ordered, and what later articles tell of it.
// @param entity entity "" only plans in which this one has a part
// @param open flag no only those of which nothing more is told
// @columns plan when outcome report says reported article id
// @sort outcome when plan
// @example outcomes
// @example outcomes "Donald Trump"
// @example outcomes -p open=yes

package queries

import "github.com/quadwire/quadwire/graph"

func outcomes(a *asking) {
	among := a.takingPart("entity")
	a.amongWith(among, graph.TermModality, func(plan graph.Ref) {
		if a.negated(plan) {
			return
		}
		outcome, report := a.outcome(plan)
		if a.flag("open") && report != 0 {
			return
		}
		a.giveLate(plan, cells{"outcome": outcome}, func() cells {
			c := cells{"plan": a.cell(a.one(plan, graph.Label))}
			if report != 0 {
				c["report"] = a.cell(a.one(report, graph.Label))
				c["says"] = a.says(report)
				if t := a.published(report); t != 0 {
					c["reported"] = dayOf(t)
				}
			}
			return c
		})
	}, "Planned", "Expected", "Ordered")
}

// outcome is what became of a plan, by the latest fact of its proposition that is
// told later.
func (a *asking) outcome(plan graph.Ref) (outcome string, report graph.Ref) {
	outcome = "no word"
	x := a.statement(plan)
	if x.s == 0 {
		return outcome, 0
	}
	made, latest := a.published(plan), int64(0)
	if made == 0 {
		return outcome, 0 // nobody knows what is later than an article without a date
	}
	a.same(plan, x, func(f graph.Ref) {
		m := a.modality(f)
		if m != "actual" && m != "claimed" {
			return
		}
		t := a.published(f)
		if _, to, dated := a.span(f); t <= made || dated && to <= made { // another time that it happened
			return
		}
		if report != 0 && (t < latest || t == latest && a.IRI(f) > a.IRI(report)) {
			return
		}
		report, latest = f, t
		switch {
		case a.negated(f):
			outcome = "did not happen"
		case m == "claimed":
			outcome = "is said to have happened"
		default:
			outcome = "happened"
		}
	})
	return outcome, report
}
