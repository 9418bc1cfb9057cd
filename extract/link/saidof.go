package link

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// saidOf is the name for the subject pronoun at i in what p reports somebody to say of another, who
// by the pronoun would read as the speaker or as nobody: "His lawyer said he had never fled". "" where
// it is the speaker or the words before have the name.
func (l *linker) saidOf(a extract.Argument, i int, p *extract.Proposition) string {
	t := &l.d.Trees[a.Sentence]
	if name := l.toldOf(a, i, p); name != "" {
		return name
	}
	if p == nil || l.quoting || a.Role != extract.RoleComplement || a.Sentence != p.Sentence || !ofOthers[t.Lower(i)] || t.Tokens[i].Head != a.Head || !t.Is(i, "nsubj", "nsubj:pass") || l.calledAgain(p.Args[0]) || !lexicon.Says[p.Verb] && !lexicon.Thinks[p.Verb] || l.inQuotes(t.Tokens[i].Span) {
		return ""
	}
	if i+1 < len(t.Tokens) && t.Tokens[i+1].Start == t.Tokens[i].End {
		return "" // he's, she'll
	}
	k, ok := l.mentions[[2]int{a.Sentence, i}]
	if !ok || l.open[l.d.Mentions[k].Entity] {
		return ""
	}
	m := l.d.Mentions[k]
	if e := l.d.Entities[m.Entity]; e.ID == l.subject || e.Type != extract.Person || l.named(m, a) || m.Kind != extract.Pronoun {
		return ""
	}
	return l.printed(m)
}

// toldOf is the name for the object pronoun at i in what the subject of p wants another to do with a third
// person, who by the pronoun would read as one of the two: "urged his voters to back her". "" for none.
func (l *linker) toldOf(a extract.Argument, i int, p *extract.Proposition) string {
	t := &l.d.Trees[a.Sentence]
	if w := t.Lower(i); p == nil || l.quoting || a.Role != extract.RoleComplement || w != "him" && w != "her" || !t.Is(i, "obj", "obl") || t.Tokens[i].Head != a.Head || !t.Is(a.Head, "xcomp") || l.inQuotes(t.Tokens[i].Span) {
		return ""
	}
	k, ok := l.mentions[[2]int{a.Sentence, i}]
	if !ok || l.open[l.d.Mentions[k].Entity] || l.d.Mentions[k].Kind != extract.Pronoun {
		return ""
	}
	m := l.d.Mentions[k]
	if e := l.d.Entities[m.Entity]; e.ID == l.subject || e.Type != extract.Person || l.named(m, a) || slices.ContainsFunc(p.Args, func(b extract.Argument) bool {
		j, known := l.mentions[[2]int{b.Sentence, b.Head}]
		return known && l.d.Mentions[j].Entity == m.Entity
	}) {
		return ""
	}
	return l.printed(m)
}

// ofOthers are pronouns for one person who is spoken of.
var ofOthers = lexicon.Words("he she")

// calledAgain reports whether the argument s calls somebody by what they are, and not by name, who may
// be whom the article named before: the legend said.
func (l *linker) calledAgain(s extract.Argument) bool {
	t := &l.d.Trees[s.Sentence]
	d := t.Child(s.Head, "det")
	return t.Tokens[s.Head].UPOS == "NOUN" && d >= 0 && t.Lower(d) == "the" && syntax.Singular(t, s.Head) && !lexicon.Bodies[syntax.Lemma(t, s.Head)] && t.NameAt(s.Head) < 0
}

