package timex

import (
	"strconv"
	"strings"
)

// quarterName reads "third quarter", "third-quarter", "first half", "Q3", "H1".
func (s *scanner) quarterName(i int) (fields, int) {
	j := s.skip(i, "fiscal")
	if n, k := s.ordinal(j); k > 0 && n <= 4 {
		k = s.skip(k, "-", "fiscal")
		k = s.skip(k, "fiscal")
		switch {
		case s.low(k) == "quarter":
			return fields{quarter: n, fiscal: j > i}, k + 1
		case s.low(k) == "half" && n <= 2:
			return fields{half: n}, k + 1
		}
		return fields{}, 0
	}
	if (s.low(i) == "q" || s.low(i) == "h") && s.isCap(i) && s.joined(i+1) && s.isDigits(i+1) && len(s.low(i+1)) == 1 {
		n, _ := strconv.Atoi(s.low(i + 1))
		if s.low(i) == "q" && n >= 1 && n <= 4 {
			return fields{quarter: n}, i + 2
		}
		if s.low(i) == "h" && (n == 1 || n == 2) {
			return fields{half: n}, i + 2
		}
	}
	return fields{}, 0
}

// matchQuarter reads quarters and halves of a year.
func (s *scanner) matchQuarter(i int) (expr, bool) {
	if e, ok := s.yearQuarter(i); ok {
		return e, true
	}
	f, j := s.quarterName(s.skip(i, "the"))
	if j == 0 || s.low(i) == "the" && (s.low(j-2) == "-" || s.low(i+1) == "fiscal" && s.low(j-2) == "-") {
		return expr{}, false // in "the third-quarter loss" the article goes with the loss
	}
	if f.half != 0 { // "the first half" of a match, too
		e := expr{op: opCalendar, f: f, next: j}
		n, ok := s.attachYearOnly(e)
		return n, ok || s.alone
	}
	return expr{op: opCalendar, f: f, next: j}, true
}

// yearQuarter reads a quarter behind its year: "the 1988 third quarter", "this
// year's first quarter", "last year's quarter", "the 1988 period".
func (s *scanner) yearQuarter(i int) (expr, bool) {
	var of expr
	if u, ok := s.matchUnit(i); ok && u.op == opUnit && u.g == year && s.low(u.next) == "'" && s.low(u.next+1) == "s" {
		u.first = i
		of, u.next = u, u.next+2
		of.next = u.next
	} else if y, k := s.yearNumber(s.skip(i, "the")); k > 0 && k > i && s.low(i) == "the" {
		of = expr{op: opCalendar, f: fields{year: y}, first: i, next: k}
	} else {
		return expr{}, false
	}
	if f, k := s.quarterName(of.next); k > 0 {
		return expr{op: opCalendar, f: f, next: k, of: &of}, true
	}
	if s.low(of.next) == "period" && of.op == opCalendar {
		of.next++
		return of, true
	}
	return expr{}, false
}

// attachYearOnly asks that a year follow: "the first half of 2023", "of last year".
func (s *scanner) attachYearOnly(e expr) (expr, bool) {
	j := s.skip(e.next, "of", "in")
	if _, k := s.yearNumber(j); k > 0 {
		return e, true
	}
	if u, ok := s.matchUnit(j); ok && u.g == year {
		return e, true
	}
	return e, false
}

// yearLeads are words before which four digits are a year even if it is a far one.
var yearLeads = set(`
	in of since until till by from during early late mid through throughout before after between and
	or ( fiscal year summer spring autumn fall winter season circa around - '
`)

// matchYear reads a year: "in 2014", "2022", "fiscal 1989", "FY2024", "the year 2000".
func (s *scanner) matchYear(i int) (expr, bool) {
	j := i
	fiscal := false
	switch {
	case s.low(j) == "fiscal" || s.low(j) == "fy":
		fiscal = true
		j = s.skip(j+1, "year")
		if y, k := s.shortYear(j); k > 0 {
			return expr{op: opCalendar, f: fields{year: y, fiscal: true}, next: k}, true
		}
	case s.has(j, "financial", "year"):
		fiscal = true
		j += 2
	case s.has(j, "the", "year"):
		j += 2
	case s.low(j) == "the" && s.low(j+1) == "fiscal":
		fiscal = true
		j = s.skip(j+2, "year")
	}
	y, k := s.yearNumber(j)
	if k == 0 {
		if y, k = s.shortYear(j); k == 0 || s.low(i-1) == "the" && s.low(k) == "s" {
			return expr{}, false
		}
	}
	if j == i && !s.yearLike(i, k, y) {
		return expr{}, false
	}
	if s.low(k) == "s" && s.joined(k) {
		return expr{}, false
	}
	return expr{op: opCalendar, f: fields{year: y, fiscal: fiscal}, next: k}, true
}

// notYear are words before which four digits are something else: "Section 1999",
// "at least 2000".
var notYear = set(`
	$ £ € # + . / no number room flight section article route highway page least most nearly almost
	some only just exactly roughly
`)

