package intake

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/quadwire/quadwire/extract"
)

// dropped elements have no text that a reader sees as part of a page.
var dropped = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Noscript: true, atom.Template: true, atom.Svg: true, atom.Iframe: true,
	atom.Select: true, atom.Button: true, atom.Object: true, atom.Video: true, atom.Audio: true, atom.Canvas: true,
	atom.Map: true, atom.Math: true, atom.Textarea: true, atom.Title: true, atom.Datalist: true,
}

// furnitureTags are elements that HTML itself sets apart from the text.
var furnitureTags = map[atom.Atom]bool{
	atom.Nav: true, atom.Footer: true, atom.Aside: true, atom.Form: true, atom.Figure: true, atom.Figcaption: true, atom.Menu: true, atom.Dialog: true,
}

// inline elements do not end a block.
var inline = map[atom.Atom]bool{
	atom.A: true, atom.Abbr: true, atom.B: true, atom.Bdi: true, atom.Bdo: true, atom.Cite: true, atom.Code: true, atom.Del: true,
	atom.Dfn: true, atom.Em: true, atom.Font: true, atom.I: true, atom.Ins: true, atom.Kbd: true, atom.Mark: true, atom.Q: true,
	atom.S: true, atom.Small: true, atom.Span: true, atom.Strong: true, atom.Sub: true, atom.Sup: true, atom.Time: true, atom.Tt: true,
	atom.U: true, atom.Var: true, atom.Wbr: true, atom.Img: true, atom.Acronym: true, atom.Big: true, atom.Label: true,
}

// voids have no end tag.
var voids = map[atom.Atom]bool{
	atom.Area: true, atom.Base: true, atom.Br: true, atom.Col: true, atom.Embed: true, atom.Hr: true, atom.Img: true, atom.Input: true,
	atom.Link: true, atom.Meta: true, atom.Param: true, atom.Source: true, atom.Track: true, atom.Wbr: true,
}

// parseHTML cuts a page into blocks. Offsets survive: the tokenizer gives the
// bytes of every token as they stand.
func parseHTML(src *source) *page {
	h := &htmlReader{w: writer{src: src}, page: &page{title: -1}, start: -1}
	z := html.NewTokenizer(strings.NewReader(src.text))
	at := 0
	for {
		tt := z.Next()
		if tt == html.ErrorToken {
			break
		}
		n := len(z.Raw())
		h.token(z, tt, at, at+n)
		at += n
	}
	h.end()
	h.page.src = &source{text: h.w.text.String(), chunks: h.w.chunks}
	for i := range h.page.blocks {
		b := &h.page.blocks[i]
		b.text = visible(h.page.src.text[b.Start:b.End])
	}
	return h.page
}

type htmlReader struct {
	w     writer
	page  *page
	stack []atom.Atom
	start int // where the open block starts in w.text, -1 for none
	open  block
	skip  int // open dropped elements
	away  int // open furniture elements
	links int // bytes of the open block inside links
	inA   int
}

func (h *htmlReader) token(z *html.Tokenizer, tt html.TokenType, from, to int) {
	switch tt {
	case html.TextToken:
		if h.skip == 0 {
			h.chars(from, to)
		} else if len(h.stack) > 0 && h.stack[len(h.stack)-1] == atom.Title && h.page.meta.title == "" {
			h.page.meta.title = visible(html.UnescapeString(h.w.src.text[from:to]))
		}
	case html.StartTagToken, html.SelfClosingTagToken:
		name, _ := z.TagName()
		h.startTag(atom.Lookup(name), tt == html.SelfClosingTagToken)
	case html.EndTagToken:
		name, _ := z.TagName()
		h.endTag(atom.Lookup(name))
	}
}

func (h *htmlReader) startTag(a atom.Atom, self bool) {
	if !inline[a] {
		h.end()
	}
	if voids[a] || self {
		return
	}
	h.stack = append(h.stack, a)
	switch {
	case dropped[a]:
		h.skip++
	case furnitureTags[a]:
		h.away++
	case a == atom.A:
		h.inA++
	}
	h.open = block{kind: extract.Paragraph}
	switch a {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		h.open = block{kind: extract.Heading, marked: true}
	case atom.Li:
		h.open = block{kind: extract.ListItem, marked: true}
	}
}

func (h *htmlReader) endTag(a atom.Atom) {
	if !inline[a] {
		h.end()
	}
	for k := len(h.stack) - 1; k >= 0; k-- {
		if h.stack[k] != a {
			continue
		}
		for _, s := range h.stack[k:] {
			switch {
			case dropped[s]:
				h.skip--
			case furnitureTags[s]:
				h.away--
			case s == atom.A:
				h.inA--
			}
		}
		h.stack = h.stack[:k]
		break
	}
	if !inline[a] {
		h.open = block{kind: extract.Paragraph}
	}
}

// chars appends the text s.text[from:to], its character references decoded.
func (h *htmlReader) chars(from, to int) {
	if h.start < 0 {
		if strings.TrimSpace(h.w.src.text[from:to]) == "" {
			return
		}
		h.start, h.links = h.w.text.Len(), 0
	}
	before := h.w.text.Len()
	s := h.w.src.text
	for i := from; i < to; {
		k := strings.IndexByte(s[i:to], '&')
		if k < 0 {
			h.w.raw(i, to)
			break
		}
		h.w.raw(i, i+k)
		i += k
		j := entity(s[i:to])
		if d := html.UnescapeString(s[i : i+j]); d != s[i:i+j] {
			h.w.replace(d, i, i+j)
		} else {
			h.w.raw(i, i+j)
		}
		i += j
	}
	if h.inA > 0 {
		h.links += h.w.text.Len() - before
	}
}

// entity is the length of the character reference that s starts with, at least 1.
func entity(s string) int {
	for j := 1; j < len(s) && j < 34; j++ {
		switch c := s[j]; {
		case c == ';':
			return j + 1
		case c == '#' && j == 1, c >= '0' && c <= '9', c|0x20 >= 'a' && c|0x20 <= 'z':
		default:
			return j
		}
	}
	return 1
}

// end closes the open block.
func (h *htmlReader) end() {
	if h.start < 0 {
		return
	}
	b := h.open
	b.Start, b.End, b.gap = h.start, h.w.text.Len(), true
	b.link = float64(h.links) / float64(max(1, b.End-b.Start))
	b.away = h.away > 0
	h.page.blocks = append(h.page.blocks, b)
	h.w.text.WriteByte('\n')
	h.start = -1
}
