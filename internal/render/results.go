package render

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"github.com/quadwire/quadwire/queries"
)

// first are the columns that come first where a script's results do not say in
// which order they go, as the saved questions have them.
var first = []string{"when", "who", "whom", "where", "entity", "fact", "role", "modality", "certainty", "says", "value"}

// last are the columns that come last.
var last = []string{"article", "id"}

// ResultRows is what a script gave as rows: an object's keys are the columns,
// anything else stands in the column "value"; what has parts is a cell of JSON.
func ResultRows(results []any) queries.Rows {
	seen := map[string]bool{}
	for _, v := range results {
		m, ok := v.(map[string]any)
		if !ok {
			seen["value"] = true
		}
		for k := range m {
			seen[k] = true
		}
	}
	rows := queries.Rows{Columns: slices.SortedFunc(maps.Keys(seen), func(a, b string) int {
		if x, y := rank(a), rank(b); x != y {
			return x - y
		}
		return strings.Compare(a, b)
	})}
	for _, v := range results {
		m, ok := v.(map[string]any)
		if !ok {
			m = map[string]any{"value": v}
		}
		row := make(queries.Row, len(rows.Columns))
		for i, c := range rows.Columns {
			row[i] = cellOf(m[c])
		}
		rows.Rows = append(rows.Rows, row)
	}
	return rows
}

func rank(column string) int {
	if i := slices.Index(first, column); i >= 0 {
		return i
	}
	return len(first) + 1 + slices.Index(last, column)
}

// cellOf is a script's value as a cell: numbers of every kind are float64.
func cellOf(v any) any {
	switch v := v.(type) {
	case nil, string, float64, bool:
		return v
	case int64:
		return float64(v)
	case int:
		return float64(v)
	}
	b, err := json.Marshal(v)
	if err != nil {
		return nil
	}
	var s string
	if json.Unmarshal(b, &s) == nil { // a time
		return s
	}
	return string(b)
}
