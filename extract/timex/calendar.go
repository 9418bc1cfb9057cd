package timex

import (
	"fmt"
	"time"
)

// grain is a unit of the calendar.
type grain uint8

const (
	none grain = iota
	second
	minute
	hour
	day
	weekend
	week
	month
	quarter
	season // three months from March, June, September or December
	half
	year
	decade
	century
)

// code is the designator of a grain in an ISO 8601 duration.
var code = [...]string{"", "S", "M", "H", "D", "WE", "W", "M", "Q", "S", "H", "Y", "E", "C"}

// period is n grains from start on.
type period struct {
	start time.Time
	g     grain
	n     int
}

func (p period) end() time.Time {
	if p.g == weekend {
		return p.start.AddDate(0, 0, 7*p.n-5)
	}
	return add(p.start, p.g, p.n)
}

// before is the period a year earlier.
func (p period) before() period { return period{add(p.start, year, -1), p.g, p.n} }

func (p period) zero() bool { return p.g == none }

// coarser reports whether p is too long to say which period of the grain g, none for any, is meant
// by one that is counted from it.
func (p period) coarser(g grain) bool { return g != none && p.g > g }

// shift moves a period by n of its grains.
func (p period) shift(n int) period { return period{add(p.start, p.g, n), p.g, p.n} }

func dayOf(y, m, d int) time.Time {
	return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
}

// floor is the start of the grain that holds t. Weeks begin on Monday (ISO
// 8601), weekends on Saturday; on Monday to Friday the weekend is the one before.
func floor(t time.Time, g grain) time.Time {
	y, mm, d := t.Date()
	m := int(mm)
	switch g {
	case none, second:
		return t.Truncate(time.Second)
	case minute:
		return t.Truncate(time.Minute)
	case hour:
		return t.Truncate(time.Hour)
	case day:
		return dayOf(y, m, d)
	case weekend:
		return dayOf(y, m, d-(int(t.Weekday())+1)%7)
	case week:
		return dayOf(y, m, d-(int(t.Weekday())+6)%7)
	case month:
		return dayOf(y, m, 1)
	case quarter:
		return dayOf(y, (m-1)/3*3+1, 1)
	case season:
		return dayOf(y, m-m%3, 1)
	case half:
		return dayOf(y, (m-1)/6*6+1, 1)
	case year:
		return dayOf(y, 1, 1)
	case decade:
		return dayOf(y-mod(y, 10), 1, 1)
	}
	return dayOf(y-mod(y, 100), 1, 1)
}

func mod(a, b int) int { return ((a % b) + b) % b }

// add is t moved by n grains. Months are clipped to their last day: a month
// after 31 January is 28 February.
func add(t time.Time, g grain, n int) time.Time {
	switch g {
	case none:
		return t
	case second:
		return t.Add(time.Duration(n) * time.Second)
	case minute:
		return t.Add(time.Duration(n) * time.Minute)
	case hour:
		return t.Add(time.Duration(n) * time.Hour)
	case day:
		return t.AddDate(0, 0, n)
	case weekend, week:
		return t.AddDate(0, 0, 7*n)
	}
	u := t.AddDate(0, months(g)*n, 0)
	if u.Day() != t.Day() {
		u = u.AddDate(0, 0, -u.Day())
	}
	return u
}

// months is the length of a grain of a month and more, else 0.
func months(g grain) int {
	switch g {
	case month:
		return 1
	case quarter, season:
		return 3
	case half:
		return 6
	case year:
		return 12
	case decade:
		return 120
	case century:
		return 1200
	}
	return 0
}

// seasonCodes are TIMEX3's, by the month in which the season begins.
var seasonCodes = map[time.Month]string{3: "SP", 6: "SU", 9: "FA", 12: "WI"}

// iso is the TIMEX3 value of one grain from t on: 2025-12-01, 2025-W48, 2025-Q3.
func iso(t time.Time, g grain) string {
	y := t.Year()
	switch g {
	case second:
		return t.Format("2006-01-02T15:04:05")
	case minute:
		return t.Format("2006-01-02T15:04")
	case hour:
		return t.Format("2006-01-02T15")
	case day:
		return t.Format("2006-01-02")
	case weekend, week:
		wy, w := t.ISOWeek()
		if g == weekend {
			return fmt.Sprintf("%04d-W%02d-WE", wy, w)
		}
		return fmt.Sprintf("%04d-W%02d", wy, w)
	case month:
		return t.Format("2006-01")
	case quarter:
		return fmt.Sprintf("%04d-Q%d", y, (int(t.Month())+2)/3)
	case season:
		return fmt.Sprintf("%04d-%s", y, seasonCodes[t.Month()])
	case half:
		return fmt.Sprintf("%04d-H%d", y, (int(t.Month())+5)/6)
	case year:
		return fmt.Sprintf("%04d", y)
	case decade:
		return fmt.Sprintf("%03d", y/10)
	case century:
		return fmt.Sprintf("%02d", y/100)
	}
	return ""
}

// easter is Easter Sunday of a year (the anonymous Gregorian computus).
func easter(y int) time.Time {
	a, b, c := y%19, y/100, y%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return dayOf(y, n/31, n%31+1)
}

// nth is the n-th given weekday of a month, from its end when n is negative:
// Thanksgiving is nth(y, 11, 4, Thursday), Memorial Day nth(y, 5, -1, Monday).
func nth(y, m, n int, w time.Weekday) time.Time {
	if n > 0 {
		d := dayOf(y, m, 1)
		return d.AddDate(0, 0, mod(int(w-d.Weekday()), 7)+7*(n-1))
	}
	d := dayOf(y, m+1, 0)
	return d.AddDate(0, 0, -mod(int(d.Weekday()-w), 7)+7*(n+1))
}
