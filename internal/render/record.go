// Package render writes facts and rows for people and for programs: tables and
// JSON lines.
//
//	Steve Witkoff met Vladimir Putin   →   {"article":"5b1f…","fact":"0c1f…","subject":"Steve_Witkoff","relation":"met", …}
package render

import (
	"math"
	"strings"
	"time"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/graph"
)

// Record is a fact as a JSON line. docs/jsonl.md documents it; the schema only
// grows.
type Record struct {
	Article       string      `json:"article"`
	Version       string      `json:"version"`
	File          string      `json:"file"`
	Publisher     string      `json:"publisher,omitempty"`
	Published     string      `json:"published,omitempty"`
	Fact          string      `json:"fact"`
	Text          string      `json:"text"`
	Subject       string      `json:"subject"`
	SubjectLabel  string      `json:"subject_label"`
	Relation      string      `json:"relation"`
	Object        string      `json:"object,omitempty"`
	ObjectKind    string      `json:"object_kind"`
	ObjectLabel   string      `json:"object_label,omitempty"`
	Edge          bool        `json:"edge"`
	Base          string      `json:"base"`
	Modality      string      `json:"modality"`
	Polarity      string      `json:"polarity"`
	Certainty     string      `json:"certainty,omitempty"`
	Speakers      []string    `json:"speakers,omitempty"`
	SpeakerLabels []string    `json:"speaker_labels,omitempty"`
	Time          *Time       `json:"time,omitempty"`
	Place         string      `json:"place,omitempty"`
	Quantity      *Quantity   `json:"quantity,omitempty"`
	Qualifiers    []Qualifier `json:"qualifiers,omitempty"`
	Rule          string      `json:"rule"`
	Start         int         `json:"start"`
	End           int         `json:"end"`
	SourceStart   int         `json:"source_start"`
	SourceEnd     int         `json:"source_end"`
	Quote         string      `json:"quote"`
	Confidence    float64     `json:"confidence"`
}

// Time is when a fact happened.
type Time struct {
	Start    string `json:"start,omitempty"`
	End      string `json:"end,omitempty"`
	Text     string `json:"text"`
	Basis    string `json:"basis,omitempty"`
	Duration string `json:"duration,omitempty"`
	Repeated bool   `json:"repeated,omitempty"`
}

// Quantity is the amount that a fact is about.
type Quantity struct {
	Text     string  `json:"text"`
	Value    float64 `json:"value"`
	Upper    float64 `json:"upper,omitempty"`
	Unit     string  `json:"unit,omitempty"`
	UnitIRI  string  `json:"unit_iri,omitempty"`
	SI       float64 `json:"si,omitempty"`
	SIUnit   string  `json:"si_unit,omitempty"`
	Approx   string  `json:"approx,omitempty"`
	Currency string  `json:"currency,omitempty"`
}

// Qualifier is a further argument.
type Qualifier struct {
	Role  string `json:"role"`
	Prep  string `json:"prep,omitempty"`
	Value string `json:"value"`
	Kind  string `json:"kind"`
	Label string `json:"label,omitempty"`
}

// Records is the facts of a document in the order of the text. The facts have
// their IDs, see graph.Identify.
func Records(d *extract.Doc) []Record {
	a := &d.Article
	labels := make(map[extract.EntityID]string, len(d.Entities))
	for _, e := range d.Entities {
		labels[e.ID] = e.Label
	}
	out := make([]Record, 0, len(d.Facts))
	for i := range d.Facts {
		f := &d.Facts[i]
		raw := a.Raw(f.Source.Span)
		r := Record{
			Article: string(graph.ArticleIDOf(a)), Version: string(graph.VersionIDOf(a)), File: a.Name,
			Publisher: a.Publisher, Published: Day(a.Published),
			Fact: string(f.ID), Text: f.Label,
			Subject: string(f.Subject), SubjectLabel: labels[f.Subject], Relation: f.Relation, ObjectLabel: f.ObjectText,
			Edge: f.Edge, Base: f.Base, Modality: string(f.Modality), Polarity: polarity(f), Certainty: string(f.Certainty),
			Time: timeOf(f.Time), Quantity: quantityOf(f.Quantity),
			Rule: f.Source.Rule, Start: f.Source.Start, End: f.Source.End, SourceStart: raw.Start, SourceEnd: raw.End,
			Quote: f.Source.Quote, Confidence: math.Round(f.Confidence*1000) / 1000,
		}
		r.Object, r.ObjectKind = value(f.Object)
		for _, s := range f.Speakers {
			r.Speakers = append(r.Speakers, string(s))
			label := labels[s]
			if label == "" {
				label = strings.ReplaceAll(string(s), "_", " ")
			}
			r.SpeakerLabels = append(r.SpeakerLabels, label)
		}
		for _, q := range f.Qualifiers {
			v, kind := value(q.Value)
			if q.Role == extract.RolePlace && r.Place == "" {
				r.Place = v
			}
			r.Qualifiers = append(r.Qualifiers, Qualifier{string(q.Role), q.Prep, v, kind, q.Label})
		}
		out = append(out, r)
	}
	return out
}

func polarity(f *extract.Fact) string {
	if f.Negated {
		return "-"
	}
	return "+"
}

// value is a value in one string, and what kind it is.
func value(v extract.Value) (s, kind string) {
	switch v := v.(type) {
	case extract.EntityID:
		return string(v), "entity"
	case extract.Text:
		return string(v), "text"
	case extract.FactID:
		return string(v), "fact"
	case extract.Quantity:
		return v.Text, "quantity"
	case extract.Date:
		if v.Start.IsZero() {
			return v.Text, "date"
		}
		return Day(v.Start), "date"
	}
	return "", "none"
}

// Day is a day (2025-12-02) where t is the start of one in UTC, else RFC 3339.
func Day(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	t = t.UTC()
	if t.Equal(t.Truncate(24 * time.Hour)) {
		return t.Format(time.DateOnly)
	}
	return t.Format(time.RFC3339)
}

func timeOf(t *extract.Time) *Time {
	if t == nil {
		return nil
	}
	return &Time{Day(t.Start), Day(t.End), t.Text, string(t.Basis), t.Duration, t.Set}
}

func quantityOf(q *extract.Quantity) *Quantity {
	if q == nil {
		return nil
	}
	out := Quantity{q.Text, q.Value, 0, q.Unit, q.UnitIRI, q.SI, q.SIUnit, q.Approx, q.Currency}
	if q.Upper != q.Value {
		out.Upper = q.Upper
	}
	return &out
}
