package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// anchor drops what a relative clause or participle that no comma sets off says of its
// noun where it is true only of those that the clause itself singles out: "the members who
// oppose the plan" does not say that the members oppose it, "every child born there" of
// nobody that he was, and "the person standing at the door" nothing at all, since no name,
// date or number tells who is meant.
//
// Sources: Huddleston, Pullum 2002, chapter 12, on restrictive modification.
//
// Left out: clauses behind a comma, which say what else is so, and those of a predicate or
// an apposition, whose subject is another ("Oslo is a city that has two rivers"); what
// somebody saw or told of; whom the text has not named before ("a toddler who fell").
func anchor(d *extract.Doc) {
	known, roles := knownTokens(d), castOf(d)
	for _, p := range live(d) {
		if roles.tells(d, p) {
			p.Dropped = "what happens in a story"
			continue
		}
		t := &d.Trees[p.Sentence]
		f := describing(t, p.Head)
		if f < 0 {
			if storyGoesOn(d, p) {
				p.Dropped = "what happens in a story"
			}
			continue
		}
		if invented(d, p) {
			p.Dropped = "what happens in a story"
			continue
		}
		n := t.Tokens[f].Head
		k := syntax.KindOf(t, f)
		if n >= 0 && p.Args[0].Head == n && f != p.Head && t.Tokens[f].XPOS == "VBN" && t.Is(f, "acl:") && t.Tokens[p.Head].XPOS == "VBG" && t.Is(p.Head, "advcl") && (syntax.Restrictive(t, f) || p.Head == f+1) {
			p.Dropped = "done by whoever did it" // films copied using the tool
			continue
		}
		if p.Modality == extract.Unreal || p.Modality == extract.Conditional || n < 0 || k != syntax.Relative && k != syntax.Participle || !syntax.Restrictive(t, f) {
			continue
		}
		i := slices.IndexFunc(p.Args, func(a extract.Argument) bool { return a.Head == n && a.Sentence == p.Sentence })
		if m := besideBare(t, p, n); i < 0 && m >= 0 {
			i = 0
			if p.Rule == "participle" {
				n = m
			}
		}
		if i < 0 && p.Rule == "copula" && elsewhere(t, p.Head) {
			p.Dropped = "what the pronoun stands for is left out" // a land where bread is cheap
			continue
		}
		if i >= 0 && syntax.Excluded(t, n) {
			p.Dropped = "its noun is what is not meant" // it was Ann rather than Bo who paid
			continue
		}
		if i < 0 || t.NameAt(n) >= 0 && t.Tokens[n].XPOS != "NNPS" {
			continue // of something else, or of what has a name
		}
		if w := trueOfSome(t, p, n, i); w != "" {
			p.Dropped = w
		} else if !newcomer(t, p, n) && !witnessed(t, p, n) && !(p.Passive && calls[p.Verb]) && !slices.ContainsFunc(p.Args, func(a extract.Argument) bool { return anchored(d, p, a, known) }) {
			p.Dropped = "nothing tells which is meant but the clause"
		}
	}
}

// besideBare is the subject of p where that is a bare plural coordinated with the noun at n,
// whose participle or relative clause in the present is as well its own: all homeless families and
// families living in huts. -1 for none.
func besideBare(t *extract.Tree, p *extract.Proposition, n int) int {
	s := p.Args[0].Head
	if p.Rule != "participle" && (p.Rule != "relative" || p.Tense != extract.Present) || p.Args[0].Sentence != p.Sentence || s == n || t.Tokens[s].XPOS != "NNS" || !t.Is(s, "conj") || t.Tokens[s].Head != n || t.Child(s, "det", "amod", "compound", "nummod", "nmod", "nmod:poss", "acl") >= 0 {
		return -1
	}
	return s
}

// describing is the clause or participle on a noun that the verb at i belongs to, by itself
// or by what it tells beside it: those who, while driving, use a phone. -1 for none.
func describing(t *extract.Tree, i int) int {
	for n := 0; n < len(t.Tokens) && i >= 0; n++ {
		switch f := syntax.First(t, i); {
		case t.Is(f, "acl"):
			return f
		case t.Is(f, "advcl", "xcomp"):
			i = t.Tokens[f].Head
		default:
			return -1
		}
	}
	return -1
}

// elsewhere reports whether the predicate at i has its noun in a pronoun of place or behind
// a preposition, which the rule for predicates does not read: where bread is cheap, of
// which she is a member.
func elsewhere(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Children(i, "advmod", "nmod", "obl"), func(c int) bool {
		w := t.Lower(c)
		return c < i && (w == "where" || w == "which" || w == "whom") && t.Tokens[c].XPOS != "WDT" || c < i && w == "which" && t.Child(c, "case") >= 0
	})
}

