package main

import (
	"bytes"
	"context"
	"io"
	"path/filepath"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/queries"
)

// Every question is timed on every class, and none fails.
func TestEveryQuestionIsTimed(t *testing.T) {
	c := config{db: filepath.Join(t.TempDir(), "bulk.db"), quads: 8_000, entities: 300, calls: 2}
	var out bytes.Buffer
	if err := run(context.Background(), c, &out, io.Discard); err != nil {
		t.Fatal(err)
	}
	text := out.String()
	for _, q := range queries.All() {
		if !strings.Contains(text, " "+q.Name+" ") {
			t.Errorf("%s has no line", q.Name)
		}
	}
	for _, name := range []string{"why, whole id", "names by 3 letters", "did you mean"} {
		if !strings.Contains(text, name) {
			t.Errorf("%s has no line", name)
		}
	}
	if strings.Contains(text, "error") {
		t.Errorf("a question failed:\n%s", text)
	}
}

// stopper ends the context once the build has told that it goes on.
type stopper struct{ stop context.CancelFunc }

func (s stopper) Write(b []byte) (int, error) {
	s.stop()
	return len(b), nil
}

// An interrupted build leaves whole articles, and goes on where it stopped.
func TestInterruptedBuildGoesOn(t *testing.T) {
	c := config{db: filepath.Join(t.TempDir(), "bulk.db"), quads: 30_000, entities: 300, calls: 1, only: "articles"}
	ctx, stop := context.WithCancel(context.Background())
	if err := run(ctx, c, io.Discard, stopper{stop}); err == nil || !strings.Contains(err.Error(), "articles") {
		t.Fatalf("an interrupted build: %v", err)
	}
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
	before := count()
	if before.Articles == 0 || before.Quads >= c.quads || before.Facts < 40*before.Articles {
		t.Fatalf("after the interruption: %+v", before)
	}
	if err := run(context.Background(), c, io.Discard, io.Discard); err != nil {
		t.Fatal(err)
	}
	if after := count(); after.Quads < c.quads || after.Articles <= before.Articles {
		t.Errorf("after going on: %+v", after)
	}
}
