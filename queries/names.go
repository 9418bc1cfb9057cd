package queries

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cayleygraph/quad"

	"github.com/quadwire/quadwire/graph"
)

// directory finds entities by what people call them, in the graph's index of
// names.
type directory struct {
	g     *graph.Snapshot
	notes []string // what was taken for what, where another choice was possible
}

// candidate is an entity that a name may stand for.
type candidate struct {
	iri      string
	tier     int // 0 label, 1 another name, 2 the last name of a label
	mentions int
}

// clearly is how many times as often mentioned an entity must be to be meant
// rather than a namesake.
const clearly = 4

// Find gives the IRI of the entity that is called so: by IRI, id
// (Steve_Witkoff), label or other name, in any case and with or without accents.
// A label goes before other names, and both before a last name that no text has
// alone; but "Biden" is Joe Biden where the graph mentions him four times as
// often as the entity that is called Biden and nothing else. Several entities of
// one name, none of them much more mentioned, are an error that lists their ids.
func (d *directory) Find(name string) (iri string, near []string, err error) {
	name = strings.TrimSpace(name)
	base := string(d.g.Base())
	if iri := d.byID(name); iri != "" {
		return iri, nil, nil
	}
	all := d.candidates(name)
	if len(all) == 0 {
		return "", d.near(name), fmt.Errorf("there is no entity %q", name)
	}
	best, rest := all[0], all[1:]
	for _, c := range rest { // far more mentioned, under a lesser name
		if c.mentions >= clearly*best.mentions && !local(c.iri) {
			best = c
		}
	}
	for _, c := range rest {
		if c.iri != best.iri && c.tier == all[0].tier && best.mentions < clearly*c.mentions && local(c.iri) == local(best.iri) {
			return "", d.ids(all, base), fmt.Errorf("%q may be any of %d", name, len(all))
		}
	}
	d.note(name, best, all)
	return best.iri, nil, nil
}

// byID is the entity whose IRI or id is written.
func (d *directory) byID(name string) string {
	base := string(d.g.Base())
	bare := strings.TrimSuffix(strings.TrimPrefix(name, "<"), ">")
	id := strings.TrimPrefix(bare, base)
	if id == bare && !strings.HasPrefix(bare, "e/") && !strings.HasPrefix(bare, "a/") && !strings.Contains(bare, "_") {
		return ""
	}
	if !strings.HasPrefix(id, "a/") {
		id = "e/" + strings.TrimPrefix(id, "e/")
	}
	if d.g.Ref(quad.IRI(base+id)) == 0 {
		return ""
	}
	return base + id
}

// candidates is the entities of that name, the likeliest first.
func (d *directory) candidates(name string) []candidate {
	at := map[string]int{}
	d.g.Named(name, func(n graph.Name) bool {
		tier := 0
		switch {
		case !n.Whole && (!n.Label || strings.Contains(n.Folded, " ") || !isName(strings.Fields(n.Text))):
			return true
		case !n.Whole:
			tier = 2
		case !n.Label:
			tier = 1
		}
		if t, known := at[n.IRI]; !known || tier < t {
			at[n.IRI] = tier
		}
		return true
	})
	var out []candidate
	for iri, tier := range at {
		out = append(out, candidate{iri, tier, d.g.MentionsOf(quad.IRI(iri))})
	}
	slices.SortFunc(out, func(a, b candidate) int {
		return cmp.Or(compareBool(local(a.iri), local(b.iri)), a.tier-b.tier, b.mentions-a.mentions, strings.Compare(a.iri, b.iri))
	})
	return out
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// local reports whether an entity never leaves its article.
func local(iri string) bool { return strings.Contains(iri, "#") }

// ids is the candidates' ids, a few of them.
func (d *directory) ids(all []candidate, base string) []string {
	var out []string
	for _, c := range all {
		out = append(out, strings.TrimPrefix(strings.TrimPrefix(c.iri, base), "e/"))
	}
	return out[:min(len(out), 8)]
}

// note says what else a name could have meant, among that a person whom an article
// gives nothing but that surname.
func (d *directory) note(name string, best candidate, all []candidate) {
	var others []string
	for _, c := range all {
		if c.iri != best.iri && (!local(c.iri) || c.tier == 0 && !d.g.Unnamed(c.iri)) && len(others) < 3 {
			others = append(others, d.ids([]candidate{c}, string(d.g.Base()))[0])
		}
	}
	if len(others) > 0 {
		d.notes = append(d.notes, fmt.Sprintf("%q is taken as %s; it may also be %s", name, d.ids([]candidate{best}, string(d.g.Base()))[0], strings.Join(others, ", ")))
	}
}

// near is up to five names like one that no entity has.
func (d *directory) near(name string) []string {
	seen := map[string]bool{}
	var names []string
	note := func(n graph.Name) {
		if !seen[n.Text] {
			seen[n.Text] = true
			names = append(names, n.Text)
		}
	}
	d.g.Names(name, func(n graph.Name) bool { note(n); return len(names) < 50 })
	words := strings.Fields(graph.Fold(name))
	close := map[string]bool{}
	d.g.Alike(name, func(n graph.Name, word string) bool {
		is, known := close[word]
		if !known {
			is = slices.ContainsFunc(words, func(w string) bool { return distance(w, word) <= max(1, min(len(w), len(word))/3) })
			close[word] = is
		}
		if is {
			note(n)
		}
		return len(names) < 2000
	})
	return nearest(name, names, 5)
}

// isName reports whether every word begins with a capital: Steve Witkoff, not
// the Bank of Moscow.
func isName(words []string) bool {
	return len(words) > 1 && len(words) <= 3 && !slices.ContainsFunc(words, func(w string) bool {
		r, _ := utf8.DecodeRuneInString(w)
		return !unicode.IsUpper(r)
	})
}

// Named is an entity for who types its name.
type Named struct {
	Name     string // as a text has it: "Zelensky"
	ID       string // what an entity parameter takes: "Volodymyr_Zelensky"
	Mentions int    // quads that hold the entity: how much the graph knows of it
}

// Names is up to n names that have a word beginning with prefix, those of the
// most mentioned entities first, for shells and pages that complete what people
// type. Of what never leaves its article ("the plan") nothing is said.
func Names(ctx context.Context, s *graph.Store, prefix string, n int) ([]Named, error) {
	var out []Named
	err := s.Snapshot(ctx, func(g *graph.Snapshot) error {
		best := map[string]graph.Name{}
		g.Names(prefix, func(x graph.Name) bool {
			if old, ok := best[x.IRI]; !local(x.IRI) && (!ok || !old.Label && x.Label) {
				best[x.IRI] = x
			}
			return len(best) < maxCompleted
		})
		for iri, x := range best {
			id := strings.TrimPrefix(iri, string(g.Base())+"e/")
			out = append(out, Named{x.Text, id, g.MentionsOf(quad.IRI(iri))})
		}
		return nil
	})
	slices.SortFunc(out, func(a, b Named) int {
		return cmp.Or(b.Mentions-a.Mentions, strings.Compare(a.Name, b.Name), strings.Compare(a.ID, b.ID))
	})
	return out[:min(n, len(out))], err
}

// maxCompleted is how many entities a prefix may bring; more than that, and
// nobody can choose among them.
const maxCompleted = 2000

// Near is up to five names that somebody may have meant who wrote one that no
// entity has.
func Near(ctx context.Context, s *graph.Store, name string) (near []string, err error) {
	err = s.Snapshot(ctx, func(g *graph.Snapshot) error {
		near = (&directory{g: g}).near(name)
		return nil
	})
	return near, err
}
