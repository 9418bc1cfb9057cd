package main

import (
	"context"
	"errors"
	"strings"

	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/queries"
)

// lookUp finds an entity by any of its names; the error says which names are near.
func lookUp(ctx context.Context, t terminal, s *graph.Store, name string) (graph.Node, error) {
	e, notes, err := queries.Find(ctx, s, name)
	for _, n := range notes {
		t.say.info("note: %s", n)
	}
	var wrong *queries.NameError
	switch {
	case errors.As(err, &wrong) && len(wrong.Near) > 0:
		return e, hint(usage("%s", wrong.Problem), "did you mean: %s?", strings.Join(wrong.Near, ", "))
	case errors.As(err, &wrong):
		return e, hint(usage("%s", wrong.Problem), "see: quadwire query entities")
	}
	return e, err
}

// entityName checks that one entity is named, and takes a file that a picture is
// to go to from behind it: "graph Putin --svg putin.svg".
func entityName(pictures *pictureFlags) cobra.PositionalArgs {
	return func(c *cobra.Command, words []string) error {
		words = pictures.takeFile(words)
		if len(words) > 1 {
			return hint(usage("%s takes one entity, not %q", c.Name(), strings.Join(words, " ")), "a name of several words stands in quotes: quadwire %s %q", c.Name(), strings.Join(words, " "))
		}
		return args("the name of an entity")(c, words)
	}
}
