package quantity

import (
	"github.com/quadwire/quadwire/extract"
)

// notAmount reports where to go on when the number is none: an ordinal, a date, a
// clock time, a label, part of a name. It returns n.first for an amount.
func (s *scanner) notAmount(n number) int {
	i, j := n.first, n.next
	switch {
	case s.ordinalAt(i, j):
		return j
	case s.inWord(n), s.labelled(n), s.inName(n):
		return j
	case s.vague(n):
		return j
	}
	if k := s.dateEnd(n); k > 0 {
		return k
	}
	return i
}

// ordinalAt: "21st", "the 60s", "1990s"; "twenty-first" is no number to begin with.
func (s *scanner) ordinalAt(i, j int) bool {
	if !s.joined(j) {
		return false
	}
	switch s.low(j) {
	case "st", "nd", "rd", "th", "s":
		return true
	case "'":
		return s.low(j+1) == "s" && s.joined(j+1)
	case "-":
		switch s.low(j + 1) {
		case "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth":
			return true
		}
	}
	return false
}

// inWord: digits that hang on letters: "G7", "F-16", "Covid-19", "A.1".
func (s *scanner) inWord(n number) bool {
	i := n.first
	if !s.joined(i) || n.word && s.low(i-1) != "-" {
		return false
	}
	switch prev := s.low(i - 1); {
	case s.isLetters(i - 1):
		code, _ := s.signBefore(i)
		return code == ""
	case prev == "-" || prev == "--" || prev == "/":
		if s.joined(i-1) && s.isLetters(i-2) {
			switch s.low(i - 2) {
			case "sub", "minus", "plus", "under", "over":
				return false
			}
			return prev != "--"
		}
		return prev != "--" && s.joined(i-1) && (prev == "/" || s.isDigits(i-2))
	case prev == "." || prev == ":" || prev == "#" || prev == "@" || prev == "_":
		return s.joined(i-1) && prev != "." || prev == "#" || prev == "@" || prev == "." && s.isLetters(i-2) && s.joined(i-1) && s.low(i-2) != "rs"
	case prev == "'" || prev == "\"":
		return prev == "'" && len(s.low(i)) == 2 && n.next == i+1 && !n.word && s.gapBefore(i-1) // '98
	}
	return false
}

func (s *scanner) gapBefore(i int) bool { return i == 0 || s.pieces[i].gap }

// labels take a number as a name: "Article 5", "page 12", "phase 3", "Game 6".
var labels = set(`
	article chapter section page pages no number nos room flight game week day phase level tier part
	volume vol version episode season act grade category class type model route highway interstate
	bottom line lane gate platform district ward unit block item rule amendment proposition
	resolution round group pool zone station figure fig table appendix verse psalm channel radio
	studio formula area lot exhibit apartment suite division league world top title stage covid hole
	lap turn pit car bus train step option file form schedule annex protocol sector
`)

// weekLabels take a number only where they are written as names: "Game 6", but
// "the game 6 of them saw".
var weekLabels = set("week day game season round stage")

// labelled: the number names what stands before it.
func (s *scanner) labelled(n number) bool {
	i, prev := n.first, n.first-1
	switch {
	case n.word && n.lo > 20 || n.scale != 0:
		return false
	case s.low(prev) == "." && s.is(prev-1, "no", "nos", "vol", "fig", "art"):
		return true
	case !s.isLetters(prev):
		return false
	case s.low(prev) == "no":
		return !n.word
	case s.is(prev, "top", "bottom"):
		return !s.numberHasNoun(n)
	case weekLabels[s.low(prev)]:
		return s.isCap(prev) || !s.numberHasNoun(n)
	case labels[s.low(prev)], s.low(prev) == "p" && n.lo == 500: // S&P 500
		return true
	case n.word:
		return s.isCap(i) && i > 0 && s.isCap(prev) && !s.numberHasNoun(n) // "the Kick Six"
	}
	return s.hasCap(prev) && prev > 0 && !s.numberHasNoun(n) && s.properBefore(n)
}

// hasCap reports whether a word has a capital anywhere: "iPhone".
func (s *scanner) hasCap(i int) bool { return s.isLetters(i) && s.pieces[i].form != s.low(i) }

// numberHasNoun reports whether a noun or a unit follows that the number belongs to.
func (s *scanner) numberHasNoun(n number) bool {
	a := amount{number: n, first: n.first, next: n.next}
	if c, _ := s.signBefore(n.first); c != "" {
		return true
	}
	s.unitAfter(&a)
	return a.unit != "" || a.code != "" || s.counted(&a)
}

// properBefore: a proper noun right before a number that has nothing to count:
// "Boeing 737", "Windows 10".
func (s *scanner) properBefore(n number) bool {
	if !s.pos {
		return true
	}
	switch s.upos(n.first - 1) {
	case "PROPN":
		return true
	case "ADJ", "NOUN":
		return s.low(n.first-2) == "the" && s.isCap(n.first-1) // "the Big 12"
	}
	return false
}

