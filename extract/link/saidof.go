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
// can hardly be the speaker: "The report said he was accused of fraud", "Doctors said he had been revived".
// In "Police chief Soto said he had been found dead" it would read as Soto. "" for none.
func (l *linker) saidOpen(p *extract.Proposition) string {
	if len(p.Args) < 2 || p.Args[1].Role != extract.RoleComplement || p.Args[1].Sentence != p.Sentence || !lexicon.Says[p.Verb] {
		return ""
	}
	t := &l.d.Trees[p.Sentence]
	a := p.Args[1]
	i := t.Child(a.Head, syntax.Subjects...)
	if i < 0 || !ofOthers[t.Lower(i)] || !slices.Contains(a.Tokens, i) || l.inQuotes(t.Tokens[i].Span) {
		return ""
	}
	if _, ok := l.mentions[[2]int{a.Sentence, i}]; ok {
		return ""
	}
	if s := p.Args[0]; !t.Is(i, "nsubj:pass") && (l.human(s) || l.d.Trees[s.Sentence].Tokens[s.Head].UPOS == "NUM") && syntax.Singular(&l.d.Trees[s.Sentence], s.Head) {
		return ""
	}
	return t.Lower(i)
}
