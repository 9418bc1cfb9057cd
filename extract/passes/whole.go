package passes

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// eachSubject are the subjects that p is told of one by one. several says that a
// coordination was parted for it, one that it was kept whole and takes a singular verb:
// law and order was a theme.
func eachSubject(t *extract.Tree, p extract.Proposition) (subjects []extract.Argument, several, one bool) {
	subjects = alternatives(t, p.Args[0], p)
	if len(subjects) < 2 {
		return subjects, false, false
	}
	s := p.Args[0].Head
	one = oneTogether(t, p) || splitName(t, s) || undivided(t, s, p)
	if one || p.Verb == "share" || inCommon(t, p) || allBut(t, s) || listedWhole(t, s) || family(t, s) || noMore(t, s) || rephrased(t, s) || sharedKind(t, s) || sharedKinds(t, s) || syntax.Focused(t, s) || sharesRanks(t, p) || exampled(t, s) >= 0 {
		return []extract.Argument{withOnly(t, wholeList(t, p.Args[0]))}, false, one
	}
	if r := sharedRelative(t, s); r >= 0 && !t.Under(p.Head, r) {
		return []extract.Argument{withRelative(t, p.Args[0], r)}, false, false
	}
	if p.Turned && p.Rule == "participle" && heads[p.Verb] && slices.ContainsFunc(subjects[1:], func(a extract.Argument) bool {
		return t.NameAt(a.Head) < 0 && (plural(t, a.Head) || t.Child(a.Head, "det") >= 0)
	}) {
		return []extract.Argument{wholeList(t, p.Args[0])}, false, false // a squad headed by an officer and two witnesses
	}
	subjects = describedHere(t, p, whoActs(t, subjects))
	if n := len(subjects); n == 2 && p.Turned && p.Rule == "participle" && parted(t, subjects[1].Head) {
		return subjects[:1], true, false // toured works funded by Spain, and the port
	}
	if len(subjects) > 1 && (amongThem(t, p, subjects) || sharesOut(t, p) || theirOwn(t, p, subjects) || actAs(t, p, subjects) || firstAndSecond(t, p) || becomeMany(t, p, subjects)) {
		return []extract.Argument{wholeOf(t, p.Args[0], subjects)}, false, false
	}
	return subjects, true, false
}

// parted reports whether a comma stands before the "and" of the second of two at i, and the parser is
// unsure whether it goes with the first.
func parted(t *extract.Tree, i int) bool {
	cc := t.Child(i, "cc")
	return cc > 0 && t.Tokens[cc-1].Form == "," && len(t.Arc) == len(t.Tokens) && t.Arc[i] < unsureOfTwo
}

// heads are verbs for what one does, with others beside him.
var heads = lexicon.Words("head lead chair preside spearhead")

// withRelative is the list of the argument a with the relative clause at r behind it.
func withRelative(t *extract.Tree, a extract.Argument, r int) extract.Argument {
	a = wholeList(t, a)
	a.Tokens = append(slices.DeleteFunc(a.Tokens, func(k int) bool { return t.Under(k, r) }), t.Phrase(r, nil)...)
	slices.Sort(a.Tokens)
	a.Span, a.Text = t.SpanOf(a.Tokens), t.Words(a.Tokens)
	return a
}

// sharedRelative is the relative clause behind coordinated plurals that tells which of them
// are meant: states and nations that allow it. -1 for none.
func sharedRelative(t *extract.Tree, i int) int {
	cs := t.Children(i, "conj")
	if len(cs) == 0 || !plural(t, i) || t.NameAt(i) >= 0 || t.Child(i, "det", "nmod:poss", "nummod") >= 0 {
		return -1
	}
	last := cs[len(cs)-1]
	r := t.Child(i, "acl:relcl")
	if r < last || !plural(t, last) || t.Child(last, "det", "nmod:poss", "nummod") >= 0 || !syntax.Restrictive(t, r) {
		return -1
	}
	return r
}

