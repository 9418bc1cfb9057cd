package timex

import (
	"time"

	"github.com/quadwire/quadwire/extract"
)

// valueOf is the TIMEX3 value of a resolved expression.
func valueOf(p found, e expr) string {
	switch {
	case e.f.clock && e.f.offset != 0:
		local := p.start.Add(time.Duration(e.f.offset) * time.Minute)
		return iso(local, p.g)
	case e.f.part != noPart && !e.f.clock:
		return iso(p.start, day) + "T" + partCodes[e.f.part]
	}
	return iso(p.start, p.g)
}

// open is the value of a date that nothing gave bounds: XXXX-03-09.
func open(f fields) string {
	two := func(n int) string { return string(rune('0'+n/10%10)) + string(rune('0'+n%10)) }
	switch {
	case f.month != 0 && f.day != 0:
		return "XXXX-" + two(f.month) + "-" + two(f.day)
	case f.month != 0:
		return "XXXX-" + two(f.month)
	case f.weekday != 0:
		return "XXXX-WXX-" + two(f.weekday)[1:]
	case f.quarter != 0:
		return "XXXX-Q" + two(f.quarter)[1:]
	case f.season != 0:
		return "XXXX-" + seasonCodes[time.Month(f.season)]
	}
	return ""
}

// bounds cuts the part that a modifier names out of the period: early 1991 is its
// first third, "earlier this year" ends with publication. A week and less stays
// whole.
func (r *resolver) bounds(p found, e expr) (time.Time, time.Time) {
	start, end := p.start, p.end()
	if p.g <= week {
		return start, end
	}
	switch e.mod {
	case modStart:
		return start, third(start, end, 1)
	case modMid:
		return third(start, end, 1), third(start, end, 2)
	case modEnd:
		return third(start, end, 2), end
	case modEarlier:
		if now := add(floor(r.ref, day), day, 1); r.known && start.Before(now) && now.Before(end) {
			return start, now
		}
	case modLater:
		if now := floor(r.ref, day); r.known && start.Before(now) && now.Before(end) {
			return now, end
		}
	}
	return start, end
}

// third is the day after k thirds of a period, in whole months or years where it
// is long.
func third(start, end time.Time, k int) time.Time {
	if y := end.Year() - start.Year(); y >= 10 {
		return start.AddDate((y*k+2)/3, 0, 0) // the early 1990s: 1990 to 1993
	}
	m := (end.Year()-start.Year())*12 + int(end.Month()) - int(start.Month())
	if m >= 3 {
		return start.AddDate(0, m*k/3, 0)
	}
	return start.AddDate(0, 0, int(end.Sub(start)/(24*time.Hour))*k/3)
}

// rangeOf renders a range: from the start of the first to the end of the second.
func (r *resolver) rangeOf(s *scanner, e expr, x Expression) Expression {
	a := r.expression(s, e.parts[0])
	b := r.expression(s, e.parts[1])
	if !b.Start.IsZero() && !a.Start.IsZero() && !b.End.After(a.Start) {
		a, b = r.reorder(s, e, a, b)
	}
	x.Parts = []Expression{a, b}
	x.Type, x.Value = a.Type, a.Value+"/"+b.Value
	if a.Start.IsZero() || b.Start.IsZero() || !b.End.After(a.Start) {
		return x
	}
	x.Start, x.End, x.Basis = a.Start, b.End, a.Basis
	if b.Basis == extract.TimeInferred || a.Basis == extract.TimeStated {
		x.Basis = b.Basis
	}
	return x
}

// reorder mends a range whose end came out before its start: the end is the next
// one after the start ("from Friday to Monday", "from November to March").
func (r *resolver) reorder(s *scanner, e expr, a, b Expression) (Expression, Expression) {
	second := e.parts[1]
	if second.op != opCalendar || second.f.year != 0 || second.of != nil {
		return a, b
	}
	second.rel = relFollowing
	r.last = period{a.Start, day, 1}
	c := r.expression(s, second)
	c.Basis = b.Basis
	return a, c
}
