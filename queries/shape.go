package queries

import (
	"context"
	"fmt"
	"slices"

	cgraph "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/iterator"
	"github.com/cayleygraph/cayley/graph/refs"
	"github.com/cayleygraph/cayley/query/shape"
	"github.com/cayleygraph/quad"

	"github.com/quadwire/quadwire/graph"
)

// Shape is what a script asks of the graph, as a drawing: g.V(e("Witkoff")).Out(p("met"))
// is a node Witkoff, a node for the answers, and a link between them over met.
type Shape struct {
	Nodes []ShapeNode `json:"nodes"`
	Links []ShapeLink `json:"links"`
}

// ShapeNode is a set of nodes, or what a link goes over.
type ShapeNode struct {
	ID     int      `json:"id"`
	Tags   []string `json:"tags,omitempty"`   // the script's names for it
	Values []string `json:"values,omitempty"` // what it must be
	IsLink bool     `json:"is_link_node"`
	Fixed  bool     `json:"is_fixed"`
}

// ShapeLink leads from subjects to objects; Via is the node of its predicates.
type ShapeLink struct {
	Source int `json:"source"`
	Target int `json:"target"`
	Via    int `json:"link_node"`
}

// ShapeOf is the shape of the largest path of a script. The script runs on an
// empty graph: what it builds from answers is not part of the drawing.
func ShapeOf(ctx context.Context, base graph.Base, script string, l Limits) (Shape, error) {
	c := &capture{}
	_, err := runGuarded(ctx, c, base, script, l, func(any) error { return nil })
	if err != nil {
		return Shape{}, err
	}
	var best drawing
	for _, s := range c.seen {
		var d drawing
		d.node(s)
		if len(d.Nodes) >= len(best.Nodes) { // of equals the last, which is the whole
			best = d
		}
	}
	if best.Nodes == nil {
		best.Nodes = []ShapeNode{}
	}
	if best.Links == nil {
		best.Links = []ShapeLink{}
	}
	return best.Shape, nil
}

// drawing is a shape under way; ids count from 1.
type drawing struct{ Shape }

func (d *drawing) add() int {
	d.Nodes = append(d.Nodes, ShapeNode{ID: len(d.Nodes) + 1})
	return len(d.Nodes)
}

func (d *drawing) at(id int) *ShapeNode { return &d.Nodes[id-1] }

func (d *drawing) node(s shape.Shape) int {
	id := d.add()
	d.fill(id, s)
	return id
}

// fill adds what s asks to the node id.
func (d *drawing) fill(id int, s shape.Shape) {
	switch s := s.(type) {
	case shape.Fixed:
		for _, r := range s {
			if v, ok := r.(symbol); ok {
				d.value(id, quad.StringOf(v.value))
			}
		}
	case shape.Lookup:
		for _, v := range s {
			d.value(id, quad.StringOf(v))
		}
	case shape.Save:
		for _, t := range s.Tags {
			if n := d.at(id); !slices.Contains(n.Tags, t) {
				n.Tags = append(n.Tags, t)
			}
		}
		d.fill(id, s.From)
	case shape.Unique:
		d.fill(id, s.From)
	case shape.Page:
		d.fill(id, s.From)
	case shape.Sort:
		d.fill(id, s.From)
	case shape.Filter:
		d.value(id, "filter")
		d.fill(id, s.From)
	case shape.Except:
		d.value(id, "except")
		d.fill(id, s.From)
	case shape.Intersect:
		for _, sub := range s {
			d.fill(id, sub)
		}
	case shape.IntersectOpt:
		d.fill(id, s.Sub)
		for _, sub := range s.Opt {
			d.fill(id, sub)
		}
	case shape.Union:
		for _, sub := range s {
			d.link(d.node(sub), id, d.via("or"))
		}
	case shape.NodesFrom:
		d.quads(id, s.Dir, s.Quads)
	case shape.Composite:
		d.fill(id, s.Simplify())
	}
}

