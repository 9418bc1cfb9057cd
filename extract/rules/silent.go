package rules

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// describedAs reports whether the verb at i describes something as what a clause of its own
// says.
func describedAs(t *extract.Tree, i int) bool {
	for _, c := range t.Children(i, "advcl") {
		if m := t.Child(c, "mark", "case"); m >= 0 && t.Lower(m) == "as" && t.Child(c, "nsubj", "nsubj:pass") >= 0 {
			return true
		}
	}
	return false
}

// ofSomething reports whether the time at i is filled with what does something: "two days
// of heavy rain left 12 people dead".
func ofSomething(t *extract.Tree, i int) bool {
	for _, c := range t.Children(i, "nmod") {
		if c > i && syntax.Prep(t, c) == "of" && !syntax.TimeLike(t, c) && t.Tokens[c].UPOS == "NOUN" {
			return true
		}
	}
	return false
}

// whichOne reports whether the noun at s is what a question asks for: which activity,
// what kind of person, how many people.
func whichOne(t *extract.Tree, s int) bool {
	for _, c := range t.Children(s, "det", "amod") {
		if w := t.Lower(c); (w == "which" || w == "what") && c < s && t.Is(c, "det") {
			return true
		}
		if h := t.Child(c, "advmod"); h >= 0 && h < c && t.Lower(h) == "how" {
			return true
		}
	}
	if v := t.Tokens[s].Head; v > s { // "how much direct help is received", with how much for an object
		for _, c := range t.Children(v, "obj", "advmod", "obl:unmarked") {
			if h := t.Child(c, "advmod"); h >= 0 && h < c && c < s && t.Lower(h) == "how" && (t.Lower(c) == "much" || t.Lower(c) == "many") {
				return true
			}
		}
	}
	return false
}

// asksHow reports whether the clause of the predicate at i, whose subject is s, asks how much
// it is so or of how many: how good the team was, how many of its users were children.
func asksHow(t *extract.Tree, i, s int) bool {
	for _, k := range []int{i, s} {
		if h := t.Child(k, "advmod"); h >= 0 && h == k-1 && t.Lower(h) == "how" && (k == s || i < s) {
			return true
		}
	}
	return whichOne(t, s)
}

// howLong reports whether an adverb with "how" opens the clause of the verb at i: how long
// the trial will last.
func howLong(t *extract.Tree, i int) bool {
	s := syntax.OwnSubject(t, i)
	for _, c := range t.Children(i, "advmod", "obl:unmarked") {
		if h := t.Child(c, "advmod"); h >= 0 && h == c-1 && c < i && c < s && t.Lower(h) == "how" {
			return true
		}
	}
	return false
}

// onlyMay reports whether the verb at i has "can only" or "may only" before it.
func onlyMay(t *extract.Tree, i int) bool {
	for _, a := range t.Children(i, "aux") {
		if lexicon.PossibleModals[t.Lower(a)] && t.Lower(a+1) == "only" && t.Tokens[a+1].Head == i {
			return true
		}
	}
	return false
}

// howWorks reports whether the clause of the verb at i tells only in what way something works,
// looks or feels, which is left out: "how the market works", "how it felt".
func howWorks(t *extract.Tree, i int) bool {
	if !hollow[syntax.Lemma(t, i)] || t.Child(i, "obj", "xcomp", "ccomp", "compound:prt", "obl", "aux", "conj") >= 0 {
		return false
	}
	s := syntax.OwnSubject(t, i)
	return slices.ContainsFunc(t.Children(i, "advmod"), func(c int) bool { return t.Lower(c) == "how" && c < s })
}

// hollow are verbs that tell nothing without the manner.
var hollow = lexicon.Words("work function operate behave look feel sound go fare")

// underDenial reports whether the adverbial at i tells how something is done that
// somebody denies or refuses: denied abetting him by giving him money.
func underDenial(t *extract.Tree, i int) bool {
	h := t.Tokens[i].Head
	if h < 0 || !t.Is(h, "xcomp", "ccomp") || t.Tokens[h].Head < 0 || syntax.OwnSubject(t, i) >= 0 {
		return false
	}
	return denials[syntax.Lemma(t, t.Tokens[h].Head)]
}

var denials = lexicon.Words("deny refuse decline avoid fail refrain forget neglect threaten consider propose suggest contemplate")

