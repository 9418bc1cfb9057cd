package english_test

import (
	"path/filepath"
	"testing"
	"time"

	"golang.org/x/tools/txtar"

	"github.com/quadwire/quadwire/extract"
)

// BenchmarkRun is the whole way from an article to its facts, with the share of the time
// that repairs, rules and passes take, beside the parser alone: all articles of testdata,
// one after the other.
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
	var listed clock
	whole := listed.timed(p)
	for _, c := range []struct {
		name string
		p    *extract.Pipeline
	}{{"whole", &whole}, {"parser", &parser}} {
		b.Run(c.name, func(b *testing.B) {
			listed = clock{}
			for b.Loop() {
				for _, a := range articles {
					if _, err := c.p.Run(a); err != nil {
						b.Fatal(err)
					}
				}
			}
			b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
			if c.name != "whole" {
				return
			}
			b.ReportMetric(100*listed.repairs.Seconds()/b.Elapsed().Seconds(), "%repairs")
			b.ReportMetric(100*listed.rules.Seconds()/b.Elapsed().Seconds(), "%rules")
			b.ReportMetric(100*listed.passes.Seconds()/b.Elapsed().Seconds(), "%passes")
		})
	}
}

// A clock says how long the lists of the pipeline took.
type clock struct{ repairs, rules, passes time.Duration }

// timed is the pipeline under the clock.
func (c *clock) timed(p *extract.Pipeline) extract.Pipeline {
	out := *p
	out.Repair = func(ts []extract.Tree) {
		defer func(begin time.Time) { c.repairs += time.Since(begin) }(time.Now())
		p.Repair(ts)
	}
	out.Rules, out.Passes = nil, nil
	for _, r := range p.Rules {
		find := r.Find
		r.Find = func(t *extract.Tree) []extract.Proposition {
			defer func(begin time.Time) { c.rules += time.Since(begin) }(time.Now())
			return find(t)
		}
		out.Rules = append(out.Rules, r)
	}
	for _, q := range p.Passes {
		run := q.Run
		q.Run = func(d *extract.Doc) {
			defer func(begin time.Time) { c.passes += time.Since(begin) }(time.Now())
			run(d)
		}
		out.Passes = append(out.Passes, q)
	}
	return out
}
