package link

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// bury makes past what titles say of those whom the article, on its own word, tells to have
// died or been killed, in whichever sentence: after "Nkurunziza died on Monday", "the
// Burundian president, Pierre Nkurunziza" was the president.
func (l *linker) bury() {
	gone := map[int]bool{}
	for i := range l.d.Propositions {
		p := &l.d.Propositions[i]
		if k := died(p); k >= 0 && p.Dropped == "" && p.Modality == extract.Actual && !p.Negated && len(p.Speakers) == 0 && (p.Tense == extract.Past || p.Tense == extract.Perfect) {
			if e := l.person(p.Args[k]); e >= 0 {
				gone[e] = true
			}
		}
	}
	for i := range l.d.Propositions {
		p := &l.d.Propositions[i]
		if p.Rule != "title" && p.Rule != "apposition" || p.Tense != extract.Present {
			continue
		}
		if e := l.person(p.Args[0]); e >= 0 && gone[e] {
			p.Tense = extract.Past
		}
	}
}

// died is the argument of p who is dead if it is so, -1 for none.
func died(p *extract.Proposition) int {
	switch {
	case p.Verb == "die", p.Verb == "perish", p.Passive && lexicon.Killings[p.Verb]:
		return 0
	case lexicon.Killings[p.Verb] && len(p.Args) > 1 && p.Args[1].Role == extract.RoleObject && p.Args[1].Prep == "":
		return 1
	}
	return -1
}

// person is the index of the named person that the argument a is, -1 for none.
func (l *linker) person(a extract.Argument) int {
	k, ok := l.mentions[[2]int{a.Sentence, a.Head}]
	if !ok || len(a.Tokens) == 0 || part(&l.d.Trees[a.Sentence], a, l.d.Mentions[k]) {
		return -1
	}
	if e := l.d.Mentions[k].Entity; l.d.Entities[e].Type == extract.Person {
		return e
	}
	return -1
}
