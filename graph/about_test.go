package graph

import (
	"context"
	"errors"
	"fmt"
	"testing"
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
