package graph

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"

	"github.com/quadwire/quadwire/extract"
)

// Tie is a relation that an entity has with one neighbour, and a fact that says so.
type Tie struct {
	Fact
	Count    int  // facts that say the same of the two, this one among them
	Disputed bool // another fact disputes or contradicts it
}

// Ties is what ties an entity (its IRI) to its neighbours by plain edges: other
// entities first, those before others with whom it has more facts, a few ties with
// each before further ones; most ties at most. All is how many there are.
//
// Only the ties that are given back are read whole, so an entity that stands in
// many thousand facts costs a look at its edges.
func (s *Store) Ties(ctx context.Context, entity string, most int) (ties []Tie, all int, err error) {
	var chosen []bundle
	err = s.Snapshot(ctx, func(g *Snapshot) error {
		bundles := g.bundles(entity)
		all = len(bundles)
		chosen = bundles[:min(most, all)]
		for i := range chosen {
			chosen[i].fact = g.firstOf(chosen[i].labels)
		}
		return nil
	})
	if err != nil {
		return nil, 0, err
	}
	err = s.read(func(r reading) error {
		for _, b := range chosen {
			f, err := r.newest(ctx, b.fact)
			if err != nil {
				return err
			}
			disputed, err := r.disputed(ctx, b.fact)
			if err != nil {
				return err
			}
			ties = append(ties, Tie{f, len(b.labels), disputed})
		}
		return nil
	})
	return ties, all, err
}

// bundle is the edges of one relation between two nodes.
type bundle struct {
	subject, relation, object Ref
	labels                    []Ref    // of their facts
	fact                      quad.IRI // the first of them by IRI
}

// bundles is the edges of an entity, alike ones together, those of the neighbour
// with most facts first.
func (g *Snapshot) bundles(entity string) []bundle {
	self := g.Ref(quad.IRI(entity))
	if self == 0 {
		return nil
	}
	by := map[[3]Ref]*bundle{}
	relation := func(p Ref) bool { return strings.HasPrefix(g.IRI(p), string(g.base)+"p/") }
	add := func(l Link) bool {
		key := [3]Ref{l.S, l.P, l.O}
		b := by[key]
		if b == nil {
			b = &bundle{subject: l.S, relation: l.P, object: l.O}
			by[key] = b
		}
		b.labels = append(b.labels, l.L)
		return true
	}
	g.Out(self, relation, add)
	g.In(self, relation, func(l Link) bool { return l.S == self || add(l) }) // of itself to itself: it has come
	out := make([]bundle, 0, len(by))
	for _, b := range by {
		out = append(out, *b)
	}
	g.order(out, self)
	return spread(out, self)
}

// perNeighbour is how many ties with one neighbour come before those with others.
const perNeighbour = 4

// spread moves what goes beyond a few ties with one neighbour behind the others,
// so that a picture of thirty shows more than one.
func spread(all []bundle, self Ref) []bundle {
	var first, rest []bundle
	seen := map[Ref]int{}
	for _, b := range all {
		if seen[b.other(self)]++; seen[b.other(self)] > perNeighbour {
			rest = append(rest, b)
		} else {
			first = append(first, b)
		}
	}
	return append(first, rest...)
}

// order puts the neighbours with most facts first.
func (g *Snapshot) order(all []bundle, self Ref) {
	weight, name := map[Ref]int{}, map[Ref]string{}
	for i := range all {
		other := all[i].other(self)
		weight[other] += len(all[i].labels)
		if _, ok := name[other]; !ok {
			name[other] = quad.StringOf(g.Value(other)) // the entity's own stays ""
		}
	}
	slices.SortFunc(all, func(a, b bundle) int {
		x, y := a.other(self), b.other(self)
		return cmp.Or(g.rank(name[x])-g.rank(name[y]), weight[y]-weight[x], strings.Compare(name[x], name[y]), len(b.labels)-len(a.labels),
			strings.Compare(g.IRI(a.relation), g.IRI(b.relation)), strings.Compare(name[a.object], name[b.object]))
	})
}

// rank is a neighbour's place before how much is said of it: entities, then what
// an article leaves unresolved, then words and facts.
func (g *Snapshot) rank(node string) int {
	own := strings.TrimPrefix(node, "<"+string(g.base))
	switch {
	case strings.HasPrefix(own, "e/"):
		return 0
	case strings.HasPrefix(own, "a/") && strings.Contains(own, "#"):
		return 1
	}
	return 2
}

