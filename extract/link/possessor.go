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
		if _, known := l.mentions[[2]int{a.Sentence, i}]; !known && !(t.Tokens[a.Head].XPOS == "NNPS" && manyBefore(t, a, i)) {
			return w
		}
	}
	return ""
}

// ownerOpen reports whether the subject a of p is a mention m whose own words begin with the possessive of
// somebody whom nothing settles: its workers.
func (l *linker) ownerOpen(a extract.Argument, m extract.Mention, p *extract.Proposition) bool {
	w := l.d.Trees[m.Sentence].Lower(m.First)
	return p != nil && a.Role == extract.RoleSubject && m.Kind == extract.Nominal && m.Sentence == a.Sentence && things[w] && l.unknown(w, m.Sentence, m.First)
}

var (
	possessors = lexicon.Words("its their his her")
	things     = lexicon.Words("its their")
)

var decades = lexicon.Words("teens twenties thirties forties fifties sixties seventies eighties nineties")

// misread is a possessive in what p says of its subject that would read as the subject's
// own and is not known to be: "I pray for his return", told of who prays; "Ann's win met
// his hopes", the coach's; "a man poured water over his head", a third one's; "its splendor is
// eclipsed by Masaya", told of Masaya; "the port is the centre of his trade", where somebody
// else says so. "" for none.
func (l *linker) misread(p *extract.Proposition) string {
	t := &l.d.Trees[p.Sentence]
	if len(p.Args) < 2 || p.Args[0].Sentence != p.Sentence {
		return ""
	}
	s := p.Args[0]
	for _, a := range p.Args[1:] {
		if w := l.ratherOthers(p, a); w != "" {
			return w
		}
		if w := l.notOwn(p, a); w != "" {
			return w
		}
		if a.Role == extract.RoleComplement || a.Sentence != p.Sentence {
			continue
		}
		for _, i := range a.Tokens {
			w := t.Lower(i)
			if w == "latter" && (p.Rule == "title" || p.Rule == "apposition") {
				return w // the successor of the latter
			}
			if !possessors[w] || !t.Is(i, "nmod:poss") {
				continue
			}
			k, known := l.mentions[[2]int{a.Sentence, i}]
			if !known && p.Turned && (a.Role == extract.RoleObject || t.Is(a.Head, syntax.Subjects...)) && l.couldOwn(w, s) {
				return w // its splendor is eclipsed by Masaya: not Masaya's; its congress, which a ruling stopped
			}
			if things[w] {
				continue
			}
			switch {
			case known && l.d.Entities[l.d.Mentions[k].Entity].ID != l.subject:
			case a.Role != extract.RoleObject && lexicon.BodyParts[syntax.Lemma(t, t.Tokens[i].Head)] && l.underOther(p, s),
				!known && lexicon.FirstPerson[t.Lower(s.Head)] && t.Tokens[s.Head].UPOS == "PRON",
				!known && l.personWithin(s) && len(p.Speakers) > 0,
				!known && (p.Base == "be" || p.Passive) && !l.human(s) && l.personSays(p):
				return w
			}
		}
	}
	return l.openOwner(p)
}

// couldOwn reports whether the possessive w would read as that of the argument s.
func (l *linker) couldOwn(w string, s extract.Argument) bool {
	t := &l.d.Trees[s.Sentence]
	several := !syntax.Singular(t, s.Head) || t.Child(s.Head, "conj") >= 0
	switch w {
	case "their":
		return several
	case "its":
		return !several && !l.human(s)
	}
	return !several && l.human(s)
}

// human reports whether the argument s is, or may be, a person.
func (l *linker) human(s extract.Argument) bool {
	t := &l.d.Trees[s.Sentence]
	if k, ok := l.mentions[[2]int{s.Sentence, s.Head}]; ok && l.d.Entities[l.d.Mentions[k].Entity].Type != extract.Thing {
		return l.d.Entities[l.d.Mentions[k].Entity].Type == extract.Person
	}
	return t.Tokens[s.Head].UPOS == "PRON" || syntax.Personal(t, s.Head) || lexicon.Kin[syntax.Lemma(t, s.Head)] || humans[syntax.Lemma(t, s.Head)]
}

