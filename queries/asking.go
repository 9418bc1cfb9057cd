package queries

import (
	"context"
	"strings"
	"unicode"

	"github.com/cayleygraph/quad"

	"github.com/quadwire/quadwire/graph"
)

// asking is a question written in Go, under way: what it asks, the graph, and
// the rows so far. Its methods are the words that such a question is written in,
// as prelude.js has them for Gizmo:
//
//	func factsAbout(a *asking) {
//		a.factsOf(a.entity("entity"), func(p part) {
//			if p.role != speaker && a.during(p.fact, "since", "until") {
//				a.give(p.fact, cells{"role": p.role})
//			}
//		})
//	}
type asking struct {
	*graph.Snapshot
	ctx      context.Context
	query    Query
	params   map[string]any
	limits   Limits
	rows     []entry
	known    map[string]graph.Ref // IRIs that were looked up
	classes  map[graph.Ref]property
	labels   map[graph.Ref]string
	articles map[graph.Ref]*articleLine
	amounts  map[graph.Ref]bool
	worded   map[graph.Ref][]wording
	bases    map[graph.Ref]graph.Ref
}

// cells is a part of a row by the names of its columns.
type cells map[string]any

// runGo asks a question that is written in Go.
func runGo(ctx context.Context, g *graph.Snapshot, q Query, params map[string]any, l Limits) (rows []Row, total int, err error) {
	a := newAsking(ctx, g, q, params, l)
	q.run(a)
	if err := g.Err(); err != nil {
		return nil, 0, err
	}
	rows, err = a.finish()
	return rows, len(a.rows), err
}

func newAsking(ctx context.Context, g *graph.Snapshot, q Query, params map[string]any, l Limits) *asking {
	return &asking{
		Snapshot: g, ctx: ctx, query: q, params: params, limits: l,
		known: map[string]graph.Ref{}, classes: map[graph.Ref]property{}, labels: map[graph.Ref]string{},
		articles: map[graph.Ref]*articleLine{}, amounts: map[graph.Ref]bool{}, worded: map[graph.Ref][]wording{},
		bases: map[graph.Ref]graph.Ref{},
	}
}

// The parameters, by their types.

// entity is the node of an entity or an article, 0 for none.
func (a *asking) entity(name string) graph.Ref {
	iri, _ := a.params[name].(nodeIRI)
	return a.node(string(iri))
}

// text is a parameter folded for comparison with folded words.
func (a *asking) text(name string) string {
	s, _ := a.params[name].(string)
	return graph.Fold(s)
}

func (a *asking) number(name string) (float64, bool) {
	f, ok := a.params[name].(float64)
	return f, ok
}

func (a *asking) day(name string) (int64, bool) {
	t, ok := a.params[name].(int64)
	return t, ok
}

func (a *asking) flag(name string) bool {
	b, _ := a.params[name].(bool)
	return b
}

// Names of nodes.

// node is the node with that IRI, 0 where the graph has none or s is "".
func (a *asking) node(iri string) graph.Ref {
	if iri == "" {
		return 0
	}
	r, ok := a.known[iri]
	if !ok {
		r = a.Ref(quad.IRI(iri))
		a.known[iri] = r
	}
	return r
}

// term is one of our own: a.term(graph.TermPlace), a.term("Claimed").
func (a *asking) term(t graph.Term) graph.Ref { return a.node(string(a.Base().Term(t))) }

// relation is a base relation: a.relation("leave_for").
func (a *asking) relation(base string) graph.Ref { return a.node(string(a.Base().Predicate(base))) }

// one is a value of a node, of several the same one every time.
func (a *asking) one(node graph.Ref, property quad.IRI) graph.Ref {
	p := a.node(string(property))
	var best graph.Ref
	a.Objects(node, p, func(l graph.Link) bool {
		best = a.first(best, l.O)
		return true
	})
	return best
}

// own is a value that a node has of one of our terms.
func (a *asking) own(node graph.Ref, t graph.Term) graph.Ref { return a.one(node, a.Base().Term(t)) }

// first is the node of two that comes first in the order of their words; 0 is after all.
func (a *asking) first(x, y graph.Ref) graph.Ref {
	if x == 0 || x == y || y != 0 && quad.StringOf(a.Value(y)) < quad.StringOf(a.Value(x)) {
		return y
	}
	return x
}

// last is the part of a node's IRI after its last / or #: "leave_for".
func (a *asking) last(r graph.Ref) string { return lastPart(a.IRI(r)) }

func lastPart(iri string) string { return iri[strings.LastIndexAny(iri, "/#")+1:] }

// words is a relation as one reads it.
func words(relation string) string { return strings.ReplaceAll(relation, "_", " ") }

// isFact tells facts from other nodes.
func (a *asking) isFact(r graph.Ref) bool {
	return strings.HasPrefix(a.IRI(r), string(a.Base())+"f/")
}

// isEntity tells entities, amounts among them.
func (a *asking) isEntity(r graph.Ref) bool {
	rest, ours := strings.CutPrefix(a.IRI(r), string(a.Base()))
	return ours && (strings.HasPrefix(rest, "e/") || strings.HasPrefix(rest, "a/") && strings.Contains(rest, "#"))
}

// isLocal tells entities that never leave their article: "the plan".
func (a *asking) isLocal(r graph.Ref) bool { return local(a.IRI(r)) }

// isAmount tells amounts: "270 square miles" joins nobody.
func (a *asking) isAmount(r graph.Ref) bool {
	is, ok := a.amounts[r]
	if !ok {
		is = a.one(r, graph.NumericValue) != 0
		a.amounts[r] = is
	}
	return is
}

// isActor tells people, bodies, places and things that may hang together; neither
// amounts nor years do.
func (a *asking) isActor(r graph.Ref) bool {
	return a.isEntity(r) && !a.isAmount(r) && strings.ContainsFunc(a.last(r), unicode.IsLetter)
}

// isA tells whether a node is of a class: a.isA(x, "Person").
func (a *asking) isA(r graph.Ref, class string) (is bool) {
	c := a.node(graph.Schema + class)
	a.Objects(r, a.node(string(graph.Type)), func(l graph.Link) bool {
		is = l.O == c && c != 0
		return !is
	})
	return is
}

// label is a node as one reads it: a label, a slug with spaces, a literal.
func (a *asking) label(r graph.Ref) string {
	if s, ok := a.labels[r]; ok {
		return s
	}
	s := a.name(r)
	if len(a.labels) < maxLabels {
		a.labels[r] = s
	}
	return s
}

// maxLabels bounds a cache.
const maxLabels = 100_000

func (a *asking) name(r graph.Ref) string {
	switch v := a.Value(r).(type) {
	case quad.IRI:
		if l := a.Text(a.Usual(r, a.node(string(graph.Label)), nil)); l != "" {
			return l
		}
		return words(unescaped(lastPart(string(v))))
	case quad.String:
		return string(v)
	case quad.Time:
		return dayOf(v.Native().(interface{ Unix() int64 }).Unix())
	case nil:
		return ""
	default:
		return quad.ToString(v)
	}
}

// cell is a node as a cell of a row: nil for none.
func (a *asking) cell(r graph.Ref) any {
	if r == 0 {
		return nil
	}
	switch v := a.Value(r).(type) {
	case quad.Int:
		return float64(v)
	case quad.Float:
		return float64(v)
	case quad.Bool:
		return bool(v)
	}
	return a.label(r)
}

// word is the node of a string.
func (a *asking) word(s string) graph.Ref { return a.Ref(quad.String(s)) }
