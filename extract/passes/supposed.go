package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// askedNotTo reports whether p denies that somebody asked, who asked not to: who asked not to be named.
func askedNotTo(t *extract.Tree, p *extract.Proposition) bool {
	x := t.Child(p.Head, "xcomp")
	return p.Negated && x >= 0 && syntax.Lemma(t, p.Head) == "ask" && negatedAt(t, x) && !negatedAt(t, p.Head)
}

// supposes reports whether p is what somebody says in the first person of how they would take
// something, which is no plan of theirs, or of what they, as anybody, might come to see: "I
// won't be surprised if it rains", "I might see a leak, I might be upset".
func supposes(t *extract.Tree, p *extract.Proposition) bool {
	s := p.Args[0]
	if s.Sentence != p.Sentence || len(s.Tokens) != 1 || t.Lower(s.Head) != "i" && t.Lower(s.Head) != "we" {
		return false
	}
	taken := t.Child(p.Head, "cop") >= 0 && lexicon.Clauses[t.Lower(p.Head)].Yes == lexicon.Holds && lexicon.Clauses[t.Lower(p.Head)].No == lexicon.Holds
	switch p.Modality {
	case extract.Planned:
		return taken
	case extract.Possible:
		return taken && p.Negated || t.Lower(s.Head) == "i" && hasAux(t, p.Head, "might") && (taken || lexicon.Clauses[syntax.Lemma(t, p.Head)].No == lexicon.Holds)
	}
	return false
}

// howOnly reports whether p, with nothing but its subject or a verb that asks for how, stands in a
// clause that tells how it is so: that we live is nothing to tell of "You can see how we live", nor
// that she felt about him of "told them how she felt about him".
func howOnly(t *extract.Tree, p *extract.Proposition) bool {
	if len(p.Args) != 1 && !wantsHow[p.Verb] || p.Passive && !wantsHow[p.Verb] || !t.Is(p.Head, "ccomp", "obj", "advcl") {
		return false
	}
	for _, c := range t.Children(p.Head, "advmod") {
		if c < p.Head && t.Lower(c) == "how" {
			return true
		}
	}
	return false
}

// wantsHow are verbs that say nothing without how it is done.
var wantsHow = lexicon.Words("feel treat view behave fare look sound taste smell perceive regard")

// toldOfAge reports whether p is a clause of time that only tells how young somebody was then:
// since we were children, when she was 17.
func toldOfAge(t *extract.Tree, p *extract.Proposition) bool {
	if p.Rule != "copula" || len(p.Args) != 2 || p.Args[1].Sentence != p.Sentence || p.Args[1].Role != extract.RoleObject || !inTime(t, p.Head) {
		return false
	}
	o := p.Args[1].Head
	return (ages[syntax.Lemma(t, o)] || t.Tokens[o].UPOS == "NUM" || t.Lower(o) == "old" && t.Child(o, "obl", "obl:unmarked") >= 0) && t.Child(o, "amod", "nmod", "compound", "acl") < 0
}

// doneByThen reports whether p is a clause of time that only tells that something will be at its end then: "once the
// talks are over", "when the sale is complete".
func doneByThen(t *extract.Tree, p *extract.Proposition) bool {
	return p.Rule == "copula" && p.Modality == extract.Expected && inTime(t, p.Head) && finished[t.Lower(p.Head)]
}

// finished are predicates of what is at its end.
var finished = lexicon.Words("over complete finished done ready")

// ages are words for how young somebody is.
var ages = lexicon.Words("child kid boy girl baby toddler teenager teen adolescent infant young little small")

// deniesHow reports whether what p denies is only how, how much or how long something is
// done, and that word is no part of it: "does not eat well".
func deniesHow(t *extract.Tree, p *extract.Proposition) bool {
	if !p.Negated || p.Rule != "clause" && p.Rule != "relative" {
		return false
	}
	for _, c := range t.Children(p.Head, "advmod") {
		if c > p.Head && hows[t.Lower(c)] && !slices.Contains(p.Predicate, c) && !slices.ContainsFunc(p.Args, func(a extract.Argument) bool { return slices.Contains(a.Tokens, c) }) {
			return true
		}
	}
	return false
}

