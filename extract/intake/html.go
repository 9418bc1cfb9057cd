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
	atom.A: true, atom.Abbr: true, atom.B: true, atom.Br: true, atom.Bdi: true, atom.Bdo: true, atom.Cite: true, atom.Code: true, atom.Del: true,
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
	h.pop(0)
	h.page.src = &source{text: h.w.text.String(), chunks: h.w.chunks}
	for i := range h.page.blocks {
		b := &h.page.blocks[i]
		b.text = visible(h.page.src.text[b.Start:b.End])
	}
	return h.page
}

// htmlReader follows the tags of a page.
type htmlReader struct {
	w     writer
	page  *page
	stack []element
	start int // where the open block starts in w.text, -1 for none
	open  block
	links int             // bytes of the open block inside links
	ld    strings.Builder // the open JSON-LD script
}

// element is an open element with what holds for the text inside it.
type element struct {
	tag   atom.Atom
	skip  bool    // its text is no part of the page
	away  bool    // it is set apart from the text
	link  bool    // inside a link
	block bool    // it started a block of its own
	json  bool    // a JSON-LD script
	place float64 // log-odds of being the article's, see block.place
}

func (h *htmlReader) top() element {
	if n := len(h.stack); n > 0 {
		return h.stack[n-1]
	}
	return element{}
}

func (h *htmlReader) token(z *html.Tokenizer, tt html.TokenType, from, to int) {
	switch tt {
	case html.TextToken:
		switch top := h.top(); {
		case top.tag == atom.Title:
			h.page.meta.pageTitle(visible(html.UnescapeString(h.w.src.text[from:to])))
		case top.json:
			h.ld.WriteString(h.w.src.text[from:to])
		case !top.skip:
			h.chars(from, to, top.link)
		}
	case html.StartTagToken, html.SelfClosingTagToken:
		name, more := z.TagName()
		attr := map[string]string{}
		for more && len(attr) < 64 {
			var k, v []byte
			k, v, more = z.TagAttr()
			if _, again := attr[string(k)]; !again {
				attr[string(k)] = string(v)
			}
		}
		h.startTag(atom.Lookup(name), attr)
	case html.EndTagToken:
		name, _ := z.TagName()
		h.endTag(atom.Lookup(name))
	}
}

// closes lists the elements that a start tag ends when their own end tag was
// left out.
var closes = map[atom.Atom][]atom.Atom{
	atom.Li: {atom.Li}, atom.Dt: {atom.Dt, atom.Dd}, atom.Dd: {atom.Dt, atom.Dd}, atom.Tr: {atom.Tr, atom.Td, atom.Th},
	atom.Td: {atom.Td, atom.Th}, atom.Th: {atom.Td, atom.Th}, atom.Option: {atom.Option},
}

func (h *htmlReader) startTag(a atom.Atom, attr map[string]string) {
	if !inline[a] {
		h.end()
		if h.top().tag == atom.P {
			h.pop(len(h.stack) - 1) // a paragraph holds no blocks
		}
		for _, c := range closes[a] {
			if h.top().tag == c {
				h.pop(len(h.stack) - 1)
			}
		}
	}
	h.page.meta.tag(a, attr)
	if a == atom.Br {
		h.space()
	}
	if voids[a] || len(h.stack) > 400 {
		return
	}
	e := h.top()
	e.tag, e.json, e.block = a, a == atom.Script && strings.Contains(attr["type"], "ld+json"), !inline[a]
	e.skip = e.skip || dropped[a]
	e.link = e.link || a == atom.A
	e.away = e.away || furnitureTags[a] || hidden(attr)
	e.place += place(a, attr)
	h.stack = append(h.stack, e)
}

// hidden reports whether an element is not shown, or shown beside the text.
func hidden(attr map[string]string) bool {
	if _, ok := attr["hidden"]; ok || attr["aria-hidden"] == "true" {
		return true
	}
	switch attr["role"] {
	case "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "menu", "alert":
		return true
	}
	style := strings.ReplaceAll(strings.ToLower(attr["style"]), " ", "")
	return strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden")
}

// hints are parts of class names and ids with what they add to the log-odds.
var hints = []struct {
	words string
	v     float64
}{
	{"articlebody article-body story-body entry-content post-content article__body article-content storytext post-body body-copy", 2},
	{"sidebar footer navbar breadcrumb newsletter related recirc promo advert sponsor cookie consent share social comment disqus outbrain taboola subscribe paywall popular trending most-read author-bio caption credit toolbar menu signup teaser more-stories recommend widget", -2.5},
	{"byline dateline timestamp tags", -1.5},
}

// place is what an element adds to the log-odds of its text.
func place(a atom.Atom, attr map[string]string) float64 {
	v := 0.0
	switch a {
	case atom.Article, atom.Main:
		v = 1
	case atom.P:
		v = 1
	case atom.Blockquote:
		v = 0.5
	case atom.Header:
		v = -1
	case atom.Ul, atom.Ol, atom.Table:
		v = -0.7
	case atom.Html, atom.Body:
		return 0
	}
	if attr["itemprop"] == "articleBody" {
		v += 2
	}
	if a == atom.Article || a == atom.Main { // their class names the kind of page
		return v
	}
	name := strings.ToLower(attr["class"] + " " + attr["id"])
	if len(name) < 2 {
		return v
	}
	for _, h := range hints {
		for _, w := range strings.Fields(h.words) {
			if strings.Contains(name, w) {
				return v + h.v
			}
		}
	}
	return v
}

func (h *htmlReader) endTag(a atom.Atom) {
	if !inline[a] {
		h.end()
	}
	for k := len(h.stack) - 1; k >= 0 && k >= len(h.stack)-64; k-- {
		if h.stack[k].tag == a {
			h.pop(k)
			return
		}
		if inline[a] && h.stack[k].block {
			return // an inline end tag ends nothing outside its block
		}
	}
}

// pop closes the elements from the k-th on.
func (h *htmlReader) pop(k int) {
	for i := k; i < len(h.stack); i++ {
		if h.stack[i].json {
			h.page.meta.jsonLD(h.ld.String())
			h.ld.Reset()
		}
	}
	h.stack = h.stack[:k]
}

// space writes a line break inside a block; two of them end it.
func (h *htmlReader) space() {
	if h.start < 0 {
		return
	}
	if s := h.w.text.String(); strings.HasSuffix(s, "\n") {
		h.end()
		return
	}
	h.w.text.WriteByte('\n')
}

// begin opens a block with what the open elements say of it.
func (h *htmlReader) begin() {
	e := h.top()
	h.start, h.links = h.w.text.Len(), 0
	h.open = block{kind: extract.Paragraph, place: max(-6, min(4, e.place)), away: e.away}
	for k := len(h.stack) - 1; k >= 0 && k > len(h.stack)-6; k-- {
		switch h.stack[k].tag {
		case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
			h.open.kind, h.open.marked, h.open.main = extract.Heading, true, h.stack[k].tag == atom.H1
			return
		case atom.Li:
			h.open.kind, h.open.marked = extract.ListItem, true
			return
		}
		if h.stack[k].block && h.stack[k].tag != atom.P && h.stack[k].tag != atom.Div {
			return
		}
	}
}

// chars appends the text s.text[from:to], its character references decoded.
func (h *htmlReader) chars(from, to int, link bool) {
	if h.start < 0 {
		if strings.TrimSpace(h.w.src.text[from:to]) == "" {
			return
		}
		h.begin()
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
	if link {
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
	h.page.blocks = append(h.page.blocks, b)
	h.w.text.WriteByte('\n')
	h.start = -1
}
