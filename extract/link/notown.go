package link

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// notOwn is a possessive in the argument a of p that nobody has settled, would read as the subject's and is
// rather another's:
//
//   - of the subject of the clause around: "The club will close its shop, as the city's ban has killed its business",
//   - of what is joined before: "conveyed the greetings of Bello and his wishes",
//   - of whoever the subject is something of: "The club became its richest member",
//   - of the dead: "The police buried their bodies",
//   - of who is attacked: "Fighters shelled their camp",
//   - of whose the subject is: "Her coach hugged her parents".
//
// "" for none.
func (l *linker) notOwn(p *extract.Proposition, a extract.Argument) string {
	t := &l.d.Trees[a.Sentence]
	i := t.Child(a.Head, "nmod:poss")
	if l.ofTheAccused(p, a, i) {
		return t.Lower(i)
	}
	if i < 0 || a.Role != extract.RoleObject && !(p.Base == "become" && a.Role == extract.RoleComplement) || a.Sentence != p.Sentence || !possessors[t.Lower(i)] || t.Lower(i+1) == "own" || !l.couldOwn(t.Lower(i), p.Args[0]) && !(t.Lower(i) == "its" && syntax.Singular(t, p.Args[0].Head)) {
		return ""
	}
	k, known := l.mentions[[2]int{a.Sentence, i}]
	switch n := syntax.Lemma(t, a.Head); {
	case known && l.d.Entities[l.d.Mentions[k].Entity].ID != l.subject:
	case p.Base == "become" || p.Base == "remain", remains[n] && buries[p.Base], assaults[p.Verb] && t.Lower(i) == "their": // whoever it is taken for; shelled their camp
		return t.Lower(i)
	case known || superlative(t, a.Head):
	case t.Lower(i) == "its" && l.ownerAround(p), l.ownerJoined(a, i), l.besideOwner(p, i):
		return t.Lower(i)
	}
	return ""
}

// ofTheAccused reports whether the possessive at i in the object a of p, which nobody has settled, is that of
// somebody told of before, as nobody rules on a bail of his own, or finds his own body: "Ann Lee revoked his bail",
// "Divers found his body".
func (l *linker) ofTheAccused(p *extract.Proposition, a extract.Argument, i int) bool {
	t := &l.d.Trees[a.Sentence]
	if i < 0 || a.Role != extract.RoleObject || a.Sentence != p.Sentence || p.Args[0].Sentence != a.Sentence || t.Lower(i) != "his" && t.Lower(i) != "her" {
		return false
	}
	if _, known := l.mentions[[2]int{a.Sentence, i}]; known {
		return false
	}
	n := syntax.Lemma(t, a.Head)
	return rulings[p.Verb] && cases[n] || buries[p.Base] && remains[n]
}

var (
	rulings = lexicon.Words("grant revoke extend deny refuse dismiss uphold quash overturn reduce commute confirm adjourn reject suspend")
	cases   = lexicon.Words("bail appeal conviction sentence petition plea application claim lawsuit release extradition detention remand licence license")
)

// superlative reports whether the noun at i is called the most of its kind, as who has it tells of himself: "faces
// its biggest test".
func superlative(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Children(i, "amod"), func(k int) bool { return t.Tokens[k].XPOS == "JJS" })
}

var (
	assaults = lexicon.Words("attack ambush shell bomb raid storm loot besiege strike bombard target ransack torch intercept hijack")
	remains  = lexicon.Words("body corpse remains grave bodies")
	buries   = lexicon.Words("bury find recover exhume identify return release collect retrieve examine dump carry move burn dig cremate discover take")
)

// ownerAround reports whether p only says why, when or in spite of what something is so, the subject of which is
// another than p's and could own something by the word "its". A body rather has its own: "after the Bank of Japan cut
// its rate".
func (l *linker) ownerAround(p *extract.Proposition) bool {
	t := &l.d.Trees[p.Sentence]
	h := t.Tokens[p.Head].Head
	if h < 0 || t.NameAt(p.Args[0].Head) >= 0 || lexicon.Bodies[syntax.Lemma(t, p.Args[0].Head)] || !t.Is(p.Head, "advcl") || t.Child(p.Head, "mark") < 0 || t.Tokens[p.Head].XPOS == "VBG" {
		return false
	}
	for t.Is(h, "xcomp") && t.Child(h, syntax.Subjects...) < 0 {
		h = t.Tokens[h].Head // plans to close, as
	}
	s := t.Child(h, syntax.Subjects...)
	if s < 0 || s == p.Args[0].Head || t.Tokens[s].UPOS == "PRON" && t.Lower(s) != "it" {
		return false
	}
	return syntax.Singular(t, s) && t.Child(s, "conj") < 0 && (!syntax.Personal(t, s) || lexicon.Bodies[syntax.Lemma(t, s)])
}

// besideOwner reports whether the subject of p is somebody's by the same possessive as token i, another than
// who it is itself: "Her coach hugged her parents".
func (l *linker) besideOwner(p *extract.Proposition, i int) bool {
	t := &l.d.Trees[p.Sentence]
	return p.Args[0].Sentence == p.Sentence && slices.ContainsFunc(p.Args[0].Tokens, func(s int) bool {
		return s < i && t.Is(s, "nmod:poss") && t.Lower(s) == t.Lower(i)
	})
}

// ownerJoined reports whether the argument a, which has the possessive i, is joined to one that is of somebody
// who could own it too.
func (l *linker) ownerJoined(a extract.Argument, i int) bool {
	t := &l.d.Trees[a.Sentence]
	h := t.Tokens[a.Head].Head
	if h < 0 || h > a.Head || !t.Is(a.Head, "conj") {
		return false
	}
	o := t.Child(h, "nmod:poss")
	if o < 0 {
		if o = t.Child(h, "nmod"); o < 0 || o > a.Head || syntax.Prep(t, o) != "of" {
			return false
		}
	}
	if t.Tokens[o].UPOS == "PRON" {
		return false
	}
	k, named := l.mentions[[2]int{a.Sentence, o}]
	person := named && l.d.Entities[l.d.Mentions[k].Entity].Type == extract.Person || !named && syntax.Personal(t, o)
	switch t.Lower(i) {
	case "their":
		return !syntax.Singular(t, o)
	case "its":
		return !person && syntax.Singular(t, o)
	}
	return person && syntax.Singular(t, o)
}
