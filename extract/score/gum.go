package score

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// Article is the document's words as an article, parted by spaces, and its
// sentences, which have a block each paragraph; a parser can make trees of them.
func (d CorefDoc) Article() (*extract.Article, []extract.Sentence, error) {
	gold, err := ReadConllu(strings.NewReader(strings.Join(d.Lines, "\n") + "\n"))
	if err != nil {
		return nil, nil, err
	}
	blocks := d.blocks()
	var text strings.Builder
	out := make([]extract.Sentence, len(gold))
	for i := range gold {
		at := text.Len()
		s := &out[i]
		*s = gold[i].Sentence
		s.Start, s.End = s.Start+at, s.End+at
		if i < len(blocks) {
			s.Block = blocks[i]
		}
		for k := range s.Tokens {
			tok := &s.Tokens[k]
			if k > 0 {
				text.WriteByte(' ')
			}
			text.WriteString(tok.Form)
			tok.Start, tok.End = tok.Start+at, tok.End+at
		}
		text.WriteByte(' ')
	}
	return &extract.Article{Text: text.String()}, out, nil
}

// blocks is the paragraph of each sentence.
func (d CorefDoc) blocks() []int {
	var out []int
	block := 0
	for _, line := range d.Lines {
		switch {
		case strings.HasPrefix(line, "# newpar") && !strings.HasPrefix(line, "# newpar_"):
			block++
		case strings.HasPrefix(line, "1\t"):
			out = append(out, block)
		}
	}
	return out
}

// GUMMention is a mention with the words that GUM's annotators count to it: the
// whole noun phrase of its head, with its relative clause and its 's.
func GUMMention(t *extract.Tree, m extract.Mention) CorefMention {
	out := CorefMention{Sentence: m.Sentence, First: m.First, Last: m.Last, Head: m.Head}
	if m.Kind == extract.Adjective {
		return out
	}
	in := map[int]bool{}
	for _, i := range t.Phrase(m.Head, func(c int) bool { return t.Tokens[c].Head == m.Head && outsideNoun(t, c, m.Head) }) {
		in[i] = true
	}
	inside := func(i, next int) bool {
		return i >= 0 && i < len(t.Tokens) && (in[i] || t.Tokens[i].UPOS == "PUNCT" && in[next])
	}
	out.First, out.Last = m.Head, m.Head+1
	for inside(out.First-1, out.First-2) {
		out.First--
	}
	for inside(out.Last, out.Last+1) {
		out.Last++
	}
	return out
}

// outsideNoun reports whether what depends on a noun is no part of its phrase.
func outsideNoun(t *extract.Tree, c, head int) bool {
	switch {
	case t.Is(c, "case"):
		f := t.Tokens[c].Form
		return f != "'s" && f != "’s" && f != "'" && f != "’"
	case t.Is(c, "advmod"):
		return c < head
	}
	return t.Is(c, "cc", "punct", "conj", "mark", "cop", "nsubj", "aux", "appos", "parataxis", "discourse", "vocative", "advcl", "obl", "dislocated", "orphan")
}
