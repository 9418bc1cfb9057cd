package graph

import (
	"bytes"
	"context"
	"errors"
	"path/filepath"
	"testing"

	"github.com/quadwire/quadwire/extract"
)

func openNew(t testing.TB) *Store {
	t.Helper()
	s, err := Open(filepath.Join(t.TempDir(), "q.db"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func export(t testing.TB, s *Store) string {
	t.Helper()
	var b bytes.Buffer
	if err := s.Export(context.Background(), &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func add(t testing.TB, s *Store, d *extract.Doc) Result {
	t.Helper()
	r, err := s.Add(context.Background(), d)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// What goes in is what comes out, and going in twice changes nothing.
func TestAddExport(t *testing.T) {
	s, d := openNew(t), caseDoc(t, "article")
	r := add(t, s, d)
	var want bytes.Buffer
	if err := WriteNQuads(&want, DefaultBase.Quads(d)); err != nil {
		t.Fatal(err)
	}
	got := export(t, s)
	if got != want.String() {
		t.Errorf("export:\n%s\nwant\n%s", got, want.String())
	}
	if r.Added != lineCount(got) || r.Removed != 0 || r.Known || r.Facts != 6 {
		t.Errorf("result %+v for %d quads", r, lineCount(got))
	}
	again := add(t, s, caseDoc(t, "article"))
	if again.Added != 0 || again.Removed != 0 || !again.Known {
		t.Errorf("second time: %+v", again)
	}
	if export(t, s) != got {
		t.Error("the second time changed the graph")
	}
}

func TestWhy(t *testing.T) {
	s, d := openNew(t), caseDoc(t, "article")
	add(t, s, d)
	ctx := context.Background()
	for _, f := range d.Facts {
		for _, ref := range []string{string(f.ID), string(f.ID[:8]), "f/" + string(f.ID), string(DefaultBase.Fact(f.ID)), "<" + string(DefaultBase.Fact(f.ID)) + ">"} {
			e, err := s.Why(ctx, ref)
			if err != nil {
				t.Fatal(err)
			}
			if got := e.Sentence[e.Mark.Start:e.Mark.End]; got != f.Source.Quote || got != e.Quote {
				t.Errorf("%s: marked %q, want %q", ref, got, f.Source.Quote)
			}
			if e.Label != f.Label || e.Rule != f.Source.Rule || e.Article.Title != d.Article.Title || e.Article.Publisher != d.Article.Publisher || !e.Article.Published.Equal(d.Article.Published) {
				t.Errorf("%s: %+v", ref, e)
			}
		}
	}
	if _, err := s.Why(ctx, "0123456789"); !errors.Is(err, ErrNotFound) {
		t.Errorf("unknown fact: %v", err)
	}
}
