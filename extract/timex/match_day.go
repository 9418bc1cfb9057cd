package timex

import "strconv"

// matchClock reads a time of day: "10:35 a.m.", "5 p.m. EST", "noon", "18:00",
// "0735 GMT", "eight o'clock", "4 in the morning".
func (s *scanner) matchClock(i int) (expr, bool) {
	f := fields{clock: true}
	switch s.low(i) {
	case "noon", "midday":
		f.hour, f.hasMin = 12, true
		return s.clockZone(f, i+1), true
	case "midnight":
		f.hasMin = true
		return s.clockZone(f, i+1), true
	}
	j, marked := s.clockHour(&f, i)
	if j == 0 {
		return expr{}, false
	}
	switch pm, k := s.meridiem(j); {
	case k > 0 && (f.hour > 12 || f.hour == 0):
		return expr{}, false
	case k > 0:
		f.hour, f.hasMin, j, marked = f.hour%12+pm, true, k, true
	case s.has(j, "o", "'", "clock"):
		f.hasMin, j, marked = true, j+3, true
	case s.has(j, "in", "the") && f.hour <= 12 && s.is(j+2, "morning", "afternoon", "evening"):
		if s.low(j+2) != "morning" && f.hour < 12 {
			f.hour += 12
		}
		f.hasMin, j, marked = true, j+3, true
	}
	if !marked || f.hour > 24 || f.min > 59 || f.sec > 59 || f.hour == 24 && f.min > 0 {
		return expr{}, false
	}
	return s.clockZone(f, j), true
}

// clockHour reads the figures of a time of day. It is marked when something else
// than a bare number shows that they are one: minutes, a zone.
func (s *scanner) clockHour(f *fields, i int) (next int, marked bool) {
	if !s.isDigits(i) {
		v, k := s.below100(i)
		if k == 0 || v > 12 {
			return 0, false
		}
		f.hour = int(v)
		return k, false
	}
	n, _ := strconv.Atoi(s.low(i))
	switch {
	case s.isDecimalBefore(i):
		return 0, false
	case len(s.low(i)) == 4 && (s.is(i+1, "gmt", "utc", "hours") || s.has(i+1, "local", "time")):
		f.hour, f.min, f.hasMin = n/100, n%100, true
		return s.skip(i+1, "hours"), true
	case len(s.low(i)) > 2 || n > 24:
		return 0, false
	}
	f.hour = n
	return s.clockMinutes(f, i+1)
}

// isDecimalBefore reports whether the digits at i end a longer number: the 30 of 2.30.
func (s *scanner) isDecimalBefore(i int) bool {
	return s.joined(i) && s.is(i-1, ".", ",", ":", "$", "£", "€", "#")
}

// clockMinutes reads ":35", ":35:20" after an hour; ".35" only before a.m. or p.m.
func (s *scanner) clockMinutes(f *fields, j int) (int, bool) {
	two := func(k int) (int, bool) {
		if !s.joined(k) || !s.isDigits(k) || len(s.low(k)) != 2 {
			return 0, false
		}
		n, _ := strconv.Atoi(s.low(k))
		return n, true
	}
	sep := s.low(j)
	if sep != ":" && sep != "." || !s.joined(j) {
		return j, false
	}
	n, ok := two(j + 1)
	if !ok || n > 59 {
		return j, false
	}
	if _, k := s.meridiem(j + 2); sep == "." && k == 0 {
		return j, false
	}
	f.min, f.hasMin = n, true
	j += 2
	if s.low(j) == ":" && s.joined(j) {
		if n, ok := two(j + 1); ok {
			f.sec, f.hasSec = n, true
			j += 2
		}
	}
	return j, true
}

// meridiem reads "a.m.", "pm", "p.m" and gives the hours to add.
func (s *scanner) meridiem(j int) (int, int) {
	add := map[string]int{"am": 0, "pm": 12}
	if h, ok := add[s.low(j)]; ok {
		return h, j + 1
	}
	if (s.low(j) == "a" || s.low(j) == "p") && s.low(j+1) == "." && s.joined(j+1) && s.low(j+2) == "m" && s.joined(j+2) {
		k := j + 3
		if s.low(k) == "." && s.joined(k) {
			k++
		}
		return add[s.low(j)+"m"], k
	}
	return 0, 0
}

