package rules

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// findCopulas reads predicate nouns, adjectives and prepositional phrases:
// "Kyiv was responsible for attacks", "Crimea has been in Russian hands". An
// adjective takes what it governs into the relation (be_responsible_for) and leaves an
// infinitive its objects ("was prepared to cease hostilities"); a noun is the object
// of "be". Coordinated predicates share subject and copula.
//
// Sources: ClausIE's SVC clauses (Del Corro and Gemulla 2013); PredPatt's non-verbal
// predicates (White et al. 2016).
//
// Left out: predicates that are only a time ("the vote was on Sunday"), clefts, whose
// relative clause says it all, and an "it" that keeps the place of a clause.
func findCopulas(t *extract.Tree) []extract.Proposition {
	var out []extract.Proposition
	for i := range t.Tokens {
		c := t.Child(i, "cop")
		shared := false
		if c < 0 && t.Is(i, "conj") && t.Tokens[i].UPOS != "VERB" {
			if h := t.Tokens[i].Head; h >= 0 && t.Child(h, "cop") >= 0 && t.Child(i, syntax.Subjects...) < 0 && t.Tokens[h].UPOS == t.Tokens[i].UPOS {
				c, shared = t.Child(h, "cop"), true
			}
		}
		if c < 0 || t.Tokens[i].UPOS == "VERB" && t.Child(i, "cop") < 0 || shared && notByItself(t, i) {
			continue
		}
		if p, ok := copula(t, i, shared); ok {
			out = append(out, p)
		}
	}
	return out
}

// notByItself reports whether the predicate at i, coordinated with one that has a copula,
// says too much or too little without that one.
func notByItself(t *extract.Tree, i int) bool {
	if cc := t.Child(i, "cc"); cc >= 0 && t.Lower(cc) == "or" && t.Tokens[i].UPOS != "ADJ" {
		return true // were in favour or strongly in favour
	}
	return lessened(t, i) || oneOfSeveral(t, i) || syntax.SharedPercent(t, t.Tokens[i].Head) || syntax.Focused(t, t.Tokens[i].Head) || syntax.Prep(t, syntax.First(t, i)) == "between"
}

// butInstead reports whether the predicate at i is what the subject is instead of the one
// before it: "is not a transfer, but a copy".
func butInstead(t *extract.Tree, i int) bool {
	cc := t.Child(i, "cc")
	return cc >= 0 && t.Lower(cc) == "but" && syntax.Excluded(t, t.Tokens[i].Head) && !syntax.Excluded(t, i)
}

// lessened reports whether the adjective at i shares the degree of the one before
// it: the least efficient and productive plant is not productive.
func lessened(t *extract.Tree, i int) bool {
	for _, c := range t.Children(t.Tokens[i].Head, "advmod") {
		if w := t.Lower(c); (w == "least" || w == "less" || w == "hardly" || w == "barely" || w == "too") && t.Child(i, "advmod") < 0 {
			return true
		}
	}
	return false
}

// scaled reports whether an adverb before the adjective at i takes from what it says, or
// goes beyond it: less popular in Germany, too high in comparison, barely known abroad.
func scaled(t *extract.Tree, i int) bool {
	for _, c := range t.Children(i, "advmod") {
		if w := t.Lower(c); c == i-1 && lessening[w] {
			return true
		}
	}
	return asGood(t, i)
}

var lessening = lexicon.Words("too less least more most hardly barely scarcely almost nearly virtually partly partially half slightly seldom rarely twice equally")

// oneOfSeveral reports whether the noun at i is only with the one before it what the
// plural subject is: "The winners were Ann Lee and Bo Kim".
func oneOfSeveral(t *extract.Tree, i int) bool {
	s := syntax.OwnSubject(t, t.Tokens[i].Head)
	return s >= 0 && t.Tokens[i].UPOS != "ADJ" && (t.Tokens[s].XPOS == "NNS" || t.Tokens[s].XPOS == "CD" && t.Child(s, "det") >= 0) && t.Child(s, "conj") < 0 && syntax.Prep(t, i) == "" && syntax.Prep(t, t.Tokens[i].Head) == ""
}

