package main

import (
	"context"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/english"
	"github.com/quadwire/quadwire/extract/openie"
	"github.com/quadwire/quadwire/internal/build"
)

func newExtract(t terminal) *cobra.Command {
	var in inputFlags
	var out rowFlags
	var lines bool
	var why explainFlags
	c := &cobra.Command{
		Use:   "extract FILE|DIR|-…",
		Short: "Print the facts of articles without keeping them",
		Long: `Print the facts of articles without keeping them, in the order of the inputs.

  table          to read
  jsonl, json    JSON objects, one a line or in an array; docs/jsonl.md lists the fields
  csv, tsv, md   flat columns for spreadsheets, programs and pages (docs/output.md)
  nq             N-Quads as the graph would hold them
  dot            a drawing for Graphviz

With --lines the inputs are sentences, one a line, their words parted by spaces,
as benchmarks of open information extraction have them; what stands before a tab
is the sentence's id. Columns are parted by tabs.

  carb     sentence, confidence, relation, arguments
  benchie  id or number of the line, subject, relation, object

With --explain it shows how the facts of sentences came about: the tree, what each
rule found or why it was silent, what the passes changed of it, and the fact or why
there is none. -o json gives the same to programs; docs/rules.md describes the
rules and passes.`,
		Example: `  quadwire extract talks.txt
  quadwire extract articles/ -o jsonl | jq -r 'select(.modality=="claimed") | .text'
  quadwire extract talks.txt -o nq > talks.nq
  quadwire extract --lines test.txt -o carb > quadwire.tsv
  echo "Kyiv denied the attack, AFP said." | quadwire extract --explain -
  quadwire extract --explain --words "denied the attack" talks.txt`,
		Args: args("a file, a folder or -", "…"),
		RunE: func(c *cobra.Command, args []string) error {
			if err := why.check(c, out.form); err != nil {
				return err
			}
			switch {
			case why.on && lines:
				return usage("--explain and --lines do not go together")
			case lines && c.Flags().Changed("min-confidence"):
				return usage("--min-confidence and --lines do not go together: extractions have their confidence beside them")
			case why.on:
				return runExplain(c.Context(), t, &in, &why, out.form, args)
			case lines:
				return runLines(t, openie.Form(out.form), args)
			}
			return runExtract(c.Context(), t, &in, &out, args)
		},
	}
	c.Flags().BoolVar(&lines, "lines", false, "read sentences, one a line, and print extractions: -o carb or -o benchie")
	why.register(c)
	in.register(c)
	out.register(c, "nq", "dot")
	return c
}

func runExtract(ctx context.Context, t terminal, in *inputFlags, out *rowFlags, args []string) error {
	facts, err := newFactWriter(t, out)
	if err != nil {
		return err
	}
	inputs, bad, err := in.open(t, args)
	if err != nil || len(inputs) == 0 {
		return err
	}
	all := len(inputs) + bad
	p, err := in.pipeline(t, "")
	if err != nil {
		return err
	}
	err = build.Each(ctx, inputs, p, in.jobs, func(_ int, d *extract.Doc, err error) error {
		if err != nil {
			bad++
			t.say.failed(err)
			return nil
		}
		return facts.add(d)
	})
	if err != nil {
		return err
	}
	if err := facts.end(); err != nil {
		return err
	}
	return someFailed(bad, all)
}

// runLines prints the extractions of files of sentences in a benchmark's form.
func runLines(t terminal, form openie.Form, args []string) error {
	if form == "" {
		form = openie.CarbForm
	}
	if form != openie.CarbForm && form != openie.BenchieForm {
		return usage("-o %s: want %s or %s with --lines", form, openie.CarbForm, openie.BenchieForm)
	}
	p, err := english.New()
	if err != nil {
		return err
	}
	p = english.Lines(p)
	for _, a := range args {
		if err := lines(p, t, form, a); err != nil {
			return err
		}
	}
	return nil
}

// lines prints the extractions of one file, "-" for standard input.
func lines(p *extract.Pipeline, t terminal, form openie.Form, name string) error {
	r := t.in
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return err
		}
		defer f.Close()
		r = f
	}
	if err := openie.Lines(p, r, form, t.out); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}
