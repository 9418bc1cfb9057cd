// @name positions
// @doc Who holds which office or role, and where: president of Russia, head of a force, spokesperson.
// @param entity entity "" only this person, or only offices of this body or country
// @param role text "" only roles with this word in them
// @columns who role of fact modality certainty says when article id
// @sort who role of
// @example positions
// @example positions Iran
// @example positions -p role=minister

package queries

import (
	"strings"

	"github.com/quadwire/quadwire/graph"
)

func positions(a *asking) {
	want, entity, among := a.text("role"), a.entity("entity"), a.among("entity")
	give := func(fact graph.Ref, role string) {
		if among != nil && !among[fact] {
			return
		}
		x := a.statement(fact)
		if !x.asserted || a.negated(fact) || entity != 0 && x.s != entity && x.o != entity {
			return
		}
		c := cells{"who": a.label(x.s)}
		if role != "" {
			c["of"] = a.cell(x.o)
		} else {
			role = a.label(x.o)
		}
		c["role"] = role
		if role != "" && strings.Contains(graph.Fold(role), want) {
			a.give(fact, c)
		}
	}
	for base, role := range a.offices() { // the role stands in the relation
		a.with(a.term(graph.TermBase), base, func(fact graph.Ref) { give(fact, role) })
	}
	be := a.relation("be")
	for _, rule := range []string{"title", "apposition"} { // the role is the object
		a.with(a.term(graph.TermRule), a.word(rule), func(fact graph.Ref) {
			if a.own(fact, graph.TermBase) == be {
				give(fact, "")
			}
		})
	}
}

// offices is the base relations that name an office, with its name:
// "be_supreme_leader_of" is "supreme leader".
func (a *asking) offices() map[graph.Ref]string {
	out := map[graph.Ref]string{}
	a.With(a.node(string(graph.Type)), a.node(string(graph.Property)), func(l graph.Link) bool {
		name, is := strings.CutPrefix(a.last(l.S), "be_")
		if name, of := strings.CutSuffix(name, "_of"); is && of {
			out[l.S] = words(name)
		}
		return true
	})
	return out
}
