package main

import (
	"errors"

	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/internal/render"
)

func newWhy(t terminal) *cobra.Command {
	var db dbFlag
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
			return render.Why(t.out, e, t.look())
		},
	}
	c.ValidArgsFunction = factCompletion(t, &db)
	db.register(c)
	return c
}
