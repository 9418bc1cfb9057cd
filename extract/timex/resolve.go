package timex

import (
	"time"

	"github.com/quadwire/quadwire/extract"
)

// resolver walks through an article and gives each expression its period.
type resolver struct {
	ref     time.Time // publication
	known   bool
	last    period // the last one that was resolved in the article
	quarter period // the last quarter
	said    period // the last one in this sentence
	days    toldDays
	quote   quoteState
}

// sentence begins a new sentence.
func (r *resolver) sentence(s *scanner) {
	r.said = period{}
	r.quote.enter(s)
}

// found is a period with how it was found.
type found struct {
	period
	basis extract.TimeBasis
}

// expression resolves and renders one expression.
func (r *resolver) expression(s *scanner, e expr) Expression {
	span := extract.Span{Start: s.words[e.first].Start, End: s.words[e.next-1].End}
	x := Expression{Time: extract.Time{Span: span, Text: s.text[span.Start:span.End]}}
	switch e.op {
	case opRange:
		return r.rangeOf(s, e, x)
	case opRepeat:
		x.Type, x.Value, x.Set = Set, e.value, true
		if len(e.value) > 1 && e.value[0] == 'P' {
			x.Duration = e.value
		}
		return x
	case opVague:
		return r.vague(e, x)
	case opLength:
		return r.lengthOf(s, e, x)
	case opSpan:
		return r.spanOf(s, e, x)
	}
	p := r.period(s, e)
	x.Type = Date
	if e.f.clock || e.f.part != noPart {
		x.Type = Clock
	}
	if p.zero() {
		switch {
		case e.op == opShift && e.named, e.op == opUnit && e.g == day:
			x.Value = "XXXX-XX-XX" // some day: yesterday is no length
		case e.op == opShift && e.n.vague:
			x.Value = map[int]string{-1: "PAST_REF", 1: "FUTURE_REF"}[e.dir]
		case e.op == opShift:
			x.Value = length(e.n, e.g) // as TimeML has it; what happened a day later did not last a day
		default:
			x.Value = open(e.f)
		}
		return x
	}
	x.Value = valueOf(p, e)
	x.Start, x.End = r.bounds(p, e)
	x.Basis = p.basis
	if at, ok := s.worldTime(e, p.period); ok {
		x.Start, x.End = at, at.Add(p.end().Sub(p.start))
	}
	if r.unsureDay(s, e, p) {
		r.days.doubt = true
		x.Start, x.End, x.Basis = time.Time{}, time.Time{}, extract.TimeNone
		return x
	}
	r.days.add(p.period)
	if e.op == opShift && e.of != nil {
		x.Parts = r.shiftParts(s, e, x)
	}
	if e.op != opShift || e.g != year {
		r.remember(p.period) // a comparison ("from $2m a year earlier") moves nothing
	}
	return x
}

// remember makes a period the one that "the previous month" counts from.
func (r *resolver) remember(p period) {
	r.last, r.said = p, p
	if p.g == quarter {
		r.quarter = p
	}
}

// period is the period of a calendar date, a unit or a shift; zero when nothing
// gives it bounds.
func (r *resolver) period(s *scanner, e expr) found {
	switch e.op {
	case opUnit:
		return r.unit(s, e)
	case opNth:
		c := r.period(s, *e.of)
		if c.zero() {
			return c
		}
		return found{period: nthIn(e, c.period), basis: c.basis}
	case opShift:
		if e.of != nil {
			return r.fromDate(s, e)
		}
		p := r.shift(e)
		if e.f.part != noPart || e.f.clock {
			p.period = timeOfDay(p.start, e.f)
		}
		return p
	}
	if e.of != nil {
		c := r.period(s, *e.of)
		if c.zero() {
			return c
		}
		return found{period: within(e.f, c.period), basis: c.basis}
	}
	return r.calendar(s, e)
}

