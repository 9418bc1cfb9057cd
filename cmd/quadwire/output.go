package main

import (
	"bufio"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/internal/render"
	"github.com/quadwire/quadwire/queries"
)

// outputFlag is -o: the form of what goes to standard output. Without it, people
// get a table and programs JSON lines.
type outputFlag struct {
	form  string
	forms []string
}

func (o *outputFlag) register(c *cobra.Command, forms ...string) {
	o.forms = forms
	c.Flags().StringVarP(&o.form, "output", "o", "", strings.Join(forms, ", ")+" (default: table on a terminal, else jsonl)")
}

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

// writeRows writes rows in the form.
func writeRows(w io.Writer, form string, rows queries.Rows) error {
	b := bufio.NewWriter(w)
	var err error
	if form == "table" {
		err = render.Table(b, rows, lookOf(w))
	} else {
		err = render.RowLines(b, rows)
	}
	if err != nil {
		return err
	}
	return b.Flush()
}