// copula reads the predicate at i; shared says that subject and copula are those
// of the predicate it is coordinated with.
func copula(t *extract.Tree, i int, shared bool) (extract.Proposition, bool) {
	from := i
	if shared {
		from = t.Tokens[i].Head
	}
	s := syntax.SubjectOf(t, from)
	if why := noPredicate(t, i, from, s); why != "" {
		t.Silent(i, why)
		return extract.Proposition{}, false
	}
	g := group{head: i, last: i, chain: []int{i}, mod: extract.Actual, parts: []string{"be"}}
	g.auxiliaries(t, from)
	g.passive = false
	g.toks = append(g.toks, t.Children(from, "cop", "aux")...)
	if shared && syntax.Excluded(t, i) { // pensions rather than taxes
		g.negated = !g.negated
	}
	if shared && butInstead(t, i) {
		g.negated = false
	}
	if q := outerVerb(t, from); q >= 0 { // "is expected to be", "wants to be"
		h := verbGroup(t, q)
		if mod, real := raising(t, q, syntax.Lemma(t, q), h.passive); real && !comparative(t, q) {
			g.tense, g.negated, g.mod = h.tense, g.negated != h.negated, h.mod
			if l := syntax.Lemma(t, q); h.tense == extract.Perfect && (l == "turn" || l == "prove") {
				g.tense = extract.Present // has turned out to be a copy
			}
			if h.mod == extract.Actual {
				g.mod = mod
			}
		} else {
			t.Silent(i, "the infinitive of a verb that says something of its own")
			return extract.Proposition{}, false
		}
	}
	if x := among(t, i); x >= 0 {
		return amongThose(t, i, s, x, g)
	}
	p, ok := predicate(t, i, s, g)
	if !ok {
		t.Silent(i, "nothing is said of the subject")
		return p, false
	}
	p = amountThen(t, i, p)
	if syntax.KindOf(t, from) == syntax.Relative {
		if lacksObject(t, from, p) {
			t.Silent(i, "its object is the noun it describes") // problems that they were unable to solve
			return p, false
		}
		p = withPlace(t, from, p)
	}
	return p, ok
}

