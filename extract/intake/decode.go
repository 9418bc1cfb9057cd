package intake

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"github.com/quadwire/quadwire/extract"
)

// magic is the first bytes of files that people mistake for articles.
var magic = []struct{ prefix, is string }{
	{"%PDF-", "a PDF"}, {"PK\x03\x04", "a ZIP archive or an office document"}, {"\x1f\x8b", "a gzip archive"},
	{"\x89PNG", "a PNG picture"}, {"\xff\xd8\xff", "a JPEG picture"}, {"GIF8", "a GIF picture"}, {"RIFF", "a RIFF file"},
	{"\x7fELF", "a program"}, {"MZ\x90", "a program"}, {"\xd0\xcf\x11\xe0", "an old office document"},
	{"{\\rtf", "an RTF document"}, {"SQLite format 3", "a database"}, {"\xca\xfe\xba\xbe", "a program"}, {"BZh", "a bzip2 archive"}, {"7z\xbc\xaf", "a 7z archive"},
}

// decode is raw as UTF-8, with the place of every byte.
func decode(name string, raw []byte, o *Options) (*source, error) {
	if len(bytes.TrimSpace(raw)) == 0 {
		return nil, ErrEmpty
	}
	for _, m := range magic {
		if bytes.HasPrefix(raw, []byte(m.prefix)) {
			return nil, fmt.Errorf("%w but %s", ErrBinary, m.is)
		}
	}
	if order := utf16Order(raw); order != nil {
		return decodeUTF16(raw, order), nil
	}
	if control(raw) {
		return nil, ErrBinary
	}
	bom := 0
	if bytes.HasPrefix(raw, []byte("\xef\xbb\xbf")) {
		bom = 3
	}
	if utf8.Valid(raw) {
		return &source{text: string(raw[bom:]), chunks: exact(bom, len(raw))}, nil
	}
	good, bad := multibyte(raw)
	if good == 0 || bad > 4*good {
		o.warn(name, "not UTF-8: read as Windows-1252")
		return decodeBytes(raw, 0, charmap.Windows1252.DecodeByte), nil
	}
	o.warn(name, "%d bytes are not valid UTF-8, each replaced by U+FFFD", bad)
	return decodeBytes(raw, bom, nil), nil
}

// exact is the chunk of text that is raw[from:to] byte for byte.
func exact(from, to int) []extract.Chunk {
	return []extract.Chunk{{Text: extract.Span{Start: 0, End: to - from}, Raw: extract.Span{Start: from, End: to}}}
}

// control reports whether raw has NUL bytes or more control characters than a text has.
func control(raw []byte) bool {
	head := raw[:min(len(raw), 1<<16)]
	n := 0
	for _, c := range head {
		if c == 0 {
			return true
		}
		if c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b {
			n++
		}
	}
	return n > 2+len(head)/100
}

// multibyte counts the valid characters of more than one byte and the invalid bytes.
func multibyte(raw []byte) (good, bad int) {
	for i := 0; i < len(raw); {
		if raw[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(raw[i:])
		if r == utf8.RuneError && n == 1 {
			bad++
		} else {
			good++
		}
		i += n
	}
	return good, bad
}

// decodeBytes decodes bytes that are not UTF-8 one by one with f, all of them
// above ASCII where f is given; with f nil, valid UTF-8 stays.
func decodeBytes(raw []byte, from int, f func(byte) rune) *source {
	s := &source{}
	var b strings.Builder
	for i := from; i < len(raw); {
		j := i
		for j < len(raw) {
			if raw[j] >= utf8.RuneSelf {
				r, n := utf8.DecodeRune(raw[j:])
				if f != nil || r == utf8.RuneError && n == 1 {
					break
				}
				j += n
				continue
			}
			j++
		}
		if j > i {
			s.chunk(&b, string(raw[i:j]), i, j)
		}
		if j < len(raw) {
			r := utf8.RuneError
			if f != nil {
				r = f(raw[j])
			}
			s.chunk(&b, string(r), j, j+1)
			j++
		}
		i = j
	}
	s.text = b.String()
	return s
}

// utf16Order is the byte order of UTF-16 text, by its mark or by the zero bytes
// that every other byte of English UTF-16 is; nil for other text.
func utf16Order(raw []byte) binary.ByteOrder {
	switch {
	case bytes.HasPrefix(raw, []byte{0xff, 0xfe}):
		return binary.LittleEndian
	case bytes.HasPrefix(raw, []byte{0xfe, 0xff}):
		return binary.BigEndian
	}
	head := raw[:min(len(raw), 4096)&^1]
	var zero [2]int
	for i, c := range head {
		if c == 0 {
			zero[i&1]++
		}
	}
	switch half := len(head) / 2; {
	case half >= 4 && zero[1] > half*7/10 && zero[0] < half/20+1:
		return binary.LittleEndian
	case half >= 4 && zero[0] > half*7/10 && zero[1] < half/20+1:
		return binary.BigEndian
	}
	return nil
}

// decodeUTF16 maps words as wholes: a chunk a word.
func decodeUTF16(raw []byte, order binary.ByteOrder) *source {
	s := &source{}
	var b strings.Builder
	var word strings.Builder
	start := 0
	for i := 0; i+1 < len(raw); {
		from := i
		r := rune(order.Uint16(raw[i:]))
		i += 2
		if utf16.IsSurrogate(r) {
			r2 := utf8.RuneError
			if i+1 < len(raw) {
				r2 = utf16.DecodeRune(r, rune(order.Uint16(raw[i:])))
			}
			if r = r2; r != utf8.RuneError {
				i += 2
			}
		}
		if r == 0xfeff && from == 0 {
			start = i
			continue
		}
		word.WriteRune(r)
		if r <= ' ' || word.Len() > 64 {
			s.chunk(&b, word.String(), start, i)
			word.Reset()
			start = i
		}
	}
	s.chunk(&b, word.String(), start, len(raw))
	s.text = b.String()
	return s
}
