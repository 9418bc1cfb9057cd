package score

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// Counts is how many units the gold standard has, how many a system gave, and
// how many of these are right.
type Counts struct{ Gold, System, Correct int }

// Add adds d to c.
func (c *Counts) Add(d Counts) {
	c.Gold += d.Gold
	c.System += d.System
	c.Correct += d.Correct
}

// P is precision, R recall and F1 their harmonic mean, each 0 to 1.
func (c Counts) P() float64 { return ratio(c.Correct, c.System) }

// R is recall.
func (c Counts) R() float64 { return ratio(c.Correct, c.Gold) }

// F1 is the harmonic mean of precision and recall.
func (c Counts) F1() float64 { return ratio(2*c.Correct, c.Gold+c.System) }

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// Segmented is a text with its sentences and syntactic words as byte spans.
type Segmented struct {
	ID        string
	Text      string // raw: sentences as their "# text" has them, paragraphs parted by a blank line
	Sentences []extract.Span
	Words     []extract.Span
}

// Segmentation compares the spans of sentences and of words with the gold ones
// as the CoNLL 2018 evaluation does (https://universaldependencies.org/conll18/evaluation.html):
// a unit is right when both its ends are. Words of a multiword token ("don't")
// count by their own part of it.
func Segmentation(gold Segmented, got []extract.Sentence) (sentences, words Counts) {
	var ss, ws []extract.Span
	for _, s := range got {
		ss = append(ss, s.Span)
		for _, t := range s.Tokens {
			ws = append(ws, t.Span)
		}
	}
	return match(gold.Sentences, ss), match(gold.Words, ws)
}

func match(gold, got []extract.Span) Counts {
	in := make(map[extract.Span]bool, len(gold))
	for _, g := range gold {
		in[g] = true
	}
	c := Counts{Gold: len(gold), System: len(got)}
	for _, g := range got {
		if in[g] {
			c.Correct++
		}
	}
	return c
}

// ReadSegmented reads the documents of a CoNLL-U file: its raw text as the CoNLL
// 2018 task made it, with spans. A document starts at "# newdoc", a paragraph at
// "# newpar" (at every document where there is none).
func ReadSegmented(r io.Reader) ([]Segmented, error) {
	var out []Segmented
	var text strings.Builder
	var cur Segmented
	flush := func() {
		if len(cur.Sentences) > 0 {
			cur.Text = text.String()
			out = append(out, cur)
		}
		text.Reset()
		cur = Segmented{}
	}
	sc := bufio.NewScanner(r)
	sc.Buffer(nil, 1<<24)
	var rows [][]string
	gap := "" // what parts the last word from the next
	for line := 1; sc.Scan(); line++ {
		s := sc.Text()
		switch {
		case strings.HasPrefix(s, "# newdoc"):
			flush()
			gap = ""
			_, cur.ID, _ = strings.Cut(s, "= ")
		case strings.HasPrefix(s, "# newpar") && !strings.HasPrefix(s, "# newpar_"):
			if text.Len() > 0 {
				gap = "\n\n"
			}
		case s == "":
			var err error
			if gap, err = cur.sentence(&text, rows, gap); err != nil {
				return nil, fmt.Errorf("line %d: %w", line, err)
			}
			rows = nil
		case s[0] != '#':
			rows = append(rows, strings.Split(s, "\t"))
		}
	}
	flush()
	return out, sc.Err()
}

// sentence appends one sentence after gap and returns the gap after it.
func (d *Segmented) sentence(text *strings.Builder, rows [][]string, gap string) (string, error) {
	start, last := -1, 0 // last: the id of the last word inside the open multiword token
	surface, end := "", 0
	for _, c := range rows {
		if len(c) != 10 {
			return "", fmt.Errorf("%d columns, want 10", len(c))
		}
		if strings.Contains(c[0], ".") {
			continue
		}
		if first, to, ok := strings.Cut(c[0], "-"); ok {
			if _, err := strconv.Atoi(first); err != nil {
				return "", err
			}
			last, _ = strconv.Atoi(to)
		} else if id, _ := strconv.Atoi(c[0]); id <= last {
			// A part of the multiword token: its next bytes, the last part takes the rest.
			n := min(len(c[1]), len(surface))
			if id == last {
				n = len(surface)
			}
			d.Words = append(d.Words, extract.Span{Start: end - len(surface), End: end - len(surface) + n})
			surface = surface[n:]
			continue
		}
		text.WriteString(gap)
		from := text.Len()
		if start < 0 {
			start = from
		}
		text.WriteString(c[1])
		end, gap = text.Len(), " "
		if strings.Contains(c[9], "SpaceAfter=No") {
			gap = ""
		}
		if strings.Contains(c[0], "-") {
			surface = c[1]
		} else {
			d.Words = append(d.Words, extract.Span{Start: from, End: end})
		}
	}
	if start >= 0 {
		d.Sentences = append(d.Sentences, extract.Span{Start: start, End: end})
	}
	return gap, nil
}
