package timex

// matchNth reads one of several inside a longer period: "the first week of March",
// "the last Monday of September 2014", "the second day of last month". Without the
// longer period it is no time of its own ("the last day of talks").
func (s *scanner) matchNth(i int) (expr, bool) {
	j := s.skip(i, "the")
	e := expr{op: opNth}
	if s.low(j) == "last" || s.low(j) == "final" {
		e.nth, j = -1, j+1
	} else if n, k := s.ordinal(j); k > 0 && n <= 5 {
		e.nth, j = n, k
	} else {
		return expr{}, false
	}
	if d, k := s.weekdayAt(j); k > 0 {
		e.f.weekday, e.g, j = d, day, k
	} else if g, plural, ok := unit(s.low(j)); ok && !plural && (g == day || g == week || g == weekend || g == month) {
		e.g, j = g, j+1
	} else {
		return expr{}, false
	}
	if s.low(j) != "of" && s.low(j) != "in" {
		return expr{}, false
	}
	of, ok := s.monthOrYear(j + 1)
	if !ok || of.fineness() <= e.g {
		return expr{}, false
	}
	e.of, e.next = &of, of.next
	return e, true
}

// monthOrYear reads the period around an nth: a month, a year, "last month".
func (s *scanner) monthOrYear(i int) (expr, bool) {
	for _, m := range []func(*scanner, int) (expr, bool){(*scanner).matchDate, (*scanner).matchYear, (*scanner).matchUnit} {
		e, ok := m(s, i)
		if !ok || e.op == opCalendar && e.f.fine() < month || e.op == opUnit && e.g < month {
			continue
		}
		e.first = i
		return e, true
	}
	return expr{}, false
}

// nthIn is the n-th grain of c, or weekday, counted from its end when n is -1.
func nthIn(e expr, c period) period {
	first := floor(c.start, e.g)
	if e.f.weekday != 0 {
		d := mod(e.f.weekday-weekdayOf(c.start), 7)
		p := period{c.start.AddDate(0, 0, d), day, 1}
		if e.nth > 0 {
			return period{p.start.AddDate(0, 0, 7*(e.nth-1)), day, 1}
		}
		last := c.end().AddDate(0, 0, -1)
		return period{last.AddDate(0, 0, -mod(weekdayOf(last)-e.f.weekday, 7)), day, 1}
	}
	if e.nth < 0 {
		last := c.end().AddDate(0, 0, -1)
		return period{floor(last, e.g), e.g, 1}
	}
	if e.g == weekend && first.Before(c.start) {
		first = add(first, week, 1)
	}
	return period{add(first, e.g, e.nth-1), e.g, 1}
}

// matchDayOnly reads a day of the month by its number alone: "on the 24th",
// "Tuesday the 19th".
func (s *scanner) matchDayOnly(i int) (expr, bool) {
	if s.low(i) != "the" || !s.isDigits(i+1) {
		return expr{}, false
	}
	switch s.low(i - 1) {
	case "on", "by", "until", "since":
	default:
		if _, ok := weekdayNames[s.low(i-1)]; !ok && !s.alone {
			return expr{}, false
		}
	}
	n, k := s.ordinal(i + 1)
	if k == 0 || n > 31 || !s.endsClause(k) {
		return expr{}, false
	}
	return expr{op: opCalendar, f: fields{day: n}, next: k}, true
}
