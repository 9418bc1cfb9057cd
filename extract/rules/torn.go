package rules

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// torn says why the clause or participle at i, of kind k, which gives p, says nothing or
// something else without the phrase that it stands in, "" where it may stand alone.
func torn(t *extract.Tree, i int, k syntax.Kind, p extract.Proposition) string {
	switch {
	case t.Tokens[i].XPOS == "VBN" && t.Child(i, "obl:agent") >= 0 && syntax.SubjectOf(t, i) < 0 && !slices.ContainsFunc(p.Args, func(a extract.Argument) bool { return a.Role == extract.RoleObject }):
		return "what is done to nobody" // the dearest ever sold by a living artist
	case twoSubjects(t, i):
		return "a list of nouns, and no clause" // bans on trade, voters scared into hate
	case bareBehindWith(t, i, p):
		return "belongs to the noun before it" // with the choice of a port made, the council has begun
	case thatLost(t, i):
		return "its object is the noun it describes" // the role that chance plays in it
	case noParticiple(t, i):
		return "no verb" // a project worth two million, the mayor, flush with cash
	case (k == syntax.Participle || k == syntax.Relative) && everyTime(t, syntax.First(t, i)):
		return "now of one and now of another" // goes every year to a writer born in Chad
	case k == syntax.Participle && customary(t, i) && roleAgent(t, i):
		return "whoever holds an office does it" // traditionally opened by the governor
	case k == syntax.Participle && comesAbout(t, i, p):
		return "only says that there is such" // smartphones made in China
	case (k == syntax.Participle || k == syntax.Relative) && inCommon(t, syntax.First(t, i)):
		return "what something is that a clause names" // what they share is a coast known for its cliffs
	case k != syntax.Relative && k != syntax.Participle && danglingFront(t, i):
		return "done by somebody else than its subject" // Allowing four faiths, other groups were banned
	case k != syntax.Relative && k != syntax.Participle && ofTheChange(t, i):
		return "what comes of a change, and not of what changes" // Exports rose, helping the peso
	case k != syntax.Relative:
		return ""
	case contentGap(t, i):
		return "its content lacks the noun it describes" // money that the charity says it sent
	case believedOf(t, i):
		return "its object is the noun it describes" // data that users believe to be private
	case whichDeed(t, i):
		return "its noun is not the one before it" // closed the plant, which angered the union
	case freeWhere(t, i):
		return "only tells where" // a walk away from where she hoped to live
	case whoseKind(t, i):
		return "a relative clause that tells which of a kind are meant"
	case manyOne(t, i):
		return "what came of the whole event" // protested against the cuts, which became a revolt
	case termWhich(t, i):
		return "what is told of a sentence, and not of its months" // nine months, which the king cut
	case dateOnWhich(t, i):
		return "only tells which time is meant" // was set as the day on which a term begins
	}
	return ""
}

// freeWhere reports whether the clause at i has nothing before it but its own "where", so that it
// only tells the place: drove to where her mother lived.
func freeWhere(t *extract.Tree, i int) bool {
	n := syntax.Antecedent(t, i)
	return n >= 0 && t.Lower(n) == "where" && t.Child(n, "cop") < 0
}

// whoseKind reports whether the relative clause at i tells by "whose" which of a kind are meant,
// in what is or will be so: "The team moves patients whose condition is grave" says of no patients
// that theirs is.
func whoseKind(t *extract.Tree, i int) bool {
	n, s := syntax.Antecedent(t, i), syntax.OwnSubject(t, i)
	if n < 0 || s < 0 || t.Tokens[n].XPOS != "NNS" || t.NameAt(n) >= 0 || !syntax.Restrictive(t, syntax.First(t, i)) {
		return false
	}
	w := t.Child(s, "nmod:poss")
	if w < 0 || t.Lower(w) != "whose" || t.Child(n, "det", "nummod", "nmod:poss", "appos") >= 0 {
		return false
	}
	l := syntax.Lemma(t, i)
	return governingTense(t, syntax.First(t, i)) != extract.Past || t.Child(i, "cop") >= 0 || l == "have" || l == "lack" || l == "own"
}

