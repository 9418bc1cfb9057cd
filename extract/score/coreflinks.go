package score

import "github.com/quadwire/quadwire/extract"

// CorefLinks counts how often a mention that joins an entity joins the right
// one. Names and nouns are held against the mention of their entity before them,
// where the gold knows both; pronouns against the nearest mention that is no
// pronoun, and a pronoun that the gold does not have is wrong. Pronouns.R is that of he, she, it and
// they in all their forms where the gold has an earlier mention.
type CorefLinks struct{ Names, Nouns, Pronouns Ratio }

var thirdPerson = map[string]bool{"he": true, "him": true, "his": true, "himself": true, "she": true, "her": true, "hers": true, "herself": true,
	"it": true, "its": true, "itself": true, "they": true, "them": true, "their": true, "theirs": true, "themselves": true}

// Add counts the mentions of a document, which are in text order.
func (l *CorefLinks) Add(d CorefDoc, trees []extract.Tree, mentions []extract.Mention) {
	gold := d.byHead()
	for _, c := range d.Chains {
		for k, m := range c {
			if k > 0 && m.Last == m.First+1 && thirdPerson[trees[m.Sentence].Lower(m.First)] {
				l.Pronouns.RDen++
			}
		}
	}
	last, lastNoun := map[int]extract.Mention{}, map[int]extract.Mention{}
	for _, m := range mentions {
		if m.Entity < 0 {
			continue
		}
		with, joined := last[m.Entity]
		last[m.Entity] = m
		if m.Kind == extract.Pronoun {
			if joined {
				l.pronoun(trees, m, gold(m), gold(lastNoun[m.Entity]))
			}
			continue
		}
		lastNoun[m.Entity] = m
		g, h := gold(m), gold(with)
		if !joined || g == 0 || h == 0 {
			continue
		}
		r := &l.Names
		if m.Kind == extract.Nominal {
			r = &l.Nouns
		}
		r.PDen++
		if g == h {
			r.PNum++
		}
	}
}

func (l *CorefLinks) pronoun(trees []extract.Tree, m extract.Mention, g, h int) {
	l.Pronouns.PDen++
	if g == 0 || g != h {
		return
	}
	l.Pronouns.PNum++
	if thirdPerson[trees[m.Sentence].Lower(m.Head)] {
		l.Pronouns.RNum++
	}
}

// byHead tells the gold chain (from 1) of a mention, 0 for none: that of its
// head, else of any of its words that heads a gold mention.
func (d CorefDoc) byHead() func(extract.Mention) int {
	at := map[[2]int]int{}
	for i, c := range d.Chains {
		for _, m := range c {
			at[[2]int{m.Sentence, m.Head}] = i + 1
		}
	}
	return func(m extract.Mention) int {
		if g := at[[2]int{m.Sentence, m.Head}]; g > 0 || m.Kind == extract.Nominal {
			return g
		}
		for i := m.First; i < m.Last; i++ {
			if g := at[[2]int{m.Sentence, i}]; g > 0 {
				return g
			}
		}
		return 0
	}
}
