// @name who-met-whom
// @doc Who met whom, when and where. Meetings that took place, as the article or a speaker has it.
// @param entity entity "" only meetings of this person, body or country
// @param since day "" only meetings on or after that day
// @param until day "" only meetings before that day
// @param planned flag no also meetings that are planned, expected or possible
// @columns who whom when where fact modality certainty says article id
// @sort -when who whom
// @example who-met-whom
// @example who-met-whom "Steve Witkoff"
// @example who-met-whom -p since=2025-11-01 -p planned=yes

package queries

import (
	"slices"

	"github.com/quadwire/quadwire/graph"
)

var (
	meetings = []string{"meet", "meet_with", "hold_talks_with", "hold_meeting_with", "have_meeting_with", "have_talks_with",
		"sit_down_with", "talk_with", "talk_to", "speak_with", "speak_to"}
	visits = []string{"visit", "receive", "host"} // meetings only between people: one receives help, too
)

func whoMetWhom(a *asking) {
	among, entity := a.among("entity"), a.entity("entity")
	see := func(fact graph.Ref) {
		if among != nil && !among[fact] || !a.met(fact) || !a.during(fact, "since", "until") {
			return
		}
		x := a.statement(fact)
		who, whom := x.s, x.o
		if !a.isEntity(whom) {
			whom = a.own(fact, "oblique_with")
		}
		switch {
		case !x.asserted || !a.isActor(who) || whom == 0 || a.isAmount(whom) || who == whom:
		case slices.Contains(visits, a.base(fact)) && !(a.isA(who, "Person") && a.isA(whom, "Person")):
		case !a.meets(who) || !a.meets(whom) || a.label(whom) == a.article(a.versionOf(fact)).publisher: // "told Wikinews"
		case entity != 0 && entity != who && entity != whom:
		default:
			a.giveLate(fact, nil, func() cells {
				return cells{"who": a.cell(who), "whom": a.cell(whom), "where": a.cell(a.own(fact, graph.TermPlace))}
			})
		}
	}
	a.withBase(see, meetings...)
	a.withBase(see, visits...)
}

// met tells whether a meeting took place, or is to where that is asked for.
func (a *asking) met(fact graph.Ref) bool {
	if a.flag("planned") {
		return !a.negated(fact)
	}
	return a.happened(fact)
}

// meets tells who can meet: no applause, no obstacle.
func (a *asking) meets(r graph.Ref) bool {
	if !a.isLocal(r) {
		return true
	}
	k := a.kind(r)
	return k == "Person" || k == "Organization" || k == "Group" || sourceWords.MatchString(a.label(r))
}
