package link

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract/lexicon"
)

// lowerArticle is s with its article in lower case, as inside a sentence.
func lowerArticle(s string) string {
	for _, a := range []string{"The ", "A ", "An ", "This ", "That ", "These ", "Those "} {
		if strings.HasPrefix(s, a) {
			return strings.ToLower(a) + s[len(a):]
		}
	}
	return lowerCount(s)
}

// lowerCount is s with the number or word of quantity that it begins with in lower case: two
// Kurdish fighters; but Three Mile Island.
func lowerCount(s string) string {
	if w, rest, ok := strings.Cut(s, " "); ok && counts[w] {
		next, more, _ := strings.Cut(rest, " ")
		if !capital(next) || more != "" && !capital(more) {
			return strings.ToLower(w) + " " + rest
		}
	}
	return s
}

// counts are words that count, as they begin a sentence.
var counts = lexicon.Words("Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Dozens Scores Hundreds Thousands Some Several Many Most Both Each Every")

// capital reports whether the word w begins with a capital.
func capital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}
