package graph

import (
	"maps"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/cayleygraph/quad"

	"github.com/quadwire/quadwire/extract"
)

// dateTime is xsd:dateTime in UTC.
const dateTime = "2006-01-02T15:04:05.999999999Z07:00"

// Quads is the graph of one article version, without duplicates and in a fixed
// order: the article's metadata, then fact by fact the plain edge and its
// evidence, then entities and vocabulary. It calls for facts with IDs, see
// [Identify]. It is the only code that knows the layout:
//
//	e/Russia  p/seized  e/270_square_miles            f/HASH      the plain edge; its label is the fact
//	f/HASH    v#quote   "Russia seized 270 …"         a/ID/v/SHA  the evidence; its label is the article version
//	e/Russia  rdf:type  schema:Place                  g/entities  what many articles share
//	p/seized  v#base    p/seize                       g/vocab
//
// When the text was ingested is in no quad: the same article gives the same quads.
func (b Base) Quads(d *extract.Doc) []quad.Quad {
	w := newWriter(b, d)
	w.articleQuads()
	for i := range d.Facts {
		w.factQuads(&d.Facts[i])
	}
	for i := range d.Entities {
		w.entityQuads(&d.Entities[i])
	}
	w.strangerQuads()
	return w.quads
}

// writer collects the quads of one article version.
type writer struct {
	base    Base
	doc     *extract.Doc
	article ArticleID
	version quad.IRI
	seen    map[quad.Quad]bool
	used    map[extract.EntityID]bool // stands in a fact
	named   map[extract.EntityID]bool // has a name, be it one that says nothing outside its article
	quads   []quad.Quad
}

func newWriter(b Base, d *extract.Doc) *writer {
	a := ArticleIDOf(&d.Article)
	w := &writer{
		base: b, doc: d, article: a, version: b.Version(a, VersionIDOf(&d.Article)),
		seen: map[quad.Quad]bool{}, used: map[extract.EntityID]bool{}, named: map[extract.EntityID]bool{},
	}
	for i := range d.Mentions {
		if m := &d.Mentions[i]; m.Kind == extract.Named {
			w.named[d.Entities[m.Entity].ID] = true
		}
	}
	return w
}

// add writes one quad; one without an object is left out.
func (w *writer) add(s, p quad.IRI, o quad.Value, label quad.IRI) {
	if o == nil {
		return
	}
	if v, ok := o.(quad.String); ok {
		if v == "" {
			return
		}
		o = quad.String(strings.ToValidUTF8(string(v), "\uFFFD"))
	}
	q := quad.Quad{Subject: s, Predicate: p, Object: o, Label: label}
	if !w.seen[q] {
		w.seen[q] = true
		w.quads = append(w.quads, q)
	}
}

// articleQuads describes the article version.
func (w *writer) articleQuads() {
	a, v := &w.doc.Article, w.version
	w.add(v, Type, NewsArticle, v)
	w.add(v, SpecializationOf, w.base.Article(w.article), v)
	w.add(v, Headline, quad.String(a.Title), v)
	w.publisherQuads()
	for _, name := range a.Authors {
		w.add(v, Author, quad.String(name), v)
	}
	if !a.Published.IsZero() {
		w.add(v, DatePublished, instant(a.Published), v)
		w.add(v, w.base.Term(TermDateBasis), quad.String(a.DateBasis), v)
	}
	w.add(v, URL, reference(a.URL), v)
	w.add(v, w.base.Term(TermFile), quad.String(fileName(a)), v)
	w.add(v, SHA256, quad.String(a.RawSHA256), v)
	w.add(v, w.base.Term(TermRegistry), quad.String(w.doc.Registry), v)
	for i := range w.doc.Entities {
		if e := &w.doc.Entities[i]; !e.ID.Local() {
			w.add(v, Mentions, w.base.Entity(w.article, e.ID), v)
		}
	}
}

// publisherQuads names the publisher: the document's, else, where nothing has said
// who is meant, an organisation of that name. It is described here unless the article
// speaks of it itself.
func (w *writer) publisherQuads() {
	e := w.doc.Publisher
	if name := w.doc.Article.Publisher; e.ID == "" || e.ID.Local() {
		if name == "" {
			return
		}
		e = extract.Entity{ID: extract.EntityID(strings.TrimLeft(name, "#")), Label: name, Type: extract.Organization}
	}
	w.add(w.version, Publisher, w.base.Entity(w.article, e.ID), w.version)
	if !slices.ContainsFunc(w.doc.Entities, func(o extract.Entity) bool { return o.ID == e.ID }) {
		w.entityQuads(&e)
	}
}

