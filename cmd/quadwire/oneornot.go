package main

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/mention"
	"github.com/quadwire/quadwire/extract/mention/registry"
	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/queries"
)

func newEntitiesWhy(t terminal) *cobra.Command {
	var f entitiesFlags
	c := &cobra.Command{
		Use:   "why A B",
		Short: "Say why two names are one node or are not",
		Long: `Say why two names are one node or are not: what each name is by itself (by its
spelling, the built-in gazetteer, your registry), and whether an article that has
both would take them for one. Where they are one node whose articles look like
those of several persons (other callings, nobody else in common), it says so:
quadwire query namesakes has all such nodes.`,
		Example: `  quadwire entities why Kiev Kyiv
  quadwire entities why "Volodymyr Zelenskyy" "Vladimir Zelensky"`,
		Args: args("a name", "another"),
		RunE: func(c *cobra.Command, words []string) error {
			reg, err := f.decided.read(t, f.db.path)
			if err != nil {
				return err
			}
			return f.withStore(func(s *graph.Store) error {
				find := mention.Finder{Registry: reg}
				var named [2]mention.Named
				for i, w := range words {
					typ, err := typeOf(c.Context(), s, w)
					if err != nil {
						return err
					}
					named[i] = find.Alone(w, typ)
				}
				writeOneOrNot(t, reg, find, named[0], named[1])
				if named[0].ID == named[1].ID {
					if err := mayBeTwo(c.Context(), t, s, named[0]); err != nil {
						return err
					}
				}
				return leftOver(c.Context(), t, s, named[0], named[1])
			})
		},
	}
	f.register(c)
	return c
}

// leftOver tells of nodes that the graph has under the names themselves: articles
// with several people of that name, or read with another registry.
func leftOver(ctx context.Context, t terminal, s *graph.Store, names ...mention.Named) error {
	if s == nil {
		return nil
	}
	return s.Snapshot(ctx, func(g *graph.Snapshot) error {
		for _, n := range names {
			if own := registry.ID(n.Name); own != n.ID {
				if facts := g.FactsOf(string(g.Base()) + "e/" + string(own)); facts > 0 {
					fmt.Fprintf(t.out, "%s has a node %s all the same, in %s: articles that leave it open, or read with another registry\n", s.Path(), own, count(facts, "fact"))
				}
			}
		}
		return g.Err()
	})
}

// mayBeTwo tells where a node's articles look like those of several persons: the
// saved question namesakes, in words.
func mayBeTwo(ctx context.Context, t terminal, s *graph.Store, n mention.Named) error {
	if s == nil {
		return nil
	}
	iri := string(s.Base()) + "e/" + string(n.ID)
	if _, err := s.About(ctx, iri); errors.Is(err, graph.ErrNotFound) {
		return nil
	} else if err != nil {
		return err
	}
	q, err := lookup(queries.Builtin(), "namesakes")
	if err != nil {
		return err
	}
	rows, err := queries.Run(ctx, s, q, map[string]string{"entity": iri}, queries.Limits{})
	if err != nil || len(rows.Rows) == 0 {
		return err
	}
	if rows, err = rows.Pick("why", "as", "with", "articles", "example"); err != nil {
		return err
	}
	fmt.Fprintf(t.out, "it may be %d persons: %v\n", len(rows.Rows), rows.Rows[0][0])
	for _, r := range rows.Rows {
		line := count(int(r[3].(float64)), "article")
		if r[1] != nil {
			line += fmt.Sprintf(", %v", r[1])
		}
		if r[2] != nil {
			line += fmt.Sprintf(", with %v", r[2])
		}
		fmt.Fprintf(t.out, "  %s: %v\n", line, r[4])
	}
	fmt.Fprintf(t.out, "to tell one apart: quadwire entities alias %q %q --in FILE\n", n.Name, n.Name+" (…)")
	return nil
}

// typeOf is the type that the graph has for a node, "" where it has none.
func typeOf(ctx context.Context, s *graph.Store, name string) (extract.EntityType, error) {
	if s == nil {
		return "", nil
	}
	about, err := s.About(ctx, string(s.Base())+"e/"+string(registry.ID(name)))
	if errors.Is(err, graph.ErrNotFound) {
		return "", nil
	}
	typ := extract.EntityType(typeName(about.Kind))
	if !slices.Contains(registry.Types, typ) {
		typ = ""
	}
	return typ, err
}

func writeOneOrNot(t terminal, reg *registry.Registry, find mention.Finder, a, b mention.Named) {
	for _, n := range []mention.Named{a, b} {
		fmt.Fprintf(t.out, "%s is %s (%s)\n", n.Name, n.ID, n.Type)
		for _, s := range n.Steps {
			fmt.Fprintf(t.out, "  %s\n", s)
		}
	}
	line, apart := reg.Apart(a.Name, b.Name)
	switch why := find.Together(a, b); {
	case a.ID == b.ID:
		fmt.Fprintln(t.out, "one node")
	case apart:
		fmt.Fprintf(t.out, "two nodes: the registry has line %d, %s\n", line.Line, line)
	case why != "":
		fmt.Fprintf(t.out, "two nodes; one where an article has both names and nobody else fits: %s\n", why)
	default:
		fmt.Fprintln(t.out, "two nodes: nothing joins them")
	}
}
