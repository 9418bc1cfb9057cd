package link

import (
	"time"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// time is the time expression that argument a holds, nil for none.
func (l *linker) time(a extract.Argument) *extract.Time {
	var best *extract.Time
	for k := range l.d.Times {
		x := &l.d.Times[k]
		if x.Overlaps(a.Span) && !l.within(x, a) && (best == nil || best.Start.IsZero() && !x.Start.IsZero()) {
			best = x
		}
	}
	if best == nil {
		return nil
	}
	t := *best
	if t.Start.Year() <= 1 {
		t.Start = time.Time{}
	}
	if t.End.Year() <= 1 {
		t.End = time.Time{} // of an article that nobody dates
	}
	return &t
}

// within reports whether the time x says of what, deep inside the argument a, it is that a tells:
// "following a poor defence of their 2019 title" is no time in 2019. The parts of a time are:
// "by the end of the 2019 season".
func (l *linker) within(x *extract.Time, a extract.Argument) bool {
	if a.Sentence >= len(l.d.Trees) {
		return false
	}
	t := &l.d.Trees[a.Sentence]
	if a.Head < len(t.Tokens) && (a.Clause >= 0 || t.Tokens[a.Head].UPOS == "VERB") {
		return deeper(t, x, a)
	}
	if a.Head >= len(t.Tokens) || x.Overlaps(t.Tokens[a.Head].Span) || syntax.TimeLike(t, a.Head) || parts[syntax.Lemma(t, a.Head)] {
		return false
	}
	for _, k := range a.Tokens {
		if t.Tokens[k].Overlaps(x.Span) && (t.Tokens[k].Head == a.Head || t.Is(k, "case", "det", "punct")) {
			return false
		}
	}
	return t.Child(a.Head, "nmod") > a.Head
}

// deeper reports whether the time x belongs to a clause inside the clause a: "while pointing out that the
// mill, which dates from 1903, was old".
func deeper(t *extract.Tree, x *extract.Time, a extract.Argument) bool {
	for _, k := range a.Tokens {
		if !t.Tokens[k].Overlaps(x.Span) || t.Is(k, "case", "det", "punct") {
			continue
		}
		for i := k; i >= 0 && i != a.Head && i != syntax.First(t, a.Head); i = t.Tokens[i].Head {
			if t.Is(i, "ccomp", "acl", "advcl") {
				return true
			}
		}
		return false
	}
	return true // of a part that is left out
}

// ofEvent reports whether the time x is when something else was, by which the argument a tells when: "after
// a shooting in November", "since the 2011 vote".
func (l *linker) ofEvent(x *extract.Time, a extract.Argument) bool {
	t := &l.d.Trees[a.Sentence]
	return a.Head < len(t.Tokens) && !x.Overlaps(t.Tokens[a.Head].Span) && !syntax.TimeLike(t, a.Head) && !parts[syntax.Lemma(t, a.Head)]
}

// parts are nouns for parts of a time.
var parts = lexicon.Words("end start beginning middle close height eve course part half quarter rest dawn turn outset")

// bound is the stretch of time that a preposition makes of a time: what happened
// after November began when November ended.
// What happened after something of November may have done so in that month: "after a shooting in November".
func bound(t extract.Time, prep string, event bool) extract.Time {
	switch prep {
	case "after", "following":
		if event {
			t.End = time.Time{}
			break
		}
		t.Start, t.End = t.End, time.Time{}
	case "since", "from":
		t.End = time.Time{}
	case "before", "prior to", "ahead of", "until", "by", "till":
		if event || prep == "until" || prep == "till" || prep == "by" {
			t.Start = t.End
		}
		t.Start, t.End = time.Time{}, t.Start
	}
	return t
}

// quantity is the amount the fact is about: its object, or an amount inside its
// object, subject or arguments.
func (l *linker) quantity(f *extract.Fact, p *extract.Proposition) *extract.Quantity {
	if q, ok := f.Object.(extract.Quantity); ok {
		return &q
	}
	for k := range p.Args {
		a := p.Args[(k+1)%len(p.Args)] // the object before the subject
		if a.Role == extract.RoleTime || a.Role == extract.RoleComplement {
			continue
		}
		if q := l.quantityIn(a); q != nil {
			return q
		}
	}
	return nil
}

func (l *linker) quantityIn(a extract.Argument) *extract.Quantity {
	for k := range l.d.Quantities {
		if q := &l.d.Quantities[k]; a.Contains(q.Span) {
			c := *q
			return &c
		}
	}
	return nil
}
