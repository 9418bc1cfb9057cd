package timex

import (
	"strings"
	"time"

	"github.com/quadwire/quadwire/extract"
)

// toldDays are the days that an article has told of so far.
type toldDays struct {
	first time.Time
	many  bool
	doubt bool // the last one is no safe day to count from
}

// add takes in the period p.
func (d *toldDays) add(p period) {
	if d.doubt = false; p.g > day {
		return
	}
	switch at := floor(p.start, day); {
	case d.first.IsZero():
		d.first = at
	case !d.first.Equal(at):
		d.many = true
	}
}

// unsureDay reports whether the words do not tell on which day e was, for whose period p takes one: an hour in an
// article that told of several days before, none of them in this sentence; what was "this morning" for somebody
// whose words are quoted after the article has told of another day, on which they may have been said.
func (r *resolver) unsureDay(s *scanner, e expr, p found) bool {
	apart := r.days.many || !r.days.first.IsZero() && !r.days.first.Equal(floor(p.start, day))
	hours := e.op == opCalendar && e.of == nil && e.f.coarse() == hour
	switch {
	case hours && e.rel != relThis:
		_, behind := s.dayAfter(e)
		return apart && !behind && (r.said.zero() || r.said.g > day)
	case e.op == opShift && e.anchored && e.g < day:
		return r.days.doubt
	}
	spoken := hours || e.op == opShift && e.named || e.op == opUnit && e.rel == relThis && e.g <= week
	return apart && spoken && p.basis == extract.TimeResolved && r.quote.holds(s, e)
}

// quoteState is whether a quotation is open, from sentence to sentence.
type quoteState struct {
	at   int // up to here
	open bool
}

// enter goes on to the sentence of s.
func (q *quoteState) enter(s *scanner) {
	if len(s.words) > 0 {
		q.to(s.text, s.words[0].Start)
	}
}

// holds reports whether e stands in a quotation.
func (q *quoteState) holds(s *scanner, e expr) bool {
	q.to(s.text, s.words[e.first].Start)
	return q.open
}

// to goes on to a byte of the text. A quotation that nobody closes ends with its paragraph.
func (q *quoteState) to(text string, end int) {
	if end <= q.at {
		return
	}
	for i, c := range text[q.at:end] {
		switch c {
		case '“':
			q.open = true
		case '”':
			q.open = false
		case '"':
			q.open = !q.open
		case '\n':
			if strings.HasPrefix(text[q.at+i:], "\n\n") {
				q.open = false
			}
		}
	}
	q.at = end
}
