package graph

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	cgraph "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/query"
	"github.com/cayleygraph/cayley/query/gizmo"
	"github.com/cayleygraph/cayley/query/shape"
	"github.com/cayleygraph/quad"
)

// ask runs a Gizmo query and gives its rows as text, sorted.
func ask(t testing.TB, h *cgraph.Handle, q string) []string {
	t.Helper()
	rows, err := run(h, q)
	if err != nil {
		t.Fatalf("%s: %v", q, err)
	}
	return rows
}

func run(h *cgraph.Handle, q string) ([]string, error) {
	ctx := context.Background()
	it, err := gizmo.NewSession(h.QuadStore).Execute(ctx, q, query.Options{Collation: query.JSON})
	if err != nil {
		return nil, err
	}
	defer it.Close()
	var rows []string
	for it.Next(ctx) {
		rows = append(rows, fmt.Sprint(it.Result()))
	}
	slices.Sort(rows)
	return rows, it.Err()
}

const metQuery = `g.V("<https://quadwire.org/e/Person_1>").Out("<https://quadwire.org/p/met>").Unique().All()`

// A handle that is out sees what is added and removed after it was taken.
func TestHandleStaysTrue(t *testing.T) {
	s := openNew(t)
	h := s.Handle()
	if rows := ask(t, h, metQuery); len(rows) != 0 {
		t.Fatal(rows)
	}
	d := manyDocs(1, 12, 6)[0]
	var want []string
	for round := range 3 {
		r := add(t, s, d)
		rows := ask(t, h, metQuery)
		if len(rows) == 0 || round > 0 && !slices.Equal(rows, want) {
			t.Fatalf("round %d: %v, want %v", round, rows, want)
		}
		want = rows
		remove(t, s, r)
		if rows := ask(t, h, metQuery); len(rows) != 0 {
			t.Fatalf("round %d: %v after removal", round, rows)
		}
	}
}

// Queries over the handle use Cayley's indexes, the one on the label too.
func TestHandleUsesIndexes(t *testing.T) {
	s := openNew(t)
	add(t, s, manyDocs(1, 12, 6)[0])
	h := s.Handle()
	ref, err := h.ValueOf(DefaultBase.Graph(Entities))
	if err != nil || ref == nil {
		t.Fatal(ref, err)
	}
	for _, filter := range []map[quad.Direction]cgraph.Ref{
		{quad.Label: ref}, {quad.Subject: ref, quad.Predicate: ref}, {quad.Subject: ref, quad.Predicate: ref, quad.Object: ref},
	} {
		out, ok := s.live.OptimizeShape(context.Background(), shape.QuadsAction{Result: quad.Label, Filter: filter})
		from, is := out.(shape.NodesFrom)
		if _, scan := from.Quads.(boundScan); !ok || !is || !scan {
			t.Errorf("%v: %T %+v", filter, out, out)
		}
	}
	rows := ask(t, h, `g.V().Tag("s").LabelContext("<https://quadwire.org/g/entities>").Out("<http://www.w3.org/2000/01/rdf-schema#label>").All()`)
	if len(rows) != 7 {
		t.Errorf("%d labels of entities, want 6 people and the publisher: %v", len(rows), rows)
	}
}

