package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/internal/explain"
)

// explainFlags choose the sentences that extract --explain shows; without any of
// them it shows all.
type explainFlags struct {
	on               bool
	sentence, offset int
	words            string
}

func (f *explainFlags) register(c *cobra.Command) {
	c.Flags().BoolVar(&f.on, "explain", false, "show how the facts of sentences came about; -o json for programs")
	c.Flags().IntVar(&f.sentence, "sentence", 0, "with --explain: only the sentence of this `number`, from 1")
	c.Flags().IntVar(&f.offset, "offset", -1, "with --explain: only the sentence at this `byte` of the file, as why gives it")
	c.Flags().StringVar(&f.words, "words", "", "with --explain: only the sentences with these `words`")
}

// check says what is wrong with the flags as they were given.
func (f *explainFlags) check(c *cobra.Command, form string) error {
	chosen := 0
	for _, name := range []string{"sentence", "offset", "words"} {
		if !c.Flags().Changed(name) {
			continue
		}
		if chosen++; !f.on {
			return usage("--%s goes with --explain", name)
		}
	}
	switch {
	case chosen > 1:
		return usage("--sentence, --offset and --words do not go together: choose by one of them")
	case !f.on:
		return nil
	case form != "" && form != "text" && form != "json":
		return usage("-o %s: want text or json with --explain", form)
	case c.Flags().Changed("sentence") && f.sentence < 1:
		return usage("--sentence %d: sentences are counted from 1", f.sentence)
	case c.Flags().Changed("offset") && f.offset < 0:
		return usage("--offset %d: want a byte of the file, from 0", f.offset)
	}
	return nil
}

// chosen reports whether the flags choose sentence s.
func (f *explainFlags) chosen(s *explain.Sentence) bool {
	switch {
	case f.sentence > 0:
		return s.Number == f.sentence
	case f.offset >= 0:
		return s.Start <= f.offset && f.offset < s.End
	case f.words != "":
		return strings.Contains(strings.ToLower(spaced(s.Text)), strings.ToLower(spaced(f.words)))
	}
	return true
}

// runExplain shows how the facts of the chosen sentences came about.
func runExplain(ctx context.Context, t terminal, in *inputFlags, f *explainFlags, form string, args []string) error {
	inputs, bad, err := in.open(t, args)
	if err != nil || len(inputs) == 0 {
		return err
	}
	all := len(inputs) + bad
	p, err := in.pipeline(t, "")
	if err != nil {
		return err
	}
	shown := []explain.Sentence{}
	for _, i := range inputs {
		if err := ctx.Err(); err != nil {
			return err
		}
		a, err := i.Read()
		if err != nil {
			bad++
			t.say.failed(err)
			continue
		}
		d, trace, err := p.Explain(a)
		if err != nil {
			return err
		}
		for _, s := range explain.Article(d, trace) {
			if f.chosen(&s) {
				shown = append(shown, s)
			}
		}
	}
	if len(shown) == 0 && bad < all {
		return hint(fmt.Errorf("no such sentence"), "without --sentence, --offset and --words all are shown")
	}
	if err := writeExplained(t, form, shown); err != nil {
		return err
	}
	return someFailed(bad, all)
}

func writeExplained(t terminal, form string, shown []explain.Sentence) error {
	w := bufio.NewWriter(t.out)
	if form == "json" {
		e := json.NewEncoder(w)
		e.SetEscapeHTML(false)
		e.SetIndent("", "  ")
		if err := e.Encode(shown); err != nil {
			return err
		}
		return w.Flush()
	}
	for i := range shown {
		if err := shown[i].Write(w, t.look()); err != nil {
			return err
		}
	}
	return w.Flush()
}
