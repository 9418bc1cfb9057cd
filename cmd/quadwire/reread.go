package main

import (
	"cmp"
	"context"
	"errors"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/internal/explain"
)

// explainEvidence reads the article of a fact again and shows how the sentences
// that the fact was read in came to be read so.
func explainEvidence(ctx context.Context, t terminal, s *graph.Store, e *graph.Evidence) error {
	text, err := s.Text(ctx, e.Article.ID, e.Article.Version)
	if err != nil {
		return err
	}
	if text == "" {
		return errors.New("this graph was imported without the articles' texts")
	}
	p, err := new(registryFlag).pipeline(t, s.Path())
	if err != nil {
		return err
	}
	d, trace, err := p.Explain(articleAgain(&e.Article, text))
	if err != nil {
		return err
	}
	var shown []explain.Sentence
	all := explain.Article(d, trace)
	for i := range d.Sentences {
		if i < len(all) && d.Sentences[i].Overlaps(extract.Span{Start: e.Start, End: e.End}) {
			shown = append(shown, all[i])
		}
	}
	return writeExplained(t, "", shown)
}

// articleAgain is an article made of its clean text, every block a paragraph.
func articleAgain(a *graph.Article, text string) extract.Article {
	whole := extract.Span{End: len(text)}
	out := extract.Article{
		Name: cmp.Or(a.File, "article"), URL: a.URL, Title: a.Title, Publisher: a.Publisher, Authors: a.Authors,
		Published: a.Published, DateBasis: a.DateBasis, Text: text,
		Chunks: []extract.Chunk{{Text: whole, Raw: whole}},
	}
	at := 0
	for _, block := range strings.SplitAfter(text, "\n\n") {
		if end := at + len(strings.TrimRight(block, "\n")); end > at {
			out.Blocks = append(out.Blocks, extract.Block{Span: extract.Span{Start: at, End: end}, Kind: extract.Paragraph})
		}
		at += len(block)
	}
	return out
}
