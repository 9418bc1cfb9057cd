package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// saying reports whether p is only a way of saying: as the saying goes, as time passed, facts
// speak, we went ahead and did it, some agreed, I will give an example.
func saying(t *extract.Tree, p *extract.Proposition) bool {
	if p.Passive || p.Args[0].Sentence != p.Sentence {
		return false
	}
	s := syntax.Lemma(t, p.Args[0].Head)
	switch p.Base {
	case "go":
		return proverbs[s] && alone(p, true)
	case "pass", "go_by", "pass_by", "fly", "fly_by", "tell":
		return s == "time" && alone(p, true)
	case "speak":
		return s == "fact" || s == "figure" && alone(p, true)
	case "have_in":
		return len(p.Args) > 1 && p.Args[1].Sentence == p.Sentence && t.Lower(p.Args[1].Head) == "common" // and how much
	case "come", "come_true":
		return s == "dream" // a dream come true
	case "agree":
		return alone(p, true) && (p.Modality == extract.Actual || p.Modality == extract.Claimed)
	case "go_ahead":
		c := t.Child(p.Head, "conj")
		return c > p.Head && alone(p, true) && syntax.OwnSubject(t, c) < 0
	case "give", "cite", "take":
		return len(p.Args) > 1 && p.Args[1].Role == extract.RoleObject && p.Args[1].Sentence == p.Sentence && bareExample(t, p.Args[1].Head)
	}
	return false
}

// proverbs are nouns for what goes as everybody knows it.
var proverbs = lexicon.Words("saying adage proverb story cliché cliche joke rumour rumor theory argument legend")

// bareExample reports whether the noun at i is an example of what is not said.
func bareExample(t *extract.Tree, i int) bool {
	return (syntax.Lemma(t, i) == "example" || syntax.Lemma(t, i) == "instance") && t.Child(i, "nmod", "acl", "nmod:poss", "compound") < 0
}

// example reports whether p, a copula, calls something an example, a reason or an exception, or
// says who is one, and not of what.
func example(t *extract.Tree, p *extract.Proposition) bool {
	if p.Rule != "copula" || p.Base != "be" || len(p.Args) < 2 || p.Args[1].Role != extract.RoleObject {
		return false
	}
	return slices.ContainsFunc(p.Args[:2], func(a extract.Argument) bool {
		return a.Sentence == p.Sentence && a.Clause < 0 && len(a.Tokens) <= 2 && ofSomething[syntax.Lemma(t, a.Head)] && !t.Is(a.Head, "conj") &&
			t.Child(a.Head, "nmod", "acl", "nmod:poss", "compound", "amod", "advcl", "ccomp", "csubj") < 0 && !slices.ContainsFunc(t.Children(a.Head, "det"), func(d int) bool { return t.Lower(d) == "no" })
	})
}

// ofSomething are nouns that tell nothing without what they are of.
var ofSomething = lexicon.Words("example instance reason exception result consequence alternative counterpart equivalent opposite")

// bareCount reports whether p, a copula in the plural, tells something of a bare number of those
// counted elsewhere: 14 were nurses.
func bareCount(t *extract.Tree, p *extract.Proposition) bool {
	a := p.Args[0]
	if p.Rule != "copula" || !p.Plural || a.Sentence != p.Sentence || len(a.Tokens) != 1 || t.Tokens[a.Head].UPOS != "NUM" || len(a.Which) > 0 || t.Child(a.Head, "nmod", "acl", "conj") >= 0 {
		return false
	}
	if harmed[t.Lower(p.Head)] {
		return false // 59 are dead
	}
	w := t.Tokens[a.Head].Form
	year := len(w) == 4 && (w[:2] == "19" || w[:2] == "20")
	return !year && !strings.ContainsAny(w, "%$€£")
}

// harmed are predicates that tell enough of a number of people.
var harmed = lexicon.Words("dead alive injured wounded missing ill sick safe critical homeless")

// ofThese reports whether p tells what one is among others that "these" or "them" stands for at its
// head: "Of these, Lund is the youngest".
func ofThese(t *extract.Tree, p *extract.Proposition) bool {
	a := p.Args[0]
	return p.Verb == "be" && a.Sentence == p.Sentence && slices.ContainsFunc(t.Children(p.Head, "obl", "nmod"), func(c int) bool {
		w := t.Lower(c)
		return c < a.Head && c < p.Head && (w == "these" || w == "those" || w == "them") && t.Child(c, "acl") < 0 && syntax.Prep(t, c) == "of"
	})
}

// mostOfThese reports whether the subject of p is a part of this, that or those.
func mostOfThese(t *extract.Tree, p *extract.Proposition) bool {
	a := p.Args[0]
	if a.Sentence != p.Sentence || a.Clause >= 0 || len(a.Tokens) != 3 || t.Lower(a.Head) == "all" || t.Lower(a.Tokens[1]) != "of" {
		return false
	}
	switch t.Lower(a.Tokens[2]) {
	case "this", "that", "these", "those":
		return t.Tokens[a.Tokens[2]].Head == a.Head
	}
	return false
}

// highest reports whether the object of p is a superlative of what the clause before names: "Peru
// has the lowest wages, while Chile has the highest".
func highest(t *extract.Tree, p *extract.Proposition) bool {
	if p.Verb == "be" || len(p.Args) < 2 {
		return false
	}
	a := p.Args[1]
	if a.Sentence != p.Sentence || a.Role != extract.RoleObject || a.Clause >= 0 || t.Tokens[a.Head].UPOS != "ADJ" || t.Tokens[a.Head].XPOS != "JJS" || len(a.Which) > 0 {
		return false
	}
	d := t.Child(a.Head, "det")
	return d >= 0 && t.Lower(d) == "the" && t.Child(a.Head, "nmod", "obl", "acl", "conj") < 0
}
