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

import (
	"strconv"
	"strings"

	"github.com/quadwire/quadwire/graph"
)

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
			x := a.statement(fact)
			for _, q := range a.amountsIn(fact) {
				if m := a.amount(q); m != nil && countsPeople(m.unit) && (q == x.o && !strings.HasSuffix(a.base(fact), "_with") || a.isOf(m, q, x.s) || a.isOf(m, q, x.o)) {
					a.giveHarm(fact, x, q, m, what)
				}
			}
		}, verb)
	}
}

// giveHarm gives out one number of a report.
func (a *asking) giveHarm(fact graph.Ref, x statement, q graph.Ref, m *amount, what string) {
	c := cells{"what": what, "number": m.value}
	if m.unit != "" {
		c["of"] = m.unit
	}
	if !a.isOf(m, q, x.s) { // "three girls were injured": nobody says by whom
		c["who"] = a.cell(x.s)
	}
	a.giveLate(fact, c, func() cells { return cells{"where": a.cell(a.own(fact, graph.TermPlace))} })
}

// isOf tells whether an amount is the one of an end of the fact: the end itself, or
// "at least seven people" and 7 people, "all 189 on board" and 189; but not "died
// at the age of 55".
func (a *asking) isOf(m *amount, q, end graph.Ref) bool {
	if end == q || end == 0 {
		return end == q
	}
	text := graph.Fold(a.label(end))
	switch m.unit {
	case "":
		return strings.Contains(" "+text+" ", " "+graph.Fold(strconv.FormatFloat(m.value, 'f', -1, 64))+" ")
	case "person":
		return strings.Contains(text, "people") || strings.Contains(text, "person")
	}
	return strings.Contains(text, graph.Fold(m.unit))
}

// notPeople are units of amounts beside casualties: "died at 75 years".
var notPeople = []string{"year", "day", "hour", "minute", "month", "week", "mile", "meter", "metre", "kilometer", "kilometre", "percent", "%", "dollar", "time", "degree", "point", "USD", "EUR", "GBP"}

func countsPeople(unit string) bool {
	return !contains(notPeople, unit) && len(unit) != 3 // three letters: a currency
}
