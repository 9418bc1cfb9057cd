// @name disputed
// @doc What is most disputed: statements that some make and others deny, and amounts on which reports of one day differ.
// @param entity entity "" only statements in which this one has a part
// @columns about facts statement against who_says who_denies article id
// @sort -facts statement
// @example disputed
// @example disputed Pokrovsk

package queries

import "github.com/quadwire/quadwire/graph"

func disputed(a *asking) {
	among := a.among("entity")
	seen := map[[3]graph.Ref]bool{}
	a.amongWith(among, graph.TermPolarity, func(no graph.Ref) {
		if !a.told(no) {
			return
		}
		x := a.statement(no)
		key := [3]graph.Ref{x.s, a.own(no, graph.TermBase), x.o}
		if x.s == 0 || seen[key] {
			return
		}
		seen[key] = true
		sides := [2][]graph.Ref{nil, {no}}
		a.same(no, x, func(f graph.Ref) {
			switch {
			case !a.told(f):
			case a.negated(f):
				sides[1] = append(sides[1], f)
			default:
				sides[0] = append(sides[0], f)
			}
		})
		if len(sides[0]) > 0 {
			a.giveSides("whether", sides)
		}
	}, graph.Negative)
	a.differingAmounts(among)
}

// told tells whether a fact is told as so or not so, by the article or a speaker.
func (a *asking) told(fact graph.Ref) bool {
	m := a.modality(fact)
	return m == "actual" || m == "claimed"
}

// giveSides gives out a dispute with the first fact of either side.
func (a *asking) giveSides(about string, sides [2][]graph.Ref) {
	least := func(facts []graph.Ref) graph.Ref {
		best := facts[0]
		for _, f := range facts {
			if a.IRI(f) < a.IRI(best) {
				best = f
			}
		}
		return best
	}
	yes, no := least(sides[0]), least(sides[1])
	if a.whoSays(yes) == a.whoSays(no) { // one speaker's "we are here to work, not to have fun"
		return
	}
	a.giveLate(yes, cells{"about": about, "facts": len(sides[0]) + len(sides[1])}, func() cells {
		return cells{
			"statement": a.cell(a.one(yes, graph.Label)), "against": a.cell(a.one(no, graph.Label)),
			"who_says": a.whoSays(yes), "who_denies": a.whoSays(no),
		}
	})
}

// whoSays is the speakers of a fact, else its publisher.
func (a *asking) whoSays(fact graph.Ref) any {
	if s := a.says(fact); s != nil {
		return s
	}
	if p := a.article(a.versionOf(fact)).publisher; p != "" {
		return p
	}
	return nil
}

// differingAmounts finds reports of one thing on one day that give it different
// numbers: the strike killed 6 people, the strike killed 8 people.
func (a *asking) differingAmounts(among map[graph.Ref]bool) {
	type key struct {
		subject, base graph.Ref
		unit          string
		day           int64
	}
	reports := map[key]map[graph.Ref][]graph.Ref{}
	order := []key{}
	see := func(q, fact graph.Ref) {
		x := a.statement(fact)
		if x.o != q || a.isLocal(x.s) || a.isAmount(x.s) || !a.told(fact) || a.negated(fact) {
			return
		}
		from, _, dated := a.span(fact)
		if !dated {
			return
		}
		k := key{x.s, a.own(fact, graph.TermBase), a.amount(q).unit, from}
		if reports[k] == nil {
			reports[k] = map[graph.Ref][]graph.Ref{}
			order = append(order, k)
		}
		reports[k][q] = append(reports[k][q], fact)
	}
	a.eachAmount(among, see)
	for _, k := range order {
		if len(reports[k]) < 2 {
			continue
		}
		var sides [2][]graph.Ref
		qs := a.byValue(reports[k])
		sides[0] = reports[k][qs[0]]
		for _, q := range qs[1:] {
			sides[1] = append(sides[1], reports[k][q]...)
		}
		a.giveSides("how many", sides)
	}
}

// eachAmount calls see for the amounts that stand in facts, those of a set or all.
func (a *asking) eachAmount(among map[graph.Ref]bool, see func(q, fact graph.Ref)) {
	if among != nil {
		for fact := range among {
			for _, q := range a.amountsIn(fact) {
				see(q, fact)
			}
		}
		return
	}
	a.With(a.node(string(graph.Type)), a.node(string(graph.QuantityValue)), func(l graph.Link) bool {
		if a.amount(l.S) != nil {
			a.amountFacts(l.S, func(fact graph.Ref) { see(l.S, fact) })
		}
		return true
	})
}

// byValue is amounts by how many facts have them, the most first, then by their names.
func (a *asking) byValue(reports map[graph.Ref][]graph.Ref) []graph.Ref {
	count := map[graph.Ref]int{}
	for q, facts := range reports {
		count[q] = len(facts)
	}
	return a.sorted(count)
}
