package main

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/queries"
)

// libraryFlag is --queries: a folder with questions of one's own.
type libraryFlag struct{ dir string }

func (l *libraryFlag) register(c *cobra.Command) {
	c.Flags().StringVar(&l.dir, "queries", "", "a `folder` with questions of your own (*.gizmo), beside the program's")
	completeBy(c, "queries", cobra.FixedCompletions(nil, cobra.ShellCompDirectiveFilterDirs))
}

// library is the program's questions and one's own. A file that cannot be read
// as one is told of; the others can be asked all the same.
func (l *libraryFlag) library(t terminal) queries.Library {
	if l.dir == "" {
		return queries.Builtin()
	}
	lib, err := queries.Builtin().With(l.dir)
	if err != nil {
		for _, line := range strings.Split(err.Error(), "\n") {
			t.say.note("%s", line)
		}
	}
	return lib
}

// quietly is the library for a shell that completes: there is nobody to tell.
func (l *libraryFlag) quietly(c *cobra.Command, t terminal) queries.Library {
	if t.set.apply(c) != nil || l.dir == "" {
		return queries.Builtin()
	}
	lib, _ := queries.Builtin().With(l.dir) // what cannot be read is not offered
	return lib
}

// folder is where new questions go.
func (l *libraryFlag) folder() string {
	if l.dir == "" {
		return "queries"
	}
	return l.dir
}

func newQueryNew(t terminal) *cobra.Command {
	var lib libraryFlag
	c := &cobra.Command{
		Use:   "new NAME",
		Short: "Begin a question of your own: a Gizmo file and its test",
		Long: `Begin a question of your own: a Gizmo file and its test, in the folder of
--queries (queries/ where it is not set). Both are whole: edit them.`,
		Example: "  quadwire query new announcements",
		Args:    args("a name such as announcements"),
		RunE: func(_ *cobra.Command, words []string) error {
			script, test, err := queries.Create(lib.folder(), words[0])
			if err != nil {
				return &problem{err: err, code: exitUsage}
			}
			fmt.Fprintln(t.out, script+"\n"+test)
			t.say.info("next: edit both; quadwire query test %s --update writes the rows, for you to read; quadwire query %s --queries %s", script, words[0], lib.folder())
			return nil
		},
	}
	lib.register(c)
	return c
}

func newQueryTest(t terminal) *cobra.Command {
	var lib libraryFlag
	var update bool
	c := &cobra.Command{
		Use:   "test [FILE…]",
		Short: "Run the tests of your questions",
		Long: `Run the tests of your questions: for every NAME.gizmo the file NAME.txtar beside
it. Its section "facts" is put into a graph of its own, every other section is
named by a call and holds the rows that must come.`,
		Example: `  quadwire query test
  quadwire query test queries/announcements.gizmo --update`,
		Args: cobra.ArbitraryArgs,
		RunE: func(c *cobra.Command, files []string) error {
			files, err := lib.files(files)
			if err != nil {
				return err
			}
			return testQueries(c, t, files, update)
		},
	}
	c.Flags().BoolVar(&update, "update", false, "write the rows that came into the files, to be read")
	lib.register(c)
	return c
}

// files is the named files, else all questions of the folder.
func (l *libraryFlag) files(named []string) ([]string, error) {
	if len(named) > 0 {
		return named, nil
	}
	files, err := filepath.Glob(filepath.Join(l.folder(), "*.gizmo"))
	if err == nil && len(files) == 0 {
		err = hint(usage("there are no questions in %s", l.folder()), "begin one: quadwire query new NAME")
	}
	return files, err
}

func testQueries(c *cobra.Command, t terminal, files []string, update bool) error {
	failed, calls := 0, 0
	for _, f := range files {
		base := strings.TrimSuffix(strings.TrimSuffix(f, ".gizmo"), ".txtar")
		lib, _ := queries.Builtin().With(filepath.Dir(f)) // of other files there, lint tells
		cases, err := lib.Check(c.Context(), base+".txtar", update)
		if err != nil {
			return err
		}
		for _, x := range cases {
			if calls++; !x.OK() && !update {
				failed++
				fmt.Fprintf(t.out, "%s: -- %s --\n%s", base+".txtar", x.Call, changed(x))
			}
		}
	}
	switch {
	case failed > 0:
		return hint(fmt.Errorf("%d of %s gave other rows", failed, count(calls, "call")), "where the new rows are right: quadwire query test --update")
	case update:
		t.say.info("%s written, in %s: read them", count(calls, "call"), count(len(files), "file"))
	default:
		fmt.Fprintf(t.out, "ok: %s, %s\n", count(len(files), "question"), count(calls, "call"))
	}
	return nil
}

