package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/intake"
	"github.com/quadwire/quadwire/extract/quantity"
	"github.com/quadwire/quadwire/extract/score"
	"github.com/quadwire/quadwire/extract/segment"
	"github.com/quadwire/quadwire/extract/timex"
)

// furniture scores the text that intake keeps of copied pages. The pages also
// taught the weights; extract/intake/train prints the cross-validated figures.
func furniture(e *env) ([]measure, error) {
	var out []measure
	for _, set := range []struct{ name, folder string }{{"AEB", "aeb"}, {"ATF", "atf_news2023"}} {
		f, err := e.open("page-furniture", set.folder, "plaintext_dev.jsonl")
		if err != nil {
			return nil, err
		}
		s, err := pages(f)
		f.Close()
		if err != nil {
			return nil, err
		}
		out = append(out, measure{set.name + " F1", s.F1()})
	}
	return out, nil
}

func pages(f *os.File) (*score.Pages, error) {
	read := time.Date(2024, 3, 1, 0, 0, 0, 0, time.UTC)
	s := &score.Pages{}
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<26)
	for n := 1; in.Scan(); n++ {
		var p struct {
			ID   string
			Page string `json:"page_text"`
			Body string
		}
		if err := json.Unmarshal(in.Bytes(), &p); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		a, err := intake.Parse(p.ID+".txt", []byte(p.Page), read, intake.Options{})
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		s.Add(p.Body, body(&a))
	}
	return s, in.Err()
}

// body is the text of an article without its headline, as the gold bodies are.
func body(a *extract.Article) string {
	if len(a.Blocks) > 0 && a.Title != "" && a.Text[a.Blocks[0].Start:a.Blocks[0].End] == a.Title {
		return a.Text[a.Blocks[0].End:]
	}
	return a.Text
}

// times scores spans and values of time expressions.
func times(e *env) ([]measure, error) {
	files, err := filepath.Glob(filepath.Join(e.path("time-quantity", "te3", "data", "TempEval3", "Training", "TBAQ-cleaned"), "*", "*.tml"))
	if err != nil || len(files) == 0 {
		return nil, fmt.Errorf("no documents of TempEval-3: %v", err)
	}
	slices.Sort(files)
	var s score.Timexes
	for _, file := range files {
		f, err := os.Open(file)
		if err != nil {
			return nil, err
		}
		doc, err := score.ReadTimeML(f)
		f.Close()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		got, err := e.timexes(doc)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		s.Add(doc.Timexes, got)
	}
	return []measure{{"strict F1", s.StrictF1()}, {"relaxed F1", s.RelaxedF1()}, {"value F1", s.ValueF1()}}, nil
}

func (e *env) timexes(doc *score.TimeML) ([]score.Timex, error) {
	a := &extract.Article{Text: doc.Text}
	if len(doc.Created) >= 10 {
		day, err := time.Parse(time.DateOnly, doc.Created[:10])
		if err != nil {
			return nil, err
		}
		a.Published = day
	}
	trees, err := e.parser.Parse(segment.Text(doc.Text))
	if err != nil {
		return nil, err
	}
	var out []score.Timex
	for _, x := range timex.Scan(a, trees) {
		parts := x.Parts
		if parts == nil {
			parts = []timex.Expression{x}
		}
		for _, p := range parts {
			out = append(out, score.Timex{Span: p.Span, Type: string(p.Type), Value: p.Value})
		}
	}
	return out, nil
}

// quantities scores values, and values with their units.
func quantities(e *env) ([]measure, error) {
	f, err := e.open("time-quantity", "cqe", "NewsQuant.json")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	gold, err := score.ReadNewsQuant(f)
	if err != nil {
		return nil, err
	}
	var s score.Quantities
	for _, g := range gold {
		trees, err := e.parser.Parse(segment.Text(g.Text))
		if err != nil {
			return nil, err
		}
		s.Add(g.Quantities, quantity.Find(trees))
	}
	return []measure{{"value F1", s.ValueF1()}, {"value and unit F1", s.UnitF1()}}, nil
}

// published are the days of the two articles with key facts.
var published = [2]string{"2025-12-03", "2025-11-30"}

// keyFacts scores what the graph would hold of two articles.
func keyFacts(e *env) ([]measure, error) {
	files, err := filepath.Glob(filepath.Join(e.shared, "articles", "00[04]_*.txt"))
	if err != nil || len(files) != 2 {
		return nil, fmt.Errorf("%d articles with key facts in %s, want 2", len(files), filepath.Join(e.shared, "articles"))
	}
	slices.Sort(files)
	read := time.Date(2025, 12, 3, 0, 0, 0, 0, time.UTC)
	var docs [2]*extract.Doc
	for i, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		day, err := time.Parse(time.DateOnly, published[i])
		if err != nil {
			return nil, err
		}
		a, err := intake.Parse(strings.TrimSpace(file), raw, read, intake.Options{Date: day})
		if err != nil {
			return nil, err
		}
		if docs[i], err = e.pipeline.Run(a); err != nil {
			return nil, err
		}
	}
	k, err := score.ScoreKeyFacts(docs[0], docs[1])
	if err != nil {
		return nil, err
	}
	return []measure{
		{"core strict", float64(k.CoreStrict)}, {"core partial", float64(k.CorePartial)},
		{"strict", float64(k.Strict)}, {"partial", float64(k.Partial)}, {"traps, negative", float64(-len(k.Traps))},
	}, nil
}
