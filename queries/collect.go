package queries

import (
	"cmp"
	"container/heap"
	"slices"
	"strings"

	"github.com/quadwire/quadwire/graph"
)

// entry is a row before it is written out: a fact, and cells that are known
// already. Most questions find far more rows than anybody reads; only those that
// are given back are written out.
type entry struct {
	fact graph.Ref
	have cells
	more func() cells // the rest of the cells, nil for none
}

// give gives out a fact; more adds cells or overrides them.
func (a *asking) give(fact graph.Ref, have cells) {
	a.rows = append(a.rows, entry{fact: fact, have: have})
}

// giveLate gives out a row some of whose cells are costly: they are made when
// the row is one of those that are wanted. Fact may be 0.
func (a *asking) giveLate(fact graph.Ref, have cells, more func() cells) {
	a.rows = append(a.rows, entry{fact, have, more})
}

// emit gives out a row that is no fact.
func (a *asking) emit(have cells) { a.rows = append(a.rows, entry{have: have}) }

// finish writes out the first rows in the question's order, as many as the limit
// lets through.
func (a *asking) finish() ([]Row, error) {
	chosen := a.rows
	if n := a.limits.Rows; len(chosen) > n {
		chosen = a.best(n)
	}
	rows := make([]Row, 0, len(chosen))
	for i := range chosen {
		c := a.cells(&chosen[i])
		if err := a.Err(); err != nil {
			return nil, err
		}
		if c == nil {
			continue
		}
		r, err := a.query.row(c)
		if err != nil {
			return nil, err
		}
		rows = append(rows, r)
	}
	a.query.sort(rows)
	return rows, nil
}

// cells is all that is to be told of an entry, nil for a fact that is none: an
// edge that a person wrote by hand, with no evidence.
func (a *asking) cells(e *entry) cells {
	c := cells{}
	if e.fact != 0 {
		if c = a.row(e.fact); c == nil {
			return nil
		}
	}
	for k, v := range e.have {
		c[k] = v
	}
	if e.more != nil {
		for k, v := range e.more() {
			c[k] = v
		}
	}
	return c
}

// row is what every answer tells of a fact, in the columns that the question has.
func (a *asking) row(fact graph.Ref) cells {
	if !a.isFact(fact) {
		return nil
	}
	c := cells{}
	for _, column := range a.query.Columns {
		switch column {
		case "fact":
			c[column] = a.cell(a.one(fact, graph.Label))
		case "modality":
			if m := a.modality(fact); m != "" {
				c[column] = m
			}
		case "certainty":
			c[column] = a.cell(a.own(fact, graph.TermCertainty))
		case "says":
			c[column] = a.says(fact)
		case "when":
			c[column] = a.when(fact)
		case "quote":
			c[column] = a.cell(a.own(fact, graph.TermQuote))
		case "article":
			if v := a.versionOf(fact); v != 0 {
				c[column] = a.article(v).text
			}
		case "id":
			c[column] = a.last(fact)
		}
	}
	return c
}

// best is the n entries that come first: by the question's order as far as it
// can be told without writing them out, then the ones of the latest articles,
// then by the facts' ids, so that it is the same choice every time.
func (a *asking) best(n int) []entry {
	h := &worst{less: a.before}
	for i := range a.rows {
		e := ranked{entry: &a.rows[i], rank: a.rank(&a.rows[i])}
		switch {
		case h.Len() < n:
			heap.Push(h, e)
		case h.less(&e, &h.all[0]):
			h.all[0] = e
			heap.Fix(h, 0)
		}
		if i&0xfff == 0 && a.Err() != nil {
			return nil
		}
	}
	out := make([]entry, 0, n)
	for _, e := range h.all {
		out = append(out, *e.entry)
	}
	return out
}

// ranked is an entry with the cells that it is chosen by.
type ranked struct {
	*entry
	rank []any
}

// worst is a heap with the last of the chosen entries on top.
type worst struct {
	all  []ranked
	less func(x, y *ranked) bool
}

func (w *worst) Len() int           { return len(w.all) }
func (w *worst) Less(i, j int) bool { return w.less(&w.all[j], &w.all[i]) }
func (w *worst) Swap(i, j int)      { w.all[i], w.all[j] = w.all[j], w.all[i] }
func (w *worst) Push(x any)         { w.all = append(w.all, x.(ranked)) }
func (w *worst) Pop() any {
	x := w.all[len(w.all)-1]
	w.all = w.all[:len(w.all)-1]
	return x
}

// rank is the cells of the sort columns that are known or quickly read, up to
// the first that is neither.
func (a *asking) rank(e *entry) []any {
	var out []any
	for _, s := range a.query.Sort {
		column := strings.TrimPrefix(s, "-")
		v, known := e.have[column]
		switch {
		case known:
		case column == "when" && e.fact != 0:
			v = a.when(e.fact)
		default:
			return out
		}
		out = append(out, v)
	}
	return out
}

// before tells which of two entries is chosen first. Rows that are no facts and
// equal so far keep the order in which they were given: it must be the same every
// time, never that of a map.
func (a *asking) before(x, y *ranked) bool {
	for i := range min(len(x.rank), len(y.rank)) {
		if c := compareCells(x.rank[i], y.rank[i], strings.HasPrefix(a.query.Sort[i], "-")); c != 0 {
			return c < 0
		}
	}
	if x.fact == y.fact || x.fact == 0 || y.fact == 0 {
		return false
	}
	px, py := a.article(a.versionOf(x.fact)).published, a.article(a.versionOf(y.fact)).published
	return cmp.Or(cmp.Compare(py, px), strings.Compare(a.IRI(x.fact), a.IRI(y.fact))) < 0
}

// sorted is the keys of a count, the largest first, equal ones in the order of
// their labels.
func (a *asking) sorted(count map[graph.Ref]int) []graph.Ref {
	out := make([]graph.Ref, 0, len(count))
	for r := range count {
		out = append(out, r)
	}
	slices.SortFunc(out, func(x, y graph.Ref) int {
		return cmp.Or(count[y]-count[x], strings.Compare(a.IRI(x), a.IRI(y)))
	})
	return out
}