func (d *drawing) value(id int, v string) {
	n := d.at(id)
	n.Fixed = true
	if !slices.Contains(n.Values, v) {
		n.Values = append(n.Values, v)
	}
}

func (d *drawing) via(words string) int {
	id := d.add()
	d.at(id).IsLink = true
	if words != "" {
		d.value(id, words)
	}
	return id
}

func (d *drawing) link(from, to, via int) {
	d.Links = append(d.Links, ShapeLink{from, to, via})
}

// quads draws node id as that end of some quads.
func (d *drawing) quads(id int, end quad.Direction, s shape.Shape) {
	if u, ok := s.(shape.Union); ok {
		for _, sub := range u {
			d.quads(id, end, sub)
		}
		return
	}
	filters, ok := s.(shape.Quads)
	if !ok {
		return
	}
	via := d.via("")
	ends := map[quad.Direction]int{quad.Predicate: via, end: id}
	for _, f := range filters {
		switch n, known := ends[f.Dir]; {
		case known:
			d.fill(n, f.Values)
		case f.Dir == quad.Label:
			d.value(via, "in "+fmt.Sprint(d.words(f.Values)))
		default:
			ends[f.Dir] = d.node(f.Values)
		}
	}
	for _, dir := range []quad.Direction{quad.Subject, quad.Object} {
		if ends[dir] == 0 {
			ends[dir] = d.add()
		}
	}
	d.link(ends[quad.Subject], ends[quad.Object], via)
	if end == quad.Label || end == quad.Predicate {
		d.link(ends[quad.Subject], id, d.via(end.String()))
	}
}

// words is the values of a shape, "any" for those it does not name.
func (d *drawing) words(s shape.Shape) string {
	var sub drawing
	n := sub.at(sub.node(s))
	if len(n.Values) == 0 {
		return "any"
	}
	return n.Values[0]
}

// capture is a graph with every node and no quad, which remembers the shapes it
// is asked for.
type capture struct{ seen []shape.Shape }

// symbol stands for a node by its value.
type symbol struct{ value quad.Value }

// Key makes a symbol a reference of Cayley's.
func (s symbol) Key() any { return s.value }

var (
	_ cgraph.QuadStore = (*capture)(nil)
	_ shape.Optimizer  = (*capture)(nil)
)

// OptimizeShape is called for every part of a shape, the whole last.
func (c *capture) OptimizeShape(_ context.Context, s shape.Shape) (shape.Shape, bool) {
	c.seen = append(c.seen, s)
	return s, false
}

func (c *capture) ValueOf(v quad.Value) (refs.Ref, error) { return symbol{v}, nil }
func (c *capture) NameOf(r refs.Ref) (quad.Value, error) {
	if s, ok := r.(symbol); ok {
		return s.value, nil
	}
	return nil, nil
}
func (c *capture) Quad(refs.Ref) (quad.Quad, error)                         { return quad.Quad{}, nil }
func (c *capture) QuadIterator(quad.Direction, refs.Ref) iterator.Shape     { return iterator.NewNull() }
func (c *capture) QuadDirection(refs.Ref, quad.Direction) (refs.Ref, error) { return nil, nil }
func (c *capture) ApplyDeltas([]cgraph.Delta, cgraph.IgnoreOpts) error      { return graph.ErrReadOnly }
func (c *capture) NewQuadWriter() (quad.WriteCloser, error)                 { return nil, graph.ErrReadOnly }
func (c *capture) NodesAllIterator() iterator.Shape                         { return iterator.NewNull() }
func (c *capture) QuadsAllIterator() iterator.Shape                         { return iterator.NewNull() }
func (c *capture) Close() error                                             { return nil }
func (c *capture) Stats(context.Context, bool) (cgraph.Stats, error)        { return cgraph.Stats{}, nil }
func (c *capture) QuadIteratorSize(context.Context, quad.Direction, refs.Ref) (refs.Size, error) {
	return refs.Size{}, nil
}
