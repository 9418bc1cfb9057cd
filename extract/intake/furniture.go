package intake

import (
	"math"
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// sort decides which blocks are the article, which is its headline and which
// are headings inside it. It returns what it measured.
func (p *page) sort() *sheet {
	s := newSheet(p.blocks)
	ps := sorter.run(s)
	for i := range ps {
		ps[i] = sigmoid(logit(ps[i]) + p.blocks[i].tags())
	}
	keep(p.blocks, s, ps)
	captions(p.blocks, s)
	p.title = p.headline(s)
	p.kinds(s)
	p.trimHeadings(s)
	p.orHeadlines(ps)
	return s
}

// tags is what the mark-up adds to the log-odds of being the article's.
func (b *block) tags() float64 {
	switch {
	case b.away:
		return -8
	case b.link > 0.6:
		return -3
	}
	return b.place
}

// keep marks the blocks that are more likely than not the article's. A page
// has an article: when hardly anything passes, the bar is lowered.
func keep(blocks []block, s *sheet, ps []float64) {
	best := 0.0
	bars := [...]float64{0.5, 0.25, 0.1}
	if len(blocks) < 25 { // not a whole page: whoever pasted it chose it
		bars[0] = 0.3
	}
	for _, bar := range bars {
		words := 0
		for i := range blocks {
			blocks[i].keep = ps[i] > bar && (ps[i] > 0.5 || !s.lines[i].button())
			if blocks[i].keep {
				words += s.lines[i].words
			}
			best = math.Max(best, ps[i])
		}
		if words >= 25 {
			return
		}
	}
	// A snippet rather than a page: all that does not look like furniture by itself.
	any := false
	for i := range blocks {
		l := &s.lines[i]
		blocks[i].keep = !blocks[i].away && !l.button() && (ps[i] > 0.1 || !l.byline && !l.clock)
		any = any || blocks[i].keep
	}
	for i := range blocks {
		blocks[i].keep = blocks[i].keep || !any
	}
}

// button reports whether the line speaks as buttons do: "Share this story!"
func (l *line) button() bool {
	sum := 0.0
	for _, v := range l.class {
		sum += v
	}
	return l.words < 15 && !l.says && sum >= 0.2
}

// captions drops captions that give themselves away by standing there twice: the
// alternative text of a picture and, after it, the caption with the credit.
func captions(blocks []block, s *sheet) {
	for i := 1; i < len(blocks); i++ {
		a, b := i-1, i
		if len(blocks[a].text) > len(blocks[b].text) {
			a, b = b, a
		}
		if s.lines[a].words >= 4 && s.lines[a].end == endNone && s.lines[b].words < 60 && strings.HasPrefix(blocks[b].text, blocks[a].text) {
			blocks[a].keep, blocks[b].keep = false, false
		}
	}
}

// orHeadlines keeps a text that is nothing but lines like headlines: someone who
// gives "Putin meets Witkoff in Moscow" alone means it as text.
func (p *page) orHeadlines(ps []float64) {
	if p.title >= 0 || slices.ContainsFunc(p.blocks, func(b block) bool { return b.keep }) {
		return
	}
	for i := range p.blocks {
		b := &p.blocks[i]
		if b.keep = !b.away && (ps[i] > 0.1 || len(p.blocks) < 10); b.keep && b.kind == extract.Heading && !b.marked {
			b.kind = extract.Paragraph
		}
	}
}

// kinds tells headings and list items from paragraphs among what is kept.
func (p *page) kinds(s *sheet) {
	for i := range p.blocks {
		b, l := &p.blocks[i], &s.lines[i]
		if !b.keep || b.marked {
			continue
		}
		switch {
		case l.bullet && strings.IndexAny(b.text, "•·*►▶●○■-–") == 0:
			b.kind = extract.ListItem
		case l.words > 15 || l.says && l.end != endNone || l.end == endStop && !l.question || l.end == endDots || l.end == endColon:
		case l.question && (l.quotes || l.words > 12):
		case p.follows(i):
			b.kind = extract.Heading
		}
	}
}

// follows reports whether running text comes next after block i.
func (p *page) follows(i int) bool {
	for k := i + 1; k < len(p.blocks); k++ {
		if p.blocks[k].keep {
			return len(p.blocks[k].text) > len(p.blocks[i].text)
		}
	}
	return i == 0
}

// trimHeadings drops headings that no text follows and, where only their shape
// makes them headings, those that no text precedes: links to other stories stand
// between a headline and the text. A heading by its mark-up stays with its text.
func (p *page) trimHeadings(s *sheet) {
	text, next := false, false // a paragraph is kept below; it is the next block
	for i := len(p.blocks) - 1; i >= 0; i-- {
		b := &p.blocks[i]
		if b.away || i == p.title {
			continue
		}
		if b.kind != extract.Heading {
			next = b.keep
			text = text || b.keep
			continue
		}
		l := &s.lines[i]
		if b.marked && !b.keep && next && !l.first[clRelated] && !l.first[clComments] && !l.first[clSubscribe] && b.place > -1.5 {
			b.keep = true
		}
		if !text || b.keep && !next {
			b.keep = false
		}
	}
	for i := range p.blocks {
		b := &p.blocks[i]
		if i == p.title || !b.keep {
			continue
		}
		if b.kind != extract.Heading {
			break
		}
		b.keep = b.marked
	}
}
