package main

import (
	"context"
	"errors"
	"io/fs"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"
	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/mention/registry"
	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/queries"
)

func newEntities(t terminal) *cobra.Command {
	c := &cobra.Command{
		Use:   "entities",
		Short: "See who is one node, and decide it yourself",
		Long: `See who is one node, and decide it yourself.

What you decide is a line of a plain text file, ` + defaultRegistry + ` beside the graph
(or --registry, QUADWIRE_REGISTRY, registry: in quadwire.yaml), which you can edit
and keep in git; docs/entities.md has the forms. It stands above all that the
program finds by itself, whenever and in whatever order articles are read. Articles
that are in the graph follow when they are built again.`,
		Example: "  quadwire entities ls witkoff\n  quadwire entities why Witkoff \"Steve Witkoff\"",
		Args:    unknownCommand,
		RunE:    func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(newEntitiesLs(t), newEntitiesShow(t), newEntitiesWhy(t))
	addDecisions(c, t)
	return c
}

// entitiesFlags are those of every command below entities.
type entitiesFlags struct {
	db      dbFlag
	decided registryFlag
}

func (f *entitiesFlags) register(c *cobra.Command) {
	f.db.register(c)
	f.decided.register(c)
}

// open opens the graph to read, with what people have decided of its entities, and says
// where its articles were read with other decisions.
func (f *entitiesFlags) open(t terminal) (*graph.Store, *registry.Registry, error) {
	reg, err := f.decided.read(t, f.db.path)
	if err != nil {
		return nil, nil, err
	}
	s, err := f.db.read()
	if err != nil {
		return nil, nil, err
	}
	t.readOtherwise(s, reg.Digest())
	return s, reg, nil
}

func newEntitiesLs(t terminal) *cobra.Command {
	var f entitiesFlags
	var out rowFlags
	c := &cobra.Command{
		Use:     "ls [PREFIX]",
		Short:   "List the entities of the graph, or those with a name that has a word beginning so",
		Example: "  quadwire entities ls put\n  quadwire entities ls --sort -facts --limit 20",
		RunE: func(c *cobra.Command, words []string) (err error) {
			if _, err := out.check(t); err != nil {
				return err
			}
			if len(words) > 1 {
				return hint(usage("ls takes one beginning of a name, not %q", strings.Join(words, " ")), "see: quadwire entities ls --help")
			}
			s, reg, err := f.open(t)
			if err != nil {
				return err
			}
			defer closing(s, &err)
			rows, err := listed(c.Context(), s, reg, strings.Join(words, ""), out.wanted(t))
			if err != nil {
				return err
			}
			return out.print(t, rows)
		},
	}
	f.register(c)
	out.register(c)
	return c
}

// listed is a row for each entity with a name that has a word beginning so, also those
// of one article that it gives a bare surname; no more than most of them, 0 for all.
// They come in the order of the alphabet from that word on.
func listed(ctx context.Context, s *graph.Store, reg *registry.Registry, prefix string, most int) (queries.Rows, error) {
	rows := queries.Rows{Columns: []string{"name", "type", "facts", "also", "entity", "decided"}}
	every := graph.Fold(prefix) == ""
	err := s.Snapshot(ctx, func(g *graph.Snapshot) error {
		seen := map[string]bool{}
		g.Names(prefix, func(n graph.Name) bool {
			id, shared := entityID(g.Base(), n.IRI)
			if every && !(n.Whole && n.Label) || seen[n.IRI] || !shared && g.Unnamed(n.IRI) || amount(g, n.IRI) {
				return true
			}
			seen[n.IRI] = true
			if most > 0 && len(rows.Rows) == most {
				rows.More = true
				return false
			}
			rows.Rows = append(rows.Rows, entityRow(g, reg, n.IRI, id))
			return true
		})
		return g.Err()
	})
	return rows, err
}

// entityRow is an entity in the list: what most articles call it, and what others do.
func entityRow(g *graph.Snapshot, reg *registry.Registry, iri, id string) queries.Row {
	ref := g.Ref(quad.IRI(iri))
	label := g.Text(g.Usual(ref, g.Ref(graph.Label), nil))
	var also, lines []string
	for _, p := range []quad.IRI{graph.Label, graph.AltLabel} {
		g.Objects(ref, g.Ref(p), func(l graph.Link) bool {
			if name := g.Text(l.O); name != label && name != "" {
				also = append(also, name)
			}
			return true
		})
	}
	slices.Sort(also)
	also = slices.Compact(also)
	for _, s := range reg.About(append(also, label, id)...) {
		lines = append(lines, s.String())
	}
	class := g.IRI(g.Usual(ref, g.Ref(graph.Type), nil))
	return queries.Row{label, orNil(typeName(class[strings.LastIndexAny(class, "/#")+1:])), float64(g.FactsOf(iri)), orNil(strings.Join(also, "; ")), id, orNil(strings.Join(lines, "; "))}
}

// typeName is what the registry calls a class of entities.
func typeName(class string) string {
	if class == "CreativeWork" {
		return string(extract.Work)
	}
	return strings.ToLower(class)
}

// amount reports whether a node is a quantity: 270 square miles is nobody.
func amount(g *graph.Snapshot, iri string) (found bool) {
	g.Objects(g.Ref(quad.IRI(iri)), g.Ref(graph.Type), func(l graph.Link) bool {
		found = g.IRI(l.O) == string(graph.QuantityValue)
		return !found
	})
	return found
}

// entityID is an entity's identifier by its IRI, with its article where it stays in
// that; shared is false then.
func entityID(b graph.Base, iri string) (id string, shared bool) {
	if id, shared = strings.CutPrefix(iri, string(b)+"e/"); !shared {
		id = strings.TrimPrefix(iri, string(b))
	}
	return id, shared
}

func newEntitiesShow(t terminal) *cobra.Command {
	var f entitiesFlags
	var out rowFlags
	c := &cobra.Command{
		Use:     "show ENTITY",
		Short:   "Show an entity: type, names, facts, what you have decided of it, and who is near",
		Example: "  quadwire entities show Witkoff",
		Args:    args("the name of an entity"),
		RunE: func(c *cobra.Command, words []string) (err error) {
			if _, err := out.check(t); err != nil {
				return err
			}
			s, reg, err := f.open(t)
			if err != nil {
				return err
			}
			defer closing(s, &err)
			e, err := lookUp(c.Context(), t, s, words[0])
			if err != nil {
				return err
			}
			rows, err := entityRows(c.Context(), s, reg, e.IRI)
			if err != nil {
				return err
			}
			return out.print(t, rows)
		},
	}
	c.ValidArgsFunction = entityCompletion(t, &f.db)
	f.register(c)
	out.register(c)
	return c
}

// entityRows is what there is to say of an entity, a row each.
func entityRows(ctx context.Context, s *graph.Store, reg *registry.Registry, iri string) (queries.Rows, error) {
	rows := queries.Rows{Columns: []string{"what", "value"}}
	add := func(what string, value any) { rows.Rows = append(rows.Rows, queries.Row{what, value}) }
	about, err := s.About(ctx, iri)
	if err != nil {
		return rows, err
	}
	add("entity", about.ID)
	add("label", about.Label)
	add("type", typeName(about.Kind))
	for _, n := range about.Names {
		add("also", n)
	}
	for _, same := range about.SameAs {
		add("same as", same)
	}
	err = s.Snapshot(ctx, func(g *graph.Snapshot) error {
		add("facts", g.FactsOf(iri))
		for _, s := range reg.About(append(about.Names, about.ID, about.Label)...) {
			add("decided", s.String())
		}
		near := map[string]bool{}
		words := strings.Fields(graph.Fold(about.Label))
		if len(words) > 0 {
			g.Named(words[len(words)-1], func(n graph.Name) bool {
				if id, shared := entityID(g.Base(), n.IRI); (shared || !g.Unnamed(n.IRI)) && n.IRI != iri && !near[id] {
					near[id] = true
					add("near", id)
				}
				return len(near) < mostNear
			})
		}
		return g.Err()
	})
	return rows, err
}

// mostNear is how many entities of like names show lists.
const mostNear = 20

// withStore runs f with the graph, or with nil where there is none yet.
func (f *entitiesFlags) withStore(run func(*graph.Store) error) (err error) {
	s, err := graph.Open(f.db.path, graph.Options{ReadOnly: true})
	if errors.Is(err, fs.ErrNotExist) {
		return run(nil)
	}
	if err != nil {
		s, err = f.db.read() // for its hints
	}
	if err != nil {
		return err
	}
	defer closing(s, &err)
	return run(s)
}
