package timex

import (
	"time"

	"github.com/quadwire/quadwire/extract"
)

// unit resolves "last week", "this year", "the following month", "the weekend".
func (r *resolver) unit(s *scanner, e expr) found {
	if e.of != nil {
		return r.period(s, *e.of)
	}
	if e.rel == relSame && e.g == quarter {
		switch {
		case !r.quarter.zero():
			return found{period: r.quarter, basis: extract.TimeInferred}
		case r.known: // the quarter that is reported is the last full one
			return found{period: period{floor(r.ref, quarter), quarter, 1}.shift(-1), basis: extract.TimeResolved}
		}
		return found{}
	}
	l := e.rel
	if l == relSame && (e.g == weekend || e.g == year && s.low(e.first) == "the") {
		l = relThis
	}
	base, basis := r.base(l, e.g)
	if base.IsZero() {
		return found{}
	}
	p := period{floor(base, e.g), e.g, 1}
	switch {
	case e.g == weekend:
		p = r.weekend(s, e, p, base, l)
	case l == relLast || l == relPrevious:
		p = p.shift(-1)
	case l == relNext || l == relFollowing:
		p = p.shift(1)
	case l == relThis && e.g == week && base.Weekday() == time.Sunday && s.direction(e) > 0:
		p = p.shift(1) // said on a Sunday of what is to come: the week that begins
	}
	if e.f.part != noPart {
		p = timeOfDay(p.start, e.f)
	}
	return found{period: p, basis: basis}
}

// weekend is "the weekend", "last weekend", "this weekend" from a weekday or from
// the weekend itself; p is the one that is running or was last.
func (r *resolver) weekend(s *scanner, e expr, p period, base time.Time, l rel) period {
	running := p.end().After(base)
	switch {
	case l == relNext, l == relFollowing:
		return p.shift(1)
	case l == relLast || l == relPrevious:
		if running {
			return p.shift(-1)
		}
		return p
	case running:
		return p
	case s.direction(e) > 0, e.rel == relThis && s.direction(e) == 0:
		return p.shift(1)
	}
	return p
}

// shift resolves "two days ago", "yesterday", "a year earlier".
func (r *resolver) shift(e expr) found {
	if e.n.vague {
		return found{}
	}
	n := e.dir * int(e.n.lo)
	base, basis, from := r.ref, extract.TimeResolved, none
	if e.anchored {
		if r.last.zero() || r.last.coarser(e.g) {
			return found{}
		}
		base, basis, from = r.last.start, extract.TimeInferred, r.last.g
	} else if !r.known {
		return found{}
	}
	if e.g == year && n != 0 && (r.last.g == quarter || r.said.g == quarter) && !e.anchored {
		base, basis, from = r.last.start, extract.TimeInferred, quarter // "third-quarter net rose from … a year ago"
	}
	if n > 9000 || n < -9000 {
		return found{}
	}
	t := add(base, e.g, n)
	if e.n.lo != float64(int(e.n.lo)) {
		t = add(t, month, e.dir*months(e.g)/2)
	}
	if t.Year() < 1 || t.Year() > 9999 {
		return found{}
	}
	g := e.g
	switch {
	case from > day && from < e.g && from != weekend && months(e.g) > 0:
		return found{period: period{t, from, r.last.n}, basis: basis}
	case from == day && months(e.g) > 0 && n*n == 1:
		return found{period: period{floor(t, day), day, 1}, basis: basis}
	case g < day && base.Equal(floor(base, day)):
		g = day // the article has a date but no hour
	case g == weekend:
		g = week
	}
	return found{period: period{floor(t, g), g, 1}, basis: basis}
}

// fromDate resolves "two days before Christmas".
func (r *resolver) fromDate(s *scanner, e expr) found {
	c := r.period(s, *e.of)
	if c.zero() || e.n.lo > 9000 || e.n.lo != float64(int(e.n.lo)) {
		return found{}
	}
	return found{period: period{add(floor(c.start, day), e.g, e.dir*int(e.n.lo)), day, 1}, basis: c.basis}
}

// shiftParts are the duration and the date that TimeML sees in it.
func (r *resolver) shiftParts(s *scanner, e expr, x Expression) []Expression {
	a := Expression{Type: Duration, Value: length(e.n, e.g)}
	a.Span = extract.Span{Start: x.Span.Start, End: s.words[e.of.first-2].End}
	a.Text, a.Duration = s.text[a.Span.Start:a.Span.End], a.Value
	return []Expression{a, r.expression(s, *e.of)}
}

// vague renders "now", which is the day of publication, and "recently", which is
// no day.
func (r *resolver) vague(e expr, x Expression) Expression {
	x.Type, x.Value = Date, e.value
	if e.next == e.first+1 && (x.Text == "now" || x.Text == "Now") && r.known {
		x.Start, x.End = floor(r.ref, day), add(floor(r.ref, day), day, 1)
		x.Basis = extract.TimeResolved
	}
	return x
}

