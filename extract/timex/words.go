package timex

import "time"

// months by name; the short forms may carry a full stop.
var monthNames = map[string]int{
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
	"august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
	"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
	"oct": 10, "nov": 11, "dec": 12,
}

// weekdays by name, Monday 1 to Sunday 7.
var weekdayNames = map[string]int{
	"monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
	"mon": 1, "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
}

// shortDays are read as days only beside a date: "Sun" and "Sat" are words too.
var shortDays = set("mon tue tues wed weds thu thur thurs fri sat sun")

var seasonNames = map[string]int{"spring": 3, "springtime": 3, "summer": 6, "summertime": 6, "autumn": 9, "fall": 9, "winter": 12, "wintertime": 12}

// units of the calendar by name, singular.
var unitNames = map[string]grain{
	"second": second, "minute": minute, "min": minute, "hour": hour, "hr": hour, "day": day, "week": week,
	"weekend": weekend, "month": month, "quarter": quarter, "season": season, "semester": half, "year": year, "yr": year,
	"decade": decade, "century": century,
}

// unit is the grain of a word and whether it is plural.
func unit(w string) (g grain, plural, ok bool) {
	if g, ok = unitNames[w]; ok {
		return g, false, true
	}
	switch w {
	case "centuries":
		return century, true, true
	case "mins":
		return minute, true, true
	}
	if n := len(w) - 1; n > 0 && w[n] == 's' {
		g, ok = unitNames[w[:n]]
	}
	return g, true, ok
}

// part is a part of the day.
type part uint8

const (
	noPart part = iota
	morning
	afternoon
	evening
	night
)

var partCodes = [...]string{"", "MO", "AF", "EV", "NI"}

var partNames = map[string]part{
	"morning": morning, "dawn": morning, "daybreak": morning, "sunrise": morning, "afternoon": afternoon,
	"evening": evening, "dusk": evening, "sunset": evening, "night": night, "overnight": night, "nighttime": night,
	"mornings": morning, "afternoons": afternoon, "evenings": evening, "nights": night, "lunchtime": afternoon,
}

// holiday is a day of the year; when is its date in year y.
type holiday struct {
	words []string // lower case, without apostrophe-s
	when  func(y int) time.Time
}

func fixed(m, d int) func(int) time.Time {
	return func(y int) time.Time { return dayOf(y, m, d) }
}

func nthOf(m, n int, w time.Weekday) func(int) time.Time {
	return func(y int) time.Time { return nth(y, m, n, w) }
}

func fromEaster(days int) func(int) time.Time {
	return func(y int) time.Time { return easter(y).AddDate(0, 0, days) }
}

// holidays, longer names before shorter ones. Independence Day and Mother's Day
// are not among them: their date depends on the country.
var holidays = []holiday{
	{[]string{"new", "year", "'", "s", "eve"}, fixed(12, 31)},
	{[]string{"new", "year", "'", "s", "day"}, fixed(1, 1)},
	{[]string{"new", "year", "'", "s"}, fixed(1, 1)},
	{[]string{"new", "years", "eve"}, fixed(12, 31)},
	{[]string{"new", "years", "day"}, fixed(1, 1)},
	{[]string{"christmas", "eve"}, fixed(12, 24)},
	{[]string{"christmas", "day"}, fixed(12, 25)},
	{[]string{"christmas"}, fixed(12, 25)},
	{[]string{"boxing", "day"}, fixed(12, 26)},
	{[]string{"valentine", "'", "s", "day"}, fixed(2, 14)},
	{[]string{"st", ".", "patrick", "'", "s", "day"}, fixed(3, 17)},
	{[]string{"may", "day"}, fixed(5, 1)},
	{[]string{"fourth", "of", "july"}, fixed(7, 4)},
	{[]string{"bastille", "day"}, fixed(7, 14)},
	{[]string{"halloween"}, fixed(10, 31)},
	{[]string{"veterans", "day"}, fixed(11, 11)},
	{[]string{"armistice", "day"}, fixed(11, 11)},
	{[]string{"martin", "luther", "king", "day"}, nthOf(1, 3, time.Monday)},
	{[]string{"presidents", "'", "day"}, nthOf(2, 3, time.Monday)},
	{[]string{"election", "day"}, func(y int) time.Time { return nth(y, 11, 1, time.Monday).AddDate(0, 0, 1) }},
	{[]string{"memorial", "day"}, nthOf(5, -1, time.Monday)},
	{[]string{"labor", "day"}, nthOf(9, 1, time.Monday)},
	{[]string{"columbus", "day"}, nthOf(10, 2, time.Monday)},
	{[]string{"thanksgiving", "day"}, nthOf(11, 4, time.Thursday)},
	{[]string{"thanksgiving"}, nthOf(11, 4, time.Thursday)},
	{[]string{"black", "friday"}, func(y int) time.Time { return nth(y, 11, 4, time.Thursday).AddDate(0, 0, 1) }},
	{[]string{"father", "'", "s", "day"}, nthOf(6, 3, time.Sunday)},
	{[]string{"ash", "wednesday"}, fromEaster(-46)},
	{[]string{"palm", "sunday"}, fromEaster(-7)},
	{[]string{"good", "friday"}, fromEaster(-2)},
	{[]string{"easter", "sunday"}, fromEaster(0)},
	{[]string{"easter", "monday"}, fromEaster(1)},
	{[]string{"easter"}, fromEaster(0)},
	{[]string{"pentecost"}, fromEaster(49)},
}

// vague expressions have no date of their own; the value is TIMEX3's.
var vagueWords = map[string]string{
	"now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "presently": "PRESENT_REF",
	"recently": "PAST_REF", "lately": "PAST_REF",
	"soon": "FUTURE_REF", "shortly": "FUTURE_REF",
}

// repeats are adverbs and adjectives of repetition with their period.
var repeats = map[string]string{
	"hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W", "fortnightly": "P2W",
	"monthly": "P1M", "bimonthly": "P2M", "quarterly": "P3M", "biannually": "P6M",
	"yearly": "P1Y", "annually": "P1Y",
}

// zones are offsets from UTC in minutes of the abbreviations that news uses.
var zones = map[string]int{
	"gmt": 0, "utc": 0, "bst": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180,
	"est": -300, "edt": -240, "et": -300, "cst": -360, "cdt": -300, "ct": -360, "mst": -420, "mdt": -360, "mt": -420,
	"pst": -480, "pdt": -420, "pt": -480, "ist": 330, "jst": 540, "kst": 540, "aest": 600, "aedt": 660,
}