// yearLike tells the year 2022 from 2022 of something.
func (s *scanner) yearLike(i, next, y int) bool {
	if s.alone || !s.isDigits(i) {
		return true
	}
	switch prev := s.low(i - 1); {
	case notYear[prev], s.joined(next) && s.low(next) == "%":
		return false
	case prev == "-" && s.joined(i) && s.joined(i-1) && s.isDigits(i-2):
		return len(s.low(i-2)) == 4 && s.low(next) != "-"
	case prev == "-" && s.joined(i) && s.joined(i-1) && !s.is(i-2, "mid", "pre", "post"):
		return false // "Covid-1999", "MH-1985"
	case s.hyphen(next) && s.isDigits(next+1) && s.hyphen(next+2):
		return false // 2010-2015-86
	case s.isLetters(next) && (s.isUnitLike(next) || s.countsPlural(next)):
		return false
	}
	return y >= 1900 && y < 2100 || yearLeads[s.low(i-1)]
}

// isUnitLike reports whether a word after a number makes it an amount.
func (s *scanner) isUnitLike(i int) bool {
	if _, plural, ok := unit(s.low(i)); ok && plural {
		return true
	}
	return counted[s.low(i)]
}

// counted are nouns that make an amount of the number before them.
var counted = set(`
	percent per points feet miles km m kg tons tonnes meters metres dollars euros pounds people
	others troops soldiers men women million billion shares members yen rubles times
`)

// countsPlural reports whether a plural noun follows, as in "2000 refugees": a
// number before it counts. "2024 elections" goes with the year, which only the
// tree can tell: there the number is a nummod of a count and a compound or
// nmod of an event.
func (s *scanner) countsPlural(i int) bool {
	if s.tree == nil || s.words[i].tok < 0 || !s.pos {
		return false
	}
	num := s.words[i-1].tok
	if num < 0 {
		return false
	}
	t := s.tree
	h := t.Tokens[num].Head
	return h >= 0 && h > num && t.Is(num, "nummod") && (t.Tokens[h].XPOS == "NNS") && !eventNouns[t.Lower(h)] && s.low(i-2) != "the"
}

// eventNouns go with a year and not with a count.
var eventNouns = set(`
	elections olympics games polls protests attacks bombings talks riots floods fires wildfires
	earthquakes championships playoffs finals awards murders killings results earnings sales
	revenues figures estimates levels prices hearings sanctions midterms primaries
`)

// matchDecade reads "the 1990s", "the early nineties", "the '60s", "the 20th century".
func (s *scanner) matchDecade(i int) (expr, bool) {
	j := s.skip(i, "the")
	m, k := s.modifier(j)
	if m != modNone {
		j = k
	}
	e := expr{op: opCalendar, mod: m}
	digit := s.skip(j, "'")
	if n, k := s.ordinal(j); k > 0 {
		return s.centuryAt(e, n, k)
	}
	if s.isDigits(digit) {
		inHis := digit == j && j == i && s.low(i-1) != "the" // "in his 60s" is an age
		return s.decadeDigits(e, digit, inHis)
	}
	if v, ok := tens[strings.TrimSuffix(s.low(j), "ies")+"y"]; ok && strings.HasSuffix(s.low(j), "ies") && j > i {
		e.f.decade, e.next = 190+int(v)/10, j+1
		return e, s.low(i) == "the"
	}
	return expr{}, false
}

// decadeDigits reads "1990s", "1990's" and, where it is no age, "60s". Two digits
// up to 10 are of this century, all others of the last.
func (s *scanner) decadeDigits(e expr, i int, age bool) (expr, bool) {
	t, k := s.low(i), i+1
	if s.low(k) == "'" && s.joined(k) {
		k++
	}
	if t[len(t)-1] != '0' || s.low(k) != "s" || !s.joined(k) {
		return expr{}, false
	}
	e.next = k + 1
	y, _ := strconv.Atoi(t)
	switch {
	case len(t) == 2 && !age && y <= 10:
		e.f.decade = 200 + y/10
	case len(t) == 2 && !age:
		e.f.decade = 190 + y/10
	case len(t) == 4 && y%100 == 0 && y < 2000:
		e.f.century = y / 100 // "the 1800s"
	case len(t) == 4:
		e.f.decade = y / 10
	}
	return e, e.f.decade >= 100 || e.f.century >= 10
}

// centuryAt reads the rest of "20th century", "21st-century".
func (s *scanner) centuryAt(e expr, n, k int) (expr, bool) {
	k = s.skip(k, "-")
	if s.low(k) != "century" || n > 30 {
		return expr{}, false
	}
	e.f.century, e.next = n-1, k+1
	if n == 1 {
		return expr{}, false // the first century would be the year 0
	}
	return e, true
}

// matchTurn reads "year-end", "month's end".
func (s *scanner) matchTurn(i int) (expr, bool) {
	j := s.skip(i, "the")
	g, plural, ok := unit(s.low(j))
	if !ok || plural || g < month {
		return expr{}, false
	}
	k := j + 1
	switch {
	case s.low(k) == "'" && s.low(k+1) == "s":
		k += 2
	case s.low(k) == "-":
		k++
	}
	if s.low(k) != "end" {
		return expr{}, false
	}
	return expr{op: opUnit, g: g, rel: relThis, mod: modEnd, next: k + 1}, true
}
