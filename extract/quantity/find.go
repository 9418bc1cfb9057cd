package quantity

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// amount is a quantity while it is read: its numbers and what is known of its unit.
type amount struct {
	number
	first, next int // pieces of the whole: "$3.5bn", "270 square miles"
	code        string
	share       float64 // of the currency: 0.01 for cents
	unit        string
	info        *unitInfo
	hyphen      bool // the unit hangs on a hyphen: "10-mile"
	sign        string
}

// quantities reads the sentence from left to right.
func (s *scanner) quantities() []extract.Quantity {
	var out []extract.Quantity
	for i := 0; i < len(s.pieces); {
		n, ok := s.numberAt(i)
		if !ok {
			i++
			continue
		}
		if j := s.notAmount(n); j > i {
			i = j
			continue
		}
		a, ok := s.amountFrom(n)
		if ok {
			out = append(out, s.quantity(a))
		}
		i = max(a.next, n.next)
	}
	return out
}

// amountFrom reads what belongs to a number: the other end of its range, its
// currency, its unit or the noun that it counts. It reports false for a number
// that turns out to be none: a score, a label.
func (s *scanner) amountFrom(n number) (amount, bool) {
	a := amount{number: n, first: n.first, next: n.next}
	if code, j := s.signBefore(n.first); code != "" {
		a.code, a.share, a.first = code, 1, j
		if k := j - 1; (s.low(k) == "-" || s.low(k) == "+") && s.joined(j) && !(s.joined(k) && (s.isDigits(k-1) || s.isLetters(k-1))) {
			if s.low(k) == "-" {
				a.lo, a.hi = -a.lo, -a.hi
			}
			a.first = k
		}
	}
	s.shortScale(&a)
	s.unitAfter(&a)
	ranged, ok := s.rangeAfter(&a)
	if !ok {
		return a, false
	}
	if a.unit == "" && a.code == "" && !s.ageOf(&a) && !s.counted(&a) {
		if !s.elided(a, ranged) {
			return a, false
		}
	}
	s.sizeAfter(&a)
	s.rateAfter(&a)
	a.sign = s.approxBefore(a.first)
	if sign, j := s.approxAfter(a.number.next); sign != "" {
		a.sign = sign
		if a.next < j {
			a.next = j
			if a.unit == "" && a.code == "" {
				s.counted(&a)
			}
		}
	}
	if a.sign == "" {
		a.sign = a.approx
	}
	return a, true
}

// shortScale reads the letters k, m, b and t that touch the digits. After a
// currency they scale; else m is a metre unless it counts something: "a 37m
// skeleton", "1.2m tons", "35m of its devices".
func (s *scanner) shortScale(a *amount) {
	j := a.next
	if a.word || !s.joined(j) || a.scale != 0 {
		return
	}
	m := map[string]float64{"k": 1e3, "m": 1e6, "b": 1e9, "t": 1e12}[s.low(j)]
	if m == 0 || s.joined(j+1) && (s.isLetters(j+1) || s.isDigits(j+1) || s.low(j+1) == "/") {
		return
	}
	if a.code == "" {
		switch s.low(j) {
		case "m":
			if s.pieces[j].form == "m" && !s.countsNext(j+1) {
				return
			}
		case "b", "t":
			if s.pieces[j].form == s.low(j) {
				return
			}
		}
	}
	a.lo, a.hi, a.scale = a.lo*m, a.hi*m, m
	a.next, a.number.next = j+1, j+1
}

