package graph

import (
	"context"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/quadwire/quadwire/extract"
)

// oddDoc is a document of strange names, words, numbers and times, the same for
// the same seed.
func oddDoc(seed uint64) *extract.Doc {
	r := rand.New(rand.NewPCG(seed, 1))
	odd := []string{"", "a", "Steve_Witkoff", "#the-terminal", "#", "AC/DC", "100%", "é", "e\u0301", "\x00", "\xff\xfe", "<b>\"q\"\\", "\n\r\t", "..", "日本", "\u202eabc", "@3", "@99", "@x", "{}|^`", strings.Repeat("long ", 300)}
	word := func() string { return odd[r.IntN(len(odd))] }
	number := func() float64 {
		return []float64{0, 1, -1, 270, 1.5e6, 1e300, -1e-300, math.NaN(), math.Inf(1), math.MaxInt64, 0.1}[r.IntN(11)]
	}
	at := func() time.Time {
		return []time.Time{{}, time.Unix(0, 0), time.Unix(1764460800, 5), time.Date(9999, 12, 31, 0, 0, 0, 0, time.FixedZone("x", -3600)), time.Date(-44, 3, 15, 0, 0, 0, 0, time.UTC)}[r.IntN(5)]
	}
	quantity := func() extract.Quantity {
		return extract.Quantity{Value: number(), Upper: number(), Unit: word(), UnitIRI: word(), SI: number(), SIUnit: word(), Approx: []string{"", ">", "~", word()}[r.IntN(4)], Currency: []string{"", "USD"}[r.IntN(2)], Text: word()}
	}
	value := func() extract.Value {
		tm := extract.Time{Text: word(), Start: at(), End: at()}
		return []extract.Value{extract.EntityID(word()), extract.Text(word()), quantity(), extract.Date{Time: tm}, extract.FactID(word()), extract.Holds{}, nil}[r.IntN(7)]
	}
	d := &extract.Doc{Article: extract.Article{Name: word(), URL: word(), Title: word(), Publisher: word(), Authors: []string{word()}, Published: at(), DateBasis: extract.DateBasis(word()), Text: word() + word(), RawSHA256: word()}}
	span := func() extract.Span { return extract.Span{Start: r.IntN(9) - 2, End: r.IntN(9) - 2} }
	d.Article.Chunks = []extract.Chunk{{Text: span(), Raw: span()}}
	d.Sentences = []extract.Sentence{{Span: span()}, {Span: span()}}
	for range r.IntN(6) {
		d.Entities = append(d.Entities, extract.Entity{ID: extract.EntityID(word()), Label: word(), Type: extract.EntityType(word()), Aliases: []string{word(), word()}, SameAs: []string{word(), "https://www.wikidata.org/entity/Q1"}})
	}
	for range r.IntN(8) {
		f := extract.Fact{
			Subject: extract.EntityID(word()), Relation: word(), Base: word(), Object: value(), ObjectText: word(), Label: word(),
			Modality: extract.Modality(word()), Certainty: extract.Certainty(word()), Edge: r.IntN(3) > 0, Negated: r.IntN(3) == 0,
			Source:     extract.Provenance{Span: span(), Sentence: r.IntN(4) - 1, Rule: word(), Quote: word()},
			Qualifiers: []extract.Qualifier{{Role: extract.Role(word()), Prep: word(), Value: value(), Label: word()}},
		}
		if r.IntN(2) == 0 {
			f.Time = &extract.Time{Text: word(), Start: at(), End: at(), Basis: extract.TimeBasis(word()), Duration: word()}
		}
		if r.IntN(2) == 0 {
			q := quantity()
			f.Quantity = &q
		}
		for range r.IntN(3) {
			f.Speakers = append(f.Speakers, extract.EntityID(word()))
		}
		d.Facts = append(d.Facts, f)
	}
	return d
}

// FuzzStore holds the laws of the store for documents that no extractor should
// make: adding never fails, what is exported is read again, adding twice changes
// nothing, every fact has its evidence, removing leads back.
func FuzzStore(f *testing.F) {
	for seed := range uint64(24) {
		f.Add(seed, seed/2) // in pairs, so that articles meet
	}
	f.Fuzz(func(t *testing.T, x, y uint64) {
		ctx := context.Background()
		s := openNew(t)
		defer s.Close()
		add(t, s, oddDoc(x))
		before := export(t, s)
		d := oddDoc(y)
		r := add(t, s, d)
		both := export(t, s)
		quads, err := NewReader(strings.NewReader(both), "export").ReadAll()
		if err != nil || len(quads) != lineCount(both) {
			t.Fatalf("%d quads of %d lines: %v", len(quads), lineCount(both), err)
		}
		if again := add(t, s, oddDoc(y)); again.Added+again.Removed != 0 || !again.Known {
			t.Errorf("again: %+v", again)
		}
		for _, fact := range d.Facts {
			if e, err := s.Why(ctx, string(fact.ID)); err != nil || e.Sentence[e.Mark.Start:e.Mark.End] != e.Quote {
				t.Errorf("why %s: %+v, %v", fact.ID, e, err)
			}
		}
		if !r.Known {
			remove(t, s, r)
			if export(t, s) != before {
				t.Error("removing does not lead back")
			}
		}
		noGhosts(t, s)
		in := openNew(t)
		defer in.Close()
		if _, err := in.Import(ctx, strings.NewReader(both), "export"); err != nil || export(t, in) != both {
			t.Errorf("import: %v", err)
		}
	})
}

// Stock Cayley reads our file and our N-Quads with nothing lost. The test needs
// its binary: QUADWIRE_CAYLEY names it (go build
// github.com/cayleygraph/cayley/cmd/cayley at the version in go.mod).
func TestStockCayley(t *testing.T) {
	cayley := os.Getenv("QUADWIRE_CAYLEY")
	if cayley == "" {
		t.Skip("QUADWIRE_CAYLEY is not set")
	}
	s, err := Open(filepath.Join(t.TempDir(), "indexes.bolt"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	add(t, s, caseDoc(t, "article"))
	want := export(t, s)
	s.Close()
	dump := func(dir string) string {
		file := filepath.Join(t.TempDir(), "dump.nq")
		if out, err := exec.Command(cayley, "dump", "-d", "bolt", "-a", dir, "-o", file).CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		in := openNew(t)
		if _, err := in.Import(context.Background(), strings.NewReader(string(text)), file); err != nil {
			t.Fatal(err)
		}
		return export(t, in)
	}
	if dump(filepath.Dir(s.Path())) != want {
		t.Error("our database, dumped by stock Cayley, is another graph")
	}
	file, dir := filepath.Join(t.TempDir(), "x.nq"), t.TempDir()
	if err := os.WriteFile(file, []byte(want), 0o644); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command(cayley, "load", "--init", "-d", "bolt", "-a", dir, "-i", file).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if dump(dir) != want {
		t.Error("our N-Quads, loaded and dumped by stock Cayley, are another graph")
	}
}
