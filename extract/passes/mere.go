package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// mere says why p tells nothing without what it is a part of, what it points at or what its words
// want behind them, "" where it does.
func mere(t *extract.Tree, p *extract.Proposition) string {
	switch {
	case shareOfWhat(t, p):
		return "a share of what has been told before" // 70% were satisfied; now cover 2 per cent
	case asWhat(t, p):
		return "lacks what it is held to be" // is not seen as having a chance
	case ofWhat(t, p):
		return "of what is not said" // is operator; is home
	case lightOn(t, p):
		return "on what is not said" // throws more light
	case farAway(t, p):
		return "from where is not said" // which is 90 kilometres away
	case saidThing(t, p):
		return "a verb is missing" // said the improvement in the services
	case picturedCase(t, p):
		return "a case that is only pictured" // a situation where a Turk is a brother to a Greek
	case hopedBy(t, p):
		return "a way to what is only hoped for" // by closing the mine, the tribe hope to see a review
	case notOnlyBut(t, p):
		return "not only so" // I not only cook for myself but for my family
	}
	return ""
}

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

// ofWhat reports whether p calls its subject by a bare noun that wants to be of something: "Oslo
// Rail is operator", "Virunga is home".
func ofWhat(t *extract.Tree, p *extract.Proposition) bool {
	if p.Base != "be" || len(p.Args) < 2 {
		return false
	}
	o := p.Args[1]
	if o.Sentence != p.Sentence || o.Role != extract.RoleObject || len(o.Tokens) != 1 || len(o.Which) > 0 {
		return false
	}
	return wantsOf[syntax.Lemma(t, o.Head)] && (t.Tokens[o.Head].XPOS != "NNS") || t.Lower(o.Head) == "home" && t.Is(o.Head, "conj")
}

// wantsOf are nouns for what somebody is of something.
var wantsOf = lexicon.Words("owner co-owner founder co-founder operator developer creator co-creator co-author member head supporter opponent custodian signatory beneficiary")

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

// farAway reports whether p tells how far away its subject is, and not from where.
func farAway(t *extract.Tree, p *extract.Proposition) bool {
	return p.Rule == "copula" && t.Lower(p.Head) == "away" && t.Is(syntax.First(t, p.Head), "acl:relcl") && t.Child(p.Head, "obl:unmarked", "nmod:unmarked") >= 0 &&
		!slices.ContainsFunc(p.Args, func(a extract.Argument) bool { return a.Prep == "from" })
}

// saidThing reports whether p tells that somebody said a thing, which no clause tells of: "The
// minister said the improvement in the services".
func saidThing(t *extract.Tree, p *extract.Proposition) bool {
	if p.Base != "say" || len(p.Args) < 2 || p.Args[1].Role != extract.RoleObject || p.Args[1].Sentence != p.Sentence || p.Args[1].Clause >= 0 {
		return false
	}
	o := p.Args[1].Head
	if t.Child(p.Head, "ccomp", "xcomp", "parataxis") >= 0 {
		return false // says plans to open a branch are on hold
	}
	return o > p.Head && t.Tokens[o].UPOS == "NOUN" && !quoted(t, o) && !spoken[syntax.Lemma(t, o)] && t.Child(o, "amod", "nmod", "compound", "acl") >= 0
}

// spoken are nouns for what one says.
var spoken = lexicon.Words("word prayer mass thing goodbye farewell hello thank yes no rosary grace line name truth sentence phrase lot bit kaddish vow blessing sorry same")

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
