package main

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/queries"
)

// limitFlags bound what a question may take.
type limitFlags struct {
	timeout time.Duration
}

func (l *limitFlags) register(c *cobra.Command) {
	c.Flags().DurationVar(&l.timeout, "timeout", queries.DefaultTime, "time that the query may take")
}

func (l *limitFlags) limits() (queries.Limits, error) {
	if l.timeout <= 0 {
		return queries.Limits{}, usage("--timeout %v: want more than nothing", l.timeout)
	}
	return queries.Limits{Time: l.timeout}, nil
}

func newQuery(t terminal) *cobra.Command {
	var db dbFlag
	var lib libraryFlag
	var out rowFlags
	var lim limitFlags
	var params []string
	var list, show bool
	c := &cobra.Command{
		Use:   "query NAME [VALUE…]",
		Short: "Ask a saved question",

		SuggestFor: []string{"ask", "search", "find", "list"},

		Long: `Ask a saved question. Values go to the question's parameters in order, the
required ones first; since=2025-11 or -p since=2025-11 names one. An entity is named by any of its names, in
any case. Every row ends with the id of its fact: quadwire why ID shows where it
was read.

Questions of your own stand in a folder, a Gizmo file each: quadwire query new
begins one, --queries (or queries: in quadwire.yaml) says where they are.`,
		Example: `  quadwire query --list
  quadwire query who-met-whom
  quadwire query facts-about "Steve Witkoff" since=2025-11
  quadwire query path witkoff kyiv
  quadwire query show plans`,
		Args: cobra.ArbitraryArgs,
		RunE: func(c *cobra.Command, words []string) error {
			if list {
				return listQueries(t, lib.library(t), &out)
			}
			if len(words) == 0 {
				return hint(usage("query needs the name of a question"), "see: quadwire query --list")
			}
			q, err := lookup(lib.library(t), words[0])
			if err != nil {
				return err
			}
			if show {
				_, err := fmt.Fprint(t.out, q.Script)
				return err
			}
			return runQuery(c, t, q, &db, &out, &lim, words[1:], params)
		},
	}
	c.Flags().StringArrayVarP(&params, "param", "p", nil, "a parameter, as `name=value`; may be given several times")
	c.Flags().BoolVarP(&list, "list", "l", false, "list the saved questions")
	c.Flags().BoolVar(&show, "show", false, "print the question's script instead of asking it")
	c.ValidArgsFunction = queryCompletion(t, &db, &lib)
	completeBy(c, "param", paramCompletion(t, &db, &lib))
	db.register(c)
	lib.register(c)
	out.register(c, "nq", "dot")
	lim.register(c)
	c.AddCommand(newQueryNew(t), newQueryTest(t), newQueryShow(t), newQueryLint(t))
	return c
}

func lookup(lib queries.Library, name string) (queries.Query, error) {
	q, err := lib.Lookup(name)
	var unknown *queries.UnknownError
	if errors.As(err, &unknown) {
		err = &problem{err: err, code: exitUsage}
		if len(unknown.Near) > 0 {
			return q, hint(err, "did you mean: %s?", strings.Join(unknown.Near, ", "))
		}
		return q, hint(err, "see: quadwire query --list")
	}
	return q, err
}

func runQuery(c *cobra.Command, t terminal, q queries.Query, db *dbFlag, out *rowFlags, lim *limitFlags, words, params []string) (err error) {
	if _, err := out.check(t); err != nil {
		return err
	}
	if err := out.know(q.Columns); err != nil {
		return err
	}
	l, err := lim.limits()
	if err != nil {
		return err
	}
	l.Rows = out.wanted(t)
	named := map[string]string{}
	for _, p := range params {
		k, v, ok := strings.Cut(p, "=")
		if !ok {
			return usage("-p %s: want name=value", p)
		}
		named[k] = v
	}
	words = takeNamed(q, words, named)
	bound, err := q.Bind(words, named)
	if err != nil {
		return badParam(q, err)
	}
	s, err := db.read()
	if err != nil {
		return err
	}
	defer closing(s, &err)
	rows, err := queries.Run(c.Context(), s, q, bound, l)
	if err != nil {
		return badParam(q, err)
	}
	for _, n := range rows.Notes {
		t.say.info("note: %s", n)
	}
	if len(rows.Rows) == 0 && isTerminal(t.out) {
		t.say.info("nothing in the graph answers that")
	}
	return out.printFacts(c.Context(), t, s, "", rows)
}

// takeNamed takes name=value, as the usage of a question writes it, from the words
// into the named ones, and leaves the others.
func takeNamed(q queries.Query, words []string, named map[string]string) []string {
	var free []string
	for _, w := range words {
		k, v, ok := strings.Cut(w, "=")
		if _, param := q.Param(k); ok && param {
			named[k] = v
			continue
		}
		free = append(free, w)
	}
	return free
}

// badParam makes a wrong parameter an error of usage, with the query's form, and
// says what helps against a limit.
func badParam(q queries.Query, err error) error {
	var p *queries.ParamError
	switch {
	case errors.Is(err, queries.ErrTime):
		return hint(err, "--timeout 2m gives it more time; parameters such as entity and since narrow it: quadwire query show %s", q.Name)
	case errors.Is(err, queries.ErrMemory):
		return hint(err, "parameters such as entity and since narrow it: quadwire query show %s", q.Name)
	case !errors.As(err, &p):
		return err
	}
	return hint(&problem{err: err, code: exitUsage}, "usage: quadwire query %s", q.Usage())
}

func listQueries(t terminal, lib queries.Library, out *rowFlags) error {
	rows := queries.Rows{Columns: []string{"query", "answers", "example"}}
	for _, q := range lib.All() {
		rows.Rows = append(rows.Rows, queries.Row{q.Usage(), q.Doc, "quadwire query " + q.Examples[len(q.Examples)-1]})
	}
	return out.print(t, rows)
}