// whichPerson reports whether "which" is the subject of the relative clause at i, or of one
// coordinated with it, and a person's name its noun: then it takes up all that was said.
func whichPerson(t *extract.Tree, i int) bool {
	s, n := syntax.OwnSubject(t, i), syntax.Antecedent(t, i)
	return s >= 0 && t.Lower(s) == "which" && n >= 0 && (nameType(t, n) == extract.PER || nameType(t, syntax.Core(t, n)) == extract.PER)
}

// whoThing reports whether "who" is the subject of the relative clause at i and a thing its
// noun, with somebody named in between: the tensions between India and Pakistan, who rule
// it.
func whoThing(t *extract.Tree, i int) bool {
	s, n := syntax.OwnSubject(t, syntax.First(t, i)), syntax.Antecedent(t, i)
	if s < 0 || t.Lower(s) != "who" || n < 0 {
		return false
	}
	if typ := nameType(t, syntax.Core(t, n)); typ != "" { // the head of Sonatrach, Mo Meziane, who
		return slices.ContainsFunc(t.Names, func(m extract.Name) bool {
			return m.Type == extract.PER && m.First > n && m.Last <= s && (typ != extract.PER || t.Is(m.First, "appos") && t.Tokens[m.First].Head == n)
		})
	}
	if t.NameAt(n) >= 0 || t.Tokens[n].UPOS != "NOUN" || syntax.Personal(t, n) || lexicon.Bodies[syntax.Lemma(t, n)] {
		return false
	}
	if _, event := lexicon.Events[syntax.Lemma(t, n)]; event || lexicon.Occasions[syntax.Lemma(t, n)] {
		return true // an official at the meeting who asked not to be named
	}
	return slices.ContainsFunc(t.Names, func(m extract.Name) bool {
		return m.First > n && m.Last <= s && (m.Type == extract.PER || t.Is(m.First, "nmod"))
	}) && t.Child(n, "nmod") > n
}

// countedElse reports whether the clause at i tells of some "of which" or "of whom", and
// another noun before the one it hangs on is counted: 11 panels to settle disputes among
// states, of which four have met.
func countedElse(t *extract.Tree, i int) bool {
	n, s := syntax.Antecedent(t, i), syntax.OwnSubject(t, i)
	if n < 0 || s < 0 || t.Tokens[n].XPOS != "NNS" || t.Child(n, "nummod") >= 0 || t.Tokens[s].UPOS != "NUM" && t.Child(s, "nummod") < 0 {
		return false
	}
	of := slices.ContainsFunc(append(t.Children(i, "obl"), t.Children(s, "nmod")...), func(c int) bool {
		w := t.Lower(c)
		return (w == "which" || w == "whom") && syntax.Prep(t, c) == "of"
	})
	return of && slices.ContainsFunc(t.Tokens[:n], func(k extract.Token) bool {
		return k.Deprel == "nummod" && k.Head < n && k.Head >= 0 && t.Tokens[k.Head].XPOS == "NNS" && !syntax.TimeLike(t, k.Head)
	})
}

// objectElsewhere reports whether the relative clause at i begins with a pronoun that the
// parser hung elsewhere: demands, each of which the army wants to be met.
func objectElsewhere(t *extract.Tree, i int) bool {
	s := syntax.OwnSubject(t, i)
	if s < 0 || syntax.IsRelative(t, s) {
		return false
	}
	f := t.Phrase(s, func(c int) bool { return t.Is(c, "punct") })[0]
	return f > 1 && (t.Lower(f-1) == "which" || t.Lower(f-1) == "whom") && t.Lower(f-2) == "of" && !t.Under(f-1, i)
}

// takesUp reports whether the noun at n, with a clause of its own, only takes up what was
// said before its comma: few came back, a figure disputed by experts. Who disputes it is no
// news without that.
func takesUp(t *extract.Tree, n int) bool {
	if n < 2 || !t.Is(n, "parataxis", "appos") || !takings[syntax.Lemma(t, n)] || t.NameAt(n) >= 0 {
		return false
	}
	d := t.Child(n, "det")
	return d > 0 && (t.Lower(d) == "a" || t.Lower(d) == "an") && t.Tokens[d-1].Form == ","
}

// takings are nouns that take up what was said.
var takings = lexicon.Words("figure claim move decision charge allegation accusation assertion number proportion rate level demand proposal step suggestion finding conclusion verdict fact assessment increase decrease drop rise change characterization characterisation description")

