package link

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// unshifted is the verb at token i of the argument a of p where a report in the past has put it
// into the past with the "would" of its clause, which a fact prints as a plan: said the road would
// reopen once it had been cleared, is will reopen once it has been cleared; said prices could fall if
// rates rose, is may fall if rates rise. False for other words.
func unshifted(t *extract.Tree, a extract.Argument, i int, p *extract.Proposition) (string, bool) {
	if p == nil || p.Modality != extract.Planned && (p.Modality != extract.Possible || would(p)) || t.Tokens[i].XPOS != "VBD" || a.Sentence != p.Sentence {
		return "", false
	}
	if m, _, _ := strings.Cut(strings.ToLower(p.Relation), " "); m != "would" && (m != "could" && m != "might" || len(p.Speakers) == 0) {
		return "", false
	}
	c := i
	if t.Is(i, "aux", "cop") {
		c = t.Tokens[i].Head
	}
	if f := syntax.First(t, c); !t.Is(f, "advcl") || !yetOpen(t, f) || !slices.Contains(a.Tokens, f) {
		return "", false
	}
	s := syntax.OwnSubject(t, c)
	if s < 0 {
		s = syntax.OwnSubject(t, syntax.First(t, c))
	}
	many := s >= 0 && (t.Tokens[s].XPOS == "NNS" || t.Tokens[s].XPOS == "NNPS" || t.Child(s, "conj") > s || pluralSubjects[t.Lower(s)])
	switch w := t.Lower(i); {
	case w == "was":
		return "is", true
	case w == "were":
		return "are", true
	case many:
		return syntax.Lemma(t, i), true
	}
	return lexicon.Third(syntax.Lemma(t, i)), true
}

// pluralSubjects are pronouns that go with the plural of a verb, and people.
var pluralSubjects = lexicon.Words("they we you i people police")

// yetOpen reports whether the adverbial clause at i says until when, under which condition or
// after what something is to be.
func yetOpen(t *extract.Tree, i int) bool {
	m := t.Child(i, "mark", "advmod")
	if m >= 0 && t.Lower(m) == "after" && (t.Child(i, "aux") < 0 || t.Lower(t.Child(i, "aux")) != "had") {
		return false // will appeal after it was convicted: it was
	}
	return m >= 0 && m < i && openMarks[t.Lower(m)] || m > 1 && t.Lower(m) == "as" && (t.Lower(m-1) == "soon" || t.Lower(m-1) == "long")
}

var openMarks = lexicon.Words("when once until till after before if unless while whenever")
