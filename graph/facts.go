package graph

import (
	"bytes"
	"cmp"
	"context"
	"iter"
	"slices"
	"strings"
	"time"

	cgraph "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/quad"

	"github.com/quadwire/quadwire/extract"
)

// Fact is a fact as the graph holds it for one article version.
type Fact struct {
	ID         extract.FactID
	IRI        string
	Version    string // IRI of the article version
	Label      string // the fact as a sentence
	Subject    Node
	Relation   string // "plans_to_leave_for"
	Object     Node
	Edge       bool   // whether it has a plain edge
	Base       string // "leave_for"
	Modality   extract.Modality
	Negated    bool
	Certainty  extract.Certainty
	Speakers   []Node // everyone in the chain, by IRI; who holds the claim is Source
	Source     Node   // the innermost speaker, zero when the article itself speaks
	Attributed string // the chain in words when it has two or more: "Fox News > Marco Rubio"
	Start, End int    // the quote's bytes in the clean text
	RawStart   int    // the quote's bytes in the original file, -1 when unmapped
	RawEnd     int
	Quote      string
	Rule       string
	From, To   time.Time // when it happened, half-open; zero when unknown
	TimeText   string
	TimeBasis  extract.TimeBasis
	Places     []Node
	Quantity   Node
	Approx     string
}

// Node is an end of an edge: an entity, a quantity, another fact, or a literal.
type Node struct {
	IRI  string // "" for a literal
	Text string // its label, or the literal
}

// Filter says which facts to go through; the zero value takes all.
type Filter struct {
	Modality extract.Modality // "" for any
	Entity   string           // IRI of a subject or object, "" for any
	Version  string           // IRI of an article version, "" for any
}

// Facts goes through the facts of the store, by article version and then in the
// order of the text. A fact that two versions hold comes twice. Every version is
// read when the loop comes to it, and no transaction is open while the loop's
// body runs: it may write.
//
//	for f, err := range s.Facts(ctx, graph.Filter{Modality: extract.Planned}) { … }
func (s *Store) Facts(ctx context.Context, want Filter) iter.Seq2[Fact, error] {
	return func(yield func(Fact, error) bool) {
		var only map[quad.IRI]bool
		var versions []quad.IRI
		err := s.read(func(r reading) (err error) {
			only, err = r.about(ctx, want.Entity)
			versions = r.labels(want.Version)
			return err
		})
		for _, version := range versions {
			var facts []Fact
			if err == nil {
				err = s.read(func(r reading) (err error) {
					facts, err = r.factsOf(ctx, version)
					return err
				})
			}
			for _, f := range facts {
				if only != nil && !only[quad.IRI(f.IRI)] || want.Modality != "" && f.Modality != want.Modality {
					continue
				}
				if !yield(f, nil) {
					return
				}
			}
		}
		if err != nil {
			yield(Fact{}, err)
		}
	}
}

// labels is the article versions of the graph in the order of their IRIs, or the
// one that is wanted.
func (r reading) labels(want string) []quad.IRI {
	if want != "" {
		return []quad.IRI{quad.IRI(want)}
	}
	var out []quad.IRI
	c := r.own.Bucket(versionsBucket).Cursor()
	for k, _ := c.First(); k != nil; k, _ = c.Next() {
		if a, v, ok := bytes.Cut(k, []byte("/")); ok {
			out = append(out, r.base.Version(ArticleID(a), VersionID(v)))
		}
	}
	return out
}

// about is the facts with an entity as subject or object, nil for all.
func (r reading) about(ctx context.Context, entity string) (map[quad.IRI]bool, error) {
	if entity == "" {
		return nil, nil
	}
	out := map[quad.IRI]bool{}
	facts := string(r.base) + "f/"
	for _, d := range []quad.Direction{quad.Subject, quad.Object} {
		qs, err := r.quads(ctx, d, quad.IRI(entity))
		if err != nil {
			return nil, err
		}
		for _, q := range qs {
			if l, ok := q.Label.(quad.IRI); ok && strings.HasPrefix(string(l), facts) {
				out[l] = true
			}
			if s, ok := q.Subject.(quad.IRI); ok && (q.Predicate == Subject || q.Predicate == Object) {
				out[s] = true
			}
		}
	}
	return out, nil
}

