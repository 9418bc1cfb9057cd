package main

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/quadwire/quadwire/internal/render"
	"github.com/quadwire/quadwire/queries"
)

// rowForms are the forms that any rows can have; docs/output.md explains them.
var rowForms = []string{"table", "json", "jsonl", "csv", "tsv", "md"}

// outputFlag is -o: the form of what goes to standard output. Without it, people
// get a table and programs JSON lines.
type outputFlag struct {
	form  string
	forms []string
}

func (o *outputFlag) register(c *cobra.Command, forms ...string) {
	o.forms = forms
	c.Flags().StringVarP(&o.form, "output", "o", "", "`form`: "+strings.Join(forms, ", ")+" (default: table on a terminal, else jsonl)")
	c.Flags().Lookup("output").Annotations = map[string][]string{formsKey: forms}
	complete(c, "output", forms...)
}

// formsKey is the annotation of -o that holds its forms.
const formsKey = "quadwire_forms"

// on is the form for w.
func (o *outputFlag) on(w io.Writer) (string, error) {
	switch {
	case o.form == "" && isTerminal(w):
		return "table", nil
	case o.form == "":
		return "jsonl", nil
	case !slices.Contains(o.forms, o.form):
		return "", usage("-o %s: want %s", o.form, strings.Join(o.forms, ", "))
	}
	return o.form, nil
}

// rowFlags say how rows are printed.
type rowFlags struct {
	outputFlag
	columns []string
	sort    []string
	limit   int
	noHead  bool
	flags   *pflag.FlagSet // the command's
}

// register adds the flags; more are forms beside those of all rows.
func (f *rowFlags) register(c *cobra.Command, more ...string) {
	f.flags = c.Flags()
	f.outputFlag.register(c, append(slices.Clone(rowForms), more...)...)
	c.Flags().StringSliceVar(&f.columns, "columns", nil, "only these `columns`, in this order: who,when,id")
	c.Flags().StringSliceVar(&f.sort, "sort", nil, "order by these `columns`, -when for downwards")
	c.Flags().IntVar(&f.limit, "limit", 0, fmt.Sprintf("`rows` to show (default: all; %d in a table on a terminal)", onTerminal))
	completeBy(c, "columns", columnCompletion(columnsOf))
	completeBy(c, "sort", columnCompletion(columnsOf))
	c.Flags().BoolVar(&f.noHead, "no-headers", false, "leave out the line with the columns' names (table, csv, tsv)")
}

// onTerminal is how many rows a person is shown who did not ask for a number.
const onTerminal = 200

// check finds what is wrong with the flags before anything is asked.
func (f *rowFlags) check(t terminal) (form string, err error) {
	if form, err = f.on(t.out); err != nil {
		return "", err
	}
	switch {
	case f.limit < 0:
		return "", usage("--limit %d: want 1 or more, or 0 for all", f.limit)
	case f.noHead && form == "md":
		return "", usage("--no-headers: a table of Markdown needs its head; csv and tsv do without")
	}
	return form, nil
}

// know finds columns that there are not, before anything is asked.
func (f *rowFlags) know(columns []string) error {
	_, _, err := (&rowFlags{sort: f.sort, columns: f.columns}).arrange(queries.Rows{Columns: columns}, false)
	return err
}

// arrange sorts, cuts and picks as the flags say; unasked, a person gets no more
// than fill a few screens. cut is how many rows there were, 0 where all are left.
func (f *rowFlags) arrange(rows queries.Rows, unasked bool) (_ queries.Rows, cut int, err error) {
	if err := rows.SortBy(f.sort...); err != nil {
		return rows, 0, usage("--sort: %v", err)
	}
	most := f.limit
	if unasked {
		most = onTerminal
	}
	if n := len(rows.Rows); most > 0 && n > most {
		cut, rows.Rows = n, rows.Rows[:most]
	}
	if len(f.columns) > 0 {
		if rows, err = rows.Pick(f.columns...); err != nil {
			return rows, 0, usage("--columns: %v", err)
		}
	}
	return rows, cut, nil
}

// print writes rows as the flags say.
func (f *rowFlags) print(t terminal, rows queries.Rows) error {
	form, err := f.check(t)
	if err != nil {
		return err
	}
	rows, all, err := f.arrange(rows, form == "table" && isTerminal(t.out) && !f.flags.Changed("limit"))
	if err != nil {
		return err
	}
	f.sayLimit(t, rows, all)
	b := bufio.NewWriter(t.out)
	if err := f.write(t, b, form, rows); err != nil {
		return err
	}
	return b.Flush()
}

// wanted is how many rows are going to be shown, as far as a query may stop at
// them: 0 for all, since another order than its own needs them all.
func (f *rowFlags) wanted(t terminal) int {
	form, err := f.on(t.out)
	switch {
	case err != nil || len(f.sort) > 0:
		return 0
	case f.limit == 0 && form == "table" && isTerminal(t.out) && !f.flags.Changed("limit"):
		return onTerminal
	}
	return f.limit
}

// sayLimit tells that there are more rows than are shown.
func (f *rowFlags) sayLimit(t terminal, rows queries.Rows, all int) {
	switch {
	case all > 0:
		t.say.info("%d of %d rows; --limit shows more", len(rows.Rows), all)
	case rows.More && rows.Total == 0:
		t.say.info("%d rows; --limit shows more", len(rows.Rows))
	case rows.More:
		t.say.info("%d of %d rows; --limit shows more", len(rows.Rows), rows.Total)
	}
}

// write writes rows in a form to w, which goes to the terminal.
func (f *rowFlags) write(t terminal, w io.Writer, form string, rows queries.Rows) error {
	switch form {
	case "table":
		look := t.look()
		look.NoHead = f.noHead
		cut, err := render.Table(w, rows, look)
		sayCut(t, cut)
		return err
	case "json":
		return render.RowArray(w, rows)
	case "csv":
		return render.CSV(w, rows, !f.noHead)
	case "tsv":
		return render.TSV(w, rows, !f.noHead)
	case "md":
		return render.Markdown(w, rows)
	}
	return render.RowLines(w, rows)
}

// sayCut tells what had no room in a table and how to see it.
func sayCut(t terminal, cut render.Cut) {
	if len(cut.Columns) > 0 {
		t.say.info("no room for %s: a wider window, --columns or -o jsonl shows more", strings.Join(cut.Columns, ", "))
	} else if cut.Cells > 0 && isTerminal(t.out) {
		t.say.info("%s cut: a wider window or -o jsonl shows all", count(cut.Cells, "cell"))
	}
}
