package queries

import (
	"context"
	"slices"

	cgraph "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/query/shape"
)

// tidy is a store that mends shapes before Cayley builds iterators from them.
// Cayley drops the empty members of a union while it counts through them, so of
// two in a row one stays, as nil, and is called: g.V("<nobody>").Both().All()
// would end the process.
type tidy struct{ cgraph.QuadStore }

// OptimizeShape is called for every part of a shape, the inner ones first.
func (t tidy) OptimizeShape(ctx context.Context, s shape.Shape) (shape.Shape, bool) {
	mended := false
	if u, ok := s.(shape.Union); ok && slices.ContainsFunc(u, shape.IsNull) {
		mended = true
		var full shape.Union
		for _, m := range u {
			if !shape.IsNull(m) {
				full = append(full, m)
			}
		}
		if len(full) == 0 {
			return shape.Null{}, true
		}
		s = full
	}
	if o, ok := t.QuadStore.(shape.Optimizer); ok {
		s, opt := o.OptimizeShape(ctx, s)
		return s, opt || mended
	}
	return s, mended
}