// calendar resolves the fields of a date.
func (r *resolver) calendar(s *scanner, e expr) found {
	f := e.f
	switch {
	case f.year != 0:
		return found{period: inYear(f, f.year), basis: extract.TimeStated}
	case f.decade != 0:
		return found{period: period{dayOf(f.decade*10, 1, 1), decade, 1}, basis: extract.TimeStated}
	case f.century != 0:
		return found{period: period{dayOf(f.century*100, 1, 1), century, 1}, basis: extract.TimeStated}
	}
	base, basis := r.base(e.rel, none)
	if base.IsZero() {
		return found{}
	}
	switch f.coarse() {
	case hour:
		return r.hourOf(s, e)
	case day:
		if f.day == 0 {
			return found{period: timeIn(weekdayFrom(base, e.rel, f.weekday, r.toward(s, e)), f), basis: basis}
		}
		return found{period: timeIn(dayFrom(base, f.day, min(r.toward(s, e), 1)), f), basis: basis}
	}
	if s.sinceEvent(e) {
		return found{}
	}
	toward := r.toward(s, e)
	var cands []period
	for y := base.Year() - 2; y <= base.Year()+2; y++ {
		p := inYear(f, y)
		if f.weekday != 0 && f.day != 0 && e.rel == relNone && weekdayOf(p.start) == f.weekday && near(p, base, 366) {
			return found{period: p, basis: basis} // "Monday, Oct. 26" is in a year where it is one
		}
		if f.day != 0 && e.rel == relNone && near(p, base, 75) {
			return found{period: p, basis: basis}
		}
		cands = append(cands, p)
	}
	return found{period: choose(cands, base, e.rel, toward), basis: basis}
}

// near reports whether a period begins within so many days of base: a date
// without year is the near one, whatever the tense ("payable Dec. 15").
func near(p period, base time.Time, days int) bool {
	d := p.start.Sub(base)
	return d.Abs() <= time.Duration(days)*24*time.Hour
}

// weekdayOf is the weekday of a day, Monday 1 to Sunday 7.
func weekdayOf(t time.Time) int { return (int(t.Weekday())+6)%7 + 1 }

// toward is the direction of the governing verb; what is unknown is past, news
// being what has happened.
func (r *resolver) toward(s *scanner, e expr) int {
	if d := s.direction(e); d != 0 {
		return d
	}
	return -1
}

// base is the date that a relation of periods of the grain g counts from: none where the
// expression before is too coarse to say, as 2004 is of "the same day".
func (r *resolver) base(l rel, g grain) (time.Time, extract.TimeBasis) {
	switch l {
	case relPrevious, relFollowing, relSame:
		if r.last.coarser(g) {
			return time.Time{}, extract.TimeNone
		}
		if !r.last.zero() {
			if l == relFollowing {
				return r.last.end().Add(-1), extract.TimeInferred
			}
			return r.last.start, extract.TimeInferred
		}
	}
	if !r.known {
		return time.Time{}, extract.TimeNone
	}
	return r.ref, extract.TimeResolved
}

// timeIn is the time of day of f on the day of p, or p where f has none.
func timeIn(p period, f fields) period {
	if f.clock || f.part != noPart {
		return timeOfDay(p.start, f)
	}
	return p
}

// timeOfDay is the clock time of f on a day, in UTC. The parts of a day stay
// whole days: the article does not tell its own time zone.
func timeOfDay(d time.Time, f fields) period {
	if !f.clock {
		return period{floor(d, day), day, 1}
	}
	t := floor(d, day).Add(time.Duration(f.hour)*time.Hour + time.Duration(f.min-f.offset)*time.Minute + time.Duration(f.sec)*time.Second)
	return period{t, f.fine(), 1}
}