// inName: the number is a part of a name that the parser found.
func (s *scanner) inName(n number) bool {
	tok := s.pieces[n.first].tok
	k, ok := s.names[tok]
	if !ok {
		return false
	}
	name := s.t.Names[k]
	switch name.Type {
	case extract.PER, extract.ORG, extract.LOC:
		return name.Last-name.First > 1 && !s.numberHasNoun(n)
	}
	return false
}

// vague: "one" the pronoun, "half" the adverb, numbers in idioms.
func (s *scanner) vague(n number) bool {
	i, j := n.first, n.next
	switch {
	case n.next == n.first+1 && s.low(i) == "one":
		return s.pronounOne(i)
	case n.fraction && s.low(i) == "half" && n.next == i+1:
		return s.notHalf(i)
	case n.fraction && (s.low(j) == "-" && s.joined(j)), n.fraction && s.has(j, "time"):
		return true
	case s.low(i) == "one" && n.fraction && s.low(i+1) != "-" && !(s.low(j) == "of"):
		return true // "one third seat"
	case n.fraction && s.low(i) == "a":
		return s.low(j) != "of" && !s.endsClause(j) && s.low(j) != "more" && s.low(j) != "in" && s.low(j) != "to" && s.low(j) != "from" // "a third man"
	}
	return n.lo == 0 && n.word && s.low(j) == "-"
}

func (s *scanner) endsClause(i int) bool {
	switch s.low(i) {
	case "", ".", ",", ";", ":", ")", "?", "!", "and", "or", "but":
		return true
	}
	return false
}

// afterOne are words behind which "one" is a pronoun or idle: "one of", "one day".
var afterOne = set("of another who that which - ' , . and by can could should must would might may day is was has thing way")

// beforeOne are words that make a pronoun of the "one" behind them.
var beforeOne = set("no any every this that each some which the another category square formula")

// pronounOne: "one of", "no one", "the one who", "one another", "one-time".
func (s *scanner) pronounOne(i int) bool {
	switch {
	case s.has(i+1, "or", "two"):
		return false
	case s.low(i+1) == "" || s.low(i+1) == "or" || afterOne[s.low(i+1)] || beforeOne[s.low(i-1)]:
		return true
	case s.upos(i) == "NUM":
		return !s.t.Is(s.pieces[i].tok, "nummod")
	}
	switch s.upos(i) {
	case "PRON", "PROPN", "DET", "NOUN":
		return true
	}
	return false
}

// notHalf: "half-time", "the first half", "half empty".
func (s *scanner) notHalf(i int) bool {
	switch s.low(i + 1) {
	case "of", "the", "a", "an", "its", "their", "his", "her", "our", "that", "those", "these":
	default:
		return true
	}
	switch s.low(i - 1) {
	case "first", "second", "other", "better", "latter", "opening", "final", "last", "each", "back", "top", "bottom":
		return true
	}
	return false
}

var monthWords = set(`
	january february march april may june july august september october november december jan feb
	mar apr jun jul aug sep sept oct nov dec
`)

func (s *scanner) monthAt(i int) bool { return monthWords[s.low(i)] && s.isCap(i) }

// dateEnd is where a date or clock time that begins with the number ends, 0 for none.
func (s *scanner) dateEnd(n number) int {
	i, j := n.first, n.next
	if n.scale != 0 {
		return 0
	}
	dayNumber := n.lo >= 1 && n.lo <= 31 && n.lo == float64(int(n.lo))
	if dayNumber && (s.monthAt(i-1) || s.low(i-1) == "." && s.monthAt(i-2)) && !s.isPercent(j) {
		return s.rangeOfDays(j)
	}
	if dayNumber && (s.monthAt(j) || s.low(j) == "of" && s.monthAt(j+1) && !n.word) {
		return j + 1
	}
	if dayNumber && s.low(j) == "-" && s.isDigits(j+1) && s.monthAt(j+2) {
		return j + 3
	}
	if k := s.clockEnd(n); k > 0 {
		return k
	}
	if n.word {
		return 0
	}
	if k := s.digitChain(j); k > 0 {
		return k
	}
	if s.low(j) == "/" && s.joined(j) && s.isDigits(j+1) {
		return j + 2 // 9/11, 2014/15, 24/7
	}
	if s.yearAt(i, n) {
		if (s.low(j) == "-" || s.low(j) == "/") && s.joined(j) && s.isDigits(j+1) && s.joined(j+1) {
			return j + 2
		}
		return j
	}
	return 0
}

// digitChain is the end of two more numbers on the same mark: the "/03/2025" of a
// date, the "-2010-15" of a telephone number; 0 for none.
func (s *scanner) digitChain(j int) int {
	sep, k, n := s.low(j), j, 0
	for s.is(k, "/", "-", ".") && s.low(k) == sep && s.joined(k) && s.isDigits(k+1) && s.joined(k+1) {
		k, n = k+2, n+1
	}
	if n < 2 {
		return 0
	}
	return k
}

func (s *scanner) isPercent(j int) bool {
	return s.low(j) == "%" || s.low(j) == "percent" || s.low(j) == "per"
}