// factQuads writes the edge of a fact and its evidence.
func (w *writer) factQuads(f *extract.Fact) {
	id, v, b := w.base.Fact(f.ID), w.version, w.base
	s, p, o := w.entity(f.Subject), b.Predicate(f.Relation), w.value(f.Object)
	if f.Edge {
		w.add(s, p, o, id)
		w.predicateQuads(f)
	} else {
		w.add(id, Subject, s, v)
		w.add(id, Predicate, p, v)
		w.add(id, Object, o, v)
	}
	w.baseQuads(f)
	w.add(id, Type, b.Term(ClassFact), v)
	w.add(id, Label, quad.String(f.Label), v)
	w.add(id, b.Term(TermBase), b.Predicate(f.Base), v)
	w.add(id, b.Term(TermModality), b.Term(ModalityTerm(f.Modality)), v)
	w.add(id, b.Term(TermPolarity), b.Term(polarity(f)), v)
	w.add(id, b.Term(TermCertainty), quad.String(f.Certainty), v)
	w.speakerQuads(id, f)
	w.sourceQuads(id, &f.Source)
	w.timeQuads(id, f)
	if f.Quantity != nil {
		w.add(id, b.Term(TermQuantity), w.quantity(f.Quantity), v)
		w.add(id, b.Term(TermApprox), quad.String(f.Quantity.Approx), v)
	}
	for i := range f.Qualifiers {
		if q := &f.Qualifiers[i]; q.Role != extract.RoleTime || f.Time == nil || q.Label != f.Time.Text { // said by timeText
			w.qualifierQuads(id, q)
		}
	}
}

// speakerQuads attributes the fact to every speaker of its chain, outermost
// first in the article: "Fox News quoted Rubio as saying" is attributed to Fox
// News and to Marco Rubio, its primary source is Rubio. So "claims by Rubio"
// needs one property, and who merely passed a claim on is still told apart.
func (w *writer) speakerQuads(id quad.IRI, f *extract.Fact) {
	names := make([]string, 0, len(f.Speakers))
	for _, s := range f.Speakers {
		w.add(id, AttributedTo, w.entity(s), w.version)
		names = append(names, w.label(s))
	}
	if n := len(f.Speakers); n > 1 {
		w.add(id, PrimarySource, w.entity(f.Speakers[n-1]), w.version)
		w.add(id, w.base.Term(TermAttributed), quad.String(strings.Join(names, " > ")), w.version)
	}
}

// sourceQuads says where the fact was read: bytes of the clean text and, where
// they can be mapped, of the original file.
func (w *writer) sourceQuads(id quad.IRI, s *extract.Provenance) {
	v, b := w.version, w.base
	w.add(id, DerivedFrom, v, v)
	w.add(id, b.Term(TermStart), quad.Int(s.Start), v)
	w.add(id, b.Term(TermEnd), quad.Int(s.End), v)
	if raw := w.doc.Article.Raw(s.Span); raw.Start >= 0 {
		w.add(id, b.Term(TermRawStart), quad.Int(raw.Start), v)
		w.add(id, b.Term(TermRawEnd), quad.Int(raw.End), v)
	}
	w.add(id, b.Term(TermQuote), quad.String(s.Quote), v)
	w.add(id, b.Term(TermRule), quad.String(s.Rule), v)
}

// timeQuads writes when it happened. Date objects keep their end and words
// beside the edge, which holds the start only.
func (w *writer) timeQuads(id quad.IRI, f *extract.Fact) {
	v, b := w.version, w.base
	if t := f.Time; t != nil {
		if !t.Start.IsZero() {
			w.add(id, b.Term(TermEventStart), instant(t.Start), v)
		}
		if !t.End.IsZero() {
			w.add(id, b.Term(TermEventEnd), instant(t.End), v)
		}
		w.add(id, b.Term(TermTimeText), quad.String(t.Text), v)
		w.add(id, b.Term(TermTimeBasis), quad.String(t.Basis), v)
		w.add(id, b.Term(TermDuration), quad.String(t.Duration), v)
	}
	if o, ok := f.Object.(extract.Date); ok && !o.Start.IsZero() {
		if !o.End.IsZero() {
			w.add(id, b.Term(TermObjectEnd), instant(o.End), v)
		}
		w.add(id, b.Term(TermObjectText), quad.String(o.Text), v)
	}
}

// qualifierQuads writes a further argument under its role.
func (w *writer) qualifierQuads(id quad.IRI, q *extract.Qualifier) {
	if _, none := q.Value.(extract.Holds); none || q.Value == nil {
		return
	}
	term := Term(slug(string(q.Role)))
	switch q.Role {
	case extract.RoleSubject, extract.RoleObject, "":
		term = TermOblique
	case extract.RoleTime:
		w.add(id, w.base.Term(TermTime), quad.String(q.Label), w.version)
		return
	}
	if term == TermOblique && q.Prep != "" {
		term += "_" + Term(slug(q.Prep))
	}
	w.add(id, w.base.Term(term), w.value(q.Value), w.version)
}

// predicateQuads describes the edge's predicate in g/vocab.
func (w *writer) predicateQuads(f *extract.Fact) {
	p, g, b := w.base.Predicate(f.Relation), w.base.Graph(Vocab), w.base
	w.add(p, Type, Property, g)
	w.add(p, Label, quad.String(strings.ReplaceAll(f.Relation, "_", " ")), g)
	w.add(p, b.Term(TermBase), b.Predicate(f.Base), g)
	w.add(p, b.Term(TermModality), b.Term(ModalityTerm(f.Modality)), g)
	w.add(p, b.Term(TermPolarity), b.Term(polarity(f)), g)
}