// firstOf is the first of some IRIs in the order of the alphabet.
func (g *Snapshot) firstOf(refs []Ref) quad.IRI {
	var best quad.IRI
	for _, r := range refs {
		if iri := quad.IRI(g.IRI(r)); best == "" || iri < best {
			best = iri
		}
	}
	return best
}

// other is the end that is not the entity.
func (b *bundle) other(self Ref) Ref {
	if b.subject == self {
		return b.object
	}
	return b.subject
}

// newest is a fact as the article version holds it that was added last.
func (r reading) newest(ctx context.Context, iri quad.IRI) (Fact, error) {
	quads, err := r.quads(ctx, quad.Subject, iri)
	if err != nil {
		return Fact{}, err
	}
	by := map[quad.IRI][]quad.Quad{}
	for _, q := range quads {
		if l, ok := q.Label.(quad.IRI); ok {
			if _, _, version := r.base.parseVersion(l); version {
				by[l] = append(by[l], q)
			}
		}
	}
	labels := slices.Sorted(maps.Keys(by))
	if len(labels) == 0 {
		return r.fact(ctx, iri, "", nil)
	}
	best := labels[0]
	if len(labels) > 1 {
		var age uint64
		for _, l := range labels {
			a, v, _ := r.base.parseVersion(l)
			if rec, err := r.record(a, v); err != nil {
				return Fact{}, err
			} else if rec != nil && rec.Seq >= age {
				age, best = rec.Seq, l
			}
		}
	}
	return r.fact(ctx, iri, best, by[best])
}

// disputed reports whether another fact disputes or contradicts this one.
func (r reading) disputed(ctx context.Context, fact quad.IRI) (bool, error) {
	for _, t := range []Term{TermDisputes, TermContradicts} {
		qs, err := r.match(ctx, nil, r.base.Term(t), fact)
		if err != nil || len(qs) > 0 {
			return len(qs) > 0, err
		}
	}
	return false, nil
}

// FactsByID is the facts with these IDs in their order, as the newest article
// versions hold them. IDs that are no fact's are left out.
func (s *Store) FactsByID(ctx context.Context, ids []string) ([]Fact, error) {
	var out []Fact
	err := s.read(func(r reading) error {
		for _, id := range ids {
			iri := r.base.Fact(extract.FactID(id))
			node, err := r.qs.ValueOf(iri)
			if err != nil {
				return err
			}
			if node == nil {
				continue
			}
			f, err := r.newest(ctx, iri)
			if err != nil {
				return err
			}
			if f.Version != "" {
				out = append(out, f)
			}
		}
		return nil
	})
	return out, err
}

// FactQuads is the quads that make up facts: their edges, their evidence, and
// what the graph says of the entities in them and of their articles, each once,
// in the order of the facts. It is a graph of its own that Import reads.
func (s *Store) FactQuads(ctx context.Context, ids []string) ([]quad.Quad, error) {
	var out []quad.Quad
	err := s.read(func(r reading) error {
		around := map[quad.IRI]bool{}
		for _, id := range ids {
			iri := r.base.Fact(extract.FactID(id))
			edge, err := r.quads(ctx, quad.Label, iri)
			if err != nil {
				return err
			}
			evidence, err := r.quads(ctx, quad.Subject, iri)
			if err != nil {
				return err
			}
			for _, q := range append(edge, evidence...) {
				out = append(out, q)
				for _, v := range []quad.Value{q.Subject, q.Predicate, q.Object, q.Label} {
					if n, ok := v.(quad.IRI); ok && n != iri && strings.HasPrefix(string(n), string(r.base)) {
						around[n] = true
					}
				}
			}
		}
		for _, n := range slices.Sorted(maps.Keys(around)) {
			about, err := r.selfDescription(ctx, n)
			if err != nil {
				return err
			}
			out = append(out, about...)
		}
		return nil
	})
	return distinct(out), err
}

// selfDescription is what the graph says of a node itself: in the shared graphs, and
// of an article version under its own label, but not whom it mentions.
func (r reading) selfDescription(ctx context.Context, node quad.IRI) ([]quad.Quad, error) {
	qs, err := r.quads(ctx, quad.Subject, node)
	return slices.DeleteFunc(qs, func(q quad.Quad) bool {
		l, _ := q.Label.(quad.IRI)
		return q.Predicate == Mentions || l != node && l != r.base.Graph(Entities) && l != r.base.Graph(Vocab)
	}), err
}