// factsOf is the facts of one article version in the order of its text.
func (r reading) factsOf(ctx context.Context, version quad.IRI) ([]Fact, error) {
	quads, err := r.quads(ctx, quad.Label, version)
	if err != nil {
		return nil, err
	}
	by := map[quad.IRI][]quad.Quad{}
	for _, q := range quads {
		if s, ok := q.Subject.(quad.IRI); ok && strings.HasPrefix(string(s), string(r.base)+"f/") {
			by[s] = append(by[s], q)
		}
	}
	out := make([]Fact, 0, len(by))
	for iri, qs := range by {
		f, err := r.fact(ctx, iri, version, qs)
		if err != nil {
			return nil, err
		}
		out = append(out, f)
	}
	slices.SortFunc(out, func(a, b Fact) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), strings.Compare(a.IRI, b.IRI))
	})
	return out, nil
}

// fact reads a fact from its evidence in one version, and its edge.
func (r reading) fact(ctx context.Context, iri, version quad.IRI, evidence []quad.Quad) (Fact, error) {
	f := Fact{
		IRI: string(iri), ID: extract.FactID(strings.TrimPrefix(string(iri), string(r.base)+"f/")),
		Version: string(version), RawStart: -1, RawEnd: -1,
	}
	edges, err := r.quads(ctx, quad.Label, iri)
	if err != nil {
		return f, err
	}
	for _, q := range edges {
		f.Edge = true
		evidence = append(evidence, quad.Quad{Predicate: Subject, Object: q.Subject},
			quad.Quad{Predicate: Predicate, Object: q.Predicate}, quad.Quad{Predicate: Object, Object: q.Object})
	}
	for _, q := range evidence {
		if err := r.property(ctx, &f, q); err != nil {
			return f, err
		}
	}
	byIRI := func(a, b Node) int { return cmp.Or(strings.Compare(a.IRI, b.IRI), strings.Compare(a.Text, b.Text)) }
	slices.SortFunc(f.Speakers, byIRI)
	slices.SortFunc(f.Places, byIRI)
	if f.Source == (Node{}) && len(f.Speakers) > 0 {
		f.Source = f.Speakers[0]
	}
	return f, nil
}

// property puts one quad of a fact where it belongs.
func (r reading) property(ctx context.Context, f *Fact, q quad.Quad) error {
	p, _ := q.Predicate.(quad.IRI)
	if set := f.slot(p, r.base); set != nil {
		n, err := r.node(ctx, q.Object)
		if err == nil {
			set(n)
		}
		return err
	}
	text, _, _ := lexical(q.Object)
	if iri, ok := q.Object.(quad.IRI); ok {
		text = string(iri)
	}
	number, _ := q.Object.(quad.Int)
	at, _ := q.Object.(quad.Time)
	switch p {
	case Label:
		f.Label = text
	case Predicate:
		f.Relation = strings.TrimPrefix(text, string(r.base)+"p/")
	case r.base.Term(TermBase):
		f.Base = strings.TrimPrefix(text, string(r.base)+"p/")
	case r.base.Term(TermModality):
		f.Modality = extract.Modality(strings.ToLower(strings.TrimPrefix(text, string(r.base)+"v#")))
	case r.base.Term(TermPolarity):
		f.Negated = text == string(r.base.Term(Negative))
	case r.base.Term(TermCertainty):
		f.Certainty = extract.Certainty(text)
	case r.base.Term(TermAttributed):
		f.Attributed = text
	case r.base.Term(TermStart):
		f.Start = int(number)
	case r.base.Term(TermEnd):
		f.End = int(number)
	case r.base.Term(TermRawStart):
		f.RawStart = int(number)
	case r.base.Term(TermRawEnd):
		f.RawEnd = int(number)
	case r.base.Term(TermQuote):
		f.Quote = text
	case r.base.Term(TermRule):
		f.Rule = text
	case r.base.Term(TermEventStart):
		f.From = time.Time(at)
	case r.base.Term(TermEventEnd):
		f.To = time.Time(at)
	case r.base.Term(TermTimeText):
		f.TimeText = text
	case r.base.Term(TermTimeBasis):
		f.TimeBasis = extract.TimeBasis(text)
	case r.base.Term(TermApprox):
		f.Approx = text
	}
	return nil
}

