package timex

// matchers read one expression at a word. Of those that match, the one that
// reads furthest wins; among equals, the first.
var matchers = []func(*scanner, int) (expr, bool){
	(*scanner).matchNumericDate,
	(*scanner).matchDate,
	(*scanner).matchClock,
	(*scanner).matchPart,
	(*scanner).matchDeicticDay,
	(*scanner).matchUnit,
	(*scanner).matchRelCalendar,
	(*scanner).matchQuarter,
	(*scanner).matchYear,
	(*scanner).matchDecade,
	(*scanner).matchNth,
	(*scanner).matchDayOnly,
	(*scanner).matchSpan,
	(*scanner).matchShift,
	(*scanner).matchLength,
	(*scanner).matchRepeat,
	(*scanner).matchVague,
	(*scanner).matchTurn,
}

// expressions are the expressions of the sentence, longest first at each word.
func (s *scanner) expressions() []expr {
	var out []expr
	for i := 0; i < len(s.words); {
		e, ok := s.rangeAt(i)
		if !ok || e.next <= i {
			i++
			continue
		}
		out = append(out, e)
		i = e.next
	}
	return out
}

// atom is the longest single expression at word i.
func (s *scanner) atom(i int) (expr, bool) {
	var best expr
	found := false
	for _, m := range matchers {
		if e, ok := m(s, i); ok && e.next > best.next {
			e.first = i
			best, found = e, true
		}
	}
	return best, found
}

// composed is an atom with the ones that belong to it: "Monday morning", "5
// p.m. EST, Nov. 6", "early next year", "the third quarter of 1984".
func (s *scanner) composed(i int) (expr, bool) {
	m, j := s.modifier(i)
	e, ok := s.atom(j)
	if !ok {
		if e, ok = s.atom(i); !ok || m == modNone {
			return expr{}, false // a modifier alone is not a time
		}
		return e, !s.vetoed(e) // "the early nineties" is one atom
	}
	if m != modNone && (e.op == opLength || e.op == opVague || e.op == opRepeat) {
		e, ok = s.atom(i)
		return e, ok
	}
	e.first = i
	if m != modNone {
		e.mod = m
	}
	if b, ok := s.fromDate(e); ok {
		return b, true
	}
	for n := 0; n < 4; n++ {
		f, ok := s.attach(e)
		if !ok {
			break
		}
		e = f
	}
	return e, !s.vetoed(e)
}

// fromDate reads a distance and the date that it counts from: "two days before
// Christmas", "a week after Nov. 3".
func (s *scanner) fromDate(e expr) (expr, bool) {
	if e.op != opLength || e.n.vague || e.g < day || s.low(e.next) != "before" && s.low(e.next) != "after" {
		return e, false
	}
	if s.inside {
		return e, false
	}
	s.inside = true
	of, ok := s.composed(e.next + 1)
	s.inside = false
	if !ok || of.op != opCalendar && of.op != opShift || of.fineness() != day {
		return e, false
	}
	dir := -1
	if s.low(e.next) == "after" {
		dir = 1
	}
	return expr{first: e.first, next: of.next, op: opShift, g: e.g, n: e.n, dir: dir, of: &of}, true
}

// attach joins the expression that follows e, if both speak of one time.
func (s *scanner) attach(e expr) (expr, bool) {
	if e.op == opVague || e.op == opRepeat || e.op == opLength {
		return e, false
	}
	j := e.next
	if s.low(j) == "(" {
		return e, false
	}
	comma := false
	switch s.low(j) {
	case ",":
		comma = true
		j++
		if s.low(j) == "on" {
			j++
		}
	case "of", "in", "on", "at":
		j++
		j = s.skip(j, "about", "around")
	}
	m, k := s.modifier(j)
	b, ok := s.atom(k)
	if !ok || b.op == opVague || b.op == opRepeat || b.op == opLength {
		return e, false
	}
	b.first = j
	out, ok := s.join(e, b, s.low(e.next), comma)
	if ok && m != modNone && out.mod == modNone {
		out.mod = m
	}
	return out, ok
}

