package main

import (
	"bufio"
	"context"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/internal/render"
	"github.com/quadwire/quadwire/queries"
)

func newGizmo(t terminal) *cobra.Command {
	var db dbFlag
	var lib libraryFlag
	var out rowFlags
	var lim limitFlags
	var file string
	c := &cobra.Command{
		Use:   "gizmo SCRIPT",
		Short: "Ask the graph in Gizmo, Cayley's query language",
		Long: `Ask the graph in Gizmo, Cayley's query language: JavaScript with a graph. Results
are rows: objects by their keys, what is no object in the column "value"; as JSON
they are what the script gave. Short names: e("Steve_Witkoff") is an entity, p("met")
a relation, f(ID) a fact, v("quote") a term of ours; factsOf, edge and row do
what the saved questions do (quadwire query attacks --show). Without a script, a
terminal gets quadwire repl.`,
		Example: `  quadwire gizmo 'g.V(e("Steve_Witkoff")).Out(p("met")).All()'
  quadwire gizmo 'withModality(["Planned"], fact => emit(fact))'
  quadwire gizmo --file my-question.gizmo`,
		Args: func(c *cobra.Command, words []string) error {
			if file != "" || len(words) == 0 && t.talks() {
				return args()(c, words)
			}
			return args("a script in quotes")(c, words)
		},
		RunE: func(c *cobra.Command, words []string) (err error) {
			if file == "" && len(words) == 0 {
				return runRepl(c.Context(), t, &db, &lib, &out, &lim)
			}
			l, err := lim.limits()
			if err != nil {
				return err
			}
			if _, err := out.check(t); err != nil {
				return err
			}
			script, err := scriptOf(t, words, file)
			if err != nil {
				return err
			}
			s, err := db.read()
			if err != nil {
				return err
			}
			defer closing(s, &err)
			return runScript(c.Context(), t, s, script, l, &out)
		},
	}
	c.Flags().StringVarP(&file, "file", "f", "", "read the script from a `file`, - for standard input")
	completeFiles(c, "file", "gizmo", "js")
	db.register(c)
	lib.register(c)
	out.register(c)
	lim.register(c)
	return c
}

// runScript prints a script's results: as they come where they are lines of JSON
// in the script's own order, else as rows.
func runScript(ctx context.Context, t terminal, s *graph.Store, script string, l queries.Limits, out *rowFlags) error {
	form, err := out.check(t)
	if err != nil {
		return err
	}
	inOrder := len(out.sort) == 0
	if inOrder {
		l.Rows = out.limit
	}
	if form == "jsonl" && inOrder && len(out.columns) == 0 {
		return streamScript(ctx, t, s, script, l)
	}
	var results []any
	more, err := queries.Script(ctx, s, script, l, func(v any) error {
		results = append(results, v)
		return nil
	})
	if err != nil {
		return err
	}
	if form == "json" && inOrder && len(out.columns) == 0 {
		return writeArray(t.out, results)
	}
	rows := render.ResultRows(results)
	rows.More = more
	return out.print(t, rows)
}

func streamScript(ctx context.Context, t terminal, s *graph.Store, script string, l queries.Limits) error {
	w := bufio.NewWriter(t.out)
	more, err := queries.Script(ctx, s, script, l, func(v any) error { return render.JSONLine(w, v) })
	if e := w.Flush(); err == nil {
		err = e
	}
	if more {
		t.say.info("there are more than %d results", l.Rows)
	}
	return err
}

func writeArray(w io.Writer, results []any) error {
	b := bufio.NewWriter(w)
	a := render.NewArray(b)
	for _, v := range results {
		if err := a.Add(v); err != nil {
			return err
		}
	}
	if err := a.Close(); err != nil {
		return err
	}
	return b.Flush()
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
