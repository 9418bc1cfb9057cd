// Package segment cuts clean article text into sentences and words, the way
// the English UD treebanks (EWT and GUM) do, since the parser learnt on those.
//
// One worked sentence, "The U.S. doesn't back the 28-point plan.":
//
//	The · U.S. · does · n't · back · the · 28 · - · point · plan · .
//
// Words keep their byte offsets and a word's form is its text. Sentences never
// cross a block of the article. Everything here is one pass over the bytes.
package segment

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// Split is the sentences of an article in text order, each with its tokens and
// the index of its block. The blocks of a printed interview learn who speaks them.
func Split(a *extract.Article) []extract.Sentence {
	var out []extract.Sentence
	markTurns(a)
	for i, b := range a.Blocks {
		out = appendBlock(out, a.Text, b, i, opensWith(a, i), boundary)
	}
	return out
}

// Text is the sentences of raw text. A blank line ends a block, and with it a
// sentence; a single line break is a space. Sentence.Block counts the blocks.
func Text(s string) []extract.Sentence { return boundary.Text(s) }

// Text is like the function, with the sentence ends that this model finds.
func (m Model) Text(s string) []extract.Sentence {
	a := extract.Article{Text: s}
	for _, b := range blocks(s) {
		a.Blocks = append(a.Blocks, extract.Block{Span: b, Kind: extract.Paragraph})
	}
	markTurns(&a)
	var out []extract.Sentence
	for i, b := range a.Blocks {
		out = appendBlock(out, s, b, i, opensWith(&a, i), m)
	}
	return out
}

// blocks is the stretches of s between blank lines.
func blocks(s string) []extract.Span {
	var out []extract.Span
	start, end := -1, 0 // of the open block; end is after its last visible byte
	newlines := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\n':
			newlines++
		case c == ' ' || c == '\t' || c == '\r' || c == '\v' || c == '\f':
		default:
			if start >= 0 && newlines >= 2 {
				out = append(out, extract.Span{Start: start, End: end})
				start = -1
			}
			if start < 0 {
				start = i
			}
			newlines, end = 0, i+1
		}
	}
	if start >= 0 {
		out = append(out, extract.Span{Start: start, End: end})
	}
	return out
}

// opensWith is the number of bytes that open the i-th block of a and are a sentence of their own:
// a dateline, or the name that marks a turn of an interview. 0 for none.
func opensWith(a *extract.Article, i int) int {
	b := a.Blocks[i]
	s := a.Text[b.Start:b.End]
	if n := datelineEnd(s, i); n > 0 {
		return n
	}
	if b.Speaker == "" && i > 0 && a.Blocks[i-1].Kind == extract.Heading {
		return briefEnd(s)
	}
	return labelEnd(s, b.Speaker)
}

// appendBlock appends the sentences of one block. Its first n bytes are one, where n is not 0.
func appendBlock(out []extract.Sentence, text string, b extract.Block, block, n int, m Model) []extract.Sentence {
	if n > 0 {
		head := b
		head.End = b.Start + n
		b.Start += n
		if toks := words(text[:head.End], head.Start); len(toks) > 0 {
			out = append(out, extract.Sentence{Span: extract.Span{Start: toks[0].Start, End: toks[len(toks)-1].End}, Block: block, Tokens: toks})
		}
	}
	toks := words(text[:b.End], b.Start)
	for _, r := range sentences(text, toks, m) {
		ts := toks[r.Start:r.End:r.End]
		out = append(out, extract.Sentence{
			Span:   extract.Span{Start: ts[0].Start, End: ts[len(ts)-1].End},
			Block:  block,
			Tokens: ts,
		})
	}
	return out
}

// words is the tokens of s[from:] with offsets in s.
func words(s string, from int) []extract.Token {
	t := &tokenizer{s: s}
	t.out = make([]extract.Token, 0, (len(s)-from)/5+1)
	for i := from; i < len(s); {
		if n := space(s[i:]); n > 0 {
			i += n
			continue
		}
		end := i
		for end < len(s) && space(s[end:]) == 0 {
			end++
		}
		t.chunk(i, end)
		i = end
	}
	return t.out
}

// space is the length of the white space or invisible character that s starts
// with, 0 for none.
func space(s string) int {
	switch c := s[0]; {
	case c <= ' ' || c == 0x7f:
		return 1
	case c < 0xc2:
		return 0
	}
	for _, w := range [...]string{"\u00a0", "\u0085", "\u00ad", "\u1680", "\u180e", "\u3000", "\ufeff", "\u2060", "\u2028", "\u2029", "\u202f", "\u205f"} {
		if strings.HasPrefix(s, w) {
			return len(w)
		}
	}
	// U+2000 to U+200F: spaces of all widths, zero-width marks and direction marks.
	if len(s) >= 3 && s[0] == 0xe2 && s[1] == 0x80 && s[2] >= 0x80 && s[2] <= 0x8f {
		return 3
	}
	return 0
}
