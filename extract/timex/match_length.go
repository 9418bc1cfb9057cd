package timex

// approximators may open a duration and are part of it: "more than four hours";
// "about" and "only" are not.
var approximators = [][]string{
	{"no", "more", "than"}, {"more", "than"}, {"less", "than"}, {"fewer", "than"}, {"at", "least"}, {"at", "most"}, {"up", "to"},
	{"nearly"}, {"almost"}, {"roughly"}, {"approximately"}, {"another"},
}

func (s *scanner) approximator(i int) int {
	for _, a := range approximators {
		if s.has(i, a...) {
			return i + len(a)
		}
	}
	return i
}

// fillers may stand between number and unit: "three straight months".
var fillers = set(`
	full more whole straight consecutive long short additional extra further other entire calendar
	business working trading successive solid
`)

// units reads an amount and its unit: "three months", "10-year", "two nights", "a
// week or so", "an hour and a half", "weeks or months".
func (s *scanner) units(i int) (n amount, g grain, next int) {
	n, j := s.quantity(i)
	if j == 0 {
		return n, none, 0
	}
	if s.low(j) == "-" && s.joined(j) {
		j++
	}
	for fillers[s.low(j)] {
		j++
	}
	g, plural, ok := unit(s.low(j))
	if s.low(j) == "fortnight" || s.low(j) == "fortnights" {
		n.lo, n.hi = 2*n.lo, 2*n.hi
		return n, week, j + 1
	}
	if !ok {
		p, isPart := partNames[s.low(j)]
		if !isPart || p == noPart || s.low(j)[len(s.low(j))-1] != 's' {
			if sn := s.low(j); len(sn) > 1 && seasonNames[sn[:len(sn)-1]] != 0 && sn[len(sn)-1] == 's' {
				return n, year, j + 1 // "three summers"
			}
			return n, none, 0
		}
		g, plural = day, true // "two nights"
	}
	hyphen := s.low(j-1) == "-"
	if !plural && !hyphen && !n.vague && n.hi > 1 && !s.alone && s.low(j+1) != "-" && !s.adjectival(j) {
		return n, none, 0 // "two second"
	}
	if plural && n.lo == 1 && n.hi == 1 && (s.low(i) == "a" || s.low(i) == "an") {
		return n, none, 0
	}
	next = j + 1
	switch {
	case s.has(next, "or", "so"):
		next += 2
	case s.has(next, "or", "two"), s.has(next, "or", "more"):
		next += 2
	case s.has(next, "and", "a", "half"):
		n.lo, n.hi, next = n.lo+.5, n.hi+.5, next+3
	}
	if s.low(next) == "-" && s.joined(next) && s.low(next+1) == "long" {
		next += 2
	}
	return n, g, next
}

// adjectival reports whether a unit in singular stands before a noun, as in "a
// three hour meeting" written without hyphen.
func (s *scanner) adjectival(j int) bool {
	return s.pos && s.low(j) != "second" && s.upos(j) == "NOUN" && (s.upos(j+1) == "NOUN" || s.upos(j+1) == "ADJ")
}

// isAge reports whether the duration that ends before next is somebody's age:
// "8-year-old", "two years old", "aged 30 years", "30 years of age".
func (s *scanner) isAge(i, next int) bool {
	j := s.skip(next, "-")
	switch s.low(j) {
	case "old", "olds":
		return true
	}
	return s.has(next, "of", "age") || s.is(i-1, "aged", "age") || s.is(next, "his", "her") && s.low(next+1) == "senior"
}

// matchLength reads a duration: "for 10 months", "three-day", "two nights in a
// row", "weeks".
func (s *scanner) matchLength(i int) (expr, bool) {
	a := s.approximator(i)
	if e, ok := s.theLength(a); ok {
		return e, true
	}
	n, g, next := s.units(a)
	switch {
	case next == 0:
		return s.bareLength(i)
	case s.someDay(a, next) && !dayLeads[s.low(i-1)]:
		return expr{op: opVague, value: "FUTURE_REF", next: next}, true
	case s.isAge(i, next), s.low(a) == "a" && s.isRate(i), s.looseArticle(a, n, g, next):
		return expr{}, false
	case g == quarter && (s.has(next, "of") || s.hyphen(next)), g == second && n.lo == 1 && s.low(a) != "one":
		return expr{}, false // "three-quarters of its food", "a second man"
	}
	if s.has(next, "in", "a", "row") {
		next += 3
	}
	if s.low(next) == "period" && s.low(next-2) == "-" {
		next++
	}
	return expr{op: opLength, g: g, n: n, next: next}, true
}

// theLength reads "the nine months", where the article belongs to the length.
func (s *scanner) theLength(i int) (expr, bool) {
	if s.low(i) != "the" || s.low(i+1) == "a" || s.low(i+2) == "-" {
		return expr{}, false
	}
	n, g, next := s.units(i + 1)
	if next == 0 || n.vague || g <= second || s.low(next-1) == "-" {
		return expr{}, false
	}
	_, plural, _ := unit(s.low(next - 1))
	return expr{op: opLength, g: g, n: n, next: next}, plural
}

// someDay reports whether "one day" is a day to come: "one day he will see".
func (s *scanner) someDay(i, next int) bool {
	return s.has(i, "one", "day") && next == i+2 && s.low(next) != "after" && !s.alone
}

