package graph

import (
	"bytes"
	"context"
	"io"
	"testing"

	"github.com/quadwire/quadwire/extract"
)

// benchDocs is 200 articles of 30 facts over 2,000 people: about 90,000 quads.
func benchDocs() []*extract.Doc { return manyDocs(200, 30, 2000) }

// BenchmarkAddAll loads articles 50 to a transaction.
func BenchmarkAddAll(b *testing.B) { benchmarkAdd(b, 50) }

// BenchmarkAdd loads articles one to a transaction, as build does when each is
// done at its own time.
func BenchmarkAdd(b *testing.B) { benchmarkAdd(b, 1) }

func benchmarkAdd(b *testing.B, size int) {
	quads := 0
	for b.Loop() {
		b.StopTimer()
		s, docs := openNew(b), benchDocs()
		b.StartTimer()
		for i := 0; i < len(docs); i += size {
			rs, err := s.AddAll(context.Background(), docs[i:i+size])
			if err != nil {
				b.Fatal(err)
			}
			for _, r := range rs {
				quads += r.Added
			}
		}
	}
	b.ReportMetric(float64(quads)/b.Elapsed().Seconds(), "quads/s")
}

func BenchmarkQuads(b *testing.B) {
	d := benchDocs()[0]
	Identify(d)
	n := 0
	for b.Loop() {
		n += len(DefaultBase.Quads(d))
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "quads/s")
}

// loaded is a store with the articles of benchDocs.
func loaded(b *testing.B) (*Store, []*extract.Doc, int) {
	s, docs := openNew(b), benchDocs()
	rs, err := s.AddAll(context.Background(), docs)
	if err != nil {
		b.Fatal(err)
	}
	n := 0
	for _, r := range rs {
		n += r.Added
	}
	st, err := s.Stats(context.Background())
	if err != nil {
		b.Fatal(err)
	}
	b.ReportMetric(float64(st.Bytes)/float64(n), "bytes/quad")
	return s, docs, n
}

func BenchmarkExport(b *testing.B) {
	s, _, n := loaded(b)
	for b.Loop() {
		if err := s.Export(context.Background(), io.Discard); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "quads/s")
}

func BenchmarkImport(b *testing.B) {
	s, _, n := loaded(b)
	var text bytes.Buffer
	if err := s.Export(context.Background(), &text); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		b.StopTimer()
		in := openNew(b)
		b.StartTimer()
		if _, err := in.Import(context.Background(), bytes.NewReader(text.Bytes()), "bench"); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "quads/s")
}

func BenchmarkWhy(b *testing.B) {
	s, docs, _ := loaded(b)
	i := 0
	for b.Loop() {
		d := docs[i%len(docs)]
		if _, err := s.Why(context.Background(), string(d.Facts[i%len(d.Facts)].ID)); err != nil {
			b.Fatal(err)
		}
		i++
	}
}

func BenchmarkRemoveAdd(b *testing.B) {
	s, docs, _ := loaded(b)
	i := 0
	for b.Loop() {
		d := docs[i%len(docs)]
		if _, err := s.Remove(context.Background(), ArticleIDOf(&d.Article), VersionIDOf(&d.Article)); err != nil {
			b.Fatal(err)
		}
		if _, err := s.Add(context.Background(), d); err != nil {
			b.Fatal(err)
		}
		i++
	}
}
