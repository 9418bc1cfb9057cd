package timex

import "strconv"

// amount is how many units: exact, a range ("12 to 18"), or vague ("several").
type amount struct {
	lo, hi float64
	vague  bool
}

var ones = map[string]float64{
	"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
	"eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
	"eighteen": 18, "nineteen": 19,
}

var tens = map[string]float64{
	"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}

var ordinals = map[string]int{
	"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
	"ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
	"sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}

// below100 reads "seven", "twenty", "twenty-four".
func (s *scanner) below100(i int) (float64, int) {
	if v, ok := ones[s.low(i)]; ok {
		return v, i + 1
	}
	v, ok := tens[s.low(i)]
	if !ok {
		return 0, 0
	}
	j := i + 1
	if s.low(j) == "-" && s.joined(j) {
		j++
	}
	if w, ok := ones[s.low(j)]; ok && w < 10 {
		return v + w, j + 1
	}
	return v, i + 1
}

// cardinal reads a number in words or digits: "24", "2,000", "2.5", "5 1/2",
// "a hundred", "twenty-four".
func (s *scanner) cardinal(i int) (float64, int) {
	if s.isDigits(i) {
		return s.figures(i)
	}
	v, j := s.below100(i)
	if j == 0 {
		if (s.low(i) == "a" || s.low(i) == "an") && (s.low(i+1) == "hundred" || s.low(i+1) == "thousand" || s.low(i+1) == "dozen") {
			v, j = 1, i+1
		} else {
			return 0, 0
		}
	}
	for range 8 {
		switch s.low(j) {
		case "hundred":
			v *= 100
		case "thousand":
			v *= 1000
		case "dozen":
			v *= 12
		default:
			return v, j
		}
		j++
		if w, k := s.below100(s.skip(j, "and")); k > 0 {
			v, j = v+w, k
		}
	}
	return v, j
}

// figures reads digits with thousands separators, decimals and a fraction.
func (s *scanner) figures(i int) (float64, int) {
	text, j := s.low(i), i+1
	for s.low(j) == "," && s.joined(j) && s.isDigits(j+1) && s.joined(j+1) && len(s.low(j+1)) == 3 {
		text += s.low(j + 1)
		j += 2
	}
	if s.low(j) == "." && s.joined(j) && s.isDigits(j+1) && s.joined(j+1) {
		text += "." + s.low(j+1)
		j += 2
	}
	v, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return 0, 0
	}
	if s.isDigits(j) && s.low(j+1) == "/" && s.isDigits(j+2) && s.joined(j+1) && s.joined(j+2) {
		a, _ := strconv.ParseFloat(s.low(j), 64)
		if b, _ := strconv.ParseFloat(s.low(j+2), 64); b > 0 {
			return v + a/b, j + 3
		}
	}
	return v, j
}

// vagueCounts are amounts without a number.
var vagueCounts = [][]string{
	{"a", "few"}, {"a", "couple", "of"}, {"a", "couple"}, {"a", "number", "of"}, {"a", "handful", "of"}, {"a", "good", "many"}, {"a", "great", "many"},
	{"couple", "of"}, {"several"}, {"few"}, {"many"}, {"some"}, {"various"}, {"countless"},
	{"tens", "of"}, {"dozens", "of"}, {"hundreds", "of"}, {"thousands", "of"}, {"recent"}, {"coming"},
}

// quantity reads an amount before a unit: "three", "12 to 18", "a", "several",
// "two and a half", "the" is not one.
func (s *scanner) quantity(i int) (amount, int) {
	for _, v := range vagueCounts {
		if s.has(i, v...) {
			n := amount{vague: true}
			if v[0] == "a" && v[1] == "couple" || v[0] == "couple" {
				n = amount{lo: 2, hi: 2}
			}
			return n, i + len(v)
		}
	}
	lo, j := s.cardinal(i)
	if j == 0 {
		switch {
		case s.has(i, "half", "a") || s.has(i, "half", "an"):
			return amount{lo: .5, hi: .5}, i + 2
		case s.low(i) == "a" || s.low(i) == "an":
			return amount{lo: 1, hi: 1}, i + 1
		}
		return amount{}, 0
	}
	for _, mid := range []string{"to", "or", "-"} {
		if s.low(j) != mid {
			continue
		}
		if hi, k := s.cardinal(j + 1); k > 0 && hi > lo {
			return amount{lo: lo, hi: hi}, k
		}
	}
	k := j
	if s.low(k) == "-" {
		k++
	}
	if s.has(k, "and", "a", "half") || s.has(k, "and", "-", "a", "-", "half") {
		k += 3
		if s.low(k-2) == "-" {
			k += 2
		}
		return amount{lo: lo + .5, hi: lo + .5}, k
	}
	return amount{lo: lo, hi: lo}, j
}

// ordinal reads "third", "twenty-first", "21st".
func (s *scanner) ordinal(i int) (int, int) {
	if s.isDigits(i) && s.joined(i+1) {
		switch s.low(i + 1) {
		case "st", "nd", "rd", "th":
			if n, err := strconv.Atoi(s.low(i)); err == nil && n > 0 && n <= 100 {
				return n, i + 2
			}
		}
		return 0, 0
	}
	if n, ok := ordinals[s.low(i)]; ok {
		return n, i + 1
	}
	if t, ok := tens[s.low(i)]; ok {
		j := s.skip(i+1, "-")
		if n, ok := ordinals[s.low(j)]; ok && n < 10 {
			return int(t) + n, j + 1
		}
	}
	return 0, 0
}

// length is the ISO 8601 duration of n grains, with X for a vague number.
func length(n amount, g grain) string {
	if g == none {
		return ""
	}
	num := "X"
	if !n.vague {
		num = strconv.FormatFloat(n.lo, 'f', -1, 64)
	}
	if g == hour && !n.vague && n.lo != float64(int(n.lo)) {
		h := int(n.lo)
		out := "PT"
		if h > 0 {
			out += strconv.Itoa(h) + "H"
		}
		return out + strconv.Itoa(int((n.lo-float64(h))*60+.5)) + "M"
	}
	if g == year && !n.vague && n.lo != float64(int(n.lo)) {
		return "P" + strconv.Itoa(int(n.lo)) + "Y" + strconv.Itoa(int((n.lo-float64(int(n.lo)))*12+.5)) + "M"
	}
	switch g {
	case second, minute, hour:
		return "PT" + num + code[g]
	case weekend:
		if n.lo == 1 {
			return "P2D"
		}
		return "P" + num + "WE"
	case quarter, season, half, decade, century:
		if n.vague {
			return "PX" + code[g]
		}
		m := n.lo * float64(months(g))
		if g == decade || g == century {
			return "P" + strconv.FormatFloat(m/12, 'f', -1, 64) + "Y"
		}
		return "P" + strconv.FormatFloat(m, 'f', -1, 64) + "M"
	}
	return "P" + num + code[g]
}
