package main

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/internal/picture"
	"github.com/quadwire/quadwire/queries"
)

// drawnTies is how many ties a picture shows that nobody asked to show more.
const drawnTies = 30

func newGraph(t terminal) *cobra.Command {
	var db dbFlag
	var out rowFlags
	var pictures pictureFlags
	c := &cobra.Command{
		Use:   "graph ENTITY",
		Short: "Draw whom and what an entity has to do with",
		Long: `Draw whom and what an entity has to do with: on a terminal in letters, with --svg,
--html or --dot as a picture. What is only claimed is dashed, what is planned,
expected or possible dotted, what is not so or disputed red. The neighbours of whom
most is said come first; --limit shows more than 30 ties, or fewer. The HTML page
asks nothing of any network; every line leads to the article's words.`,
		Example: `  quadwire graph "Steve Witkoff"
  quadwire graph putin --svg putin.svg
  quadwire graph putin --html > putin.html
  quadwire graph putin --dot | dot -Tpdf > putin.pdf
  quadwire graph putin -o csv --columns subject,relation,object`,
		Args: entityName(&pictures),
		RunE: func(c *cobra.Command, words []string) (err error) {
			form, file, err := pictureForm(t, &out, &pictures, "tree")
			if err != nil {
				return err
			}
			if err := out.know(tieColumns); err != nil {
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
			return runGraph(c.Context(), t, s, e, form, file, &out)
		},
	}
	c.ValidArgsFunction = entityCompletion(t, &db)
	db.register(c)
	out.register(c, "nq", "dot", "svg", "html", "tree")
	pictures.register(c, "svg", "html", "dot")
	c.Flags().Lookup("limit").Usage = fmt.Sprintf("`ties` to show (default: %d)", drawnTies)
	return c
}

// pictureForm is the form that is asked for: by a picture's own flag, by -o, or
// the letters that a person gets on a terminal.
func pictureForm(t terminal, out *rowFlags, pictures *pictureFlags, letters string) (form, file string, err error) {
	if form, file = pictures.chosen(); form != "" {
		return form, file, nil
	}
	if out.form == "" && isTerminal(t.out) {
		return letters, "", nil
	}
	form, err = out.check(t)
	return form, "", err
}

func runGraph(ctx context.Context, t terminal, s *graph.Store, e graph.Node, form, file string, out *rowFlags) error {
	limit := out.limit
	if limit == 0 {
		limit = drawnTies
	}
	ties, all, err := s.Ties(ctx, e.IRI, limit)
	if err != nil {
		return err
	}
	facts := drawableTies(ties, e)
	switch form {
	case "nq":
		return drawRows(ctx, t, s, form, "", factIDs(facts))
	case "dot":
		return draw(t, file, func(w io.Writer) error { return picture.Dot(w, e.Text, facts) })
	}
	if form != "tree" {
		if err := sources(ctx, s, facts); err != nil {
			return err
		}
	}
	switch form {
	case "tree":
		err = draw(t, "", func(w io.Writer) error { return picture.Tree(w, e.Text, facts, t.ink()) })
	case "svg":
		err = draw(t, file, func(w io.Writer) error { return picture.SVG(w, e.Text, facts, all) })
	case "html":
		err = draw(t, file, func(w io.Writer) error { return picture.HTML(w, e.Text, facts, all) })
	default:
		err = out.print(t, tieRows(facts))
	}
	if err == nil && all > len(ties) {
		t.say.info("%d of %d ties; --limit shows more", len(ties), all)
	}
	return err
}

// drawableTies is ties as drawings need them. The graph.Node is called by its label
// in all of them, whatever else its facts call it.
func drawableTies(ties []graph.Tie, e graph.Node) []picture.Fact {
	facts := make([]picture.Fact, len(ties))
	for i := range ties {
		f := drawable(&ties[i].Fact)
		f.Count, f.Disputed = ties[i].Count, ties[i].Disputed
		if ties[i].Subject.IRI == e.IRI {
			f.Subject = e.Text
		}
		if ties[i].Object.IRI == e.IRI {
			f.Object = e.Text
		}
		facts[i] = f
	}
	return facts
}

var tieColumns = []string{"subject", "relation", "object", "facts", "modality", "says", "when", "fact", "article", "id"}

func tieRows(facts []picture.Fact) queries.Rows {
	rows := queries.Rows{Columns: tieColumns}
	for _, f := range facts {
		rows.Rows = append(rows.Rows, queries.Row{
			f.Subject, f.Relation, orNil(f.Object), float64(f.Count), f.Modality, orNil(f.Says), orNil(f.When), f.Text, orNil(f.Source), f.ID,
		})
	}
	return rows
}

func orNil(s string) any {
	if s == "" {
		return nil
	}
	return s
}

func factIDs(facts []picture.Fact) []string {
	out := make([]string, len(facts))
	for i := range facts {
		out[i] = facts[i].ID
	}
	return out
}
