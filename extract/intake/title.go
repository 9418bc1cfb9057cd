package intake

import (
	"math"
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// headline is the index of the block that is the article's headline, -1 for
// none: the line above the text, of a headline's length and make, that speaks
// of what the text speaks of.
func (p *page) headline(s *sheet) int {
	body := -1 // first running block of the article
	words := map[string]bool{}
	for i := range p.blocks {
		if !p.blocks[i].keep || !s.lines[i].running {
			continue
		}
		if body < 0 {
			body = i
		}
		for _, w := range s.lines[i].content {
			words[w] = true
		}
	}
	best, at := 0.38, -1
	above := 0
	for i := body - 1; i >= 0 && i >= body-80; i-- {
		if v := p.headlike(s, i, words) - 0.04*float64(min(above, 20)); v > best {
			best, at = v, i
		}
		above++
	}
	// What stands right above with as good a claim has the better one: the line
	// below a headline is its standfirst.
	for i := at - 1; at >= 0 && i >= 0 && i >= at-2; i-- {
		if s.lines[i].words > 3 && p.headlike(s, i, words) > 0.8*p.headlike(s, at, words) {
			at = i
			break
		}
	}
	if at < 0 && body > 0 && body <= 2 && s.lines[0].words >= 3 && s.lines[0].words <= 25 && s.lines[0].end == endNone && p.blocks[0].keep {
		return 0
	}
	return at
}

// headlike is how much block i is like the headline of a text with these words.
func (p *page) headlike(s *sheet, i int, words map[string]bool) float64 {
	b, l := &p.blocks[i], &s.lines[i]
	if b.away || l.words < 2 || l.words > 32 || l.byline || len(b.text) > 220 {
		return 0
	}
	hit := 0
	for _, w := range l.content {
		if words[w] || words[strings.TrimSuffix(w, "'s")] {
			hit++
		}
	}
	v := 0.0
	if len(l.content) > 0 {
		v = float64(hit) / float64(len(l.content)) * (0.4 + 0.6*math.Min(1, float64(hit)/6))
	}
	v += 0.35 * math.Min(1, float64(l.words)/7)
	if b.kind == extract.Heading && b.marked {
		v += 0.3
		if b.main {
			v += 0.6
		}
	}
	if t := strings.ToLower(p.meta.title); t != "" && len(b.text) > 8 && strings.Contains(t, strings.ToLower(b.text)) {
		v += 1.5
	}
	if l.repeat && l.words > 3 {
		v += 0.3
	}
	v += p.introduces(s, i)
	for k := i + 1; k < len(p.blocks) && k <= i+5; k++ { // "Bridge reopens | The Daily" above "Bridge reopens"
		if rest, ok := strings.CutPrefix(b.text, p.blocks[k].text); ok && s.lines[k].words > 2 && strings.TrimLeft(rest, " |-–—:·") != rest {
			v--
		}
	}
	switch l.end {
	case endStop:
		if !l.question {
			v -= 0.5
		}
	case endColon, endDots, endOther:
		v -= 0.4
	}
	if l.lower || l.bullet {
		v -= 0.5
	}
	if l.echo {
		v -= 0.3
	}
	if l.first[clPhoto] || l.label[clRelated] || l.class[clPhoto] > 0.15 {
		v -= 0.5
	}
	if l.month && l.words < 12 || l.clock {
		v -= 0.3
	}
	if l.class[clSubscribe]+l.class[clLegal]+l.class[clSocial]+l.class[clComments]+l.class[clTime] > 0.3 {
		v -= 0.4
	}
	return v
}

// introduces is what a by-line or a date soon below block i adds to its being
// the headline.
func (p *page) introduces(s *sheet, i int) float64 {
	for k := i + 1; k < len(p.blocks) && k <= i+5; k++ {
		l := &s.lines[k]
		if l.byline || l.words < 14 && (l.month || len(p.authorsAt(k, true)) > 0) {
			return 0.5 - 0.05*float64(k-i)
		}
	}
	return 0
}
