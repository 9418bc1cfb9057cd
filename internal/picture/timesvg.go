package picture

import (
	"fmt"
	"io"
)

// Measures of a timeline's drawing, in pixels.
const (
	eventHeight = 24.0
	axisHeight  = 34.0
	trackPixels = 420.0
	eventText   = 96 // characters of a fact that are shown
)

// TimelineSVG draws facts along a line of time, a row each, so that no words
// meet. Stretches in which nothing happened are taken out, and marked.
func TimelineSVG(w io.Writer, title string, facts []Fact) error {
	facts = dated(facts)
	a := newAxis(facts, 40)
	c := &canvas{}
	whens, words := 0.0, 0.0
	for i := range facts {
		whens = max(whens, width(facts[i].When, relSize))
		rel, note := eventCaption(&facts[i])
		words = max(words, width(rel, relSize)+width(note, noteSize)+12)
	}
	x := margin + whens + 16
	total := max(x+trackPixels+20+words+margin, legendWidth()+2*margin)
	high := headRoom + axisHeight + float64(len(facts))*eventHeight + footRoom
	c.open(total, high, title, extent(facts)+". "+Legend)
	c.text(margin, 30, "start", 17, ink, short(title, 60), ` font-weight="bold"`)
	c.text(margin, 48, "start", 11, inkFaint, extent(facts))
	if len(a.slots) > 0 {
		c.axis(&a, x, headRoom+axisHeight-12, high-footRoom)
	}
	for i := range facts {
		y := headRoom + axisHeight + (float64(i)+0.5)*eventHeight
		c.group(&facts[i], func() { c.event(&a, &facts[i], x, y) })
	}
	c.legend(margin, high-16)
	_, err := io.WriteString(w, c.close())
	return err
}

func eventCaption(f *Fact) (says, note string) {
	if note = f.status(); note != "" && f.Says != "" {
		note += " by " + short(f.Says, 24)
	}
	return short(f.Text, eventText), note
}

// axis draws the line of time at height y with a thin line down at every label.
func (c *canvas) axis(a *axis, x, y, bottom float64) {
	per := trackPixels / float64(len(a.slots))
	free, broken := x-1, true
	for i, s := range a.slots {
		at := x + float64(i)*per
		if s.gap {
			fmt.Fprintf(&c.b, `<path d="M%.1f %.1fl4 -10m4 0l-4 10" stroke="%s" fill="none"/>`+"\n", at+per/2-4, y+5, inkFaint)
			broken = true
			continue
		}
		fmt.Fprintf(&c.b, `<path d="M%.1f %.1fh%.1fm0 0v-4" stroke="%s" fill="none"/>`+"\n", at, y, per, inkFaint)
		word := a.unit.label(s.from, broken)
		if at < free {
			continue
		}
		fmt.Fprintf(&c.b, `<path d="M%.1f %.1fV%.1f" stroke="#E4E9EF" fill="none"/>`+"\n", at, y, bottom)
		c.text(at+1, y-8, "start", noteSize, inkFaint, word)
		free, broken = at+width(word, noteSize)+8, false
	}
}

// event draws one fact: when, its place on the axis, its words.
func (c *canvas) event(a *axis, f *Fact, x, y float64) {
	per := trackPixels / float64(len(a.slots))
	from, to := a.span(f)
	left, right := x+from*per, x+to*per
	c.text(margin, y+4, "start", relSize, inkFaint, f.When)
	if right-left < 10 || int(from) == int(to) { // within one unit
		fill := lineColor(f)
		if f.Stroke() != Solid {
			fill = "#FFFFFF"
		}
		fmt.Fprintf(&c.b, `<circle cx="%.1f" cy="%.1f" r="5" fill="%s" stroke="%s" stroke-width="1.5"%s/>`+"\n", (left+right)/2, y, fill, lineColor(f), smallDash(f.Stroke()))
	} else {
		fmt.Fprintf(&c.b, `<path d="M%.1f %.1fH%.1f" fill="none" stroke="%s" stroke-width="5"%s/>`+"\n", left, y, right, lineColor(f), dashArray(f.Stroke()))
	}
	says, note := eventCaption(f)
	color := ink
	if f.Red() {
		color = inkRed
	}
	c.text(x+trackPixels+20, y+4, "start", relSize, color, says)
	if note != "" {
		c.text(x+trackPixels+20+width(says, relSize)+8, y+4, "start", noteSize, inkFaint, note)
	}
}

// smallDash is a stroke around a small circle.
func smallDash(s Stroke) string {
	switch s {
	case Dashed:
		return ` stroke-dasharray="4 2"`
	case Dotted:
		return ` stroke-dasharray="1 2.5" stroke-linecap="round"`
	}
	return ""
}
