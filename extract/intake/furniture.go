package intake

import (
	"strings"
	"unicode"

	"github.com/quadwire/quadwire/extract"
)

// sort decides which blocks are the article and which is its headline.
func (p *page) sort() {
	first, last := -1, -1
	misses := 0
	for i := range p.blocks {
		b := &p.blocks[i]
		if b.away {
			continue
		}
		if prose(b.text) {
			if first < 0 {
				if len(strings.Fields(b.text)) < 12 {
					continue
				}
				first = i
			} else if misses > 2 && last >= 0 && i-last > 3 {
				break
			}
			b.keep, last, misses = true, i, 0
		} else {
			misses++
		}
	}
	if first < 0 {
		for i := range p.blocks {
			p.blocks[i].keep = true
		}
	}
	for i := range p.blocks {
		if b := &p.blocks[i]; !b.keep && i > first && i < last && first >= 0 && p.blocks[i-1].keep && p.blocks[i+1].keep && len(b.text) < 100 && !b.away {
			b.keep, b.kind = true, extract.Heading
		}
	}
	for i := min(first, len(p.blocks)) - 1; i >= 0; i-- {
		if n := len(strings.Fields(p.blocks[i].text)); n >= 5 && n <= 25 && !prose(p.blocks[i].text) {
			p.title = i
			if p.blocks[i].kind == extract.Heading || n > 7 {
				break
			}
		}
	}
}

// prose reports whether s reads like running text.
func prose(s string) bool {
	words := strings.Fields(s)
	end := strings.TrimRight(s, "\"”’')]")
	return len(words) >= 4 && end != "" && strings.ContainsRune(".!?:", rune(end[len(end)-1])) && unicode.IsUpper(firstLetter(s))
}

func firstLetter(s string) rune {
	for _, r := range s {
		if unicode.IsLetter(r) {
			return r
		}
	}
	return 0
}
