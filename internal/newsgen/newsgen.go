// Package newsgen makes up articles whose facts have the proportions of read
// news, so that graphs of any size can be measured: a few entities stand in
// thousands of facts, most in one or two; what happened is reported by several
// papers, claimed by one side and denied by the other.
//
// Article 17 of seed 1, in part:
//
//	Orvan Tesk met Maria Dolen in Karvost on Tuesday.    actual, dated, with a place
//	Ostrania claimed to have seized Belmor.               claimed, attributed to Ostrania
//	The strike killed 14 people.                          an amount
//
// The skew is Zipf's law as Mandelbrot has it (1953), the share of entity r being
// 1/(r+1.5): the first takes 4 % of all mentions, the thirtieth 0.3 %, as was
// counted in a graph of 309 Wikinews articles of 2019 and 2020 (4.4 % and 0.3 %).
package newsgen

import (
	"fmt"
	"math/rand/v2"
	"sort"
	"strings"
	"time"

	"github.com/quadwire/quadwire/extract"
)

// World is a made-up world and its news. The same seed gives the same articles.
type World struct {
	seed     uint64
	entities []entity
	share    []float64 // share[i] is the sum of the shares of entities 0 to i
}

type entity struct {
	id      extract.EntityID
	label   string
	kind    extract.EntityType
	aliases []string
}

// New makes a world of that many people, places and bodies.
func New(seed uint64, entities int) *World {
	w := &World{seed: seed, entities: make([]entity, entities), share: make([]float64, entities)}
	sum := 0.0
	taken := map[string]bool{}
	for i := range w.entities {
		e := newEntity(rand.New(rand.NewPCG(seed, uint64(i))), i)
		if taken[e.label] {
			e.label = fmt.Sprintf("%s %s", e.label, roman(i))
		}
		taken[e.label] = true
		e.id = extract.EntityID(strings.ReplaceAll(e.label, " ", "_"))
		w.entities[i] = e
		const flatten = 1.5
		sum += 1 / (float64(i) + 1 + flatten)
		w.share[i] = sum
	}
	return w
}

// Entity is the label of the entity of that rank, 0 for the most mentioned.
func (w *World) Entity(rank int) string { return w.entities[rank].label }

// pick is an entity, the first ones most often.
func (w *World) pick(r *rand.Rand) *entity {
	x := r.Float64() * w.share[len(w.share)-1]
	return &w.entities[min(sort.SearchFloat64s(w.share, x), len(w.entities)-1)]
}

// pickKind is an entity of a kind.
func (w *World) pickKind(r *rand.Rand, kind extract.EntityType) *entity {
	for {
		if e := w.pick(r); e.kind == kind {
			return e
		}
	}
}

// First is the day of the first article; fifteen appear a day.
var First = time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)

const perDay = 15

// Article is the n-th article: about fifty facts.
func (w *World) Article(n int) *extract.Doc {
	r := rand.New(rand.NewPCG(w.seed^0x9e3779b97f4a7c15, uint64(n)))
	day := First.AddDate(0, 0, n/perDay)
	d := &extract.Doc{Article: extract.Article{
		Name: fmt.Sprintf("%s-%05d.txt", day.Format(time.DateOnly), n), URL: fmt.Sprintf("https://news.example/%d", n),
		Publisher: publishers[r.IntN(len(publishers))], Published: day, DateBasis: extract.DateMetadata,
	}}
	a := &article{world: w, r: r, doc: d, day: day, known: map[extract.EntityID]bool{}}
	for range 40 + r.IntN(25) {
		a.event(n)
	}
	d.Article.Title = d.Facts[0].Label
	d.Article.Text = a.text.String()
	return d
}

// article is an article being written.
type article struct {
	world *World
	r     *rand.Rand
	doc   *extract.Doc
	day   time.Time
	text  strings.Builder
	known map[extract.EntityID]bool
}

// event writes one fact. Two of five tell what other articles of the last days
// tell, too: their random numbers come from the day, not from the article.
func (a *article) event(n int) {
	r := a.r
	if a.r.IntN(5) < 2 {
		day := n/perDay - a.r.IntN(3)
		r = rand.New(rand.NewPCG(a.world.seed+uint64(day), uint64(a.r.IntN(40))))
	}
	s := situations[pickWeighted(r, situations)]
	subject := a.world.pick(r)
	if s.subject != "" {
		subject = a.world.pickKind(r, s.subject)
	}
	f := extract.Fact{
		Subject: a.mention(subject), Base: s.base, Relation: s.relation, Modality: extract.Actual,
		Certainty: "CT+", Edge: true, Confidence: 0.5 + r.Float64()/2,
	}
	words := a.object(r, &s, &f)
	f.Label = strings.TrimSpace(subject.label + " " + strings.ReplaceAll(f.Relation, "_", " ") + " " + words)
	f.ObjectText = words
	a.circumstances(r, &f)
	a.stance(&f, &s, subject)
	a.write(&f)
}

