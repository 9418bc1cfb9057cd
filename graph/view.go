package graph

import (
	"context"

	cgraph "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/iterator"
	ckv "github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/quad"
)

// view reads quads out of a Cayley store.
type view struct{ qs *ckv.QuadStore }

// batch is how many quads are read before their nodes are named.
const batch = 2048

// quads is all quads that have v in direction d: an index prefix for subject,
// object and label, the whole graph for predicate.
func (v view) quads(ctx context.Context, d quad.Direction, val quad.Value) ([]quad.Quad, error) {
	ref, err := v.qs.ValueOf(val)
	if err != nil || ref == nil {
		return nil, err
	}
	var out []quad.Quad
	err = v.scan(ctx, v.qs.QuadIterator(d, ref).Iterate(), func(q quad.Quad) error {
		out = append(out, q)
		return nil
	})
	return out, err
}

// scan names the quads of an iterator, in its order, and closes it.
func (v view) scan(ctx context.Context, it iterator.Scanner, f func(quad.Quad) error) error {
	defer it.Close()
	nodes := make([]cgraph.Ref, 0, 4*batch)
	for more := true; more; {
		nodes = nodes[:0]
		for more = it.Next(ctx); more; more = it.Next(ctx) {
			for _, d := range quad.Directions {
				r, err := v.qs.QuadDirection(it.Result(), d)
				if err != nil {
					return err
				}
				nodes = append(nodes, r)
			}
			if len(nodes) == cap(nodes) {
				break
			}
		}
		vals, err := v.qs.ValuesOf(ctx, nodes)
		if err != nil {
			return err
		}
		for i := 0; i < len(vals); i += 4 {
			var q quad.Quad
			for k, d := range quad.Directions {
				q.Set(d, vals[i+k])
			}
			if err := f(q); err != nil {
				return err
			}
		}
	}
	return it.Err()
}

// match is the quads of one subject and predicate, or of one object and
// predicate where s is nil.
func (v view) match(ctx context.Context, s, p, o quad.Value) ([]quad.Quad, error) {
	it, err := v.lookup(ctx, s, p, o)
	if err != nil || it == nil {
		return nil, err
	}
	var out []quad.Quad
	err = v.scan(ctx, it, func(q quad.Quad) error {
		out = append(out, q)
		return nil
	})
	return out, err
}

// lookup is an iterator over what match finds, nil where a node is unknown.
func (v view) lookup(ctx context.Context, s, p, o quad.Value) (iterator.Scanner, error) {
	scan, end := ckv.IndexScan{Index: ckv.DefaultQuadIndexes[0]}, []quad.Value{s, p}
	if s == nil {
		scan.Index, end = ckv.DefaultQuadIndexes[1], []quad.Value{o, p}
	}
	rs, err := v.qs.RefsOf(ctx, end)
	if err != nil {
		return nil, err
	}
	for _, r := range rs {
		id, _ := r.(ckv.Int64Value)
		if id == 0 {
			return nil, nil
		}
		scan.Values = append(scan.Values, uint64(id))
	}
	return scan.BuildIterator(v.qs).Iterate(), nil
}

// subjects is the subjects that have p with value o, each once, without those
// that only the graph labelled but speaks of.
func (v view) subjects(ctx context.Context, p, o, but quad.Value) ([]cgraph.Ref, error) {
	it, err := v.lookup(ctx, nil, p, o)
	if err != nil || it == nil {
		return nil, err
	}
	not, err := v.qs.ValueOf(but)
	if err != nil {
		return nil, err
	}
	return v.distinctSubjects(ctx, it, func(r cgraph.Ref) (bool, error) {
		l, err := v.qs.QuadDirection(r, quad.Label)
		return not == nil || l != not, err
	})
}

// distinctSubjects is the subjects of the quads that keep holds for, each once.
func (v view) distinctSubjects(ctx context.Context, it iterator.Scanner, keep func(cgraph.Ref) (bool, error)) ([]cgraph.Ref, error) {
	defer it.Close()
	seen := map[cgraph.Ref]bool{}
	var out []cgraph.Ref
	for it.Next(ctx) {
		if ok, err := keep(it.Result()); err != nil {
			return nil, err
		} else if !ok {
			continue
		}
		s, err := v.qs.QuadDirection(it.Result(), quad.Subject)
		if err != nil {
			return nil, err
		}
		if !seen[s] {
			seen[s] = true
			out = append(out, s)
		}
	}
	return out, it.Err()
}

// text is the first label of a node that the graph names, else "".
func (v view) text(ctx context.Context, node quad.Value) (string, error) {
	qs, err := v.match(ctx, node, Label, nil)
	best := ""
	for _, q := range qs {
		if s, ok := q.Object.(quad.String); ok && (best == "" || string(s) < best) {
			best = string(s)
		}
	}
	return best, err
}

// has reports whether the graph holds q.
func (v view) has(ctx context.Context, q quad.Quad) (bool, error) {
	vals := []quad.Value{q.Object, q.Predicate, q.Subject}
	if q.Label != nil {
		vals = append(vals, q.Label)
	}
	rs, err := v.qs.RefsOf(ctx, vals)
	if err != nil {
		return false, err
	}
	scan := ckv.IndexScan{Index: ckv.DefaultQuadIndexes[1]}
	for _, r := range rs {
		id, _ := r.(ckv.Int64Value)
		if id == 0 {
			return false, nil
		}
		scan.Values = append(scan.Values, uint64(id))
	}
	var label cgraph.Ref
	if q.Label != nil {
		label = rs[3]
	}
	scan.Values = scan.Values[:3]
	it := scan.BuildIterator(v.qs).Iterate()
	defer it.Close()
	for it.Next(ctx) {
		if l, err := v.qs.QuadDirection(it.Result(), quad.Label); err != nil {
			return false, err
		} else if l == label {
			return true, nil
		}
	}
	return false, it.Err()
}

// distinct is the quads in order, each once.
func distinct(qs []quad.Quad) []quad.Quad {
	seen := make(map[quad.Quad]bool, len(qs))
	out := qs[:0:0]
	for _, q := range qs {
		if !seen[q] {
			seen[q] = true
			out = append(out, q)
		}
	}
	return out
}
