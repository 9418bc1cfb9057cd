package score

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
)

// PolNeAR is an article of PolNeAR (Newell, Margolin and Ruths 2018) as JSON
// lines; spans count characters of Text.
type PolNeAR struct {
	ID           string `json:"id"`
	Title        string `json:"title"`
	Date         string `json:"date"`
	Text         string `json:"text"`
	Attributions []struct {
		Source  [][2]int `json:"source"`
		Cue     [][2]int `json:"cue"`
		Content [][2]int `json:"content"`
	} `json:"attributions"`
}

// ReadPolNeAR reads JSON lines. The error names the line.
func ReadPolNeAR(r io.Reader) ([]PolNeAR, error) {
	var out []PolNeAR
	in := bufio.NewScanner(r)
	in.Buffer(nil, 1<<26)
	for n := 1; in.Scan(); n++ {
		var p PolNeAR
		if err := json.Unmarshal(in.Bytes(), &p); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		out = append(out, p)
	}
	return out, in.Err()
}

// Attribution counts words by role, pooled over articles: a word counts once a
// role, whatever attribution it belongs to.
type Attribution struct{ Source, Cue, Content Counts }

// Add counts the words of one article. got are its attributions, whose spans
// count bytes of p.Text.
func (a *Attribution) Add(p PolNeAR, got []extract.Attribution) {
	bytes := byteOffsets(p.Text)
	words := wordSpans(p.Text)
	var gold, pred [3][]extract.Span
	for _, g := range p.Attributions {
		for k, spans := range [][][2]int{g.Source, g.Cue, g.Content} {
			for _, s := range spans {
				if s[1] < len(bytes) {
					gold[k] = append(gold[k], extract.Span{Start: bytes[s[0]], End: bytes[s[1]]})
				}
			}
		}
	}
	for _, g := range got {
		pred[0] = append(pred[0], g.Source.Span)
		pred[1] = append(pred[1], g.Cue)
		pred[2] = append(pred[2], g.Content...)
	}
	for k, c := range []*Counts{&a.Source, &a.Cue, &a.Content} {
		for _, w := range words {
			x, y := covered(w, gold[k]), covered(w, pred[k])
			if x {
				c.Gold++
			}
			if y {
				c.System++
			}
			if x && y {
				c.Correct++
			}
		}
	}
}

func covered(w extract.Span, spans []extract.Span) bool {
	for _, s := range spans {
		if s.Overlaps(w) {
			return true
		}
	}
	return false
}

// byteOffsets is the byte at which each character of s starts, and its end.
func byteOffsets(s string) []int {
	var out []int
	for i := range s {
		out = append(out, i)
	}
	return append(out, len(s))
}

// wordSpans are the runs of letters and digits of s.
func wordSpans(s string) []extract.Span {
	var out []extract.Span
	start := -1
	for i, r := range s {
		word := r == '_' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= utf8.RuneSelf && r != '“' && r != '”' && r != '‘' && r != '’' && r != '—' && r != '–' && r != '…'
		switch {
		case word && start < 0:
			start = i
		case !word && start >= 0:
			out = append(out, extract.Span{Start: start, End: i})
			start = -1
		}
	}
	if start >= 0 {
		out = append(out, extract.Span{Start: start, End: len(s)})
	}
	return out
}
