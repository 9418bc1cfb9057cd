package queries

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cayleygraph/quad"

	"github.com/quadwire/quadwire/graph"
)

// directory finds entities by what people call them. It reads the graph's
// labels and other names when it is first asked.
type directory struct {
	ctx    context.Context
	store  *graph.Store
	byName map[string][]string // folded name -> IRIs
	shown  []string            // names as they are written, for suggestions
}

// Find gives the IRI of the entity that is called so: by IRI, id
// (Steve_Witkoff), label or other name, in any case and with or without
// accents. A label goes before other names, and both before a last name that no
// text has alone. Several entities of one name are an error that lists their ids.
func (d *directory) Find(name string) (iri string, near []string, err error) {
	if d.byName == nil {
		if err := d.read(); err != nil {
			return "", nil, err
		}
	}
	name = strings.TrimSpace(name)
	base := string(d.store.Base())
	if bare := strings.TrimSuffix(strings.TrimPrefix(name, "<"), ">"); strings.HasPrefix(bare, base) {
		name = strings.TrimPrefix(bare, base)
	}
	for _, key := range []string{"id " + strings.TrimPrefix(name, "e/"), "label " + fold(name), "name " + fold(name), "last " + fold(name)} {
		switch found := d.byName[key]; {
		case len(found) == 1:
			return found[0], nil, nil
		case len(found) > 1:
			return "", shorten(found, base), fmt.Errorf("%q may be any of %d", name, len(found))
		}
	}
	return "", nearest(name, d.shown, 5), fmt.Errorf("there is no entity %q", name)
}

func shorten(iris []string, base string) []string {
	var out []string
	for _, i := range iris {
		out = append(out, strings.TrimPrefix(strings.TrimPrefix(i, base), "e/"))
	}
	return out[:min(len(out), 8)]
}

// read goes through the shared graph of entities once.
func (d *directory) read() error {
	d.byName = map[string][]string{}
	base := d.store.Base()
	qs := d.store.Handle().QuadStore
	ref, err := qs.ValueOf(base.Graph(graph.Entities))
	if err != nil || ref == nil {
		return err
	}
	shown := map[string]bool{}
	it := qs.QuadIterator(quad.Label, ref).Iterate()
	defer it.Close()
	for it.Next(d.ctx) {
		q, err := qs.Quad(it.Result())
		if err != nil {
			return err
		}
		iri, ok := q.Subject.(quad.IRI)
		if !ok || !d.isEntity(string(iri)) {
			continue
		}
		kind := "name "
		switch q.Predicate {
		case graph.Label:
			kind = "label "
		case graph.AltLabel:
		default:
			continue
		}
		text, ok := q.Object.(quad.String)
		if !ok {
			continue
		}
		d.put("id "+strings.TrimPrefix(strings.TrimPrefix(string(iri), string(base)), "e/"), string(iri))
		d.put(kind+fold(string(text)), string(iri))
		if w := strings.Fields(string(text)); kind == "label " && len(w) > 1 && isName(w) {
			d.put("last "+fold(w[len(w)-1]), string(iri))
		}
		shown[string(text)] = true
	}
	for s := range shown {
		d.shown = append(d.shown, s)
	}
	slices.Sort(d.shown)
	return it.Err()
}

// isName reports whether every word begins with a capital: Steve Witkoff, not
// the Bank of Moscow.
func isName(words []string) bool {
	return len(words) <= 3 && !slices.ContainsFunc(words, func(w string) bool {
		r, _ := utf8.DecodeRuneInString(w)
		return !unicode.IsUpper(r)
	})
}

func (d *directory) isEntity(iri string) bool {
	rest, ours := strings.CutPrefix(iri, string(d.store.Base()))
	return ours && (strings.HasPrefix(rest, "e/") || strings.HasPrefix(rest, "a/") && strings.Contains(rest, "#"))
}

func (d *directory) put(key, iri string) {
	if list := d.byName[key]; !slices.Contains(list, iri) {
		list = append(list, iri)
		slices.Sort(list)
		d.byName[key] = list
	}
}