// whomPlace reports whether the noun of the relative clause at i is a place and its pronoun
// stands for people: the prisoners in Ulster, all of whom asked.
func whomPlace(t *extract.Tree, i int) bool {
	n, s := syntax.Antecedent(t, i), syntax.OwnSubject(t, i)
	return n >= 0 && s >= 0 && nameType(t, n) == extract.LOC && slices.ContainsFunc(t.Children(s, "nmod"), func(c int) bool { return t.Lower(c) == "whom" })
}

// placeIncludes reports whether the relative clause at i says of a place's name, inside a
// phrase about something else, what that includes: the stops before Inukjuak, which included.
func placeIncludes(t *extract.Tree, i int) bool {
	s, n := syntax.OwnSubject(t, i), syntax.Antecedent(t, i)
	return s >= 0 && t.Lower(s) == "which" && n >= 0 && nameType(t, n) != "" && t.Is(n, "nmod") && t.Tokens[t.Tokens[n].Head].XPOS == "NNS" &&
		(syntax.Lemma(t, i) == "include" || syntax.Lemma(t, i) == "comprise")
}

// whereElse reports whether another noun stands between the noun of the relative clause at
// i and its "where": overfishing, mainly in Asian seas, where people eat them.
func whereElse(t *extract.Tree, i int) bool {
	n := syntax.Antecedent(t, i)
	w := slices.IndexFunc(t.Tokens, func(x extract.Token) bool {
		return x.Head == i && x.XPOS == "WRB" && strings.EqualFold(x.Form, "where")
	})
	if n < 0 || w < 0 || w >= i {
		return false
	}
	return slices.ContainsFunc(t.Children(n, "nmod", "obl"), func(c int) bool {
		k := t.Child(c, "case")
		return c > n && c < w && k > 0 && !t.Is(c, "nmod:poss") && slices.ContainsFunc(t.Tokens[n+1:k], func(x extract.Token) bool { return x.Form == "," })
	})
}

// whichAmount reports whether "which" behind a comma and an amount is the subject of the
// clause at i: "the rate passed 60%, which affects care": that it did affects it.
func whichAmount(t *extract.Tree, i int) bool {
	s, n := syntax.OwnSubject(t, i), syntax.Antecedent(t, i)
	if s < 0 || n < 0 || t.Lower(s) != "which" || syntax.Restrictive(t, syntax.First(t, i)) || t.NameAt(n) >= 0 || syntax.TimeLike(t, n) {
		return false
	}
	return t.Tokens[n].UPOS == "NUM" || t.Tokens[n].UPOS == "SYM" || amountUnits[syntax.Lemma(t, n)] && t.Child(n, "nummod") >= 0
}

// whichAll reports whether "which" behind a comma is the subject of the clause at i and its
// verb tells what came of something, which the noun before it is not: "she mishandled the
// economy, which led to rising prices". Events have their outcomes; of a body it is told,
// too, what only its acts explain or undermine.
func whichAll(t *extract.Tree, i int) bool {
	s, n := syntax.OwnSubject(t, i), syntax.Antecedent(t, i)
	if s < 0 || n < 0 || t.Lower(s) != "which" || t.Is(n, "nsubj") || syntax.Restrictive(t, syntax.First(t, i)) {
		return false
	}
	l := syntax.Lemma(t, i)
	if _, event := lexicon.Events[syntax.Lemma(t, n)]; event || mishaps[syntax.Lemma(t, n)] || (l == "lead" || l == "result") && (t.Child(i, "obl") < 0 || t.Child(i, "obj") >= 0) || l == "explain" && t.Child(i, "obj") < 0 {
		return false
	}
	body := t.NameAt(n) >= 0 || lexicon.Bodies[syntax.Lemma(t, n)] || syntax.Personal(t, n)
	return outcomes[l] || body && effects[l]
}

var (
	outcomes = lexicon.Words("lead mean result")
	effects  = lexicon.Words("explain undermine amount constitute prompt trigger spark")
	mishaps  = lexicon.Words("earthquake storm flood drought fire crisis turmoil shortage outbreak epidemic pandemic blast incident accident dispute scandal row failure delay fall rise increase decrease decline drop shift change move decision order policy law rule error mistake")
)

