package graph

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/cayleygraph/quad"

	"github.com/quadwire/quadwire/extract"
)

// Evidence is what a fact rests on, in one article version.
type Evidence struct {
	Fact
	Article  Article
	Sentence string       // the sentences that hold the quote; the quote itself where the text is not kept
	Mark     extract.Span // the quote's bytes in Sentence
	Also     []Evidence   // other article versions that hold the fact, newest first
}

// Article is an article version as the graph describes it.
type Article struct {
	ID        ArticleID
	Version   VersionID
	IRI       string // of the version
	Title     string
	Publisher string
	Authors   []string
	Published time.Time // zero when unknown
	DateBasis extract.DateBasis
	URL       string
	File      string    // name of the file it was read from
	Ingested  time.Time // when it was added first
}

// minPrefix is the shortest part of a fact's ID that stands for it.
const minPrefix = 4

// Why is the evidence of a fact. ref is the fact's ID ("0c1f…", also "f/0c1f…"),
// the first four digits of it or more where no other fact begins so, or its
// IRI, with or without angle brackets. The error wraps ErrNotFound where there
// is no such fact.
func (s *Store) Why(ctx context.Context, ref string) (Evidence, error) {
	var out Evidence
	err := s.read(func(r reading) error {
		iri, err := r.find(ctx, ref)
		if err != nil {
			return err
		}
		quads, err := r.quads(ctx, quad.Subject, iri)
		if err != nil {
			return err
		}
		by := map[quad.IRI][]quad.Quad{}
		for _, q := range quads {
			if l, ok := q.Label.(quad.IRI); ok {
				if _, _, version := r.base.parseVersion(l); version {
					by[l] = append(by[l], q)
				}
			}
		}
		var all []Evidence
		var age []uint64
		for _, label := range slices.Sorted(maps.Keys(by)) {
			e, seq, err := r.evidence(ctx, iri, label, by[label])
			if err != nil {
				return err
			}
			k := 0
			for k < len(age) && age[k] > seq {
				k++
			}
			all, age = slices.Insert(all, k, e), slices.Insert(age, k, seq)
		}
		if len(all) == 0 {
			return fmt.Errorf("fact %s: %w", ref, ErrNotFound)
		}
		out, out.Also = all[0], all[1:]
		return nil
	})
	return out, err
}

// find is the IRI of the fact that ref stands for.
func (r reading) find(ctx context.Context, ref string) (quad.IRI, error) {
	id := strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(ref), "<"), ">")
	id = strings.TrimPrefix(id, string(r.base))
	id = strings.TrimPrefix(strings.TrimPrefix(id, "f:"), "f/")
	if id == "" || strings.ContainsAny(id, "/#:<> ") {
		return "", fmt.Errorf("%q is neither a fact's ID nor its IRI: %w", ref, ErrNotFound)
	}
	iri := r.base.Fact(extract.FactID(id))
	if node, err := r.qs.ValueOf(iri); err != nil || node != nil {
		return iri, err
	}
	if len(id) < minPrefix {
		return "", fmt.Errorf("fact %q: want at least %d digits of its ID: %w", ref, minPrefix, ErrNotFound)
	}
	found := factIDs(r.own, id, 6)
	switch len(found) {
	case 0:
		return "", fmt.Errorf("fact %s: %w", ref, ErrNotFound)
	case 1:
		return r.base.Fact(extract.FactID(found[0])), nil
	}
	several := strings.Join(found[:min(5, len(found))], ", ")
	if len(found) > 5 {
		several += " …"
	}
	return "", fmt.Errorf("fact %s: several begin so: %s", ref, several)
}

// evidence is a fact in one version, and the age of that version.
func (r reading) evidence(ctx context.Context, iri, label quad.IRI, quads []quad.Quad) (e Evidence, seq uint64, err error) {
	if e.Fact, err = r.fact(ctx, iri, label, quads); err != nil {
		return e, 0, err
	}
	if e.Article, err = r.article(ctx, label); err != nil {
		return e, 0, err
	}
	e.Sentence, e.Mark = e.Quote, extract.Span{Start: 0, End: len(e.Quote)}
	rec, err := r.record(e.Article.ID, e.Article.Version)
	if err != nil || rec == nil {
		return e, 0, err
	}
	if quote := (extract.Span{Start: e.Start, End: e.End}); cut(rec.Text, quote) == e.Quote {
		around := quote
		for _, s := range rec.Sentences {
			if s.Overlaps(quote) {
				around.Start, around.End = min(around.Start, s.Start), max(around.End, s.End)
			}
		}
		if text := cut(rec.Text, around); text != "" {
			e.Sentence, e.Mark = text, extract.Span{Start: quote.Start - around.Start, End: quote.End - around.Start}
		}
	}
	return e, rec.Seq, nil
}

// article is what the graph says of an article version.
func (r reading) article(ctx context.Context, label quad.IRI) (Article, error) {
	a := Article{IRI: string(label)}
	a.ID, a.Version, _ = r.base.parseVersion(label)
	qs, err := r.quads(ctx, quad.Subject, label)
	if err != nil {
		return a, err
	}
	for _, q := range qs {
		if q.Label != label {
			continue
		}
		text, _, _ := lexical(q.Object)
		switch q.Predicate {
		case Headline:
			a.Title = text
		case Publisher:
			n, err := r.node(ctx, q.Object)
			if err != nil {
				return a, err
			}
			a.Publisher = n.Text
		case Author:
			a.Authors = append(a.Authors, text)
		case DatePublished:
			if t, ok := q.Object.(quad.Time); ok {
				a.Published = time.Time(t)
			}
		case r.base.Term(TermDateBasis):
			a.DateBasis = extract.DateBasis(text)
		case URL:
			if a.URL = text; text == "" {
				a.URL = strings.Trim(quad.StringOf(q.Object), "<>")
			}
		case r.base.Term(TermFile):
			a.File = text
		}
	}
	slices.Sort(a.Authors)
	rec, err := r.record(a.ID, a.Version)
	if rec != nil {
		a.Ingested = rec.Ingested
	}
	return a, err
}

// record is the record of a version, nil where it has none.
func (r reading) record(a ArticleID, v VersionID) (*record, error) {
	data := r.own.Bucket(versionsBucket).Get(versionKey(a, v))
	if data == nil {
		return nil, nil
	}
	return unmarshalRecord(data)
}

// Articles is the article versions of the store, by IRI.
func (s *Store) Articles(ctx context.Context) ([]Article, error) {
	var out []Article
	err := s.read(func(r reading) error {
		for _, label := range r.labels("") {
			a, err := r.article(ctx, label)
			if err != nil {
				return err
			}
			out = append(out, a)
		}
		return nil
	})
	return out, err
}
