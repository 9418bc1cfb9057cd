package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"time"

	"github.com/spf13/cobra"

	"github.com/quadwire/quadwire/internal/build"
)

func newBuild(t terminal) *cobra.Command {
	var in inputFlags
	var db dbFlag
	c := &cobra.Command{
		Use:   "build FILE|DIR|-…",
		Short: "Read articles and put their facts into the graph",
		Long: `Read articles and put their facts into the graph.

Inputs are text, Markdown and HTML files, folders with such files, and "-" for
standard input. Page furniture is dropped; title, publisher and date are found.
An article is in the graph whole or not at all; one that is there already, with
the same text, changes nothing; a new text becomes a new version of it. What you
have decided of entities (quadwire entities) holds for all that is read.`,
		Example: `  quadwire build articles/
  quadwire build talks.txt war.html --db news.db
  pbpaste | quadwire build - --date 2025-12-02`,
		Args: args("a file, a folder or -", "…"),
		RunE: func(c *cobra.Command, args []string) error { return runBuild(c.Context(), t, &in, &db, args) },
	}
	in.register(c)
	db.register(c)
	return c
}

func runBuild(ctx context.Context, t terminal, in *inputFlags, db *dbFlag, args []string) (err error) {
	inputs, bad, err := in.open(t, args)
	if err != nil || len(inputs) == 0 {
		return err
	}
	all := len(inputs) + bad
	p, err := in.pipeline(t, db.path)
	if err != nil {
		return err
	}
	_, statErr := os.Stat(db.path)
	s, err := db.write()
	if err != nil {
		return err
	}
	begin := time.Now()
	bar := newProgress(t, len(inputs))
	sum, err := build.Into(ctx, s, inputs, p, in.jobs, func(e error) {
		if e != nil {
			t.say.failed(e)
		}
		bar.step()
	})
	bar.end()
	if sum.Articles == 0 && errors.Is(statErr, fs.ErrNotExist) { // leave no empty graph behind
		defer os.Remove(db.path)
	}
	defer closing(s, &err)
	if sum.Articles > 0 {
		t.say.result(summary(sum, db.path, time.Since(begin)), "db", db.path, "articles", sum.Articles, "facts", sum.Facts,
			"quads", sum.Quads, "known", sum.Known, "revised", sum.Revised, "failed", bad+len(sum.Failed), "seconds", time.Since(begin).Seconds())
	}
	t.readOtherwise(s, p.Registry)
	if err != nil && sum.Articles > 0 {
		return hint(err, "%d of %d articles are in %s, whole", sum.Articles, all, db.path)
	}
	if err != nil {
		return err
	}
	return someFailed(bad+len(sum.Failed), all)
}

func summary(s build.Summary, db string, took time.Duration) string {
	line := fmt.Sprintf("%s: %s, %s, %s new", db, count(s.Articles, "article"), count(s.Facts, "fact"), count(s.Quads, "quad"))
	if s.Known > 0 {
		line += fmt.Sprintf(", %d known before", s.Known)
	}
	if s.Anew > 0 {
		line += fmt.Sprintf(" (%d of them changed)", s.Anew)
	}
	if s.Revised > 0 {
		line += fmt.Sprintf(", %d revised", s.Revised)
	}
	return line + fmt.Sprintf(" (%.1f s)", took.Seconds())
}

// count is a number with its noun: "1 article", "3 articles".
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
