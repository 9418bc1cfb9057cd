// Command bulk builds a graph of made-up news and times the saved questions on it.
//
//	go run ./internal/bulk -db /tmp/bulk.db -quads 2000000
//
// The graph is built once, with its progress on the terminal; Ctrl-C stops after
// the transaction under way, and the next call goes on from there. Then every
// question is asked of the thirty most mentioned entities, of middling ones and
// of rare ones, and the table says what half of the calls and 95 of 100 took, in
// milliseconds.
//
//	go run ./internal/bulk -link -db /tmp/crowd.db -crowd 1000000
//
// makes a graph of a million entities instead and times what a new article takes to
// be joined to it, with and without a registry of 100,000 lines.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"
	"syscall"
	"time"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/internal/newsgen"
)

type config struct {
	db       string
	quads    int
	entities int
	calls    int
	only     string
	cpu      bool
	articles int // of the graph
	link     bool
	crowd    int
	fresh    int
	decided  int
}

func main() {
	var c config
	flag.StringVar(&c.db, "db", "bulk.db", "the graph's `file`, made where there is none")
	flag.IntVar(&c.quads, "quads", 2_000_000, "size of the graph")
	flag.IntVar(&c.entities, "entities", 20_000, "people, places and bodies of the made-up world")
	flag.IntVar(&c.calls, "calls", 30, "calls of every question on every class of entities")
	flag.StringVar(&c.only, "only", "", "time these `questions` only: path,timeline; others is why and the names")
	flag.BoolVar(&c.cpu, "cpu", false, "measure the processor's time, not the wall's: for a machine that has other work")
	flag.BoolVar(&c.link, "link", false, "make a graph of many entities instead, and time how new articles are joined to it")
	flag.IntVar(&c.crowd, "crowd", 1_000_000, "with -link: entities of the graph")
	flag.IntVar(&c.fresh, "new", 200, "with -link: new articles")
	flag.IntVar(&c.decided, "decided", 100_000, "with -link: lines of the registry")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	do := run
	if c.link {
		do = link
	}
	if err := do(ctx, c, os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "bulk:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, c config, out, progress io.Writer) error {
	s, err := graph.Open(c.db, graph.Options{})
	if err != nil {
		return err
	}
	world := newsgen.New(1, c.entities)
	err = grow(ctx, s, world, c.quads, progress)
	if e := s.Close(); err == nil {
		err = e
	}
	if err != nil {
		return err
	}
	return measure(ctx, c, world, out)
}

// grow adds articles until the graph has that many quads.
func grow(ctx context.Context, s *graph.Store, world *newsgen.World, want int, progress io.Writer) error {
	st, err := s.Stats(ctx)
	if err != nil {
		return err
	}
	const batch = 12 // articles to a transaction: 10,000 quads
	begin, had, have, n := time.Now(), st.Quads, st.Quads, st.Articles
	for have < want {
		docs := make([]*extract.Doc, batch)
		for i := range docs {
			docs[i] = world.Article(n + i)
		}
		rs, err := s.AddAll(ctx, docs)
		for _, r := range rs {
			have += r.Added
		}
		n += len(rs)
		if err != nil {
			return fmt.Errorf("after %d articles, %d quads: %w", n, have, err)
		}
		rate := float64(have-had) / time.Since(begin).Seconds()
		left := time.Duration(float64(max(0, want-have)) / rate * float64(time.Second))
		fmt.Fprintf(progress, "\r%d articles, %d of %d quads, %.0f a second, %v left    ", n, have, want, rate, left.Round(time.Second))
	}
	if have > had {
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		fmt.Fprintf(progress, "\r%d articles, %d quads in %v, %.0f a second; %d MB taken from the system\n", n, have, time.Since(begin).Round(time.Second), float64(have-had)/time.Since(begin).Seconds(), m.Sys>>20)
	}
	return nil
}