// slot puts a node where property p belongs; nil for properties with other values.
func (f *Fact) slot(p quad.IRI, b Base) func(Node) {
	switch p {
	case Subject:
		return func(n Node) { f.Subject = n }
	case Object:
		return func(n Node) { f.Object = n }
	case AttributedTo:
		return func(n Node) { f.Speakers = append(f.Speakers, n) }
	case PrimarySource:
		return func(n Node) { f.Source = n }
	case b.Term(TermPlace):
		return func(n Node) { f.Places = append(f.Places, n) }
	case b.Term(TermQuantity):
		return func(n Node) { f.Quantity = n }
	}
	return nil
}

// node is a value with its label.
func (r reading) node(ctx context.Context, v quad.Value) (Node, error) {
	iri, ok := v.(quad.IRI)
	if !ok {
		text, _, _ := lexical(v)
		return Node{Text: text}, nil
	}
	text, known := r.names[iri]
	if !known {
		var err error
		if text, err = r.text(ctx, iri); err != nil {
			return Node{}, err
		}
		if text == "" {
			text = strings.TrimPrefix(string(iri), string(r.base))
		}
		r.names[iri] = text
	}
	return Node{IRI: string(iri), Text: text}, nil
}

// Stats counts what is in a store.
type Stats struct {
	Articles   int
	Versions   int
	Facts      int
	Edges      int // facts with a plain edge
	Modalities map[extract.Modality]int
	Entities   int // entities and unresolved mentions, without quantities
	Quantities int
	Quads      int
	Bytes      int64 // of the file
}

// Modalities is every modality in the order in which tables show them.
var Modalities = []extract.Modality{
	extract.Actual, extract.Claimed, extract.Planned, extract.Expected,
	extract.Possible, extract.Ordered, extract.Conditional, extract.Unreal,
}

// Stats counts what is in the store.
func (s *Store) Stats(ctx context.Context) (Stats, error) {
	st := Stats{Modalities: map[extract.Modality]int{}}
	err := s.read(func(r reading) error {
		st.Bytes = r.own.Tx().Size()
		st.Quads = int(r.qs.Size())
		articles := map[string]bool{}
		for _, l := range r.labels("") {
			a, _, _ := r.base.parseVersion(l)
			articles[string(a)] = true
			st.Versions++
		}
		st.Articles = len(articles)
		return r.count(ctx, &st)
	})
	return st, err
}

// count counts facts and entities without naming them.
func (r reading) count(ctx context.Context, st *Stats) error {
	vocab := r.base.Graph(Vocab)
	for _, m := range Modalities {
		facts, err := r.subjects(ctx, r.base.Term(TermModality), r.base.Term(ModalityTerm(m)), vocab)
		if err != nil {
			return err
		}
		if len(facts) > 0 {
			st.Modalities[m] = len(facts)
		}
	}
	facts, err := r.subjects(ctx, Type, r.base.Term(ClassFact), vocab)
	if err != nil {
		return err
	}
	st.Facts = len(facts)
	for _, f := range facts {
		it := r.qs.QuadIterator(quad.Label, f).Iterate()
		if it.Next(ctx) {
			st.Edges++
		}
		if err := it.Close(); err != nil {
			return err
		}
	}
	quantities, err := r.subjects(ctx, Type, QuantityValue, vocab)
	if err != nil {
		return err
	}
	st.Quantities = len(quantities)
	described, err := r.described(ctx)
	st.Entities = described - st.Quantities
	return err
}

// described counts the nodes that g/entities gives a type.
func (r reading) described(ctx context.Context) (int, error) {
	rs, err := r.qs.RefsOf(ctx, []quad.Value{r.base.Graph(Entities), Type})
	if err != nil {
		return 0, err
	}
	nodes, err := r.distinctSubjects(ctx, r.qs.QuadIterator(quad.Label, rs[0]).Iterate(), func(q cgraph.Ref) (bool, error) {
		p, err := r.qs.QuadDirection(q, quad.Predicate)
		return p == rs[1], err
	})
	return len(nodes), err
}
