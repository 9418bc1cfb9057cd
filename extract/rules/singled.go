package rules

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// singlesOut says why the relative clause or participle at i, which no comma sets off,
// only tells which are meant and states nothing of its own, "" where it may state
// something. A clause that singles out is presupposed of what is known (the party that
// won) or introduced (police arrested a man who had fled); of a kind, of nobody in
// particular or of a word that says nothing by itself it asserts nothing: those whose
// homes were lost, the number of delegates needed to win, a role that required singing.
//
// subj is its subject, args how many arguments with it the clause has.
//
// Sources: restrictive modification and existential import as in Huddleston and Pullum,
// The Cambridge Grammar of the English Language (2002), chapter 12.
func singlesOut(t *extract.Tree, i int, k syntax.Kind, subj, args int) string {
	f := syntax.First(t, i)
	n := t.Tokens[f].Head
	if n < 0 || !t.Is(f, "acl") {
		return ""
	}
	if u := t.Tokens[n].UPOS; u == "ADP" || u == "SCONJ" {
		return "its noun was not found"
	}
	if !syntax.Restrictive(t, f) {
		return ""
	}
	if t.NameAt(n) >= 0 || t.Tokens[n].UPOS == "PROPN" {
		if k == syntax.Relative && ofName(t, f, n) {
			return "a name is one thing, and needs no clause that says which"
		}
		return ""
	}
	switch {
	case k == syntax.Relative && bareWay(t, i, n, args):
		return "how or why something is so, and not that" // the way they are sentenced
	case k == syntax.Relative && reportedIn(t, i, n):
		return "the content of its noun"
	case k == syntax.Relative && syntax.Ranked(t, n) && adverbialNouns[syntax.Lemma(t, n)] && zeroGap(t, i):
		return "which of all" // the only place Israel has superiority is the air
	case howMuchOf(t, i, n, k):
		return "of which amount is told how much it is" // the exact amount invested by the bank
	case k == syntax.Relative && ever(t, i):
		return "which of all" // the last that ever lived
	case k == syntax.Relative && highTime(t, n):
		return "what ought to be so"
	case k == syntax.Participle && (t.Lower(n) == "%" || t.Lower(n) == "percent") && t.Tokens[i].XPOS == "VBG":
		return "what grew by that much" // grew 8.7% reaching 532 million
	case k == syntax.Participle && informants[syntax.Lemma(t, n)] && t.Child(i, "obl:agent") < 0:
		return "who it is that tells" // a source associated with the show
	case whatKind(t, i, n, k):
		return "what kind is meant" // patients whose symptoms are mild
	case notSo(t, n):
		return "its noun is what is not meant"
	case k == syntax.Relative && inRole(t, n), actsAs(t, n):
		return "as what somebody speaks or acts" // as a producer who spent years there
	case syntax.OutOf(t, n):
		return "its noun is a part of what it describes" // shipped three out of four handsets sold there
	case k == syntax.Relative && syntax.NoneOrSought(t, f, n):
		return "what there was none of, or what is sought"
	case syntax.Likened(t, n):
		return "what something is only like" // like a family where all ten eat
	case nobody(t, i, n):
		return "its noun is nobody in particular"
	case k == syntax.Participle && needed(t, f):
		return "what is needed for something"
	case k == syntax.Participle && bareKind(t, n) && classifies(t, i, n):
		return "a participle that tells which of a kind are meant"
	case k == syntax.Relative && args == 1 && happens[syntax.Lemma(t, i)]:
		return "says only that it was" // the debate that followed
	case k == syntax.Relative && emptyNoun(t, n) && (subj == n || syntax.Lemma(t, n) == "thing"):
		return "a relative clause without which its noun says nothing"
	case k == syntax.Participle && onlyA(t, n) && blank[syntax.Lemma(t, n)]:
		return "a participle without which its noun says nothing" // a place known for its owls
	case k == syntax.Relative && subj == n && bareFigure(t, n, f):
		return "its noun is a number of what is not said" // 59, which included three fours
	case k == syntax.Relative && what(t, i, n):
		return "what this or that is"
	}
	return ""
}