// clockZone finishes a time of day with its zone.
func (s *scanner) clockZone(f fields, j int) expr {
	if s.has(j, "local", "time") {
		j += 2
	} else if off, ok := zones[s.low(j)]; ok && (s.isCap(j) && s.low(j) != "et" || s.low(j) == "et") {
		f.hasUTC, f.offset = true, off
		j++
	} else if s.low(j) == "z" && s.joined(j) {
		f.hasUTC = true
		j++
	} else if s.low(j) == "eastern" || s.low(j) == "pacific" {
		f.hasUTC, f.offset = true, map[string]int{"eastern": -300, "pacific": -480}[s.low(j)]
		j = s.skip(s.skip(j+1, "standard", "daylight"), "time")
	}
	return expr{op: opCalendar, f: f, next: j}
}

// matchPart reads a part of a day: "morning", "overnight", "the early hours".
func (s *scanner) matchPart(i int) (expr, bool) {
	j := s.skip(i, "the")
	p, ok := partNames[s.low(j)]
	if !ok {
		return expr{}, false
	}
	return expr{op: opCalendar, f: fields{part: p}, next: j + 1}, true
}

// deicticDays are counted from the day of publication.
var deicticDays = []struct {
	words []string
	days  int
	part  part
}{
	{[]string{"the", "day", "before", "yesterday"}, -2, noPart},
	{[]string{"the", "day", "after", "tomorrow"}, 2, noPart},
	{[]string{"day", "before", "yesterday"}, -2, noPart},
	{[]string{"day", "after", "tomorrow"}, 2, noPart},
	{[]string{"yesterday"}, -1, noPart},
	{[]string{"today"}, 0, noPart},
	{[]string{"tonight"}, 0, night},
	{[]string{"tomorrow"}, 1, noPart},
	{[]string{"last", "night"}, -1, night},
	{[]string{"last", "evening"}, -1, evening},
	{[]string{"this", "very", "day"}, 0, noPart},
}

// matchDeicticDay reads "yesterday", "tonight", "the day after tomorrow".
func (s *scanner) matchDeicticDay(i int) (expr, bool) {
	for _, d := range deicticDays {
		if s.has(i, d.words...) {
			e := expr{op: opShift, g: day, n: amount{lo: float64(d.days), hi: float64(d.days)}, dir: 1, named: true, next: i + len(d.words)}
			e.f.part = d.part
			if d.part == noPart {
				if p, ok := partNames[s.low(e.next)]; ok && s.low(e.next) != "overnight" {
					e.f.part = p
					e.next++
				}
			}
			return e, true
		}
	}
	return expr{}, false
}

// relWords say where a period lies.
var relWords = map[string]rel{
	"last": relLast, "past": relLast, "this": relThis, "current": relThis, "next": relNext, "coming": relNext,
	"upcoming": relNext, "previous": relPrevious, "preceding": relPrevious, "prior": relPrevious,
	"following": relFollowing, "same": relSame, "that": relSame,
}

// relation reads "last", "this past", "the following", "that same".
func (s *scanner) relation(i int) (rel, int) {
	j := i
	switch {
	case s.has(i, "this", "past"), s.has(i, "this", "last"):
		return relLast, i + 2
	case s.has(i, "this", "coming"), s.has(i, "this", "next"), s.has(i, "the", "very", "next"):
		return relNext, s.skip(i+2, "next")
	case s.has(i, "that", "same"), s.has(i, "that", "very"), s.has(i, "this", "same"), s.has(i, "these", "same"):
		return relSame, i + 2
	case s.low(i) == "the":
		j++
	}
	r, ok := relWords[s.low(j)]
	if s.low(j) == "that" && s.low(j+2) == "-" {
		return relNone, i // "reported that third-quarter profit grew"
	}
	if !ok || j > i && (r == relThis && s.low(j) == "this" || s.low(j) == "that") {
		return relNone, i
	}
	if r == relFollowing && j == i && !s.alone {
		return relNone, i // "declared it following Wednesday's quake": behind it, and on no Wednesday after
	}
	if j > i && r == relNext && s.low(j) == "next" {
		r = relFollowing // "the next day" counts from what was told
	}
	return r, j + 1
}

// matchUnit reads a unit beside a date: "last week", "this year", "the following
// month", "that day", "the weekend", "the current fiscal year".
func (s *scanner) matchUnit(i int) (expr, bool) {
	r, j := s.relation(i)
	if r == relNone {
		if s.low(i) == "the" || s.alone {
			return s.matchTheUnit(i)
		}
		return expr{}, false
	}
	fiscal := false
	switch s.low(j) {
	case "fiscal", "financial", "calendar", "full", "whole", "entire", "trading", "business", "academic", "school":
		fiscal = s.low(j) == "fiscal" || s.low(j) == "financial"
		j++
	}
	g, plural, ok := unit(s.low(j))
	if !ok || plural || g < day || s.low(j+1) == "-" && s.joined(j+1) {
		return expr{}, false
	}
	if r == relLast && g == day {
		return expr{}, false // "the last day of talks"
	}
	e := expr{op: opUnit, g: g, rel: r, next: j + 1}
	e.f.fiscal = fiscal
	if r == relLast && (s.low(j-1) == "past" || s.low(i) == "the" && g != weekend && g != season) {
		e.op, e.n, e.dir = opSpan, amount{lo: 1, hi: 1}, -1 // "the past year" ends now
	}
	if p, ok := partNames[s.low(j+1)]; ok && g == day && s.low(j+1) != "overnight" {
		e.f.part = p
		e.next++
	}
	return e, true
}