// noPredicate says why the predicate at i, whose copula is that of from and whose
// subject is s, says nothing of the subject, "" where it does.
func noPredicate(t *extract.Tree, i, from, s int) string {
	switch {
	case s < 0:
		return "no subject to be found"
	case syntax.Infinitive(t, from) && t.Is(from, "acl", "advcl"):
		return "an infinitive that says what for"
	case t.Tokens[i].UPOS == "ADV" && strings.HasSuffix(t.Lower(i), "ly") && t.Lower(i) != "likely":
		return "an adverb without its adjective"
	case t.Lower(i) == "following" && i < s:
		return "what follows" // Following is the text
	case possessive[t.Lower(i)] && t.Tokens[i].UPOS == "PRON":
		return "whose something is" // the gun was his
	case unfit(t, from, s):
		return "its subject is part of another clause" // before knowing the dates was foolish
	case ofClauses(t, from, s):
		return "its subject is a clause" // that she won, and that he lost, is good
	case howeverSo(t, from):
		return "holds however much it is so" // However distasteful it may be
	case asksHow(t, i, s):
		return "asks how much or how many" // how good the team was, how many of them were children
	case otherOne(t, s):
		return "said of another one" // the other Israel is poor
	case titled(t, i, s):
		return "a title that is a clause" // appeared in Romance Is a Bonus Book
	case notJust(t, i):
		return "more than what it says" // is not just a token
	case t.Tokens[i].XPOS == "WRB":
		return "when or where something is" // Friday was when they came
	case asThough(t, from):
		return "what something is only like" // it is as though a singer were to stop
	case notThat(t, from):
		return "not so, or not of all" // Not that all judges are fair
	case t.Lower(i) == "more" && t.Lower(i-1) == "no":
		return "is gone" // the ferry is no more
	case neitherHere(t, from):
		return "said of what does not matter" // the cost is neither here nor there
	case elsewhereTold(t, i, s) != "":
		return elsewhereTold(t, i, s) // Here are some of the comments
	case t.Tokens[i].UPOS == "ADP":
		return "a preposition without its noun" // the category it is in
	case moreOf(t, i):
		return "less of one thing and more of another"
	case t.Tokens[i].UPOS == "ADV" && t.Lower(i) == "so":
		return "what has been told before" // so is its parliament
	case t.Tokens[i].UPOS == "VERB" && finiteForm(t, i):
		return "a verb of its own, no predicate" // would be growth stagnates
	case notBecause(t, from):
		return "a reason that is none" // not because it is in good health
	case i != from && rankAt(t, i) && t.Tokens[i].Head >= 0 && rankAt(t, t.Tokens[i].Head):
		return "one of the places that several share out" // were seventh and eighth
	case t.Child(from, "expl") >= 0:
		return `the subject is an empty "it" or "there"`
	case t.Tokens[t.Child(from, "cop")].XPOS == "VBG": // about being at the coast
		return "what something is about, not what is so"
	case t.Tokens[i].XPOS == "VBG" && t.Child(i, "mark") >= 0: // the claim is about protecting
		return "what something is about, not what is so"
	case t.Tokens[i].UPOS != "ADJ" && dated(t, i), t.Tokens[i].UPOS == "ADV" && timeAdverbs[t.Lower(i)]: // was on Wednesday
		return "the predicate is a time"
	case syntax.KindOf(t, from) == syntax.Relative && onlyThose(t, from):
		return "its noun is nobody in particular" // just one person who is not suited
	case syntax.KindOf(t, from) == syntax.Relative && (general(t, from) || kindOfNoun(t, from)):
		return "a relative clause that tells which of a kind are meant"
	case syntax.KindOf(t, from) == syntax.Relative && (whoThing(t, from) || whereElse(t, from) || everyThat(t, from) || problem(t, from) || whichDeed(t, from) || whichPerson(t, from) || whichAmount(t, from)):
		return "its noun is not the one before it" // depends on China, which is a problem
	case syntax.KindOf(t, from) == syntax.Relative && s >= 0 && severalOfOne(t, syntax.Argument(t, s, extract.RoleSubject)):
		return "its noun is not the one before it" // years of consultation, two of which
	case cleft(t, from):
		return "a cleft: rule relative reads what it lifts out"
	case t.Tokens[i].Lemma == "one" && t.Child(i, "acl:relcl") >= 0:
		return "the one who …: rule relative reads it"
	case empty(t, from):
		return `"it" keeps the place of a subject behind the predicate`
	}
	return ""
}

// possessive are pronouns for what is somebody's.
var possessive = lexicon.Words("his hers mine yours ours theirs")

// ofClauses reports whether the predicate at i, with the noun at s for its subject, is said
// of a clause with "that": "That the club is still in the league is impressive" says
// nothing of the league, nor of the club.
func ofClauses(t *extract.Tree, i, s int) bool {
	that := func(k int) bool {
		m := t.Child(k, "mark")
		return m >= 0 && m < k && t.Lower(m) == "that"
	}
	if t.Is(s, "csubj") && t.Tokens[s].UPOS != "VERB" && t.Child(s, "cop") >= 0 {
		return that(s)
	}
	f := syntax.First(t, i)
	return f != i && syntax.OwnSubject(t, i) < 0 && t.Is(f, "root") && that(f) && t.Child(f, "mark") <= 1
}

