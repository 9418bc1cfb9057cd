package link

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// itsObjects is the words s of the argument a of p with the pronoun of the article again for a possessive
// of the object of p, which is printed before it, where that could not be read as the subject's:
// "Police arrested Ann Lee at her home", and not at Ann Lee's.
func (l *linker) itsObjects(a extract.Argument, p *extract.Proposition, s string) string {
	if p == nil || len(p.Args) < 2 || p.Args[1].Role != extract.RoleObject || p.Args[0].Sentence != a.Sentence || len(a.Tokens) == 0 {
		return s
	}
	t, o := &l.d.Trees[a.Sentence], p.Args[1]
	k, ok := l.mentions[[2]int{o.Sentence, o.Head}]
	if !ok {
		return s
	}
	for _, i := range a.Tokens {
		j, ok := l.mentions[[2]int{a.Sentence, i}]
		if ok && l.d.Mentions[j].Entity == l.d.Mentions[k].Entity && possessors[t.Lower(i)] && t.Is(i, "nmod:poss") && !l.couldOwn(t.Lower(i), p.Args[0]) {
			return strings.Replace(s, possessive(lowerArticle(l.printed(l.d.Mentions[j]))), t.Lower(i), 1)
		}
	}
	return s
}

// ofOwner is the noun phrase of the argument a as "the house of two brothers from Leeds" where its
// words, s, would begin with a possessive of so many: "two brothers from Leeds's house".
func (l *linker) ofOwner(a extract.Argument, s string) string {
	t := &l.d.Trees[a.Sentence]
	if len(a.Tokens) < 2 || !possessors[t.Lower(a.Tokens[0])] || !t.Is(a.Tokens[0], "nmod:poss") || t.Tokens[a.Tokens[0]].Head != a.Head || a.Tokens[len(a.Tokens)-1] != a.Head {
		return s
	}
	k, ok := l.mentions[[2]int{a.Sentence, a.Tokens[0]}]
	if !ok || !l.d.Entities[l.d.Mentions[k].Entity].ID.Local() {
		return s
	}
	name := lowerArticle(l.printed(l.d.Mentions[k]))
	rest, ok := strings.CutPrefix(s, possessive(name)+" ")
	if !ok || !strings.Contains(name, " of ") && !strings.Contains(name, " who ") && !strings.Contains(name, " from ") && !strings.Contains(name, " in ") {
		return s
	}
	return "the " + rest + " of " + name
}
