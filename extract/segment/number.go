package segment

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// dashed is numbers that keep their hyphens: telephone numbers, dates, codes of
// post offices. All others are ranges: "5 - 10".
var dashed = regexp.MustCompile(`^(?:(?:\d-)?\d{3}-\d{3}-\d{4}|\d{3}-\d{4}|\d-\d{4}|\d{5}-\d{4}|\d{1,2}-\d{1,2}-\d{2,4}|\d{4}-\d{2}-\d{2})(?:\D|$)`)

// number appends the number at i with what is written onto it and returns where it ends.
func (t *tokenizer) number(i, end int) int {
	j := t.numberEnd(i, end)
	run := wordRun(t.s[j:end])
	tail := strings.ToLower(t.s[j : j+run])
	switch {
	case run == 0:
	case tail == "st" || tail == "nd" || tail == "rd" || tail == "th" || tail == "s":
		j += run // 21st, 1980s
	case (tail == "a" || tail == "p") && strings.HasPrefix(strings.ToLower(t.s[j+run:end]), ".m"):
		t.emit(i, j) // 7p.m.
		return t.word(j, end)
	case units[tail]:
		t.emit(i, j)
		t.emit(j, j+run)
		return j + run
	default:
		return t.word(i, end) // 4x4, 9A, 49ers
	}
	t.emit(i, j)
	return j
}

// numberEnd is the end of the digits at i with the separators of decimals,
// thousands, times, dates and fractions.
func (t *tokenizer) numberEnd(i, end int) int {
	s := t.s[i:end]
	if len(s) > 24 {
		s = s[:24]
	}
	if m := dashed.FindString(s); m != "" {
		return i + len(strings.TrimRightFunc(m, func(r rune) bool { return !unicode.IsDigit(r) }))
	}
	j := i
	for j < end {
		r, n := utf8.DecodeRuneInString(t.s[j:end])
		if isDigit(r) {
			j += n
			continue
		}
		if j+n >= end || !isDigitByte(t.s[j+n]) || !strings.ContainsRune(".,:/", r) {
			break
		}
		if r == ',' && !thousands(t.s[j+n:end]) {
			break
		}
		j += n
	}
	return j
}

// thousands reports whether exactly three digits start s.
func thousands(s string) bool {
	n := 0
	for n < len(s) && isDigitByte(s[n]) {
		n++
	}
	return n == 3
}