// nobody reports whether the noun at n, of the relative clause or participle at i, stands
// for nobody in particular: those, one, everyone, only God.
func nobody(t *extract.Tree, i, n int) bool {
	if t.Tokens[n].UPOS == "PRON" || t.Tokens[n].UPOS == "DET" || t.Lower(n) == "one" || t.Lower(n) == "ones" {
		s := syntax.OwnSubject(t, i)
		if t.Child(n, "cop") >= 0 && s >= 0 && syntax.IsRelative(t, s) {
			return false // Russia and Ukraine are the ones who
		}
		return !strings.HasPrefix(t.Lower(n), "any") // which the pass scope knows
	}
	if d := t.Child(n, "det"); d >= 0 && t.Lower(d) == "such" {
		return true
	}
	f := t.Phrase(n, func(c int) bool { return t.Is(c, "acl", "case") })[0]
	return t.Lower(f) == "only" || t.Lower(f) == "just" || f > 0 && t.Lower(f-1) == "only" && t.Is(n, "nsubj")
}

// informants are nouns for who tells something and is not named.
var informants = lexicon.Words("source insider tipster")

// onlyThose reports whether the relative clause at i, which no comma sets off, tells which
// few are meant: only three who are fit, just one person who is not suited, those whose
// needs are met.
func onlyThose(t *extract.Tree, i int) bool {
	f := syntax.First(t, i)
	n := t.Tokens[f].Head
	if n < 0 || !t.Is(f, "acl:relcl") || !syntax.Restrictive(t, f) || t.NameAt(n) >= 0 || !nobody(t, i, n) {
		return false
	}
	s := syntax.OwnSubject(t, f)
	return t.Tokens[n].UPOS == "NOUN" || s >= 0 && !syntax.IsRelative(t, s)
}

// inRole reports whether the noun at n is as what somebody speaks or acts: as a retired
// producer who spent 31 years there, I know.
func inRole(t *extract.Tree, n int) bool {
	d := t.Child(n, "det")
	return t.Is(n, "obl") && n < t.Tokens[n].Head && syntax.Prep(t, n) == "as" && d >= 0 && (t.Lower(d) == "a" || t.Lower(d) == "an")
}

// zeroGap reports whether the relative clause at i has a subject of its own and no pronoun.
func zeroGap(t *extract.Tree, i int) bool {
	return syntax.OwnSubject(t, i) >= 0 && !slices.ContainsFunc(t.Children(i), func(c int) bool { return syntax.IsRelative(t, c) })
}

// needed reports whether the participle at i tells what is needed for something, or what
// would lead to it: the delegates required to win, information leading to an arrest.
func needed(t *extract.Tree, i int) bool {
	switch l := syntax.Lemma(t, i); {
	case l == "require" || l == "need":
		return t.Tokens[i].XPOS == "VBN" && t.Child(i, "obl:agent") < 0
	case l == "lead":
		return leads[syntax.Lemma(t, t.Tokens[i].Head)] && t.Tokens[i].XPOS == "VBG"
	}
	return false
}

// leads are what may lead to an arrest and for which a reward is offered.
var leads = lexicon.Words("information tip detail evidence lead clue")

// bareKind reports whether the noun at n is a plural or a mass that nothing counts and
// nothing else describes: figures, damage.
func bareKind(t *extract.Tree, n int) bool {
	return t.Tokens[n].UPOS == "NOUN" && t.Child(n, "det", "nummod", "nmod:poss", "amod", "compound", "nmod", "appos", "cop") < 0
}

