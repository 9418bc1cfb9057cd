// @name relations
// @doc Which relations the graph has, by the number of facts: what one can ask by, with an example.
// @param word text "" only relations with this word in them
// @param least number 2 facts that a relation must have
// @columns relation facts example article id
// @sort -facts relation
// @example relations
// @example relations meet

package queries

import (
	"strings"

	"github.com/quadwire/quadwire/graph"
)

func relations(a *asking) {
	word, _ := a.params["word"].(string)
	least, _ := a.number("least")
	a.Relations("", func(name string) bool {
		if !strings.Contains(words(name), strings.ToLower(word)) {
			return a.Err() == nil
		}
		facts, first := 0, graph.Ref(0)
		a.withBase(func(fact graph.Ref) {
			if facts++; first == 0 || facts <= 50 && a.IRI(fact) < a.IRI(first) { // any fact is an example
				first = fact
			}
		}, name)
		if facts == 0 || float64(facts) < least {
			return true
		}
		a.giveLate(0, cells{"facts": facts, "relation": words(name)}, func() cells {
			c := a.row(first)
			if c != nil {
				c["example"] = a.cell(a.one(first, graph.Label))
			}
			return c
		})
		return true
	})
}
