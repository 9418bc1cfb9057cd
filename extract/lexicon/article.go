package lexicon

import (
	"strings"
	"unicode"
)

// Article is the indefinite article that words take: "an MP", "a union".
func Article(words string) string {
	if vowel(words) {
		return "an"
	}
	return "a"
}

// vowel reports whether words begin with the sound of a vowel, as far as spelling
// tells: an hour, an MP, an 88-year-old, but a union, a US judge.
func vowel(words string) bool {
	first, _, _ := strings.Cut(words, " ")
	first, _, _ = strings.Cut(first, "-")
	low := strings.ToLower(first)
	spelled := len(first) > 1 && len(first) <= 3 && first == strings.ToUpper(first) || strings.Contains(first, ".")
	if spelled && unicode.IsUpper(rune(first[0])) {
		return strings.ContainsRune("AEFHILMNORSX", rune(first[0]))
	}
	for _, s := range []string{"uni", "eu", "one", "once", "us", "ut", "ugand", "ukrain", "ura", "uru"} {
		if strings.HasPrefix(low, s) && !strings.HasPrefix(low, "unin") && !strings.HasPrefix(low, "unim") {
			return false
		}
	}
	for _, s := range []string{"hour", "honest", "honor", "honour", "heir"} {
		if strings.HasPrefix(low, s) {
			return true
		}
	}
	return low != "" && (strings.ContainsRune("aeiou", rune(low[0])) || low[0] == '8' || low == "11" || low == "18")
}
