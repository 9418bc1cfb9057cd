package picture

import (
	"fmt"
	"io"
	"math"
	"slices"
	"strings"

	"github.com/jedib0t/go-pretty/v6/text"
)

// dated is the facts that have a time, in its order.
func dated(facts []Fact) []Fact {
	var out []Fact
	for i := range facts {
		if !facts[i].From.IsZero() {
			out = append(out, facts[i])
		}
	}
	slices.SortStableFunc(out, func(a, b Fact) int {
		if c := a.From.Compare(b.From); c != 0 {
			return c
		}
		return a.To.Compare(b.To)
	})
	return out
}

// Timeline draws facts along a line of time in letters, a row each:
//
//	            2019-09 ┊ 2020-01     2020-07
//	            ├───┼───┊───┼───┼───┼───┤
//	2019-09-15  ●                          Houthi forces claimed the attack   claimed by …
//	2020-01                 ━━━━           Iran demanded a red notice
//
// Marks: ● ━ as the articles have it, ○ ╍ claimed, ◌ ┉ planned or possible, ✗ not so.
func Timeline(w io.Writer, title string, facts []Fact, ink Ink) error {
	facts = dated(facts)
	var b strings.Builder
	fmt.Fprintf(&b, "%s  %s\n", ink.paint(bold, title), ink.paint(faint, extent(facts)))
	if len(facts) == 0 {
		_, err := io.WriteString(w, b.String())
		return err
	}
	whens := 0
	for i := range facts {
		whens = max(whens, text.StringWidth(facts[i].When))
	}
	track := trackWidth(ink.Width)
	a := newAxis(facts, track/2)
	per := min(8, max(1, track/len(a.slots)))
	track = per * len(a.slots)
	labels, rule := a.rule(per)
	indent := strings.Repeat(" ", whens+2)
	fmt.Fprintf(&b, "\n%s\n%s\n", strings.TrimRight(indent+ink.paint(faint, labels), " "), indent+ink.paint(faint, rule))
	for i := range facts {
		writeEvent(&b, &facts[i], a.track(&facts[i], per, track), whens, ink)
	}
	fmt.Fprintf(&b, "\n%s\n", ink.paint(faint, "● as the articles have it  ○ claimed  ◌ planned, expected, possible  ✗ not so, or disputed"))
	_, err := io.WriteString(w, b.String())
	return err
}

// trackWidth is how much of a line the axis takes.
func trackWidth(width int) int {
	if width <= 0 {
		return 36
	}
	return min(48, max(16, width*2/7))
}

// extent is how many facts a timeline has and which time they cover.
func extent(facts []Fact) string {
	switch n := len(facts); n {
	case 0:
		return "nothing with a date"
	case 1:
		return "1 fact, " + facts[0].When
	default:
		last := facts[0]
		for _, f := range facts {
			if lastInstant(&f).After(lastInstant(&last)) {
				last = f
			}
		}
		return fmt.Sprintf("%d facts, %s to %s", n, facts[0].From.Format("2006-01-02"), lastInstant(&last).Format("2006-01-02"))
	}
}

// rule is the axis in letters: labels where they have room, and the line below.
func (a *axis) rule(per int) (labels, line string) {
	var l, r strings.Builder
	broken := true // no label since the last break
	for i, s := range a.slots {
		at := i * per
		if s.gap {
			r.WriteString("┊" + strings.Repeat(" ", per-1))
			broken = true
			continue
		}
		mark := "┼"
		if i == 0 || a.slots[i-1].gap {
			mark = "├"
		}
		r.WriteString(mark + strings.Repeat("─", per-1))
		if word := a.unit.label(s.from, broken); l.Len() == 0 || l.Len() < at {
			l.WriteString(strings.Repeat(" ", at-l.Len()) + word)
			broken = false
		}
	}
	return l.String(), r.String()
}

// track is the axis's line of one fact.
func (a *axis) track(f *Fact, per, width int) string {
	from, to := a.span(f)
	first, last := int(from*float64(per)), int(math.Min(to*float64(per), float64(width-1)))
	line := []rune(strings.Repeat(" ", width))
	point, bar := mark(f)
	if last-first < 2 || int(from) == int(to) { // within one unit
		line[(first+last)/2] = point
		return string(line)
	}
	for i := first; i <= last; i++ {
		line[i] = bar
	}
	return string(line)
}

// mark is how a fact stands on an axis of letters: at a point, and along a bar.
func mark(f *Fact) (point, bar rune) {
	switch {
	case f.Red():
		return '✗', '━'
	case f.Stroke() == Dashed:
		return '○', '╍'
	case f.Stroke() == Dotted:
		return '◌', '┉'
	}
	return '●', '━'
}

func writeEvent(b *strings.Builder, f *Fact, track string, whens int, ink Ink) {
	about := ""
	if s := f.status(); s != "" {
		about = "  " + s
		if f.Says != "" {
			about += " by " + short(f.Says, 24)
		}
	}
	if f.ID != "" {
		about += "  " + f.ID[:min(6, len(f.ID))]
	}
	says := f.Text
	if ink.Width > 0 {
		room := ink.Width - whens - 4 - text.StringWidth(track) - text.StringWidth(about)
		says = text.Snip(says, max(room, 20), "…")
	}
	if f.Red() {
		track = ink.paint(red, track)
	}
	fmt.Fprintln(b, strings.TrimRight(text.Pad(f.When, whens, ' ')+"  "+track+"  "+says+ink.paint(faint, about), " "))
}
