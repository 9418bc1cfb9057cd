package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// A cast is whom an article names that are in no world but a story's, by entity: "Ann Lee plays Inspector
// Ruth Gale", "stars as Ruth Gale", "the role of Ruth Gale". Whom the tables know were real before an actor
// played them.
type cast map[int]bool

// castOf is the characters of an article.
func castOf(d *extract.Doc) cast {
	out := cast{}
	for _, m := range d.Mentions {
		if m.Kind == extract.Named && m.Entity >= 0 && d.Entities[m.Entity].Type == extract.Person && len(d.Entities[m.Entity].SameAs) == 0 && isRole(d, m) {
			out[m.Entity] = true
		}
	}
	return out
}

// isRole reports whether the name m is of whom an actor plays, or of what is called a character.
func isRole(d *extract.Doc, m extract.Mention) bool {
	t, i := &d.Trees[m.Sentence], m.Head
	for t.Is(i, "appos", "flat", "nmod:desc") && t.Tokens[i].Head >= 0 {
		if i = t.Tokens[i].Head; figures[syntax.Lemma(t, i)] {
			return true // the narrator, Agnes
		}
	}
	h := t.Tokens[i].Head
	if h < 0 {
		return false
	}
	l, prep := syntax.Lemma(t, h), syntax.Prep(t, i)
	switch {
	case t.Is(i, "obj"):
		s := syntax.OwnSubject(t, h)
		return enacts[l] && s >= 0 && s != i && (t.NameAt(s) >= 0 && t.Names[t.NameAt(s)].Type == extract.PER || syntax.Personal(t, s)) && ofFiction(d, m.Sentence)
	case prep == "as":
		return billed[l] || (enacts[l] || appears[l]) && ofFiction(d, m.Sentence)
	case prep == "of":
		return (l == "role" || l == "character") && ofFiction(d, m.Sentence)
	}
	return t.Is(i, "compound") && figures[l]
}

// ofFiction reports whether the sentence s or one of the two before it speaks of a work of fiction.
func ofFiction(d *extract.Doc, s int) bool {
	for k := s; k >= 0 && k >= s-2; k-- {
		t := &d.Trees[k]
		for i := range t.Tokens {
			if t.Tokens[i].UPOS == "NOUN" && screened[syntax.Lemma(t, i)] {
				return true
			}
		}
	}
	return false
}

// tells reports whether p tells what one of the cast does or is, or a figure that stands for one.
func (c cast) tells(d *extract.Doc, p *extract.Proposition) bool {
	if len(p.Args) == 0 {
		return false
	}
	a := p.Args[0]
	t := &d.Trees[a.Sentence]
	i := a.Head
	for t.Is(i, "appos") && t.Tokens[i].Head >= 0 {
		i = t.Tokens[i].Head
	}
	if figures[syntax.Lemma(t, i)] && p.Tense != extract.Perfect && t.NameAt(i) < 0 {
		return p.Tense == extract.Present || i != a.Head
	}
	return len(c) > 0 && c[entityOf(d, a)] && !datedPast(p)
}

// datedPast reports whether p tells by a number when it was, as of people who lived: Mandela, whom somebody plays,
// was freed in 1990.
func datedPast(p *extract.Proposition) bool {
	return p.Tense == extract.Past && slices.ContainsFunc(p.Args, func(a extract.Argument) bool {
		return a.Role == extract.RoleTime && strings.ContainsAny(a.Text, "0123456789")
	})
}

var (
	enacts   = lexicon.Words("play portray voice reprise")
	billed   = lexicon.Words("star co-star cast miscast")
	appears  = lexicon.Words("appear return feature debut impress shine excel")
	figures  = lexicon.Words("narrator protagonist heroine antihero")
	screened = lexicon.Words(`film movie novel drama thriller sitcom musical opera fantasy romance western blockbuster novella miniseries mini-series
	biopic prequel screenplay soap telenovela actor actress remake anime sequel playwright episode tv k-drama k-dramas`)
)
