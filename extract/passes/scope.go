package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// limit sets the modality of what stands in the scope of something that leaves
// it open: conditions, questions, demands, wishes, purposes. What is denied by the
// word above it is negated: nobody thinks that it will end.
//
// Sources: the polarity algorithm of Nairn, Condoravdi and Karttunen (2006); FactBank's
// scale of certainty (Saurí and Pustejovsky 2009); TruthTeller (Lotan et al. 2013).
//
// Left out: titles, appositions and places, which hold whatever is said of them;
// relative clauses that describe a known thing, which are presupposed.
func limit(d *extract.Doc) {
	for _, p := range live(d) {
		t := &d.Trees[p.Sentence]
		if p.Rule == "title" || p.Rule == "apposition" || p.Rule == "location" {
			continue // what somebody is does not hang on what is said of them
		}
		p.Args = slices.DeleteFunc(p.Args, func(a extract.Argument) bool {
			return a.Role == extract.RoleCondition && (apart(t, p.Head, a) || overWhether(a))
		})
		guess(t, p)
		halve(t, p)
		c := surroundings(t, p)
		switch {
		case rank[c.mod] > rank[extract.Claimed]:
			p.Modality = lessened(p, c.mod)
		case p.Modality == extract.Planned && asARule(t, p.Head):
			p.Modality, p.Tense = extract.Actual, extract.Present
		case p.Modality != extract.Possible:
		case p.Rule == "clause" && !question(t, p.Head) && politely(t, p.Head):
			p.Modality = extract.Actual // we can say that
		case hasAux(t, p.Head, "have") && hadBeen(t, p.Head):
			p.Modality = extract.Unreal // had he gone, he may have fallen
		case perceived(t, p.Head) || habitual(t, p.Head) || declines(t, p.Head, p.Negated) || cameTrue(d, p):
			p.Modality, p.Tense = extract.Actual, extract.Past
		case backshifted(t, p.Head):
			p.Modality, p.Tense = planOf(t, p.Head), extract.Future
		case pastAbility(d, p):
			p.Tense = extract.Past // could observe, and not: may observe
		}
		foregone(d, p)
		if v := t.Tokens[syntax.First(t, p.Head)].Head; p.Modality == extract.Actual && feelsLike(t, syntax.First(t, p.Head)) {
			if p.Modality = extract.Possible; whenever(t, v) {
				p.Dropped = "only when something else is so" // when nobody sings, it feels like the song is lost
			}
		}
		if p.Modality == extract.Actual && (c.mod == extract.Claimed && isThat(t, p.Head) || onlySeems(t, p.Head)) {
			p.Modality, p.Reported = extract.Claimed, true // the argument was that …
		}
		if tale(t, p.Head) {
			p.Dropped = "a way of saying that it is told" // as the story goes
		}
		p.Negated = p.Negated != c.neg
		if w := misread(t, p); w != "" {
			p.Dropped = w
		}
		if p.Modality == extract.Planned && thoughtThen(t, p.Head) {
			p.Dropped = "was only thought then" // I thought I was going to lose the house
		}
		if p.Negated && forWhat(t, p.Head) {
			p.Dropped = "denied may be only what for"
		}
		if syntax.MaybeDenied(t, p.Head) {
			p.Dropped = "denied with the verb before it, or not"
		}
		if !p.Negated && either(t, p.Head) && !(p.Rule == "copula" && t.Tokens[p.Head].UPOS == "VERB") && (t.Tokens[p.Head].UPOS == "VERB" || predicative(t, p.Head) && !toldWhole(t, p)) {
			if rank[p.Modality] <= rank[extract.Claimed] && (many(t, p) || manyObjects(t, p.Head)) {
				p.Dropped = "either of two, of many" // all other states delayed the vote or held it by mail
			}
			if p.Modality == extract.Ordered && mustEither(t, p.Head) {
				p.Dropped = "one of two must be done" // must pay a fine or do community work
			}
			p.Modality = weaken(p.Modality)
		}
		if says(t, p.Head) && t.Child(p.Head, "ccomp") >= 0 && rank[p.Modality] <= rank[extract.Claimed] && slices.ContainsFunc(p.Args, func(a extract.Argument) bool { return a.Role == extract.RoleCondition && a.Tokens[0] < p.Head }) {
			p.Dropped = "under a condition that is part of what is said" // if it rains, officials say, the dam will break
		}
		if slices.ContainsFunc(p.Args, func(a extract.Argument) bool { return a.Role == extract.RoleCondition }) && !standing(p) && !askedIf(t, p) && !unlessOnly(t, p) && !onlyIf(t, p) {
			if says(t, p.Head) && t.Tokens[p.Head].XPOS == "VBG" && rank[p.Modality] <= rank[extract.Claimed] {
				p.Dropped = "under a condition that is part of what is said" // suggesting a lack of fuel if there is a war
			}
			if p.Modality != extract.Ordered && hadTo(t, p.Head) {
				p.Dropped = "had to be done under a condition" // had to meet the rules if they wanted to run
			}
			p.Modality = weaken(p.Modality)
		}
		if rank[p.Modality] > rank[extract.Claimed] && orElse(t, p.Head) {
			p.Modality = extract.Conditional
		}
		if p.Modality == extract.Actual && (asked(t, p.Head) || question(t, p.Head) && wh(t, p.Head) && !presupposed(t, p.Head) && !grantedByQuestion(t, p)) {
			p.Modality = extract.Unreal
		}
		if withinQuestion(t, p.Head) {
			switch {
			case rank[p.Modality] <= rank[extract.Claimed]:
				p.Dropped = "taken for granted by a question"
			case p.Modality != extract.Conditional:
				p.Modality = extract.Unreal // will it survive, and can it? nobody says so
			}
		}
		if putWhy(t, p.Head) {
			p.Dropped = "taken for granted by a question"
		}
		if t.Tokens[p.Head].XPOS == "VB" && imperative(t, p.Head) {
			p.Modality = extract.Ordered
		}
	}
}