// classifies reports whether the participle at i tells which of the kind at n are meant, and
// not what happened to some: figures linked to the trade, 89% of babies born that year, but
// not: documents seized in the raid, requests submitted by the city.
func classifies(t *extract.Tree, i, n int) bool {
	if t.Tokens[i].XPOS != "VBN" {
		h := t.Tokens[n].Head // saw troops guarding it, told of soldiers shooting
		return h < 0 || !perceives[syntax.Lemma(t, h)] && !lexicon.Says[syntax.Lemma(t, h)]
	}
	return t.Child(i, "obl:agent") < 0 && (classing[syntax.Lemma(t, i)] || t.Is(n, "nmod"))
}

// perceives are verbs whose object is seen at what it does.
var perceives = lexicon.Words("see hear watch find catch spot film photograph notice observe witness show")

// classing are verbs whose participle says of what kind something is.
var classing = lexicon.Words("link associate connect relate tie aim design intend mean gear direct base call entitle title name need require use deem consider regard concern involve suit dedicate devote bear make")

// emptyNoun reports whether the noun at n is one thing of its kind of which nothing is
// said but what the clause says, and no person: a role, a country; or only a thing.
func emptyNoun(t *extract.Tree, n int) bool {
	if l := syntax.Lemma(t, n); l == "thing" {
		return true // the last thing they want to hear
	}
	d := t.Child(n, "det")
	return d >= 0 && (t.Lower(d) == "a" || t.Lower(d) == "an") && !syntax.Personal(t, n) && !t.Is(n, "obj", "nsubj") &&
		t.Child(n, "nummod", "amod", "compound", "nmod", "acl:", "appos") < 0
}

// blank are nouns for no person that say nothing without what describes them.
var blank = lexicon.Words("place thing way time moment day matter question fact case reason sign word something")

// onlyA reports whether the noun at n has nothing but "a" beside its clause.
func onlyA(t *extract.Tree, n int) bool {
	d := t.Child(n, "det")
	return d >= 0 && (t.Lower(d) == "a" || t.Lower(d) == "an") && t.Child(n, "nummod", "amod", "compound", "nmod", "appos") < 0
}

// bareFigure reports whether the noun at n is a number in figures without anything that it
// counts, of which the clause at f tells as of a thing: was out for 59, which included nine
// fours; but not: 67,000 who fled.
func bareFigure(t *extract.Tree, n, f int) bool {
	s := syntax.OwnSubject(t, f)
	return s >= 0 && t.Lower(s) != "who" && t.Tokens[n].UPOS == "NUM" && strings.Trim(t.Tokens[n].Form, "0123456789,.") == "" && t.Child(n, "det", "nmod", "nummod", "amod", "obl") < 0
}

// what reports whether the relative clause at i tells of the noun at n, a predicate, what
// this or it is: it is a wish he believes is shared, that was the reason they left.
func what(t *extract.Tree, i, n int) bool {
	s := syntax.OwnSubject(t, n)
	if t.Child(n, "cop") < 0 || t.Child(n, "case") >= 0 || s < 0 || t.Tokens[s].UPOS != "PRON" {
		return false
	}
	if d := t.Child(n, "det"); d >= 0 && t.Lower(d) == "the" && syntax.OwnSubject(t, i) >= 0 && syntax.IsRelative(t, syntax.OwnSubject(t, i)) {
		return false // this is the street that was flooded
	}
	switch t.Lower(s) {
	case "it", "this", "that", "these", "those":
		return true
	}
	return false
}

// howMuch reports whether the clause at i tells what came of so much: such a success that
// a second season was made, so many that nobody counts them.
func howMuch(t *extract.Tree, i int) bool {
	f := syntax.First(t, i)
	n := t.Tokens[f].Head
	s := syntax.OwnSubject(t, i)
	if n < 0 || !t.Is(f, "acl:relcl") || s < 0 || syntax.IsRelative(t, s) {
		return false
	}
	for _, c := range t.Phrase(n, func(c int) bool { return t.Under(f, c) }) {
		if w := t.Lower(c); c < n && (w == "such" || w == "so" && t.Is(c, "advmod")) {
			return true
		}
	}
	return false
}

