package link

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// openRecipient reports whether a is a pronoun for whom something is given or told, and nobody knows who
// that is: "The bank sent him a letter".
func (l *linker) openRecipient(a extract.Argument) bool {
	t := &l.d.Trees[a.Sentence]
	if a.Role != extract.RoleRecipient || len(a.Tokens) != 1 || t.Tokens[a.Head].UPOS != "PRON" || !receivers[t.Lower(a.Head)] {
		return false
	}
	k, ok := l.mentions[[2]int{a.Sentence, a.Head}]
	return !ok || l.open[l.d.Mentions[k].Entity]
}

// receivers are pronouns for somebody the article names elsewhere.
var receivers = lexicon.Words("him her them")

// toldOpen is the pronoun in p for whom nobody knows who is to do what p says: "Police told him to stay"
// tells nothing without him, and "told him that he could go" tells of another; "The bank sent him a letter" does
// well. "" for none.
func (l *linker) toldOpen(p *extract.Proposition) string {
	if len(p.Args) < 2 || p.Args[1].Role != extract.RoleComplement || p.Args[1].Sentence != p.Sentence {
		return ""
	}
	t := &l.d.Trees[p.Sentence]
	k := slices.IndexFunc(p.Args, func(a extract.Argument) bool { return l.openRecipient(a) || a.Prep == "to" && l.pronoun(a) })
	if k < 2 || p.Args[k].Sentence != p.Sentence {
		return ""
	}
	w := t.Lower(p.Args[k].Head)
	if syntax.Infinitive(t, p.Args[1].Head) || l.human(p.Args[0]) && slices.ContainsFunc(p.Args[1].Tokens, func(i int) bool {
		return genders[t.Lower(i)] == genders[w] && genders[w] != "" && t.Is(i, syntax.Subjects...)
	}) {
		return w
	}
	return ""
}
