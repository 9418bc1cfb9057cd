// @name quantities
// @doc Amounts and what they count: territory, casualties, money, per cents.
// @param entity entity "" only facts in which this one has a part
// @param unit text "" only this unit, in the singular or as the text has it: "square mile", "people"
// @param least number "" only amounts of at least this value
// @columns amount value unit fact modality certainty says when article id
// @sort unit -value fact
// @example quantities
// @example quantities Russia -p unit="square mile"

package queries

import (
	"regexp"
	"strings"

	"github.com/quadwire/quadwire/graph"
)

func quantities(a *asking) {
	unit, least := a.params["unit"], a.params["least"]
	want := ""
	if unit != nil {
		want = singular(strings.ToLower(unit.(string)))
	}
	amounts := map[graph.Ref]*amount{}
	see := func(q graph.Ref, fact graph.Ref) {
		m, ok := amounts[q]
		if !ok {
			m = a.amount(q)
			amounts[q] = m
		}
		if m == nil || least != nil && m.value < least.(float64) {
			return
		}
		if want != "" && strings.ToLower(m.unit) != want && singular(strings.ToLower(m.text)) != want && !strings.HasSuffix(singular(strings.ToLower(m.text)), " "+want) {
			return
		}
		c := cells{"amount": m.text, "value": m.value}
		if m.unit != "" {
			c["unit"] = m.unit
		}
		a.give(fact, c)
	}
	among := a.takingPart("entity")
	if among == nil {
		a.With(a.node(string(graph.Type)), a.node(string(graph.QuantityValue)), func(l graph.Link) bool {
			a.amountFacts(l.S, func(fact graph.Ref) { see(l.S, fact) })
			return true
		})
		return
	}
	for fact := range among {
		for _, q := range a.amountsIn(fact) {
			see(q, fact)
		}
	}
}

// amountFacts calls see once for every fact that an amount stands in.
func (a *asking) amountFacts(q graph.Ref, see func(fact graph.Ref)) {
	seen := map[graph.Ref]bool{}
	a.factsOf(q, func(p part) {
		if !seen[p.fact] {
			seen[p.fact] = true
			see(p.fact)
		}
	})
}

// amountsIn is the amounts of a fact, each once.
func (a *asking) amountsIn(fact graph.Ref) (out []graph.Ref) {
	add := func(n graph.Ref) {
		for _, o := range out {
			if o == n {
				return
			}
		}
		if n != 0 && a.isEntity(n) && a.isAmount(n) {
			out = append(out, n)
		}
	}
	x := a.statement(fact)
	add(x.s)
	add(x.o)
	a.Out(fact, func(r graph.Ref) bool { return a.property(r).kind == roleOf }, func(l graph.Link) bool {
		add(l.O)
		return true
	})
	return out
}

// amount is a quantity as one reads it.
type amount struct {
	text  string
	value float64
	unit  string // in the singular; "" for a bare number
}

var (
	amountWords = regexp.MustCompile(`^(more than|at least|less than|at most) `)
	amountDigit = regexp.MustCompile(`^[-\d.,e+ ]+( to [-\d.,e+ ]+)?`)
	amountScale = regexp.MustCompile(`^(million|billion|trillion) ?`)
)

// amount reads a quantity node, nil where it has no number.
func (a *asking) amount(q graph.Ref) *amount {
	value, ok := a.cell(a.one(q, graph.NumericValue)).(float64)
	if !ok {
		return nil
	}
	m := &amount{text: a.label(q), value: value}
	switch {
	case a.own(q, graph.TermUnit) != 0:
		m.unit = a.label(a.own(q, graph.TermUnit))
	case a.one(q, graph.CurrencyCode) != 0:
		m.unit = a.label(a.one(q, graph.CurrencyCode))
	case a.one(q, graph.HasUnit) != 0: // the unit in words: "270 square miles" less its number
		rest := amountWords.ReplaceAllString(m.text, "")
		m.unit = singular(amountScale.ReplaceAllString(amountDigit.ReplaceAllString(rest, ""), ""))
	}
	return m
}

// singular is a unit without the s of its plural.
func singular(s string) string {
	if strings.HasSuffix(s, "s") && !strings.HasSuffix(s, "ss") {
		return s[:len(s)-1]
	}
	return s
}