// hadTo reports whether the verb at i, or the one right below it in its group, is that of
// what had to be done.
func hadTo(t *extract.Tree, i int) bool {
	h := t.Tokens[i].Head
	return syntax.HadTo(t, i) || t.Is(i, "xcomp") && h >= 0 && syntax.HadTo(t, h)
}

// forWhat reports whether a purpose hangs on the verb at i: who did not vote for him so that
// he could rule has voted for him.
func forWhat(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Children(i, "advcl"), func(c int) bool {
		return c > i && t.Child(c, "aux") >= 0 && mark(t, c) == "so that"
	})
}

// many reports whether the subject of p is several: of those some may do one thing and
// some the other.
func many(t *extract.Tree, p *extract.Proposition) bool {
	s := p.Args[0].Head
	return p.Plural || p.Args[0].Sentence == p.Sentence && (t.Tokens[s].XPOS == "NNS" || t.Tokens[s].XPOS == "NNPS" || t.Child(s, "conj", "nummod") >= 0 || t.Is(s, "conj") && t.Is(syntax.First(t, s), "nsubj"))
}

// manyObjects reports whether one of the verbs that an "or" joins at i has several objects:
// of those some may have had one thing done to them and some the other, as in "has
// cancelled or delayed almost all flights".
func manyObjects(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Conjuncts(syntax.First(t, i)), func(c int) bool {
		o := t.Child(c, "obj")
		return o > c && (t.Tokens[o].XPOS == "NNS" || t.Tokens[o].XPOS == "NNPS" || t.Child(o, "conj") >= 0)
	})
}

// isThat reports whether the clause at i says what a noun is: the claim is that.
func isThat(t *extract.Tree, i int) bool {
	f := syntax.First(t, i)
	return t.Is(f, "ccomp") && syntax.Lemma(t, t.Tokens[f].Head) == "be"
}

// surroundings is what stands above the predicate of p makes of it.
func surroundings(t *extract.Tree, p *extract.Proposition) reading {
	i := p.Head
	if f := syntax.First(t, i); p.Rule == "event-object" && t.Is(f, "obj") {
		i = t.Tokens[f].Head // provided that it reaches a deal
	}
	h := t.Tokens[syntax.First(t, i)].Head
	switch {
	case h < 0 && infinitive(t, i) && i != syntax.First(t, i) && t.Child(i, "aux", "cop") < 0:
		return above(t, i, 0) // will be visiting the camps, and also to hear complaints
	case h < 0 && (p.Rule == "event-noun" || !lexicon.Conditions[mark(t, syntax.First(t, i))]):
		return holds
	case h < 0:
		return above(t, i, 0) // If only Oslo listened.
	case p.Rule == "event-noun":
		if t.Is(i, "obj", "obl", "nmod") && unrealUnder(t, h) {
			return reading{mod: extract.Unreal}
		}
		return holds
	case p.Rule == "copula" && t.Is(i, "xcomp") && syntax.Infinitive(t, i):
		i = h // the rule has read what its verb makes of it: is expected to be
	}
	c := above(t, i, 0)
	if f := syntax.First(t, i); denials[syntax.Lemma(t, h)] && t.Is(f, "ccomp", "xcomp") {
		c.neg = false // the pass attribution negates what somebody denies
	}
	return c
}