// lacksObject reports whether the verb of the infinitive below the relative clause at i
// takes the noun it describes as its object, which no rule puts there.
func lacksObject(t *extract.Tree, i int, p extract.Proposition) bool {
	s := syntax.OwnSubject(t, i)
	x := t.Child(i, "xcomp")
	if s < 0 || syntax.IsRelative(t, s) || x < 0 || t.Child(i, "obj", "ccomp") >= 0 {
		return false
	}
	if y, o := t.Child(x, "xcomp"), t.Child(x, "obj"); y > x && t.Tokens[y].XPOS == "VBN" && (o < 0 || syntax.IsRelative(t, o)) && t.Child(y, "obj") < 0 {
		return true // the rules that she would like to see changed
	}
	if slices.Contains(p.Predicate, x) && (stranded(t, x) == "" || t.Child(x, "obj") >= 0) {
		return false // but: the man she started living with
	}
	for y := t.Child(x, "xcomp"); y >= 0; y = t.Child(x, "xcomp") {
		x = y
	}
	o := t.Child(x, "obj")
	if n := syntax.Antecedent(t, i); n < 0 || adverbialNouns[syntax.Lemma(t, n)] {
		return false // the day she tried to leave
	}
	return t.Tokens[x].UPOS == "VERB" && (o < 0 || syntax.IsRelative(t, o)) && t.Child(x, "ccomp") < 0
}

// atThis reports whether the clause at i is what an "it is" puts a phrase with a
// preposition before: it was at this point that they left.
func atThis(t *extract.Tree, i int) bool {
	n := syntax.Antecedent(t, i)
	if n < 0 || t.Child(n, "cop") < 0 || t.Child(n, "case") < 0 {
		return false
	}
	s := t.Child(n, "nsubj", "expl")
	return s >= 0 && t.Lower(s) == "it"
}

// standIn reports whether the verb at i, with the noun it describes as its object, stands
// for another or needs its preposition: areas that others do, what he has referred to.
func standIn(t *extract.Tree, i int) bool {
	s := syntax.OwnSubject(t, i)
	if s < 0 || syntax.IsRelative(t, s) {
		return false
	}
	switch syntax.Lemma(t, i) {
	case "do":
		n := syntax.Antecedent(t, i)
		return n >= 0 && !done[syntax.Lemma(t, n)] && t.Child(i, "obl", "xcomp") < 0
	case "refer":
		return true
	}
	return false
}

// done is what is done: the work she did.
var done = lexicon.Words("work job thing research study damage harm good task deal business trick analysis test interview show film stunt survey service investigation")

// leftPronoun reports whether an argument of p, the relative clause at i, still holds the
// pronoun of the clause ("ruled which to be void"), or its subject is a name without the
// "whose" before it.
func leftPronoun(t *extract.Tree, i int, p extract.Proposition) bool {
	for _, a := range p.Args[1:] {
		if a.Role != extract.RoleObject && a.Role != extract.RoleComplement {
			continue
		}
		for _, k := range a.Tokens {
			if w := t.Lower(k); (w == "which" || w == "whom") && syntax.IsRelative(t, k) && (t.Tokens[k].Head == a.Head || t.Tokens[k].Head == i || k == a.Head) {
				return true
			}
		}
	}
	s := syntax.OwnSubject(t, i)
	if s < 0 || t.NameAt(s) < 0 {
		return false
	}
	w := t.Child(s, "nmod:poss")
	return w >= 0 && t.Lower(w) == "whose" && p.Args[0].Head == s && !slices.Contains(p.Args[0].Tokens, w)
}