// inYear is the period of a date in year y.
func inYear(f fields, y int) period {
	switch {
	case f.holiday != nil:
		return timeIn(period{f.holiday(y), day, 1}, f)
	case f.month != 0 && f.day != 0:
		p := period{dayOf(y, f.month, f.day), day, 1}
		if f.weekOf {
			return period{floor(p.start, week), week, 1}
		}
		return timeIn(p, f)
	case f.month != 0:
		return period{dayOf(y, f.month, 1), month, 1}
	case f.quarter != 0:
		return period{dayOf(y, f.quarter*3-2, 1), quarter, 1}
	case f.season != 0:
		return period{dayOf(y, f.season, 1), season, 1}
	case f.half != 0:
		return period{dayOf(y, f.half*6-5, 1), half, 1}
	}
	return period{dayOf(y, 1, 1), year, 1}
}

// within is the first period of f that begins inside c: Monday of last week.
func within(f fields, c period) period {
	switch f.coarse() {
	case hour:
		return timeOfDay(c.start, f)
	case day:
		d := floor(c.start, day)
		if f.weekday != 0 {
			d = d.AddDate(0, 0, mod(f.weekday-int(d.Weekday()), 7))
		}
		return timeIn(period{d, day, 1}, f)
	}
	p := inYear(f, c.start.Year())
	if p.start.Before(c.start) {
		p = inYear(f, c.start.Year()+1)
	}
	return p
}

// weekdayFrom is the weekday w, Monday 1 to Sunday 7, that is meant on day base.
func weekdayFrom(base time.Time, l rel, w, toward int) period {
	b := floor(base, day)
	back := mod(int(b.Weekday())-w, 7) // days since the last one, 0 on the day itself
	at := func(days int) period { return period{b.AddDate(0, 0, days), day, 1} }
	switch {
	case l == relLast || l == relPrevious:
		if back == 0 {
			back = 7
		}
		return at(-back)
	case l == relNext || l == relFollowing:
		return at(7 - back)
	case l == relThis && toward < 0:
		return at(-back) // "This Sunday, she crossed the lake", told on a Tuesday
	case l == relThis || l == relSame:
		return period{floor(b, week).AddDate(0, 0, w-1), day, 1}
	case toward == nearest && back <= 2:
		return at(-back)
	case toward > 0 && back > 0:
		return at(7 - back)
	}
	return at(-back)
}

// dayFrom is the day of the month d that is meant on day base.
func dayFrom(base time.Time, d, toward int) period {
	b := floor(base, day)
	for k := 0; k < 14; k++ {
		m := add(floor(b, month), month, k*toward)
		p := m.AddDate(0, 0, d-1)
		if p.Month() == m.Month() && (toward < 0 && !p.After(b) || toward > 0 && !p.Before(b)) {
			return period{p, day, 1}
		}
	}
	return period{}
}

// choose picks from candidates in ascending order the one that is meant on base.
func choose(cands []period, base time.Time, l rel, toward int) period {
	past, future, now := cands[0], cands[len(cands)-1], period{}
	for i := len(cands) - 1; i >= 0; i-- {
		c := cands[i]
		if l == relSame && c.start.Year() == base.Year() {
			return c // "that September", told of an August
		}
		switch {
		case c.start.After(base):
			future = c
		case c.end().After(base):
			now = c
		}
	}
	for _, c := range cands {
		if !c.end().After(base) {
			past = c
		}
	}
	if l == relNone && toward > 0 && future.start.Sub(base) > 240*24*time.Hour && base.Sub(past.end()) < 120*24*time.Hour {
		toward = -1 // "expects to report a third-quarter loss": the one just over
	}
	switch {
	case l == relLast && past.g == month && base.Sub(past.end()) < 2*24*time.Hour && past.start.Year() == base.Year():
		return past.before() // "last February", said on 1 March
	case l == relLast || l == relPrevious:
		return past
	case l == relNext || l == relFollowing:
		return future
	case !now.zero():
		return now
	case l == relThis:
		if future.start.Year() == base.Year() {
			return future
		}
		return past
	case toward > 0:
		return future
	}
	return past
}