var hows = lexicon.Words("well hard enough properly correctly adequately sufficiently quickly fast early soon long far fully completely evenly fairly regularly often much easily safely alone together directly immediately")

// givenThat reports whether p is the "given" before what is known: given that prices fell.
func givenThat(t *extract.Tree, p *extract.Proposition) bool {
	return p.Verb == "give" && len(p.Args) > 1 && p.Args[1].Role == extract.RoleComplement && t.Child(p.Head, "ccomp") >= 0
}

// picturedCase reports whether p tells what is so in a case that somebody pictures: "a situation
// where a Turk is a brother to a Greek".
func picturedCase(t *extract.Tree, p *extract.Proposition) bool {
	f := syntax.First(t, p.Head)
	n := t.Tokens[f].Head
	if !t.Is(f, "acl:relcl", "advcl:relcl") || n < 0 || n > f {
		return false
	}
	switch syntax.Lemma(t, n) {
	case "situation", "scenario", "world", "future":
	default:
		return false
	}
	d := t.Child(n, "det")
	if d < 0 || t.Lower(d) != "a" {
		return false
	}
	return slices.ContainsFunc(t.Children(f, "advmod", "obl", "mark"), func(c int) bool {
		return c < f && (t.Lower(c) == "where" || t.Lower(c) == "which" || t.Lower(c) == "when")
	})
}

// hopedBy reports whether p is the way by which somebody hopes to come to something, which nobody has
// gone yet: "By closing the mine, the tribe hope to see a review".
func hopedBy(t *extract.Tree, p *extract.Proposition) bool {
	v := t.Tokens[p.Head].Head
	return t.Is(p.Head, "advcl") && t.Tokens[p.Head].XPOS == "VBG" && mark(t, p.Head) == "by" && v >= 0 && hopes[syntax.Lemma(t, v)]
}

// hopes are verbs of what somebody would like to come to.
var hopes = lexicon.Words("hope want aim intend seek plan wish expect")

// provided reports whether p is what a law says that is to be, and nobody that it is: "Article 12
// foresees that poachers are punished hard".
func provided(t *extract.Tree, p *extract.Proposition) bool {
	if len(p.Speakers) == 0 || p.Tense != extract.Present || p.Modality != extract.Claimed && p.Modality != extract.Actual {
		return false
	}
	s := p.Speakers[0]
	if s.Sentence != p.Sentence || t.NameAt(s.Head) >= 0 {
		return false
	}
	l, n := syntax.Lemma(t, s.Head), t.Child(s.Head, "nummod", "flat")
	return laws[l] || (l == "article" || l == "section" || l == "clause") && n > s.Head && t.Tokens[n].UPOS == "NUM"
}

// laws are nouns for what says how things are to be.
var laws = lexicon.Words("law act bill code constitution statute decree ordinance charter bylaw regulation directive treaty")

// notOnlyBut reports whether an argument of p goes on with a "but" for which its verb has a "not
// only": "I not only cook for myself but for my family".
func notOnlyBut(t *extract.Tree, p *extract.Proposition) bool {
	if p.Rule != "clause" || !slices.ContainsFunc(t.Children(p.Head, "advmod"), func(c int) bool { return c < p.Head && t.Lower(c) == "only" && c > 0 && t.Lower(c-1) == "not" }) {
		return false
	}
	return slices.ContainsFunc(p.Args[1:], func(a extract.Argument) bool {
		return a.Clause < 0 && slices.ContainsFunc(a.Tokens, func(k int) bool { return t.Is(k, "cc") && t.Lower(k) == "but" })
	})
}

// thoughtThen reports whether the clause at i, or the one that it ends, is what somebody thought then: thought
// they would drown.
func thoughtThen(t *extract.Tree, i int) bool {
	for n := 0; t.Is(i, "xcomp") && t.Tokens[i].Head >= 0 && n < 3; n++ {
		i = t.Tokens[i].Head
	}
	f := syntax.First(t, i)
	h := t.Tokens[f].Head
	return h >= 0 && t.Is(f, "ccomp") && syntax.Lemma(t, h) == "think" && t.Tokens[h].XPOS == "VBD"
}
