package picture

import (
	"fmt"
	"html"
	"strings"
	"unicode"
)

// Colours: readable on white and apart for most colour-blind eyes, and a stroke
// always says the same as a colour.
const (
	ink      = "#1B2733"
	inkFaint = "#65717D"
	inkLine  = "#4A5560"
	inkRed   = "#C0392B"
	boxFill  = "#F3F6FA"
	boxLine  = "#B9C4D0"
	mainFill = "#1F4E9E"
)

// canvas collects the elements of an SVG.
type canvas struct {
	b     strings.Builder
	links bool // facts are links to #f-ID on the same page
}

// open begins the document; role and title are for those who do not see it.
func (c *canvas) open(width, height float64, title, about string) {
	fmt.Fprintf(&c.b, `<svg xmlns="http://www.w3.org/2000/svg" width="%.0f" height="%.0f" viewBox="0 0 %.0f %.0f" role="img" font-family="'DejaVu Sans',Verdana,Arial,sans-serif">`+"\n",
		width, height, width, height)
	fmt.Fprintf(&c.b, "<title>%s</title>\n<desc>%s</desc>\n", escape(title), escape(about))
	fmt.Fprintf(&c.b, `<rect width="%.0f" height="%.0f" fill="#FFFFFF"/>`+"\n", width, height)
}

func (c *canvas) close() string {
	c.b.WriteString("</svg>\n")
	return c.b.String()
}

// text writes s at a baseline; anchor is start, middle or end.
func (c *canvas) text(x, y float64, anchor string, size float64, fill, s string, more ...string) {
	fmt.Fprintf(&c.b, `<text x="%.1f" y="%.1f" text-anchor="%s" font-size="%.0f" fill="%s"%s>%s</text>`+"\n",
		x, y, anchor, size, fill, strings.Join(more, ""), escape(s))
}

func (c *canvas) rect(x, y, w, h float64, fill, line string) {
	fmt.Fprintf(&c.b, `<rect x="%.1f" y="%.1f" width="%.1f" height="%.1f" rx="5" fill="%s" stroke="%s"/>`+"\n", x, y, w, h, fill, line)
}

// path draws a fact's line.
func (c *canvas) path(f *Fact, d string) {
	fmt.Fprintf(&c.b, `<path d="%s" fill="none" stroke="%s" stroke-width="1.5"%s/>`+"\n", d, lineColor(f), dashArray(f.Stroke()))
}

// arrow draws a head that points right, its tip at x, y.
func (c *canvas) arrow(f *Fact, x, y float64) {
	fmt.Fprintf(&c.b, `<path d="M%.1f %.1fl-8 -4v8z" fill="%s"/>`+"\n", x, y, lineColor(f))
}

// group puts what draw draws of a fact together: its sentence shows under the
// pointer, and on a page it leads to the fact.
func (c *canvas) group(f *Fact, draw func()) {
	if c.links && f.ID != "" {
		fmt.Fprintf(&c.b, `<a href="#f-%s">`, escape(f.ID))
		defer c.b.WriteString("</a>\n")
	}
	fmt.Fprintf(&c.b, "<g><title>%s</title>\n", escape(tooltip(f)))
	draw()
	c.b.WriteString("</g>")
	if !c.links || f.ID == "" {
		c.b.WriteString("\n")
	}
}

func tooltip(f *Fact) string {
	out := []string{f.Text}
	if s := notes(f); s != "" {
		out = append(out, s)
	}
	if f.Source != "" {
		out = append(out, f.Source)
	}
	return strings.Join(out, " · ")
}

func lineColor(f *Fact) string {
	if f.Red() {
		return inkRed
	}
	return inkLine
}

func dashArray(s Stroke) string {
	switch s {
	case Dashed:
		return ` stroke-dasharray="7 4"`
	case Dotted:
		return ` stroke-dasharray="1.5 4" stroke-linecap="round"`
	}
	return ""
}

// legendEntry is a stroke and what it means.
type legendEntry struct {
	fact Fact
	says string
}

var legendEntries = []legendEntry{
	{Fact{}, "as the articles have it"},
	{Fact{Modality: "claimed"}, "claimed"},
	{Fact{Modality: "planned"}, "planned, expected, possible"},
	{Fact{Negated: true}, "not so, or disputed"},
}

// legend writes what the strokes mean from x, y on.
func (c *canvas) legend(x, y float64) {
	for _, l := range legendEntries {
		c.path(&l.fact, fmt.Sprintf("M%.1f %.1fh34", x, y-4))
		c.text(x+40, y, "start", 10, inkFaint, l.says)
		x += l.width()
	}
}

func (l legendEntry) width() float64 { return 40 + width(l.says, 10) + 22 }

// legendWidth is how much room the legend takes.
func legendWidth() (w float64) {
	for _, l := range legendEntries {
		w += l.width()
	}
	return w
}

// escape is s as XML text: what XML does not allow goes.
func escape(s string) string {
	return html.EscapeString(strings.Map(func(r rune) rune {
		if r < 0x20 || r >= 0x7f && r < 0xa0 || r == unicode.ReplacementChar || r == 0xfffe || r == 0xffff || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
			return ' '
		}
		return r
	}, s))
}

// width estimates how wide s is at a font size, on the safe side: by the widths
// of DejaVu Sans, the widest of the fonts asked for.
func width(s string, size float64) float64 {
	w := 0.0
	for _, r := range s {
		switch {
		case strings.ContainsRune("ijl.,:;'|!I’", r):
			w += 0.34
		case strings.ContainsRune("ft()[]r- ", r):
			w += 0.42
		case strings.ContainsRune("mwMW@%…—", r):
			w += 0.99
		case r >= 0x1100 && unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana):
			w += 1.02
		case unicode.IsUpper(r):
			w += 0.75
		case unicode.Is(unicode.Mn, r):
		default:
			w += 0.64
		}
	}
	return w * size
}
