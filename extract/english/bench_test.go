package english_test

import (
	"path/filepath"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/quadwire/quadwire/extract"
)

// BenchmarkRun is the whole way from an article to its facts, beside the share
// of the parser alone: all articles of testdata, one after the other.
func BenchmarkRun(b *testing.B) {
	p := load(b)
	var articles []extract.Article
	words := 0
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil {
		b.Fatal(err)
	}
	for _, f := range files {
		ar, err := txtar.ParseFile(f)
		if err != nil {
			b.Fatal(err)
		}
		for _, s := range ar.Files {
			if s.Name == "text" {
				a := article(b, string(s.Data), published)
				articles = append(articles, a)
				for _, s := range p.Segment(&a) {
					words += len(s.Tokens)
				}
			}
		}
	}
	parser := extract.Pipeline{Segment: p.Segment, Parse: p.Parse}
	for _, c := range []struct {
		name string
		p    *extract.Pipeline
	}{{"whole", p}, {"parser", &parser}} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				for _, a := range articles {
					if _, err := c.p.Run(a); err != nil {
						b.Fatal(err)
					}
				}
			}
			b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
		})
	}
}
