package queries

import (
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/cayleygraph/quad"

	"github.com/quadwire/quadwire/graph"
)

// property says what a quad of a predicate tells of the entity at its end.
type property struct {
	kind int
	role string // of kind roleOf
}

// Kinds of properties.
const (
	otherProperty = iota
	plainEdge     // its label is a fact
	roleOf        // its subject is a fact in which the object has that role
)

// speaker is the role of who says so.
const speaker = "speaker"

// property looks at a predicate once.
func (a *asking) property(p graph.Ref) property {
	c, ok := a.classes[p]
	if !ok {
		c = classify(a.IRI(p), string(a.Base()))
		a.classes[p] = c
	}
	return c
}

func classify(iri, base string) property {
	switch quad.IRI(iri) {
	case graph.AttributedTo, graph.PrimarySource:
		return property{roleOf, speaker}
	case graph.Subject:
		return property{roleOf, "subject"}
	case graph.Object:
		return property{roleOf, "object"}
	}
	if strings.HasPrefix(iri, base+"p/") {
		return property{kind: plainEdge}
	}
	term, ours := strings.CutPrefix(iri, base+"v#")
	if !ours {
		return property{}
	}
	switch graph.Term(term) {
	case graph.TermPlace, graph.TermRecipient, graph.TermOblique, graph.TermComplement, graph.TermTime,
		graph.TermManner, graph.TermPurpose, graph.TermCause, graph.TermCondition, graph.TermQuantity:
		return property{roleOf, term}
	}
	if prep, ok := strings.CutPrefix(term, "oblique_"); ok {
		return property{roleOf, words(prep)}
	}
	return property{}
}

// part is the part that an entity has in a fact.
type part struct {
	fact  graph.Ref
	role  string    // "subject", "object", "place", "recipient", "with" …, speaker
	other graph.Ref // the other end of the fact's plain edge, 0 where the entity is at none of its ends
}

// factsOf calls see once for every fact and role that an entity has in it.
func (a *asking) factsOf(entity graph.Ref, see func(part)) {
	type key struct {
		fact graph.Ref
		role string
	}
	seen := map[key]bool{}
	once := func(p part) bool {
		if k := (key{p.fact, p.role}); p.fact != 0 && !seen[k] {
			seen[k] = true
			see(p)
		}
		return a.Snapshot.Err() == nil
	}
	a.Out(entity, func(p graph.Ref) bool { return a.property(p).kind == plainEdge }, func(l graph.Link) bool {
		return once(part{l.L, "subject", l.O})
	})
	a.In(entity, func(p graph.Ref) bool { return a.property(p).kind != otherProperty }, func(l graph.Link) bool {
		if c := a.property(l.P); c.kind == roleOf {
			return once(part{fact: l.S, role: c.role})
		}
		return once(part{l.L, "object", l.S})
	})
}

// among is the facts in which an entity has a part, nil for no entity: all.
func (a *asking) among(name string) map[graph.Ref]bool {
	if a.params[name] == nil {
		return nil
	}
	in := map[graph.Ref]bool{}
	a.factsOf(a.entity(name), func(p part) { in[p.fact] = true })
	return in
}

// takingPart is the facts in which an entity has a part beside saying so.
func (a *asking) takingPart(name string) map[graph.Ref]bool {
	if a.params[name] == nil {
		return nil
	}
	in := map[graph.Ref]bool{}
	a.factsOf(a.entity(name), func(p part) {
		if p.role != speaker {
			in[p.fact] = true
		}
	})
	return in
}

// facts calls see for the facts that a set has, nil for all facts of the graph.
func (a *asking) facts(among map[graph.Ref]bool, see func(fact graph.Ref)) {
	if among == nil {
		a.with(a.node(string(graph.Type)), a.term(graph.ClassFact), see)
		return
	}
	for fact := range among {
		see(fact)
	}
}

// withTerm calls see for the facts that have a value of one of our terms, each
// once: withTerm(graph.TermModality, see, "Claimed", "Planned").
func (a *asking) withTerm(t graph.Term, see func(fact graph.Ref), values ...graph.Term) {
	for _, v := range values {
		a.with(a.term(t), a.term(v), see)
	}
}

