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
	blocks, speakers := d.blocks()
	a := &extract.Article{}
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
	a.Text = text.String()
	for i := range out {
		for len(a.Blocks) <= out[i].Block {
			a.Blocks = append(a.Blocks, extract.Block{Span: extract.Span{Start: out[i].Start, End: out[i].End}, Kind: extract.Paragraph, Speaker: speakers[i]})
		}
		a.Blocks[out[i].Block].End = out[i].End
	}
	return a, out, nil
}

// blocks is the paragraph of each sentence and who speaks it, "" where the
// annotation names nobody. A new speaker opens a paragraph.
func (d CorefDoc) blocks() (blocks []int, speakers []string) {
	block, speaker := -1, ""
	fresh := true
	for _, line := range d.Lines {
		switch {
		case strings.HasPrefix(line, "# newpar") && !strings.HasPrefix(line, "# newpar_"):
			fresh = true
		case strings.HasPrefix(line, "# sent_id"):
			speaker = ""
		case strings.HasPrefix(line, "# speaker = "):
			speaker = strings.TrimPrefix(line, "# speaker = ")
		case strings.HasPrefix(line, "1\t"):
			if fresh || speaker != speakers[len(speakers)-1] {
				block++
			}
			fresh = false
			blocks, speakers = append(blocks, block), append(speakers, speaker)
		}
	}
	return blocks, speakers
}
