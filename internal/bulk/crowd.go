package main

import (
	"context"
	"fmt"
	"hash/maphash"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/english"
	"github.com/quadwire/quadwire/extract/mention/registry"
	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/internal/newsgen"
	"github.com/quadwire/quadwire/queries"
)

// censusSize is how many entities an article of the census names.
const censusSize = 250

// link makes a graph of that many entities, where there is none yet, and times how
// long new articles take to be joined to it.
func link(ctx context.Context, c config, out, progress io.Writer) error {
	crowd := newsgen.NewCrowd(1)
	s, err := graph.Open(c.db, graph.Options{})
	if err != nil {
		return err
	}
	defer s.Close()
	if err := settle(ctx, s, crowd, c.crowd, progress); err != nil {
		return err
	}
	st, err := s.Stats(ctx)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "%d entities and more, %d quads, %d facts, %d MB; milliseconds, half of the calls and 95 of 100 under\n", c.crowd, st.Quads, st.Facts, st.Bytes>>20)
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "\thalf\t95 of 100\tof\tmemory, MB\theap, MB\t")
	err = newArticles(ctx, c, s, crowd, nil, "", w)
	if err == nil {
		err = nameLookups(ctx, c, s, crowd, w)
	}
	var decided *registry.Registry
	if err == nil {
		decided, err = manyDecisions(c, crowd, w)
	}
	if err == nil {
		err = newArticles(ctx, c, s, crowd, decided, fmt.Sprintf(", %d lines decided", c.decided), w)
	}
	if e := w.Flush(); err == nil {
		err = e
	}
	return err
}

// settle adds the census until the graph has that many entities. It goes on where it
// stopped.
func settle(ctx context.Context, s *graph.Store, crowd *newsgen.Crowd, want int, progress io.Writer) error {
	st, err := s.Stats(ctx)
	if err != nil {
		return err
	}
	begin := time.Now()
	seed := maphash.MakeSeed()
	known := make(map[uint64]bool, want)
	count := func(d *extract.Doc) {
		for i := range d.Entities {
			known[maphash.String(seed, string(d.Entities[i].ID))] = true
		}
	}
	n := 0
	for ; n < st.Articles && len(known) < want; n++ {
		count(crowd.Census(n, n*censusSize, censusSize))
	}
	had := len(known)
	for len(known) < want {
		const batch = 8 // articles to a transaction: some 10,000 quads
		docs := make([]*extract.Doc, batch)
		for i := range docs {
			docs[i] = crowd.Census(n, n*censusSize, censusSize)
			count(docs[i])
			n++
		}
		if _, err := s.AddAll(ctx, docs); err != nil {
			return err
		}
		rate := float64(len(known)-had) / time.Since(begin).Seconds()
		fmt.Fprintf(progress, "\r%d of %d entities, %.0f a second, %v left    ", len(known), want, rate, time.Duration(float64(want-len(known))/rate*float64(time.Second)).Round(time.Second))
	}
	if had < want {
		fmt.Fprintf(progress, "\r%d entities in %d articles after %v%20s\n", len(known), n, time.Since(begin).Round(time.Second), "")
	}
	return nil
}

// line is a row of the table: what took how long, and the memory after it.
func line(w io.Writer, what string, t *timing) {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	fmt.Fprintf(w, "%s\t%s\t%s\t%d\t%d\t%d\t\n", what, t.at(50), t.at(95), len(t.times), resident()>>20, m.HeapAlloc>>20)
}

