package picture

import (
	"fmt"
	"io"
	"strings"

	"github.com/jedib0t/go-pretty/v6/text"
)

// Ink is how letters on a terminal may look.
type Ink struct {
	Width int  // of the terminal in columns, 0 for no limit
	Color bool // red for what is not so or disputed, ids and times faint
}

func (k Ink) paint(code, s string) string {
	if !k.Color || s == "" {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}

// Codes of ECMA-48 SGR.
const (
	bold  = "1"
	faint = "2"
	red   = "31"
)

// Tree writes a neighbourhood in letters, a fact a line, the facts with one
// neighbour below each other.
//
//	Steve Witkoff
//	├── met ──▶ Vladimir Putin                 2025-12-02  0661c5
//	├┈┈ plans to meet ┈┈▶ Vladimir Putin       planned  2025-12-08  ab13fe
//	└── met ◀── Jared Kushner                  2025-12-01  10ab3c
func Tree(w io.Writer, center string, facts []Fact, ink Ink) error {
	f := newFan(center, facts)
	var lines []treeLine
	for side, branches := range [][]branch{f.right, f.left} {
		for i := range branches {
			for _, fact := range branches[i].facts {
				lines = append(lines, newTreeLine(fact, branches[i].whole, side == 0))
			}
		}
	}
	room := 0
	for _, l := range lines {
		room = max(room, text.StringWidth(l.says))
	}
	if ink.Width > 0 {
		room = min(room, max(24, ink.Width*3/5))
	}
	var b strings.Builder
	fmt.Fprintln(&b, ink.paint(bold, center))
	for i, l := range lines {
		stem := "├"
		if i == len(lines)-1 {
			stem = "└"
		}
		l.write(&b, stem, room, ink)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// treeLine is a fact in a line of letters.
type treeLine struct {
	fact *Fact
	says string // the line, the neighbour at its end
}

func newTreeLine(f *Fact, neighbour string, out bool) treeLine {
	stroke := dashes[f.Stroke()]
	arrow := " " + stroke + "▶ "
	switch {
	case neighbour == "":
		arrow = ""
	case !out:
		arrow = " ◀" + stroke + " "
	}
	return treeLine{f, stroke + " " + f.Relation + arrow + neighbour}
}

func (l treeLine) write(b *strings.Builder, stem string, room int, ink Ink) {
	says, about := l.says, notes(l.fact)
	if text.StringWidth(says) > room {
		says = text.Snip(says, room, "…")
	}
	if ink.Width > 0 {
		about = text.Snip(about, max(8, ink.Width-room-3), "…")
	}
	line := stem + text.Pad(says, room, ' ')
	if about == "" {
		line = strings.TrimRight(line, " ")
	}
	if l.fact.Red() {
		line = ink.paint(red, line)
	}
	if about != "" {
		line += "  " + ink.paint(faint, about)
	}
	fmt.Fprintln(b, line)
}

// dashes are the three strokes as a line of letters.
var dashes = map[Stroke]string{Solid: "──", Dashed: "╌╌", Dotted: "┈┈"}

// notes are what stands behind a fact: how often, status, who says so, when, id.
func notes(f *Fact) string {
	var out []string
	if f.Count > 1 {
		out = append(out, fmt.Sprintf("×%d", f.Count))
	}
	if s := f.status(); s != "" {
		if f.Says != "" {
			s += " by " + short(f.Says, 24)
		}
		out = append(out, s)
	}
	if f.When != "" {
		out = append(out, f.When)
	}
	if f.ID != "" {
		out = append(out, f.ID[:min(6, len(f.ID))])
	}
	return strings.Join(out, "  ")
}