// eachObject are the objects that p is told of one by one; of a proposition without an
// object it is one empty argument.
func eachObject(t *extract.Tree, p extract.Proposition) []extract.Argument {
	if len(p.Args) < 2 || p.Args[1].Role != extract.RoleObject {
		return []extract.Argument{{}}
	}
	o := p.Args[1]
	objects := doneHere(t, p, whoActs(t, alternatives(t, o, p)))
	switch {
	case titles[p.Verb]: // a film titled Guns & Roses
		return []extract.Argument{wholeList(t, o)}
	case len(objects) < 2:
		return objects
	case sharedRelative(t, o.Head) >= 0 && !t.Under(p.Head, sharedRelative(t, o.Head)): // had not heard of albums or songs that sold well
		return []extract.Argument{withRelative(t, o, sharedRelative(t, o.Head))}
	case sharedOut(t, p, objects),
		(p.Base == "be" || p.Passive && o.Prep == "as") && together(t, p.Args[0], objects),
		coverage[p.Verb] && counted(t, p.Args[0]), // 30 episodes cover three languages: not each of them
		composed[p.Base], joins[p.Verb] && len(p.Args) == 2, bringsTogether(t, p),
		splitName(t, o.Head), allBut(t, o.Head), listedWhole(t, o.Head), sharedAdjective(t, o.Head), sharedKinds(t, o.Head), p.Base != "be" && sharedArticle(t, o.Head),
		strings.HasSuffix(o.Prep, "between"), onlyThese(t, p), ranks(t, p, objects), // grow by between 2% and 3%
		o.Prep != "" && noneOr(t, o.Head), moreThan(t, p, o.Head), undivided(t, o.Head, p), syntax.Focused(t, o.Head), exampled(t, o.Head) >= 0, mostlyOne(t, p, o.Head):
		return []extract.Argument{wholeList(t, o)}
	case linksThem(t, p) && slices.ContainsFunc(objects, func(o extract.Argument) bool { return afterBut(t, o.Head) }): // not only Chad and Mali but also Niger
		return []extract.Argument{wholeList(t, o)}
	case alongWith(p), sameFor(t, p), linksThem(t, p), namedFor(t, p), onlyOne(t, p), outOfMany(t, p), sideBySide(t, p, len(objects)), ofThemBoth(t, p, objects), asMany(t, p, objects), p.Base != "be" && partOfMany(t, p.Args[0]): // most of the smoke comes from fires and kilns
		return []extract.Argument{wholeOf(t, o, objects)}
	}
	return objects
}

// ranks reports whether the objects are places of a ranking that several share out: Russell
// and Hamilton were seventh and eighth.
func ranks(t *extract.Tree, p extract.Proposition, objects []extract.Argument) bool {
	if p.Base != "be" && p.Verb != "finish" && p.Verb != "come" {
		return false
	}
	for _, o := range objects {
		if w := t.Lower(o.Head); t.Tokens[o.Head].UPOS != "ADJ" || !places[w] && (len(w) < 5 || !strings.HasSuffix(w, "th")) {
			return false
		}
	}
	return true
}

// sharesRanks reports whether the subjects of p share out two places or more: of Russell and
// Hamilton, who were seventh and eighth, neither was both.
func sharesRanks(t *extract.Tree, p extract.Proposition) bool {
	return len(p.Args) > 1 && p.Args[1].Role == extract.RoleObject && t.Child(p.Args[1].Head, "conj") > p.Args[1].Head && ranks(t, p, p.Args[1:2])
}

// places are the first places of a ranking.
var places = lexicon.Words("first second third")

// noMore reports whether the nouns from i on share a "no more": "there are no more goods and
// services" leaves some of both.
func noMore(t *extract.Tree, i int) bool {
	d, m := t.Child(i, "det"), t.Child(i, "amod", "advmod")
	return d >= 0 && t.Lower(d) == "no" && m == d+1 && (t.Lower(m) == "more" || t.Lower(m) == "further" || t.Lower(m) == "other")
}

// onlyThese reports whether an "only" limits p: who only visited Oslo and Bergen did not only
// visit Oslo.
func onlyThese(t *extract.Tree, p extract.Proposition) bool {
	return slices.ContainsFunc(p.Args, func(a extract.Argument) bool {
		return a.Sentence == p.Sentence && syntax.LoneOnly(t, a)
	})
}

