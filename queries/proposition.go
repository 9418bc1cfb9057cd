package queries

import "github.com/quadwire/quadwire/graph"

// A proposition is a base relation, a subject and an object, whatever the article
// and the wording: "Russia seized Pokrovsk", "Russia claimed to have seized
// Pokrovsk" and "Russia did not seize Pokrovsk" are facts of one proposition, the
// last one of its denial.
type proposition struct {
	subject, base, object graph.Ref
	negated               bool
}

// wording is a predicate that a subject has, and its base relation.
type wording struct{ predicate, base graph.Ref }

// wordings is the predicates of a subject's plain edges: p/seized,
// p/claimed_to_have_seized. It reads the index's keys, not the edges.
func (a *asking) wordings(subject graph.Ref) []wording {
	if w, ok := a.worded[subject]; ok {
		return w
	}
	out := []wording{}
	a.Out(subject, func(p graph.Ref) bool {
		if a.property(p).kind == plainEdge {
			out = append(out, wording{p, a.baseOf(p)})
		}
		return false
	}, nil)
	if len(a.worded) < maxLabels {
		a.worded[subject] = out
	}
	return out
}

// baseOf is the base relation of a predicate.
func (a *asking) baseOf(predicate graph.Ref) graph.Ref {
	b, ok := a.bases[predicate]
	if !ok {
		b = a.own(predicate, graph.TermBase)
		a.bases[predicate] = b
	}
	return b
}

// same calls see for the other facts of a fact's proposition.
func (a *asking) same(fact graph.Ref, x statement, see func(fact graph.Ref)) {
	base := a.own(fact, graph.TermBase)
	for _, w := range a.wordings(x.s) {
		if w.base != base {
			continue
		}
		a.Stating(x.s, w.predicate, x.o, func(l graph.Link) bool {
			if l.L != 0 && l.L != fact {
				see(l.L)
			}
			return true
		})
	}
}

// stating calls see for the plain edges of a subject with a base relation.
func (a *asking) stating(s, base graph.Ref, see func(l graph.Link)) {
	for _, w := range a.wordings(s) {
		if w.base != base {
			continue
		}
		a.Objects(s, w.predicate, func(l graph.Link) bool {
			if l.L != 0 {
				see(l)
			}
			return true
		})
	}
}

// published is when the article that a fact was read in came out, 0 when unknown.
func (a *asking) published(fact graph.Ref) int64 { return a.article(a.versionOf(fact)).published }
