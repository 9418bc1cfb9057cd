package quantity

import (
	"slices"
	"strings"
)

// signBefore reads a currency that ends right before piece i and gives the code
// and where it begins: "$", "US$", "C $", "EUR", "Rs".
func (s *scanner) signBefore(i int) (string, int) {
	j := i - 1
	if s.is(j, "=", ".") && s.joined(j) && s.is(j-1, "y", "rs") {
		return map[string]string{"y": "JPY", "rs": "INR"}[s.low(j-1)], j - 1 // "Y=590 billion", "Rs. 500"
	}
	if c := currencies.dollars[s.low(j)]; c != "" && s.low(j-1) == "$" && s.joined(j) && s.joined(i) {
		return c, j - 1 // "$US113 trillion"
	}
	code, ok := currencies.signs[s.low(j)]
	switch {
	case !ok:
		return s.codeBefore(j)
	case s.low(j) == "$":
		return s.dollarBefore(j)
	}
	return code, j
}

// codeBefore reads "EUR", "Rs", "RM" at piece j: in capitals, but for the few that
// are written otherwise.
func (s *scanner) codeBefore(j int) (string, int) {
	c, ok := currencies.codes[s.low(j)]
	if !ok || !s.isCap(j) {
		return "", 0
	}
	if s.is(j, "rs", "rm", "rp") || len(s.low(j)) == 3 && s.pieces[j].form == strings.ToUpper(s.low(j)) {
		return c, j
	}
	return "", 0
}

// dollarBefore reads the letters before the "$" at piece j: "US$", "U.S.$", "C $".
func (s *scanner) dollarBefore(j int) (string, int) {
	k := j - 1
	if k >= 3 && s.has(k-3, "u", ".", "s", ".") {
		return "USD", k - 3
	}
	c, ok := currencies.dollars[s.low(k)]
	if ok && s.isCap(k) && (s.joined(j) || len(s.low(k)) > 1 || s.low(k) == "c") {
		return c, k
	}
	return "USD", j
}

// moneyAfter reads a currency behind the number: "euros", "US dollars", "New
// Zealand dollars", "USD", "p". share is 0.01 for coins.
func (s *scanner) moneyAfter(i int) (code string, share float64, next int) {
	if c, k := s.nationMoney(i); k > 0 {
		return c, 1, k
	}
	w := unitSingular(s.low(i))
	if s.low(i) == "reais" {
		w = "reais"
	}
	switch c, ok := currencies.words[w]; {
	case ok:
		return c, 1, i + 1
	case hundredths[w] != "" && s.low(i-1) != "per":
		return hundredths[w], .01, i + 1
	case w == "pound" && (s.low(i+1) == "sterling" || s.has(i+1, "a", "week") || s.has(i+1, "a", "year")):
		return "GBP", 1, s.skip(i+1, "sterling")
	case w == "p" && s.joined(i) && s.isDigits(i-1):
		return "GBP", .01, i + 1
	}
	c, ok := currencies.codes[s.low(i)]
	if ok && len(s.low(i)) == 3 && s.pieces[i].form == strings.ToUpper(s.low(i)) {
		return c, 1, i + 1
	}
	return "", 0, 0
}

// nationMoney reads "Canadian dollars", "New Zealand dollars", "U.S. dollars".
func (s *scanner) nationMoney(i int) (string, int) {
	j := i
	switch {
	case s.has(j, "u", ".", "s", "."):
		j += 4
		if unitSingular(s.low(j)) == "dollar" {
			return "USD", j + 1
		}
	case slices.Contains([]string{"new", "hong", "sri", "south"}, s.low(j)):
		j++
	}
	c, ok := currencies.words[unitSingular(s.low(j))+" "+unitSingular(s.low(j+1))]
	if !ok {
		return "", 0
	}
	return c, j + 2
}