// newArticles reads articles, joins them to the graph, and takes them out again. To
// link is to find out who is meant and which nodes of the graph that is; the whole is
// that with the parser, the rules, and a transaction that writes what the article says.
func newArticles(ctx context.Context, c config, s *graph.Store, crowd *newsgen.Crowd, decided *registry.Registry, more string, w io.Writer) error {
	p, err := english.With(decided)
	if err != nil {
		return err
	}
	var who, look, both, write, whole timing
	find, publisher := p.Mentions, p.Publisher
	var found time.Duration
	p.Mentions = func(a *extract.Article, trees []extract.Tree) ([]extract.Mention, []extract.Entity) {
		took := stopwatch(c.cpu)
		m, e := find(a, trees)
		found = took()
		return m, e
	}
	p.Publisher = func(a *extract.Article, entities []extract.Entity) extract.Entity {
		took := stopwatch(c.cpu)
		e := publisher(a, entities)
		found += took()
		return e
	}
	for i := range c.fresh {
		took := stopwatch(c.cpu)
		d, err := p.Run(crowd.Article(i, c.crowd))
		if err != nil {
			return err
		}
		looked, err := lookUp(ctx, c, s, d)
		if err != nil {
			return err
		}
		wrote := stopwatch(c.cpu)
		r, err := s.Add(ctx, d)
		if err != nil {
			return err
		}
		written := wrote()
		who.times, look.times, both.times = append(who.times, found), append(look.times, looked), append(both.times, found+looked)
		write.times, whole.times = append(write.times, written), append(whole.times, took())
		if _, err := s.Remove(ctx, r.Article, r.Version); err != nil {
			return err
		}
	}
	line(w, "a new article: who is who"+more, &who)
	line(w, "its entities found in the graph"+more, &look)
	line(w, "both: linked"+more, &both)
	line(w, "its quads written"+more, &write)
	line(w, "the whole, from text"+more, &whole)
	return nil
}

// lookUp times finding the nodes of an article's entities, with what the graph calls them.
func lookUp(ctx context.Context, c config, s *graph.Store, d *extract.Doc) (time.Duration, error) {
	took := stopwatch(c.cpu)
	err := s.Snapshot(ctx, func(g *graph.Snapshot) error {
		for i := range d.Entities {
			if id := d.Entities[i].ID; !id.Local() {
				g.Usual(g.Ref(s.Base().Entity("", id)), g.Ref(graph.Label), nil)
			}
		}
		return g.Err()
	})
	return took(), err
}

// nameLookups times what asks the graph for names.
func nameLookups(ctx context.Context, c config, s *graph.Store, crowd *newsgen.Crowd, w io.Writer) error {
	for _, l := range []struct {
		what string
		do   func(name string) error
	}{
		{"an entity by its name", func(n string) error { _, _, err := queries.Find(ctx, s, n); return err }},
		{"names by 3 letters", func(n string) error { _, err := names(ctx, s, n[:3]); return err }},
		{"did you mean", func(n string) error { _, err := queries.Near(ctx, s, n[:len(n)-1]+"x"); return err }},
	} {
		var t timing
		for i := range c.fresh {
			took := stopwatch(c.cpu)
			if err := l.do(crowd.Entity(i * 977 % c.crowd).Label); err != nil {
				return fmt.Errorf("%s: %w", l.what, err)
			}
			t.times = append(t.times, took())
		}
		line(w, l.what, &t)
	}
	return nil
}

// manyDecisions writes a registry about the crowd and times reading it.
func manyDecisions(c config, crowd *newsgen.Crowd, w io.Writer) (decided *registry.Registry, err error) {
	dir, err := os.MkdirTemp("", "quadwire-bulk")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	file := filepath.Join(dir, "x.entities")
	if err := os.WriteFile(file, []byte(decisions(crowd, c.decided)), 0o600); err != nil {
		return nil, err
	}
	var t timing
	for range 5 {
		decided = nil
		runtime.GC()
		took := stopwatch(c.cpu)
		if decided, err = registry.Read(file); err != nil {
			return nil, err
		}
		t.times = append(t.times, took())
	}
	line(w, fmt.Sprintf("a registry of %d lines read", len(decided.Statements)), &t)
	return decided, nil
}

// decisions is the text of a registry of n lines that do not contradict each other:
// every entity is spoken of once, and merged, also called, kept apart or typed.
func decisions(crowd *newsgen.Crowd, n int) string {
	var b strings.Builder
	said := map[string]bool{}
	for i := 0; n > 0; i++ {
		e := crowd.Entity(i)
		if k := registry.Key(e.Label); said[k] || k == "" {
			continue
		} else {
			said[k] = true
		}
		var s registry.Statement
		var err error
		switch i % 4 {
		case 0:
			s, err = registry.New(registry.Merge, "the other "+e.Label, e.Label, "")
		case 1:
			s, err = registry.New(registry.Alias, "the late "+e.Label, e.Label, "")
		case 2:
			s, err = registry.New(registry.Forbid, e.Label, e.Label+" the Younger", "")
		default:
			s, err = registry.New(registry.Type, e.Label, string(e.Type), "")
		}
		if err == nil {
			b.WriteString(s.String() + "\n")
			n--
		}
	}
	return b.String()
}