// What a person writes through the handle is RDF, known quads are no trouble,
// and what is removed leaves no ghost.
func TestHandleWriter(t *testing.T) {
	s := openNew(t)
	add(t, s, caseDoc(t, "article"))
	before := export(t, s)
	h := s.Handle()
	q := quad.Quad{Subject: quad.IRI("https://quadwire.org/e/Russia"), Predicate: AltLabel, Object: quad.String("RF"), Label: DefaultBase.Graph(Review)}
	for range 3 {
		if err := h.AddQuadSet([]quad.Quad{q, q}); err != nil {
			t.Fatal(err)
		}
	}
	if got := lineCount(export(t, s)); got != lineCount(before)+1 {
		t.Errorf("%d quads more", got-lineCount(before))
	}
	if err := h.RemoveQuad(q); err != nil {
		t.Fatal(err)
	}
	if err := h.RemoveQuad(q); !cgraph.IsQuadNotExist(errors.Unwrap(err)) && !errors.Is(err, cgraph.ErrQuadNotExist) {
		t.Errorf("removing it twice: %v", err)
	}
	if export(t, s) != before {
		t.Error("adding and removing a quad does not lead back")
	}
	noGhosts(t, s)
	for _, bad := range []quad.Quad{
		{Subject: quad.IRI("relative"), Predicate: Label, Object: quad.String("x")},
		{Subject: quad.IRI("http://a/> <http://b"), Predicate: Label, Object: quad.String("x")},
		{Subject: quad.String("x"), Predicate: Label, Object: quad.String("x")},
		{Subject: quad.IRI("http://a/"), Predicate: Label, Object: quad.String("\xff")},
		{},
	} {
		if err := h.AddQuad(bad); err == nil {
			t.Errorf("took %v", bad)
		}
	}
	if w, err := h.NewQuadWriter(); err == nil {
		t.Errorf("gave out Cayley's bulk writer %T", w)
	}
	if err := h.RemoveNode(quad.IRI("https://quadwire.org/e/Russia")); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(export(t, s), "/e/Russia>") {
		t.Error("the node is still there")
	}
	noGhosts(t, s)
}

// What a person wrote stays when an article says the same and goes again.
func TestHandleWriterFirst(t *testing.T) {
	s, d := openNew(t), caseDoc(t, "article")
	if err := s.Handle().AddQuadSet([]quad.Quad{
		{Subject: DefaultBase.Entity("", "Russia"), Predicate: Label, Object: quad.String("Russia"), Label: DefaultBase.Graph(Entities)},
		{Subject: DefaultBase.Predicate("seized"), Predicate: Label, Object: quad.String("seized"), Label: DefaultBase.Graph(Vocab)},
	}); err != nil {
		t.Fatal(err)
	}
	before := export(t, s)
	r := add(t, s, d)
	noGhosts(t, s)
	if r.Added != lineCount(export(t, s))-2 {
		t.Errorf("%d quads added, the graph has %d more", r.Added, lineCount(export(t, s))-2)
	}
	remove(t, s, r)
	if got := export(t, s); got != before {
		t.Errorf("after removal\n%swant\n%s", got, before)
	}
	noGhosts(t, s)
}

// Readers and a writer at the same time: queries, exports and evidence while
// articles come and go and the file grows.
func TestReadWhileWriting(t *testing.T) {
	s := openNew(t)
	ctx := context.Background()
	steady := caseDoc(t, "article")
	add(t, s, steady)
	done := make(chan struct{})
	var wg sync.WaitGroup
	for _, read := range []func() error{
		func() error { _, err := s.Why(ctx, string(steady.Facts[0].ID)); return err },
		func() error { return s.Export(ctx, new(bytes.Buffer)) },
		func() error {
			rows, err := run(s.Handle(), `g.V("<https://quadwire.org/e/Russia>").Out("<https://quadwire.org/p/seized>").All()`)
			if err == nil && len(rows) != 1 {
				err = fmt.Errorf("%d rows", len(rows))
			}
			return err
		},
		func() error {
			for _, err := range s.Facts(ctx, Filter{}) {
				if err != nil {
					return err
				}
			}
			return nil
		},
	} {
		wg.Go(func() {
			for n := 0; ; n++ {
				if err := read(); err != nil {
					t.Error(err)
					return
				}
				select {
				case <-done:
					if n > 0 {
						return
					}
				default:
				}
			}
		})
	}
	for _, d := range manyDocs(12, 30, 100) {
		r := add(t, s, d)
		if len(d.Article.Title)%2 == 0 {
			remove(t, s, r)
		}
	}
	close(done)
	wg.Wait()
	noGhosts(t, s)
}
