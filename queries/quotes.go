// @name quotes
// @doc What was said on a topic, in the words of the article: each sentence once, with the speaker.
// @param topic text required a word or words that the sentence has
// @param by entity "" only this speaker
// @columns says quote when article id
// @sort -when says quote
// @example quotes sanctions
// @example quotes "peace plan" -p by="Donald Trump"

package queries

import (
	"fmt"

	"github.com/quadwire/quadwire/graph"
)

func quotes(a *asking) {
	topic := a.text("topic")
	seen := map[[2]string]bool{}
	see := func(fact graph.Ref) {
		if !a.speaksOf(fact, topic) {
			return
		}
		if a.isFact(a.statement(fact).o) {
			return // the fact of what was said is a quote of its own
		}
		says := a.says(fact)
		if says == nil {
			if says = a.cell(a.statement(fact).s); !contains(sayings, a.base(fact)) {
				return
			}
		}
		k := [2]string{a.label(a.own(fact, graph.TermQuote)), fmt.Sprint(says)}
		if !seen[k] {
			seen[k] = true
			a.give(fact, cells{"says": says})
		}
	}
	if by := a.entity("by"); by != 0 {
		a.factsOf(by, func(p part) {
			if p.role == speaker || p.role == "subject" && contains(sayings, a.base(p.fact)) {
				see(p.fact)
			}
		})
		return
	}
	a.withTerm(graph.TermModality, see, "Claimed")
	a.withBase(see, sayings...)
}