var amountUnits = lexicon.Words("% percent percentage point dollar euro pound yen yuan rupee rand degree tonne ton mile kilometre kilometer metre meter")

// partThat reports whether the relative clause at i may tell which part of a whole is
// meant, and not of the whole: "part of the court order that was not overturned".
func partThat(t *extract.Tree, i int) bool {
	f := syntax.First(t, i)
	n := t.Tokens[f].Head
	if n < 0 || !t.Is(f, "acl:relcl") || !t.Is(n, "nmod") || syntax.Prep(t, n) != "of" || !syntax.Restrictive(t, f) {
		return false
	}
	h := t.Tokens[n].Head
	return h >= 0 && (t.Lower(h) == "part" || t.Lower(h) == "parts" || t.Lower(h) == "portion" || t.Lower(h) == "portions")
}

// measureWhich reports whether the relative clause at i only says of what a measure is one:
// the speed at which the storm moved.
func measureWhich(t *extract.Tree, i int) bool {
	n := syntax.Antecedent(t, i)
	if n < 0 || !measures[syntax.Lemma(t, n)] {
		return false
	}
	for _, c := range t.Children(i, "obl") {
		if t.Lower(c) == "which" {
			return true
		}
	}
	return false
}

var measures = lexicon.Words("speed rate pace way manner extent degree level point frequency ease height depth temperature price")

// everyThat reports whether the relative clause at i tells of which all something is so:
// "every measure which is led by fear is wrong" does not say that all are led by it.
func everyThat(t *extract.Tree, i int) bool {
	f := syntax.First(t, i)
	n := t.Tokens[f].Head
	if n < 0 || !t.Is(f, "acl:relcl") || !syntax.Restrictive(t, f) {
		return false
	}
	d := t.Child(n, "det")
	if d < 0 {
		return false
	}
	w := t.Lower(d)
	return w == "every" || w == "any" || w == "each" || w == "whatever" || w == "whichever"
}

// goesToward reports whether the verb at i says little without the gerund behind its
// preposition: most of the money goes toward building schools.
func goesToward(t *extract.Tree, i int) bool {
	switch syntax.Lemma(t, i) {
	case "go", "look", "amount", "lead", "come":
		return slices.ContainsFunc(t.Children(i, "advcl"), func(c int) bool {
			m := t.Child(c, "mark")
			return t.Tokens[c].XPOS == "VBG" && m == i+1 && towards[t.Lower(m)]
		})
	}
	return false
}

var towards = lexicon.Words("toward towards to into")

// ranks reports whether the participle at i tells what comes next in a list of what comes
// most, and not what went behind what: "the main buyer is China, followed by Canada". A
// fire may follow a blast, but no name a name.
func ranks(t *extract.Tree, i int) bool {
	n, a := t.Tokens[i].Head, t.Child(i, "obl:agent")
	return t.Lower(i) == "followed" && n >= 0 && a > i && !syntax.Restrictive(t, i) &&
		(t.NameAt(n) >= 0 || t.NameAt(a) >= 0 || t.Tokens[n].UPOS == "PROPN" || t.Tokens[a].UPOS == "PROPN" || t.Tokens[a].UPOS == "NUM" || t.Child(a, "nummod") >= 0)
}

// orderedDone reports whether the participle at i is what somebody orders or wants done
// with the noun it hangs on: "will order the polls closed".
func orderedDone(t *extract.Tree, i int) bool {
	n := t.Tokens[i].Head
	if n < 0 || t.Tokens[i].XPOS != "VBN" || n != i-1 || !t.Is(n, "obj") {
		return false
	}
	h := t.Tokens[n].Head
	return h >= 0 && wantsDone[syntax.Lemma(t, h)]
}

var wantsDone = lexicon.Words("order want demand need like prefer expect request")

