package queries

import (
	"fmt"
	"slices"
	"strings"
)

// ColumnError says that rows have no column of that name.
type ColumnError struct {
	Name    string
	Columns []string // those that there are
}

func (e *ColumnError) Error() string {
	return fmt.Sprintf("there is no column %q: the columns are %s", e.Name, strings.Join(e.Columns, ", "))
}

// SortBy orders the rows by columns, "-when" downwards, and leaves rows that are
// alike in all of them as they stand. Numbers and dates go before other words,
// empty cells last, both ways up. An unknown column is a *ColumnError.
func (r Rows) SortBy(columns ...string) error {
	type key struct {
		column int
		down   bool
	}
	var keys []key
	for _, c := range columns {
		name, down := strings.CutPrefix(c, "-")
		i := slices.Index(r.Columns, name)
		if i < 0 {
			return &ColumnError{name, r.Columns}
		}
		keys = append(keys, key{i, down})
	}
	slices.SortStableFunc(r.Rows, func(a, b Row) int {
		for _, k := range keys {
			if c := compareCells(a[k.column], b[k.column], k.down); c != 0 {
				return c
			}
		}
		return 0
	})
	return nil
}

// Pick is the rows with these columns in this order. An unknown column is a
// *ColumnError.
func (r Rows) Pick(columns ...string) (Rows, error) {
	from := make([]int, len(columns))
	for i, c := range columns {
		if from[i] = slices.Index(r.Columns, c); from[i] < 0 {
			return Rows{}, &ColumnError{c, r.Columns}
		}
	}
	out := r
	out.Columns, out.Rows = columns, make([]Row, len(r.Rows))
	for k, row := range r.Rows {
		out.Rows[k] = make(Row, len(columns))
		for i, j := range from {
			out.Rows[k][i] = row[j]
		}
	}
	return out, nil
}
