package segment

import (
	"regexp"
	"strings"
)

// A dateline opens an agency's story: place, date, agency, then a dash or a
// colon. It is a sentence of its own, so that no rule takes the place for the
// subject of what follows. What tells it from a sentence that happens to have a
// dash is a place in capitals, an agency in parentheses or a date.
const (
	datelineCaps  = `\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}`         // BANDAR SERI BEGAWAN
	datelineTitle = `\p{Lu}[\p{L}.'’-]+(?: (?:of|de|\p{Lu}[\p{L}.'’-]+)){0,3}` // New York
	datelinePlace = `(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?`              // , England
	datelineMonth = `(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?`
	datelineDate  = `, (?:` + datelineMonth + ` \d{1,2}|\d{1,2} ` + datelineMonth + `)(?:,? \d{4})?`
	datelineBy    = ` \([^()\n]{2,40}\)`
	datelineSlash = `(?: |, )/\p{Lu}[\p{L} .-]{1,24}/[.:]?(?: ?[—–-]{1,2})? ` // /MONTSAME/
	datelineDash  = `(?: ?[—–] ?| -{1,3} )`
)

var dateline = regexp.MustCompile(`^(?:` +
	datelineCaps + datelinePlace + `(?:` + datelineDate + `)?(?:` + datelineBy + `)?` + datelineDash + `|` +
	datelineTitle + datelinePlace + `(?:` + datelineDate + `)?` + datelineBy + `(?:` + datelineDash + `|: )|` +
	datelineTitle + datelinePlace + datelineDate + datelineDash + `|` +
	datelineTitle + datelinePlace + `(?:` + datelineDate + `)?` + datelineSlash + `|` +
	datelineCaps + datelinePlace + `(?:` + datelineDate + `)?(?:` + datelineBy + `)?: ` + `)`)

// plainDateline is a place and a dash with nothing to tell that it is one but that a new
// sentence begins behind it: "Cape Town - The trial has begun." Only the top of an article
// has it, and a sentence that goes on behind a second dash has none: "Trump - The
// Apprentice's star - won".
var plainDateline = regexp.MustCompile(`^\p{Lu}\p{Ll}[\p{L}.'’]*(?: \p{Lu}[\p{L}.'’]+)?(?:` + datelineDash + `|- )["“‘]?\p{Lu}`)

// plain is the number of bytes of the plain dateline that opens s, 0 for none.
func plain(s string) int {
	m := plainDateline.FindString(s)
	if m == "" {
		return 0
	}
	k := strings.IndexAny(m, "—–")
	if i := strings.Index(m, " -"); k < 0 || i >= 0 && i < k {
		k = i
	}
	if k < 0 {
		k = strings.Index(m, "- ") // Udhampur- The commander
	}
	end := k + len(m[k:]) - len(strings.TrimLeft(m[k:], " -—–"))
	rest := s[end:min(len(s), 200)]
	if strings.Contains(rest, " - ") || strings.ContainsAny(rest, "—–") {
		return 0
	}
	return end
}

// datelineBlocks is how many blocks from the top of an article a place with a
// colon is taken for a dateline: further down "WALLACE: Let's start" is a speaker.
const datelineBlocks = 4

// dated tells a dateline whose dash touches what follows from two names that one joins.
var dated = regexp.MustCompile(`(?:\d|\)| )–$`)

// datelineEnd is the number of bytes of the dateline that opens s, 0 for none.
func datelineEnd(s string, block int) int {
	n := len(dateline.FindString(s[:min(len(s), 160)]))
	if n == 0 && block < datelineBlocks {
		n = plain(s)
	}
	if n == 0 || n >= len(s)-20 || strings.HasSuffix(s[:n], "–") && !dated.MatchString(s[:n]) {
		return 0 // the Israel–Hamas war
	}
	head := strings.TrimSpace(s[:n])
	if strings.HasSuffix(head, ":") && (block >= datelineBlocks || strings.Contains(head, "?")) {
		return 0
	}
	return n
}
