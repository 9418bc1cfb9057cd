package graph

import (
	"context"
	"path/filepath"
	"testing"

	"github.com/quadwire/quadwire/extract"
)

// An article that is read with another registry takes the place of what was there,
// and the store knows which articles were read with which.
func TestReadOtherwise(t *testing.T) {
	s, err := Open(filepath.Join(t.TempDir(), "x.db"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	doc := func(name, registry string, id extract.EntityID) *extract.Doc {
		return &extract.Doc{
			Registry: registry,
			Article:  extract.Article{Name: name, Text: "Biden met Putin."},
			Entities: []extract.Entity{{ID: id, Label: string(id), Type: extract.Person}, {ID: "Vladimir_Putin", Label: "Vladimir Putin", Type: extract.Person}},
			Facts:    []extract.Fact{{Subject: id, Relation: "met", Base: "meet", Object: extract.EntityID("Vladimir_Putin"), Modality: extract.Actual, Edge: true}},
		}
	}
	add := func(d *extract.Doc) Result {
		r, err := s.Add(context.Background(), d)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	want := func(digest string, other, all int) {
		t.Helper()
		if o, a, err := s.ReadOtherwise(digest); o != other || a != all || err != nil {
			t.Errorf("with %q: %d of %d (%v), want %d of %d", digest, o, a, err, other, all)
		}
	}
	want("", 0, 0)
	add(doc("a.txt", "", "Biden"))
	want("", 0, 1)
	want("one", 1, 1)
	before := export(t, s)
	if r := add(doc("a.txt", "one", "Joe_Biden")); !r.Known || r.Added == 0 || r.Removed == 0 {
		t.Errorf("read with a registry: %+v", r)
	}
	noGhosts(t, s)
	want("one", 0, 1)
	want("", 1, 1)
	r := add(doc("b.txt", "two", "Biden"))
	want("one", 1, 2)
	remove(t, s, r)
	want("one", 0, 1)
	if add(doc("a.txt", "", "Biden")); export(t, s) != before {
		t.Error("taken back, the registry leaves something behind")
	}
	want("", 0, 1)
}
