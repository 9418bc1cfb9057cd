package gazetteer

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// letters are those that have no accent to strip in Unicode's decomposition.
var letters = strings.NewReplacer(
	"ł", "l", "Ł", "L", "ø", "o", "Ø", "O", "đ", "d", "Đ", "D", "ð", "d", "Ð", "D",
	"þ", "th", "Þ", "Th", "æ", "ae", "Æ", "Ae", "œ", "oe", "Œ", "Oe", "ß", "ss",
	"ı", "i", "ə", "a", "Ə", "A", "ŋ", "n", "ħ", "h", "Ħ", "H",
)

// Plain strips accents and spells the letters that have none to strip in plain
// Latin: "Erdoğan" is "Erdogan", "Łódź" is "Lodz". Letters of other scripts stay.
func Plain(s string) string {
	ascii := true
	for i := 0; i < len(s) && ascii; i++ {
		ascii = s[i] < 0x80
	}
	if ascii {
		return s
	}
	var b strings.Builder
	for _, r := range norm.NFKD.String(strings.ToValidUTF8(s, "")) {
		if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(r)
		}
	}
	return letters.Replace(b.String())
}

// Key is the form under which a name stands in the table: plain lower-case
// words with single spaces, without dots, apostrophes and a leading "the".
// "the U.S." is "us", "Côte d’Ivoire" is "cote divoire", "Deir ez-Zor" is
// "deir ez zor".
func Key(s string) string {
	var b strings.Builder
	space := false
	for _, r := range Plain(s) {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if space && b.Len() > 0 {
				b.WriteByte(' ')
			}
			space = false
			b.WriteRune(unicode.ToLower(r))
		case r == '.' || r == '\'' || r == '’' || r == '‘' || r == 'ʼ' || r == '`':
		case r == '&':
			if b.Len() > 0 {
				b.WriteByte(' ')
			}
			b.WriteString("and")
			space = true
		default:
			space = true
		}
	}
	k := b.String()
	if rest, ok := strings.CutPrefix(k, "the "); ok && rest != "" {
		return rest
	}
	return k
}
