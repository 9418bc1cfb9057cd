package queries

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/graph"
)

// nearest is up to n of the names that look like s, the likest first: a folded
// word in common, or a small edit distance.
func nearest(s string, names []string, n int) []string {
	type scored struct {
		name string
		d    int
	}
	want := graph.Fold(s)
	var near []scored
	for _, name := range names {
		if d, ok := likeness(want, graph.Fold(name)); ok {
			near = append(near, scored{name, d})
		}
	}
	slices.SortFunc(near, func(a, b scored) int {
		if a.d != b.d {
			return a.d - b.d
		}
		return strings.Compare(a.name, b.name)
	})
	var out []string
	for _, x := range near {
		if len(out) < n && !slices.Contains(out, x.name) {
			out = append(out, x.name)
		}
	}
	return out
}

// likeness is how far two folded names are apart; ok is false where nobody
// would take one for the other.
func likeness(a, b string) (d int, ok bool) {
	d = distance(a, b)
	if d <= max(1, min(len(a), len(b))/4) {
		return d, true
	}
	if a != "" && (strings.HasPrefix(b, a) || strings.HasSuffix(b, " "+a)) {
		return 3, true
	}
	best := -1
	for _, x := range strings.Fields(a) {
		for _, y := range strings.Fields(b) {
			if len(x) < 4 || len(y) < 4 {
				continue
			}
			if d := distance(x, y); d <= len(x)/4 && (best < 0 || d < best) {
				best = d
			}
		}
	}
	return best + 4, best >= 0
}

// distance is the number of letters to insert, delete, replace or swap with
// their neighbour to make a into b (Damerau 1964, optimal string alignment).
func distance(a, b string) int {
	x, y := []rune(a), []rune(b)
	before, last, row := make([]int, len(y)+1), make([]int, len(y)+1), make([]int, len(y)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(x); i++ {
		row[0] = i
		for j := 1; j <= len(y); j++ {
			cost := 1
			if x[i-1] == y[j-1] {
				cost = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && x[i-1] == y[j-2] && x[i-2] == y[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(y)]
}
