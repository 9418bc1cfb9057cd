package intake

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/quadwire/quadwire/extract"
)

// stated is a date as a page prints it; year 0 where it has none.
type stated struct {
	year, month, day int
	weekday          int // 1 Monday to 7 Sunday, 0 for none
}

const monthName = `(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`

var (
	isoDate      = regexp.MustCompile(`\b((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?:\b|T)`)
	monthDayYear = regexp.MustCompile(`(?i)\b` + monthName + `\.? (\d{1,2})(?:st|nd|rd|th)?,? (?:at [^,]{4,12}, )?((?:19|20)\d\d)\b`)
	dayMonthYear = regexp.MustCompile(`(?i)\b(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?` + monthName + `\.?,?[ -]((?:19|20)\d\d)\b`)
	slashed      = regexp.MustCompile(`\b(\d{1,2})([/.])(\d{1,2})[/.]((?:19|20)\d\d)\b`)
	monthDay     = regexp.MustCompile(`(?i)\b` + monthName + `\.? (\d{1,2})(?:st|nd|rd|th)?\b`)
	dayMonth     = regexp.MustCompile(`(?i)\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?` + monthName + `\b`)
	weekdayName  = regexp.MustCompile(`(?i)\b(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|r|rs|rsday|urday)?\b`)
)

// findDate is the first date in s: with its year where one is printed, else day
// and month with the weekday beside them.
func findDate(s string) (stated, bool) {
	var d stated
	if m := weekdayName.FindString(s); m != "" {
		d.weekday = weekdays[strings.ToLower(m)]
	}
	num := func(s string) int { n, _ := strconv.Atoi(s); return n }
	month := func(s string) int { return months[strings.ToLower(s)] }
	if m := monthDayYear.FindStringSubmatch(s); m != nil {
		d.month, d.day, d.year = month(m[1]), num(m[2]), num(m[3])
	} else if m := dayMonthYear.FindStringSubmatch(s); m != nil {
		d.day, d.month, d.year = num(m[1]), month(m[2]), num(m[3])
	} else if m := isoDate.FindStringSubmatch(s); m != nil {
		d.year, d.month, d.day = num(m[1]), num(m[2]), num(m[3])
	} else if m := slashed.FindStringSubmatch(s); m != nil {
		d.month, d.day, d.year = num(m[1]), num(m[3]), num(m[4])
		if d.month > 12 || m[2] == "." { // 30/11/2025, 3.12.2025
			d.month, d.day = d.day, d.month
		}
	} else if m := monthDay.FindStringSubmatch(s); m != nil {
		d.month, d.day = month(m[1]), num(m[2])
	} else if m := dayMonth.FindStringSubmatch(s); m != nil {
		d.day, d.month = num(m[1]), month(m[2])
	}
	return d, d.valid()
}

func (d stated) valid() bool {
	if d.month < 1 || d.month > 12 || d.day < 1 {
		return false
	}
	year := d.year
	if year == 0 {
		year = 2024 // a leap year
	}
	return time.Date(year, time.Month(d.month), d.day, 0, 0, 0, 0, time.UTC).Day() == d.day
}

// resolve gives the day its year: the printed one, or the latest that fits the
// weekday and is not after limit ("Sunday, November 30" read on 3 December 2025
// is 2025-11-30; read on 3 December 2024 it is 2014-11-30, no later Sunday fits).
// Without limit, a date without a year stays unknown.
func (d stated) resolve(limit time.Time) (time.Time, extract.DateBasis) {
	at := func(year int) time.Time { return time.Date(year, time.Month(d.month), d.day, 0, 0, 0, 0, time.UTC) }
	if d.year > 0 {
		if !limit.IsZero() && at(d.year).After(limit.AddDate(0, 0, 1)) {
			return time.Time{}, extract.DateUnknown
		}
		return at(d.year), extract.DateStated
	}
	if limit.IsZero() {
		return time.Time{}, extract.DateUnknown
	}
	for year := limit.Year() + 1; year > limit.Year()-30; year-- {
		t := at(year)
		if t.Day() != d.day || t.After(limit.AddDate(0, 0, 1)) { // a day's grace for time zones
			continue
		}
		switch {
		case d.weekday == 0:
			return t, extract.DateNoYear
		case t.Weekday() == time.Weekday(d.weekday%7):
			return t, extract.DateWeekday
		}
	}
	return time.Time{}, extract.DateUnknown
}

// day is the calendar day of t where t was written, as its start in UTC.
func day(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
}

// metaDate reads a date as metadata writes it: ISO 8601 and its relatives, or words.
func metaDate(s string) (time.Time, bool) {
	s = strings.TrimSpace(s)
	for _, l := range [...]string{time.RFC3339Nano, "2006-01-02T15:04:05Z0700", "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05", "2006-01-02 15:04:05 -0700", "2006-01-02 15:04:05", "2006-01-02", time.RFC1123Z, time.RFC1123, "20060102"} {
		if t, err := time.Parse(l, s); err == nil && t.Year() > 1900 {
			return day(t), true
		}
	}
	if d, ok := findDate(s); ok && d.year > 0 {
		return time.Date(d.year, time.Month(d.month), d.day, 0, 0, 0, 0, time.UTC), true
	}
	return time.Time{}, false
}

// printed is the best date that the page prints outside its text: near the
// headline rather than far, "published" rather than "updated".
func (p *page) printed(s *sheet, limit time.Time) (time.Time, extract.DateBasis) {
	var best time.Time
	var basis extract.DateBasis
	top := 0.0
	for i := range p.blocks {
		l := &s.lines[i]
		if p.blocks[i].keep && l.running || l.words > 30 || l.digits == 0 || len(p.blocks[i].text) > 300 {
			continue
		}
		d, ok := findDate(p.blocks[i].text)
		if !ok || d.year == 0 && l.words > 14 {
			continue
		}
		t, b := d.resolve(limit)
		if b == extract.DateUnknown {
			continue
		}
		if v := p.dateline(l, i, d); v > top {
			top, best, basis = v, t, b
		}
	}
	return best, basis
}

// dateline is how likely line i, which has the date d, says when the article
// was published.
func (p *page) dateline(l *line, i int, d stated) float64 {
	v := 2.0
	if d.year > 0 {
		v++
	} else if d.weekday > 0 {
		v += 0.5
	}
	low := strings.ToLower(p.blocks[i].text)
	switch {
	case strings.Contains(low, "copyright"), strings.Contains(low, "©"):
		return 0
	case strings.Contains(low, "publish"), strings.Contains(low, "posted"):
		v += 1.5
	case strings.Contains(low, "updated"), strings.Contains(low, "modified"):
		v -= 0.3
	}
	if l.words > 12 {
		v--
	}
	if l.byline {
		v += 0.5
	}
	at := p.title
	if at < 0 {
		at = 0
	}
	if i < at {
		v -= 0.5
	}
	return v - 0.06*float64(min(abs(i-at), 30))
}