// pastAbility reports whether the "could" of p tells what could be done then: where the
// time of p is past, where it stands beside a past, or under one in nobody's words.
// "Through it astronomers could observe distant galaxies."
func pastAbility(d *extract.Doc, p *extract.Proposition) bool {
	t, i := &d.Trees[p.Sentence], p.Head
	if !hasAux(t, i, "could") || hasAux(t, i, "have") || conditioned(t, i) {
		return false
	}
	if over(d, p) || whoDid(t, i) {
		return true
	}
	for _, c := range t.Children(i, "conj", "advcl") {
		if t.Tokens[c].XPOS == "VBD" {
			return true
		}
	}
	for n := 0; i >= 0 && n < len(t.Tokens); n++ {
		if h := t.Tokens[i].Head; t.Is(i, "ccomp") && h >= 0 && t.Tokens[h].UPOS == "ADJ" && lexicon.Emotives[syntax.Lemma(t, h)] {
			return true // is grateful that she could see it
		}
		if t.Is(i, "ccomp", "parataxis") {
			return false // said it could: what they said may still be so
		}
		if i = t.Tokens[i].Head; i >= 0 && t.Tokens[i].XPOS == "VBD" && !lexicon.Says[syntax.Lemma(t, i)] {
			return true
		}
	}
	return false
}

// over reports whether the time of p was over when the article appeared.
func over(d *extract.Doc, p *extract.Proposition) bool {
	for _, a := range p.Args {
		for _, x := range d.Times {
			if a.Role == extract.RoleTime && x.Overlaps(a.Span) && !x.End.IsZero() && !d.Article.Published.IsZero() && !x.End.After(d.Article.Published) {
				return true
			}
		}
	}
	return false
}

// cameTrue reports whether the "would" of p tells what came later, seen from a past
// that the writer tells of: "he would go on to win four titles", "in 1975 he would
// return". What somebody says would be is none.
func cameTrue(d *extract.Doc, p *extract.Proposition) bool {
	t, i := &d.Trees[p.Sentence], p.Head
	if !hasAux(t, i, "would") || hasAux(t, i, "have") || conditioned(t, i) || quoted(t, i) || negatedAt(t, i) || !t.Is(syntax.First(t, i), "root", "acl:relcl") {
		return false
	}
	on := t.Child(i, "compound:prt")
	return over(d, p) || syntax.Lemma(t, i) == "go" && on >= 0 && t.Lower(on) == "on" && t.Child(i, "xcomp") > on
}

// lessened is the modality of p where what is above it makes it c at most.
func lessened(p *extract.Proposition, c extract.Modality) extract.Modality {
	m := p.Modality
	switch c {
	case extract.Conditional, extract.Unreal:
		return c
	case extract.Possible:
		return weaken(m)
	case extract.Ordered:
		return extract.Unreal
	case extract.Planned, extract.Expected:
		if p.Rule == "participle" && p.Tense == extract.Past {
			p.Tense = extract.Present // will be a ceremony attended by friends
		}
		if m == extract.Actual && p.Tense != extract.Past || m == extract.Planned { // but: could not resolve it when he served
			return extract.Expected
		}
	}
	return m
}

// backshifted reports whether the "would" of the clause at i is the "will" of what
// somebody said in the past: "Merz said Germany would close the border". Inside
// quotation marks would is would.
func backshifted(t *extract.Tree, i int) bool {
	would := false
	for _, a := range append(t.Children(i, "aux"), t.Children(syntax.First(t, i), "aux")...) {
		would = would || t.Lower(a) == "would" || t.Lower(a) == "'d" || t.Lower(a) == "’d"
	}
	f := syntax.First(t, i)
	v := t.Tokens[f].Head
	if !would || v < 0 || hadFirst(t, i) || syntax.WouldRather(t, i) {
		return false
	}
	switch {
	case recounts[syntax.Lemma(t, v)] && syntax.Lemma(t, i) != "be":
		return false // alleged that he would lock them in: what he used to do
	case t.Is(f, "ccomp", "csubj") && (lexicon.Says[syntax.Lemma(t, v)] || lexicon.Thinks[syntax.Lemma(t, v)] || settles[syntax.Lemma(t, v)] || decrees[syntax.Lemma(t, v)]):
	case syntax.Reporting(t, f) || t.Child(f, "parataxis") < 0 || !syntax.Beside(t, t.Child(f, "parataxis")):
		return false
	default:
		v = t.Child(f, "parataxis")
	}
	return quoted(t, i) == quoted(t, v) && pastReport(t, v)
}

