package intake

import (
	"strings"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
)

// parseText cuts plain text into blocks: lines, where a paragraph that was
// wrapped at a fixed width is one block again.
func parseText(src *source) *page {
	p := &page{src: src, title: -1}
	lines := textLines(src.text)
	width := wrapWidth(src.text, lines)
	for i := 0; i < len(lines); i++ {
		b := lines[i]
		for i+1 < len(lines) && width > 0 && !lines[i+1].gap && wraps(src.text, lines[i], lines[i+1], width) {
			i++
			b.End = lines[i].End
		}
		b.text = visible(src.text[b.Start:b.End])
		if b.text != "" {
			p.blocks = append(p.blocks, b)
		}
	}
	return p
}

// textLines is the lines of s that are not blank, trimmed.
func textLines(s string) []block {
	var out []block
	gap := false
	for i := 0; i < len(s); {
		j := i
		for j < len(s) && s[j] != '\n' && s[j] != '\r' && s[j] != '\f' {
			j++
		}
		from, to := trim(s, i, j)
		switch {
		case from < to:
			out = append(out, block{Span: extract.Span{Start: from, End: to}, kind: extract.Paragraph, gap: gap})
			gap = false
		default:
			gap = true
		}
		if i = j + 1; j < len(s) && s[j] == '\r' && i < len(s) && s[i] == '\n' {
			i++
		}
	}
	return out
}

// trim narrows [i, j) to what is visible.
func trim(s string, i, j int) (int, int) {
	for i < j {
		r, n := utf8.DecodeRuneInString(s[i:j])
		if !isSpace(r) && !invisible(r) {
			break
		}
		i += n
	}
	for i < j {
		r, n := utf8.DecodeLastRuneInString(s[i:j])
		if !isSpace(r) && !invisible(r) {
			break
		}
		j -= n
	}
	return i, j
}

// visible is s with white space collapsed and invisible characters dropped.
func visible(s string) string {
	plain := true
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < ' ' || c >= utf8.RuneSelf || c == ' ' && i+1 < len(s) && s[i+1] == ' ' {
			plain = false
			break
		}
	}
	if plain {
		return strings.TrimSpace(s)
	}
	w := &writer{src: &source{text: s}}
	w.clean(0, len(s))
	return w.text.String()
}

// wrapWidth is the column at which the lines of s are wrapped, 0 when they are
// not: hardly a line is longer, and most lines followed by another without a
// blank line between could not have taken its first word.
func wrapWidth(s string, lines []block) int {
	longest := 0
	for _, l := range lines {
		if n := columns(s[l.Start:l.End]); n <= 120 {
			longest = max(longest, n)
		} else {
			return 0
		}
	}
	if longest < 50 {
		return 0
	}
	pairs, full := 0, 0
	for i := 1; i < len(lines); i++ {
		if lines[i].gap || columns(s[lines[i-1].Start:lines[i-1].End]) < longest/2 {
			continue
		}
		pairs++
		if wraps(s, lines[i-1], lines[i], longest) {
			full++
		}
	}
	if full < 2 || full*2 < pairs {
		return 0
	}
	return longest
}

// wraps reports whether line b goes on with the paragraph of a: b's first word
// had no room on a.
func wraps(s string, a, b block, width int) bool {
	first, _, _ := strings.Cut(s[b.Start:b.End], " ")
	n := columns(s[a.Start:a.End])
	return n+1+columns(first) > width-8 && n >= width/2
}

func columns(s string) int { return utf8.RuneCountInString(s) }
