package timex

import "time"

// matchRepeat reads what happens again and again: "every Monday", "each July",
// "daily", "7,000 soldiers a week", "on Sundays", "every two weeks".
func (s *scanner) matchRepeat(i int) (expr, bool) {
	if v, ok := repeats[s.low(i)]; ok && !(s.low(i) == "quarterly" && s.upos(i) == "ADJ") && !(s.isCap(i) && s.isCap(i+1)) && !(s.low(i+1) == "-" && s.joined(i+1)) {
		return expr{op: opRepeat, value: v, next: i + 1}, true
	}
	w := s.low(i)
	if d, ok := weekdayNames[singular(w)]; ok && len(w) > 6 && w[len(w)-1] == 's' && s.isCap(i) {
		return expr{op: opRepeat, value: "XXXX-WXX-" + string(rune('0'+d)), next: i + 1}, true
	}
	switch w {
	case "weekdays", "weekends":
		return expr{op: opRepeat, value: map[string]string{"weekdays": "XXXX-WXX-WD", "weekends": "XXXX-WXX-WE"}[w], next: i + 1}, true
	case "a", "an", "per":
		g, plural, ok := unit(s.low(i + 1))
		rate := ok && !plural && g >= hour && (w == "per" || s.isRate(i)) && !s.isSpeed(i)
		if rate && !s.is(i+2, "ago", "earlier", "later", "before", "after") {
			return expr{op: opRepeat, value: length(amount{lo: 1}, g), next: i + 2}, true
		}
		return expr{}, false
	case "every", "each":
		return s.everyAt(i)
	}
	return expr{}, false
}

func singular(w string) string {
	if n := len(w) - 1; n > 0 && w[n] == 's' {
		return w[:n]
	}
	return w
}

// isSpeed reports whether a length stands before "an hour".
func (s *scanner) isSpeed(i int) bool {
	switch s.low(i - 1) {
	case "miles", "kilometers", "kilometres", "km", "mph", "knots", "meters", "metres", "feet", "mile", "kilometer", "watts":
		return true
	}
	return false
}

// everyAt reads "every day", "each July", "every two weeks", "every other Friday".
func (s *scanner) everyAt(i int) (expr, bool) {
	j := s.skip(i+1, "single")
	k := s.skip(j, "other")
	if d, n := s.weekdayAt(k); n > 0 {
		e := expr{op: opRepeat, value: "XXXX-WXX-" + string(rune('0'+d)), next: n}
		if _, ok := partNames[s.low(n)]; ok {
			e.next++
		}
		return e, true
	}
	if m, n := s.monthAt(k); n > 0 {
		return expr{op: opRepeat, value: "XXXX-" + string(rune('0'+m/10)) + string(rune('0'+m%10)), next: n}, true
	}
	if m, ok := seasonNames[s.low(k)]; ok {
		return expr{op: opRepeat, value: "XXXX-" + seasonCodes[time.Month(m)], next: k + 1}, true
	}
	if p, ok := partNames[s.low(k)]; ok {
		return expr{op: opRepeat, value: "XXXX-XX-XXT" + partCodes[p], next: k + 1}, true
	}
	if g, plural, ok := unit(s.low(k)); ok && !plural {
		n := amount{lo: 1}
		if k > j {
			n.lo = 2
		}
		if s.low(k+1) == "-" || s.has(k+1, "of") {
			return expr{}, false
		}
		return expr{op: opRepeat, value: length(n, g), next: k + 1}, true
	}
	if n, g, next := s.units(j); next > 0 && s.low(j) != "of" {
		return expr{op: opRepeat, value: length(n, g), next: next}, true
	}
	return expr{}, false
}

// matchVague reads what has no date of its own: "recently", "currently", "now",
// "in the past".
func (s *scanner) matchVague(i int) (expr, bool) {
	if v, ok := vagueWords[s.low(i)]; ok {
		return expr{op: opVague, value: v, next: i + 1}, !s.conjunction(i)
	}
	if s.low(i) == "more" && s.low(i+1) == "recently" {
		return expr{op: opVague, value: "PAST_REF", next: i + 2}, true
	}
	switch {
	case s.has(i, "these", "days"), s.has(i, "at", "present"), s.has(i, "right", "now"), s.has(i, "the", "present"):
		return expr{op: opVague, value: "PRESENT_REF", next: i + 2}, true
	case s.has(i, "the", "near", "future"), s.has(i, "the", "foreseeable", "future"):
		return expr{op: opVague, value: "FUTURE_REF", next: i + 3}, true
	case s.has(i, "the", "future") && s.low(i-1) == "in" && s.low(i+2) != "of":
		return expr{op: opVague, value: "FUTURE_REF", next: i + 2}, true
	case s.has(i, "the", "past") && s.low(i-1) == "in" && !s.isDigits(i+2) && s.endsPhrase(i+2):
		return expr{op: opVague, value: "PAST_REF", next: i + 2}, true
	}
	return expr{}, false
}

// conjunction reports whether a vague word is part of one: "now that", "shortly
// after the vote", "as soon as", "now-closed".
func (s *scanner) conjunction(i int) bool {
	switch s.low(i) {
	case "now":
		return s.hyphen(i+1) || s.low(i+1) == "that"
	case "shortly":
		return s.is(i+1, "before", "after")
	case "soon":
		return s.low(i+1) == "after" || s.is(i-1, "as", "so")
	}
	return false
}

// endsPhrase reports whether word i cannot go on a noun phrase.
func (s *scanner) endsPhrase(i int) bool {
	if s.pos {
		switch s.upos(i) {
		case "NOUN", "NUM", "ADJ", "PROPN":
			return false
		}
		return s.low(i) != "of"
	}
	return s.endsClause(i)
}
