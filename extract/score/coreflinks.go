package score

import "github.com/quadwire/quadwire/extract"

// CorefLinks counts how often a mention that joins an entity joins the right
// one. Names are held against the name of their entity before them, nouns against
// the name or noun before them, where the gold knows both. Pronouns are held
// against the nearest mention that is no pronoun, and one that the gold does not
// have is wrong; their recall is that of he, she, it and they in all their forms
// where the gold has an earlier mention.
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
	lastName, lastNoun := map[int]extract.Mention{}, map[int]extract.Mention{}
	for _, m := range mentions {
		if m.Entity < 0 {
			continue
		}
		noun, joined := lastNoun[m.Entity]
		switch m.Kind {
		case extract.Pronoun:
			if joined {
				l.pronoun(trees, m, gold(m), gold(noun))
			}
			continue
		case extract.Nominal:
			if joined {
				l.Nouns.hold(gold(m), gold(noun))
			}
		default:
			if name, ok := lastName[m.Entity]; ok {
				l.Names.hold(gold(m), gold(name))
			}
			lastName[m.Entity] = m
		}
		lastNoun[m.Entity] = m
	}
}

// hold counts a link between mentions of two gold chains, 0 where the gold has none.
func (r *Ratio) hold(g, h int) {
	if g == 0 || h == 0 {
		return
	}
	r.PDen++
	if g == h {
		r.PNum++
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

// PronounLinks counts for the pronouns among mentions, whose Entity is their
// chain, whether the mention before them in that chain is of the same gold chain;
// a pronoun that the gold does not have is wrong. Only those that sure holds for
// count as made. All are he, she, it and they in all their forms; the recall is
// over those for which the gold has an earlier mention.
func (d CorefDoc) PronounLinks(trees []extract.Tree, mentions []extract.Mention, sure func(i int) bool) Ratio {
	var l CorefLinks
	l.Add(d, trees, nil)
	gold := d.byHead()
	last := map[int]extract.Mention{}
	for i, m := range mentions {
		before, joined := last[m.Entity]
		last[m.Entity] = m
		if joined && m.Kind == extract.Pronoun && sure(i) && thirdPerson[trees[m.Sentence].Lower(m.Head)] {
			l.pronoun(trees, m, gold(m), gold(before))
		}
	}
	return l.Pronouns
}

// Add adds another count.
func (r *Ratio) Add(o Ratio) {
	r.PNum, r.PDen, r.RNum, r.RDen = r.PNum+o.PNum, r.PDen+o.PDen, r.RNum+o.RNum, r.RDen+o.RDen
}