// humans are nouns for a person that are no roles.
var humans = lexicon.Words("neighbour neighbor stranger colleague classmate relative thief guard pickpocket man woman boy girl child baby person youth guy lady bride groom bridegroom orphan refugee toddler infant mum dad mom vicar pope pontiff midwife clerk spouse tenant pupil pilgrim pensioner individual someone somebody anyone everyone dp mp ce ceo pm cm suspect victim patient native teen")

// personSays reports whether p is the claim of a person: an open "his" in it would read as the
// speaker's own.
func (l *linker) personSays(p *extract.Proposition) bool {
	return len(p.Speakers) > 0 && l.human(p.Speakers[len(p.Speakers)-1]) && syntax.Singular(&l.d.Trees[p.Speakers[len(p.Speakers)-1].Sentence], p.Speakers[len(p.Speakers)-1].Head)
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

// ownForms are what a subject that speaks of itself is called in its own fact.
var ownForms = map[string]string{"i": "they", "we": "they", "me": "them", "us": "them", "my": "their", "our": "their"}

// byCalling reports whether token i of argument a is the possessive of a person whom the subject of
// p may well call by what they are, without the article saying so: in "Simpson won gold. The pop
// star began his comeback in May" he may be the pop star.
func (l *linker) byCalling(a extract.Argument, i int, p *extract.Proposition) bool {
	if p == nil || a.Role == extract.RoleSubject || len(p.Args) == 0 || p.Args[0].Sentence != a.Sentence {
		return false
	}
	s := p.Args[0]
	t := &l.d.Trees[s.Sentence]
	d := t.Child(s.Head, "det")
	if w := t.Lower(i); w != "his" && w != "her" || !t.Is(i, "nmod:poss") || d < 0 || t.Lower(d) != "the" || !syntax.Singular(t, s.Head) || t.Tokens[s.Head].UPOS != "NOUN" {
		return false
	}
	former := slices.ContainsFunc(t.Children(s.Head, "amod"), func(c int) bool { return t.Lower(c) == "former" || t.Lower(c) == "veteran" })
	return callings[syntax.Lemma(t, s.Head)] || former && l.human(s)
}

// callings are nouns by which newspapers call again whom they have named.
var callings = lexicon.Words("star superstar legend singer rapper musician actor actress comedian athlete swimmer runner sprinter boxer golfer cyclist player striker forward midfielder winger defender goalkeeper batsman bowler pitcher quarterback skipper champion winner medallist medalist veteran native youngster teenager politician billionaire tycoon mogul influencer model author writer novelist artist painter activist father mother man woman")

// ofThePerson reports whether the possessive m at token i of a, which a sentence before is taken to
// settle, is rather that of the subject of p, somebody whom a noun with "the" stands for and who may be the same: "Lee will
// not play. The Serb has lost his last matches".
func (l *linker) ofThePerson(m extract.Mention, a extract.Argument, i int, p *extract.Proposition) bool {
	if p == nil || len(p.Args) == 0 || a.Role == extract.RoleSubject || p.Args[0].Sentence != a.Sentence || p.Turned {
		return false
	}
	t, s := &l.d.Trees[a.Sentence], p.Args[0]
	d := t.Child(s.Head, "det")
	if !t.Is(i, "nmod:poss") || t.Lower(i) != "his" && t.Lower(i) != "her" || d < 0 || t.Lower(d) != "the" || s.Head > i || !l.couldOwn(t.Lower(i), s) && !(syntax.Singular(t, s.Head) && (t.Lower(s.Head) == "old" || peopleName(t, s.Head))) || l.d.Entities[m.Entity].ID == l.subject {
		return false
	}
	return !slices.ContainsFunc(l.d.Mentions, func(o extract.Mention) bool {
		return o.Sentence == a.Sentence && o.Entity == m.Entity && o.First < i
	})
}

// peopleName reports whether the word at i is the name of a people: the Serb.
func peopleName(t *extract.Tree, i int) bool {
	n := t.NameAt(i)
	return n < 0 && t.Tokens[i].UPOS == "PROPN" || n >= 0 && t.Names[n].Type == extract.NORP
}
