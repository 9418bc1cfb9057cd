package queries

import (
	"context"
	"strings"

	"github.com/cayleygraph/quad"

	"github.com/quadwire/quadwire/graph"
)

// NameError says that no entity, or more than one, is called so.
type NameError struct {
	Problem string   // "there is no entity \"Zelinsky\""
	Near    []string // what may have been meant
}

func (e *NameError) Error() string {
	if len(e.Near) == 0 {
		return e.Problem
	}
	return e.Problem + " (near it: " + strings.Join(e.Near, ", ") + ")"
}

// Find gives the entity that is called so, as a parameter of a query would take
// it: IRI, id, label or other name, in any case. Notes tell what was taken for
// what where another choice was possible. For none, and for several, the error is
// a *NameError.
func Find(ctx context.Context, s *graph.Store, name string) (entity graph.Node, notes []string, err error) {
	err = s.Snapshot(ctx, func(g *graph.Snapshot) error {
		d := directory{g: g}
		iri, near, err := d.Find(name)
		if e := g.Err(); e != nil { // a name that was not looked up to the end is not unknown
			return e
		}
		if err != nil {
			return &NameError{err.Error(), near}
		}
		notes = d.notes
		entity = graph.Node{IRI: iri, Text: labelOf(g, iri)}
		return nil
	})
	return entity, notes, err
}

// labelOf is the label of an entity, its id where it has none.
func labelOf(g *graph.Snapshot, iri string) string {
	best := g.Text(g.Usual(g.Ref(quad.IRI(iri)), g.Ref(graph.Label), nil))
	if best == "" {
		best = strings.ReplaceAll(iri[strings.LastIndexAny(iri, "/#")+1:], "_", " ")
	}
	return best
}
