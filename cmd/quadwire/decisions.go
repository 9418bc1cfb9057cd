package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/extract/mention/registry"
	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/queries"
)

// decisions are the commands that write a statement.
var decisions = []struct {
	verb               registry.Verb
	use, short, long   string
	example, complain1 string
	complain2          string
}{
	{registry.Merge, "merge A B", "Decide that node A is node B",
		"Decide that node A is node B. It holds for what is left a node A: in an article\nthat names Hunter Biden, a Biden stays his.",
		"  quadwire entities merge Witkoff Steve_Witkoff --reason \"the envoy\" --dry-run", "a node", "the node that it is"},
	{registry.Alias, "alias NAME B", "Decide that a name stands for node B, wherever it is written",
		"Decide that a name stands for node B, wherever it is written, and whether or not\nthe program would see a name in it.",
		"  quadwire entities alias \"the Kremlin chief\" Vladimir_Putin --dry-run\n  quadwire entities alias \"John Smith\" \"John Smith (midfielder)\" --in rovers.txt", "a name", "the node that it stands for"},
	{registry.Split, "split NAME B", "Decide that a name does not stand for node B",
		"Decide that a name does not stand for node B, but for a node of its own.",
		"  quadwire entities split \"Vladimir Zelensky\" Volodymyr_Zelensky --dry-run", "a name", "the node that it is not"},
	{registry.Forbid, "forbid A B", "Decide that A and B are never one node",
		"Decide that A and B are never one node, whatever surname, acronym or spelling\nspeaks for it.",
		"  quadwire entities forbid Witkoff \"Alex Witkoff\" --dry-run", "a node", "the node that it never is"},
	{registry.Type, "type A TYPE", "Decide of what type an entity is",
		"Decide of what type an entity is: person, organization, place, group, event, work,\nproduct or thing. A name that has a type is found where the program sees none.",
		"  quadwire entities type AFP organization --dry-run", "an entity", "its type"},
}

// addDecisions adds the commands that write the registry.
func addDecisions(parent *cobra.Command, t terminal) {
	for _, d := range decisions {
		var f entitiesFlags
		var dry bool
		var in, reason string
		c := &cobra.Command{
			Use: d.use, Short: d.short, Long: d.long, Example: d.example, Args: args(d.complain1, d.complain2),
			RunE: func(c *cobra.Command, words []string) error {
				return f.decide(c.Context(), t, d.verb, words[0], words[1], in, reason, dry)
			},
		}
		c.Flags().StringVar(&reason, "reason", "", "`why`, as a comment behind the line")
		if d.verb == registry.Merge || d.verb == registry.Alias {
			c.Flags().StringVar(&in, "in", "", "only in this `article`: its file or address")
		}
		registerDry(c, &dry)
		f.register(c)
		c.ValidArgsFunction = decisionCompletion(t, &f.db, d.verb)
		parent.AddCommand(c)
	}
	parent.AddCommand(newEntitiesUndo(t))
}

