package picture

import (
	"fmt"
	"io"
	"strings"
)

// Measures of a neighbourhood's drawing, in pixels.
const (
	margin    = 20.0
	headRoom  = 64.0 // of the title
	footRoom  = 40.0 // of the legend
	rowHeight = 36.0
	boxGap    = 8.0 // between the boxes of neighbours
	bend      = 84.0
	nameSize  = 12.0
	relSize   = 11.0
	noteSize  = 9.0
)

// longestRelation is how many characters of a relation, or of what stands below
// it, are shown.
const longestRelation = 38

// SVG draws a neighbourhood; all is how many ties the entity has beside those
// that are drawn. Every fact has a row of its own, so no words meet.
func SVG(w io.Writer, center string, facts []Fact, all int) error {
	_, err := io.WriteString(w, neighbourhood(center, facts, all, false))
	return err
}

func neighbourhood(center string, facts []Fact, all int, links bool) string {
	f := newFan(center, facts)
	d := &drawing{canvas: canvas{links: links}, fan: f}
	d.measure()
	about := heading(len(facts), all)
	d.open(d.total, d.high, center, about+". "+Legend)
	if !links { // the page has its own
		d.text(margin, 30, "start", 17, ink, short(center, 60), ` font-weight="bold"`)
		d.text(margin, 48, "start", 11, inkFaint, about)
	}
	for i := range f.left {
		d.branch(&f.left[i], true)
	}
	for i := range f.right {
		d.branch(&f.right[i], false)
	}
	d.main()
	d.legend(margin, d.high-16)
	return d.close()
}

// heading says how much of a neighbourhood is drawn.
func heading(drawn, all int) string {
	switch {
	case all > drawn:
		return fmt.Sprintf("%d of %d ties, those with whom most is said first", drawn, all)
	case drawn == 1:
		return "1 tie"
	}
	return fmt.Sprintf("%d ties", drawn)
}

// drawing is a fan with its measures.
type drawing struct {
	canvas
	fan
	leftName, leftWords, rightName, rightWords float64 // widths of the columns, 0 where a side is empty
	box                                        float64 // width of the middle
	boxHigh                                    float64
	x                                          float64 // left edge of the middle
	total, high                                float64
}

func (d *drawing) measure() {
	d.leftName, d.leftWords = columns(d.left)
	d.rightName, d.rightWords = columns(d.right)
	d.box = width(short(d.center, longestName), nameSize+1) + 28
	rows := max(d.rows, 1)
	d.boxHigh = max(44, float64(rows)*9+20)
	d.x = margin
	if len(d.left) > 0 {
		d.x += d.leftName + d.leftWords + bend
	}
	d.total = d.x + d.box + margin
	if len(d.right) > 0 {
		d.total += bend + d.rightWords + d.rightName
	}
	d.total = max(d.total, legendWidth()+2*margin, width(short(d.center, 60), 17)*1.1+2*margin)
	d.high = headRoom + max(float64(rows)*rowHeight, d.boxHigh) + footRoom
}

// columns is how wide the names of a side are, and its facts' words.
func columns(side []branch) (names, words float64) {
	for i := range side {
		if side[i].name != "" {
			names = max(names, width(side[i].name, nameSize)+20)
		}
		for _, f := range side[i].facts {
			rel, note := captions(f)
			words = max(words, width(rel, relSize)+24, width(note, noteSize)+24)
		}
	}
	return names, words
}

// captions are the words above a fact's line and below it.
func captions(f *Fact) (rel, note string) {
	var below []string
	if s := f.status(); s != "" {
		if f.Says != "" {
			s += " by " + short(f.Says, 22)
		}
		below = append(below, s)
	}
	if f.When != "" {
		below = append(below, f.When)
	}
	return short(relation(f), longestRelation), short(strings.Join(below, " · "), longestRelation+8)
}

// middle is the height around which everything stands.
func (d *drawing) middle() float64 { return headRoom + (d.high-headRoom-footRoom)/2 }

// rowAt is the height of the line of a row, where a side has that many.
func (d *drawing) rowAt(row, rows int) float64 {
	return d.middle() + (float64(row)-float64(rows-1)/2)*rowHeight
}

// anchor is where the line of a row meets the middle's side.
func (d *drawing) anchor(row, rows int) float64 {
	if rows == 1 {
		return d.middle()
	}
	return d.middle() + (float64(row)/float64(rows-1)-0.5)*(d.boxHigh-20)
}

func rowsOf(side []branch) int {
	n := 0
	for i := range side {
		n += len(side[i].facts)
	}
	return n
}

// branch draws a neighbour's box and its facts.
func (d *drawing) branch(b *branch, left bool) {
	side, nameX, wordsX, names := d.right, d.x+d.box+bend+d.rightWords, d.x+d.box+bend, d.rightName
	if left {
		side, nameX, wordsX, names = d.left, margin, margin+d.leftName, d.leftName
	}
	rows := rowsOf(side)
	for k, f := range b.facts {
		y := d.rowAt(b.row+k, rows)
		d.group(f, func() { d.tie(f, left, wordsX, y, d.anchor(b.row+k, rows)) })
	}
	if b.name == "" {
		return
	}
	top := d.rowAt(b.row, rows) - rowHeight/2 + boxGap/2
	high := float64(len(b.facts))*rowHeight - boxGap
	fill := boxFill
	if b.words {
		fill = "#FFFFFF"
	}
	d.rect(nameX, top, names, high, fill, boxLine)
	d.text(nameX+names/2, top+high/2+4, "middle", nameSize, ink, b.name)
}

// tie draws one fact: its words along a straight line beside the neighbour, and
// a curve to the middle.
func (d *drawing) tie(f *Fact, left bool, wordsX, y, anchor float64) {
	rel, note := captions(f)
	words, edge := d.rightWords, d.x+d.box
	line := fmt.Sprintf("M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fH%.1f", edge, anchor, edge+bend*0.6, anchor, edge+bend*0.4, y, edge+bend, y, wordsX+words-7)
	if left {
		words = d.leftWords
		line = fmt.Sprintf("M%.1f %.1fH%.1fC%.1f %.1f %.1f %.1f %.1f %.1f", wordsX, y, wordsX+words, wordsX+words+bend*0.6, y, wordsX+words+bend*0.4, anchor, d.x-7, anchor)
	}
	d.path(f, line)
	switch {
	case left:
		d.arrow(f, d.x, anchor)
	case f.Object != "":
		d.arrow(f, wordsX+words, y)
	}
	color := ink
	if f.Red() {
		color = inkRed
	}
	d.text(wordsX+words/2, y-5, "middle", relSize, color, rel)
	if note != "" {
		d.text(wordsX+words/2, y+11, "middle", noteSize, inkFaint, note)
	}
}

// main draws the entity in the middle.
func (d *drawing) main() {
	d.rect(d.x, d.middle()-d.boxHigh/2, d.box, d.boxHigh, mainFill, mainFill)
	d.text(d.x+d.box/2, d.middle()+5, "middle", nameSize+1, "#FFFFFF", short(d.center, longestName), ` font-weight="bold"`)
}
