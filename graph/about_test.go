package graph

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/cayleygraph/quad"

	"github.com/quadwire/quadwire/extract"
)

func TestAbout(t *testing.T) {
	s, d := openNew(t), caseDoc(t, "article")
	add(t, s, d)
	for i := range d.Entities {
		e := &d.Entities[i]
		if e.ID == "#unused" { // no fact speaks of it
			continue
		}
		a, err := s.About(context.Background(), string(DefaultBase.Entity(ArticleIDOf(&d.Article), e.ID)))
		if err != nil || a.Label != e.Label || a.Kind == "" {
			t.Errorf("%s: %+v, %v", e.ID, a, err)
		}
		if len(a.SameAs) != len(e.SameAs) || len(a.Names) < len(e.Aliases) {
			t.Errorf("%s: %+v, want %v and %v", e.ID, a, e.Aliases, e.SameAs)
		}
	}
	if _, err := s.About(context.Background(), string(DefaultBase)+"e/Nobody"); !errors.Is(err, ErrNotFound) {
		t.Errorf("nobody: %v", err)
	}
}

// Page by page come the same articles as all at once.
func TestArticlesByPage(t *testing.T) {
	s := openNew(t)
	ctx := context.Background()
	if _, err := s.AddAll(ctx, manyDocs(7, 2, 2)); err != nil {
		t.Fatal(err)
	}
	all, err := s.Articles(ctx)
	if err != nil || len(all) != 7 {
		t.Fatalf("%d articles, %v", len(all), err)
	}
	var paged []Article
	for after := ""; ; {
		page, err := s.ArticlesAfter(ctx, after, 3)
		if err != nil || len(page) > 3 {
			t.Fatalf("%d, %v", len(page), err)
		}
		if len(page) == 0 {
			break
		}
		paged = append(paged, page...)
		last := page[len(page)-1]
		after = string(last.ID) + "/" + string(last.Version)
	}
	if fmt.Sprint(paged) != fmt.Sprint(all) {
		t.Errorf("%v\nwant\n%v", paged, all)
	}
	one, err := s.Versions(ctx, all[3].ID)
	if err != nil || len(one) != 1 || one[0].IRI != all[3].IRI {
		t.Errorf("%v, %v", one, err)
	}
	if none, err := s.Versions(ctx, "0000"); err != nil || len(none) != 0 {
		t.Errorf("%v, %v", none, err)
	}
	text, err := s.Text(ctx, all[3].ID, all[3].Version)
	if err != nil || text == "" {
		t.Errorf("%q, %v", text, err)
	}
	if _, err := s.Text(ctx, "0000", "0000"); !errors.Is(err, ErrNotFound) {
		t.Errorf("%v", err)
	}
}

// Of several labels and classes the graph's is what most articles say, of equally many
// the first in the order of the alphabet.
func TestUsual(t *testing.T) {
	s := openNew(t)
	for i, e := range []extract.Entity{
		{Label: "Alain Ain", Type: extract.Person}, {Label: "Ain", Type: extract.Place}, {Label: "Ain", Type: extract.Place},
	} {
		e.ID = "Ain"
		add(t, s, &extract.Doc{Article: extract.Article{Name: fmt.Sprint(i), Text: fmt.Sprint(i)}, Entities: []extract.Entity{e}})
	}
	want := func(label, kind string) {
		t.Helper()
		a, err := s.About(context.Background(), string(s.Base())+"e/Ain")
		if err != nil || a.Label != label || a.Kind != kind {
			t.Errorf("%+v, %v, want %s, a %s", a, err, label, kind)
		}
		err = s.Snapshot(context.Background(), func(g *Snapshot) error {
			n := g.Ref(quad.IRI(a.IRI))
			if got := g.Text(g.Usual(n, g.Ref(Label), nil)); got != label {
				t.Errorf("label %q, want %q", got, label)
			}
			if got := g.Usual(n, g.Ref(Label), func(Ref) bool { return false }); got != 0 {
				t.Errorf("of none %d", got)
			}
			return nil
		})
		if err != nil {
			t.Error(err)
		}
	}
	want("Ain", "Place")
	add(t, s, &extract.Doc{Article: extract.Article{Name: "3", Text: "3"}, Entities: []extract.Entity{{ID: "Ain", Label: "Alain Ain", Type: extract.Person}}})
	want("Ain", "Person")
}