// decisionCompletion completes names of the graph, and types behind a type's name.
func decisionCompletion(t terminal, db *dbFlag, verb registry.Verb) completion {
	return func(c *cobra.Command, words []string, begun string) ([]cobra.Completion, cobra.ShellCompDirective) {
		if len(words) == 1 && verb == registry.Type {
			var types []cobra.Completion
			for _, typ := range registry.Types {
				types = append(types, cobra.Completion(typ))
			}
			return types, cobra.ShellCompDirectiveNoFileComp
		}
		if len(words) > 1 {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return entityNames(c, t, db, begun), cobra.ShellCompDirectiveNoFileComp
	}
}

func registerDry(c *cobra.Command, dry *bool) {
	c.Flags().BoolVar(dry, "dry-run", false, "show the line, the entities and how many facts they are in, and write nothing")
}

// decide writes one statement, or shows it.
func (f *entitiesFlags) decide(ctx context.Context, t terminal, verb registry.Verb, a, b, in, reason string, dry bool) error {
	return f.withStore(func(s *graph.Store) error {
		if verb != registry.Type && verb != registry.Forbid { // A stays as it is written: it may be a node of articles to come
			var err error
			if b, err = nodeOf(ctx, t, s, b); err != nil {
				return err
			}
		}
		line, err := registry.New(verb, a, b, reason)
		if err == nil && in != "" {
			line, err = line.Only(in)
		}
		if err != nil {
			return &problem{err: err, code: exitUsage}
		}
		file := f.decided.file(t, f.db.path)
		text, err := textOf(file)
		if err != nil {
			return err
		}
		reg, text, err := registry.With(file, text, line)
		if err != nil {
			return hint(err, "nothing is written; the lines that speak against it can go: quadwire entities undo LINE")
		}
		return f.change(ctx, t, s, reg, text, line, "+", dry)
	})
}

// nodeOf is the identifier that a person means: as it is written where the graph
// has that node or none of that name.
func nodeOf(ctx context.Context, t terminal, s *graph.Store, name string) (string, error) {
	if s == nil {
		return name, nil
	}
	id := string(registry.ID(name))
	_, err := s.About(ctx, string(s.Base())+"e/"+id)
	if err == nil {
		return id, nil
	}
	if !errors.Is(err, graph.ErrNotFound) {
		return "", err
	}
	var unknown *queries.NameError
	e, _, err := queries.Find(ctx, s, name)
	if errors.As(err, &unknown) {
		t.say.note("%s: it is no node of %s", name, s.Path())
		return id, nil
	}
	if err != nil {
		return "", err
	}
	found, shared := entityID(s.Base(), e.IRI)
	if !shared {
		return "", usage("%s lives inside its article only: it cannot be decided for all", name)
	}
	t.say.info("note: %s is taken for %s", name, found)
	return found, nil
}

// textOf is the text of a registry, "" where there is no file yet.
func textOf(file string) (string, error) {
	text, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	return string(text), err
}

// change writes the registry's new text, or with dry only shows what it touches.
func (f *entitiesFlags) change(ctx context.Context, t terminal, s *graph.Store, reg *registry.Registry, text string, line registry.Statement, sign string, dry bool) error {
	fmt.Fprintf(t.out, "%s %s\n", sign, line)
	if s != nil {
		if err := touched(ctx, t, s, line); err != nil {
			return err
		}
	}
	if dry {
		t.say.result("nothing written: --dry-run", "file", reg.File)
		return nil
	}
	if err := registry.Write(reg.File, text); err != nil {
		return err
	}
	t.say.result(fmt.Sprintf("%s: %s", reg.File, count(len(reg.Statements), "statement")), "file", reg.File)
	if s != nil {
		t.readOtherwise(s, reg.Digest())
	}
	return nil
}

// touched prints the entities that a statement speaks of and their facts.
func touched(ctx context.Context, t terminal, s *graph.Store, line registry.Statement) error {
	names := []string{line.A, line.B}
	if line.Verb == registry.Type {
		names = names[:1]
	}
	return s.Snapshot(ctx, func(g *graph.Snapshot) error {
		seen := map[string]bool{}
		show := func(iri string) {
			if id, shared := entityID(g.Base(), iri); (shared || !g.Unnamed(iri)) && !seen[id] {
				seen[id] = true
				fmt.Fprintf(t.out, "  %s: %s\n", id, count(g.FactsOf(iri), "fact"))
			}
		}
		for _, name := range names {
			before := len(seen)
			g.Named(registry.Words(name), func(n graph.Name) bool {
				if n.Whole {
					show(n.IRI)
				}
				return len(seen) < mostNear
			})
			if len(seen) == before && !seen[string(registry.ID(name))] {
				fmt.Fprintf(t.out, "  %s: in no article of %s\n", name, s.Path())
			}
		}
		return g.Err()
	})
}

func newEntitiesUndo(t terminal) *cobra.Command {
	var f entitiesFlags
	var dry bool
	c := &cobra.Command{
		Use:     "undo [LINE]",
		Short:   "Take the last statement out of the registry, or the one in a line",
		Example: "  quadwire entities undo --dry-run",
		RunE: func(c *cobra.Command, words []string) error {
			n := 0
			if len(words) > 1 {
				return usage("undo does not know what to do with %q", words[1])
			}
			if len(words) == 1 {
				var err error
				if n, err = strconv.Atoi(words[0]); err != nil || n < 1 {
					return hint(usage("undo %s: want the number of a line", words[0]), "see: quadwire entities undo --help")
				}
			}
			return f.withStore(func(s *graph.Store) error {
				file := f.decided.file(t, f.db.path)
				text, err := textOf(file)
				if err != nil {
					return err
				}
				reg, text, gone, err := registry.Without(file, text, n)
				if err != nil {
					return err
				}
				return f.change(c.Context(), t, s, reg, text, gone, "-", dry)
			})
		},
	}
	registerDry(c, &dry)
	f.register(c)
	return c
}