// doesSo reports whether the last verb of p is a "do" without an object.
func doesSo(t *extract.Tree, p extract.Proposition) bool {
	for k := len(p.Predicate) - 1; k >= 0; k-- {
		v := p.Predicate[k]
		if t.Tokens[v].UPOS != "VERB" {
			continue
		}
		return len(p.Predicate) > 1 && t.Tokens[v].XPOS == "VB" && syntax.Lemma(t, v) == "do" && t.Child(v, "obj", "ccomp", "xcomp") < 0 &&
			(len(p.Args) < 2 || p.Args[1].Role != extract.RoleObject || p.Args[1].Prep != "" && saysSo(t, v))
	}
	return false
}

// saysSo reports whether a "so" stands right behind the verb at v: to do so to her credit.
func saysSo(t *extract.Tree, v int) bool {
	return v+1 < len(t.Tokens) && t.Lower(v+1) == "so" && t.Is(v+1, "advmod") && t.Tokens[v+1].Head == v
}

// there reports whether the clause at i says of its place no more than there or here.
func there(t *extract.Tree, i int) bool {
	for _, c := range t.Children(i, "advmod") {
		if w := t.Lower(c); w == "there" || w == "here" {
			return true
		}
	}
	return false
}

// severalOfOne reports whether the subject a counts several of what the noun before its
// clause names only one of: "years of consultation, two of which".
func severalOfOne(t *extract.Tree, a extract.Argument) bool {
	k := relativeIn(t, a.Tokens)
	if k < 0 || t.Lower(a.Tokens[k]) == "whose" {
		return false
	}
	w, n := t.Lower(a.Head), -1
	for i, g := a.Tokens[k], 0; i >= 0 && n < 0 && g < len(t.Tokens); i, g = t.Tokens[i].Head, g+1 {
		if t.Is(i, "acl:relcl") {
			n = t.Tokens[i].Head
		}
	}
	if t.Lower(a.Tokens[k]) == "whom" && (w == "most" || w == "some" || w == "all" || w == "none") {
		return n >= 0 && t.Tokens[n].UPOS == "NOUN" && t.Tokens[n].XPOS == "NN" && !syntax.Personal(t, n) && !lexicon.Bodies[syntax.Lemma(t, n)] && t.Child(n, "conj") < 0
	}
	if n >= 0 && t.Tokens[a.Head].UPOS == "NUM" && t.Tokens[n].XPOS == "NN" && t.Is(n, "conj") && w != "one" && w != "half" {
		return true // years of tests and consultation, two of which
	}
	several := t.Tokens[a.Head].UPOS == "NUM" && w != "one" && w != "half" || w == "several" || w == "many" || w == "few" || w == "both"
	return n >= 0 && several && oneOf(t, n)
}

// problem reports whether the relative clause at i says of all that was said before that
// it is a problem, or the like: that it is false, or what somebody may do an option.
func problem(t *extract.Tree, i int) bool {
	s := syntax.OwnSubject(t, i)
	n := syntax.Antecedent(t, i)
	if s < 0 || n < 0 || t.Lower(s) != "which" || t.Child(i, "cop") < 0 || syntax.Restrictive(t, syntax.First(t, i)) {
		return false
	}
	l := syntax.Lemma(t, i)
	if truths[l] && t.NameAt(n) < 0 {
		return !contentNouns[syntax.Lemma(t, n)] && !lexicon.Documents[syntax.Lemma(t, n)]
	}
	if h := t.Tokens[n].Head; choices[l] && t.Is(n, "obj") && h >= 0 && syntax.Infinitive(t, h) {
		return true // was to delay it, which was no option
	}
	return t.NameAt(n) >= 0 && judged[l]
}

// truths say of a statement whether it holds, and choices of what may be done what it is.
var (
	truths  = lexicon.Words("true untrue false incorrect wrong correct right")
	choices = lexicon.Words("option alternative choice possibility solution step move decision idea mistake task")
)

var judged = lexicon.Words("problem issue challenge relief shame pity concern disgrace mistake reason fact why good bad great important unusual rare strange odd understandable nice sad true false surprising easy hard difficult impossible possible likely unlikely")

