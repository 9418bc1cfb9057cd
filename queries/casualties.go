// @name casualties
// @doc The dead and the hurt by day, as each report has them: no sums, for reports overlap.
// @param entity entity "" only reports in which this place, force or event has a part
// @param since day "" only what happened on or after that day
// @param until day "" only what happened before that day
// @columns when what number of who where fact modality says article id
// @sort -when what -number fact
// @example casualties
// @example casualties Ukraine -p since=2025-11-01

package queries

import "github.com/quadwire/quadwire/graph"

// Verbs of harm, and what they say happened to people.
var harms = map[string]string{
	"kill": "killed", "die": "killed", "perish": "killed", "murder": "killed", "assassinate": "killed", "execute": "killed", "drown": "killed",
	"wound": "hurt", "injure": "hurt", "hurt": "hurt", "hospitalize": "hurt", "maim": "hurt",
	"kidnap": "taken", "abduct": "taken", "capture": "taken", "evacuate": "displaced", "displace": "displaced",
}

func casualties(a *asking) {
	among := a.among("entity")
	for verb, what := range harms {
		a.withVerb(func(fact graph.Ref) {
			if among != nil && !among[fact] || !a.happened(fact) || !a.during(fact, "since", "until") {
				return
			}
			for _, q := range a.amountsIn(fact) {
				m := a.amount(q)
				if m == nil || !countsPeople(m.unit) {
					continue
				}
				x := a.statement(fact)
				c := cells{"what": what, "number": m.value}
				if m.unit != "" {
					c["of"] = m.unit
				}
				if x.s != q {
					c["who"] = a.cell(x.s)
				}
				a.giveLate(fact, c, func() cells { return cells{"where": a.cell(a.own(fact, graph.TermPlace))} })
			}
		}, verb)
	}
}

// notPeople are units of amounts beside casualties: "died at 75 years".
var notPeople = []string{"year", "day", "hour", "minute", "month", "week", "mile", "meter", "metre", "kilometer", "kilometre", "percent", "%", "dollar", "time", "degree", "point", "USD", "EUR", "GBP"}

func countsPeople(unit string) bool {
	return !contains(notPeople, unit) && len(unit) != 3 // three letters: a currency
}
