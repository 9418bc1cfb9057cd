package openie

import (
	"slices"

	"github.com/quadwire/quadwire/extract/syntax"
)

// clause is a clause in its sentence's words.
type clause struct {
	*sentence
	head        int
	kind        syntax.Kind
	subject     int    // head token
	noun        bool   // the subject is the noun that the clause describes
	object      string // the noun that the clause describes, where it is no subject
	be          string // a form of be that the words leave out: "(were) led"
	relation    []int
	to          []int // "to" before the verb of a purpose, no part of relation
	also        []int // "also" before the verb, no part of relation
	chain       []int // verbs whose arguments are the clause's
	args        []phrase
	predicative int  // noun after "to be" at the end of the relation, -1 for none
	nominal     bool // the predicate is a noun or a phrase, the relation a form of be
	fallback    bool // without arguments: an adjective, an adverb or the verb stands as one
}

// kinds are names of clause kinds.
var kinds = map[syntax.Kind]string{
	syntax.Main: "main", syntax.Complement: "complement", syntax.Open: "open", syntax.Adverbial: "adverbial",
	syntax.Relative: "relative", syntax.Participle: "participle", syntax.Loose: "loose",
}

// kindName is the name of the clause's kind.
func (c *clause) kindName() string {
	if c.kind == syntax.Adverbial && len(c.to) > 0 {
		return "purpose"
	}
	return kinds[c.kind]
}

// phrase is an argument.
type phrase struct {
	rel    string // its relation to the verb, without subtype; "nom" for a predicate
	head   int
	tokens []int
	prep   []int
	items  [][]int // the members, where the phrase is a list
}

// clauses are the clauses of a sentence that have a subject, in text order.
func clauses(s *sentence) []*clause {
	var out []*clause
	for i := range s.Tokens {
		if c := outerClause(s, i); c != nil {
			out = append(out, c)
		}
		if c := newClause(s, i); c != nil {
			out = append(out, c)
		}
	}
	return out
}

// outerClause is the clause whose predicate is itself a clause: the problem is
// that prices rose. nil where i heads no such predicate.
func outerClause(s *sentence, i int) *clause {
	subject, cop := s.Child(i, "nsubj:outer"), s.Child(i, "cop")
	kind := syntax.KindOf(s.Tree, i)
	if subject < 0 || cop < 0 || kind == syntax.None {
		return nil
	}
	c := &clause{sentence: s, head: i, kind: kind, subject: subject, relation: []int{cop}, predicative: -1, nominal: true}
	a := phrase{rel: "ccomp", head: i, tokens: s.strip(s.Phrase(i, func(k int) bool {
		return s.Tokens[k].Head == i && (k == subject || k == cop || k < cop || s.Is(k, "parataxis", "discourse"))
	}))}
	if n := a.tokens; len(n) > 1 && s.Lower(n[0]) == "that" {
		a.prep, a.tokens = n[:1], n[1:]
	}
	c.args = []phrase{a}
	return c
}

// newClause is the clause that i heads, nil where it heads none with a subject.
func newClause(s *sentence, i int) *clause {
	k := syntax.KindOf(s.Tree, i)
	if k == syntax.None {
		return nil
	}
	if k == syntax.Open && !(s.Tokens[i].UPOS == "VERB" && s.Child(s.Tokens[syntax.First(s.Tree, i)].Head, "obj") >= 0) {
		return nil // part of the relation of its governor
	}
	c := &clause{sentence: s, head: i, kind: k, predicative: -1}
	if h := s.Tokens[i].Head; k == syntax.Adverbial && h >= 0 && c.goal(h) == i {
		return nil // is equipped to carry
	}
	if k == syntax.Participle && c.prepositional() {
		return nil
	}
	if !c.findSubject() {
		return nil
	}
	c.verbs()
	c.arguments()
	c.restore()
	if len(c.args) == 0 && c.object == "" {
		c.fall()
	}
	return c
}

// findSubject sets the subject. It is false where the clause has none.
func (c *clause) findSubject() bool {
	c.subject = syntax.SubjectOf(c.Tree, c.head)
	first := syntax.First(c.Tree, c.head)
	if c.subject < 0 && c.kind == syntax.Adverbial && c.nonfinite(first) {
		c.subject = syntax.SubjectOf(c.Tree, c.Tokens[first].Head)
	}
	if c.subject < 0 {
		return false
	}
	own := syntax.OwnSubject(c.Tree, c.head)
	if own < 0 {
		own = syntax.OwnSubject(c.Tree, first)
	}
	switch {
	case c.kind == syntax.Relative:
		a := syntax.Antecedent(c.Tree, c.head)
		if own < 0 || syntax.IsRelative(c.Tree, own) || c.subject == a {
			c.noun = true
			if a >= 0 {
				c.subject = a
			}
		} else if a >= 0 && c.head == first && c.Lower(a) != "how" {
			c.object = c.words(c.antecedent(a))
		}
	case c.kind == syntax.Participle:
		c.noun = own < 0
	}
	return true
}

// prepositional reports whether the participle stands after a preposition, so
// that the noun before does not do it: "in charge of provisioning the army".
func (c *clause) prepositional() bool {
	return slices.ContainsFunc(c.Children(syntax.First(c.Tree, c.head), "mark", "case"), func(k int) bool {
		return c.Lower(k) != "to"
	})
}

// nonfinite reports whether the clause at i has no finite verb: "before being
// appointed", "to study management".
func (c *clause) nonfinite(i int) bool {
	if syntax.Infinitive(c.Tree, i) || c.Tokens[i].XPOS == "VBG" {
		return true
	}
	return slices.ContainsFunc(c.Children(i, "aux", "cop"), func(k int) bool { return c.Tokens[k].XPOS == "VBG" })
}

// subjectText is the subject's words.
func (c *clause) subjectText() string {
	switch {
	case c.noun && syntax.KindOf(c.Tree, c.subject) == syntax.None || c.noun && c.Child(c.subject, "cop") >= 0:
		return c.words(c.antecedent(c.subject))
	case c.noun:
		first := syntax.First(c.Tree, c.head)
		return c.words(c.strip(c.Phrase(c.subject, func(k int) bool { return k == first })))
	case c.Is(c.subject, "csubj") || c.Tokens[c.subject].UPOS == "VERB":
		return c.words(c.whole(c.subject))
	}
	return c.words(c.sentence.noun(c.subject))
}
