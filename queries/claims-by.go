// @name claims-by
// @doc What someone says: the facts that stand in their words, whoever passes them on.
// @param speaker entity required who speaks
// @param about text "" only claims with this word in them
// @param since day "" only claims about what happened on or after that day
// @columns fact modality certainty says when article id
// @sort -when fact
// @example claims-by "Marco Rubio"
// @example claims-by Ukraine -p about=Pokrovsk

package queries

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/graph"
)

// sayings are the base relations of speaking: their object is what was said.
var sayings = []string{"say", "tell", "claim", "state", "declare", "announce", "add", "write", "note", "warn", "insist", "argue", "stress"}

// What is attributed to them, and their acts of speech whose content is no fact
// of its own: Marco Rubio said "productive".
func claimsBy(a *asking) {
	about := a.text("about")
	a.factsOf(a.entity("speaker"), func(p part) {
		if !a.during(p.fact, "since", "") || p.role != speaker && !a.sayingOfItsOwn(p) {
			return
		}
		if about == "" || a.speaksOf(p.fact, about) {
			a.give(p.fact, nil)
		}
	})
}

// sayingOfItsOwn tells acts of speech whose content is words.
func (a *asking) sayingOfItsOwn(p part) bool {
	if p.role != "subject" || !slices.Contains(sayings, a.base(p.fact)) || a.one(p.fact, graph.AttributedTo) != 0 {
		return false
	}
	o := a.statement(p.fact).o
	return o != 0 && !a.isFact(o)
}

// speaksOf tells whether a fact or its sentence has the folded words in it.
func (a *asking) speaksOf(fact graph.Ref, words string) bool {
	return strings.Contains(graph.Fold(a.Text(a.one(fact, graph.Label))), words) ||
		strings.Contains(graph.Fold(a.Text(a.own(fact, graph.TermQuote))), words)
}
