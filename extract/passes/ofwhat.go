package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// pointsAt reports whether the subject of p only points at what was told before: the same
// thing, these things, that same bureau.
func pointsAt(t *extract.Tree, p *extract.Proposition) bool {
	a := p.Args[0]
	if w := t.Lower(a.Head); a.Sentence == p.Sentence && w == "others" && len(a.Tokens) <= 2 && p.Rule == "copula" && len(p.Args) > 1 && p.Args[1].Role == extract.RoleObject && (t.NameAt(p.Args[1].Head) >= 0 || t.Tokens[p.Args[1].Head].UPOS == "PROPN") {
		return true // the others were Lee and Diaz
	}
	if a.Sentence != p.Sentence || a.Clause >= 0 || t.NameAt(a.Head) >= 0 || t.Tokens[a.Head].UPOS != "NOUN" || t.Child(a.Head, "acl", "nmod", "advcl") >= 0 {
		return false
	}
	d := t.Child(a.Head, "det")
	if d < 0 || d > a.Head {
		return false
	}
	these := pointers[t.Lower(d)]
	same := slices.ContainsFunc(t.Children(a.Head, "amod"), func(c int) bool { return t.Lower(c) == "same" })
	l := syntax.Lemma(t, a.Head)
	return these && same || (these || same) && pointless[l]
}

// pointers are determiners that point.
var pointers = lexicon.Words("this that these those")

// pointless are nouns that say nothing of what they stand for.
var pointless = lexicon.Words("thing stuff aspect point")

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

