package quantity

import (
	"math"
	"strconv"
	"strings"
)

// number is a value or a range of values as read.
type number struct {
	first, next int
	lo, hi      float64
	approx      string  // "~" for "hundreds of"
	fraction    bool    // "a third": of what follows
	word        bool    // begins with a word, not with digits
	article     bool    // "a million": the article is part of it
	scale       float64 // the magnitude read last: million, bn, k; 0 for none
}

var ones = map[string]float64{
	"zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
	"eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
	"eighteen": 18, "nineteen": 19,
}

var tens = map[string]float64{
	"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}

// magnitudes multiply the number before them.
var magnitudes = map[string]float64{
	"dozen": 12, "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "quadrillion": 1e15,
	"lakh": 1e5, "crore": 1e7, "mn": 1e6, "mln": 1e6, "bn": 1e9, "bln": 1e9, "tn": 1e12, "trn": 1e12,
}

// plurals are amounts by themselves: "hundreds of homes" are from 100 to 1000.
var plurals = map[string]float64{
	"dozens": 12, "scores": 20, "tens": 10, "hundreds": 100, "thousands": 1e3, "millions": 1e6, "billions": 1e9, "trillions": 1e12,
}

// parts are denominators: a third, two fifths.
var parts = map[string]float64{
	"half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5, "fifths": 5,
	"sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10,
	"hundredth": 100, "hundredths": 100,
}

// signs of fractions in one character.
var vulgar = map[string]float64{"½": .5, "⅓": 1. / 3, "⅔": 2. / 3, "¼": .25, "¾": .75, "⅛": .125, "⅜": .375, "⅝": .625, "⅞": .875, "⅕": .2}

// numberAt reads the number at piece i: "5,660", "-3.5", "1.2 million", "two
// dozen", "half a million", "two-thirds", "hundreds of thousands".
func (s *scanner) numberAt(i int) (number, bool) {
	n, j := s.plural(i)
	if j == 0 {
		n, j = s.fractionWords(i)
	}
	if j == 0 {
		n, j = s.figure(i)
	}
	if j == 0 {
		n, j = s.wordNumber(i)
	}
	if j == 0 || math.IsInf(n.hi, 0) || math.IsNaN(n.lo) {
		return n, false
	}
	n.first, n.next = i, j
	return n, true
}

// figure reads a number that begins with digits, with its sign, fraction and magnitude.
func (s *scanner) figure(i int) (number, int) {
	sign, j := 1.0, i
	switch s.low(i) {
	case "-", "+", "minus":
		if s.has(i, "minus", "-") && s.joined(i+1) && s.isDigits(i+2) {
			n, j := s.figure(i + 2)
			n.lo, n.hi = -n.hi, -n.lo
			return n, j // "minus-5"
		}
		if !s.isDigits(i+1) || s.low(i) != "minus" && (!s.joined(i+1) || s.joined(i) && s.low(i-1) != "(") {
			return number{}, 0
		}
		if s.low(i) == "-" || s.low(i) == "minus" {
			sign = -1
		}
		j++
	}
	var v float64
	switch {
	case s.isDigits(j):
		x, err := strconv.ParseFloat(strings.ReplaceAll(s.low(j), ",", ""), 64)
		if err != nil {
			return number{}, 0
		}
		v, j = x, j+1
		v, j = s.fractionDigits(v, j)
	case s.low(j) == "." && s.isDigits(j+1) && s.joined(j+1) && !s.joined(j):
		x, err := strconv.ParseFloat("0."+strings.ReplaceAll(s.low(j+1), ",", ""), 64)
		if err != nil || strings.Contains(s.low(j+1), ".") {
			return number{}, 0
		}
		v, j = x, j+2
	case vulgar[s.low(j)] != 0:
		v, j = vulgar[s.low(j)], j+1
	default:
		return number{}, 0
	}
	n := number{}
	w, k := s.magnitude(v, j)
	if k > j && v != 0 {
		n.scale = w / v
	}
	n.lo, n.hi = sign*w, sign*w
	return n, k
}

// fractionDigits adds "1/2" or "½" after whole digits; digits before a slash may
// be the fraction alone.
func (s *scanner) fractionDigits(v float64, j int) (float64, int) {
	if f := vulgar[s.low(j)]; f != 0 {
		return v + f, j + 1
	}
	if s.isDigits(j) && s.low(j+1) == "/" && s.isDigits(j+2) && s.joined(j+1) && s.joined(j+2) {
		a, _ := strconv.ParseFloat(s.low(j), 64)
		if b, _ := strconv.ParseFloat(s.low(j+2), 64); b > a {
			return v + a/b, j + 3
		}
	}
	if v, k := s.powerOfTen(v, j); k > j {
		return v, k
	}
	if (s.low(j) == "/" || s.low(j) == "⁄") && s.joined(j) && s.isDigits(j+1) && s.joined(j+1) {
		if b, _ := strconv.ParseFloat(s.low(j+1), 64); b > v && b <= 100 && v < 10 && s.low(j+2) != "/" {
			return v / b, j + 2
		}
	}
	return v, j
}

// powerOfTen reads "×10−8", "x 10^6".
func (s *scanner) powerOfTen(v float64, j int) (float64, int) {
	if s.low(j) != "×" && s.low(j) != "x" || s.low(j+1) != "10" {
		return v, j
	}
	k, sign := j+2, 1.0
	if s.low(k) == "^" && s.joined(k) {
		k++
	}
	if s.low(k) == "-" && s.joined(k) {
		sign, k = -1, k+1
	}
	if !s.isDigits(k) || !s.joined(k) || k == j+2 {
		return v, j
	}
	e, err := strconv.ParseFloat(s.low(k), 64)
	if err != nil || e > 300 {
		return v, j
	}
	return v * math.Pow(10, sign*e), k + 1
}

// magnitude multiplies v with the magnitudes from j on. The short ones k, m, b
// and t hold only where they touch the digits and no unit is meant; see shortScale.
func (s *scanner) magnitude(v float64, j int) (float64, int) {
	for {
		k := j
		if s.low(k) == "-" && s.joined(k) && s.joined(k+1) {
			k++
		}
		m, ok := magnitudes[s.low(k)]
		if !ok {
			return v, j
		}
		v *= m
		j = k + 1
	}
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
	if w, ok := ones[s.low(j)]; ok && w > 0 && w < 10 {
		return v + w, j + 1
	}
	return v, i + 1
}

// wordNumber reads a number in words: "two hundred and five thousand", "a
// million", "a dozen", "two and a half".
func (s *scanner) wordNumber(i int) (number, int) {
	n := number{word: true}
	v, j := s.below100(i)
	if j == 0 {
		if s.low(i) != "a" && s.low(i) != "an" || magnitudes[s.low(i+1)] == 0 || len(s.low(i+1)) < 4 {
			return n, 0
		}
		v, j, n.article = 1, i+1, true
	}
	v, j = s.sum(&n, v, j)
	k := j
	if s.low(k) == "-" && s.joined(k) {
		k++
	}
	switch {
	case s.has(k, "and", "a", "half"), s.has(k, "and", "one", "half"):
		v, j = v+.5, k+3
	case s.has(k, "and", "-", "a", "-", "half"):
		v, j = v+.5, k+5
	}
	if m, ok := magnitudes[s.low(j)]; ok && v > 0 {
		v, j, n.scale = v*m, j+1, m // "two and a half million"
	}
	n.lo, n.hi = v, v
	return n, j
}

// sum reads the magnitudes behind v and the numbers between them: "hundred and
// five thousand" behind two. At most eight, as many as any number has.
func (s *scanner) sum(n *number, v float64, j int) (float64, int) {
	total := 0.0
	for range 8 {
		k := j
		if s.low(k) == "-" && s.joined(k) {
			k++
		}
		m, ok := magnitudes[s.low(k)]
		if !ok {
			break
		}
		n.scale, j, v = m, k+1, v*m
		rest := s.skip(j, "and")
		w, k := s.below100(rest)
		if k == 0 || m < 100 || rest > j && s.low(rest) == "one" {
			continue // "a hundred and one of them" stays a hundred
		}
		if m2 := magnitudes[s.low(k)]; m == 100 && (m2 == 0 || m2 >= m) {
			v, j = v+w, k // two hundred and five (thousand)
		} else {
			total, v, j = total+v, w, k // two thousand, three hundred
		}
	}
	return total + v, j
}

// plural reads "hundreds", "tens of thousands", "hundreds of thousands", "dozens".
func (s *scanner) plural(i int) (number, int) {
	m, ok := plurals[s.low(i)]
	if !ok || s.low(i) == "tens" && s.low(i+1) != "of" || s.low(i) == "scores" && s.low(i+1) != "of" {
		return number{}, 0
	}
	j := i + 1
	if s.low(j) == "of" {
		if m2, ok := plurals[s.low(j+1)]; ok && s.low(j+1) != "dozens" {
			m, j = m*m2, j+2
		} else if s.low(i) == "tens" {
			return number{}, 0
		}
	}
	return number{lo: m, hi: 10 * m, approx: "~", word: true}, j
}

// fractionWords reads "half", "a third", "two-thirds", "three quarters", "half a million".
func (s *scanner) fractionWords(i int) (number, int) {
	n := number{word: true, fraction: true}
	if s.low(i) == "half" {
		j := i + 1
		if s.low(j) == "-" && s.joined(j) {
			j++
		}
		if s.low(j) == "a" || s.low(j) == "an" {
			if m, ok := magnitudes[s.low(j+1)]; ok {
				n.lo, n.hi, n.fraction, n.scale = m/2, m/2, false, m
				return n, j + 2
			}
			if _, k := s.unitAt(j + 1); k > 0 {
				n.lo, n.hi, n.fraction = .5, .5, false
				return n, j + 1 // "half a pound"
			}
		}
		n.lo, n.hi = .5, .5
		return n, i + 1
	}
	v, j := 1.0, i+1
	if s.low(i) != "a" && s.low(i) != "one" {
		if v, j = s.below100(i); j == 0 || v > 20 {
			return n, 0
		}
	}
	if s.low(j) == "-" && s.joined(j) {
		j++
	}
	d, ok := parts[s.low(j)]
	plural := strings.HasSuffix(s.low(j), "s") || s.low(j) == "halves"
	if !ok || v == 1 && plural || v > 1 && !plural || v >= d {
		return n, 0
	}
	n.lo, n.hi = v/d, v/d
	return n, j + 1
}
