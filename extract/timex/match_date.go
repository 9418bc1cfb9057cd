package timex

import "strconv"

// matchDate reads a date with a month or weekday by name, a holiday, or a day of
// the month by its number: "April 9", "9 April", "the 9th of April", "Monday",
// "Christmas Eve", "spring". Year and weekday beside it are attached later.
func (s *scanner) matchDate(i int) (expr, bool) {
	j := s.skip(i, "the")
	if f, k := s.dayMonth(j); k > 0 {
		return expr{op: opCalendar, f: f, next: k}, true
	}
	if f, k := s.holidayAt(i); k > 0 {
		return expr{op: opCalendar, f: f, next: k}, true
	}
	if d, k := s.weekdayAt(i); k > 0 {
		return expr{op: opCalendar, f: fields{weekday: d}, next: k}, true
	}
	if m, ok := seasonNames[s.low(j)]; ok && s.isSeason(i, j) {
		return expr{op: opCalendar, f: fields{season: m}, next: j + 1}, true
	}
	if f, k := s.monthDay(i); k > 0 {
		return expr{op: opCalendar, f: f, next: k}, true
	}
	return expr{}, false
}

// monthAt reads a month's name with its full stop.
func (s *scanner) monthAt(i int) (int, int) {
	m, ok := monthNames[s.low(i)]
	if !ok || !s.isCap(i) && !s.alone || s.joined(i) && s.low(i-1) == "$" {
		return 0, 0
	}
	if len(s.low(i)) <= 4 && s.low(i+1) == "." && s.joined(i+1) && s.low(i) != "may" && s.low(i) != "june" && s.low(i) != "july" {
		return m, i + 2
	}
	return m, i + 1
}

// weekdayAt reads a weekday; short forms only before a date or a full stop and a digit.
func (s *scanner) weekdayAt(i int) (int, int) {
	d, ok := weekdayNames[s.low(i)]
	if !ok || !s.isCap(i) && !s.alone {
		return 0, 0
	}
	j := i + 1
	if shortDays[s.low(i)] {
		j = s.skip(j, ".")
		k := s.skip(j, ",")
		if _, m := s.monthAt(k); m == 0 && !s.isDigits(k) {
			return 0, 0
		}
	}
	return d, j
}

// monthDay reads "April", "April 9", "April 9th", "April 9, 1998", "April 1998".
func (s *scanner) monthDay(i int) (fields, int) {
	m, j := s.monthAt(i)
	if j == 0 {
		return fields{}, 0
	}
	f := fields{month: m}
	if d, k := s.dayNumber(j); k > 0 && !s.startsCount(k) {
		f.day = d
		j = k
		c := s.skip(j, ",")
		if y, k := s.yearNumber(c); k > 0 {
			f.year, j = y, k
		} else if y, k := s.shortYear(c); k > 0 {
			f.year, j = y, k
		}
		return f, j
	}
	c := s.skip(j, ",", "of", "'")
	if y, k := s.yearNumber(c); k > 0 && s.low(k) != "%" {
		f.year, j = y, k
	}
	return f, j
}

// startsCount reports whether a number before k counts something: "May 3 percent".
func (s *scanner) startsCount(k int) bool {
	switch s.low(k) {
	case "%", "percent", "million", "billion":
		return true
	case ":", ".":
		return s.joined(k) && s.isDigits(k+1) && s.joined(k+1)
	}
	return false
}

// dayMonth reads "9 April", "9th of April", "the ninth of April 1998".
func (s *scanner) dayMonth(i int) (fields, int) {
	d, j := s.dayNumber(i)
	if j == 0 {
		if d, j = s.ordinal(i); j == 0 || d > 31 {
			return fields{}, 0
		}
	}
	j = s.skip(j, "of")
	m, k := s.monthAt(j)
	if k == 0 {
		return fields{}, 0
	}
	f := fields{month: m, day: d}
	c := s.skip(k, ",")
	if y, n := s.yearNumber(c); n > 0 {
		f.year, k = y, n
	}
	return f, k
}

// dayNumber reads the number of a day, 1 to 31, with or without "th".
func (s *scanner) dayNumber(i int) (int, int) {
	if !s.isDigits(i) || len(s.low(i)) > 2 {
		n, j := s.ordinal(s.skip(i, "the"))
		if j > 0 && n <= 31 && !s.isDigits(i) && j > i+1 || j > 0 && n <= 31 && s.low(i) != "second" && s.low(i) != "third" {
			return n, j
		}
		return 0, 0
	}
	if n, j := s.ordinal(i); j > 0 && n <= 31 {
		return n, j
	}
	n, _ := strconv.Atoi(s.low(i))
	if n < 1 || n > 31 || s.joined(i+1) && s.isLetters(i+1) {
		return 0, 0
	}
	if s.low(i+1) == "," && s.joined(i+1) && s.isDigits(i+2) && s.joined(i+2) && len(s.low(i+2)) == 3 {
		return 0, 0
	}
	return n, i + 1
}

// holidayAt reads a holiday by its name.
func (s *scanner) holidayAt(i int) (fields, int) {
	if !s.isCap(i) && !s.alone {
		return fields{}, 0
	}
	for _, h := range holidays {
		if s.has(i, h.words...) {
			return fields{holiday: h.when}, i + len(h.words)
		}
	}
	return fields{}, 0
}

