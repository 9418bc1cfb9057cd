package web

import (
	"strings"
	"time"

	"github.com/quadwire/quadwire/graph"
	"github.com/quadwire/quadwire/internal/render"
	"github.com/quadwire/quadwire/queries"
)

// What the JSON API answers; openapi.yaml documents it. Fields only grow.

type apiNode struct {
	ID   string `json:"id,omitempty"` // of an entity or a fact; none for words
	Text string `json:"text"`
}

type apiTime struct {
	Start string `json:"start,omitempty"`
	End   string `json:"end,omitempty"`
	Text  string `json:"text,omitempty"`
	Basis string `json:"basis,omitempty"`
}

type apiFact struct {
	ID         string    `json:"id"`
	Text       string    `json:"text"`
	Subject    apiNode   `json:"subject"`
	Relation   string    `json:"relation"`
	Base       string    `json:"base"`
	Object     *apiNode  `json:"object,omitempty"`
	Edge       bool      `json:"edge"`
	Modality   string    `json:"modality"`
	Negated    bool      `json:"negated"`
	Certainty  string    `json:"certainty,omitempty"`
	Speakers   []apiNode `json:"speakers,omitempty"`
	When       *apiTime  `json:"when,omitempty"`
	Places     []apiNode `json:"places,omitempty"`
	Quantity   *apiNode  `json:"quantity,omitempty"`
	Quote      string    `json:"quote"`
	Start      int       `json:"start"`
	End        int       `json:"end"`
	Rule       string    `json:"rule"`
	Article    string    `json:"article"`
	Version    string    `json:"version"`
	Disputed   bool      `json:"disputed,omitempty"`   // of a tie
	AlsoStated int       `json:"alsoStated,omitempty"` // of a tie: further facts that say the same
}

type apiArticle struct {
	ID        string   `json:"id"`
	Version   string   `json:"version"`
	Title     string   `json:"title,omitempty"`
	Publisher string   `json:"publisher,omitempty"`
	Authors   []string `json:"authors,omitempty"`
	Published string   `json:"published,omitempty"`
	DateBasis string   `json:"dateBasis,omitempty"`
	URL       string   `json:"url,omitempty"`
	File      string   `json:"file,omitempty"`
	Ingested  string   `json:"ingested,omitempty"`
}

type apiEvidence struct {
	Fact     apiFact       `json:"fact"`
	Article  apiArticle    `json:"article"`
	Sentence string        `json:"sentence"`
	Mark     apiMark       `json:"mark"`
	Source   *apiMark      `json:"source,omitempty"`
	Also     []apiEvidence `json:"also,omitempty"`
}

// apiMark is a half-open range of bytes.
type apiMark struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

type apiQuery struct {
	Name     string     `json:"name"`
	Doc      string     `json:"doc"`
	Params   []apiParam `json:"params"`
	Columns  []string   `json:"columns"`
	Examples []string   `json:"examples"`
}

type apiParam struct {
	Name     string `json:"name"`
	Type     string `json:"type"`
	Required bool   `json:"required"`
	Default  string `json:"default,omitempty"`
	Doc      string `json:"doc"`
}

type apiEntity struct {
	ID     string    `json:"id"`
	Label  string    `json:"label"`
	Kind   string    `json:"kind,omitempty"`
	Names  []string  `json:"names"`
	SameAs []string  `json:"sameAs,omitempty"`
	Ties   []apiFact `json:"ties"`
	All    int       `json:"allTies"` // how many ties there are
}

// records writes what the graph holds as the API answers it: ids without the base
// IRI.
type records struct{ base graph.Base }

// Evidence is the evidence of a fact as the API answers it, /api/facts/ID.
func Evidence(base graph.Base, e *graph.Evidence) any { return records{base}.evidence(e) }

// id is an IRI of ours without the base and what tells its kind.
func (b records) id(iri string) string {
	own := strings.TrimPrefix(iri, string(b.base))
	return strings.TrimPrefix(strings.TrimPrefix(own, "e/"), "f/")
}

// version is the ids of an article and of its version.
func (b records) version(iri string) (article, version string) {
	article, version, _ = strings.Cut(strings.TrimPrefix(strings.TrimPrefix(iri, string(b.base)), "a/"), "/v/")
	return article, version
}

// node is an end of an edge; IDs are without the base IRI and what tells their
// kind.
func (b records) node(n graph.Node) apiNode {
	return apiNode{b.id(n.IRI), n.Text}
}

func (b records) nodes(all []graph.Node) []apiNode {
	var out []apiNode
	for _, n := range all {
		out = append(out, b.node(n))
	}
	return out
}

func (b records) fact(f *graph.Fact) apiFact {
	out := apiFact{
		ID: string(f.ID), Text: f.Label, Subject: b.node(f.Subject), Relation: f.Relation, Base: f.Base, Edge: f.Edge,
		Modality: string(f.Modality), Negated: f.Negated, Certainty: string(f.Certainty), Speakers: b.nodes(f.Speakers),
		Places: b.nodes(f.Places), Quote: f.Quote, Start: f.Start, End: f.End, Rule: f.Rule,
	}
	out.Article, out.Version = b.version(f.Version)
	if f.Object.IRI != "" || f.Object.Text != "true" {
		o := b.node(f.Object)
		out.Object = &o
	}
	if f.Quantity != (graph.Node{}) {
		q := b.node(f.Quantity)
		out.Quantity = &q
	}
	if !f.From.IsZero() || f.TimeText != "" {
		out.When = &apiTime{render.Day(f.From), render.Day(f.To), f.TimeText, string(f.TimeBasis)}
	}
	return out
}

func articleRecord(a *graph.Article) apiArticle {
	out := apiArticle{
		ID: string(a.ID), Version: string(a.Version), Title: a.Title, Publisher: a.Publisher, Authors: a.Authors,
		Published: render.Day(a.Published), DateBasis: string(a.DateBasis), URL: a.URL, File: a.File,
	}
	if !a.Ingested.IsZero() {
		out.Ingested = a.Ingested.Format(time.RFC3339)
	}
	return out
}

func (b records) evidence(e *graph.Evidence) apiEvidence {
	out := apiEvidence{
		Fact: b.fact(&e.Fact), Article: articleRecord(&e.Article), Sentence: e.Sentence, Mark: apiMark{e.Mark.Start, e.Mark.End},
	}
	if e.RawStart >= 0 {
		out.Source = &apiMark{e.RawStart, e.RawEnd}
	}
	for i := range e.Also {
		out.Also = append(out.Also, b.evidence(&e.Also[i]))
	}
	return out
}

func queryRecord(q *queries.Query) apiQuery {
	out := apiQuery{Name: q.Name, Doc: q.Doc, Params: []apiParam{}, Columns: q.Columns, Examples: q.Examples}
	for _, p := range q.Params {
		out.Params = append(out.Params, apiParam{p.Name, string(p.Type), p.Required, p.Default, p.Doc})
	}
	return out
}
