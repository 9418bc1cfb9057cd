package intake

import (
	"regexp"
	"strings"

	"golang.org/x/net/html"

	"github.com/quadwire/quadwire/extract"
)

// parseMarkdown reads Markdown (https://spec.commonmark.org) as far as articles
// use it: front matter, headings, lists, quotations, links, emphasis, code,
// character references. Marks are dropped, the words keep their places.
func parseMarkdown(src *source) *page {
	m := &markdown{s: src.text, w: writer{src: src}, page: &page{title: -1}}
	at := m.frontMatter()
	for at < len(m.s) {
		at = m.line(at)
	}
	m.end()
	m.page.src = &source{text: m.w.text.String(), chunks: m.w.chunks}
	for i := range m.page.blocks {
		b := &m.page.blocks[i]
		b.text = visible(m.page.src.text[b.Start:b.End])
	}
	return m.page
}

// markdown is the state between lines.
type markdown struct {
	s     string
	w     writer
	page  *page
	open  bool // a block is open
	block block
	links int    // bytes of the open block inside links
	gap   bool   // a blank line came
	fence string // the marks that close the open code block
}

var (
	atx       = regexp.MustCompile(`^ {0,3}(#{1,6})[ \t]+`)
	listMark  = regexp.MustCompile(`^\s{0,12}(?:[-*+]|\d{1,3}[.)])[ \t]+`)
	ruler     = regexp.MustCompile(`^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|=+)[ \t]*$`)
	reference = regexp.MustCompile(`^ {0,3}\[[^\]]{1,200}\]:\s*\S+`)
	tableRule = regexp.MustCompile(`^[ \t|:-]+$`)
)

// line reads the line at i and returns where the next one starts.
func (m *markdown) line(i int) int {
	j := strings.IndexByte(m.s[i:], '\n')
	next := len(m.s)
	if j >= 0 {
		next = i + j + 1
	}
	from, to := trim(m.s, i, next)
	line := m.s[from:to]
	if m.fence != "" {
		if strings.HasPrefix(line, m.fence) {
			m.fence = ""
		}
		return next
	}
	switch {
	case from == to:
		m.end()
		m.gap = true
		return next
	case strings.HasPrefix(line, "```") || strings.HasPrefix(line, "~~~"):
		m.end()
		m.fence = line[:3]
		return next
	case ruler.MatchString(line):
		if m.open && (line[0] == '=' || line[0] == '-') && m.block.kind == extract.Paragraph { // a heading underlined
			m.block.kind, m.block.marked, m.block.main = extract.Heading, true, line[0] == '='
		}
		m.end()
		return next
	case reference.MatchString(line), strings.HasPrefix(line, "|") && tableRule.MatchString(line):
		return next
	}
	for strings.HasPrefix(line, ">") { // a quotation
		from, to = trim(m.s, from+1, to)
		line = m.s[from:to]
	}
	if k := atx.FindStringSubmatch(line); k != nil {
		m.end()
		m.start(block{kind: extract.Heading, marked: true, main: len(k[1]) == 1})
		m.inline(from+len(k[0]), from+len(strings.TrimRight(line, "# \t")))
		m.end()
		return next
	}
	if k := listMark.FindString(line); k != "" {
		m.end()
		m.start(block{kind: extract.ListItem, marked: true})
		from += len(k)
	}
	if !m.open {
		m.start(block{kind: extract.Paragraph})
	} else if m.w.text.Len() > m.block.Start {
		m.w.text.WriteByte('\n')
	}
	m.inline(from, to)
	return next
}

func (m *markdown) start(b block) {
	m.open, m.block, m.links = true, b, 0
	m.block.place = 1 // a person or a converter chose it
	m.block.Start, m.block.gap = m.w.text.Len(), m.gap
	m.gap = false
}

// end closes the open block.
func (m *markdown) end() {
	if !m.open {
		return
	}
	m.open = false
	m.block.End = m.w.text.Len()
	m.block.link = float64(m.links) / float64(max(1, m.block.End-m.block.Start))
	if visible(m.w.text.String()[m.block.Start:m.block.End]) != "" {
		m.page.blocks = append(m.page.blocks, m.block)
		m.w.text.WriteByte('\n')
	}
}

// tag is the length of the HTML tag or comment that s starts with, 0 for none.
func tag(s string) int {
	if len(s) < 3 || s[1] != '/' && s[1] != '!' && !(s[1]|0x20 >= 'a' && s[1]|0x20 <= 'z') {
		return 0
	}
	near := s[:min(len(s), 400)]
	if strings.HasPrefix(s, "<!") && !strings.HasPrefix(s, "<!--") {
		return 0
	}
	if strings.HasPrefix(s, "<http:") || strings.HasPrefix(s, "<https:") {
		return 0
	}
	if k := strings.IndexAny(near[1:], "<>\n"); k >= 0 && near[k+1] == '>' {
		return k + 2
	}
	return 0
}

