package parse

import "unicode"

// The vocabulary is in lower case, but names need capitals: every piece also
// gets the shape of its word. The numbers are rows of the model's embed.shape.
const (
	shapeLower  = 0 // met, n't
	shapeTitle  = 1 // Moscow
	shapeUpper  = 2 // NATO
	shapeMixed  = 3 // McDonald, and letters without case
	shapeDigits = 4 // 2022
	shapeDigit  = 5 // 28-point, 1,200
	shapePunct  = 6 // no letter at all
	shapeSingle = 7 // A
	shapeMarker = 8 // the model's own [CLS] and [SEP]
)

// shapeOf is the shape of a word; the tests run in the order of the cases.
func shapeOf(word string) int32 {
	var digits, letters, upper, lower, title, n int
	firstUpper := false
	for _, r := range word {
		switch {
		case unicode.Is(unicode.Nd, r):
			digits++
		case unicode.IsUpper(r):
			upper++
			letters++
			firstUpper = firstUpper || n == 0
		case unicode.IsLower(r):
			lower++
			letters++
		case unicode.IsTitle(r):
			title++
			letters++
		case unicode.IsLetter(r):
			letters++
		}
		n++
	}
	switch {
	case digits == n && n > 0:
		return shapeDigits
	case digits > 0:
		return shapeDigit
	case letters == 0:
		return shapePunct
	case lower > 0 && upper+title == 0:
		return shapeLower
	case upper > 0 && lower+title == 0 && n > 1:
		return shapeUpper
	case upper > 0 && lower+title == 0:
		return shapeSingle
	case firstUpper && upper == 1 && lower > 0 && title == 0:
		return shapeTitle
	}
	return shapeMixed
}
