package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/queries"
)

// findEntity is a question like the saved ones, so that an entity's name means
// the same everywhere.
const findEntity = `// @name find
// @doc The entity that is called so.
// @param entity entity required who, what or where
// @columns iri label
// @example find Kyiv

g.Emit({ iri: params.entity.slice(1, -1), label: label(params.entity) });
`

// entity is an entity of the graph by any of its names.
type entity struct{ iri, label string }

// lookUp finds an entity; the error says which names are near.
func lookUp(ctx context.Context, s *graph.Store, name string) (entity, error) {
	q, err := queries.Parse("find.gizmo", findEntity)
	if err != nil {
		return entity{}, err
	}
	rows, err := queries.Run(ctx, s, q, map[string]string{"entity": name}, queries.Limits{})
	var wrong *queries.ParamError
	switch {
	case errors.As(err, &wrong):
		err := &problem{err: errors.New(wrong.Problem), code: exitUsage}
		if len(wrong.Near) > 0 {
			return entity{}, hint(err, "did you mean: %s?", strings.Join(wrong.Near, ", "))
		}
		return entity{}, hint(err, "see: quadwire query entities")
	case err != nil:
		return entity{}, err
	case len(rows.Rows) != 1:
		return entity{}, fmt.Errorf("%q: not found", name)
	}
	iri, _ := rows.Rows[0][0].(string)
	label, _ := rows.Rows[0][1].(string)
	return entity{iri, label}, nil
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