// manyOne reports whether the relative clause at i, behind a comma, says by "which" that several
// things became one of a kind: what became a revolt is no cuts but the protest against them.
func manyOne(t *extract.Tree, i int) bool {
	n, s, x := syntax.Antecedent(t, i), syntax.OwnSubject(t, i), t.Child(i, "xcomp")
	if n < 0 || s < 0 || x < i || syntax.Lemma(t, i) != "become" || t.Lower(s) != "which" || t.Tokens[n].XPOS != "NNS" || t.NameAt(n) >= 0 || syntax.Restrictive(t, syntax.First(t, i)) {
		return false
	}
	d := t.Child(x, "det")
	return d >= 0 && (t.Lower(d) == "a" || t.Lower(d) == "an") && t.Tokens[x].UPOS == "NOUN" && syntax.Singular(t, x) && onset[syntax.Lemma(t, x)]
}

// onset are nouns for what an event becomes, and no thing.
var onset = lexicon.Words("demand revolt rebellion uprising riot protest movement campaign war battle conflict crisis scandal row dispute debate tragedy disaster nightmare farce habit tradition ritual fight clash")

// dateOnWhich reports whether the relative clause at i, in the present, only tells for what a day
// or a moment is meant that its sentence names: was set as the date on which a term begins.
func dateOnWhich(t *extract.Tree, i int) bool {
	n := syntax.Antecedent(t, i)
	return n >= 0 && dates[t.Lower(n)] && syntax.Prep(t, n) == "as" && t.Child(n, "amod", "compound", "nummod") < 0 && syntax.Restrictive(t, syntax.First(t, i))
}

// dates are nouns for a time that something is meant for.
var dates = lexicon.Words("date day time moment hour deadline")

// inCommon reports whether the clause at f describes a predicate whose subject is a clause with
// "what": what the towns have in common is a wall built in 1400.
func inCommon(t *extract.Tree, f int) bool {
	n := t.Tokens[f].Head
	if n < 0 || !t.Is(f, "acl") || t.Child(n, "cop") < 0 || !syntax.Restrictive(t, f) {
		return false
	}
	s := t.Child(n, "csubj", "nsubj")
	return s >= 0 && s < n && t.Lower(t.Phrase(s, nil)[0]) == "what"
}

// customs are adverbs of what is done whenever there is occasion.
var customs = lexicon.Words("traditionally usually normally customarily typically always generally commonly annually often")

// customary reports whether an adverb says of the participle at i that it is so as a rule.
func customary(t *extract.Tree, i int) bool {
	for _, c := range t.Children(i, "advmod") {
		if customs[t.Lower(c)] {
			return true
		}
	}
	return false
}

// roleAgent reports whether who does what the participle at i tells is named by an office with
// "the", whoever holds it: traditionally opened by the governor.
func roleAgent(t *extract.Tree, i int) bool {
	a := t.Child(i, "obl:agent")
	if a < 0 || t.NameAt(a) >= 0 || !lexicon.Roles[syntax.Lemma(t, a)] || lexicon.Bodies[syntax.Lemma(t, a)] {
		return false
	}
	d := t.Child(a, "det")
	return d >= 0 && t.Lower(d) == "the"
}

// making are verbs whose participle says of a kind no more than that it was brought about.
var making = lexicon.Words("make manufacture produce build assemble grow achieve obtain gain take write publish print record collect gather receive submit buy sell purchase")

// comesAbout reports whether the participle at i, which gives p, says of a bare kind no more than
// where or when it came about: smartphones made in China, results achieved over two years.
func comesAbout(t *extract.Tree, i int, p extract.Proposition) bool {
	n := t.Tokens[syntax.First(t, i)].Head
	if n < 0 || t.Tokens[i].XPOS != "VBN" || !making[syntax.Lemma(t, i)] || t.Child(i, "obl:agent") >= 0 || len(p.Args) > 2 || !syntax.Restrictive(t, syntax.First(t, i)) {
		return false
	}
	return t.Tokens[n].UPOS == "NOUN" && t.NameAt(n) < 0 && t.Child(n, "det", "nummod", "nmod:poss", "compound", "nmod", "appos", "cop") < 0 && p.Args[0].Head == n
}

// holding are verbs that say nothing without what is held, had or played.
var holding = lexicon.Words("play have hold exert wield exercise occupy pose wreak inflict assign attribute")

// thatLost reports whether the clause at i, on a noun, has a "that" which the parser takes for a
// conjunction, and lacks the object that it is: the role that chance plays in the fall of empires.
func thatLost(t *extract.Tree, i int) bool {
	m, s := t.Child(i, "mark"), t.Child(i, "nsubj")
	return t.Is(i, "acl") && m >= 0 && m < s && s < i && t.Lower(m) == "that" && holding[syntax.Lemma(t, i)] && t.Child(i, "obj", "ccomp", "xcomp", "aux:pass", "nsubj:pass") < 0
}