// asThough reports whether "as though" or "as if" stands between the predicate at i and its
// copula, which is that of "it is as though".
func asThough(t *extract.Tree, i int) bool {
	m := t.Child(i, "mark")
	return m >= 0 && m < i && t.Child(i, "cop") < m && t.Lower(m) == "as" && (t.Lower(m+1) == "though" || t.Lower(m+1) == "if")
}

// neitherHere reports whether the predicate at i is the "here" of "neither here nor there",
// which tells of no place.
func neitherHere(t *extract.Tree, i int) bool {
	return t.Lower(i) == "here" && t.Lower(i-1) == "neither" && t.Lower(i+1) == "nor" && t.Lower(i+2) == "there"
}

// notJust reports whether the predicate at i is said to be only a part of the truth, and
// no "but" tells the rest: the flag is not just a token.
func notJust(t *extract.Tree, i int) bool {
	for _, c := range t.Children(i, "advmod") {
		if w := t.Lower(c); (w == "not" || w == "n't" || w == "n’t") && syntax.NotOnly(t, c) {
			for _, k := range t.Children(i, "conj") {
				if cc := t.Child(k, "cc"); cc >= 0 && t.Lower(cc) == "but" {
					return false
				}
			}
			return true
		}
	}
	return false
}

// empty reports whether the predicate at i has "it" for a subject and its real
// one behind it: "it is time for Moscow to end the war".
func empty(t *extract.Tree, i int) bool {
	s := t.Children(i, syntax.Subjects...)
	return len(s) > 1 && slices.ContainsFunc(s, func(c int) bool { return t.Lower(c) == "it" })
}

// dated reports whether the predicate at i is a time: "was on Wednesday", "is on 5
// May".
func dated(t *extract.Tree, i int) bool {
	if syntax.TimeLike(t, i) {
		return true
	}
	if t.Tokens[i].UPOS == "NUM" {
		for _, c := range t.Children(i) {
			if syntax.TimeLike(t, c) && c > i {
				return true
			}
		}
	}
	return false
}

// outerVerb is the verb whose infinitive the predicate at i is, -1 for none.
func outerVerb(t *extract.Tree, i int) int {
	if t.Is(i, "xcomp") && t.Tokens[i].Head >= 0 && syntax.Infinitive(t, i) {
		return t.Tokens[i].Head
	}
	return -1
}

// cleft reports whether the clause at i only lifts a noun out of another: "It
// was Yermak who sat down with Rubio".
func cleft(t *extract.Tree, i int) bool {
	s := syntax.OwnSubject(t, i)
	if s < 0 {
		s = t.Child(i, "expl")
	}
	return s >= 0 && t.Lower(s) == "it" && t.Child(i, "acl:relcl", "advcl:relcl") >= 0
}

