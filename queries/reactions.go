// @name reactions
// @doc Who is for and who is against: praise, support, welcome; criticism, condemnation, blame, accusation.
// @param entity entity "" only reactions of this one or to it
// @param since day "" only what happened on or after that day
// @columns who stance relation whom fact modality certainty says when article id
// @sort stance who -when fact
// @example reactions
// @example reactions "Donald Trump"

package queries

import (
	"regexp"

	"github.com/quadwire/quadwire/graph"
)

var (
	favours  = []string{"support", "praise", "welcome", "endorse", "back", "hail", "applaud", "congratulate", "thank", "commend", "defend", "favor", "approve"}
	opposes  = []string{"criticize", "criticise", "condemn", "oppose", "denounce", "blame", "accuse", "attack", "slam", "reject", "deplore", "mock", "dismiss"}
	suffered = regexp.MustCompile(`^(reportedly )?(was|were|is|are|been|being|(has|have|had) been) `)
)

func reactions(a *asking) {
	entity, among := a.entity("entity"), a.among("entity")
	give := func(stance string) func(graph.Ref) {
		return func(fact graph.Ref) {
			if among != nil && !among[fact] || !a.told(fact) || !a.during(fact, "since", "") {
				return
			}
			x := a.statement(fact)
			relation := words(a.last(x.rel))
			if _, alone := a.cell(x.o).(bool); alone || x.o == 0 {
				return
			}
			if !a.isActor(x.s) || suffered.MatchString(relation) || entity != 0 && x.s != entity && x.o != entity {
				return // "was criticized for": nobody says by whom
			}
			stance := stance
			if a.negated(fact) {
				stance = "not " + stance
			}
			a.giveLate(fact, cells{"stance": stance}, func() cells {
				whom := a.cell(x.o)
				if a.isFact(x.o) {
					whom = a.cell(a.one(x.o, graph.Label))
				}
				return cells{"who": a.label(x.s), "relation": relation, "whom": whom}
			})
		}
	}
	a.withVerb(give("for"), favours...)
	a.withVerb(give("against"), opposes...)
}
