package timex

import (
	"strings"
	"testing"
	"time"

	"github.com/quadwire/quadwire/extract"
)

// scanned is the expressions of an article of Thursday, 19 September 2019, a sentence a line.
func scanned(text string) []Expression {
	var trees []extract.Tree
	at := 0
	for _, l := range strings.SplitAfter(text, "\n") {
		t := sentenceOf(strings.TrimSpace(l))
		for k := range t.Tokens {
			t.Tokens[k].Start += at
			t.Tokens[k].End += at
		}
		t.Start, t.End = at, at+len(strings.TrimSpace(l))
		if len(t.Tokens) > 0 {
			trees = append(trees, t)
		}
		at += len(l)
	}
	a := &extract.Article{Text: text, Published: time.Date(2019, 9, 19, 0, 0, 0, 0, time.UTC)}
	return Scan(a, trees)
}

// TestToldDay: an hour, and "this morning" in a quotation, are of the day of the article unless
// it has told of others.
func TestToldDay(t *testing.T) {
	for _, c := range []struct{ text, of, want string }{
		{"The ferry sank at 8:30 p.m. near Gozo.", "8:30 p.m.", "2019-09-19T20:30"},
		{"The ferry sank on Tuesday.\nIt had left Gozo at 8:30 p.m.", "8:30 p.m.", "2019-09-17T20:30"},
		{"The ferry sank on Tuesday.\nIt was built on Monday.\nIt sank at 8:30 p.m.", "8:30 p.m.", ""},
		{"The ferry sank on Tuesday.\nIt was built on Monday.\nOn Wednesday divers came at 8:30 p.m.", "8:30 p.m.", "2019-09-18T20:30"},
		{"The ferry sank on Tuesday.\nIt was built on Monday.\nIt sank at 8:30 p.m., and divers came six minutes later.", "six minutes later", ""},
		{"“We heard it last night,” said Ann Borg.", "last night", "2019-09-18T00:00"},
		{"The ferry sank on Tuesday.\n“We heard it last night,” said Ann Borg.", "last night", ""},
		{"The ferry sank on Tuesday.\n“We heard it this morning,” said Ann Borg.", "this morning", ""},
		{"The ferry sank on Tuesday.\nDivers came this morning.", "this morning", "2019-09-19T00:00"},
		{"The ferry sank on Tuesday.\n“We heard it.\n\nDivers came this morning.", "this morning", "2019-09-19T00:00"},
		{"The ferry sank on Tuesday.\n“We heard it in 2014,” said Ann Borg.", "2014", "2014-01-01T00:00"},
	} {
		got := "no such time"
		for _, e := range scanned(c.text) {
			if e.Text == c.of {
				if got = ""; !e.Start.IsZero() {
					got = e.Start.Format("2006-01-02T15:04")
				}
			}
		}
		if got != c.want {
			t.Errorf("%q: %q starts %q, want %q", c.text, c.of, got, c.want)
		}
	}
}

// TestWorldTime: universal time in brackets tells when a time of day was.
func TestWorldTime(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The quake came at 8:30 p.m. (0030 UTC).", "2019-09-20T00:30"},
		{"The quake came at 8:30 p.m. (1830 GMT).", "2019-09-19T18:30"},
		{"The quake came at 4:53 a.m. (2053 Wednesday night, UTC).", "2019-09-18T20:53"},
		{"The plane left at 9:54 a.m. EST (1354 UTC).", "2019-09-19T13:54"},
		{"The plane left at 9:54 a.m. (13:54 UTC).", "2019-09-19T13:54"},
		{"The plane left at 9:54 a.m. (1354 seats).", "2019-09-19T09:54"},
	} {
		if e := scanned(c.text)[0]; e.Start.Format("2006-01-02T15:04") != c.want {
			t.Errorf("%q: starts %s, want %s", c.text, e.Start, c.want)
		}
	}
}

// TestBehind: "following" without an article is a preposition; "this" and "that" count from what was told.
func TestBehind(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Two towns declared it following Wednesday's quake.", "2019-09-18"},
		{"Two towns declared it the following Wednesday.", "2019-09-25"},
		{"This Sunday, Ann Borg crossed the bay.", "2019-09-15"},
		{"The tour began in August 2015. That September, she left.", "2015-09-01"},
	} {
		found := scanned(c.text)
		if e := found[len(found)-1]; e.Start.Format(time.DateOnly) != c.want {
			t.Errorf("%q: %q starts %s, want %s", c.text, e.Text, e.Start, c.want)
		}
	}
}