func (w *writer) baseQuads(f *extract.Fact) {
	p, g := w.base.Predicate(f.Base), w.base.Graph(Vocab)
	w.add(p, Type, Property, g)
	w.add(p, Label, quad.String(strings.ReplaceAll(f.Base, "_", " ")), g)
}

// value is the object of an edge. A fact without object ("Yermak resigned")
// has true; a date is its first instant, which Gizmo can compare (it compares
// xsd:date as text); words stay words.
func (w *writer) value(v extract.Value) quad.Value {
	switch v := v.(type) {
	case extract.EntityID:
		return w.entity(v)
	case extract.Text:
		return quad.String(v)
	case extract.FactID:
		return w.base.Fact(v)
	case extract.Quantity:
		return w.quantity(&v)
	case extract.Date:
		if v.Start.IsZero() {
			return quad.String(v.Text)
		}
		return instant(v.Start)
	}
	return quad.Bool(true)
}

// entity is an entity's IRI; it notes that the entity stands in a fact.
func (w *writer) entity(id extract.EntityID) quad.IRI {
	w.used[id] = true
	return w.base.Entity(w.article, id)
}

// label is an entity's name in words.
func (w *writer) label(id extract.EntityID) string {
	for i := range w.doc.Entities {
		if e := &w.doc.Entities[i]; e.ID == id && e.Label != "" {
			return e.Label
		}
	}
	if id.Local() {
		return strings.NewReplacer("-", " ", "_", " ").Replace(string(id[1:]))
	}
	return strings.ReplaceAll(string(id), "_", " ")
}

// entityQuads describes an entity in g/entities. An entity that never leaves
// its article is described only where a fact speaks of it.
func (w *writer) entityQuads(e *extract.Entity) {
	iri, g := w.base.Entity(w.article, e.ID), w.base.Graph(Entities)
	if e.ID.Local() {
		if !w.used[e.ID] {
			return
		}
		if !w.named[e.ID] {
			w.add(iri, Type, w.base.Term(ClassUnresolved), g)
		}
	}
	w.add(iri, Type, w.base.entityClass(e.Type), g)
	w.add(iri, Label, quad.String(e.Label), g)
	for _, a := range e.Aliases {
		if a != e.Label {
			w.add(iri, AltLabel, quad.String(a), g)
		}
	}
	for _, s := range e.SameAs {
		if validIRI(s) {
			w.add(iri, SameAs, quad.IRI(s), g)
		}
	}
}

// strangerQuads names the entities of facts that the document does not describe,
// so that every node has a label.
func (w *writer) strangerQuads() {
	known := map[extract.EntityID]bool{}
	for i := range w.doc.Entities {
		known[w.doc.Entities[i].ID] = true
	}
	for _, id := range slices.Sorted(maps.Keys(w.used)) {
		if !known[id] {
			w.entityQuads(&extract.Entity{ID: id, Label: w.label(id), Type: extract.Thing})
		}
	}
}

// quantity is the node of an amount and its description in g/entities. How it
// was worded ("some 270") belongs to the fact, not to the amount.
func (w *writer) quantity(q *extract.Quantity) quad.IRI {
	name := quantityName(q)
	iri, g, b := w.base.Entity(w.article, extract.EntityID(name)), w.base.Graph(Entities), w.base
	w.add(iri, Type, QuantityValue, g)
	w.add(iri, Label, quad.String(name), g)
	w.add(iri, NumericValue, numeric(q.Value), g)
	if q.Upper != q.Value && q.Upper != 0 {
		w.add(iri, b.Term(TermUpper), numeric(q.Upper), g)
	}
	if bounds[q.Approx] != "" {
		w.add(iri, b.Term(TermBound), quad.String(q.Approx), g)
	}
	w.add(iri, CurrencyCode, quad.String(q.Currency), g)
	if q.UnitIRI != "" && validIRI(q.UnitIRI) {
		w.add(iri, HasUnit, quad.IRI(q.UnitIRI), g)
		w.add(iri, b.Term(TermSIValue), finite(q.SI), g)
		w.add(iri, b.Term(TermSIUnit), quad.String(q.SIUnit), g)
	} else if q.Currency == "" {
		w.add(iri, b.Term(TermUnit), quad.String(q.Unit), g)
	}
	return iri
}

// numeric is xsd:integer where the value is whole, else xsd:double; Cayley
// compares both, xsd:decimal only as text.
func numeric(v float64) quad.Value {
	if v == math.Trunc(v) && math.Abs(v) < 1<<53 {
		return quad.Int(v)
	}
	return finite(v)
}

func finite(v float64) quad.Value {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return nil
	}
	return quad.Float(v)
}

// instant is a time in UTC; outside the years 0 to 9999 as the export reads it again.
func instant(t time.Time) quad.Value { return literal(t.UTC().Format(dateTime), XSD+"dateTime") }

// reference is an IRI where s is one, else a string.
func reference(s string) quad.Value {
	if validIRI(s) {
		return quad.IRI(s)
	}
	return quad.String(s)
}