// trueOfSome says why what p says of the noun at n, its i-th argument, is so only of those
// that the clause singles out, "" where it may be told of the noun.
func trueOfSome(t *extract.Tree, p *extract.Proposition, n, i int) string {
	d := t.Child(n, "det", "det:predet")
	switch l := syntax.Lemma(t, n); {
	case d >= 0 && quantifying[t.Lower(d)]:
		return "so of those that the clause singles out, and not of all" // every child born there
	case ranked(t, n):
		return "which of all it is" // the first book she read
	case sorts[l] && (t.Child(n, "nmod") >= 0 || bareThe(t, n)) || l == "way":
		return "what kind or how much is meant" // the type of voter who stays at home
	case bareOf(t, n):
		return "what kind is meant" // a concept of family that differs from ours
	case pretended(t, n):
		return "what somebody only pretends to be" // disguised as a crew working on a film
	case withoutIt(t, n):
		return "there is none of it" // without members named by the council
	case pictures[l] && p.Rule == "participle" && t.Tokens[p.Head].XPOS == "VBG" && t.Child(n, "nmod") >= 0:
		return "done by who is in the picture" // photos of Lee wearing a uniform
	case countedOf(t, n) || p.Rule == "relative" && partOfAll(t, n):
		return "of which of them something else is so" // three of the ten cabinets that took office
	case listedBy(t, n):
		return "who it is so of is told by name" // the groups that it banned are Terra and Oasis
	case t.Tokens[n].XPOS == "NNPS" || t.Tokens[n].UPOS == "PROPN" && t.LabelAt(n) >= 0 && t.Labels[t.LabelAt(n)].Type == extract.NORP:
		if t.Child(n, "nummod") < 0 {
			return "so of some of a people" // Danes living abroad
		}
	case d >= 0 && t.Lower(d) == "the" && t.Tokens[n].XPOS == "NNS" && t.Child(n, "nummod") < 0 && (syntax.Personal(t, n) || persons[l] || membersOf[l]):
		return "so of some of them" // the members who oppose it
	case i == 0 && p.Rule == "relative" && p.Tense == extract.Present && d < 0 && t.Tokens[n].XPOS == "NNS" && (syntax.Personal(t, n) || persons[l] || membersOf[l]) && t.Child(n, "nummod", "nmod:poss") < 0:
		return "so of some of a kind" // Zeddit users who want to post
	case !definite(t, n) && underWish(t, n) && (p.Rule != "relative" || p.Tense == extract.Present):
		return "what somebody wants or may do of its kind" // must show a test taken in Oslo
	case p.Rule == "relative" && !definite(t, n) && addressed(t, n, wishes[p.Verb]):
		return "who of a kind is asked to do something" // invites players who want to join
	case worriesOf(t, n):
		return "what somebody worries about" // voiced concern about groups that recruit children
	case i == 1 && len(p.Args) == 2 && bareThe(t, n) && len(syntax.Members(t, syntax.First(t, p.Args[0].Head))) == 1:
		return "only tells which is meant" // the question they had
	}
	return ""
}

// bareOf reports whether the noun at n stands without any word of its own behind the "of" of
// one of several: a clause behind it tells which concept "a concept of family that differs
// from ours" is, or what sort of family it means, and not what family is.
func bareOf(t *extract.Tree, n int) bool {
	h := t.Tokens[n].Head
	if !t.Is(n, "nmod") || h < 0 || t.Tokens[n].XPOS != "NN" || syntax.Prep(t, n) != "of" || t.Child(n, "det", "nmod:poss", "nummod", "amod", "compound", "nmod") >= 0 {
		return false
	}
	d := t.Child(h, "det")
	return d >= 0 && t.Tokens[h].UPOS == "NOUN" && (t.Lower(d) == "a" || t.Lower(d) == "an" || t.Lower(d) == "any" || t.Lower(d) == "another")
}

// pretended reports whether the noun at n is what somebody only pretends to be: disguised
// as a film crew, posing as officers, pretended to be a nurse.
func pretended(t *extract.Tree, n int) bool {
	h := t.Tokens[n].Head
	if h < 0 {
		return false
	}
	if t.Is(n, "xcomp") {
		return syntax.Lemma(t, h) == "pretend"
	}
	return t.Is(n, "obl", "nmod") && h < n && syntax.Prep(t, n) == "as" && disguises[syntax.Lemma(t, h)]
}

// disguises are verbs for taking somebody else's looks.
var disguises = lexicon.Words("pose masquerade disguise dress pretend camouflage costume")

