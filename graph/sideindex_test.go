package graph

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"go.etcd.io/bbolt"

	"github.com/quadwire/quadwire/extract"
)

// indexOf is the keys of a store's side index.
func indexOf(t *testing.T, s *Store) []string {
	t.Helper()
	var out []string
	err := s.db.View(func(tx *bbolt.Tx) error {
		return tx.Bucket(ownBucket).Bucket(indexBucket).ForEach(func(k, _ []byte) error {
			out = append(out, string(k))
			return nil
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// anew makes the side index from nothing and gives its keys.
func anew(t *testing.T, s *Store) []string {
	t.Helper()
	err := s.update(context.Background(), func(c *change) error {
		if err := c.own.DeleteBucket(indexBucket); err != nil {
			return err
		}
		if _, err := c.own.CreateBucket(indexBucket); err != nil {
			return err
		}
		return c.indexAll()
	})
	if err != nil {
		t.Fatal(err)
	}
	return indexOf(t, s)
}

// Whatever comes and goes, the side index is the one that the graph would get if
// it were made anew; without articles it is empty.
func TestSideIndexIsExact(t *testing.T) {
	s := openNew(t)
	r := rand.New(rand.NewPCG(7, 7))
	held := map[uint64]*extract.Doc{}
	for range 60 {
		seed := r.Uint64N(12)
		if d := held[seed]; d != nil {
			if _, err := s.Remove(context.Background(), ArticleIDOf(&d.Article), VersionIDOf(&d.Article)); err != nil {
				t.Fatal(err)
			}
			delete(held, seed)
			for k, x := range held { // another seed may have made the same version
				if VersionIDOf(&x.Article) == VersionIDOf(&d.Article) && ArticleIDOf(&x.Article) == ArticleIDOf(&d.Article) {
					delete(held, k)
				}
			}
		} else {
			d := oddDoc(seed)
			add(t, s, d)
			held[seed] = d
		}
	}
	got := indexOf(t, s)
	if want := anew(t, s); !slices.Equal(got, want) || len(got) == 0 {
		t.Fatalf("%d entries, made anew %d", len(got), len(want))
	}
	for _, k := range slices.Sorted(maps.Keys(held)) {
		d := held[k]
		s.Remove(context.Background(), ArticleIDOf(&d.Article), VersionIDOf(&d.Article)) // an error: removed with another seed
	}
	if left := indexOf(t, s); len(left) > 0 {
		t.Errorf("in an empty graph: %q", left)
	}
}

// A store of an older layout gets its side index when it is opened, even for reading.
func TestOldLayoutIsRenewed(t *testing.T) {
	for _, layout := range []string{"1", "2", "3"} {
		t.Run(layout, func(t *testing.T) { testRenewed(t, layout) })
	}
}

func testRenewed(t *testing.T, layout string) {
	path := filepath.Join(t.TempDir(), "old.db")
	s, err := Open(path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	r := add(t, s, oddDoc(3))
	want, labelled := indexOf(t, s), underLabels(t, s)
	err = s.db.Update(func(tx *bbolt.Tx) error {
		own := tx.Bucket(ownBucket)
		if err := errors.Join(tx.DeleteBucket(labelBucket), tx.Bucket([]byte("meta")).Put([]byte("indexes"), []byte("[]"))); err != nil {
			return err
		}
		if layout == "3" {
			return own.Put(keyFormat, []byte(layout))
		}
		if err := own.DeleteBucket(indexBucket); err != nil {
			return err
		}
		if layout == "2" {
			if _, err := own.CreateBucket(indexBucket); err != nil {
				return err
			}
		}
		return own.Put(keyFormat, []byte(layout))
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if s, err = Open(path, Options{ReadOnly: true}); err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if got := indexOf(t, s); !slices.Equal(got, want) || len(got) == 0 {
		t.Errorf("%d entries, want %d", len(got), len(want))
	}
	if got := underLabels(t, s); got != labelled {
		t.Errorf("by label\n%s\nwant\n%s", got, labelled)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if s, err = Open(path, Options{}); err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if remove(t, s, r); export(t, s) != "" {
		t.Errorf("removed from a renewed store, an article leaves\n%s", export(t, s))
	}
}

// underLabels is the index by label: its keys and how many bytes stand under them.
func underLabels(t *testing.T, s *Store) string {
	var b strings.Builder
	err := s.db.View(func(tx *bbolt.Tx) error {
		return tx.Bucket(labelBucket).ForEach(func(k, v []byte) error {
			fmt.Fprintf(&b, "%x %x\n", k, v)
			return nil
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func named(people ...string) *extract.Doc {
	d := &extract.Doc{Article: extract.Article{Name: "a.txt", Title: "A", Text: "A"}}
	for i, p := range people {
		d.Entities = append(d.Entities, extract.Entity{ID: extract.EntityID(slug(p)), Label: p, Type: extract.Person})
		d.Facts = append(d.Facts, extract.Fact{Subject: d.Entities[i].ID, Relation: "resigned", Base: "resign", Object: extract.Holds{}, Edge: true, Label: p + " resigned"})
	}
	return d
}

func TestEntityNames(t *testing.T) {
	s := openNew(t)
	add(t, s, named("Volodymyr Zelensky", "Vladimir Putin", "Élysée Palace", "Muammar Gaddafi", "The Hague"))
	find := func(f func(g *Snapshot, see func(Name))) []string {
		out := []string{}
		err := s.Snapshot(context.Background(), func(g *Snapshot) error {
			f(g, func(n Name) { out = append(out, n.Text) })
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		slices.Sort(out)
		return slices.Compact(out)
	}
	for _, c := range []struct {
		prefix string
		want   []string
	}{
		{"zel", []string{"Volodymyr Zelensky"}}, {"V", []string{"Vladimir Putin", "Volodymyr Zelensky"}},
		{"elysee p", []string{"Élysée Palace"}}, {"hague", []string{"The Hague"}}, {"elensky", []string{}},
	} {
		got := find(func(g *Snapshot, see func(Name)) { g.Names(c.prefix, func(n Name) bool { see(n); return true }) })
		if !slices.Equal(got, c.want) {
			t.Errorf("names with %q: %q, want %q", c.prefix, got, c.want)
		}
	}
	for _, c := range []struct{ like, want string }{
		{"Zelinskyy", "Volodymyr Zelensky"}, {"Qaddafi", "Muammar Gaddafi"}, {"Butin", "Vladimir Putin"}, {"Wladimir", "Vladimir Putin"}, {"Putni", "Vladimir Putin"},
	} {
		got := find(func(g *Snapshot, see func(Name)) {
			g.Alike(c.like, func(n Name, _ string) bool { see(n); return true })
		})
		if !slices.Contains(got, c.want) {
			t.Errorf("like %q: %q, want %q", c.like, got, c.want)
		}
	}
}

// What a snapshot reads is what the views of Cayley's store read.
func TestSnapshotReadsTheGraph(t *testing.T) {
	s := openNew(t)
	docs := manyDocs(5, 8, 20)
	if _, err := s.AddAll(context.Background(), docs); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Remove(context.Background(), ArticleIDOf(&docs[1].Article), VersionIDOf(&docs[1].Article)); err != nil {
		t.Fatal(err)
	}
	quads := export(t, s)
	err := s.Snapshot(context.Background(), func(g *Snapshot) error {
		all, err := NewReader(strings.NewReader(quads), "export").ReadAll()
		if err != nil || len(all) == 0 {
			t.Fatal(len(all), err)
		}
		for _, q := range all {
			subject, object := g.Ref(q.Subject), g.Ref(q.Object)
			want := Link{subject, g.Ref(q.Predicate), object, g.Ref(q.Label)}
			if g.Value(subject) != q.Subject || g.Mentions(subject) == 0 {
				t.Errorf("%v: read as %v, %d mentions", q.Subject, g.Value(subject), g.Mentions(subject))
			}
			var found [5]bool
			mark := func(i int) func(Link) bool {
				return func(l Link) bool { found[i] = found[i] || l == want; return true }
			}
			g.Out(subject, nil, mark(0))
			g.In(object, nil, mark(1))
			g.With(want.P, object, mark(2))
			g.Labelled(want.L, mark(3))
			g.Stating(want.S, want.P, want.O, mark(4))
			if found != [5]bool{true, true, true, true, true} {
				t.Errorf("%v: found by out, in, with, labelled, stating: %v", q, found)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	err = s.Snapshot(ctx, func(g *Snapshot) error {
		cancel()
		if g.Err() == nil || g.Ref(Type) != 0 {
			t.Error("reads on after its context ended")
		}
		return nil
	})
	if err == nil {
		t.Error("no error from a snapshot whose context ended")
	}
}
