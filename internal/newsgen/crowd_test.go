package newsgen

import (
	"reflect"
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
)

// The crowd is the same every time, its surnames are shared, and few are namesakes.
func TestCrowd(t *testing.T) {
	a, b := NewCrowd(1), NewCrowd(1)
	nodes, surnames := map[extract.EntityID]bool{}, map[string]int{}
	types := map[extract.EntityType]int{}
	const n = 20_000
	for i := range n {
		e := a.Entity(i)
		if i%100 == 0 && !reflect.DeepEqual(e, b.Entity(i)) {
			t.Fatalf("entity %d differs", i)
		}
		if e.ID == "" || e.Label == "" {
			t.Errorf("entity %d: %+v", i, e)
		}
		nodes[e.ID] = true
		types[e.Type]++
		if e.Type == extract.Person {
			surnames[e.Label[strings.LastIndex(e.Label, " ")+1:]]++
		}
	}
	if len(nodes) < n*17/20 {
		t.Errorf("%d entities are %d nodes", n, len(nodes))
	}
	if types[extract.Person] != n/2 || types[extract.Place] != n/5 || types[extract.Organization] != n*3/10 {
		t.Errorf("types %v", types)
	}
	shared, most := 0, 0
	for _, k := range surnames {
		if most = max(most, k); k > 1 {
			shared += k
		}
	}
	if shared < n/8 || most < n/2/400 || most > n/2/50 {
		t.Errorf("%d of %d people share a surname, the commonest has %d", shared, n/2, most)
	}
}

func TestCrowdArticles(t *testing.T) {
	c := NewCrowd(1)
	if a, b := c.Article(3, 1000), NewCrowd(1).Article(3, 1000); !reflect.DeepEqual(a, b) || len(strings.Fields(a.Text)) < 100 {
		t.Errorf("%q, again %q", a.Text, b.Text)
	}
	d := c.Census(2, 500, 250)
	if len(d.Entities) < 200 || len(d.Facts) < 20 {
		t.Errorf("%d entities, %d facts", len(d.Entities), len(d.Facts))
	}
	for _, f := range d.Facts {
		if f.Source.Quote != d.Article.Text[f.Source.Start:f.Source.End] {
			t.Errorf("%s: the quote is not in the text", f.Label)
		}
	}
}