// addressed reports whether the plural at n is whom somebody asks, orders or invites now,
// or did so where it is told what they may want: "I invite players who trust me", "urged
// players who wanted to join to come".
func addressed(t *extract.Tree, n int, wanted bool) bool {
	h := t.Tokens[n].Head
	if h < 0 || !t.Is(n, "obj", "iobj") || t.Tokens[n].XPOS != "NNS" || !wanted && (t.Tokens[h].XPOS == "VBD" || t.Tokens[h].XPOS == "VBN") {
		return false
	}
	l := syntax.Lemma(t, h)
	return lexicon.OrderVerbs[l] && l != "help" && l != "lead" && l != "cause" && l != "force" || l == "welcome" || l == "call"
}

// worriesOf reports whether the noun at n is what a worry that somebody voices is about:
// concern at the presence of groups that recruit children.
func worriesOf(t *extract.Tree, n int) bool {
	for k := 0; k < 4 && n >= 0 && t.Is(n, "nmod", "conj"); k++ {
		n = t.Tokens[n].Head
		if n >= 0 && t.Is(n, "obj") && worries[syntax.Lemma(t, n)] && t.Tokens[n].Head >= 0 && expresses[syntax.Lemma(t, t.Tokens[n].Head)] {
			return true
		}
	}
	return false
}

// worries are nouns for what people feel about what they fear may be so.
var worries = lexicon.Words("concern worry fear alarm anxiety unease apprehension suspicion doubt misgiving")

// quantifying are determiners by which a clause says of how many something is so.
var quantifying = lexicon.Words("all every each any no either neither")

// sorts are nouns for the kind, part or amount of what their "of" names.
var sorts = lexicon.Words("type kind sort form level degree amount number volume percentage proportion rate extent")

// membersOf are further nouns for the people of a body.
var membersOf = lexicon.Words("member people family child student pupil employee staff local resident parent other official delegate representative youth woman man girl boy user")

// ranked reports whether the noun at n is the first, last, only or most of its kind, or the
// same as another.
func ranked(t *extract.Tree, n int) bool {
	for _, a := range t.Children(n, "amod", "nummod", "advmod") {
		if w := t.Lower(a); t.Tokens[a].XPOS == "JJS" || w == "only" || w == "sole" || w == "same" || w == "very" || w == "first" || w == "second" || w == "third" || w == "last" || w == "next" {
			return true
		}
		if slices.ContainsFunc(t.Children(a, "advmod"), func(c int) bool { return t.Lower(c) == "most" || t.Lower(c) == "least" }) {
			return true
		}
	}
	return false
}

// countedOf reports whether the noun at n is what a number or quantity is of: three of the
// ten cabinets, most of the firms.
func countedOf(t *extract.Tree, n int) bool {
	h := t.Tokens[n].Head
	return h >= 0 && h < n && t.Is(n, "nmod") && syntax.Prep(t, n) == "of" && (t.Tokens[h].UPOS == "NUM" || t.Tokens[h].UPOS == "DET" || t.Lower(h) == "most" || t.Lower(h) == "many" || t.Lower(h) == "few")
}

// partOfAll reports whether the noun at n, of which no number tells how many there are, is what a share is of:
// half of the firms, 60 per cent of the flows.
func partOfAll(t *extract.Tree, n int) bool {
	h := t.Tokens[n].Head
	return h >= 0 && h < n && t.Is(n, "nmod") && syntax.Prep(t, n) == "of" && t.Child(n, "nummod") < 0 && (fractions[t.Lower(h)] || strings.HasSuffix(t.Tokens[h].Form, "%"))
}

// fractions are words for a part of several.
var fractions = lexicon.Words("half third quarter fifth percent cent % majority minority two-thirds three-quarters proportion")

// listedBy reports whether the plural at n is the subject of names that tell who is meant: the groups
// that the ministry has banned are Terra and Oasis.
func listedBy(t *extract.Tree, n int) bool {
	h := t.Tokens[n].Head
	return h > n && t.Is(n, "nsubj") && t.Tokens[n].XPOS == "NNS" && t.Child(h, "cop") >= 0 && t.Child(h, "case") < 0 && (t.NameAt(h) >= 0 || t.Tokens[h].UPOS == "PROPN")
}

// pictures are nouns for what shows somebody at something.
var pictures = lexicon.Words("photo photograph picture image video footage clip film portrait painting drawing sketch recording")

// withoutIt reports whether "without" stands before the noun at n.
func withoutIt(t *extract.Tree, n int) bool {
	c := t.Child(n, "case")
	return c >= 0 && c < n && t.Lower(c) == "without"
}

