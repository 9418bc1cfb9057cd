package graph

import (
	"context"
	"path/filepath"
	"strings"
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

// A graph that comes by a file knows with which registry each article was read, and
// a change of the registry alone is no change of what an article says.
func TestRegistryInFiles(t *testing.T) {
	s, in := openNew(t), openNew(t)
	doc := func(name, text, registry string) *extract.Doc {
		return &extract.Doc{Registry: registry, Article: extract.Article{Name: name, Text: text}}
	}
	want := func(in *Store, digest string, other, all int) {
		t.Helper()
		if o, a, err := in.ReadOtherwise(digest); o != other || a != all || err != nil {
			t.Errorf("with %q: %d of %d (%v), want %d of %d", digest, o, a, err, other, all)
		}
	}
	bring := func(in, from *Store) {
		t.Helper()
		if _, err := in.Import(context.Background(), strings.NewReader(export(t, from)), "x.nq"); err != nil {
			t.Fatal(err)
		}
	}
	add(t, s, doc("a.txt", "One.", "one"))
	add(t, s, doc("a.txt", "Two.", "two")) // a new version, read with another
	add(t, s, doc("b.txt", "One.", "one"))
	add(t, s, doc("c.txt", "One.", ""))
	bring(in, s)
	if export(t, in) != export(t, s) {
		t.Error("another graph")
	}
	for _, s := range []*Store{s, in} {
		want(s, "one", 2, 3)
		want(s, "two", 2, 3)
		want(s, "", 2, 3)
	}

	if r := add(t, in, doc("b.txt", "One.", "two")); !r.Known || r.Anew || r.Added != 1 || r.Removed != 1 {
		t.Errorf("only the registry is another: %+v", r)
	}
	if r := add(t, in, doc("b.txt", "One.", "two")); r.Anew || r.Added+r.Removed != 0 {
		t.Errorf("nothing is another: %+v", r)
	}
	d := doc("b.txt", "One.", "three")
	d.Entities = []extract.Entity{{ID: "Kyiv", Label: "Kyiv", Type: extract.Place}}
	if r := add(t, in, d); !r.Anew {
		t.Errorf("a new entity: %+v", r)
	}
	bring(in, s) // b.txt was read with "three" here, with "one" there
	want(in, "one", 3, 3)
	want(in, "three", 3, 3)
	add(t, in, doc("b.txt", "One.", "one"))
	want(in, "one", 2, 3)
	noGhosts(t, in)

	other := openNew(t) // a file with an error says nothing of registries
	if _, err := other.Import(context.Background(), strings.NewReader(export(t, s)+"<http://a/s> <p> \"o\" .\n"), "bad.nq"); err == nil {
		t.Error("a bad file was imported")
	}
	want(other, "one", 0, 0)
}
