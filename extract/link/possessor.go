package link

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// ownerless is the possessive in argument a of whom or what the article does not settle,
// "" for none.
func (l *linker) ownerless(a extract.Argument) string {
	t := &l.d.Trees[a.Sentence]
	for _, i := range a.Tokens {
		w := t.Lower(i)
		if !possessors[w] || !t.Is(i, "nmod:poss") || strings.HasSuffix(t.Lower(i+1), "0s") || decades[t.Lower(i+1)] { // a man in his forties
			continue
		}
		if _, known := l.mentions[[2]int{a.Sentence, i}]; !known {
			return w
		}
	}
	return ""
}

var (
	possessors = lexicon.Words("its their his her")
	things     = lexicon.Words("its their")
)

var decades = lexicon.Words("teens twenties thirties forties fifties sixties seventies eighties nineties")

// misread is a possessive in what p says of its subject that would read as the subject's
// own and is not known to be: "I pray for his return", told of who prays; "Ann's win met
// his hopes", the coach's; "a man poured water over his head", a third one's. "" for none.
func (l *linker) misread(p *extract.Proposition) string {
	t := &l.d.Trees[p.Sentence]
	if len(p.Args) < 2 || p.Args[0].Sentence != p.Sentence {
		return ""
	}
	s := p.Args[0]
	for _, a := range p.Args[1:] {
		if a.Role == extract.RoleComplement || a.Sentence != p.Sentence {
			continue
		}
		for _, i := range a.Tokens {
			w := t.Lower(i)
			if w != "his" && w != "her" || !t.Is(i, "nmod:poss") {
				continue
			}
			k, known := l.mentions[[2]int{a.Sentence, i}]
			switch {
			case known && l.d.Entities[l.d.Mentions[k].Entity].ID != l.subject:
			case a.Role != extract.RoleObject && bodyParts[syntax.Lemma(t, t.Tokens[i].Head)] && l.underOther(p, s),
				!known && firstPerson[t.Lower(s.Head)] && t.Tokens[s.Head].UPOS == "PRON",
				!known && l.personWithin(s) && len(p.Speakers) > 0:
				return w
			}
		}
	}
	return ""
}

// personWithin reports whether a person is named among the words of argument a, and is
// not what a is: Cheung's finish.
func (l *linker) personWithin(a extract.Argument) bool {
	return slices.ContainsFunc(a.Tokens, func(i int) bool {
		k, ok := l.mentions[[2]int{a.Sentence, i}]
		return ok && i != a.Head && l.d.Entities[l.d.Mentions[k].Entity].Type == extract.Person && l.d.Trees[a.Sentence].Is(i, "nmod:poss")
	})
}

// underOther reports whether the clause of p hangs on one whose subject is another person
// than s.
func (l *linker) underOther(p *extract.Proposition, s extract.Argument) bool {
	t := &l.d.Trees[p.Sentence]
	h := p.Head
	for n := 0; h >= 0 && n < len(t.Tokens); n++ {
		if c := t.Child(h, "nsubj"); c >= 0 && c != s.Head {
			k, ok := l.mentions[[2]int{p.Sentence, c}]
			return ok && l.d.Entities[l.d.Mentions[k].Entity].Type == extract.Person
		}
		h = t.Tokens[h].Head
	}
	return false
}

var bodyParts = lexicon.Words("head face hand arm leg back neck chest foot shoulder eye body hair mouth throat stomach")

// ownForms are what a subject that speaks of itself is called in its own fact.
var ownForms = map[string]string{"i": "they", "we": "they", "me": "them", "us": "them", "my": "their", "our": "their"}