// looseArticle reports whether "a day", "a quarter" is no length but a thing:
// one is a length only with more words ("a day or two") or behind "for".
func (s *scanner) looseArticle(i int, n amount, g grain, next int) bool {
	if !s.is(i, "a", "an") || n.vague || n.hi != 1 || s.alone {
		return false
	}
	switch g {
	case day, minute, quarter, weekend:
	default:
		return false
	}
	return !s.is(next, "and", "or") && s.low(next-2) != "or" && !s.is(i-1, "for", "than", "within")
}

// bareLength reads a plural unit without number after a preposition: "for weeks".
func (s *scanner) bareLength(i int) (expr, bool) {
	g, plural, ok := unit(s.low(i))
	if !ok || g < minute {
		return expr{}, false
	}
	if s.hyphen(i+1) && s.low(i+2) == "long" && plural {
		return expr{op: opLength, g: g, n: amount{vague: true}, next: i + 3}, true
	}
	if plural && s.low(i-1) == "the" && s.is(i+1, "before", "after", "ahead", "following", "that") {
		return expr{op: opLength, g: g, n: amount{vague: true}, next: i + 1}, true
	}
	if !plural || !s.alone && !bareLeads[s.low(i-1)] || s.isAge(i, i+1) {
		return expr{}, false
	}
	return expr{op: opLength, g: g, n: amount{vague: true}, next: i + 1}, true
}

// dayLeads stand before "one day" the length.
var dayLeads = set("for in within after just only than of last lasted took every")

var bareLeads = set("for in within over after or and took takes take last lasted")

// isRate reports whether "a week" at i says how often: "7,000 soldiers a week",
// "twice a day", "$10,000 a month".
func (s *scanner) isRate(i int) bool {
	j := i - 1
	switch s.low(j) {
	case "once", "twice", "times", "million", "billion", "thousand", "percent", "%":
		return true
	}
	if s.isDigits(j) {
		return true
	}
	if s.pos && s.upos(j) == "NOUN" && s.words[j].tok >= 0 {
		t := s.tree
		tok := s.words[j].tok
		return t.Tokens[tok].XPOS == "NNS" && (s.child(tok, "nummod") >= 0)
	}
	w := s.low(j)
	return !s.pos && len(w) > 3 && w[len(w)-1] == 's' && (s.isDigits(j-1) || ones[s.low(j-1)] != 0)
}

// matchSpan reads a stretch that begins or ends at a date: "the past two weeks",
// "the next 12 to 18 months", "the first nine months of 1989", "in the coming days".
func (s *scanner) matchSpan(i int) (expr, bool) {
	j := s.skip(s.approximator(i), "the", "these", "those", "his", "her", "its", "their")
	e := expr{op: opSpan}
	switch s.low(j) {
	case "past", "last", "latest", "previous", "preceding", "recent":
		e.dir = -1
		e.anchored = s.low(j) == "previous" || s.low(j) == "preceding"
	case "next", "coming", "following":
		e.dir = 1
		e.anchored = s.low(j) == "following"
	case "first", "final", "opening", "closing":
		if s.low(j) == "final" || s.low(j) == "closing" {
			e.mod = modEnd
		}
	default:
		return expr{}, false
	}
	vagueWord := s.low(j) == "recent" || s.low(j) == "coming" || s.low(j) == "past"
	n, g, next := s.units(j + 1)
	if next == 0 {
		g, plural, ok := unit(s.low(j + 1))
		if !ok || !plural || !vagueWord || g < minute {
			return expr{}, false
		}
		e.n, e.g, e.next = amount{vague: true}, g, j+2
		if s.low(e.next) == "and" || s.low(e.next) == "or" {
			if _, p, ok := unit(s.low(e.next + 1)); ok && p {
				e.next += 2
			}
		}
		return e, true
	}
	if s.low(j+1) == "a" || s.isAge(j, next) || s.low(next-1) == s.low(next) {
		return expr{}, false
	}
	if !n.vague && n.lo <= 0 { // "the last 0 years": no stretch of time
		return expr{}, false
	}
	e.n, e.g, e.next = n, g, next
	return e, true
}

// matchShift reads a distance from a date: "two days ago", "a year earlier", "two
// weeks later", "three days from now".
func (s *scanner) matchShift(i int) (expr, bool) {
	a := s.approximator(i)
	n, g, j := s.units(a)
	if j == 0 {
		pl := false
		ok := false
		if g, pl, ok = unit(s.low(a)); !ok || !pl && !(s.low(a) == "year" && s.low(a+1) == "-") {
			return expr{}, false
		}
		n, j = amount{vague: true}, a+1
		if !pl {
			n = amount{lo: 1, hi: 1}
		}
	}
	j = s.skip(j, "-")
	e := expr{op: opShift, g: g, n: n, next: j + 1}
	switch s.low(j) {
	case "ago":
		e.dir = -1
		return e, true
	case "earlier", "previously", "prior":
		e.dir, e.anchored = -1, true
		return e, s.low(j) != "prior" || s.low(j+1) != "to"
	case "later", "afterwards", "afterward":
		e.dir, e.anchored = 1, true
		return e, true
	case "hence":
		e.dir = 1
		return e, true
	case "before", "after", "beforehand":
		e.dir, e.anchored = -1, true
		if s.low(j) == "after" {
			e.dir = 1
		}
		return e, s.endsClause(j + 1)
	case "from":
		e.dir = 1
		e.next = j + 2
		return e, s.low(j+1) == "now" || s.low(j+1) == "today"
	}
	return expr{}, false
}

// endsClause reports whether nothing follows that "a week before" could be before of.
func (s *scanner) endsClause(i int) bool {
	switch s.low(i) {
	case "", ",", ".", ";", ":", "and", "but", ")", "?", "!", "--":
		return true
	}
	return false
}
