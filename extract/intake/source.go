package intake

import (
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
)

// source is the text of an input before anything is dropped.
type source struct {
	text   string
	chunks []extract.Chunk // all of text in order, in terms of the original bytes
}

// chunk appends text that came from the original bytes [from, to).
func (s *source) chunk(b *strings.Builder, text string, from, to int) {
	if text == "" {
		return
	}
	at := b.Len()
	b.WriteString(text)
	s.chunks = join(s.chunks, extract.Chunk{Text: extract.Span{Start: at, End: at + len(text)}, Raw: extract.Span{Start: from, End: to}})
}

// join appends c to chunks, as part of the last where both are byte for byte and touch.
func join(chunks []extract.Chunk, c extract.Chunk) []extract.Chunk {
	if n := len(chunks); n > 0 && c.Text.Len() == c.Raw.Len() {
		l := &chunks[n-1]
		if l.Text.Len() == l.Raw.Len() && l.Text.End == c.Text.Start && l.Raw.End == c.Raw.Start {
			l.Text.End, l.Raw.End = c.Text.End, c.Raw.End
			return chunks
		}
	}
	return append(chunks, c)
}

// writer writes the text of an article from stretches of a source.
type writer struct {
	src    *source
	text   strings.Builder
	chunks []extract.Chunk
}

// raw copies src.text[from:to] with its chunks.
func (w *writer) raw(from, to int) {
	cs := w.src.chunks
	k := sort.Search(len(cs), func(i int) bool { return cs[i].Text.End > from })
	base := w.text.Len() - from
	for ; k < len(cs) && cs[k].Text.Start < to; k++ {
		c := cs[k]
		if c.Text.Len() == c.Raw.Len() {
			c.Raw.Start += max(0, from-c.Text.Start)
			c.Raw.End -= max(0, c.Text.End-to)
		}
		c.Text.Start = max(from, c.Text.Start) + base
		c.Text.End = min(to, c.Text.End) + base
		if c.Text.Len() <= 0 {
			continue
		}
		if n := len(w.chunks); n > 0 && c.Text.Len() != c.Raw.Len() && w.chunks[n-1].Raw == c.Raw && w.chunks[n-1].Text.End == c.Text.Start {
			w.chunks[n-1].Text.End = c.Text.End // two parts of one inexact chunk
			continue
		}
		w.chunks = join(w.chunks, c)
	}
	w.text.WriteString(w.src.text[from:to])
}

// replace writes text for src.text[from:to].
func (w *writer) replace(text string, from, to int) {
	cs := w.src.chunks
	c := extract.Chunk{Text: extract.Span{Start: w.text.Len(), End: w.text.Len() + len(text)}}
	a := extract.Article{Chunks: cs[sort.Search(len(cs), func(i int) bool { return cs[i].Text.End > from }):]}
	if len(a.Chunks) > 16 {
		a.Chunks = a.Chunks[:16] // a reference is 34 bytes at most
	}
	w.text.WriteString(text)
	if c.Raw = a.Raw(extract.Span{Start: from, End: to}); c.Raw.Start >= 0 && text != "" {
		w.chunks = append(w.chunks, c)
	}
}

// clean copies src.text[from:to] with every run of white space as one space and
// without invisible characters. It leaves out white space at both ends.
func (w *writer) clean(from, to int) {
	s := w.src.text
	started, gap := false, -1 // gap: where white space began that is not yet written
	run := from               // start of the stretch not yet copied
	flush := func(end int) {
		if end > run {
			if gap >= 0 && started {
				if s[gap] == ' ' && gap+1 == run { // a plain space: keep its place
					run = gap
				} else {
					w.text.WriteByte(' ')
				}
			}
			w.raw(run, end)
			started, gap = true, -1
		}
	}
	for i := from; i < to; {
		r, n := utf8.DecodeRuneInString(s[i:to])
		switch {
		case isSpace(r):
			flush(i)
			if gap < 0 {
				gap = i
			}
			run = i + n
		case invisible(r):
			flush(i)
			run = i + n
		}
		i += n
	}
	flush(to)
}

func isSpace(r rune) bool {
	switch r {
	case ' ', '\t', '\n', '\r', '\v', '\f', 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000:
		return true
	}
	return r >= 0x2000 && r <= 0x200a
}

// invisible reports characters that copying drags along and nobody sees.
func invisible(r rune) bool {
	switch {
	case r < ' ', r >= 0x7f && r < 0xa0, r == 0xad, r == 0xfeff, r == 0x180e, r == 0xfffc:
		return true
	}
	return r >= 0x200b && r <= 0x200f || r >= 0x202a && r <= 0x202e || r >= 0x2060 && r <= 0x2069
}
