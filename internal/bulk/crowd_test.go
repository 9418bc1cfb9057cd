package main

import (
	"bytes"
	"context"
	"io"
	"path/filepath"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract/mention/registry"
	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/internal/newsgen"
)

// Every line of the table has its figures, and the new articles have left the graph
// as it was; a second run makes nothing anew.
func TestLink(t *testing.T) {
	c := config{db: filepath.Join(t.TempDir(), "crowd.db"), crowd: 600, fresh: 2, decided: 300}
	count := func() graph.Stats {
		s, err := graph.Open(c.db, graph.Options{ReadOnly: true})
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		st, err := s.Stats(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		return st
	}
	var out bytes.Buffer
	if err := link(context.Background(), c, &out, io.Discard); err != nil {
		t.Fatal(err)
	}
	for _, row := range []string{"who is who ", "its quads written ", "both: linked ", "an entity by its name ", "a registry of 300 lines read", "both: linked, 300 lines decided"} {
		if !strings.Contains(out.String(), row) {
			t.Errorf("no row %q in\n%s", row, out.String())
		}
	}
	before := count()
	if err := link(context.Background(), c, &out, io.Discard); err != nil {
		t.Fatal(err)
	}
	if after := count(); after.Quads != before.Quads || after.Articles != before.Articles || before.Quads < 600*3 {
		t.Errorf("%+v, after another run %+v", before, after)
	}
}

// The registry of the benchmark is one that people could have written.
func TestDecisions(t *testing.T) {
	r, err := registry.Parse("x", decisions(newsgen.NewCrowd(1), 2000))
	if err != nil || len(r.Statements) != 2000 {
		t.Fatal(err)
	}
	verbs := map[registry.Verb]int{}
	for _, s := range r.Statements {
		verbs[s.Verb]++
	}
	for _, v := range []registry.Verb{registry.Merge, registry.Alias, registry.Forbid, registry.Type} {
		if verbs[v] < 300 {
			t.Errorf("%d of %s", verbs[v], v)
		}
	}
}
