package english_test

import (
	"strings"
	"testing"
	"time"
)

// TestFactTime: when the first fact that has the words was, "" for nobody knows: behind something that
// was in a time it may still have been in that time, and a time of an inner clause is none of its own.
func TestFactTime(t *testing.T) {
	p := load(t)
	for _, c := range []struct{ text, words, want string }{
		{"After a shooting near Graz in August, the campaign cancelled its events.", "cancelled its events", "2019-08-01/"},
		{"After August, the campaign cancelled its events.", "cancelled its events", "2019-09-01/"},
		{"Prior to the 2011 vote, Bo Lee served as an adviser to the union.", "served", "/2012-01-01"},
		{"Anna Reid left the firm after the audit was published in 2014.", "left the firm", "2014-01-01/"},
		{"Anna Reid apologised to growers while admitting that the mill, which was built in 1903, was closed.", "apologised", ""},
		{"The storm was expected to reach Malta on Wednesday.", "was expected to reach", "2019-09-18/2019-09-19"},
		{"The storm was forecast to reach Malta on Friday.", "reach Malta", "2019-09-20/2019-09-21"},
		{"The storm is expected to reach Malta on Wednesday.", "is expected to reach", "2019-09-25/2019-09-26"},
		{"Sales have climbed to 40 percent from 12 percent in 2014.", "climbed", ""},
		{"The fare rose to 40 euros from 30 euros on Monday.", "rose", "2019-09-16/2019-09-17"},
		{"Ann Borg has apologised for the crash on 4 May 2019.", "apologised", ""},
		{"Ann Borg apologised for the crash on 4 May 2019.", "apologised", "2019-05-04/2019-05-05"},
	} {
		d, err := p.Run(article(t, c.text, "2019-09-19"))
		if err != nil {
			t.Fatal(err)
		}
		got := "no such fact"
		for _, f := range d.Facts {
			if strings.Contains(f.Label, c.words) {
				if got = ""; f.Time != nil {
					got = dateOf(f.Time.Start) + "/" + dateOf(f.Time.End)
				}
				break
			}
		}
		if got != c.want {
			t.Errorf("%s\nhave %q, want %q", c.text, got, c.want)
		}
	}
}

// dateOf is a day as a date, "" for none.
func dateOf(at time.Time) string {
	if at.IsZero() {
		return ""
	}
	return at.Format(time.DateOnly)
}