// hadFirst reports whether a condition in the order of a question stands before the verb at i:
// had the dam been repaired, they would be alive.
func hadFirst(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Children(i, "advcl"), func(c int) bool {
		a := t.Child(c, "aux", "cop")
		return c < i && a >= 0 && a < syntax.OwnSubject(t, c) && t.Lower(a) == "had" && t.Child(c, "mark") < 0
	})
}

// settles are verbs for what people make up their minds about: agreed it would reopen.
var settles = lexicon.Words("decide agree resolve")

// quoted reports whether token i stands between quotation marks, as far as its
// sentence tells.
func quoted(t *extract.Tree, i int) bool {
	open := 0
	for k := range t.Tokens {
		switch f := t.Tokens[k].Form; {
		case f == "”" || f == "\"" && open > 0:
			if open == 0 && i < k {
				return true // opened in an earlier sentence
			}
			open = 0
		case f == "“" || f == "\"":
			open++
		}
		if k == i {
			return open > 0
		}
	}
	return false
}

// pastReport reports whether the verb at v, or the one that a participle hangs on
// ("said …, adding that"), is in the past.
func pastReport(t *extract.Tree, v int) bool {
	for n := 0; v >= 0 && n < len(t.Tokens); n++ {
		if a := t.Child(v, "aux"); a >= 0 {
			return t.Tokens[a].XPOS == "VBD" || t.Lower(a) == "has" || t.Lower(a) == "have"
		}
		if t.Tokens[v].XPOS != "VBG" {
			return t.Tokens[v].XPOS == "VBD"
		}
		v = t.Tokens[v].Head
	}
	return false
}

// standing reports whether p says what somebody is ready for, which a condition
// does not take back: "was prepared to cease hostilities if …".
func standing(p *extract.Proposition) bool {
	return strings.HasPrefix(p.Base, "be_") || p.Via != "" && p.Modality == extract.Planned || p.Passive && strings.Contains(p.Base, "_to_")
}

// apart reports whether a colon or a quotation mark stands between the predicate
// at i and its condition a: then the parser joined two statements.
func apart(t *extract.Tree, i int, a extract.Argument) bool {
	for k := i + 1; k < a.Tokens[0]; k++ {
		if f := t.Tokens[k].Form; f == ":" || f == ";" {
			return true
		}
	}
	return false
}

// untimed are words that put a clause at a time which is still to come where its
// governor is: when it opens, as soon as it opens.
var untimed = map[string]bool{"when": true, "once": true, "until": true, "before": true, "after": true, "as soon as": true}

// askedWhy reports whether the clause at i is one of a question that takes it for
// granted: asked why she left.
func askedWhy(t *extract.Tree, i int) bool {
	for _, c := range t.Children(i, "advmod") {
		if w := t.Lower(c); (w == "why" || w == "how") && c < i {
			return past(t, i)
		}
	}
	return false
}

// past reports whether the clause at i is in the past.
func past(t *extract.Tree, i int) bool {
	if a := t.Child(i, "aux", "cop"); a >= 0 {
		return t.Tokens[a].XPOS == "VBD"
	}
	return t.Tokens[i].XPOS == "VBD"
}

// held says how a word at h that is neither knowing nor saying holds its complement at i:
// hopes are no facts, fears and what is possible may come true. "" for all others.
func held(t *extract.Tree, i, h int) string {
	l := syntax.Lemma(t, h)
	switch {
	case negatedAt(t, h):
		return ""
	case hopeVerbs[l] && t.Tokens[h].UPOS == "VERB", t.Tokens[h].UPOS == "ADJ" && (l == "determined" || l == "keen" || l == "eager" || l == "anxious"), (l == "determine" || l == "determined") && t.Child(h, "aux:pass", "cop") >= 0 && t.Child(h, "obl:agent", "expl") < 0 && syntax.OwnSubject(t, h) >= 0 && t.Lower(syntax.OwnSubject(t, h)) != "it":
		return "unreal"
	case standsAlready(t, i, h):
		return "" // is concerned that the plan relies on one firm: it does, they say
	case fearVerbs[l], t.Tokens[h].UPOS == "ADJ" && (l == "possible" || l == "conceivable" || l == "afraid" || l == "fearful" || l == "worried" || l == "concerned"):
		return "possible"
	case t.Tokens[h].UPOS == "ADJ" && (l == "likely" || l == "probable"):
		return "likely"
	}
	return ""
}

var (
	hopeVerbs = lexicon.Words("hope wish pray")
	fearVerbs = lexicon.Words("fear worry")
)

