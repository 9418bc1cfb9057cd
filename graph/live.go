package graph

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"

	cgraph "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/iterator"
	ckv "github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/cayley/graph/refs"
	"github.com/cayleygraph/cayley/query/shape"
	"github.com/cayleygraph/quad"
	"go.etcd.io/bbolt"
)

// liveStore is the Cayley store that readers see. Cayley keeps the numbers of
// nodes in a cache; when nodes go, a fresh store with an empty cache takes the
// place of the old one, behind the handles that are out.
type liveStore struct {
	store    *Store
	readOnly bool
	p        atomic.Pointer[ckv.QuadStore]
}

var (
	_ cgraph.QuadStore = (*liveStore)(nil)
	_ refs.BatchNamer  = (*liveStore)(nil)
	_ shape.Optimizer  = (*liveStore)(nil)
)

// refresh begins with an empty cache.
func (l *liveStore) refresh(db *bbolt.DB) error {
	qs, err := cayley(boltKV{db})
	if err == nil {
		l.p.Store(qs)
	}
	return err
}

func (l *liveStore) qs() *ckv.QuadStore { return l.p.Load() }

// The methods of graph.QuadStore and refs.BatchNamer, as Cayley has them.

func (l *liveStore) ValueOf(v quad.Value) (cgraph.Ref, error) { return l.qs().ValueOf(v) }

func (l *liveStore) NameOf(r cgraph.Ref) (quad.Value, error) { return l.qs().NameOf(r) }

func (l *liveStore) ValuesOf(ctx context.Context, rs []cgraph.Ref) ([]quad.Value, error) {
	return l.qs().ValuesOf(ctx, rs)
}

func (l *liveStore) RefsOf(ctx context.Context, vs []quad.Value) ([]cgraph.Ref, error) {
	return l.qs().RefsOf(ctx, vs)
}

func (l *liveStore) Quad(r cgraph.Ref) (quad.Quad, error) { return l.qs().Quad(r) }

func (l *liveStore) QuadIterator(d quad.Direction, r cgraph.Ref) iterator.Shape {
	return l.qs().QuadIterator(d, r)
}

func (l *liveStore) QuadIteratorSize(ctx context.Context, d quad.Direction, r cgraph.Ref) (refs.Size, error) {
	return l.qs().QuadIteratorSize(ctx, d, r)
}

func (l *liveStore) QuadDirection(r cgraph.Ref, d quad.Direction) (cgraph.Ref, error) {
	return l.qs().QuadDirection(r, d)
}

func (l *liveStore) Stats(ctx context.Context, exact bool) (cgraph.Stats, error) {
	return l.qs().Stats(ctx, exact)
}

func (l *liveStore) NodesAllIterator() iterator.Shape { return l.qs().NodesAllIterator() }

func (l *liveStore) QuadsAllIterator() iterator.Shape { return l.qs().QuadsAllIterator() }

// Close does nothing: the Store is closed by who opened it.
func (l *liveStore) Close() error { return nil }

// NewQuadWriter is refused: Cayley's bulk writer stores known quads twice.
func (l *liveStore) NewQuadWriter() (quad.WriteCloser, error) {
	return nil, errors.New("bulk writer of Cayley: use the handle's QuadWriter or Store.Import")
}

// ApplyDeltas changes the graph as the handle's writer does.
func (l *liveStore) ApplyDeltas(in []cgraph.Delta, opt cgraph.IgnoreOpts) error {
	return l.store.apply(in, opt)
}

// OptimizeShape is Cayley's, but what it finds keeps hold of the store it was
// found in: Cayley's index scan asks for a *kv.QuadStore and would refuse us.
func (l *liveStore) OptimizeShape(ctx context.Context, s shape.Shape) (shape.Shape, bool) {
	qs := l.qs()
	out, ok := qs.OptimizeShape(ctx, s)
	if under, is := s.(shape.QuadsAction); is && !ok && len(under.Filter) == 1 {
		if label, is := under.Filter[quad.Label].(ckv.Int64Value); is { // Cayley scans, but does not plan, by a part of an index
			return bind(under.SimplifyFrom(ckv.IndexScan{Index: indexes[2], Values: []uint64{uint64(label)}}), qs), true
		}
	}
	return bind(out, qs), ok
}

