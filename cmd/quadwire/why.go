package main

import (
	"context"
	"errors"

	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/cmd/quadwire/web"
	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/internal/render"
)

func newWhy(t terminal) *cobra.Command {
	var db dbFlag
	var out outputFlag
	c := &cobra.Command{
		Use:   "why FACT",
		Short: "Show where a fact was read: article, sentence, rule",
		Long: `Show where a fact was read: the sentence with the words it was read from marked,
the article, the bytes, and the rule that found it. FACT is an id from a query's
last column; its first four digits or more are enough.`,
		Example: `  quadwire why 3f2a9c
  quadwire query who-met-whom -o jsonl | jq -r .id | xargs -n1 quadwire why`,
		Args: args("the id of a fact"),
		RunE: func(c *cobra.Command, words []string) (err error) {
			if out.form != "" {
				if _, err := out.on(t.out); err != nil {
					return err
				}
			}
			s, err := db.read()
			if err != nil {
				return err
			}
			defer closing(s, &err)
			e, err := s.Why(c.Context(), words[0])
			if errors.Is(err, graph.ErrNotFound) {
				return hint(err, "ids stand in the last column of a query: quadwire query who-met-whom")
			}
			if err != nil {
				return err
			}
			return writeWhy(c.Context(), t, s, &e, out.form)
		},
	}
	c.ValidArgsFunction = factCompletion(t, &db)
	out.register(c, "text", "json", "nq")
	c.Flags().Lookup("output").Usage = "`form`: text; json, as the API has it; nq, the fact's quads"
	db.register(c)
	return c
}

// writeWhy writes the evidence of a fact: to read, for programs, or its quads.
func writeWhy(ctx context.Context, t terminal, s *graph.Store, e *graph.Evidence, form string) error {
	switch form {
	case "json":
		return render.JSONLine(t.out, web.Evidence(s.Base(), e))
	case "nq":
		return drawRows(ctx, t, s, form, "", []string{string(e.ID)})
	}
	return render.Why(t.out, *e, t.look())
}