// amongWith does so for the facts of a set, nil for all: a set is gone through
// itself, since an entity has far fewer facts than the graph has claims.
func (a *asking) amongWith(among map[graph.Ref]bool, t graph.Term, see func(fact graph.Ref), values ...graph.Term) {
	if among == nil {
		a.withTerm(t, see, values...)
		return
	}
	want := map[graph.Ref]bool{}
	for _, v := range values {
		if r := a.term(v); r != 0 {
			want[r] = true
		}
	}
	for fact := range among {
		if want[a.own(fact, t)] {
			see(fact)
		}
	}
}

// withBase calls see for the facts of base relations.
func (a *asking) withBase(see func(fact graph.Ref), bases ...string) {
	for _, b := range bases {
		a.with(a.term(graph.TermBase), a.relation(b), see)
	}
}

// with calls see for the facts that have a value of a property. A predicate of
// the vocabulary has a base and a modality, too: it is no fact.
func (a *asking) with(property, value graph.Ref, see func(fact graph.Ref)) {
	vocab, last := a.node(string(a.Base().Graph(graph.Vocab))), graph.Ref(0)
	a.With(property, value, func(l graph.Link) bool {
		if l.L != vocab && l.S != last { // two versions that hold the fact stand together
			last = l.S
			see(l.S)
		}
		return true
	})
}

// statement is what a fact states: its plain edge where it has one (asserted),
// else what it keeps as evidence.
type statement struct {
	s, rel, o graph.Ref
	asserted  bool
}

func (a *asking) statement(fact graph.Ref) (x statement) {
	a.Labelled(fact, func(l graph.Link) bool {
		x = statement{l.S, l.P, l.O, true}
		return false
	})
	if !x.asserted {
		x = statement{a.one(fact, graph.Subject), a.one(fact, graph.Predicate), a.one(fact, graph.Object), false}
	}
	return x
}

// base is a fact's base relation: "leave_for".
func (a *asking) base(fact graph.Ref) string { return a.last(a.own(fact, graph.TermBase)) }

// modality is a fact's modality in lower case: "actual".
func (a *asking) modality(fact graph.Ref) string {
	return strings.ToLower(a.last(a.own(fact, graph.TermModality)))
}

// happened tells whether a fact is told as one that took place, by the article
// or by a speaker.
func (a *asking) happened(fact graph.Ref) bool {
	m := a.modality(fact)
	return (m == "actual" || m == "claimed") && !a.negated(fact)
}

func (a *asking) negated(fact graph.Ref) bool {
	n := a.term(graph.Negative)
	return n != 0 && a.own(fact, graph.TermPolarity) == n
}

// speakers calls see for everyone in the chain of who says so.
func (a *asking) speakers(fact graph.Ref, see func(who graph.Ref)) {
	a.Objects(fact, a.node(string(graph.AttributedTo)), func(l graph.Link) bool { see(l.O); return true })
}

// says is who says so in words, outermost first; nil: the article itself.
func (a *asking) says(fact graph.Ref) any {
	if chain := a.own(fact, graph.TermAttributed); chain != 0 {
		return a.label(chain)
	}
	return a.cell(a.one(fact, graph.AttributedTo))
}

// span is when a fact happened, half-open, in Unix seconds; ok is false where
// nothing is known.
func (a *asking) span(fact graph.Ref) (from, to int64, ok bool) {
	from, ok = a.seconds(a.own(fact, graph.TermEventStart))
	if !ok {
		return 0, 0, false
	}
	if to, ok = a.seconds(a.own(fact, graph.TermEventEnd)); !ok || to <= from {
		to = from + 1
	}
	return from, to, true
}

// seconds is a time node in Unix seconds.
func (a *asking) seconds(r graph.Ref) (int64, bool) {
	if t, ok := a.Value(r).(quad.Time); ok {
		return time.Time(t).Unix(), true
	}
	return 0, false
}

