package queries

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/graph"
)

// drawn writes a shape as text: "<values tags> -via-> <…>", a link a line.
func drawn(s Shape) string {
	name := func(id int) string {
		for _, n := range s.Nodes {
			if n.ID == id {
				w := append([]string{}, n.Values...)
				for _, t := range n.Tags {
					w = append(w, "#"+t)
				}
				if len(w) == 0 {
					return "?"
				}
				return strings.ReplaceAll(strings.Join(w, " "), string(graph.DefaultBase), "")
			}
		}
		return "missing"
	}
	var out []string
	for _, l := range s.Links {
		out = append(out, fmt.Sprintf("%s -%s-> %s", name(l.Source), name(l.Via), name(l.Target)))
	}
	slices.Sort(out)
	return strings.Join(out, "; ")
}

func TestShapeOf(t *testing.T) {
	for _, c := range []struct{ script, want string }{
		{`g.V(e("Witkoff")).Out(p("met")).All()`, "<e/Witkoff> -<p/met>-> ?"},
		{`g.V(e("Witkoff")).Tag("source").Out(ALL, "rel").Tag("target").All()`, "<e/Witkoff> #source -#rel-> #target"},
		{`g.V(e("Putin")).In(p("met")).Out(p("called")).All()`, "? -<p/called>-> ?; ? -<p/met>-> <e/Putin>"},
		{`g.V().Has(p("met"), e("Putin")).All()`, "? -<p/met>-> <e/Putin>"},
		{`g.V(e("A")).LabelContext(f("1")).Out(ALL).All()`, "<e/A> -in <f/1>-> ?"},
		{`g.V(e("A")).Out(p("met")).Union(g.V(e("B"))).All()`, "<e/B> -or-> ?"},
		{`g.Emit("Hello World")`, ""},
	} {
		s, err := ShapeOf(context.Background(), graph.DefaultBase, c.script, Limits{})
		if err != nil {
			t.Errorf("%s: %v", c.script, err)
			continue
		}
		got := drawn(s)
		for _, want := range strings.Split(c.want, "; ") {
			if !strings.Contains(got, want) {
				t.Errorf("%s\ndrawn %q\nwant %q", c.script, got, c.want)
			}
		}
		for _, n := range s.Links {
			if n.Via == 0 || n.Source == 0 || n.Target == 0 {
				t.Errorf("%s: link %+v has a loose end", c.script, n)
			}
		}
	}
}
