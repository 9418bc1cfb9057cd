package graph

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/cayleygraph/quad"
)

// maxLine is the longest line that a Reader takes, in bytes.
const maxLine = 16 << 20

// SyntaxError says where a file is not N-Quads.
type SyntaxError struct {
	File   string
	Line   int // from 1
	Column int // from 1, in characters
	What   string
}

// Error names file, line and column.
func (e *SyntaxError) Error() string {
	return fmt.Sprintf("%s:%d:%d: %s", e.File, e.Line, e.Column, e.What)
}

// Reader reads RDF 1.1 N-Quads (https://www.w3.org/TR/n-quads/) and takes
// nothing else: IRIs are absolute and free of forbidden characters, escapes are
// those of the grammar. Integers, doubles, booleans and dateTimes in canonical
// form become numbers, truth values and times; what they are written as is never
// changed.
type Reader struct {
	file string
	in   *bufio.Reader
	rest [][]byte // lines read and not yet handed out
	line int
}

// NewReader reads from r; file stands in errors.
func NewReader(r io.Reader, file string) *Reader {
	return &Reader{file: file, in: bufio.NewReaderSize(r, 1<<16)}
}

// Read is the next quad; io.EOF after the last. Its label is nil in the default
// graph. An error of the text is a *SyntaxError.
func (r *Reader) Read() (quad.Quad, error) {
	for {
		line, err := r.next()
		if err != nil {
			return quad.Quad{}, err
		}
		p := &parser{r: r, s: line}
		q, ok, err := p.statement()
		if err != nil || ok {
			return q, err
		}
	}
}

// ReadAll is all quads that are left.
func (r *Reader) ReadAll() ([]quad.Quad, error) {
	var out []quad.Quad
	for {
		q, err := r.Read()
		if err == io.EOF {
			return out, nil
		}
		if err != nil {
			return nil, err
		}
		out = append(out, q)
	}
}

// next is the next line without its end, which is LF, CR or both.
func (r *Reader) next() ([]byte, error) {
	if len(r.rest) == 0 {
		if err := r.fill(); err != nil {
			return nil, err
		}
	}
	line := r.rest[0]
	r.rest = r.rest[1:]
	r.line++
	return line, nil
}

// fill reads up to the next LF and splits what it read at every CR.
func (r *Reader) fill() error {
	var text []byte
	for {
		part, err := r.in.ReadSlice('\n')
		text = append(text, part...)
		switch {
		case len(text) > maxLine:
			return &SyntaxError{r.file, r.line + 1, 1, fmt.Sprintf("line of more than %d bytes", maxLine)}
		case err == bufio.ErrBufferFull:
			continue
		case err == io.EOF && len(text) == 0:
			return io.EOF
		case err != nil && err != io.EOF:
			return fmt.Errorf("%s: %w", r.file, err)
		}
		break
	}
	if r.line == 0 {
		text = bytes.TrimPrefix(text, []byte("\uFEFF"))
	}
	text = bytes.TrimSuffix(bytes.TrimSuffix(text, []byte("\n")), []byte("\r"))
	r.rest = bytes.Split(text, []byte("\r"))
	return nil
}

// parser reads one line.
type parser struct {
	r *Reader
	s []byte
	i int // next byte
}

func (p *parser) fail(what string, args ...any) error {
	column := utf8.RuneCount(p.s[:min(p.i, len(p.s))]) + 1
	return &SyntaxError{p.r.file, p.r.line, column, fmt.Sprintf(what, args...)}
}

func (p *parser) peek() byte {
	if p.i < len(p.s) {
		return p.s[p.i]
	}
	return 0
}

// space skips spaces and tabs.
func (p *parser) space() {
	for p.peek() == ' ' || p.peek() == '\t' {
		p.i++
	}
}

// statement reads a line; ok is false where it holds no quad.
func (p *parser) statement() (q quad.Quad, ok bool, err error) {
	if p.space(); p.i == len(p.s) || p.peek() == '#' {
		return q, false, nil
	}
	if q.Subject, err = p.node("subject"); err != nil {
		return q, false, err
	}
	p.space()
	if p.peek() != '<' {
		return q, false, p.fail("want an IRI as predicate")
	}
	if q.Predicate, err = p.iri(); err != nil {
		return q, false, err
	}
	p.space()
	if p.peek() == '"' {
		q.Object, err = p.literal()
	} else {
		q.Object, err = p.node("object")
	}
	if err != nil {
		return q, false, err
	}
	if p.space(); p.peek() == '<' || p.peek() == '_' {
		if q.Label, err = p.node("graph label"); err != nil {
			return q, false, err
		}
	}
	if p.space(); p.peek() != '.' {
		return q, false, p.fail("want '.' at the end of the quad")
	}
	p.i++
	if p.space(); p.i < len(p.s) && p.peek() != '#' {
		return q, false, p.fail("text after the end of the quad")
	}
	return q, true, nil
}

