package graph

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"

	"github.com/quadwire/quadwire/extract"
)

// nodes is every node that the graph knows, ghosts included.
func nodes(t testing.TB, s *Store) map[string]bool {
	t.Helper()
	out := map[string]bool{}
	ctx := context.Background()
	it := s.Handle().NodesAllIterator().Iterate()
	defer it.Close()
	for it.Next(ctx) {
		v, err := s.Handle().NameOf(it.Result())
		if err != nil {
			t.Fatal(err)
		}
		out[quad.StringOf(v)] = true
	}
	return out
}

// noGhosts fails where the graph knows a node that no quad holds.
func noGhosts(t testing.TB, s *Store) {
	t.Helper()
	text := export(t, s)
	quads, err := NewReader(strings.NewReader(text), "export").ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	held := map[string]bool{}
	for _, q := range quads {
		for _, d := range quad.Directions {
			held[quad.StringOf(q.Get(d))] = true
		}
	}
	for n := range nodes(t, s) {
		if !held[n] {
			t.Errorf("ghost: %s", n)
		}
	}
	st, err := s.Stats(context.Background())
	if err != nil || st.Quads != lineCount(text) {
		t.Errorf("Cayley counts %d quads (%v), the export has %d", st.Quads, err, lineCount(text))
	}
	if n := strings.Count(text, "> <"+string(SpecializationOf)+"> <"); st.Versions != n {
		t.Errorf("%d versions have a record, the export has %d", st.Versions, n)
	}
}

func remove(t testing.TB, s *Store, r Result) Result {
	t.Helper()
	out, err := s.Remove(context.Background(), r.Article, r.Version)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// edited is the article with a sentence in front: other offsets, one fact less.
func edited(t testing.TB) *extract.Doc {
	d := caseDoc(t, "article")
	const front = "This article has been updated.\n"
	d.Article.Text = front + d.Article.Text
	for i := range d.Sentences {
		d.Sentences[i].Start += len(front)
		d.Sentences[i].End += len(front)
	}
	for i := range d.Facts {
		d.Facts[i].Source.Start += len(front)
		d.Facts[i].Source.End += len(front)
	}
	d.Facts = d.Facts[:5]
	d.Entities[0].Aliases = append(d.Entities[0].Aliases, "the Kremlin")
	return d
}

// What is added and removed leaves no trace, in whatever order.
func TestRemove(t *testing.T) {
	s := openNew(t)
	others := manyDocs(3, 20, 30)
	if _, err := s.AddAll(context.Background(), others); err != nil {
		t.Fatal(err)
	}
	before := export(t, s)
	one := add(t, s, caseDoc(t, "article"))
	withOne := export(t, s)
	two := add(t, s, edited(t))
	if two.Previous != one.Version || two.Article != one.Article {
		t.Errorf("the second version %+v does not revise the first %+v", two, one)
	}
	withBoth := export(t, s)
	if !strings.Contains(withBoth, string(RevisionOf)) || !strings.Contains(withBoth, "the Kremlin") {
		t.Error("no revision, or no new alias")
	}
	noGhosts(t, s)

	remove(t, s, two)
	if got := export(t, s); got != withOne {
		t.Error("removing the second version does not lead back")
	}
	if r := add(t, s, edited(t)); r.Added != lineCount(withBoth)-lineCount(withOne) {
		t.Errorf("adding it again: %+v", r)
	}
	if got := export(t, s); got != withBoth {
		t.Error("adding it again does not give the same graph")
	}
	remove(t, s, one)
	if got := export(t, s); strings.Contains(got, string(one.Version)) {
		t.Error("the first version is still spoken of")
	}
	noGhosts(t, s)
	remove(t, s, two)
	if got := export(t, s); got != before {
		t.Error("removing both does not lead back to the start")
	}
	noGhosts(t, s)
	if _, err := s.Remove(context.Background(), one.Article, one.Version); !errors.Is(err, ErrNotFound) {
		t.Errorf("removing what is not there: %v", err)
	}
}

// An edit elsewhere in the article keeps its facts; the edge goes with the last
// version that holds it.
func TestEditKeepsFacts(t *testing.T) {
	s, first, second := openNew(t), caseDoc(t, "article"), edited(t)
	one, two := add(t, s, first), add(t, s, second)
	for i := range second.Facts {
		if first.Facts[i].ID != second.Facts[i].ID {
			t.Errorf("%q changed its ID", second.Facts[i].Label)
		}
	}
	e, err := s.Why(context.Background(), string(first.Facts[0].ID))
	if err != nil {
		t.Fatal(err)
	}
	if e.Article.Version != two.Version || len(e.Also) != 1 || e.Also[0].Article.Version != one.Version {
		t.Errorf("evidence from %s, also %d", e.Article.Version, len(e.Also))
	}
	remove(t, s, one)
	if !strings.Contains(export(t, s), "/p/seized> ") {
		t.Error("the edge went with the first of two versions")
	}
	if _, err := s.Why(context.Background(), string(first.Facts[5].ID)); !errors.Is(err, ErrNotFound) {
		t.Errorf("a fact of the removed version only: %v", err)
	}
}

// The same text with other facts takes the place of what was there.
func TestReplace(t *testing.T) {
	s, fresh := openNew(t), openNew(t)
	add(t, s, caseDoc(t, "article"))
	better := func() *extract.Doc {
		d := caseDoc(t, "article")
		d.Facts = append(d.Facts[1:2], d.Facts[4:]...)
		d.Facts[0].Label = "Witkoff is to leave for Moscow"
		d.Entities[1].Aliases = []string{"Mr. Witkoff"}
		return d
	}
	if r := add(t, s, better()); !r.Known || r.Added == 0 || r.Removed == 0 {
		t.Errorf("%+v", r)
	}
	add(t, fresh, better())
	if export(t, s) != export(t, fresh) {
		t.Error("the replaced version differs from one made anew")
	}
	noGhosts(t, s)
}

// A middle version goes, its successor is tied to its predecessor.
func TestRelink(t *testing.T) {
	s := openNew(t)
	version := func(text string) *extract.Doc {
		return &extract.Doc{Article: extract.Article{URL: "https://news.example/a", Text: text}}
	}
	one, two, three := add(t, s, version("one")), add(t, s, version("two")), add(t, s, version("three"))
	if three.Previous != two.Version || two.Previous != one.Version || one.Previous != "" {
		t.Fatalf("%+v %+v %+v", one, two, three)
	}
	remove(t, s, two)
	tie := string(DefaultBase.Version(three.Article, three.Version)) + "> <" + string(RevisionOf) + "> <" + string(DefaultBase.Version(one.Article, one.Version))
	if !strings.Contains(export(t, s), tie) {
		t.Errorf("no %s in\n%s", tie, export(t, s))
	}
	noGhosts(t, s)
	if again := add(t, s, version("one")); !again.Known || again.Added+again.Removed != 0 {
		t.Errorf("an old version once more: %+v", again)
	}
}
