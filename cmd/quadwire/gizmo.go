package main

import (
	"bufio"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/internal/render"
	"github.com/quadwire/quadwire/queries"
)

func newGizmo(t terminal) *cobra.Command {
	var db dbFlag
	var lim limitFlags
	var file string
	c := &cobra.Command{
		Use:   "gizmo SCRIPT",
		Short: "Ask the graph in Gizmo, Cayley's query language",
		Long: `Ask the graph in Gizmo, Cayley's query language: JavaScript with a graph. Each
result is a line of JSON. Short names: e("Steve_Witkoff") is an entity, p("met")
a relation, f(ID) a fact, v("quote") a term of ours; factsOf, edge and row do
what the saved questions do (quadwire query plans --show).`,
		Example: `  quadwire gizmo 'g.V(e("Steve_Witkoff")).Out(p("met")).All()'
  quadwire gizmo 'withModality(["Planned"], fact => emit(fact))'
  quadwire gizmo --file my-question.gizmo`,
		Args: func(c *cobra.Command, words []string) error {
			if file != "" {
				return args()(c, words)
			}
			return args("a script in quotes")(c, words)
		},
		RunE: func(c *cobra.Command, words []string) (err error) {
			l, err := lim.limits()
			if err != nil {
				return err
			}
			l.Rows = lim.rows
			script, err := scriptOf(t, words, file)
			if err != nil {
				return err
			}
			s, err := db.read()
			if err != nil {
				return err
			}
			defer closing(s, &err)
			w := bufio.NewWriter(t.out)
			more, err := queries.Script(c.Context(), s, script, l, func(v any) error { return render.JSONLine(w, v) })
			if e := w.Flush(); err == nil {
				err = e
			}
			if more {
				fmt.Fprintf(t.err, "quadwire: there are more than %d results\n", lim.rows)
			}
			return err
		},
	}
	c.Flags().StringVarP(&file, "file", "f", "", "read the script from a `file`, - for standard input")
	db.register(c)
	lim.register(c)
	return c
}

func scriptOf(t terminal, words []string, file string) (string, error) {
	switch file {
	case "":
		return words[0], nil
	case "-":
		b, err := io.ReadAll(t.in)
		return string(b), err
	}
	b, err := os.ReadFile(file)
	return string(b), err
}