// node reads an IRI or a blank node.
func (p *parser) node(what string) (quad.Value, error) {
	switch p.peek() {
	case '<':
		return p.iri()
	case '_':
		return p.blank()
	}
	return nil, p.fail("want an IRI or a blank node as %s", what)
}

func (p *parser) iri() (quad.Value, error) {
	start := p.i
	p.i++
	var b strings.Builder
	for {
		switch c := p.peek(); {
		case p.i >= len(p.s):
			p.i = start
			return nil, p.fail("IRI without '>'")
		case c == '>':
			p.i++
			if s := b.String(); validIRI(s) {
				return quad.IRI(s), nil
			}
			p.i = start
			return nil, p.fail("not an absolute IRI")
		case c == '\\':
			r, err := p.codepoint()
			if err != nil {
				return nil, err
			}
			b.WriteRune(r)
		case c <= ' ' || strings.IndexByte("<\"{}|^`", c) >= 0:
			return nil, p.fail("character %q is not allowed in an IRI", c)
		default:
			if err := p.rune(&b); err != nil {
				return nil, err
			}
		}
	}
}

// rune copies one character.
func (p *parser) rune(b *strings.Builder) error {
	r, n := utf8.DecodeRune(p.s[p.i:])
	if r == utf8.RuneError && n == 1 {
		return p.fail("byte 0x%02X is not UTF-8", p.s[p.i])
	}
	b.WriteRune(r)
	p.i += n
	return nil
}

// codepoint reads \uXXXX or \UXXXXXXXX.
func (p *parser) codepoint() (rune, error) {
	n := 0
	if p.i+1 < len(p.s) {
		n = map[byte]int{'u': 4, 'U': 8}[p.s[p.i+1]]
	}
	if n == 0 || p.i+2+n > len(p.s) {
		return 0, p.fail("bad escape")
	}
	v, err := strconv.ParseUint(string(p.s[p.i+2:p.i+2+n]), 16, 32)
	if err != nil || v > utf8.MaxRune || !utf8.ValidRune(rune(v)) {
		return 0, p.fail("bad escape")
	}
	p.i += 2 + n
	return rune(v), nil
}

func (p *parser) blank() (quad.Value, error) {
	start := p.i
	if p.i++; p.peek() != ':' {
		return nil, p.fail("want ':' after '_'")
	}
	p.i++
	from := p.i
	for p.i < len(p.s) {
		r, n := utf8.DecodeRune(p.s[p.i:])
		if !nameRune(r) && r != '.' {
			break
		}
		p.i += n
	}
	for p.i > from && p.s[p.i-1] == '.' { // the quad's own full stop
		p.i--
	}
	label := string(p.s[from:p.i])
	if label == "" || !validBlank(label) {
		p.i = start
		return nil, p.fail("bad label of a blank node")
	}
	return quad.BNode(label), nil
}

func (p *parser) literal() (quad.Value, error) {
	text, err := p.quoted()
	if err != nil {
		return nil, err
	}
	switch {
	case p.peek() == '@':
		p.i++
		from := p.i
		for c := p.peek(); c == '-' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'; c = p.peek() {
			p.i++
		}
		lang := string(p.s[from:p.i])
		if !validLanguage(lang) {
			p.i = from
			return nil, p.fail("bad language tag")
		}
		return quad.LangString{Value: quad.String(text), Lang: lang}, nil
	case bytes.HasPrefix(p.s[p.i:], []byte("^^")):
		if p.i += 2; p.peek() != '<' {
			return nil, p.fail("want the IRI of a datatype after ^^")
		}
		at := p.i
		iri, err := p.iri()
		if err != nil {
			return nil, err
		}
		datatype := string(iri.(quad.IRI))
		if datatype == RDF+"langString" {
			p.i = at
			return nil, p.fail("rdf:langString without a language tag")
		}
		return literal(text, datatype), nil
	}
	return quad.String(text), nil
}

// quoted reads a string between quotation marks.
func (p *parser) quoted() (string, error) {
	start := p.i
	p.i++
	var b strings.Builder
	for {
		switch c := p.peek(); {
		case p.i >= len(p.s):
			p.i = start
			return "", p.fail("string without closing quotation mark")
		case c == '"':
			p.i++
			return b.String(), nil
		case c == '\\':
			if err := p.escape(&b); err != nil {
				return "", err
			}
		default:
			if err := p.rune(&b); err != nil {
				return "", err
			}
		}
	}
}

func (p *parser) escape(b *strings.Builder) error {
	if p.i+1 < len(p.s) {
		if k := strings.IndexByte(`tbnrf"'\`, p.s[p.i+1]); k >= 0 {
			b.WriteByte("\t\b\n\r\f\"'\\"[k])
			p.i += 2
			return nil
		}
	}
	r, err := p.codepoint()
	if err == nil {
		b.WriteRune(r)
	}
	return err
}