// happens are verbs that alone tell nothing of what they are said of.
var happens = lexicon.Words("follow ensue exist happen occur arise emerge remain result apply matter precede")

// ofName reports whether the relative clause at f, with "that" or "which" and no comma,
// hangs on the name at n inside a phrase about something else, which it may describe as
// well: a change to the Border Act that bars them.
func ofName(t *extract.Tree, f, n int) bool {
	s := t.Phrase(f, func(c int) bool { return t.Is(c, "punct") })[0]
	if w := t.Lower(s); w != "that" && w != "which" || !t.Is(n, "nmod", "obl") || len(t.Arc) != len(t.Tokens) || t.Arc[f] >= nameArc {
		return false
	}
	for a := t.Tokens[n].Head; a >= 0 && a > n-12; a = t.Tokens[a].Head {
		if t.Tokens[a].UPOS == "NOUN" && a < n {
			return true
		}
		if t.Is(n, "obl") {
			break
		}
	}
	return t.Is(n, "obl") && t.Tokens[max(0, n-2)].UPOS == "NOUN"
}

// nameArc is the probability of its arc under which such a clause may describe the noun
// around the name: of those below, three of four did.
const nameArc = .82

// bareWay reports whether the clause at i, of which args counts the subject and what else it says, only tells of
// which way or reason its noun at n is one: the way prisoners are sentenced.
func bareWay(t *extract.Tree, i, n, args int) bool {
	s := syntax.OwnSubject(t, i)
	if t.Lower(n) == "way" && args == 2 && s >= 0 && t.Tokens[s].UPOS == "PRON" && !syntax.IsRelative(t, s) {
		return true // there is something in the way she carries her bag
	}
	return args == 1 && (t.Lower(n) == "way" || lexicon.Ways[syntax.Lemma(t, n)] && s >= 0 && !syntax.IsRelative(t, s))
}

// reportedIn reports whether the clause at i is what its noun at n is about, and not true
// for that: signs the North is preparing a test.
func reportedIn(t *extract.Tree, i, n int) bool {
	s := syntax.OwnSubject(t, i)
	if !contents[syntax.Lemma(t, n)] || s < 0 || syntax.IsRelative(t, s) || stranded(t, i) != "" {
		return false
	}
	for _, c := range t.Children(i) {
		if syntax.IsRelative(t, c) {
			return false
		}
	}
	for _, c := range t.Children(i, "obl") { // but: the claim he made in May
		if syntax.Prep(t, c) != "" && !syntax.TimeLike(t, c) {
			return true
		}
	}
	return t.Child(i, "obj", "ccomp", "xcomp") >= 0
}

// contents are nouns for what may be so.
var contents = lexicon.Words("claim idea belief hope fear doubt report allegation accusation rumor rumour suggestion suspicion sign indication possibility chance risk danger view conclusion assumption promise warning threat impression hint concern worry")

// ever reports whether the clause at i ranges over all times: the latest that ever lived.
func ever(t *extract.Tree, i int) bool {
	for _, c := range t.Children(i, "advmod") {
		if t.Lower(c) == "ever" {
			return true
		}
	}
	return false
}

// highTime reports whether the noun at n is the time at which something ought to be so: it
// is high time the city had a park.
func highTime(t *extract.Tree, n int) bool {
	for _, a := range t.Children(n, "amod", "advmod") {
		if w := t.Lower(a); t.Lower(n) == "time" && (w == "high" || w == "about") {
			return true
		}
	}
	return false
}

// notSo reports whether the noun at n stands behind a "not" that keeps it from being meant:
// the whole nation, not just a small group that looks for profit.
func notSo(t *extract.Tree, n int) bool {
	for _, c := range t.Children(n, "advmod", "cc") {
		if w := t.Lower(c); c < n && (w == "not" || w == "n't") {
			return true
		}
	}
	return false
}