// inline copies s[i:to] without its marks.
func (m *markdown) inline(i, to int) {
	from := i // start of what is not yet copied
	drop := func(a, b int) {
		m.w.raw(from, a)
		from, i = b, b
	}
	for i < to {
		switch c := m.s[i]; {
		case c == '\\' && i+1 < to && strings.IndexByte("\\`*_{}[]()#+-.!|<>~", m.s[i+1]) >= 0:
			drop(i, i+1)
			i++ // the escaped character stands
		case c == '&':
			n := min(entity(m.s[i:to]), to-i)
			if d := html.UnescapeString(m.s[i : i+n]); d != m.s[i:i+n] {
				a := i
				drop(a, a+n)
				m.w.replace(d, a, a+n)
			} else {
				i += n
			}
		case c == '!' && i+1 < to && m.s[i+1] == '[' && bracket(m.s, i+1, to) > 0:
			drop(i, bracket(m.s, i+1, to)) // a picture
		case c == '[':
			if end := bracket(m.s, i, to); end > 0 {
				text := i + 1 + matching(m.s[i+1:to])
				a := i
				drop(a, a+1)
				before := m.w.text.Len()
				m.inline(a+1, text)
				m.links += m.w.text.Len() - before
				from, i = end, end
			} else {
				i++
			}
		case c == '<' && tag(m.s[i:to]) > 0:
			drop(i, i+tag(m.s[i:to]))
		case c == '<' && (strings.HasPrefix(m.s[i:to], "<http://") || strings.HasPrefix(m.s[i:to], "<https://")):
			drop(i, i+1)
		case c == '*' || c == '`' || c == '~' && strings.HasPrefix(m.s[i:to], "~~"):
			n := len(m.s[i:to]) - len(strings.TrimLeft(m.s[i:to], m.s[i:i+1]))
			drop(i, i+n)
		case c == '_' && (i == 0 || !wordByte(m.s[i-1]) || i+1 >= to || !wordByte(m.s[i+1])):
			drop(i, i+1)
		default:
			i++
		}
	}
	m.w.raw(from, max(from, to))
}

func wordByte(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80
}

// bracket is the end of the link or reference that starts with '[' at i:
// [text](target), [text][name]; 0 for none, as in "[the] US".
func bracket(s string, i, to int) int {
	k := matching(s[i+1 : to])
	if k < 0 {
		return 0
	}
	j := i + 1 + k + 1
	if j >= to {
		return 0
	}
	var end int
	switch s[j] {
	case '(':
		end = strings.IndexByte(s[j:min(to, j+2000)], ')')
		if n := strings.IndexByte(s[j+1:min(to, j+2000)], '('); n >= 0 && end > n { // a target with brackets
			if e := strings.IndexByte(s[j+end+1:min(to, j+end+200)], ')'); e >= 0 {
				end += e + 1
			}
		}
	case '[':
		end = strings.IndexByte(s[j:min(to, j+200)], ']')
	default:
		return 0
	}
	if end < 0 {
		return 0
	}
	return j + end + 1
}

// matching is the index of the ']' that closes the bracket before s, -1 for none near.
func matching(s string) int {
	depth := 0
	for i := 0; i < len(s) && i < 500; i++ {
		switch s[i] {
		case '\\':
			i++
		case '[':
			depth++
		case ']':
			if depth == 0 {
				return i
			}
			depth--
		}
	}
	return -1
}

// frontMatter reads the YAML between "---" lines at the start, its simple
// "key: value" lines and lists, and returns where the text begins.
func (m *markdown) frontMatter() int {
	if !strings.HasPrefix(m.s, "---\n") && !strings.HasPrefix(m.s, "---\r\n") {
		return 0
	}
	body := strings.Index(m.s, "\n---")
	if body < 0 || body > 20000 {
		return 0
	}
	key := ""
	for _, l := range strings.Split(m.s[4:max(4, body)], "\n") {
		l = strings.TrimSpace(l)
		if item, ok := strings.CutPrefix(l, "- "); ok {
			m.field(key, item)
			continue
		}
		if k, v, ok := strings.Cut(l, ":"); ok {
			key = strings.ToLower(strings.TrimSpace(k))
			m.field(key, v)
		}
	}
	if n := strings.IndexByte(m.s[body+1:], '\n'); n >= 0 {
		return body + 1 + n + 1
	}
	return len(m.s)
}

func (m *markdown) field(key, v string) {
	v = strings.Trim(strings.TrimSpace(v), `"'`)
	if v == "" {
		return
	}
	meta := &m.page.meta
	switch key {
	case "title", "headline":
		meta.setTitle(v, 5)
	case "date", "published", "pubdate", "date_published":
		meta.setDate(v, 5)
	case "author", "authors", "byline":
		meta.setAuthors(append(meta.authors, listed.Split(strings.Trim(v, "[]"), -1)...), len(meta.authors)+1)
	case "publisher", "site", "source", "site_name":
		if strings.Contains(v, "://") {
			meta.setURL(v, 4)
		} else {
			meta.setPublisher(v, 5)
		}
	case "url", "canonical", "link", "canonical_url":
		meta.setURL(v, 5)
	}
}
