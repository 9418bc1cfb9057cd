// Command meetings shows how a Go program uses Quadwire's packages directly:
// it reads an article, keeps its facts in a graph, asks a saved question and one
// of its own, and walks back from a row to the sentence.
//
//	go run ./examples/meetings
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"
	"time"

	"github.com/quadwire/quadwire/extract/english"
	"github.com/quadwire/quadwire/extract/intake"
	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/queries"
)

const article = `Envoys in Moscow

Steve Witkoff, who met Vladimir Putin in Moscow on Tuesday, plans to leave for Kyiv on Monday.

Ukraine did not comment on the talks, which Marco Rubio said were productive.
`

func main() {
	dir, err := os.MkdirTemp("", "meetings-")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	if err := run(context.Background(), filepath.Join(dir, "news.db"), os.Stdout); err != nil {
		log.Print(err)
	}
}

func run(ctx context.Context, db string, out io.Writer) error {
	// An article: page furniture goes, title and date are found or given.
	day := time.Date(2025, 12, 3, 0, 0, 0, 0, time.UTC)
	a, err := intake.Parse("envoys.txt", []byte(article), day, intake.Options{Date: day})
	if err != nil {
		return err
	}

	// Its facts, with every layer below them kept in the document.
	pipeline, err := english.New()
	if err != nil {
		return err
	}
	doc, err := pipeline.Run(a)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "%s: %d sentences\n", doc.Article.Title, len(doc.Sentences))
	for _, f := range doc.Facts {
		fmt.Fprintf(out, "  %-8s %s\n", f.Modality, f.Label)
	}

	// A graph in one file.
	store, err := graph.Open(db, graph.Options{})
	if err != nil {
		return err
	}
	defer store.Close()
	if _, err := store.Add(ctx, doc); err != nil {
		return err
	}

	// A saved question.
	q, err := queries.Lookup("who-met-whom")
	if err != nil {
		return err
	}
	rows, err := queries.Run(ctx, store, q, map[string]string{"entity": "witkoff"}, queries.Limits{})
	if err != nil {
		return err
	}
	rows, err = rows.Pick("who", "whom", "when", "id")
	if err != nil {
		return err
	}
	for _, r := range rows.Rows {
		fmt.Fprintln(out, "met:", r[0], "and", r[1], "on", r[2])

		// From a row back to the sentence, its bytes and the rule.
		why, err := store.Why(ctx, r[3].(string))
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "  because %q (%s, bytes %d–%d, rule %s)\n", why.Quote, why.Article.File, why.RawStart, why.RawEnd, why.Rule)
	}

	// A question of one's own, in Gizmo.
	_, err = queries.Script(ctx, store, `withModality(["Planned"], fact => g.Emit(one(fact, LABEL)))`, queries.Limits{}, func(v any) error {
		_, err := fmt.Fprintln(out, "planned:", v)
		return err
	})
	return err
}
