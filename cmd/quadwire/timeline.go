package main

import (
	"context"
	"io"

	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/internal/picture"
	"github.com/quadwire/quadwire/queries"
)

func newTimeline(t terminal) *cobra.Command {
	var db dbFlag
	var out rowFlags
	var lim limitFlags
	var pictures pictureFlags
	var since, until string
	c := &cobra.Command{
		Use:   "timeline ENTITY",
		Short: "Draw what happened to someone, something or somewhere along a line of time",
		Long: `Draw what happened to someone, something or somewhere along a line of time: on a
terminal in letters, with --svg as a picture. It shows the facts of the saved
question timeline; those without a date are left out. Stretches in which nothing
happened are taken out of the line, and marked.`,
		Example: `  quadwire timeline Soleimani
  quadwire timeline Kyiv --since 2025-11 --until 2025-12
  quadwire timeline Kyiv --svg kyiv.svg
  quadwire timeline Kyiv -o md`,
		Args: entityName(&pictures),
		RunE: func(c *cobra.Command, words []string) (err error) {
			form, file, err := pictureForm(t, &out, &pictures, "chart")
			if err != nil {
				return err
			}
			q, err := lookup(queries.Builtin(), "timeline")
			if err != nil {
				return err
			}
			if err := out.know(q.Columns); err != nil {
				return err
			}
			l, err := lim.limits()
			if err != nil {
				return err
			}
			s, err := db.read()
			if err != nil {
				return err
			}
			defer closing(s, &err)
			e, err := lookUp(c.Context(), t, s, words[0])
			if err != nil {
				return err
			}
			l.Rows = out.wanted(t)
			rows, err := queries.Run(c.Context(), s, q, map[string]string{"entity": e.IRI, "since": since, "until": until}, l)
			if err != nil {
				return badParam(q, err)
			}
			return runTimeline(c.Context(), t, s, e, rows, form, file, &out)
		},
	}
	c.ValidArgsFunction = entityCompletion(t, &db)
	db.register(c)
	out.register(c, "nq", "dot", "svg", "chart")
	pictures.register(c, "svg")
	lim.register(c)
	c.Flags().StringVar(&since, "since", "", "only on or after that `day` (2025-12-02, 2025-12, 2025)")
	c.Flags().StringVar(&until, "until", "", "only before that `day`")
	return c
}

func runTimeline(ctx context.Context, t terminal, s *graph.Store, e graph.Node, rows queries.Rows, form, file string, out *rowFlags) error {
	if form != "chart" && form != "svg" {
		return out.printFacts(ctx, t, s, e.Text, rows)
	}
	shown, all, err := out.arrange(rows, form == "chart" && !out.flags.Changed("limit"))
	if err != nil {
		return err
	}
	out.sayLimit(t, shown, all)
	found, err := s.FactsByID(ctx, idsOf(shown))
	if err != nil {
		return err
	}
	facts := make([]picture.Fact, len(found))
	for i := range found {
		facts[i] = drawable(&found[i])
	}
	if form == "chart" {
		return draw(t, "", func(w io.Writer) error { return picture.Timeline(w, e.Text, facts, t.ink()) })
	}
	if err := sources(ctx, s, facts); err != nil {
		return err
	}
	return draw(t, file, func(w io.Writer) error { return picture.TimelineSVG(w, e.Text, facts) })
}

// idsOf is the facts' ids in the rows' column "id", each once.
func idsOf(rows queries.Rows) []string {
	var out []string
	seen := map[string]bool{}
	for i, c := range rows.Columns {
		if c != "id" {
			continue
		}
		for _, r := range rows.Rows {
			if id := plainID(r[i]); id != "" && !seen[id] {
				seen[id] = true
				out = append(out, id)
			}
		}
	}
	return out
}

// printFacts writes rows as the flags say, those of facts also as N-Quads or for
// Graphviz.
func (f *rowFlags) printFacts(ctx context.Context, t terminal, s *graph.Store, title string, rows queries.Rows) error {
	form, err := f.check(t)
	if err != nil || form != "nq" && form != "dot" {
		if err != nil {
			return err
		}
		return f.print(t, rows)
	}
	columns := f.columns
	f.columns = nil // the ids are wanted, whatever else is
	rows, all, err := f.arrange(rows, false)
	f.columns = columns
	if err != nil {
		return err
	}
	ids := idsOf(rows)
	if len(rows.Rows) > 0 && len(ids) == 0 {
		return usage("-o %s: these rows are no facts: they have no column id with facts' ids", form)
	}
	f.sayLimit(t, rows, all)
	return drawRows(ctx, t, s, form, title, ids)
}