// onlyInDegree reports whether a degree stands between "not" and the verb at i, right
// behind the verb or before what it takes: is not very well suited, has not fully recovered,
// did not run entirely as planned, will not end in simply a rise of prices.
func onlyInDegree(t *extract.Tree, i int) bool {
	for _, c := range t.Children(i, "advmod", "det") {
		if w := t.Lower(c); (w == "as" || w == "so" || w == "all" || w == "both") && c == i-1 && lexicon.Negations[t.Lower(c-1)] {
			return true // were not as convinced, do not all pay
		}
		if wholly[t.Lower(c)] && (lexicon.Negations[t.Lower(c-1)] && c < i || c == i+1) {
			return true
		}
		if d := t.Child(c, "advmod"); c < i && !lexicon.Negations[t.Lower(c)] && d >= 0 && d < c && !lexicon.Negations[t.Lower(d)] { // but: no longer
			return true
		}
	}
	return slices.ContainsFunc(t.Children(i, "obl", "obj", "xcomp"), func(c int) bool {
		return c > i && slices.ContainsFunc(t.Children(c, "advmod"), func(k int) bool {
			return k > i && k < min(c, i+3) && merely[t.Lower(k)] && t.Tokens[i+1].Form != ","
		})
	})
}

// merely are adverbs behind a negated verb that tell that it goes further: will not end in
// simply a rise of prices, did not hit only the poor.
var merely = lexicon.Words("merely simply just only solely purely exclusively")

// wholly are adverbs that a negation before the verb takes back, and not the verb.
var wholly = lexicon.Words("fully entirely completely wholly totally altogether always necessarily exactly quite solely automatically")

// notBecause reports whether the clause at i gives a reason that is denied to be one: "not
// because the party is in good health but because …" leaves open how the party is.
func notBecause(t *extract.Tree, i int) bool {
	m := t.Child(i, "mark")
	if m < 1 || t.Lower(m) != "because" || !t.Is(i, "advcl") {
		return false
	}
	w := t.Lower(m - 1)
	return w == "not" || w == "n't" || w == "n’t"
}

// opensQuote reports whether the verb at i, or the infinitive that completes it, only opens
// what somebody says behind a colon: "Torres continued: …", "interrupted to say: …".
func opensQuote(t *extract.Tree, i int) bool {
	v := i
	if x := t.Child(i, "xcomp"); x > i && syntax.Infinitive(t, x) {
		v = x
	}
	if v+1 >= len(t.Tokens) || t.Tokens[v+1].Form != ":" || t.Child(v, "obj", "aux:pass") >= 0 {
		return false
	}
	l := syntax.Lemma(t, v)
	return lexicon.Says[l] && t.Child(v, "ccomp") < 0 || l == "continue" || l == "begin"
}

// hourHasCome reports whether the verb at i is part of "the time has come to do it", which
// nobody has.
func hourHasCome(t *extract.Tree, i int) bool {
	if h := t.Tokens[i].Head; h >= 0 && t.Is(i, "xcomp", "advcl", "acl") && syntax.Lemma(t, h) == "come" {
		i = h
	}
	s := syntax.OwnSubject(t, i)
	return s >= 0 && syntax.Lemma(t, i) == "come" && hours[syntax.Lemma(t, s)] && t.Child(i, "xcomp", "advcl", "ccomp") >= 0
}

var hours = lexicon.Words("time moment hour day turn")

// aside reports whether the verb at i is what a speaker puts in between commas: "more, I
// guess, familiar"; or only says how far it is known: "as far as I understand".
func aside(t *extract.Tree, i int) bool {
	s := syntax.OwnSubject(t, i)
	if s > 1 && (t.Lower(s) == "i" || t.Lower(s) == "we") && t.Lower(s-1) == "as" && t.Lower(s-2) == "far" && t.Child(i, "obj", "ccomp") < 0 {
		return true // as far as I understand, they are lobbying
	}
	return s == i-1 && (t.Lower(s) == "i" || t.Lower(s) == "you") && asides[syntax.Lemma(t, i)] && s > 0 && t.Tokens[s-1].Form == "," && i+1 < len(t.Tokens) && t.Tokens[i+1].Form == ","
}

var asides = lexicon.Words("guess suppose think know mean believe")

// titled reports whether the subject at s, a name, and the predicate at i are the title of
// a work behind a preposition: in Romance Is a Bonus Book, a voice for My Bride is a Mermaid.
func titled(t *extract.Tree, i, s int) bool {
	if s > i || t.Tokens[s].UPOS != "PROPN" {
		return false
	}
	b := t.Phrase(s, nil)[0] - 1
	w := t.Lower(b)
	if b < 0 || t.Tokens[b].Head != i && t.Tokens[b].Head != s {
		return false
	}
	return w == "in" || w == "on" || w == "from" || w == "of" || w == "for" && t.Is(i, "acl", "ccomp", "obl", "nmod") && t.Child(i, "cop") > s
}