// moreThan reports whether the noun at i and those beside it share a "more" or "fewer" that
// p compares: fired more missiles and drones than in May.
func moreThan(t *extract.Tree, p extract.Proposition, i int) bool {
	degree := slices.ContainsFunc(t.Children(i, "amod", "advmod", "det"), func(c int) bool {
		w := t.Lower(c)
		return c < i && (w == "more" || w == "fewer" || w == "less")
	})
	return degree && slices.ContainsFunc(p.Args[2:], func(a extract.Argument) bool { return a.Prep == "than" })
}

var (
	keeps      = lexicon.Words("have enjoy maintain build forge form develop establish restore resume")
	betweenTwo = lexicon.Words("relationship relation tie friendship partnership bond alliance rivalry affinity understanding border")
)

// composed are predicates of what several things make up together.
var composed = lexicon.Words("consist_of be_full_of make_of make_up_of compose_of")

// joins are verbs of what is done to several things with each other: separated men and women.
var joins = lexicon.Words("combine mix blend merge unite separate reconcile compare pair swap interweave juxtapose")

// inCommon reports whether p is told of its subjects together only: "Lee and Kim own 40
// percent between them", "Peru and Chile account for half of the catch", "hail and floods
// killed 12 people".
func inCommon(t *extract.Tree, p extract.Proposition) bool {
	if betweenThem(t, p) || mostlyBy(t, p) {
		return true
	}
	if len(p.Args) == 2 && keeps[p.Verb] && p.Args[1].Sentence == p.Sentence && betweenTwo[syntax.Lemma(t, p.Args[1].Head)] && t.Child(p.Args[1].Head, "nmod") < 0 {
		return true // Peru and Chile have a strong relationship
	}
	for _, c := range t.Phrase(p.Head, func(c int) bool { return t.Is(c, "conj", "ccomp", "advcl", "acl", "parataxis") }) {
		if w := t.Lower(c); t.Is(c, "advmod") && t.Tokens[c].Head == p.Head && (w == "together" || w == "jointly" || w == "collectively" || w == "combined" || w == "altogether") {
			return true
		} else if p := syntax.Prep(t, c); w == "them" && p == "between" || w == "total" && p == "in" {
			return true
		}
	}
	if slices.ContainsFunc(t.Children(p.Head, "advcl"), func(c int) bool { return c < p.Head && syntax.TakenTogether(t, c) }) {
		return true
	}
	if meets[p.Verb] && t.NameAt(p.Args[0].Head) < 0 && (len(p.Args) < 2 || p.Args[1].Prep != "with" && p.Args[1].Prep != "from") {
		return true
	}
	if k := predicateAt(t, p); k > 0 && mutual[syntax.Lemma(t, p.Args[k].Head)] && plural(t, p.Args[k].Head) && t.Child(p.Args[k].Head, "nmod:poss") < 0 && !ofOthers(t, p.Args[k].Head) {
		return true // Lee and Kim are brothers, became rivals
	}
	if len(p.Args) < 2 || p.Args[1].Role != extract.RoleObject {
		return false
	}
	if agrees[p.Verb] && topics[p.Args[1].Prep] && p.Rule != "reciprocal" && !withOther(t, p) {
		return true // Peru and Chile disagree on fishing
	}
	o := p.Args[1].Head
	if p.Verb == "take" && t.Lower(o) == "turns" {
		return true
	}
	for _, c := range t.Children(o, "amod", "nmod") {
		if w := t.Lower(c); w == "combined" || w == "total" && syntax.Prep(t, c) == "in" {
			return true
		}
	}
	return shares[p.Base] && amount(t, o) || tolls[p.Verb] && !p.Passive && t.Child(o, "nummod") >= 0 && t.NameAt(p.Args[0].Head) < 0
}

// meets are verbs of what several do to each other: several pressures collided.
var meets = lexicon.Words("collide converge combine intersect coincide differ overlap")

// agrees are verbs of what several do with each other about something.
var agrees = lexicon.Words("agree disagree differ clash quarrel feud bicker squabble argue cooperate collaborate converge diverge split")

// topics are prepositions of what it is about.
var topics = lexicon.Words("on over about in")

// mutual are nouns for what several are of each other.
var mutual = lexicon.Words("brother sister sibling twin cousin friend neighbor neighbour rival ally partner colleague teammate enemy foe opponent equal spouse lover roommate classmate competitor counterpart relative synonym")