// predicate builds the proposition for the predicate at i: adjectives with what
// they govern ("be_responsible_for"), phrases with their preposition ("be_in"),
// nouns as the object of "be".
func predicate(t *extract.Tree, i, s int, g group) (extract.Proposition, bool) {
	all := arguments(t, i, g)
	args := slices.DeleteFunc(slices.Clone(all), func(a extract.Argument) bool {
		return t.Is(a.Head, "nmod") && t.Tokens[i].UPOS != "ADJ" && t.Tokens[a.Head].Head == i && a.Role != extract.RoleTime
	})
	pre := syntax.Prep(t, i)
	if pre == "" && t.Is(i, "conj") && t.Child(i, "cop") < 0 {
		pre = syntax.Prep(t, syntax.First(t, i)) // in Paris and Lyon
	}
	var object extract.Argument
	switch {
	case t.Tokens[i].UPOS == "VERB" && syntax.Infinitive(t, i): // the goal was to eradicate illiteracy
		o, ok := infinitiveObject(t, i, s)
		if !ok {
			return extract.Proposition{}, false
		}
		object, args = behindCopula(t, i, o), beforeCopula(t, i)
		if slices.ContainsFunc(o.Tokens, func(k int) bool { return t.Tokens[k].Head == i && lexicon.Negations[t.Lower(k)] }) {
			g.negated = false // the aim is not to offend
		}
	case theSame(t, i) && t.Lower(i) == "same" && t.Child(i, "advcl") > i: // the same as maintaining
		object, args = comparedObject(t, i), nil
		object.Tokens = slices.DeleteFunc(object.Tokens, func(k int) bool { return t.Tokens[k].Head == i && lexicon.Negations[t.Lower(k)] })
		object.Span, object.Text = t.SpanOf(object.Tokens), t.Words(object.Tokens)
	case (t.Tokens[i].XPOS == "JJS" || theSame(t, i) || ordinals[t.Lower(i)] && t.Child(i, "nmod:poss") >= 0 || pre == "among" && t.Tokens[i].UPOS == "ADJ") && t.Child(i, "det", "nmod:poss") >= 0: // the fourth largest of any country
		object = syntax.Argument(t, i, extract.RoleObject)
		if pre != "" { // among the highest on the planet, among the last to leave
			g.parts = append(g.parts, strings.ReplaceAll(pre, " ", "_"))
			object.Prep = pre
		}
	case t.Tokens[i].UPOS == "ADJ" && (ordinals[t.Lower(i)] || ranked(t, i)) && t.Child(i, "det") >= 0 && t.Child(i, "det") < i && t.Child(i, "acl") > i: // the first to plead guilty, the fourth Nigerian to win
		object, args = comparedObject(t, i), ofThem(t, i, args)
		object.Tokens = slices.DeleteFunc(object.Tokens, func(k int) bool { return k < t.Child(i, "det") })
		object.Span, object.Text = t.SpanOf(object.Tokens), t.Words(object.Tokens)
	case farFrom(t, i):
		object, args = comparedObject(t, i), nil
	case t.Tokens[i].UPOS == "ADJ" || t.Tokens[i].UPOS == "VERB":
		if atLarge[t.Lower(i)] && t.Child(i, "case") == i-1 { // were still at large
			g.parts, args = append(g.parts, t.Lower(i-1)), slices.DeleteFunc(args, func(a extract.Argument) bool { return a.Role == extract.RoleObject })
			object = adjectiveObject(t, i)
			object.Prep = t.Lower(i - 1)
			break
		}
		if x := t.Child(i, "xcomp", "advcl"); x > i && syntax.Infinitive(t, x) && t.Tokens[x].UPOS == "VERB" {
			if comparative(t, i) || deniedInside(t, i, x) {
				object, args = comparedObject(t, i), nil
				break
			}
			return adjectiveInfinitive(t, i, s, x, g)
		}
		if measureOf(t, i) >= 0 && slices.ContainsFunc(t.Children(i, "obl"), func(c int) bool { return c > i && !syntax.TimeLike(t, c) }) { // 1.5 degrees Celsius above the average
			object = comparedObject(t, i)
			args = slices.DeleteFunc(args, func(a extract.Argument) bool { return a.Role != extract.RoleTime })
			break
		}
		if inWhat(t, i) || thanTo(t, i) { // careful about what she says; more resistant to heat than to cold
			object, args = comparedObject(t, i), nil
			break
		}
		if asMuch(t, i) { // not as transmissible as measles
			object = comparedObject(t, i)
			object.Tokens = slices.DeleteFunc(object.Tokens, func(k int) bool { return k < scaledFrom(t, i-1) })
			object.Span, object.Text = t.SpanOf(object.Tokens), t.Words(object.Tokens)
			args = slices.DeleteFunc(args, func(a extract.Argument) bool { return a.Role != extract.RoleTime })
			break
		}
		if c := thanDoing(t, i); c > i {
			object = heldAgainst(t, i, c)
			break
		}
		if scaled(t, i) { // less popular in Germany: not popular there
			object = adjectiveObject(t, i)
			break
		}
		k := slices.IndexFunc(args, func(a extract.Argument) bool {
			return (a.Role == extract.RoleOblique || a.Role == extract.RolePlace) && a.Prep != "" && a.Head > i
		})
		if k < 0 && relational[t.Lower(i)] {
			return extract.Proposition{}, false // similar, and to what is not said
		}
		if k < 0 {
			object = adjectiveObject(t, i)
			break
		}
		object = args[k]
		args = withMainly(t, object.Head, slices.Delete(args, k, k+1))
		g.parts = append(g.parts, t.Lower(i), strings.ReplaceAll(object.Prep, " ", "_"))
		object.Role = extract.RoleObject
	default:
		object = withPossessor(t, i, syntax.Argument(t, i, extract.RoleObject))
		if m := measureOf(t, i); t.Tokens[i].UPOS == "ADV" && m >= 0 { // 100 kilometres away
			object = syntax.Phrase(t, i, dedup(append(t.Phrase(m, nil), object.Tokens...)), extract.RoleObject)
			args = slices.DeleteFunc(args, func(a extract.Argument) bool { return a.Head == m })
		}
		if m := measureBefore(t, i); m >= 0 { // 40% below average
			object = syntax.Phrase(t, i, dedup(slices.Concat(syntax.Noun(t, m), t.Children(i, "case"), object.Tokens)), extract.RoleObject)
			args, pre = slices.DeleteFunc(args, func(a extract.Argument) bool { return a.Head == m }), ""
		}
		if pre != "" {
			g.parts = append(g.parts, strings.ReplaceAll(pre, " ", "_"))
			object.Prep = pre
			if k := bareWith(t, i); k >= 0 { // "in touch with the Russians"
				g.parts = append(g.parts, t.Lower(i), syntax.Prep(t, k))
				object = syntax.Argument(t, k, extract.RoleObject)
				args = slices.DeleteFunc(slices.Clone(all), func(a extract.Argument) bool { return a.Head == object.Head }) // in prison for theft in Chad
			}
		}
	}
	args = slices.DeleteFunc(args, func(a extract.Argument) bool { return slices.Contains(object.Tokens, a.Head) })
	if o := limiting(t, g, append([]extract.Argument{object}, args...)); o >= 0 {
		args = append(args, syntax.Phrase(t, o, []int{o}, extract.RoleManner))
	}
	withLists(t, args, -1)
	p := extract.Proposition{
		Head: i, Predicate: dedup(g.toks), Relation: t.Words(dedup(g.toks)), Base: strings.Join(g.parts, "_"), Verb: "be", Tense: g.tense,
		Plural: g.plural, Negated: g.negated, Modality: g.mod, Outer: -1,
		Args: append([]extract.Argument{subject(t, s), object}, args...),
	}
	p.Span = clauseSpan(t, p)
	return p, true
}

var (
	// ordinals single somebody out who did something.
	ordinals = lexicon.Words("first second third last only next latest")
	// relational are adjectives that say nothing without what they relate to.
	relational = lexicon.Words("similar akin tantamount equivalent comparable prone attributable conducive supportive indicative reminiscent synonymous identical subject")
)

// atLarge are adjectives that are one with the preposition before them.
var atLarge = lexicon.Words("large risk odds ease bay")

// bareWith is the phrase that a fixed predicate like "in touch", "at war", "in
// talks" governs, -1 for none.
func bareWith(t *extract.Tree, i int) int {
	if t.Tokens[i].UPOS != "NOUN" || t.Child(i, "det", "amod", "nmod:poss", "nummod") >= 0 {
		return -1
	}
	for _, c := range t.Children(i, "nmod", "obl") {
		if p := syntax.Prep(t, c); c > i && (p == "with" || p == "of" || p == "for" || p == "to" || p == "against") && !syntax.TimeLike(t, c) {
			return c
		}
	}
	return -1
}