// object gives the fact its object and says it in words.
func (a *article) object(r *rand.Rand, s *situation, f *extract.Fact) string {
	switch s.object {
	case "":
		f.Object = extract.Holds{}
		return ""
	case "words":
		words := phrases[r.IntN(len(phrases))]
		f.Object = extract.Text(words)
		return words
	case "local":
		e := extract.Entity{Label: things[r.IntN(len(things))], Type: extract.Thing}
		e.ID = extract.EntityID("#" + strings.ReplaceAll(e.Label, " ", "-"))
		if !a.known[e.ID] {
			a.known[e.ID] = true
			a.doc.Entities = append(a.doc.Entities, e)
		}
		f.Object = e.ID
		return e.Label
	case "people", "area":
		q := extract.Quantity{Value: float64(1 + r.IntN(40)), Unit: "person"}
		q.Text = fmt.Sprintf("%g people", q.Value)
		if s.object == "area" {
			q.Unit, q.UnitIRI, q.SIUnit = "square kilometer", "http://qudt.org/vocab/unit/KiloM2", "m2"
			q.SI, q.Text = q.Value*1e6, fmt.Sprintf("%g square kilometers", q.Value)
		}
		q.Upper = q.Value
		f.Object, f.Quantity = q, &q
		return q.Text
	}
	o := a.world.pick(r)
	if s.object != "any" {
		o = a.world.pickKind(r, extract.EntityType(s.object))
	}
	f.Object = a.mention(o)
	return o.label
}

// circumstances gives a part of the facts a time, a place or a further argument.
func (a *article) circumstances(r *rand.Rand, f *extract.Fact) {
	if r.IntN(10) < 3 {
		start := a.day.AddDate(0, 0, -r.IntN(12))
		f.Time = &extract.Time{Text: start.Weekday().String(), Start: start, End: start.AddDate(0, 0, 1), Basis: extract.TimeResolved}
	}
	if r.IntN(10) < 2 {
		place := a.world.pickKind(r, extract.Place)
		f.Qualifiers = append(f.Qualifiers, extract.Qualifier{Role: extract.RolePlace, Prep: "in", Value: a.mention(place), Label: place.label})
	}
	if r.IntN(10) == 0 {
		other := a.world.pick(r)
		f.Qualifiers = append(f.Qualifiers, extract.Qualifier{Role: extract.RoleOblique, Prep: "with", Value: a.mention(other), Label: other.label})
	}
}

// stance makes some facts claims, plans or denials.
func (a *article) stance(f *extract.Fact, s *situation, subject *entity) {
	switch x := a.r.IntN(100); {
	case x < 22:
		speaker := a.world.pick(a.r)
		f.Modality, f.Relation = extract.Claimed, "reportedly_"+s.relation
		f.Speakers = []extract.EntityID{a.mention(speaker)}
		if a.r.IntN(6) == 0 {
			f.Speakers = []extract.EntityID{a.mention(a.world.pickKind(a.r, extract.Organization)), f.Speakers[0]}
		}
	case x < 26:
		f.Modality, f.Relation = extract.Planned, "plans_to_"+s.base
	case x < 30:
		f.Modality, f.Relation, f.Certainty = extract.Possible, "may_"+s.base, "PS+"
	case x < 33:
		f.Negated, f.Relation, f.Certainty = true, "did_not_"+s.base, "CT-"
	case x < 35:
		f.Modality, f.Edge = extract.Conditional, false
	default:
		return
	}
	f.Label = strings.TrimSpace(subject.label + " " + strings.ReplaceAll(f.Relation, "_", " ") + " " + f.ObjectText)
}

// write puts the fact's sentence into the text.
func (a *article) write(f *extract.Fact) {
	quote := f.Label + "."
	if f.Time != nil {
		quote = f.Label + " on " + f.Time.Text + ", officials of both sides told reporters."
	}
	span := extract.Span{Start: a.text.Len(), End: a.text.Len() + len(quote)}
	a.text.WriteString(quote + "\n\n")
	f.Source = extract.Provenance{Span: span, Sentence: len(a.doc.Sentences), Rule: "clause", Quote: quote}
	a.doc.Sentences = append(a.doc.Sentences, extract.Sentence{Span: span})
	a.doc.Facts = append(a.doc.Facts, *f)
}

// mention notes the entity in the document.
func (a *article) mention(e *entity) extract.EntityID {
	if !a.known[e.id] {
		a.known[e.id] = true
		a.doc.Entities = append(a.doc.Entities, extract.Entity{ID: e.id, Label: e.label, Type: e.kind, Aliases: e.aliases})
	}
	return e.id
}
