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
var plainDateline = regexp.MustCompile(`^\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]+)?(?:` + datelineDash + `|- )(?:["“‘]?\p{Lu}|` + dayBehind + `)`)

// dayBehind is the day of a story between the dash of its dateline and a colon: "CAIRO – 17 July 2022: ".
const dayBehind = `\d{1,2} ` + datelineMonth + ` \d{4}: `

var startsDay = regexp.MustCompile(`^` + dayBehind)

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

// colonPlace is the number of bytes of the place with a colon that opens s, 0 for none: "Muscat: The
// ambassador of Brunei has left." Only towns that stories are sent from so; what else is in small letters
// before a colon may be a speaker.
func colonPlace(s string) int {
	k := strings.Index(s[:min(len(s), 24)], ": ")
	if k < 0 || !sentFrom[s[:k]] {
		return 0
	}
	return k + 2
}

// sentFrom are towns with newspapers that set a colon behind the place.
var sentFrom = map[string]bool{"Muscat": true, "Salalah": true, "Sohar": true, "Nizwa": true, "Doha": true, "Dubai": true, "Abu Dhabi": true, "Sharjah": true, "Manama": true, "Riyadh": true, "Jeddah": true, "Makkah": true, "Mecca": true, "Madinah": true, "Dammam": true, "Kuwait": true, "Kuwait City": true, "Amman": true, "Beirut": true, "Baghdad": true, "Cairo": true, "Tehran": true, "Sanaa": true, "Aden": true, "Islamabad": true, "Karachi": true, "Lahore": true, "Peshawar": true, "Quetta": true, "Dhaka": true, "New Delhi": true, "Delhi": true, "Mumbai": true, "Kolkata": true, "Chennai": true, "Bengaluru": true, "Hyderabad": true, "Shillong": true, "Guwahati": true, "Imphal": true, "Kohima": true, "Aizawl": true, "Itanagar": true, "Agartala": true, "Gangtok": true, "Srinagar": true, "Jammu": true, "Shimla": true, "Dehradun": true, "Lucknow": true, "Patna": true, "Ranchi": true, "Bhopal": true, "Jaipur": true, "Raipur": true, "Bhubaneswar": true, "Thiruvananthapuram": true, "Kochi": true, "Kozhikode": true, "Mangaluru": true, "Panaji": true, "Kathmandu": true, "Colombo": true, "Singapore": true, "Kuala Lumpur": true, "Zanzibar": true, "Dar es Salaam": true, "Nairobi": true, "Kampala": true, "Kigali": true, "Addis Ababa": true, "Lagos": true, "Abuja": true, "Accra": true}

// datelineBlocks is how many blocks from the top of an article a place with a
// colon is taken for a dateline: further down "WALLACE: Let's start" is a speaker.
const datelineBlocks = 4

// dated tells a dateline whose dash touches what follows from two names that one joins.
var dated = regexp.MustCompile(`(?:\d|\)| )–$`)

// datelineEnd is the number of bytes of the dateline that opens s, 0 for none.
func datelineEnd(s string, block int) int {
	n := len(dateline.FindString(s[:min(len(s), 160)]))
	if n == 0 && block < datelineBlocks {
		n = max(plain(s), colonPlace(s))
	}
	if n > 0 {
		n += len(startsDay.FindString(s[n:]))
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

// briefEnd is the number of bytes of the place in capitals with a colon that opens s, one of
// several stories on a page, behind its own heading: "KOLHAPUR: A boiler burst". 0 for none.
func briefEnd(s string) int {
	n := datelineEnd(s, 0)
	if n == 0 || n != strings.Index(s, ": ")+len(": ") || strings.ToUpper(s[:n]) != s[:n] {
		return 0
	}
	return n
}
