package link

import (
	"strings"
	"unicode"

	"github.com/quadwire/quadwire/extract"
)

// localID is the slug of an unresolved mention: "#Russian-forces".
func localID(text string) extract.EntityID {
	var b strings.Builder
	b.WriteByte('#')
	dash := false
	digit := false
	for _, r := range strings.ToLower(stripArticle(text)) {
		was := digit
		digit = unicode.IsDigit(r)
		switch {
		case r == ',' && was: // 1,000
			digit = true
		case unicode.IsLetter(r) || unicode.IsDigit(r) || r == '.' || r == '%':
			if dash && b.Len() > 1 {
				b.WriteByte('-')
			}
			dash = false
			b.WriteRune(r)
		case r == '\'' || r == '’':
		default:
			dash = true
		}
	}
	return extract.EntityID(b.String())
}

// stripArticle drops a leading determiner.
func stripArticle(s string) string {
	first, rest, ok := strings.Cut(s, " ")
	if ok && !strings.HasPrefix(rest, "of ") {
		switch strings.ToLower(first) {
		case "the", "a", "an", "this", "that", "these", "those", "some", "its", "their", "his", "her":
			return rest
		}
	}
	return s
}