// shares are predicates of how much of a whole several make up.
var shares = lexicon.Words("account_for make_up constitute represent comprise form")

// tolls are verbs of what several causes do to so many together.
var tolls = lexicon.Words("kill injure wound displace damage destroy claim leave affect force")

// amount reports whether the noun at i is a number or a part of something.
func amount(t *extract.Tree, i int) bool {
	return t.Tokens[i].UPOS == "NUM" || t.Tokens[i].UPOS == "SYM" || t.Child(i, "nummod") >= 0 || partNouns[syntax.Lemma(t, i)]
}

var partNouns = lexicon.Words("half most majority third quarter fifth percent percentage bulk share % proportion")

// allBut reports whether what stands behind "but" at i is left out of all the rest: all
// but one of them, everyone but Peru.
func allBut(t *extract.Tree, i int) bool {
	d := t.Child(i, "det")
	if w := t.Lower(i); !everyone[w] && (d < 0 || !everyone[t.Lower(d)]) {
		return false
	}
	return slices.ContainsFunc(t.Children(i, "conj"), func(c int) bool {
		cc := t.Child(c, "cc")
		return cc >= 0 && t.Lower(cc) == "but" && t.Child(c, "advmod") < 0
	})
}

var everyone = lexicon.Words("all every everyone everybody everything any anyone anybody anything no none nobody nothing no-one each")

// listedWhole reports whether the coordinated nouns at i share what stands before the
// first or the head of the last, so that none is the thing by itself: six insurers and
// trusts, her coffee and banana gardens, the Indus, Kabul and soft border plans.
func listedWhole(t *extract.Tree, i int) bool {
	cs := t.Children(i, "conj")
	if len(cs) == 0 || t.Child(cs[0], "case") >= 0 {
		return false
	}
	last := cs[len(cs)-1]
	for _, c := range cs {
		if t.Child(c, "det", "nmod:poss", "nummod", "case") >= 0 || t.Lower(t.Phrase(c, nil)[0]) == "no" {
			return false
		}
	}
	if cc := t.Child(last, "cc"); cc < 0 || t.Lower(cc) != "and" && t.Lower(cc) != "or" {
		return false
	}
	if n := t.Child(i, "nummod"); n >= 0 && n < i && t.NameAt(last) < 0 && plural(t, i) && (plural(t, last) || manyNouns[t.Lower(last)]) && t.Child(last, "amod", "nmod") < 0 {
		return true // killed 15 soldiers and policemen, 12 survivors and family members
	}
	if numberNouns[syntax.Lemma(t, i)] && numberNouns[syntax.Lemma(t, last)] {
		return true // hundreds or even thousands of miles
	}
	if c := t.Child(last, "cc"); t.Tokens[i].XPOS == "NN" && t.NameAt(i) < 0 && t.Child(i, "det", "nummod", "nmod:", "acl", "appos") < 0 && len(cs) == 1 && c == i+1 && t.NameAt(last) < 0 {
		if m := t.Child(last, "compound"); m == c+1 && t.NameAt(m) < 0 && t.Tokens[m].UPOS == "NOUN" && t.Child(i, "compound") < 0 {
			return true // food and water security
		}
		if m := t.Child(last, "amod"); m == c+1 && t.Child(i, "amod") >= 0 && plural(t, last) {
			return true // tremendous job and business opportunities
		}
	}
	if t.Tokens[i].XPOS == "NN" && syntax.Personal(t, i) && t.Child(i, "det", "nmod:poss", "nummod", "amod", "compound", "nmod:") < 0 && len(cs) == 1 && t.Tokens[last].XPOS == "NNS" && t.Child(last, "amod", "compound") >= 0 {
		return true // at policymaker and public levels
	}
	if t.Child(i, "det:predet") >= 0 && t.Tokens[i].XPOS == "NNP" && plural(t, last) {
		return true // all the Indus and Kabul plans
	}
	return t.Child(i, "det", "nmod:poss") >= 0 && t.Child(i, "amod", "compound", "nmod:", "acl") < 0 && !plural(t, i) && t.Tokens[last].XPOS == "NNS" && t.Child(last, "compound") >= 0 &&
		(t.NameAt(i) < 0 || t.Names[t.NameAt(i)].Type == extract.LOC && plainPlace(t, i))
}