// ofThese reports whether p tells what one is among others that "these" or "them" stands for at its
// head: "Of these, Lund is the youngest".
func ofThese(t *extract.Tree, p *extract.Proposition) bool {
	a := p.Args[0]
	return p.Verb == "be" && a.Sentence == p.Sentence && slices.ContainsFunc(t.Children(p.Head, "obl", "nmod"), func(c int) bool {
		w := t.Lower(c)
		return c < a.Head && c < p.Head && (w == "these" || w == "those" || w == "them") && t.Child(c, "acl") < 0 && syntax.Prep(t, c) == "of"
	})
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

// hasBare reports whether p tells that somebody has a bare number of those counted before: "French has
// 14 verbs, Dutch has only three".
func hasBare(t *extract.Tree, p *extract.Proposition) bool {
	if p.Base != "have" || len(p.Args) < 2 || p.Args[1].Role != extract.RoleObject || p.Args[1].Sentence != p.Sentence {
		return false
	}
	o := p.Args[1].Head
	return t.Tokens[o].UPOS == "NUM" && t.Child(o, "nmod", "acl", "appos", "compound") < 0 && !strings.ContainsAny(p.Args[1].Text, "%$€£")
}

// harmed are predicates that tell enough of a number of people.
var harmed = lexicon.Words("dead alive injured wounded missing ill sick safe critical homeless")

// bareShare reports whether the argument a is a percentage or a fraction and nothing else: 70%, a
// third, around two per cent.
func bareShare(t *extract.Tree, a extract.Argument) bool {
	if a.Clause >= 0 || len(a.Tokens) == 0 || len(a.Which) > 0 || t.Child(a.Head, "nmod", "acl", "conj", "appos", "amod") >= 0 {
		return false
	}
	if slices.ContainsFunc(a.Tokens, func(k int) bool { return t.Lower(k) == "of" || t.Lower(k) == "among" }) {
		return false
	}
	w := t.Lower(a.Head)
	if d := t.Child(a.Head, "det"); d >= 0 && t.Lower(d) != "a" && t.Lower(d) != "some" {
		return false // the 15 per cent
	}
	switch w {
	case "%", "percent":
		return true
	case "cent":
		return a.Head > 0 && t.Lower(a.Head-1) == "per"
	case "third", "thirds", "quarter", "quarters", "fifth", "fifths":
		return !syntax.TimeLike(t, a.Head) && t.Child(a.Head, "nummod", "det") >= 0
	}
	return strings.HasSuffix(w, "%")
}

// shareOfWhat reports whether the subject of p is a bare share, or its object one that the subject
// makes up: "Only 15% earned more", "the zones cover two per cent".
func shareOfWhat(t *extract.Tree, p *extract.Proposition) bool {
	s := p.Args[0]
	if s.Sentence == p.Sentence && !p.Turned && bareShare(t, s) {
		of := func(a extract.Argument) bool { return a.Prep == "of" || a.Prep == "among" } // of the 300 workers, 20 per cent
		return !slices.ContainsFunc(p.Args, of) && !wholeBefore(t, s.Head) && (p.Rule == "clause" || p.Rule == "copula")
	}
	return makesUp[p.Base] && len(p.Args) > 1 && p.Args[1].Sentence == p.Sentence && p.Args[1].Role == extract.RoleObject && bareShare(t, p.Args[1])
}

// wholeBefore reports whether the sentence names the whole with another share before the one at i: a
// third of the miners agree, whereas two thirds do not.
func wholeBefore(t *extract.Tree, i int) bool {
	for k := range i {
		if w := t.Lower(k); strings.HasPrefix(w, "third") || strings.HasPrefix(w, "quarter") || w == "half" || w == "cent" || w == "percent" || strings.HasSuffix(w, "%") {
			if n := t.Child(k, "nmod"); n > k && n < i && syntax.Prep(t, n) == "of" {
				return true
			}
		}
	}
	return false
}

// makesUp are the bases of verbs of what makes up a share of something.
var makesUp = lexicon.Words("cover own control comprise constitute represent make_up account_for")

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

// listHas reports whether p tells that a list, of which nothing is said, has somebody on it.
func listHas(t *extract.Tree, p *extract.Proposition) bool {
	a := p.Args[0]
	return p.Base == "include" && !p.Passive && a.Sentence == p.Sentence && lists[syntax.Lemma(t, a.Head)] && bareNoun(t, a.Head)
}

var lists = lexicon.Words("list roster ranking rundown example")

// bareNoun reports whether the noun at i has no words beside it but those that point or count.
func bareNoun(t *extract.Tree, i int) bool {
	return t.NameAt(i) < 0 && t.Tokens[i].UPOS == "NOUN" && t.Child(i, "amod", "compound", "nmod", "nmod:poss", "acl", "appos", "conj") < 0
}

// kindsOnly reports whether p tells no more than that there are so many kinds, ways or reasons.
func kindsOnly(t *extract.Tree, p *extract.Proposition) bool {
	a := p.Args[0]
	if p.Rule != "existential" || a.Sentence != p.Sentence || len(p.Args) > 1 || p.Negated || !sortsOf[syntax.Lemma(t, a.Head)] || t.Child(a.Head, "nummod", "amod", "det") < 0 || len(a.Which) > 0 {
		return false
	}
	return t.Child(a.Head, "acl", "conj") < 0 && !slices.ContainsFunc(t.Children(a.Head, "nmod"), func(c int) bool { return syntax.Prep(t, c) != "of" || !bareNoun(t, c) })
}

var sortsOf = lexicon.Words("type kind sort way reason category")

// stepIs reports whether p tells what the second part or the other reason is, and not of what.
func stepIs(t *extract.Tree, p *extract.Proposition) bool {
	a := p.Args[0]
	if p.Rule != "copula" || p.Base != "be" || a.Sentence != p.Sentence || !parts[syntax.Lemma(t, a.Head)] || len(a.Which) > 0 || t.Child(a.Head, "compound", "nmod", "nmod:poss", "acl", "appos", "conj") >= 0 {
		return false
	}
	return slices.ContainsFunc(t.Children(a.Head, "amod"), func(c int) bool { return which[t.Lower(c)] })
}

// parts are nouns for one of several things that somebody sets forth, places the words that say
// which of them it is.
var (
	parts = lexicon.Words("part reason point aspect thing factor element step")
	which = lexicon.Words("first second third fourth fifth other last next final")
)

// thatOne reports whether p tells what somebody's or something's name is whom only "that" points at.
func thatOne(t *extract.Tree, p *extract.Proposition) bool {
	a := p.Args[0]
	if p.Rule != "copula" || p.Base != "be" || len(p.Args) < 2 || a.Sentence != p.Sentence || p.Args[1].Sentence != p.Sentence || len(a.Which) > 0 {
		return false
	}
	d := t.Child(a.Head, "det")
	o := p.Args[1].Head
	return d >= 0 && (t.Lower(d) == "that" || t.Lower(d) == "this") && t.Child(a.Head, "amod", "compound", "nmod", "acl", "appos") < 0 && (t.NameAt(o) >= 0 || t.Tokens[o].UPOS == "PROPN")
}

// ofWhat reports whether p calls its subject by a bare noun that wants to be of something, as "Oslo Rail is
// operator", or tells no more of it than that it is home.
func ofWhat(t *extract.Tree, p *extract.Proposition) bool {
	if p.Base != "be" || len(p.Args) < 2 {
		return false
	}
	o := p.Args[1]
	if o.Sentence != p.Sentence || o.Role != extract.RoleObject || len(o.Tokens) != 1 || len(o.Which) > 0 {
		return false
	}
	w := t.Lower(o.Head)
	return wantsOf[w] || wantsTo[w] && (len(p.Args) == 2 && !p.Negated || t.Is(o.Head, "conj"))
}

// wantsOf are nouns for what somebody is of something, wantsTo those for what something is of or to
// something: Oslo is host to the talks.
var (
	wantsOf = lexicon.Words("owner co-owner founder co-founder operator developer creator co-creator co-author member head supporter opponent custodian signatory beneficiary")
	wantsTo = lexicon.Words("home host part")
)

// onlyThe reports whether p calls something no more than "the" thing: the agency and vehicle through
// which the state acts.
func onlyThe(t *extract.Tree, p *extract.Proposition) bool {
	if p.Rule != "copula" || p.Base != "be" || len(p.Args) != 2 || p.Args[0].Clause >= 0 {
		return false
	}
	o := p.Args[1]
	if o.Sentence != p.Sentence || o.Role != extract.RoleObject || o.Prep != "" || len(o.Which) > 0 || len(o.Tokens) > 2 || !openThings[syntax.Lemma(t, o.Head)] {
		return false
	}
	return slices.ContainsFunc(o.Tokens, func(k int) bool { return t.Lower(k) == "the" }) || t.Child(syntax.First(t, o.Head), "det") >= 0 && t.Is(o.Head, "conj")
}

// openThings are nouns for things that only what they are for or of tells apart.
var openThings = lexicon.Words("vehicle agency key reason cause problem solution question answer issue point way tool means instrument goal aim purpose basis source subject theme focus backbone pillar foundation heart centre center core symbol driver engine factor body entity organ channel platform place time moment day")

// asWhat reports whether p tells that somebody is seen or described, and lacks the "as" behind it.
func asWhat(t *extract.Tree, p *extract.Proposition) bool {
	if !regards[p.Verb] {
		return false
	}
	for _, c := range t.Children(p.Head, "advcl", "obl", "xcomp") {
		m := t.Child(c, "mark", "case")
		if m < p.Head || t.Lower(m) != "as" || t.Is(m+1, "mark", "case") || c > m+12 {
			continue
		}
		if t.Tokens[c].XPOS != "VBG" && t.Child(c, "cop") < 0 && !t.Is(c, "obl") {
			continue
		}
		return !slices.ContainsFunc(p.Args, func(a extract.Argument) bool {
			return a.Prep == "as" || slices.Contains(a.Tokens, c) || slices.Contains(a.Which, c)
		})
	}
	return false
}

// regards are verbs of what somebody or something is held to be.
var regards = lexicon.Words("see regard view characterise characterize describe portray perceive depict treat brand cast frame hail")

// lightOn reports whether p tells that somebody throws light or casts doubt, and not on what.
func lightOn(t *extract.Tree, p *extract.Proposition) bool {
	if p.Verb != "throw" && p.Verb != "shed" && p.Verb != "cast" || len(p.Args) < 2 || p.Args[1].Sentence != p.Sentence {
		return false
	}
	w := t.Lower(p.Args[1].Head)
	return (w == "light" || w == "doubt" || w == "doubts" || w == "aspersions") && !slices.ContainsFunc(p.Args, func(a extract.Argument) bool {
		return strings.HasPrefix(a.Prep, "on") || strings.HasPrefix(a.Prep, "upon") || strings.HasPrefix(a.Prep, "over")
	}) &&
		!strings.Contains(p.Args[1].Text, " on ")
}

// aChance reports whether p tells that somebody has or gets a chance or the right, and not for what: what is
// behind its last noun may belong to all, "have a good chance and a duty to grow".
func aChance(t *extract.Tree, p *extract.Proposition) bool {
	if p.Verb != "have" && p.Verb != "get" || p.Passive || p.Negated || len(p.Args) != 2 || p.Args[1].Sentence != p.Sentence || p.Args[1].Role != extract.RoleObject || len(p.Args[1].Which) > 0 {
		return false
	}
	o := p.Args[1].Head
	return t.Tokens[o].XPOS == "NN" && chances[syntax.Lemma(t, o)] && t.Child(o, "nmod", "acl", "nmod:poss", "compound", "ccomp", "advcl") < 0 && t.Child(p.Head, "advcl") < p.Head
}

// chances are nouns for what somebody may do, which say nothing without it.
var chances = lexicon.Words("chance opportunity ability right capacity potential tendency willingness obligation duty possibility time")

// farAway reports whether p tells how far away its subject is, and not from where.
func farAway(t *extract.Tree, p *extract.Proposition) bool {
	return p.Rule == "copula" && t.Lower(p.Head) == "away" && t.Is(syntax.First(t, p.Head), "acl:relcl") && t.Child(p.Head, "obl:unmarked", "nmod:unmarked") >= 0 &&
		!slices.ContainsFunc(p.Args, func(a extract.Argument) bool { return a.Prep == "from" })
}

// mine reports whether p says who somebody is to one who speaks, and whose words they are is not known: "my sponsors,
// Mr Ray and Mr Kim".
func mine(t *extract.Tree, p *extract.Proposition) bool {
	o := t.Child(p.Head, "nmod:poss")
	return (p.Rule == "apposition" || p.Rule == "title") && len(p.Speakers) == 0 && o >= 0 && lexicon.FirstPerson[t.Lower(o)]
}
