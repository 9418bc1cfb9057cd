// Package wordnet knows what nouns name, persons, groups, places, and which of them can
// name one and the same: a factory is a plant, an attorney a lawyer, a gunman and a
// suspect are both persons, a gunman and a town are nothing of a sort.
//
// The table is a part of WordNet 3.1 (Miller 1995; Princeton University, see LICENSE):
// the nouns of one word that its texts have or that can name a person, a group, a place
// or a building, the first three meanings of each, and what those are kinds of. It is
// compiled by gen, embedded, and read when first asked.
package wordnet

import (
	_ "embed"
	"slices"
	"strconv"
	"strings"
	"sync"
)

//go:embed table.tsv
var table string

// Kind is a sort of meanings, as WordNet's lexicographers divided them.
type Kind string

// The kinds.
const (
	Person    Kind = "person"
	Group     Kind = "group"     // people, bodies, firms
	Place     Kind = "place"     // regions and points: "region", "scene"
	Structure Kind = "structure" // buildings, rooms, roads: of the artifacts those that one can be in
	Artifact  Kind = "artifact"
	Act       Kind = "act"
	Event     Kind = "event"
	Speech    Kind = "speech" // "letter", "magazine"
	Time      Kind = "time"
	Animal    Kind = "animal"
	Body      Kind = "body" // and its parts
	Idea      Kind = "idea"
	Money     Kind = "money"
	Number    Kind = "number"
	State     Kind = "state"
	Quality   Kind = "quality"
	Top       Kind = "top" // "thing"
	Other     Kind = "other"
)

// A noun is a line of the table.
type noun struct {
	first, second Kind
	meanings      []int
}

// A net is the table as read.
type net struct {
	parents [][]int // of each meaning
	depth   []int   // of each meaning: how many lie between it and the top, both counted
	nouns   map[string]noun
}

var read = sync.OnceValue(func() *net {
	n := &net{nouns: map[string]noun{}}
	tree, words, _ := strings.Cut(table, "\n\n")
	for line := range strings.Lines(tree) {
		if line = strings.TrimSpace(line); !strings.HasPrefix(line, "#") {
			n.parents = append(n.parents, numbers(line))
		}
	}
	n.depth = make([]int, len(n.parents))
	for i, up := range n.parents { // which stand before it
		for _, u := range up {
			n.depth[i] = max(n.depth[i], n.depth[u])
		}
		n.depth[i]++
	}
	for line := range strings.Lines(words) {
		if f := strings.Split(strings.TrimSuffix(line, "\n"), "\t"); len(f) == 4 {
			n.nouns[f[0]] = noun{Kind(f[1]), Kind(f[2]), numbers(f[3])}
		}
	}
	return n
})

// numbers reads "12,7"; "-" is none.
func numbers(s string) []int {
	var out []int
	for f := range strings.SplitSeq(s, ",") {
		if v, err := strconv.Atoi(f); err == nil {
			out = append(out, v)
		}
	}
	return out
}

// look finds a noun by its lemma in lower case; of one with hyphens that is not there,
// the last part.
func (n *net) look(lemma string) (noun, bool) {
	w, ok := n.nouns[lemma]
	if i := strings.LastIndexByte(lemma, '-'); !ok && i >= 0 {
		w, ok = n.nouns[lemma[i+1:]]
	}
	return w, ok
}

// Kinds are what a noun, by its lemma in lower case, names most often, and what else
// it often names, "" for nothing. A noun that is not in the table is [Other].
func Kinds(lemma string) (first, second Kind) {
	if w, ok := read().look(lemma); ok {
		return w.first, w.second
	}
	return Other, ""
}

// A step is a meaning above another one, and how far.
type step struct{ meaning, up int }

// ancestors are the meanings that meaning i is a kind of, itself first.
func (n *net) ancestors(i int) []step {
	out := make([]step, 1, 16)
	out[0] = step{i, 0}
	for k := 0; k < len(out); k++ {
		for _, u := range n.parents[out[k].meaning] {
			if !slices.ContainsFunc(out, func(s step) bool { return s.meaning == u }) {
				out = append(out, step{u, out[k].up + 1})
			}
		}
	}
	return out
}

// vague is how deep a meaning must lie for two kinds of it to be alike: all things are
// objects.
const vague = 4

// Related is how two nouns come together: the steps from a meaning of each to what
// both are kinds of: 0 and 0 for attorney and lawyer, 1 and 0 for factory and plant,
// 1 and 1 for jail and prison. ok is false where they have nothing near in common.
func Related(x, y string) (up, down int, ok bool) {
	n := read()
	a, found := n.look(x)
	b, also := n.look(y)
	if !found || !also {
		return 0, 0, false
	}
	best := 0
	for _, s := range a.meanings {
		as := n.ancestors(s)
		for _, t := range b.meanings {
			for _, e := range n.ancestors(t) {
				k := slices.IndexFunc(as, func(d step) bool { return d.meaning == e.meaning })
				if k < 0 {
					continue
				}
				d, cost := as[k].up, as[k].up+e.up
				if d > 0 && e.up > 0 {
					if n.depth[e.meaning] < vague {
						continue
					}
					cost += 2 // a kind of the other is nearer than two kinds of a third
				}
				if !ok || cost < best || cost == best && d < up {
					best, up, down, ok = cost, d, e.up, true
				}
			}
		}
	}
	return up, down, ok
}
