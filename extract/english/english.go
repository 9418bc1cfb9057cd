// Package english joins the stages of extraction to the pipeline for English
// news: the one place where they meet.
//
// "Russia seized 270 square miles, according to AFP." goes in as an article and
// comes out as a Doc whose one fact is Russia seized 270_square_miles, actual,
// speaker Agence_France-Presse.
package english

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/confidence"
	"github.com/quadwire/quadwire/extract/link"
	"github.com/quadwire/quadwire/extract/mention"
	"github.com/quadwire/quadwire/extract/mention/registry"
	"github.com/quadwire/quadwire/extract/parse"
	"github.com/quadwire/quadwire/extract/passes"
	"github.com/quadwire/quadwire/extract/quantity"
	"github.com/quadwire/quadwire/extract/repair"
	"github.com/quadwire/quadwire/extract/rules"
	"github.com/quadwire/quadwire/extract/segment"
	"github.com/quadwire/quadwire/extract/timex"
)

// New loads the embedded model and gives the pipeline. It is safe for concurrent
// use. The error tells what is wrong with the model.
func New() (*extract.Pipeline, error) { return With(nil) }

// With is New under what people have decided of entities.
func With(decided *registry.Registry) (*extract.Pipeline, error) {
	p, err := parse.New()
	if err != nil {
		return nil, err
	}
	find := mention.Finder{Registry: decided}
	return &extract.Pipeline{
		Segment:    segment.Split,
		Parse:      p.Parse,
		Repair:     repair.Trees,
		Times:      timex.Find,
		Quantities: quantity.Find,
		Mentions:   find.Find,
		Publisher:  find.Publisher,
		Rules:      rules.Suite,
		Passes:     passes.Suite,
		Link:       link.Facts,
		Rate:       confidence.Rate,
		Least:      confidence.Floor,
		Registry:   decided.Digest(),
	}, nil
}

// Finder finds mentions, and chains across articles by the meaning of nouns as the
// embedded model has it. The error tells what is wrong with the model.
func Finder(decided *registry.Registry) (mention.Finder, error) {
	p, err := parse.New()
	if err != nil {
		return mention.Finder{}, err
	}
	return mention.Finder{Registry: decided, Alike: p.Alike}, nil
}
