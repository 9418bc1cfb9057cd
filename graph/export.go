package graph

import (
	"bufio"
	"context"
	"errors"
	"io"
	"slices"
	"strings"

	cgraph "github.com/cayleygraph/cayley/graph"
	ckv "github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/quad"
)

// Export writes the whole graph as canonical N-Quads, sorted by byte (as LC_ALL=C
// sort does), so that equal graphs are equal files. The texts of the articles
// and the times of ingesting are not in the graph and not in the export.
//
// It holds the graph's numbers and its nodes' names in memory: about 300 bytes
// a quad.
func (s *Store) Export(ctx context.Context, w io.Writer) error {
	return s.read(func(r reading) error {
		quads, err := r.numbers(ctx)
		if err != nil {
			return err
		}
		terms, err := r.terms(ctx, quads)
		if err != nil {
			return err
		}
		return writeSorted(w, quads, terms)
	})
}

// numbers is every quad as the numbers of its nodes, 0 for no label.
func (r reading) numbers(ctx context.Context) ([][4]uint64, error) {
	var out [][4]uint64
	it := r.qs.QuadsAllIterator().Iterate()
	defer it.Close()
	for it.Next(ctx) {
		var q [4]uint64
		for i, d := range quad.Directions {
			ref, err := r.qs.QuadDirection(it.Result(), d)
			if err != nil {
				return nil, err
			}
			if id, ok := ref.(ckv.Int64Value); ok {
				q[i] = uint64(id)
			}
		}
		out = append(out, q)
	}
	return out, errors.Join(it.Err(), ctx.Err())
}

// terms is the nodes of the quads as N-Quads writes them.
func (r reading) terms(ctx context.Context, quads [][4]uint64) (map[uint64]string, error) {
	names := make(map[uint64]string, len(quads)/2)
	var ids []cgraph.Ref
	name := func() error {
		vals, err := r.qs.ValuesOf(ctx, ids)
		if err != nil {
			return err
		}
		for i, v := range vals {
			t, err := appendTerm(nil, v)
			if err != nil {
				return err
			}
			names[uint64(ids[i].(ckv.Int64Value))] = string(t)
		}
		ids = ids[:0]
		return nil
	}
	for _, q := range quads {
		for _, n := range q {
			if _, ok := names[n]; !ok && n != 0 {
				names[n] = ""
				ids = append(ids, ckv.Int64Value(n))
			}
		}
		if len(ids) >= batch {
			if err := name(); err != nil {
				return nil, err
			}
		}
	}
	return names, name()
}

// writeSorted writes quads in the order of their lines. Every character that
// can follow a term is higher than the space that does, so to sort by terms is
// to sort by lines.
func writeSorted(w io.Writer, quads [][4]uint64, terms map[uint64]string) error {
	ids := make([]uint64, 0, len(terms))
	for id := range terms {
		ids = append(ids, id)
	}
	slices.SortFunc(ids, func(a, b uint64) int { return strings.Compare(terms[a], terms[b]) })
	rank := make(map[uint64]uint64, len(ids))
	for i, id := range ids {
		rank[id] = uint64(i + 1) // 0 stays the default graph: " ." is before " <"
	}
	for i := range quads {
		for k, id := range quads[i] {
			quads[i][k] = rank[id]
		}
	}
	slices.SortFunc(quads, func(a, b [4]uint64) int { return slices.Compare(a[:], b[:]) })
	out := bufio.NewWriterSize(w, 1<<16)
	for _, q := range slices.Compact(quads) {
		for _, n := range q {
			if n != 0 {
				out.WriteString(terms[ids[n-1]])
				out.WriteByte(' ')
			}
		}
		if _, err := out.WriteString(".\n"); err != nil {
			return err
		}
	}
	return out.Flush()
}