// plainPlace reports whether the place at i has an article that no name of a place has by
// its own form, as "the Indus" and "the US" have: more than one word, or in capitals.
func plainPlace(t *extract.Tree, i int) bool {
	f := t.Tokens[i].Form
	return t.Tokens[i].XPOS == "NNP" && utf8.RuneCountInString(f) > 3 && t.Child(i, "compound", "flat", "amod") < 0
}

var numberNouns = lexicon.Words("hundred thousand dozen million billion score")

func plural(t *extract.Tree, i int) bool {
	return t.Tokens[i].XPOS == "NNS" || t.Tokens[i].XPOS == "NNPS"
}

// sharedArticle reports whether of two things that the noun at i is the first of, both
// singular, only the first has its "a", or the last has one before the first: a dark suit and
// tie, a courtroom and boardroom battle.
func sharedArticle(t *extract.Tree, i int) bool {
	cs := t.Children(i, "conj")
	d := t.Child(i, "det")
	if len(cs) == 1 && d < 0 && t.Tokens[i].XPOS == "NN" && t.Child(cs[0], "compound") > i {
		if a := t.Child(cs[0], "det"); a >= 0 && a < i && (t.Lower(a) == "a" || t.Lower(a) == "an") {
			return true // a years-long courtroom and boardroom battle
		}
	}
	if d < 0 || t.Lower(d) != "a" && t.Lower(d) != "an" || len(cs) == 0 || t.NameAt(i) >= 0 {
		return false
	}
	for _, c := range cs {
		if cc := t.Child(c, "cc"); cc < 0 || t.Lower(cc) != "and" {
			return false
		}
		if t.Tokens[c].XPOS != "NN" || t.NameAt(c) >= 0 || t.Child(c, "det", "nmod:poss", "nummod", "case", "nmod", "acl") >= 0 {
			return false
		}
	}
	return true
}

// sharedAdjective reports whether the bare noun behind the one at i may have the first's
// adjective too, and says little without it: local components and materials.
func sharedAdjective(t *extract.Tree, i int) bool {
	cs := t.Children(i, "conj")
	if len(cs) != 1 || t.Tokens[i].UPOS != "NOUN" || t.Child(i, "det", "nmod:poss", "nummod") >= 0 {
		return false
	}
	c, a := cs[0], t.Child(i, "amod")
	if cc := t.Child(c, "cc"); cc < 0 || t.Lower(cc) != "and" || a < 0 || a > i || t.Tokens[c].UPOS != "NOUN" || t.NameAt(c) >= 0 || len(t.Phrase(c, nil)) != 2 || t.Tokens[c].XPOS != t.Tokens[i].XPOS && plural(t, i) {
		return false
	}
	return c+1 >= len(t.Tokens) || t.Tokens[c+1].UPOS != "VERB" && t.Tokens[c+1].UPOS != "AUX" // investors fled to other markets and workers left
}

// noneOr reports whether the noun at i has a "no" that the one behind "or" shares: for no
// rhyme or reason.
func noneOr(t *extract.Tree, i int) bool {
	d := t.Child(i, "det")
	return d >= 0 && t.Lower(d) == "no" && slices.ContainsFunc(t.Children(i, "conj"), func(c int) bool {
		cc := t.Child(c, "cc")
		return cc >= 0 && t.Lower(cc) == "or" && t.Child(c, "det") < 0
	})
}

// family reports whether the name at i is coordinated with a bare noun for those around
// it, who are nobody without it: Henry Cheng and family.
func family(t *extract.Tree, i int) bool {
	cs := t.Children(i, "conj")
	return len(cs) == 1 && t.NameAt(i) >= 0 && withThem[t.Lower(cs[0])] && len(t.Phrase(cs[0], func(c int) bool { return t.Is(c, "cc") })) == 1
}

var withThem = lexicon.Words("family wife husband friends colleagues others co company partners associates son sons daughter team allies")

