package timex

// rangeAt is the composed expression at word i, with the other end of its range:
// "between 2018 and 2020", "from Monday to Wednesday", "March 3-5", "March or
// April", "1998-99".
func (s *scanner) rangeAt(i int) (expr, bool) {
	if e, ok := s.dayRange(i); ok {
		return e, true
	}
	if e, ok := s.clockRange(i); ok {
		return e, true
	}
	a, ok := s.composed(i)
	if !ok || !a.isPoint() {
		return a, ok
	}
	if e, ok := s.shortRange(a); ok {
		return e, true
	}
	sep := s.low(a.next)
	lead := s.low(i - 1)
	switch {
	case sep == "and" && lead == "between", sep == "or",
		(sep == "to" || sep == "until" || sep == "till" || sep == "through" || sep == "thru"),
		(sep == "-" || sep == "--") && (s.joined(a.next) == s.joined(a.next+1)):
	default:
		return a, true
	}
	b, ok := s.composed(a.next + 1)
	if !ok || !b.isPoint() || (a.op == opVague || b.op == opVague) && lead != "from" && lead != "between" {
		return a, true
	}
	if sep != "and" && lead != "from" && lead != "between" && (a.op != b.op || a.fineness() != b.fineness()) || sep == "or" && a.rel != b.rel {
		return a, true
	}
	if sep == "--" || (sep == "to" || sep == "until" || sep == "till") && lead != "from" && (a.op != opCalendar || a.f.fine() != b.f.fine()) {
		return a, true
	}
	return s.pair(a, b), true
}

// isPoint reports whether an expression can be an end of a range.
func (e expr) isPoint() bool {
	return e.op == opCalendar || e.op == opUnit || e.op == opShift || e.op == opNth || e.op == opVague && e.value == "PRESENT_REF"
}

// pair is the range from a to b; what only one of them says holds for both.
func (s *scanner) pair(a, b expr) expr {
	if a.op == opCalendar && b.op == opCalendar && a.of == nil && a.rel == relNone {
		if af, ok := merge(a.f, b.day()); ok && a.f.coarse() == hour && a.f.clock {
			a.f, a.of = af, b.of // "between 9:30 and 11:00 on Thursday"
		}
		switch {
		case b.of != nil && a.f.year == 0:
			a.of = b.of // "March and May of last year"
		case a.f.coarse() < year && b.f.year != 0:
			a.f.year = b.f.year
			if a.f.month > b.f.month && b.f.month != 0 {
				a.f.year-- // "from December to March 2024"
			}
		}
	}
	return expr{op: opRange, first: a.first, next: b.next, parts: []expr{a, b}}
}

// day is what an expression says of the day of its time.
func (e expr) day() fields {
	f := e.f
	f.clock, f.hasMin, f.hasSec, f.hasUTC, f.offset = false, false, false, false, 0
	return f
}

// clockRange reads "9-11 a.m.", "between 9 and 11 p.m. on Monday".
func (s *scanner) clockRange(i int) (expr, bool) {
	if !s.isDigits(i) || len(s.low(i)) > 2 || s.isDecimalBefore(i) {
		return expr{}, false
	}
	switch s.low(i + 1) {
	case "-":
	case "to", "and":
		if p := s.low(i - 1); p != "between" && p != "from" {
			return expr{}, false
		}
	default:
		return expr{}, false
	}
	b, ok := s.composed(i + 2)
	if !ok || b.op != opCalendar || !b.f.clock {
		return expr{}, false
	}
	h := int(s.low(i)[0] - '0')
	if len(s.low(i)) == 2 {
		h = h*10 + int(s.low(i)[1]-'0')
	}
	if h < 1 || h > 12 {
		return expr{}, false
	}
	f := b.f
	f.hour, f.min, f.hasMin = h%12, 0, true
	if b.f.hour >= 12 && (h%12) <= b.f.hour-12 {
		f.hour += 12
	}
	return s.pair(expr{first: i, next: i + 1, f: f, of: b.of}, b), true
}

// dayRange reads "March 3-5", "May 3 to 5, 2024", "3-5 March", "3 and 4 March".
func (s *scanner) dayRange(i int) (expr, bool) {
	link := func(j int) bool {
		switch s.low(j) {
		case "-", "to", "and", "or", "through":
			return true
		}
		return false
	}
	if d, j := s.dayNumber(i); j > 0 && link(j) {
		if f, k := s.dayMonth(j + 1); k > 0 && f.day > d {
			a := fields{day: d, month: f.month, year: f.year}
			return s.pair(expr{first: i, next: j, f: a}, expr{first: j + 1, next: k, f: f}), true
		}
	}
	m, j := s.monthAt(i)
	if j == 0 {
		return expr{}, false
	}
	d, k := s.dayNumber(j)
	if k == 0 || !link(k) {
		return expr{}, false
	}
	d2, n := s.dayNumber(k + 1)
	if n == 0 || d2 <= d || s.startsCount(n) || s.low(k) != "-" && s.isLetters(n) && s.upos(n) == "NOUN" {
		return expr{}, false
	}
	if _, month := s.monthAt(n); month > 0 {
		return expr{}, false
	}
	a, b := fields{month: m, day: d}, fields{month: m, day: d2}
	if y, end := s.yearNumber(s.skip(n, ",")); end > 0 {
		a.year, b.year, n = y, y, end
	}
	return s.pair(expr{first: i, next: k, f: a}, expr{first: k + 1, next: n, f: b}), true
}

// shortRange reads the second year of "1998-99", "2014/15".
func (s *scanner) shortRange(a expr) (expr, bool) {
	j := a.next
	if a.op != opCalendar || a.f.fine() != year || s.low(j) != "-" && s.low(j) != "/" || !s.joined(j) || !s.joined(j+1) || !s.isDigits(j+1) || len(s.low(j+1)) != 2 {
		return a, false
	}
	y := a.f.year/100*100 + int(s.low(j + 1)[0]-'0')*10 + int(s.low(j + 1)[1]-'0')
	if y <= a.f.year {
		return a, false
	}
	b := expr{first: j + 1, next: j + 2, f: fields{year: y}}
	return s.pair(a, b), true
}