func bind(s shape.Shape, qs *ckv.QuadStore) shape.Shape {
	switch s := s.(type) {
	case ckv.IndexScan:
		return boundScan{s, qs}
	case shape.NodesFrom:
		s.Quads = bind(s.Quads, qs)
		return s
	case shape.Intersect:
		out := make(shape.Intersect, len(s))
		for i, x := range s {
			out[i] = bind(x, qs)
		}
		return out
	}
	return s
}

// boundScan is a scan of an index of one store.
type boundScan struct {
	ckv.IndexScan
	qs *ckv.QuadStore
}

// BuildIterator is the scan's iterator.
func (s boundScan) BuildIterator(cgraph.QuadStore) iterator.Shape {
	return s.IndexScan.BuildIterator(s.qs)
}

// Optimize leaves the scan as it is.
func (s boundScan) Optimize(context.Context, shape.Optimizer) (shape.Shape, bool) { return s, false }

// quadWriter writes single quads through a handle: what a person adds in the
// web page. They belong to no article version.
type quadWriter struct{ s *Store }

var _ cgraph.QuadWriter = (*quadWriter)(nil)

// ignore is how a person's changes are taken: adding what is there changes
// nothing, removing what is not there is an error.
var ignore = cgraph.IgnoreOpts{IgnoreDup: true}

func (w *quadWriter) AddQuad(q quad.Quad) error { return w.AddQuadSet([]quad.Quad{q}) }

func (w *quadWriter) AddQuadSet(qs []quad.Quad) error {
	in := make([]cgraph.Delta, len(qs))
	for i, q := range qs {
		in[i] = cgraph.Delta{Quad: q, Action: cgraph.Add}
	}
	return w.s.apply(in, ignore)
}

func (w *quadWriter) RemoveQuad(q quad.Quad) error {
	return w.s.apply([]cgraph.Delta{{Quad: q, Action: cgraph.Delete}}, ignore)
}

func (w *quadWriter) ApplyTransaction(t *cgraph.Transaction) error {
	return w.s.apply(t.Deltas, ignore)
}

// RemoveNode removes all quads that hold v.
func (w *quadWriter) RemoveNode(v quad.Value) error {
	return w.s.update(context.Background(), func(c *change) error {
		var del []quad.Quad
		for _, d := range quad.Directions {
			qs, err := (view{c.qs}).quads(context.Background(), d, v)
			if err != nil {
				return err
			}
			del = append(del, qs...)
		}
		if len(del) == 0 {
			return cgraph.ErrNodeNotExists
		}
		return c.apply(nil, distinct(del))
	})
}

// Close does nothing: the Store is closed by who opened it.
func (w *quadWriter) Close() error { return nil }

// apply makes single changes, in order.
func (s *Store) apply(in []cgraph.Delta, opt cgraph.IgnoreOpts) error {
	return s.update(context.Background(), func(c *change) error {
		t := cgraph.NewTransaction()
		for _, d := range in {
			if _, err := appendQuad(nil, d.Quad); err != nil {
				return err
			}
			has, err := (view{c.qs}).has(context.Background(), d.Quad)
			if err != nil {
				return err
			}
			switch {
			case d.Action == cgraph.Add && has && !opt.IgnoreDup:
				return &cgraph.DeltaError{Delta: d, Err: cgraph.ErrQuadExists}
			case d.Action == cgraph.Delete && !has && !opt.IgnoreMissing:
				return &cgraph.DeltaError{Delta: d, Err: cgraph.ErrQuadNotExist}
			case d.Action == cgraph.Add && !has:
				t.AddQuad(d.Quad)
			case d.Action == cgraph.Delete && has:
				t.RemoveQuad(d.Quad)
			case d.Action != cgraph.Add && d.Action != cgraph.Delete:
				return fmt.Errorf("%w: %v", cgraph.ErrInvalidAction, d.Action)
			}
		}
		var add, del []quad.Quad
		for _, d := range t.Deltas {
			if d.Action == cgraph.Add {
				add = append(add, d.Quad)
			} else {
				del = append(del, d.Quad)
			}
		}
		return c.apply(add, del)
	})
}
