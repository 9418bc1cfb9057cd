package score

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// Timex is a time expression of a corpus or of a system: bytes of the text and
// the value of TIMEX3.
type Timex struct {
	extract.Span
	Type, Value string
}

// TimeML is a document of TimeBank or one like it.
type TimeML struct {
	Text    string
	Created string // value of the document's creation time: 1989-11-02
	Timexes []Timex
}

// ReadTimeML reads a TimeML document: the text inside TEXT and its TIMEX3 tags.
func ReadTimeML(r io.Reader) (*TimeML, error) {
	d := xml.NewDecoder(r)
	d.Strict = false
	d.Entity = xml.HTMLEntity
	doc := &TimeML{}
	var text strings.Builder
	var open []int // timexes that are not closed
	in := ""
	for {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("timeml: %w", err)
		}
		switch t := tok.(type) {
		case xml.StartElement:
			switch {
			case t.Name.Local == "TEXT" || t.Name.Local == "DCT":
				in = t.Name.Local
			case t.Name.Local == "TIMEX3" && in == "DCT":
				doc.Created = attr(t, "value")
			case t.Name.Local == "TIMEX3" && in == "TEXT":
				open = append(open, len(doc.Timexes))
				doc.Timexes = append(doc.Timexes, Timex{extract.Span{Start: text.Len()}, attr(t, "type"), attr(t, "value")})
			}
		case xml.EndElement:
			switch {
			case t.Name.Local == in:
				in = ""
			case t.Name.Local == "TIMEX3" && len(open) > 0:
				doc.Timexes[open[len(open)-1]].End = text.Len()
				open = open[:len(open)-1]
			}
		case xml.CharData:
			if in == "TEXT" {
				text.Write(t)
			}
		}
	}
	doc.Text = text.String()
	return doc, nil
}

func attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// Timexes counts matches as TempEval-3 does (UzZaman et al. 2013): strict wants
// the same span, relaxed one byte in common, and a gold expression matches once;
// Value is the relaxed F1 times the share of the matched with the same value.
type Timexes struct {
	Gold, Got, Strict, Relaxed, Value int
}

// Match is a pair of a gold and a found expression; one of them is nil for a miss
// or a false alarm.
type Match struct{ Gold, Got *Timex }

// Add counts one document and gives the pairs, for lists of errors.
func (s *Timexes) Add(gold, got []Timex) []Match {
	s.Gold += len(gold)
	s.Got += len(got)
	used := make([]bool, len(got))
	pair := make([]int, len(gold))
	for i := range pair {
		pair[i] = -1
	}
	for _, strict := range []bool{true, false} {
		for i, g := range gold {
			for j, x := range got {
				if pair[i] < 0 && !used[j] && (x.Span == g.Span || !strict && x.Overlaps(g.Span)) {
					pair[i], used[j] = j, true
				}
			}
		}
	}
	var out []Match
	for i := range gold {
		m := Match{Gold: &gold[i]}
		if j := pair[i]; j >= 0 {
			m.Got = &got[j]
			s.Relaxed++
			if got[j].Span == gold[i].Span {
				s.Strict++
			}
			if got[j].Value == gold[i].Value {
				s.Value++
			}
		}
		out = append(out, m)
	}
	for j := range got {
		if !used[j] {
			out = append(out, Match{Got: &got[j]})
		}
	}
	return out
}

// F1 is the harmonic mean of precision and recall with n matches.
func (s *Timexes) f1(n int) float64 {
	if s.Gold+s.Got == 0 {
		return 0
	}
	return 2 * float64(n) / float64(s.Gold+s.Got)
}

// StrictF1 is the F1 of exact spans.
func (s *Timexes) StrictF1() float64 { return s.f1(s.Strict) }

// RelaxedF1 is the F1 of overlapping spans.
func (s *Timexes) RelaxedF1() float64 { return s.f1(s.Relaxed) }

// ValueF1 is the relaxed F1 with right values only.
func (s *Timexes) ValueF1() float64 { return s.f1(s.Value) }

// String is the figures in one line.
func (s *Timexes) String() string {
	return fmt.Sprintf("strict P %.4f R %.4f F1 %.4f  relaxed P %.4f R %.4f F1 %.4f  value F1 %.4f  (gold %d, got %d)",
		ratio(s.Strict, s.Got), ratio(s.Strict, s.Gold), s.StrictF1(), ratio(s.Relaxed, s.Got), ratio(s.Relaxed, s.Gold), s.RelaxedF1(), s.ValueF1(), s.Gold, s.Got)
}
