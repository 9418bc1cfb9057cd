package quantity

import (
	"slices"
	"strings"
)

// approximatorTable says what the words before a number make of it, a sign a line.
const approximatorTable = `
<=: no more than, not more than, as many as, as much as, as high as, as long as
<=: a maximum of, maximum of, maximum, at most, up to, ≤
>=: no less than, no fewer than, not less than, as few as, as little as, as low as, a minimum of, minimum of, minimum, at least, ≥
>: more than, greater than, higher than, larger than, longer than, upwards of, upward of, well over, just over, just above
>: a little over, in excess of, over, above, exceeding, exceeds, exceeded, exceed, topping, surpassing, beyond, >
<: less than, fewer than, lower than, smaller than, just under, just below, just shy of, shy of, short of, under, below, nearly, almost, sub -, <
~: about, around, some, roughly, approximately, approx, approx ., circa, estimated, an estimated, an average of
~: close to, in the region of, in the order of, perhaps, maybe, probably, nearing, approaching, virtually, practically, ~, ≈
`

// approximators are the lines of the table, longest first.
var approximators = readApproximators(approximatorTable)

type approximator struct {
	words []string
	sign  string
}

func readApproximators(table string) []approximator {
	var out []approximator
	for _, line := range strings.Split(strings.TrimSpace(table), "\n") {
		sign, forms, _ := strings.Cut(line, ": ")
		for _, f := range strings.Split(forms, ", ") {
			out = append(out, approximator{strings.Fields(f), sign})
		}
	}
	slices.SortStableFunc(out, func(a, b approximator) int { return len(b.words) - len(a.words) })
	return out
}

// approxBefore is the approximator that ends before piece i: "some" of "some 270
// square miles". An article between them ("about a third") is passed over by
// the caller, who gives the first piece of the number.
func (s *scanner) approxBefore(i int) string {
	if s.is(i-1, "the", "an", "a") {
		i--
	}
	for _, a := range approximators {
		n := len(a.words)
		if i >= n && s.has(i-n, a.words...) {
			return a.sign
		}
	}
	return ""
}

// approxAfter is the approximator that follows: "270 or more", "400-plus", "20 or so".
func (s *scanner) approxAfter(i int) (string, int) {
	switch {
	case s.has(i, "or", "more"):
		return ">=", i + 2
	case s.has(i, "or", "less"), s.has(i, "or", "fewer"):
		return "<=", i + 2
	case s.has(i, "or", "so"):
		return "~", i + 2
	case s.low(i) == "+" && s.joined(i) && !s.isDigits(i+1):
		return ">=", i + 1
	case s.hyphen(i) && s.low(i+1) == "plus":
		return ">=", i + 2
	case s.hyphen(i) && s.is(i+1, "odd", "ish"):
		return "~", i + 2
	}
	return "", i
}