// during tells whether a fact's time touches the days that two parameters name.
// A fact without a time is in only where neither is given.
func (a *asking) during(fact graph.Ref, since, until string) bool {
	s, hasSince := a.day(since)
	u, hasUntil := a.day(until)
	if !hasSince && !hasUntil {
		return true
	}
	from, to, ok := a.span(fact)
	return ok && (!hasSince || to > s) && (!hasUntil || from < u)
}

// when is a fact's time: the stretch where it is known, else the text's words.
func (a *asking) when(fact graph.Ref) any {
	from, ok := a.seconds(a.own(fact, graph.TermEventStart))
	if !ok {
		return a.cell(a.own(fact, graph.TermTimeText))
	}
	to, ok := a.seconds(a.own(fact, graph.TermEventEnd))
	if !ok {
		to = from
	}
	return stretch(from, to)
}

func dayOf(unix int64) string { return time.Unix(unix, 0).UTC().Format(time.DateOnly) }

// stretch is a half-open time in Unix seconds, as short as it can be said: 2025,
// 2025-11, 2025-12-02, 2025-11-24/2025-12-01 (the last day is part of it).
func stretch(from, to int64) string {
	const day = 24 * 60 * 60
	a, b := time.Unix(from, 0).UTC(), time.Unix(to, 0).UTC()
	switch {
	case to <= from:
		return dayOf(from)
	case from%day != 0 || to%day != 0:
		if dayOf(from) == dayOf(to-1) {
			return a.Format("2006-01-02T15:04Z")
		}
		return dayOf(from) + "/" + dayOf(to-1)
	case to-from == day:
		return dayOf(from)
	case a.Day() == 1 && b.Equal(a.AddDate(0, 1, 0)):
		return a.Format("2006-01")
	case a.YearDay() == 1 && b.Equal(a.AddDate(1, 0, 0)):
		return a.Format("2006")
	}
	return dayOf(from) + "/" + dayOf(to-day)
}

func unescaped(s string) string {
	if u, err := url.PathUnescape(s); err == nil {
		return u
	}
	return s
}

// articleLine is an article version on one line, and when it came out.
type articleLine struct {
	text      string
	publisher string
	published int64 // Unix seconds, 0 when unknown
}

// versionOf is the article version that a fact was read in.
func (a *asking) versionOf(fact graph.Ref) graph.Ref { return a.one(fact, graph.DerivedFrom) }

// article is "Al Jazeera, 2025-11-30: headline".
func (a *asking) article(version graph.Ref) *articleLine {
	if l, ok := a.articles[version]; ok {
		return l
	}
	l := &articleLine{}
	if p := a.one(version, graph.Publisher); p != 0 {
		l.publisher = a.label(p)
	}
	var about []string
	if l.publisher != "" {
		about = append(about, l.publisher)
	}
	if t, ok := a.seconds(a.one(version, graph.DatePublished)); ok {
		l.published = t
		about = append(about, dayOf(t))
	}
	title := a.Text(a.one(version, graph.Headline))
	if title == "" {
		title = a.Text(a.own(version, graph.TermFile))
	}
	l.text = strings.Join(about, ", ")
	switch {
	case title != "" && l.text != "":
		l.text += ": " + title
	case title != "":
		l.text = title
	case l.text == "":
		l.text = a.last(version)
	}
	a.articles[version] = l
	return l
}

// versions calls see for every article version of the graph.
func (a *asking) versions(see func(version graph.Ref)) {
	a.With(a.node(string(graph.Type)), a.node(string(graph.NewsArticle)), func(l graph.Link) bool { see(l.S); return true })
}

// withVerb calls see for the facts whose base relation is one of the verbs, with
// whatever preposition: "attack", "attack_in", "attack_on".
func (a *asking) withVerb(see func(fact graph.Ref), verbs ...string) {
	for _, v := range verbs {
		var bases []string
		a.Relations(v, func(name string) bool {
			if name == v || name[len(v)] == '_' {
				bases = append(bases, name)
			}
			return true
		})
		a.withBase(see, bases...)
	}
}

func contains(list []string, s string) bool { return slices.Contains(list, s) }