// saidOpen is the subject pronoun in what p reports somebody to say that nobody has settled and that
// can hardly be the speaker: "The report said he was accused of fraud", "Doctors said he had been revived", "Lee said
// it was costly". In "Police chief Soto said he had been found dead" it would read as Soto. "" for none.
func (l *linker) saidOpen(p *extract.Proposition) string {
	if len(p.Args) < 2 || p.Args[1].Role != extract.RoleComplement || p.Args[1].Sentence != p.Sentence || p.Args[0].Sentence != p.Sentence {
		return ""
	}
	t := &l.d.Trees[p.Sentence]
	a := p.Args[1]
	i := t.Child(a.Head, syntax.Subjects...)
	if i < 0 || t.Tokens[i].UPOS != "PRON" || !slices.Contains(a.Tokens, i) || l.inQuotes(t.Tokens[i].Span) {
		return ""
	}
	w := t.Lower(i)
	k, known := l.mentions[[2]int{a.Sentence, i}]
	switch s := p.Args[0]; {
	case known && !(l.open[l.d.Mentions[k].Entity] && !ofOthers[w]):
	case w == "it" || w == "this" || w == "that":
		if l.openThing(p, a, i) {
			return w
		}
	case !ofOthers[w] || !lexicon.Says[p.Verb]:
	case l.otherGender(s, w), t.Is(i, "nsubj:pass") && doneTo[syntax.Lemma(t, a.Head)], !l.maySpeak(s):
		return w
	}
	return ""
}

// openThing reports whether the "it" or "this" at i, about which the subject of p says or knows something by the clause
// a, is neither who says so nor may be what the fact names beside it: "Parents know it is a trick", but "the school's head
// said it would close".
func (l *linker) openThing(p *extract.Proposition, a extract.Argument, i int) bool {
	t, s := &l.d.Trees[a.Sentence], p.Args[0]
	if !t.Is(a.Head, "ccomp") || syntax.Lemma(t, p.Head) == "be" || syntax.Expletive(t, i) || slices.ContainsFunc(t.Children(a.Head, "advcl"), func(c int) bool { return c < i }) {
		return false
	}
	if t.Lower(i) == "it" && syntax.Singular(t, s.Head) && t.Child(s.Head, "conj") < 0 && (t.Tokens[s.Head].UPOS == "NUM" || !l.human(s) && !callings[syntax.Lemma(t, s.Head)]) {
		return false // the firm said it would; one of the districts said it had
	}
	return !slices.ContainsFunc(p.Args, func(b extract.Argument) bool {
		return slices.ContainsFunc(b.Tokens, func(k int) bool { return k < i && (k != b.Head || b.Role != extract.RoleSubject) && thingAt(t, k) })
	})
}

// thingAt reports whether the word at i is a noun for one thing, no time and no person.
func thingAt(t *extract.Tree, i int) bool {
	if u := t.Tokens[i].UPOS; u != "NOUN" && u != "PROPN" || syntax.TimeLike(t, i) || !syntax.Singular(t, i) || t.Is(i, "flat") {
		return false
	}
	if n := t.NameAt(i); n >= 0 {
		return t.Names[n].Type != extract.PER
	}
	return !lexicon.Roles[syntax.Lemma(t, i)]
}

// otherGender reports whether the article calls the person s by nouns or pronouns of the other gender than the pronoun w.
func (l *linker) otherGender(s extract.Argument, w string) bool {
	if k, ok := l.mentions[[2]int{s.Sentence, s.Head}]; ok && l.calledOther(l.d.Mentions[k].Entity, w) {
		return true
	}
	t, other := &l.d.Trees[s.Sentence], lexicon.Feminine
	if w == "she" {
		other = lexicon.Masculine
	}
	return slices.ContainsFunc(append(t.Children(s.Head, "appos", "nmod:desc", "compound"), s.Head), func(i int) bool { return other[syntax.Lemma(t, i)] })
}

// maySpeak reports whether the argument s is one person, or a name that may be.
func (l *linker) maySpeak(s extract.Argument) bool {
	t := &l.d.Trees[s.Sentence]
	n := t.NameAt(s.Head)
	return syntax.Singular(t, s.Head) && (l.human(s) || t.Tokens[s.Head].UPOS == "NUM" || n >= 0 && t.Names[n].Type != extract.ORG && t.Names[n].Type != extract.LOC || n < 0 && t.Tokens[s.Head].UPOS == "PROPN")
}

// doneTo are verbs of what is done to those of whom others report.
var doneTo = lexicon.Words("find take rush admit hospitalise hospitalize arrest detain charge accuse convict sentence jail remand kill shoot stab pronounce declare discharge treat revive resuscitate bury")
