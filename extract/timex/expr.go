package timex

import "time"

// op is what an expression does to find its period.
type op uint8

const (
	opCalendar op = iota // fields of the calendar: "Monday", "9 April 1998", "the third quarter"
	opUnit               // the unit around a date, or one beside it: "last week", "that year"
	opShift              // so far from a date: "two days ago", "a week later"
	opSpan               // so long, ending or beginning at a date: "the past two weeks"
	opLength             // so long: "for three months"
	opRepeat             // again and again: "every Monday"
	opVague              // "recently"
	opNth                // one of several in a longer period: "the first week of March"
	opRange              // from one to another: "between 2018 and 2020"
)

// rel is where a period lies, seen from the date that it is counted from.
type rel uint8

const (
	relNone      rel = iota
	relLast          // last, past: before publication
	relThis          // this, today's
	relNext          // next, coming: after publication
	relPrevious      // previous, year-earlier: before the expression before
	relFollowing     // following: after the expression before
	relSame          // that, the same, the
)

// modifier cuts a part out of a period, for its bounds; the TIMEX3 value stays.
type modifier uint8

const (
	modNone    modifier = iota
	modStart            // early, the start of
	modMid              // mid-, the middle of
	modEnd              // late, the end of
	modEarlier          // earlier (this year): up to publication
	modLater            // later (this year): from publication on
)

// fields are what the words say of a calendar date; what they do not say is zero.
type fields struct {
	year, decade, century  int // decade 199 is the 1990s, century 20 the 20th
	half, quarter, season  int
	month, day, weekday    int
	holiday                func(y int) time.Time
	part                   part
	clock                  bool
	hour, min, sec         int
	hasMin, hasSec, hasUTC bool
	offset                 int // minutes east of UTC
	fiscal                 bool
	weekOf                 bool // "the week of March 9"
}

// expr is an expression before it is resolved: words [first, next).
type expr struct {
	first, next int
	op          op
	f           fields
	rel         rel
	g           grain
	n           amount
	dir         int  // opShift, opSpan: -1 back, +1 ahead
	anchored    bool // opShift: counts from the expression before, not from publication
	named       bool // opShift: a day with a name of its own, yesterday
	mod         modifier
	value       string // opRepeat, opVague
	parts       []expr // opRange
	of          *expr  // "Monday of last week", "the first nine months of 1989"
	nth         int    // opNth: 1 for the first, -1 for the last
}

// merge is a with the fields that only b has; it fails where both speak of the
// same field ("Monday Tuesday").
func merge(a, b fields) (fields, bool) {
	ok := true
	pick := func(x *int, y int) {
		if y == 0 {
			return
		}
		if *x != 0 && *x != y {
			ok = false
		}
		*x = y
	}
	pick(&a.year, b.year)
	pick(&a.decade, b.decade)
	pick(&a.century, b.century)
	pick(&a.half, b.half)
	pick(&a.quarter, b.quarter)
	pick(&a.season, b.season)
	pick(&a.month, b.month)
	pick(&a.day, b.day)
	pick(&a.weekday, b.weekday)
	p := int(a.part)
	pick(&p, int(b.part))
	a.part = part(p)
	if b.clock {
		if a.clock {
			return a, false
		}
		a.clock, a.hour, a.min, a.sec = true, b.hour, b.min, b.sec
		a.hasMin, a.hasSec, a.hasUTC, a.offset = b.hasMin, b.hasSec, b.hasUTC, b.offset
	}
	if b.holiday != nil {
		if a.holiday != nil || a.day != 0 || a.month != 0 {
			return a, false
		}
		a.holiday = b.holiday
	}
	a.fiscal = a.fiscal || b.fiscal
	return a, ok
}

// fine is the grain of the smallest field, none for the empty value.
func (f fields) fine() grain {
	switch {
	case f.clock && f.hasSec:
		return second
	case f.clock && f.hasMin:
		return minute
	case f.clock:
		return hour
	case f.weekOf:
		return week
	case f.day != 0 || f.weekday != 0 || f.holiday != nil || f.part != noPart:
		return day
	case f.month != 0:
		return month
	case f.quarter != 0:
		return quarter
	case f.season != 0:
		return season
	case f.half != 0:
		return half
	case f.year != 0:
		return year
	case f.decade != 0:
		return decade
	case f.century != 0:
		return century
	}
	return none
}

// coarse is the grain of the largest field.
func (f fields) coarse() grain {
	switch {
	case f.century != 0:
		return century
	case f.decade != 0:
		return decade
	case f.year != 0:
		return year
	case f.half != 0:
		return half
	case f.season != 0:
		return season
	case f.quarter != 0:
		return quarter
	case f.month != 0 || f.holiday != nil:
		return month
	case f.weekday != 0 || f.day != 0:
		return day
	}
	return hour
}