// join makes one expression of two, where link is the word between them.
func (s *scanner) join(a, b expr, link string, comma bool) (expr, bool) {
	if a.op == opCalendar && b.op == opCalendar && a.rel == relNone && a.of == nil {
		f, ok := merge(a.f, b.f)
		af, bf := a.f.fine(), b.f.fine()
		switch {
		case !ok, link == "in" && bf < month && b.f.part == noPart, comma && !commaJoins(a.f, b.f):
			return a, false
		case link == "on" && bf > day, link == "at" && !b.f.clock && b.f.part == noPart:
			return a, false
		case af == bf && a.f.weekday == 0 && b.f.weekday == 0:
			return a, false
		case af > day && bf < af && (bf < month || link != ""):
			return a, false // "1998 Monday"
		case b.rel != relNone:
			break
		default:
			a.f, a.next = f, b.next
			return a, true
		}
	}
	if comma || link == "at" && !b.f.clock {
		return a, false
	}
	if a.op == opCalendar && a.of == nil && containable(a, b) {
		c := b
		a.of, a.next = &c, b.next
		return a, true
	}
	if b.op == opCalendar && (b.f.clock || b.f.part != noPart) && b.f.coarse() == hour && b.rel == relNone && a.fineness() == day && b.of == nil {
		c := a // "yesterday at 5 p.m.", "Monday of last week in the morning"
		b.of, b.first = &c, a.first
		return b, true
	}
	if a.op == opUnit && a.rel == relNone || a.op == opSpan && a.dir == 0 {
		c := b
		a.of, a.next = &c, b.next
		return a, b.op == opCalendar || b.op == opUnit
	}
	return a, false
}

// commaJoins reports whether a comma may stand inside: "Thursday, April 9",
// "5 p.m. EST, Nov. 6", "April 9, 1998", "February, 1998".
func commaJoins(a, b fields) bool {
	switch {
	case a.weekday != 0 && b.day != 0, a.clock && !b.clock && b.fine() == day:
		return true
	}
	return b.fine() == year && a.fine() <= month && a.fine() >= day && a.weekday == 0 || b.fine() == year && a.day != 0
}

// containable reports whether a can lie inside b: "Monday" in "last week".
func containable(a, b expr) bool {
	if b.op == opShift {
		return a.f.weekday == 0 && a.f.month == 0 && a.f.year == 0
	}
	if a.f.coarse() >= b.fineness() {
		return false
	}
	return b.op == opUnit && b.rel != relNone || b.op == opCalendar
}

// fineness is the grain of what an expression stands for.
func (e expr) fineness() grain {
	if e.op == opCalendar {
		return e.f.fine()
	}
	return e.g
}

// modifier reads "early", "late", "mid-", "the end of", "later", "earlier".
func (s *scanner) modifier(i int) (modifier, int) {
	j := s.skip(i, "the")
	switch s.low(j) {
	case "early":
		return modStart, s.afterModifier(j + 1)
	case "late":
		return modEnd, s.afterModifier(j + 1)
	case "earlier":
		if k := s.afterModifier(j + 1); j == i && !s.shortSpan(k) {
			return modEarlier, k
		}
	case "later":
		if k := s.afterModifier(j + 1); j == i && !s.shortSpan(k) {
			return modLater, k
		}
	case "mid":
		return modMid, s.skip(j+1, "-")
	case "middle":
		if s.low(j+1) == "of" {
			return modMid, j + 2
		}
	case "end":
		if s.low(j+1) == "of" {
			return modEnd, j + 2
		}
	case "beginning", "start":
		if s.low(j+1) == "of" {
			return modStart, j + 2
		}
	}
	return modNone, i
}

// shortSpan reports whether a weekday or week stands at i: in "earlier Friday"
// the adverb stays outside.
func (s *scanner) shortSpan(i int) bool {
	_, k := s.weekdayAt(i)
	return k > 0 || s.has(i, "this", "week")
}

func (s *scanner) afterModifier(j int) int {
	if s.low(j) == "-" {
		return j + 1
	}
	return s.skip(j, "on", "in")
}
