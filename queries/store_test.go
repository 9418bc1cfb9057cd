package queries

import (
	"context"
	"path/filepath"
	"testing"

	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/queries/scene"
)

// storeOf is a new store with the facts, written as package scene reads them.
func storeOf(t *testing.T, file, src string) *graph.Store {
	t.Helper()
	s, err := graph.Open(filepath.Join(t.TempDir(), "test.db"), graph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	docs, err := scene.Parse(file, src)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range docs {
		if _, err := s.Add(context.Background(), d); err != nil {
			t.Fatal(err)
		}
	}
	return s
}