// noParticiple reports whether the word at i, on a noun, which the parser takes for a participle, has
// the form of none: worth, flush.
func noParticiple(t *extract.Tree, i int) bool {
	x, w, l := t.Tokens[i].XPOS, t.Lower(i), syntax.Lemma(t, i)
	return w == "worth" || w == "flush" && t.Is(i, "acl", "advcl") && (x == "VBN" || x == "VBD" || x == "JJ" || l == w) && t.Child(i, "aux", "mark", "nsubj") < 0
}

// everyTime reports whether the noun that the clause at f describes is another one each time: the
// prize goes every year to a writer born in Chad.
func everyTime(t *extract.Tree, f int) bool {
	n := t.Tokens[f].Head
	if n < 0 || !t.Is(f, "acl") || t.NameAt(n) >= 0 || !syntax.Restrictive(t, f) {
		return false
	}
	if d := t.Child(n, "det"); d >= 0 && t.Lower(d) != "a" && t.Lower(d) != "an" && t.Lower(d) != "another" {
		return false
	}
	for k, v := 0, n; v >= 0 && k < len(t.Tokens); k, v = k+1, t.Tokens[v].Head {
		if t.Tokens[v].UPOS != "VERB" {
			continue
		}
		return slices.ContainsFunc(t.Children(v, "obl", "advmod", "nmod:unmarked"), func(c int) bool {
			d := t.Child(c, "det")
			return d >= 0 && (t.Lower(d) == "every" || t.Lower(d) == "each") && syntax.TimeLike(t, c) || t.Lower(c) == "annually"
		})
	}
	return false
}

// twoSubjects reports whether the participle at i, with two nouns before it for its subjects and no
// auxiliary, ends a list of nouns: "The endless talks, voters scared into hate".
func twoSubjects(t *extract.Tree, i int) bool {
	s := t.Children(i, "nsubj")
	return len(s) > 1 && s[1] < i && t.Tokens[i].XPOS == "VBN" && t.Child(i, "aux", "aux:pass", "cop", "mark") < 0 || len(s) > 1 && s[1] < i && t.Is(i, "root") && s[1] == i-1 && t.Tokens[i-2].Form == "," && t.Child(i, "obj", "aux", "ccomp") < 0
}

// bareBehindWith reports whether the participle at i, by itself between a noun and a comma before the
// subject, ends a phrase with "with": with the choice of a port made, the council has begun.
func bareBehindWith(t *extract.Tree, i int, p extract.Proposition) bool {
	h := t.Tokens[i].Head
	if !t.Is(i, "advcl") || t.Tokens[i].XPOS != "VBN" || len(p.Args) != 1 || h < i || i < 2 || t.Tokens[i-1].UPOS != "NOUN" || t.Child(i, "mark", "nsubj") >= 0 {
		return false
	}
	return slices.ContainsFunc(t.Children(h, "obl"), func(c int) bool {
		w := syntax.Prep(t, c)
		return c < i && (w == "with" || w == "without") && t.Under(i-1, c)
	})
}

// believedOf reports whether the clause at i says of the noun before it what somebody believes or wants
// it to be, and lacks it: data that users believe to be private.
func believedOf(t *extract.Tree, i int) bool {
	s, x, l := syntax.OwnSubject(t, i), t.Child(i, "xcomp"), syntax.Lemma(t, i)
	return s >= 0 && s < i && !syntax.IsRelative(t, s) && x > i && syntax.Infinitive(t, x) && t.Child(x, "cop") >= 0 && t.Child(i, "aux:pass") < 0 &&
		(lexicon.Thinks[l] || l == "find" || l == "know" || l == "consider" || l == "judge" || l == "declare" || l == "deem" || l == "report") && l != "hope" && l != "expect"
}

// contentGap reports whether what the relative clause at i reports has the pronoun of the clause for its
// object, or the parser has taken its verb for something else: the money that the charity says it sent,
// the firm, which regulators allege misled investors.
func contentGap(t *extract.Tree, i int) bool {
	if c := t.Child(i, "ccomp"); c > i {
		o := t.Child(c, "obj")
		return o >= 0 && o < i && syntax.IsRelative(t, o)
	}
	s := t.Children(i, "nsubj")
	return len(s) == 2 && s[1] < i && syntax.IsRelative(t, s[0]) && !syntax.IsRelative(t, s[1]) && t.Child(i, "obj") > i && t.Is(i, "acl:relcl")
}
