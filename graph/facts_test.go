package graph

import (
	"context"
	"testing"

	"github.com/quadwire/quadwire/extract"
)

// The facts of the store are those of the document.
func TestFacts(t *testing.T) {
	s, d := openNew(t), caseDoc(t, "article")
	add(t, s, d)
	by := map[extract.FactID]Fact{}
	last := -1
	for f, err := range s.Facts(context.Background(), Filter{}) {
		if err != nil {
			t.Fatal(err)
		}
		if f.Start < last {
			t.Error("not in the order of the text")
		}
		last = f.Start
		by[f.ID] = f
	}
	if len(by) != len(d.Facts) {
		t.Fatalf("%d facts of %d", len(by), len(d.Facts))
	}
	for _, f := range d.Facts {
		g := by[f.ID]
		raw := d.Article.Raw(f.Source.Span)
		switch {
		case g.Label != f.Label, g.Relation != f.Relation, g.Base != f.Base, g.Modality != f.Modality, g.Negated != f.Negated,
			g.Certainty != f.Certainty, g.Edge != f.Edge, g.Start != f.Source.Start, g.End != f.Source.End, g.Quote != f.Source.Quote,
			g.Rule != f.Source.Rule, g.RawStart != raw.Start, g.RawEnd != raw.End, len(g.Speakers) != len(f.Speakers),
			g.Subject.IRI != string(DefaultBase.Entity(ArticleIDOf(&d.Article), f.Subject)):
			t.Errorf("%q: %+v", f.Label, g)
		}
		if f.Time != nil && (!g.From.Equal(f.Time.Start) || !g.To.Equal(f.Time.End) || g.TimeText != f.Time.Text || g.TimeBasis != f.Time.Basis) {
			t.Errorf("%q: time %v %v %q", f.Label, g.From, g.To, g.TimeText)
		}
	}
	if g := by[d.Facts[0].ID]; g.Object.Text != "270 square miles" || g.Quantity != g.Object || g.Source.Text != "Agence France-Presse" {
		t.Errorf("%+v", g)
	}
	if g := by[d.Facts[3].ID]; g.Source.Text != "Marco Rubio" || g.Attributed != "Fox News > Marco Rubio" || g.Object != (Node{Text: "productive"}) || g.Subject.Text != "talks" {
		t.Errorf("%+v", g)
	}
	if g := by[d.Facts[2].ID]; g.Object.Text != d.Facts[3].Label {
		t.Errorf("a fact about a fact shows %q", g.Object.Text)
	}
}

func TestFactsFilter(t *testing.T) {
	s, d := openNew(t), caseDoc(t, "article")
	r := add(t, s, d)
	if _, err := s.AddAll(context.Background(), manyDocs(2, 10, 10)); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		f    Filter
		want int
	}{
		{Filter{}, 26},
		{Filter{Modality: extract.Planned}, 1},
		{Filter{Entity: string(DefaultBase.Entity("", "Marco_Rubio"))}, 1},
		{Filter{Entity: string(DefaultBase.Entity(r.Article, "#the-terminal"))}, 1},
		{Filter{Entity: "https://quadwire.org/e/Nobody"}, 0},
		{Filter{Version: string(DefaultBase.Version(r.Article, r.Version))}, 6},
		{Filter{Version: string(DefaultBase.Version(r.Article, r.Version)), Modality: extract.Actual}, 3},
	} {
		n := 0
		for _, err := range s.Facts(context.Background(), c.f) {
			if err != nil {
				t.Fatal(err)
			}
			n++
		}
		if n != c.want {
			t.Errorf("%+v: %d facts, want %d", c.f, n, c.want)
		}
	}
	for range s.Facts(context.Background(), Filter{}) {
		break // leaving the loop early lets go of the transaction: Close would wait for it
	}
}

func TestStats(t *testing.T) {
	s := openNew(t)
	add(t, s, caseDoc(t, "article"))
	add(t, s, edited(t))
	st, err := s.Stats(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	if st.Articles != 1 || st.Versions != 2 || st.Facts != 6 || st.Edges != 5 || st.Modalities[extract.Actual] != 3 || st.Modalities[extract.Claimed] != 1 ||
		st.Entities != 12 || st.Quantities != 2 || st.Bytes == 0 || st.Quads != lineCount(export(t, s)) {
		t.Errorf("%+v", st)
	}
	as, err := s.Articles(context.Background())
	if err != nil || len(as) != 2 || as[0].URL != "https://news.example/2025/11/30/talks" || as[0].File != "talks.txt" || as[0].DateBasis != extract.DateWeekday || as[0].Ingested.IsZero() {
		t.Errorf("%+v, %v", as, err)
	}
}