// countsNext reports whether a plural noun, a currency, a unit or "of" follows.
func (s *scanner) countsNext(j int) bool {
	if s.low(j) == "of" {
		return true
	}
	if _, _, k := s.moneyAfter(j); k > 0 && !s.joined(j) {
		return true
	}
	if u, k := s.unitAt(j); k > 0 && u.qudt != "IN" {
		return true
	}
	for k := j; k < j+5 && s.isLetters(k); k++ {
		if s.isPlural(k) {
			return true
		}
		switch s.upos(k) {
		case "", "ADJ", "NOUN", "PROPN", "CCONJ":
		case "VERB":
			if !s.t.Is(s.pieces[k].tok, "amod") {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// unitAfter reads the currency or unit behind the number.
func (s *scanner) unitAfter(a *amount) {
	j := a.next
	if s.low(j) == "-" && s.joined(j) && s.joined(j+1) && s.isLetters(j+1) {
		a.hyphen = true
		j++
	}
	if _, k := s.approxAfter(a.next); k > a.next && !a.hyphen {
		j = k
	}
	if a.code != "" {
		if code, _, k := s.moneyAfter(j); k > 0 && !a.hyphen && s.isLetters(j) && (code == a.code || len(s.low(j)) == 3) {
			a.code, a.next = code, k // "$5 million USD"
		}
		a.hyphen = false
		return
	}
	if s.low(j) == "pounds" && a.scale >= 1e6 {
		a.code, a.share, a.next = "GBP", 1, j+1
		return
	}
	if code, share, k := s.moneyAfter(j); k > 0 {
		a.code, a.share, a.next = code, share, k
		return
	}
	if a.low(s) == "one" && !s.followedByUnitNoun(j) {
		return
	}
	if u, k := s.unitAt(j); k > 0 && !(a.fraction && !s.isTime(u)) {
		if a.hyphen && s.isTime(u) && !s.isOld(k) {
			return
		}
		a.info, a.unit, a.next = u, u.name, k
		if s.low(k) == "-" && s.joined(k) && s.isOld(k) {
			a.next = k + 2
		} else if s.isOld(k) {
			a.next = k + 1
		}
		return
	}
	if s.low(j) == "'" && s.joined(j) && !a.hyphen && !s.joined(j+1) && !a.word && a.lo == float64(int(a.lo)) && s.low(j+1) != "" && s.low(a.first-1) != "'" {
		a.info = unitForms.words["foot"]
		a.unit, a.next = a.info.name, j+1
	}
}

// low is the first piece of the number in lower case.
func (a *amount) low(s *scanner) string { return s.low(a.number.first) }

// followedByUnitNoun: "one mile", "one hour" are amounts; "one second" too.
func (s *scanner) followedByUnitNoun(j int) bool {
	_, k := s.unitAt(j)
	return k > 0
}

// isTime reports whether a unit is one of the calendar or clock.
func (s *scanner) isTime(u *unitInfo) bool { return u.si == "s" || u.name == "fortnight" }

// isOld reports whether "old" follows: "68 years old", "15-year-old".
func (s *scanner) isOld(k int) bool {
	return s.low(k) == "old" || s.low(k) == "olds" || s.low(k) == "-" && s.joined(k) && (s.low(k+1) == "old" || s.low(k+1) == "olds")
}

// rangeAfter reads the other end of a range: "20-30", "four or five years",
// "between $1 million and $2 million", "5 per cent to 7 per cent". It reports
// false for a score ("9-2") or a vote ("5-4").
func (s *scanner) rangeAfter(a *amount) (ranged, ok bool) {
	sep, k := s.rangeLink(a)
	if k == 0 {
		return false, true
	}
	dash := sep == "-"
	b, found := s.rangeEnd(k)
	if !found || b.fraction != a.fraction && a.fraction {
		return false, !dash
	}
	lo := a.lo
	if a.scale == 0 && b.scale > 0 && b.hi/b.scale > a.lo {
		lo = a.lo * b.scale // "$2-3 billion"
	}
	bare := a.unit == "" && a.code == "" && b.unit == "" && b.code == ""
	switch {
	case b.lo <= lo || !agree(a, &b):
		if dash && bare && !a.word {
			a.next = b.next
			return false, false // "9-2", "2014-15"
		}
		return false, true
	case dash && bare && !a.word && (scoreNouns[s.low(b.next)] || !s.counted(&b)):
		a.next = b.next
		return false, false
	case sep == "to" && s.changes(a.first), sep == "or" && b.lo > 3*lo && b.scale == a.scale:
		return false, true
	}
	a.lo, a.hi = lo, b.hi
	a.next, a.number.next = b.next, b.number.next
	if a.code == "" {
		a.code, a.share = b.code, b.share
	}
	if a.unit == "" {
		a.unit, a.info, a.hyphen = b.unit, b.info, b.hyphen
	}
	return true, true
}

// rangeLink reads the word between the ends of a range and gives where the second
// begins, 0 for no range.
func (s *scanner) rangeLink(a *amount) (sep string, k int) {
	j := a.next
	switch sep = s.low(j); {
	case (sep == "-" || sep == "--") && (s.isDigits(j+1) || s.isSign(j+1)) && s.joined(j) == s.joined(j+1):
		return "-", j + 1
	case sep == "up" && s.low(j+1) == "to" && a.unit+a.code != "":
		return "to", j + 2
	case sep == "to" || sep == "or", sep == "and" && s.betweenBefore(a.first):
		return sep, j + 1
	}
	return "", 0
}

// rangeEnd reads the second end: a number with its currency or unit.
func (s *scanner) rangeEnd(k int) (amount, bool) {
	for s.isSign(k) || s.isCap(k) && s.joined(k+1) && (currencies.dollars[s.low(k)] != "" || s.low(k) == "rm") {
		k++
	}
	m, found := s.numberAt(k)
	if !found {
		return amount{}, false
	}
	b := amount{number: m, first: m.first, next: m.next}
	if code, f := s.signBefore(m.first); code != "" {
		b.code, b.share, b.first = code, 1, f
	}
	s.shortScale(&b)
	s.unitAfter(&b)
	if b.hyphen && b.unit == "" {
		b.next = b.number.next
	}
	return b, true
}

// agree reports whether two amounts can be the ends of one range: "5% to 7%", "5
// to 7%", but not "0.4% to 13,176".
func agree(a, b *amount) bool {
	switch {
	case a.unit != "":
		return a.unit == b.unit
	case a.code != "":
		return b.unit == "" && (b.code == "" || b.code == a.code)
	}
	return true
}

func (s *scanner) isSign(k int) bool { return currencies.signs[s.low(k)] != "" }

// scoreNouns follow scores and votes.
var scoreNouns = set(`
	win victory defeat loss lead draw tie vote ruling decision record margin season triumph
	thrashing victories advantage deficit run series
`)

func (s *scanner) betweenBefore(i int) bool {
	for k := 1; k <= 3; k++ {
		if s.low(i-k) == "between" {
			return true
		}
		if s.low(i-k) == "," {
			return false
		}
	}
	return false
}

// changes reports whether "from X to Y" at X tells of a change, where the two are
// two amounts: "cut from 5% to 4%".
func (s *scanner) changes(i int) bool {
	if s.low(i-1) != "from" {
		return false
	}
	for k := i - 2; k >= 0 && k > i-6; k-- {
		if changeWords[s.low(k)] {
			return true
		}
	}
	return false
}

var changeWords = set(`
	rose rise rises risen rising fell fall falls fallen falling cut cuts cutting increased increase
	increases increasing decreased decrease raised raise raising lowered lower dropped drop drops
	jumped jump jumps grew grow grown growing reduced reduce reducing declined decline slid slipped
	climbed soared surged went up down changed moved doubled tripled shrank widened narrowed
	improved slashed expanded trimmed
`)

// sizeAfter takes the adjective of a measure into the span: "37m-long", "6 feet tall" stay without.
func (s *scanner) sizeAfter(a *amount) {
	if s.has(a.next, "of", "age") && a.info != nil && a.info.qudt == "YR" {
		a.next += 2
	}
}

// rateAfter reads "a week", "per share", "an hour", "/day" behind a unit.
func (s *scanner) rateAfter(a *amount) {
	if a.fraction || a.unit == "" && a.code == "" {
		return
	}
	j := a.next
	switch w := s.low(j); {
	case !s.isLetters(j + 1):
		return
	case w == "per", w == "/" && s.joined(j), s.is(j, "a", "an", "each", "every") && lexicon.RateUnits[s.low(j+1)]:
	default:
		return
	}
	base, k := unitSingular(s.low(j+1)), j+2
	if u, n := s.unitAt(j + 1); n > 0 {
		base, k = u.name, n
	} else if s.has(j+1, "capita") || s.has(j+1, "annum") {
		base = s.low(j + 1)
	} else if s.low(j) != "per" && !lexicon.RateUnits[s.low(j+1)] {
		return
	}
	if a.unit == "" {
		a.unit = currencyName(a.code)
	}
	a.unit += "/" + base
	a.info = nil
	a.next = k
}

// quantity renders an amount.
func (s *scanner) quantity(a amount) extract.Quantity {
	first, last := a.first, a.next-1
	q := extract.Quantity{Value: a.lo, Upper: a.hi, Unit: a.unit, Approx: a.sign, Currency: a.code}
	q.Span = extract.Span{Start: s.pieces[first].Start, End: s.pieces[last].End}
	q.Text = s.text(first, last)
	if a.code != "" {
		if a.share != 0 && a.share != 1 {
			q.Value, q.Upper = scale(a.lo, a.share), scale(a.hi, a.share)
		}
		if q.Unit == "" {
			q.Unit = currencyName(a.code)
		}
	}
	if a.info != nil && a.info.qudt != "" {
		q.UnitIRI, q.SIUnit = qudt+a.info.qudt, a.info.si
		q.SI = a.lo*a.info.factor + a.info.offset
	}
	return q
}

// scale multiplies with a share of 0.01 by a division, which is exact where it can be.
func scale(v, share float64) float64 { return v / (1 / share) }

// text is the words of the pieces from first to last as the article joins them.
func (s *scanner) text(first, last int) string {
	var b strings.Builder
	for i := first; i <= last; i++ {
		if i > first && s.pieces[i].gap {
			b.WriteByte(' ')
		}
		b.WriteString(s.pieces[i].form)
	}
	return b.String()
}
