package graph

import (
	"context"
	"errors"
	"strings"
	"testing"
)

// filled is a store with versions, revisions and shared entities.
func filled(t testing.TB) (*Store, Result) {
	s := openNew(t)
	if _, err := s.AddAll(context.Background(), manyDocs(5, 20, 30)); err != nil {
		t.Fatal(err)
	}
	add(t, s, caseDoc(t, "article"))
	return s, add(t, s, edited(t))
}

func TestExportImportExport(t *testing.T) {
	s, last := filled(t)
	text := export(t, s)
	in := openNew(t)
	r, err := in.Import(context.Background(), strings.NewReader(text), "x.nq")
	if err != nil {
		t.Fatal(err)
	}
	if r.Added != lineCount(text) {
		t.Errorf("%d quads added of %d", r.Added, lineCount(text))
	}
	if export(t, in) != text {
		t.Fatal("exporting what was imported gives other bytes")
	}
	noGhosts(t, in)
	if r, err := in.Import(context.Background(), strings.NewReader(text), "x.nq"); err != nil || r.Added+r.Removed != 0 || export(t, in) != text {
		t.Errorf("importing again: %+v, %v", r, err)
	}

	remove(t, s, last)
	remove(t, in, last)
	// The alias that only the removed version brought is the one thing that a
	// file does not tell: the other version speaks of the same entity.
	kremlin := string(DefaultBase.Entity("", "Russia")) + "> <" + string(AltLabel) + "> \"the Kremlin\""
	want := export(t, s)
	for line := range lines(export(t, in)) {
		if !strings.Contains(line, kremlin) && !strings.Contains(want, line) {
			t.Errorf("left behind: %s", line)
		}
	}
	if a, b := lineCount(export(t, in)), lineCount(want); a != b+1 {
		t.Errorf("removed from an imported graph leaves %d quads, from the one it came from %d", a, b)
	}
	noGhosts(t, in)
	if r := add(t, in, edited(t)); r.Previous == "" {
		t.Error("a version added to an imported graph revises none")
	}
	if export(t, in) != text {
		t.Error("a version removed and added again after an import gives another graph")
	}
}

// Without the text the evidence is the quote.
func TestWhyAfterImport(t *testing.T) {
	s, in := openNew(t), openNew(t)
	d := caseDoc(t, "article")
	add(t, s, d)
	if _, err := in.Import(context.Background(), strings.NewReader(export(t, s)), "x.nq"); err != nil {
		t.Fatal(err)
	}
	want, err := s.Why(context.Background(), string(d.Facts[0].ID))
	if err != nil {
		t.Fatal(err)
	}
	got, err := in.Why(context.Background(), string(d.Facts[0].ID))
	if err != nil {
		t.Fatal(err)
	}
	if want.Sentence != "In one month, Russia seized 270 square miles, an AFP analysis found." || got.Sentence != want.Quote || got.Article.Title != want.Article.Title {
		t.Errorf("%q, after import %q", want.Sentence, got.Sentence)
	}
}

// A file with an error anywhere brings nothing in.
func TestImportWholeOrNot(t *testing.T) {
	s, _ := filled(t)
	in := openNew(t)
	before := export(t, in)
	_, err := in.Import(context.Background(), strings.NewReader(export(t, s)+"<http://a/s> <p> \"o\" .\n"), "bad.nq")
	var syntax *SyntaxError
	if !errors.As(err, &syntax) || !strings.Contains(err.Error(), "bad.nq:") {
		t.Errorf("error %v", err)
	}
	if got := export(t, in); got != before {
		t.Errorf("%d quads came in", lineCount(got))
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := in.Import(ctx, strings.NewReader(export(t, s)), "x.nq"); !errors.Is(err, context.Canceled) || export(t, in) != before {
		t.Errorf("cancelled: %v", err)
	}
}

// Quads that are none of ours are kept as they are.
func TestImportForeign(t *testing.T) {
	const text = "<http://a/s> <http://a/p> \"01\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n" +
		"<http://a/s> <http://a/p> \"é\\n\"@fr <http://a/g> .\n<http://a/s> <http://a/p> _:b .\n"
	s := openNew(t)
	if _, err := s.Import(context.Background(), strings.NewReader(text+text), "x.nq"); err != nil {
		t.Fatal(err)
	}
	if got := export(t, s); got != text {
		t.Errorf("got\n%swant\n%s", got, text)
	}
	r := add(t, s, caseDoc(t, "article"))
	remove(t, s, r)
	if got := export(t, s); got != text {
		t.Errorf("after adding and removing an article\n%swant\n%s", got, text)
	}
}