// rangeOfDays goes over "-5" and ", 1998" behind "March 3".
func (s *scanner) rangeOfDays(j int) int {
	if (s.low(j) == "-" || s.low(j) == "to" || s.low(j) == "and") && s.isDigits(j+1) && len(s.low(j+1)) <= 2 {
		if s.low(j) == "-" || !s.isLetters(j+2) || s.low(j+2) == "in" || s.low(j+2) == "at" {
			j += 2
		}
	}
	if s.low(j) == "," && s.isDigits(j+1) && len(s.low(j+1)) == 4 {
		j += 2
	}
	return j
}

// clockEnd reads "10:35", "5 p.m.", "8 o'clock", "0735 GMT".
func (s *scanner) clockEnd(n number) int {
	j := n.next
	if !n.word && s.low(j) == ":" && s.joined(j) && s.isDigits(j+1) && s.joined(j+1) {
		return j + 2
	}
	switch s.low(j) {
	case "am", "pm", "gmt", "utc", "est", "edt", "cet", "bst":
		return j + 1
	case "a", "p":
		if s.low(j+1) == "." && s.joined(j+1) && s.low(j+2) == "m" {
			return j + 3
		}
	case "o":
		if s.low(j+1) == "'" && s.low(j+2) == "clock" {
			return j + 3
		}
	}
	return 0
}

// yearAt: four digits without a comma between 1500 and 2199 that count nothing.
func (s *scanner) yearAt(i int, n number) bool {
	if len(s.low(i)) != 4 || !s.isDigits(i) || n.lo < 1000 || n.lo > 2199 || n.lo != float64(int(n.lo)) || n.next != i+1 {
		return false
	}
	if c, _ := s.signBefore(i); c != "" {
		return false
	}
	a := amount{number: n, first: i, next: n.next}
	s.shortScale(&a)
	s.unitAfter(&a)
	if a.unit != "" || a.code != "" || a.scale != 0 {
		return false
	}
	if n.lo < 1800 || n.lo > 2099 {
		switch s.low(i - 1) {
		case ".":
			return s.low(i-2) == "d" // A.D. 1000
		case "between":
			return s.low(n.next) == "and" && s.isDigits(n.next+1) && len(s.low(n.next+1)) == 4
		case "in", "since", "until", "by", "from", "of", "and", "year":
			return !s.counted(&a) || s.low(i-1) == "in"
		}
		return false
	}
	if s.pos {
		t := s.t.Tokens[s.pieces[i].tok]
		plural := t.Head >= 0 && t.Head > s.pieces[i].tok && s.t.Is(s.pieces[i].tok, "nummod") && s.t.Tokens[t.Head].XPOS == "NNS"
		return !plural || s.low(i-1) == "the" || s.low(i-1) == "in"
	}
	return !s.isPlural(n.next)
}

var dayWords = set("monday tuesday wednesday thursday friday saturday sunday")

// ageOf makes years of a number that is somebody's age: "Emily Spanton, 39, said",
// "aged 17".
func (s *scanner) ageOf(a *amount) bool {
	i := a.number.first
	if a.lo < 1 || a.hi > 120 || a.lo != float64(int(a.lo)) || a.word {
		return false
	}
	switch s.low(i - 1) {
	case "aged", "age":
	case ",":
		if n := s.low(a.next); n != "," && n != "." && n != ")" || s.upos(i-2) != "PROPN" || s.isDigits(i-2) || s.monthAt(i-2) {
			return false
		}
	default:
		return false
	}
	a.info = unitForms.words["year"]
	a.unit = a.info.name
	return true
}

// elided reports whether a number with nothing to count stands for an amount by
// itself: "wounded 11", "from 28 to 19", "scored 20".
func (s *scanner) elided(a amount, ranged bool) bool {
	if a.hyphen {
		return false
	}
	if a.fraction {
		return true
	}
	i := a.number.first
	if s.has(a.next, "-") && s.joined(a.next) && s.joined(a.next+1) {
		return false
	}
	if i == 0 && (s.low(a.next) == "." || s.low(a.next) == ")") {
		return false // the number of an item of a list
	}
	if a.scale != 0 || a.approx != "" || ranged {
		return true
	}
	if a.word {
		switch s.low(i - 1) {
		case "the", "these", "those", "first", "last", "next", "other", "all":
			return false // "the two agreed"
		}
	} else if s.isCap(a.next) && s.upos(a.next) == "PROPN" && !s.monthAt(a.next) && !dayWords[s.low(a.next)] {
		return false // 36 Quai des Orfèvres, 737 Max
	}
	switch s.low(i - 1) {
	case "phone", "phoned", "call", "called", "dial", "dialed", "dialled", "calling":
		return a.lo != 911 && a.lo != 999 && a.lo != 112
	}
	if s.pos {
		switch s.upos(i) {
		case "PROPN", "PRON", "DET", "ADV":
			return false
		}
		t := s.t.Tokens[s.pieces[i].tok]
		if t.Head >= 0 && t.Head < s.pieces[i].tok && s.t.Is(s.pieces[i].tok, "nummod") {
			return s.low(i-1) == "aged" || s.low(i-1) == ","
		}
	}
	return true
}
