package newsgen

import (
	"reflect"
	"testing"

	"github.com/quadwire/quadwire/extract"
)

func TestSameSeedSameNews(t *testing.T) {
	a, b := New(1, 500), New(1, 500)
	for n := range 20 {
		if !reflect.DeepEqual(a.Article(n), b.Article(n)) {
			t.Fatalf("article %d differs", n)
		}
	}
	if reflect.DeepEqual(a.Article(3), New(2, 500).Article(3)) {
		t.Error("another seed gives the same article")
	}
}

// The proportions that measurements depend on.
func TestProportions(t *testing.T) {
	w := New(1, 20_000)
	count := map[extract.EntityID]int{}
	all, facts, claimed, dated := 0, 0, 0, 0
	propositions := map[[3]any]int{}
	for n := range 300 {
		d := w.Article(n)
		for _, f := range d.Facts {
			facts++
			count[f.Subject]++
			all++
			if f.Modality == extract.Claimed {
				claimed++
			}
			if f.Time != nil {
				dated++
			}
			if o, ok := f.Object.(extract.EntityID); ok && !o.Local() {
				count[o]++
				all++
				propositions[[3]any{f.Subject, f.Base, o}]++
			}
			if f.Source.Quote != d.Article.Text[f.Source.Start:f.Source.End] {
				t.Fatalf("%s: the quote is not in the text", f.Label)
			}
		}
	}
	first := float64(count[w.entities[0].id]) / float64(all)
	if first < 0.02 || first > 0.08 {
		t.Errorf("the first entity has %.3f of the mentions, want 0.02 to 0.08", first)
	}
	if share := float64(claimed) / float64(facts); share < 0.15 || share > 0.3 {
		t.Errorf("%.2f of the facts are claimed", share)
	}
	if share := float64(dated) / float64(facts); share < 0.2 || share > 0.4 {
		t.Errorf("%.2f of the facts are dated", share)
	}
	again := 0
	for _, n := range propositions {
		if n > 1 {
			again++
		}
	}
	if again < len(propositions)/50 {
		t.Errorf("%d of %d propositions come twice", again, len(propositions))
	}
}
