package graph

import (
	"time"

	"github.com/quadwire/quadwire/extract"
)

// Evidence is what a fact rests on.
type Evidence struct {
	Fact
	Article  Article
	Sentence string       // the sentence (or the stretch of sentences) that holds the quote; the quote itself where the text is not kept
	Mark     extract.Span // the quote's bytes in Sentence
	Also     []Evidence   // further article versions that hold the same fact
}

// Article is the article version of a fact.
type Article struct {
	ID        ArticleID
	Version   VersionID
	IRI       string
	Title     string
	Publisher string
	Authors   []string
	Published time.Time // zero when unknown
	DateBasis extract.DateBasis
	URL       string
	File      string
}
