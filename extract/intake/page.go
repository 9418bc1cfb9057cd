package intake

import (
	"path/filepath"
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// page is an input in blocks, furniture and all.
type page struct {
	src    *source
	blocks []block
	meta   meta
	title  int // index of the block that is the headline, -1 for none
}

// block is a stretch of a page that stands by itself: a line, a paragraph, a heading.
type block struct {
	extract.Span // of source.text
	text         string
	kind         extract.BlockKind
	marked       bool    // kind is the mark-up's own word
	main         bool    // the main heading by its mark-up: <h1>, "# …"
	gap          bool    // a blank line stands before it
	link         float64 // share of it inside links
	place        float64 // log-odds that its element adds: inside <article>, a <p>
	away         bool    // inside an element that is set apart from the text
	keep         bool
}

// format is how an input is written.
type format int

const (
	formatText format = iota
	formatMarkdown
	formatHTML
)

// formatOf tells the format by the name or, when that says nothing, by the text.
func formatOf(name, text string) format {
	head := strings.ToLower(strings.TrimSpace(text[:min(len(text), 1024)]))
	looksHTML := strings.HasPrefix(head, "<!doctype html") || strings.HasPrefix(head, "<html") || strings.HasPrefix(head, "<?xml") && strings.Contains(head, "<html")
	switch strings.ToLower(filepath.Ext(name)) {
	case ".html", ".htm", ".xhtml":
		return formatHTML
	case ".md", ".markdown":
		return formatMarkdown
	case ".txt":
		if looksHTML {
			return formatHTML
		}
		return formatText
	}
	switch {
	case looksHTML, strings.HasPrefix(head, "<head"), strings.HasPrefix(head, "<body"), strings.HasPrefix(head, "<article"):
		return formatHTML
	case strings.HasPrefix(head, "---\n") && strings.Contains(head, "\ntitle:"):
		return formatMarkdown
	}
	return formatText
}

// write puts the blocks that are kept, the title first, into the article.
func (p *page) write(a *extract.Article) {
	w := &writer{src: p.src}
	put := func(b *block) {
		at := w.text.Len()
		if at > 0 {
			w.text.WriteString("\n\n")
		}
		from := w.text.Len()
		w.clean(b.Start, b.End)
		a.Blocks = append(a.Blocks, extract.Block{Span: extract.Span{Start: from, End: w.text.Len()}, Kind: b.kind})
	}
	if p.title >= 0 {
		p.blocks[p.title].kind = extract.Heading
		put(&p.blocks[p.title])
	}
	for i := range p.blocks {
		if b := &p.blocks[i]; b.keep && i != p.title {
			put(b)
		}
	}
	a.Text = w.text.String()
	a.Chunks = w.chunks
}