// isSeason keeps the verbs "fall" and "spring" out: a season stands after a
// determiner, a preposition or a modifier, or before a year.
func (s *scanner) isSeason(i, j int) bool {
	if s.alone {
		return true
	}
	if p := s.upos(j); p == "VERB" || p == "ADJ" || s.low(j+1) == "-" && s.joined(j+1) {
		return false
	}
	if _, k := s.yearNumber(s.skip(j+1, "of")); k > 0 {
		return true
	}
	if s.low(j) == "spring" && s.low(j+1) == "water" {
		return false
	}
	switch s.low(i - 1) {
	case "in", "early", "late", "by", "since", "until", "during", "mid", "-", "this", "last", "next", "every", "throughout":
		return true
	}
	if i == j {
		return false
	}
	switch s.low(i - 1) {
	case "over", "for", "through", "into", "before", "after":
		return s.low(j) != "fall" && s.low(j) != "spring"
	}
	return false
}

// matchNumericDate reads 2025-12-03, 2025-12-03T10:15:00Z, 12/03/2025, 3.12.2025,
// 11/02/89. Where both numbers could be the month, slashes read as in America
// and full stops as in Europe.
func (s *scanner) matchNumericDate(i int) (expr, bool) {
	if !s.isDigits(i) || !s.isDigits(i+2) || !s.isDigits(i+4) || s.joined(i) && s.low(i-1) == "-" || s.joined(i+5) && s.low(i+5) == "-" && s.joined(i+6) {
		return expr{}, false // a telephone number, a code
	}
	for k := i + 1; k <= i+4; k++ {
		if !s.joined(k) {
			return expr{}, false
		}
	}
	sep := s.low(i + 1)
	if sep != s.low(i+3) || sep != "-" && sep != "/" && sep != "." {
		return expr{}, false
	}
	a, b, c := s.low(i), s.low(i+2), s.low(i+4)
	n := func(t string) int { v, _ := strconv.Atoi(t); return v }
	var f fields
	switch {
	case len(a) == 4 && len(b) <= 2 && len(c) <= 2:
		f = fields{year: n(a), month: n(b), day: n(c)}
	case len(c) != 4 && (len(c) != 2 || sep == "-") || len(a) > 2 || len(b) > 2:
		return expr{}, false
	default:
		f = fields{month: n(a), day: n(b), year: fullYear(n(c), len(c))}
		if sep == "." || f.month > 12 {
			f.month, f.day = f.day, f.month
		}
	}
	if !validDate(f.year, f.month, f.day) {
		return expr{}, false
	}
	next := i + 5
	if s.low(next) == "t" && s.joined(next) {
		if e, ok := s.matchClock(next + 1); ok && s.joined(next+1) {
			f, _ = merge(f, e.f)
			next = e.next
		}
	}
	return expr{op: opCalendar, f: f, next: next}, true
}

func validDate(y, m, d int) bool {
	return m >= 1 && m <= 12 && d >= 1 && d <= dayOf(y, m+1, 0).Day() && y >= 1000 && y < 10000
}

// fullYear is the year that two digits mean: up to 49 in this century, else in the last.
func fullYear(y, digits int) int {
	switch {
	case digits > 2:
		return y
	case y < 50:
		return 2000 + y
	}
	return 1900 + y
}

// yearNumber reads a year in four digits, or in words: "nineteen ninety-four",
// "two thousand".
func (s *scanner) yearNumber(i int) (int, int) {
	if s.isDigits(i) {
		if len(s.low(i)) != 4 || s.isDecimal(i) || s.joined(i+1) && (s.low(i+1) == "-" && s.isLetters(i+2) || s.isLetters(i+1)) {
			return 0, 0
		}
		y, _ := strconv.Atoi(s.low(i))
		if y < 1000 || y > 2199 {
			return 0, 0
		}
		return y, i + 1
	}
	switch s.low(i) {
	case "eighteen", "nineteen", "twenty":
		base := map[string]int{"eighteen": 1800, "nineteen": 1900, "twenty": 2000}[s.low(i)]
		if v, j := s.below100(s.skip(i+1, "-")); j > 0 && v >= 10 && (s.low(i+1) != "-" || v < 100) {
			return base + int(v), j
		}
	case "two":
		if s.low(i+1) == "thousand" {
			if v, j := s.below100(s.skip(i+2, "and")); j > 0 {
				return 2000 + int(v), j
			}
		}
	}
	return 0, 0
}

// isDecimal reports whether the digits at i belong to a longer number.
func (s *scanner) isDecimal(i int) bool {
	if s.joined(i) && (s.low(i-1) == "." || s.low(i-1) == "," || s.low(i-1) == "/" || s.low(i-1) == "$") && (s.isDigits(i-2) || s.low(i-1) == "$") {
		return true
	}
	switch s.low(i + 1) {
	case "/":
		return s.joined(i+1) && s.isDigits(i+2) && len(s.low(i+2)) != 2
	case ".", ",", ":":
		return s.joined(i+1) && s.isDigits(i+2) && s.joined(i+2)
	}
	return false
}

// shortYear reads '98.
func (s *scanner) shortYear(i int) (int, int) {
	if s.low(i) == "'" && !(s.joined(i) && s.low(i-1) == "'") && s.isDigits(i+1) && s.joined(i+1) && len(s.low(i+1)) == 2 && !(s.joined(i+2) && s.isLetters(i+2)) {
		n, _ := strconv.Atoi(s.low(i + 1))
		return fullYear(n, 2), i + 2
	}
	return 0, 0
}