// newcomer reports whether p tells what happened to the noun at n, whom the text has not
// named before: a toddler who fell from a balcony, a bullet fired by police.
func newcomer(t *extract.Tree, p *extract.Proposition, n int) bool {
	d := t.Child(n, "det")
	if d < 0 || t.Lower(d) != "a" && t.Lower(d) != "an" || len(p.Args) < 2 {
		return false
	}
	if p.Rule == "participle" {
		return t.Child(p.Head, "obl:agent") >= 0
	}
	return p.Rule == "relative" && (p.Tense == extract.Past || p.Tense == extract.Perfect || p.Modality == extract.Possible && t.Is(n, "obj") && hasWould(t, p.Head))
}

// hasWould reports whether the verb at i has "would": a bill that would raise taxes.
func hasWould(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Children(i, "aux"), func(a int) bool { return t.Lower(a) == "would" })
}

// witnessed reports whether somebody saw or told of the noun at n in doing what p says:
// described a man carrying a bag, told of soldiers shooting, reports of churches hiding it.
func witnessed(t *extract.Tree, p *extract.Proposition, n int) bool {
	h := t.Tokens[n].Head
	if h < 0 || !t.Is(n, "obj", "obl", "nmod") {
		return false
	}
	l := syntax.Lemma(t, h)
	if p.Rule == "relative" {
		return l == "report" && t.Is(n, "obj")
	}
	return p.Rule == "participle" && t.Tokens[p.Head].XPOS == "VBG" && (lexicon.Says[l] || witnesses[l])
}

// witnesses are further verbs and nouns for what is seen or told of.
var witnesses = lexicon.Words("see hear watch find catch spot film photograph notice observe witness show describe report complaint footage video image photo picture testimony")

// definite reports whether the noun at n has an article or owner by which the text knows it,
// or is counted.
func definite(t *extract.Tree, n int) bool {
	if t.Child(n, "nmod:poss", "nummod") >= 0 {
		return true
	}
	d := t.Child(n, "det")
	return d >= 0 && (t.Lower(d) == "the" || strings.HasPrefix(t.Lower(d), "th"))
}

// underWish reports whether the verb that the noun at n depends on has a modal: would
// build a road that crosses the desert.
func underWish(t *extract.Tree, n int) bool {
	for k, h := 0, t.Tokens[n].Head; h >= 0 && k < len(t.Tokens); k, h = k+1, t.Tokens[h].Head {
		if t.Is(h, "csubj") && t.Tokens[h].XPOS == "VBG" {
			continue // taking a stance that condemns it would be right
		}
		if t.Tokens[h].UPOS == "VERB" || t.Child(h, "cop") >= 0 {
			return slices.ContainsFunc(t.Children(h, "aux"), func(a int) bool { return t.Tokens[a].XPOS == "MD" })
		}
	}
	return false
}

// bareThe reports whether the noun at n has nothing but "the" beside its clause.
func bareThe(t *extract.Tree, n int) bool {
	d := t.Child(n, "det")
	return d >= 0 && t.Lower(d) == "the" && t.Child(n, "amod", "compound", "nmod", "nummod", "appos", "acl:to") < 0
}

// anchored reports whether a token of the argument a of p tells who, when or how many:
// a name, a number, a date, or what stands for a name elsewhere in the article.
func anchored(d *extract.Doc, p *extract.Proposition, a extract.Argument, known map[[2]int]bool) bool {
	if a.Sentence != p.Sentence || a.Clause >= 0 {
		return true
	}
	t := &d.Trees[a.Sentence]
	return slices.ContainsFunc(a.Tokens, func(k int) bool {
		switch x := t.Tokens[k]; {
		case t.NameAt(k) >= 0 || t.LabelAt(k) >= 0 || x.UPOS == "PROPN" || known[[2]int{a.Sentence, k}]:
			return true
		case x.UPOS == "NUM":
			return true
		case x.UPOS == "PRON":
			return lexicon.FirstPerson[t.Lower(k)]
		}
		return false
	})
}

// knownTokens are the tokens, by sentence, of mentions of named entities and of times with
// a date.
func knownTokens(d *extract.Doc) map[[2]int]bool {
	out := map[[2]int]bool{}
	for _, m := range d.Mentions {
		if m.Entity < 0 || m.Entity >= len(d.Entities) || d.Entities[m.Entity].ID.Local() || m.Doubt {
			continue
		}
		for k := m.First; k < m.Last; k++ {
			out[[2]int{m.Sentence, k}] = true
		}
	}
	for i := range d.Trees {
		for k, x := range d.Trees[i].Tokens {
			if slices.ContainsFunc(d.Times, func(m extract.Time) bool { return m.Contains(x.Span) && !m.Start.IsZero() }) {
				out[[2]int{i, k}] = true
			}
		}
	}
	return out
}
