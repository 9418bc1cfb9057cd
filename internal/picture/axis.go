package picture

import (
	"slices"
	"time"
)

// unit is a calendar unit that a time axis counts in.
type unit int

const (
	day unit = iota
	week
	month
	quarter
	year
	decade
)

// start is the beginning of the unit that t lies in.
func (u unit) start(t time.Time) time.Time {
	y, m, d := t.UTC().Date()
	switch u {
	case day:
	case week:
		d -= (int(t.UTC().Weekday()) + 6) % 7
	case month:
		d = 1
	case quarter:
		m, d = m-(m-1)%3, 1
	case year:
		m, d = 1, 1
	case decade:
		y, m, d = y-y%10, 1, 1
	}
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}

// next is the beginning of the unit after the one that begins at t.
func (u unit) next(t time.Time) time.Time {
	switch u {
	case day:
		return t.AddDate(0, 0, 1)
	case week:
		return t.AddDate(0, 0, 7)
	case month:
		return t.AddDate(0, 1, 0)
	case quarter:
		return t.AddDate(0, 3, 0)
	case year:
		return t.AddDate(1, 0, 0)
	}
	return t.AddDate(10, 0, 0)
}

// label is the unit that begins at t in words; whole says so without regard to
// the label before it.
func (u unit) label(t time.Time, whole bool) string {
	switch u {
	case day, week:
		if whole {
			return t.Format("2006-01-02")
		}
		return t.Format("01-02")
	case month, quarter:
		return t.Format("2006-01")
	}
	return t.Format("2006")
}

// slot is a unit on the axis, or a break that stands for a longer stretch in
// which nothing happened.
type slot struct {
	from, to time.Time
	gap      bool
}

// axis is a line of time with the empty stretches taken out, so that an event of
// 1987 does not press all others into one point. It is honest about that: a
// break is drawn as one.
type axis struct {
	unit  unit
	slots []slot
}

// emptiest is how many empty units in a row stay on the axis.
const emptiest = 2

// newAxis is the finest axis over the facts' times that has no more slots than
// most. Facts without a time count for nothing.
func newAxis(facts []Fact, most int) axis {
	for u := day; u < decade; u++ {
		if a := axisIn(u, facts); len(a.slots) <= most {
			return a
		}
	}
	return axisIn(decade, facts)
}

// axisIn is the axis in a unit.
func axisIn(u unit, facts []Fact) axis {
	var starts []time.Time
	long := longSpan(facts)
	for i := range facts {
		if f := &facts[i]; !f.From.IsZero() {
			starts = append(starts, u.covered(f.From, lastInstant(f), long)...)
		}
	}
	slices.SortFunc(starts, time.Time.Compare)
	starts = slices.CompactFunc(starts, time.Time.Equal)
	a := axis{unit: u}
	for i, s := range starts {
		if i > 0 {
			a.fill(a.slots[len(a.slots)-1].to, s)
		}
		a.slots = append(a.slots, slot{from: s, to: u.next(s)})
	}
	return a
}

// longSpan is the length from which on only a fact's ends count: what has been
// going on since 1987 leaves room for a break among the events of one autumn.
func longSpan(facts []Fact) time.Duration {
	var starts []time.Time
	for i := range facts {
		if !facts[i].From.IsZero() {
			starts = append(starts, facts[i].From)
		}
	}
	if len(starts) == 0 {
		return 0
	}
	slices.SortFunc(starts, time.Time.Compare)
	n := len(starts)
	return 2*starts[n-1-n/4].Sub(starts[n/4]) + 62*24*time.Hour
}

// covered is the units from one time to another, of a long stretch the first and
// the last.
func (u unit) covered(from, to time.Time, long time.Duration) []time.Time {
	first := u.start(from)
	if to.Sub(from) > long {
		return []time.Time{first, u.start(to)}
	}
	out := []time.Time{first}
	for t := u.next(first); !t.After(to); t = u.next(t) {
		out = append(out, t)
	}
	return out
}

// fill puts the units between two times on the axis, or a break.
func (a *axis) fill(from, to time.Time) {
	n := 0
	for t := from; t.Before(to) && n <= emptiest; t = a.unit.next(t) {
		n++
	}
	if n > emptiest {
		a.slots = append(a.slots, slot{from: from, to: to, gap: true})
		return
	}
	for t := from; t.Before(to); t = a.unit.next(t) {
		a.slots = append(a.slots, slot{from: t, to: a.unit.next(t)})
	}
}

// lastInstant is the last moment of a fact.
func lastInstant(f *Fact) time.Time {
	if f.To.After(f.From) {
		return f.To.Add(-time.Second)
	}
	return f.From
}

// at is the place of a time on the axis, counted in slots.
func (a *axis) at(t time.Time) float64 {
	for i, s := range a.slots {
		if t.Before(s.to) || i == len(a.slots)-1 {
			if t.Before(s.from) {
				return float64(i)
			}
			return float64(i) + min(1, t.Sub(s.from).Seconds()/s.to.Sub(s.from).Seconds())
		}
	}
	return 0
}

// span is a fact's stretch on the axis in slots; what is longer than it is
// exact (a month on an axis of days) covers all of it.
func (a *axis) span(f *Fact) (from, to float64) {
	from = a.at(f.From)
	if to = a.at(lastInstant(f)); to < from {
		to = from
	}
	return from, to
}