// changed is a call's rows: "-" wanted and missing, "+" came and not wanted.
func changed(x queries.Case) string {
	var b strings.Builder
	only := func(sign, a, other string) {
		in := map[string]int{}
		for _, l := range strings.Split(other, "\n") {
			in[l]++
		}
		for _, l := range strings.Split(strings.TrimSuffix(a, "\n"), "\n") {
			if in[l]--; in[l] < 0 && l != "" {
				b.WriteString(sign + " " + l + "\n")
			}
		}
	}
	only("-", x.Want, x.Got)
	only("+", x.Got, x.Want)
	if b.Len() == 0 {
		return "the same rows in another order\n"
	}
	return b.String()
}

func newQueryShow(t terminal) *cobra.Command {
	var lib libraryFlag
	var prelude bool
	c := &cobra.Command{
		Use:   "show NAME",
		Short: "Explain a question: parameters, columns, examples, script",
		Example: `  quadwire query show plans
  quadwire query show --prelude`,
		Args: func(c *cobra.Command, words []string) error {
			if prelude {
				return args()(c, words)
			}
			return args("the name of a question")(c, words)
		},
		RunE: func(_ *cobra.Command, words []string) error {
			if prelude {
				_, err := io.WriteString(t.out, queries.Prelude())
				return err
			}
			q, err := lookup(lib.library(t), words[0])
			if err == nil {
				err = explainQuery(t.out, q)
			}
			return err
		},
	}
	c.Flags().BoolVar(&prelude, "prelude", false, "print what every script can use beside Gizmo's own objects")
	c.ValidArgsFunction = func(c *cobra.Command, words []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
		var out []cobra.Completion
		for _, q := range lib.quietly(c, t).All() {
			out = append(out, cobra.CompletionWithDesc(q.Name, q.Doc))
		}
		if len(words) > 0 {
			out = nil
		}
		return out, cobra.ShellCompDirectiveNoFileComp
	}
	lib.register(c)
	return c
}

// explainQuery writes what a question is and does.
func explainQuery(w io.Writer, q queries.Query) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n\nusage: quadwire query %s\n", q.Doc, q.Usage())
	if len(q.Params) > 0 {
		b.WriteString("\nparameters\n")
	}
	for _, p := range q.Params {
		value := string(p.Type)
		switch {
		case p.Required:
			value += ", required"
		case p.Default != "":
			value += ", " + p.Default
		}
		fmt.Fprintf(&b, "  %-10s %-18s %s\n", p.Name, value, p.Doc)
	}
	fmt.Fprintf(&b, "\ncolumns\n  %s\n", strings.Join(q.Columns, ", "))
	if len(q.Sort) > 0 {
		fmt.Fprintf(&b, "in the order of %s; - is downwards\n", strings.Join(q.Sort, ", "))
	}
	b.WriteString("\nexamples\n")
	for _, e := range q.Examples {
		fmt.Fprintf(&b, "  quadwire query %s\n", e)
	}
	from := q.File
	if from == "" {
		from = "the program"
	}
	fmt.Fprintf(&b, "\nscript (of %s)\n\n%s", from, q.Script)
	_, err := io.WriteString(w, b.String())
	return err
}

func newQueryLint(t terminal) *cobra.Command {
	var lib libraryFlag
	c := &cobra.Command{
		Use:   "lint [FILE…]",
		Short: "Say what is wrong or slow about your questions",
		Long: `Say what is wrong or slow about your questions: the header, its examples, the
script (which is run on an empty graph), words of Gizmo that take seconds on a
large graph, a test that is missing.`,
		Example: "  quadwire query lint\n  quadwire query lint queries/announcements.gizmo",
		Args:    cobra.ArbitraryArgs,
		RunE: func(c *cobra.Command, files []string) error {
			files, err := lib.files(files)
			if err != nil {
				return err
			}
			said := 0
			for _, f := range files {
				for _, s := range queries.Lint(c.Context(), f) {
					said++
					fmt.Fprintln(t.out, s)
				}
			}
			if said > 0 {
				return errors.New(count(said, "complaint"))
			}
			fmt.Fprintf(t.out, "ok: %s\n", count(len(files), "question"))
			return nil
		},
	}
	lib.register(c)
	return c
}
