package queries

import (
	"slices"

	"github.com/quadwire/quadwire/graph"
)

// A proposition is a base relation, a subject and an object, whatever the article
// and the wording: "Russia seized Pokrovsk", "Russia claimed to have seized
// Pokrovsk" and "Russia did not seize Pokrovsk" are facts of one proposition.

// wordings is the predicates of a base relation: p/seized, p/claimed_to_have_seized.
func (a *asking) wordings(base graph.Ref) []graph.Ref {
	if w, ok := a.worded[base]; ok {
		return w
	}
	vocab := a.node(string(a.Base().Graph(graph.Vocab)))
	out := []graph.Ref{}
	a.With(a.term(graph.TermBase), base, func(l graph.Link) bool {
		if l.L == vocab && !slices.Contains(out, l.S) {
			out = append(out, l.S)
		}
		return true
	})
	a.worded[base] = out
	return out
}

// same calls see for the other facts of a fact's proposition.
func (a *asking) same(fact graph.Ref, x statement, see func(fact graph.Ref)) {
	a.stating(x.s, a.own(fact, graph.TermBase), func(l graph.Link) {
		if l.O == x.o && l.L != fact {
			see(l.L)
		}
	})
}

// stating calls see for the plain edges of a subject with a base relation.
func (a *asking) stating(s, base graph.Ref, see func(l graph.Link)) {
	for _, p := range a.wordings(base) {
		a.Objects(s, p, func(l graph.Link) bool {
			if l.L != 0 {
				see(l)
			}
			return true
		})
	}
}

// published is when the article that a fact was read in came out, 0 when unknown.
func (a *asking) published(fact graph.Ref) int64 { return a.article(a.versionOf(fact)).published }
