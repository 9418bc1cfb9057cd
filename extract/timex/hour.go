package timex

import (
	"strconv"
	"time"

	"github.com/quadwire/quadwire/extract"
)

// hourOf gives a time of day its day: that of the expression before it in the
// sentence, else of publication.
func (r *resolver) hourOf(s *scanner, e expr) found {
	switch d, ok := s.dayAfter(e); {
	case ok:
		p := r.period(s, d)
		if p.zero() {
			return p
		}
		return found{period: timeOfDay(p.start, e.f), basis: p.basis}
	case e.rel == relThis && r.known:
		return found{period: timeOfDay(floor(r.ref, day), e.f), basis: extract.TimeResolved}
	case e.rel == relFollowing && r.last.g == day:
		return found{period: timeOfDay(add(r.last.start, day, 1), e.f), basis: extract.TimeInferred}
	case e.rel == relPrevious && r.last.g == day:
		return found{period: timeOfDay(add(r.last.start, day, -1), e.f), basis: extract.TimeInferred}
	case e.rel == relNone && r.last.g == day:
		return found{period: timeOfDay(r.last.start, e.f), basis: extract.TimeInferred}
	case r.said.g != none && r.said.g <= day, e.rel == relSame && r.last.g != none && r.last.g <= day:
		return found{period: timeOfDay(floor(r.last.start, day), e.f), basis: extract.TimeInferred}
	case r.known:
		return found{period: timeOfDay(floor(r.ref, day), e.f), basis: extract.TimeResolved}
	}
	return found{}
}

// dayAfter is the weekday behind a parenthesis: "10:35 a.m. (0735 GMT) Friday".
func (s *scanner) dayAfter(e expr) (expr, bool) {
	if s.low(e.next) == "(" {
		for i := e.next + 1; i < e.next+8; i++ {
			if s.low(i) != ")" {
				continue
			}
			j := s.skip(i+1, "on")
			d, k := s.weekdayAt(j)
			return expr{op: opCalendar, first: j, next: k, f: fields{weekday: d}}, k > 0
		}
	}
	return expr{}, false
}

// worldTime is when the time of day of e on the day of p was where the article puts universal time in brackets
// behind it: "8:30 p.m. (0030 UTC)", "4:53 a.m. Thursday (2053 Wednesday, UTC)". A clock that is at most half a
// day apart tells the day.
func (s *scanner) worldTime(e expr, p period) (time.Time, bool) {
	k := e.next
	if !e.f.clock || s.low(k) != "(" || !s.isDigits(k+1) {
		return time.Time{}, false
	}
	n, err := strconv.Atoi(s.low(k + 1))
	j := k + 2
	switch {
	case err != nil:
		return time.Time{}, false
	case len(s.low(k+1)) == 4:
		n = n/100*60 + n%100
	case s.low(j) == ":" && s.isDigits(j+1):
		m, _ := strconv.Atoi(s.low(j + 1))
		n, j = n*60+m, j+2
	default:
		return time.Time{}, false
	}
	for ; j < k+8 && s.low(j) != ")"; j++ {
		if s.is(j, "utc", "gmt") {
			ahead := mod(e.f.hour*60+e.f.min-n, 24*60)
			if ahead > 14*60 {
				ahead -= 24 * 60
			}
			local := p.start.Add(time.Duration(e.f.offset) * time.Minute)
			return local.Add(-time.Duration(ahead) * time.Minute), true
		}
	}
	return time.Time{}, false
}