// lengthOf renders a duration. Only "has been … for 10 months", a perfect that
// reaches up to publication, gets bounds.
func (r *resolver) lengthOf(s *scanner, e expr, x Expression) Expression {
	x.Type, x.Duration = Duration, length(e.n, e.g)
	x.Value = x.Duration
	if r.known && !e.n.vague && s.perfectFor(e) {
		x.Start, x.End = r.before(floor(r.ref, day), e)
		x.Basis = extract.TimeResolved
	} else if r.known && !e.n.vague && e.n.lo < 9000 && e.g >= day && s.low(e.first-1) == "in" && s.direction(e) > 0 {
		p := period{floor(add(r.ref, e.g, int(e.n.lo)), e.g), e.g, 1} // "they will meet in two weeks"
		x.Start, x.End, x.Basis = p.start, p.end(), extract.TimeResolved
	}
	return x
}

// before is the n units that end with the day of t.
func (r *resolver) before(t time.Time, e expr) (time.Time, time.Time) {
	end := add(t, day, 1)
	if e.n.lo > 9000 {
		return time.Time{}, time.Time{}
	}
	return add(end, e.g, -int(e.n.lo)), end
}

// sinceEvent reports whether a month without year counts from an event and not
// from publication: "in March or April after the invasion, or May, three months
// after".
func (s *scanner) sinceEvent(e expr) bool {
	if e.op != opCalendar || e.f.fine() != month || e.rel != relNone || s.alone {
		return false
	}
	j := s.skip(e.next, ",")
	if _, g, k := s.units(j); k > 0 && g >= day {
		return s.low(k) == "after" || s.low(k) == "before"
	}
	if s.low(e.next) == "or" {
		if _, k := s.monthAt(e.next + 1); k > 0 {
			return s.sinceWord(k)
		}
	}
	return s.low(e.first-1) == "or" && s.sinceWord(e.next)
}

func (s *scanner) sinceWord(i int) bool {
	return (s.low(i) == "after" || s.low(i) == "before") && !s.isDigits(i+1)
}

// perfectFor reports whether a duration hangs with "for" on a present perfect:
// "has been at war for 10 months".
func (s *scanner) perfectFor(e expr) bool {
	if s.low(e.first-1) != "for" || s.tree == nil || !s.pos {
		return false
	}
	i := s.head(e)
	if i < 0 || s.tree.Tokens[i].Head < 0 {
		return false
	}
	v := s.tree.Tokens[i].Head
	for _, c := range s.children(v, "aux") {
		switch s.tree.Lower(c) {
		case "has", "have", "'ve", "’ve", "'s", "’s":
			return true
		}
	}
	return false
}

// spanOf renders "the past two weeks", "the next three days", "the first nine
// months of 1989".
func (r *resolver) spanOf(s *scanner, e expr, x Expression) Expression {
	x.Type, x.Duration = Duration, length(e.n, e.g)
	x.Value = x.Duration
	if v := s.recent(e); v != "" {
		x.Type, x.Value = Date, v
	}
	if e.n.vague || e.n.lo > 9000 || e.n.lo != float64(int(e.n.lo)) {
		return x
	}
	n := int(e.n.lo)
	switch {
	case e.of != nil:
		c := r.period(s, *e.of)
		if c.zero() {
			return x
		}
		x.Start, x.End, x.Basis = c.start, add(c.start, e.g, n), c.basis
		if e.mod == modEnd {
			x.Start, x.End = add(c.end(), e.g, -n), c.end()
		}
		x.Parts = r.halves(s, e, x)
		r.remember(c.period)
	case e.dir < 0 && e.anchored && !r.last.zero():
		x.Start, x.End, x.Basis = add(r.last.start, e.g, -n), r.last.start, extract.TimeInferred
	case e.dir > 0 && e.anchored && !r.last.zero():
		x.Start, x.End, x.Basis = r.last.end(), add(r.last.end(), e.g, n), extract.TimeInferred
	case e.dir < 0 && r.known:
		x.Start, x.End = r.before(floor(r.ref, day), e)
		x.Basis = extract.TimeResolved
	case e.dir > 0 && r.known:
		x.Start, x.Basis = floor(r.ref, day), extract.TimeResolved
		x.End = add(x.Start, e.g, n)
	}
	return x
}

// recent is the value of "recent years" and "coming months", which name no
// number of them, "" for all other stretches.
func (s *scanner) recent(e expr) string {
	for i := e.first; i < e.next && e.n.vague; i++ {
		if _, plural, ok := unit(s.low(i + 1)); !ok || !plural {
			continue
		}
		switch s.low(i) {
		case "recent", "past":
			return "PAST_REF"
		case "coming":
			return "FUTURE_REF"
		}
	}
	return ""
}

// halves are the two expressions that TimeML sees in "the first nine months of 1989".
func (r *resolver) halves(s *scanner, e expr, x Expression) []Expression {
	of := *e.of
	head := e
	head.of = nil
	head.next = of.first
	for head.next > head.first+1 && (s.low(head.next-1) == "of" || s.low(head.next-1) == "in") {
		head.next--
	}
	a := Expression{Type: x.Type, Value: x.Value}
	a.Span = extract.Span{Start: s.words[head.first].Start, End: s.words[head.next-1].End}
	a.Text, a.Duration = s.text[a.Span.Start:a.Span.End], x.Duration
	return []Expression{a, r.expression(s, of)}
}
