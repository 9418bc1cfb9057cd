package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/parse"
	"github.com/quadwire/quadwire/extract/segment"
	"github.com/quadwire/quadwire/internal/build"
)

func newParse(t terminal) *cobra.Command {
	var conllu, explain bool
	c := &cobra.Command{
		Use:   "parse FILE|DIR|-…",
		Short: "Print the grammar of sentences: lemmas, tags, trees and names",
		Long: `Print the grammar of sentences as CoNLL-U (https://universaldependencies.org/format.html):
lemmas, Universal and Penn tags, Universal Dependencies and names, as the parser
gives them before anything is made of them.

Articles are read as quadwire extract reads them, without the furniture of their
pages. MISC has the names as BIO tags, NER=B-PER, and TokenRange, the token's
place in the text that was kept, in characters. Sentences are numbered in each
article; the comment newdoc id names it.

With --conllu the inputs are CoNLL-U with sentences and tokens, as treebanks have
them; lemmas, tags, heads, relations and NER= are the parser's. Comments, features,
multiword tokens and the rest of MISC stay; empty nodes and enhanced dependencies
go. A file with an error is printed not at all.`,
		Example: `  quadwire parse talks.txt > talks.conllu
  echo "Witkoff met Putin." | quadwire parse --explain -
  quadwire parse --conllu en_ewt-ud-dev.conllu > system.conllu`,
		Args: args("a file, a folder or -", "…"),
		RunE: func(c *cobra.Command, args []string) error {
			switch {
			case conllu && explain:
				return usage("--conllu and --explain do not go together: --explain draws the trees of texts")
			case conllu:
				return fillConllu(c.Context(), t, args)
			}
			write := writeConllu
			if explain {
				write = drawTrees
			}
			return parseTexts(c.Context(), t, args, write)
		},
	}
	c.Flags().BoolVar(&conllu, "conllu", false, "read CoNLL-U with sentences and tokens and fill in the rest")
	c.Flags().BoolVar(&explain, "explain", false, "draw the trees to read")
	return c
}

// parseTexts writes the trees of articles in the order of their names.
func parseTexts(ctx context.Context, t terminal, args []string, write func(io.Writer, *extract.Doc) error) error {
	inputs, bad, err := new(inputFlags).open(t, args)
	if err != nil || len(inputs) == 0 {
		return err
	}
	all := len(inputs) + bad
	p, err := parse.New()
	if err != nil {
		return err
	}
	pipeline := &extract.Pipeline{Segment: segment.Split, Parse: p.Parse}
	err = build.Each(ctx, inputs, pipeline, 0, func(_ int, d *extract.Doc, err error) error {
		if err != nil {
			bad++
			t.say.failed(err)
			return nil
		}
		return write(t.out, d)
	})
	if err != nil {
		return err
	}
	return someFailed(bad, all)
}

// writeConllu writes an article's trees as CoNLL-U, its name in front.
func writeConllu(w io.Writer, d *extract.Doc) error {
	if len(d.Trees) == 0 {
		return nil // a comment needs a sentence that it belongs to
	}
	if _, err := fmt.Fprintf(w, "# newdoc id = %s\n", spaced(d.Article.Name)); err != nil {
		return err
	}
	return parse.WriteConllu(w, d.Article.Text, d.Trees)
}

// drawTrees writes every sentence of an article with its tree below.
func drawTrees(w io.Writer, d *extract.Doc) error {
	var b bytes.Buffer
	for i := range d.Trees {
		tree := &d.Trees[i]
		fmt.Fprintf(&b, "%s\n\n", spaced(d.Article.Text[tree.Start:tree.End]))
		if err := parse.Draw(&b, tree); err != nil {
			return err
		}
		b.WriteByte('\n')
	}
	_, err := b.WriteTo(w)
	return err
}

// spaced is s on one line.
func spaced(s string) string { return strings.Join(strings.Fields(s), " ") }

// fillConllu writes files of CoNLL-U with what the parser makes of them, each
// file whole or not at all.
func fillConllu(ctx context.Context, t terminal, names []string) error {
	p, err := parse.New()
	if err != nil {
		return err
	}
	bad := 0
	for _, name := range names {
		if err := ctx.Err(); err != nil {
			return err
		}
		var filled bytes.Buffer
		if err := fillFile(p, &filled, t.in, name); err != nil {
			bad++
			t.say.failed(fmt.Errorf("%s: %w", name, err))
			continue
		}
		if _, err := filled.WriteTo(t.out); err != nil {
			return err
		}
	}
	return someFailed(bad, len(names))
}

// fillFile fills in the sentences of one file, "-" for standard input. The error
// names the line, not the file.
func fillFile(p *parse.Parser, w *bytes.Buffer, stdin io.Reader, name string) error {
	r := stdin
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return reason(err)
		}
		defer f.Close()
		r = f
	}
	if err := p.FillConllu(w, r); err != nil {
		return reason(err)
	}
	if w.Len() == 0 {
		return errors.New("no sentence in it")
	}
	return nil
}

// reason is an error of the file system without the path.
func reason(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return fs.ErrNotExist
	}
	if p := (*fs.PathError)(nil); errors.As(err, &p) {
		return p.Err
	}
	return err
}