// missing reports whether the clause at i is what there is no evidence of: "there
// was no evidence the attacks came from Yemen".
func missing(t *extract.Tree, i, h int) bool {
	d := t.Child(h, "det")
	if d < 0 || t.Lower(d) != "no" || t.Tokens[h].UPOS != "NOUN" {
		return false
	}
	if t.Is(i, "acl:relcl") {
		return true // no minister who voted
	}
	for _, c := range t.Children(i, "nsubj", "obj", "obl") {
		if syntax.IsRelative(t, c) && !t.Is(c, "mark") {
			return false // no one who came
		}
	}
	return true
}

// describes reports whether the relative clause at i tells something of a known
// thing: set off by a comma, or on a definite noun. "a way that protects" does not.
func describes(t *extract.Tree, i, h int) bool {
	f := t.Phrase(i, func(c int) bool { return t.Is(c, "punct") })[0]
	if f > 0 && t.Tokens[f-1].Form == "," || t.NameAt(h) >= 0 {
		return true
	}
	d := t.Child(h, "det", "nmod:poss")
	return d >= 0 && t.Lower(d) != "a" && t.Lower(d) != "an" && t.Lower(d) != "any" && t.Lower(d) != "no"
}

// unrealUnder reports whether the word at h leaves its complement open. A verb's
// predicate complement counts too: "considered it unrealistic that".
func unrealUnder(t *extract.Tree, h int) bool {
	l := syntax.Lemma(t, h)
	if lexicon.Unreal[l] && !lexicon.Factive[l] {
		if l == "suggest" || l == "insist" || l == "urge" || l == "order" || l == "call" {
			return !statement(t, h)
		}
		return true
	}
	for _, x := range t.Children(h, "xcomp") {
		if lexicon.Unreal[syntax.Lemma(t, x)] {
			return true
		}
	}
	return false
}

// statement reports whether the complement of h is a finite clause in a past or
// present tense: "insisted that Russia is …" states, "insisted that he be …" asks.
func statement(t *extract.Tree, h int) bool {
	c := t.Child(h, "ccomp", "parataxis")
	return c >= 0 && (t.Tokens[c].XPOS != "VB" && !subjunctive(t, c) || t.Child(c, "aux") >= 0)
}

// subjunctive reports whether the verb at c lacks the -s of a statement: "ordered
// that Google sell Chrome".
func subjunctive(t *extract.Tree, c int) bool {
	s := syntax.OwnSubject(t, c)
	return s >= 0 && t.Tokens[c].XPOS == "VBP" && t.Lower(c) == syntax.Lemma(t, c) && t.Child(s, "conj") < 0 &&
		(t.Tokens[s].XPOS == "NN" || t.Tokens[s].XPOS == "NNP") && !lexicon.Bodies[syntax.Lemma(t, s)]
}

var unrealNouns = lexicon.Words("plan proposal idea possibility prospect hope fear risk threat demand call bid attempt effort offer claim rumor rumour suggestion likelihood chance illusion delusion dream fantasy myth misconception pretence pretense need wish willingness ability right opportunity assumption presumption supposition speculation misperception")
var unrealPreposition = lexicon.Words("without instead rather than")

// wondering reports whether the complement clause at i is an open question:
// "asked whether it would happen", "we don't know where we can start".
func wondering(t *extract.Tree, i int) bool {
	h := t.Tokens[i].Head
	open := h >= 0 && syntax.Lemma(t, h) == "know" && (negatedAt(t, h) || heldByNone(t, h) || t.Is(h, "xcomp") && infinitive(t, h)) && slices.ContainsFunc(t.Children(i, "aux"), func(a int) bool { return t.Tokens[a].XPOS == "MD" })
	for _, c := range t.Children(i) {
		if w := t.Lower(c); (w == "whether" || w == "if") && t.Is(c, "mark") || open && t.Tokens[c].XPOS == "WRB" {
			return true
		}
	}
	return false
}

// negatedAt reports whether the verb at h is negated: "did not say that", "neither
// confirmed nor denied that".
func negatedAt(t *extract.Tree, h int) bool {
	if c := t.Child(h, "cc:preconj"); c >= 0 && t.Lower(c) == "neither" {
		return true
	}
	for _, c := range t.Children(h, "advmod", "aux") {
		if lexicon.Negations[t.Lower(c)] || t.Lower(c) == "longer" && t.Lower(c-1) == "no" {
			return true
		}
	}
	return false
}

// imperative reports whether the verb at i is a command: a bare root without
// subject or auxiliary.
func imperative(t *extract.Tree, i int) bool {
	return t.Is(i, "root", "parataxis") && t.Child(i, "aux") < 0 && t.Child(i, syntax.Subjects...) < 0
}