// splitName reports whether the nouns coordinated at i are one name that the parser parted:
// an article before the first is that of the last, "the Omar and Ali bin Omar Charitable
// Foundation", or the letters in brackets behind the last begin with the first, "Northern
// Roads and Rural Works Board (NRWB)".
func splitName(t *extract.Tree, i int) bool {
	cs := t.Children(i, "conj")
	if len(cs) == 0 || t.Tokens[i].UPOS != "PROPN" {
		return false
	}
	last := cs[len(cs)-1]
	if k := t.NameAt(i); t.Tokens[last].UPOS == "PROPN" && (k < 0 || t.Names[k].Type == extract.PER) {
		if d := t.Child(last, "det"); d >= 0 && d < i {
			return true
		}
		if d := t.Child(i, "det"); k >= 0 && d >= 0 && t.Lower(d) == "the" && t.Child(last, "det") < 0 && t.NameAt(last) >= 0 && t.Names[t.NameAt(last)].Type == extract.ORG {
			return true
		}
	}
	of := t.Phrase(last, func(c int) bool { return t.Is(c, "punct", "cc", "appos", "conj") })
	end := of[len(of)-1]
	if end+3 >= len(t.Tokens) || t.Tokens[end+1].Form != "(" || t.Tokens[end+3].Form != ")" || t.Tokens[last].UPOS != "PROPN" {
		return false
	}
	short := t.Tokens[end+2].Form
	begins := func(k int) bool { return initial(t.Tokens[k].Form) == initial(short) }
	return utf8.RuneCountInString(short) > 3 && capitalised(short) && !begins(of[0]) && slices.ContainsFunc(t.Phrase(i, func(c int) bool { return t.Is(c, "punct", "conj") }), begins)
}

func initial(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.ToLower(r)
}

func capitalised(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// whoActs are the alternatives without what a person among them is: of "Event Chair and
// Professor Ana Lee" and of "Ana Lee, lawyer and writer" only Ana Lee does something.
func whoActs(t *extract.Tree, as []extract.Argument) []extract.Argument {
	person := func(a extract.Argument) bool {
		k := t.NameAt(a.Head)
		return k >= 0 && t.Names[k].Type == extract.PER
	}
	as = slices.DeleteFunc(as, func(a extract.Argument) bool { return beforeName(t, a.Head) })
	if len(as) < 2 || !slices.ContainsFunc(as, person) {
		return as
	}
	return slices.DeleteFunc(as, func(a extract.Argument) bool { return !person(a) && (bareRole(t, a.Head) || portfolio(t, a.Head)) })
}

// beforeName reports whether the bare noun at i, behind an "and", stands right before a person's name,
// whose it is like the one before it: expert and advocate Ana Lee.
func beforeName(t *extract.Tree, i int) bool {
	if !t.Is(i, "conj") || t.Tokens[i].XPOS != "NN" || t.Child(i, "cc") != i-1 || t.Child(i, "det", "nmod:poss", "case") >= 0 || t.NameAt(i) >= 0 || t.NameAt(syntax.First(t, i)) >= 0 {
		return false
	}
	k := t.NameAt(i + 1)
	return k >= 0 && t.Names[k].First == i+1 && t.Names[k].Type == extract.PER
}

// portfolio reports whether the word at i is the first of two that a person's office is
// about: Finance and Trade Minister Bo Li.
func portfolio(t *extract.Tree, i int) bool {
	if !capitalised(t.Tokens[i].Form) || t.NameAt(i) >= 0 || plural(t, i) || t.Child(i, "det", "nmod:poss", "case", "appos") >= 0 || t.Lower(i+1) != "and" {
		return false
	}
	return slices.ContainsFunc(t.Children(i, "conj"), func(c int) bool {
		r := t.Child(c, "nmod:desc", "compound")
		return r > i+2 && lexicon.Roles[syntax.Lemma(t, r)] && t.Child(r, "compound", "amod") == i+2
	})
}

// bareRole reports whether the noun at i is a role without an article or owner: chair of
// the board.
func bareRole(t *extract.Tree, i int) bool {
	l := syntax.Lemma(t, i)
	return lexicon.Roles[l] && !lexicon.Bodies[l] && !plural(t, i) && t.NameAt(i) < 0 && t.Child(i, "det", "nmod:poss", "nummod") < 0
}