// theLeads are the words before "the quarter", "the year" that make a date of it.
var theLeads = map[grain]map[string]bool{
	quarter: set("in for during"),
	year:    set("for of in during"),
	month:   set("for"),
	week:    set("for during"),
}

// matchTheUnit reads "the weekend", "the year-ago quarter", "the quarter", "the
// latest period", "the year" where they stand for a date.
func (s *scanner) matchTheUnit(i int) (expr, bool) {
	j := s.skip(s.skip(i, "the"), "comparable", "corresponding")
	if s.low(j) == "year" && s.low(j+1) == "-" && s.is(j+2, "ago", "earlier") {
		return s.yearAgoUnit(j + 3)
	}
	latest := s.is(j, "latest", "full")
	if latest {
		j++
	}
	j = s.skip(j, "fiscal", "financial")
	g, plural, ok := unit(s.low(j))
	if latest && s.low(j) == "period" {
		g, ok = quarter, true
	}
	if !ok || plural || s.hyphen(j+1) {
		return expr{}, false
	}
	e := expr{op: opUnit, g: g, rel: relSame, next: j + 1}
	switch {
	case s.is(j+1, "ended", "ending") && (g == year || g == quarter):
		return expr{op: opLength, g: g, n: amount{lo: 1, hi: 1}, next: j + 1}, g == year
	case g == weekend:
		return e, true
	case s.is(j+1, "of", "-"):
		return s.weekOf(g, j+1)
	case g == quarter && (latest || s.alone):
		return e, true
	case g == day:
		return e, s.low(i-1) == "in" && s.is(i-2, "later", "earlier")
	}
	return e, theLeads[g][s.low(i-1)]
}

// weekOf reads the rest of "the week of March 9".
func (s *scanner) weekOf(g grain, j int) (expr, bool) {
	f, k := s.monthDay(j + 1)
	if g != week || s.low(j) != "of" || k == 0 || f.day == 0 {
		return expr{}, false
	}
	f.weekOf = true
	return expr{op: opCalendar, f: f, next: k}, true
}

// yearAgoUnit reads what follows "the year-ago": "quarter", "period", "third
// quarter", "nine months".
func (s *scanner) yearAgoUnit(j int) (expr, bool) {
	e := expr{op: opShift, g: year, n: amount{lo: 1, hi: 1}, dir: -1, anchored: true, next: j + 1}
	if g, _, ok := unit(s.low(j)); ok && g == quarter || s.low(j) == "period" {
		return e, true
	}
	if _, k := s.quarterName(j); k > 0 {
		e.next = k
		return e, true
	}
	if n, g, k := s.units(j); k > 0 && g == month {
		return expr{op: opLength, g: g, n: n, next: k}, true
	}
	return e, false
}

// matchRelCalendar reads "last Friday", "next March", "this summer", "last
// Christmas", "the previous Friday".
func (s *scanner) matchRelCalendar(i int) (expr, bool) {
	r, j := s.relation(i)
	if r == relNone {
		return expr{}, false
	}
	e := expr{op: opCalendar, rel: r}
	if d, k := s.weekdayAt(j); k > 0 {
		e.f.weekday, e.next = d, k
		return e, true
	}
	if m, k := s.monthAt(j); k > 0 {
		e.f.month, e.next = m, k
		if d, k := s.dayNumber(k); k > 0 {
			e.f.day, e.next = d, k
		}
		return e, true
	}
	if m, ok := seasonNames[s.low(j)]; ok {
		e.f.season, e.next = m, j+1
		return e, s.low(j+1) != "-" || !s.joined(j+1)
	}
	if f, k := s.holidayAt(j); k > 0 {
		e.f, e.next = f, k
		return e, true
	}
	if p, ok := partNames[s.low(j)]; ok && r != relLast && r != relNext && s.low(j) != "overnight" {
		e.f.part, e.next = p, j+1
		return e, true
	}
	if f, k := s.quarterName(j); k > 0 {
		e.f, e.next = f, k
		return e, r != relLast || f.quarter == 0
	}
	return expr{}, false
}
