package rules

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// outcome reports whether the participle at i tells by its adverb what came of the whole
// event, and not what its subject did: "Ames and Rossi stood, thereby splitting the vote".
func outcome(t *extract.Tree, i int) bool {
	if t.Tokens[i].XPOS != "VBG" || syntax.OwnSubject(t, i) >= 0 {
		return false
	}
	for _, c := range t.Children(i, "advmod") {
		if w := t.Lower(c); c < i && (w == "thereby" || w == "thus" || w == "hence" || w == "therefore") {
			return true
		}
	}
	return false
}

// dangling reports whether the gerund at i is done by somebody whom its sentence does not name:
// "a poll is possible only after choosing candidates", "criteria used while preparing it",
// "the money was raised by selling cakes".
func dangling(t *extract.Tree, i int) bool {
	h, m := t.Tokens[i].Head, t.Child(i, "mark", "case")
	if x := t.Child(i, "xcomp"); h >= 0 && m < 0 && t.Lower(i) == "having" && x > i && syntax.Infinitive(t, x) && syntax.OwnSubject(t, i) < 0 {
		return true // were shocked at how the inmate was treated, having to see it: who had to?
	}
	if h < 0 || m < 0 || t.Tokens[i].XPOS != "VBG" || syntax.OwnSubject(t, i) >= 0 || t.Child(i, "obj", "ccomp") < 0 {
		return false
	}
	s := syntax.SubjectOf(t, i)
	if s >= 0 && (t.NameAt(s) >= 0 || t.Tokens[s].UPOS == "PRON" || syntax.Personal(t, s) || lexicon.Bodies[syntax.Lemma(t, s)]) {
		return false
	}
	w := t.Lower(m)
	if t.Tokens[h].UPOS == "ADJ" {
		return openTo[syntax.Lemma(t, h)] && (w == "after" || w == "by" || w == "while" || w == "before")
	}
	patient := t.Child(h, "aux:pass") >= 0 || t.Is(h, "acl:") && t.Tokens[h].XPOS == "VBN"
	return patient && (w == "by" || w == "while" || w == "when")
}

// openTo are adjectives for what may be done.
var openTo = lexicon.Words("possible impossible necessary feasible difficult easy hard likely available essential crucial important")

// strayConjunct reports whether the verb at i, without auxiliary and subject, is joined to
// a predicate that its form does not go with, so that the parser has joined the wrong two:
// a present participle goes with none but its like ("weren't planning what they would look
// like and shipping them"), and what is so "rather than" the other is not so.
func strayConjunct(t *extract.Tree, i int) bool {
	h := t.Tokens[i].Head
	if !t.Is(i, "conj") || h < 0 || syntax.OwnSubject(t, i) >= 0 {
		return false
	}
	if c := t.Child(i, "cc"); c >= 0 && (t.Lower(c) == "rather" || t.Lower(c) == "instead") {
		return true
	}
	if calledFor(t, i, h) {
		return true
	}
	if f := syntax.First(t, i); t.Tokens[i].XPOS == "VB" && syntax.Infinitive(t, f) && t.Child(f, "cop") >= 0 {
		return true // the aim is not to teach but to arouse interest
	}
	if t.Tokens[i].XPOS != "VBG" || t.Child(i, "aux", "cop") >= 0 {
		return false
	}
	return t.Tokens[h].XPOS != "VBG" && t.Tokens[h].UPOS != "ADJ" && t.Child(h, "conj") == i
}

// calledFor reports whether the verb at i says or wants something, and its subject, inside
// a report, is a thing: "Kumar said the number rose and sought a fund" has Kumar seek it.
func calledFor(t *extract.Tree, i, h int) bool {
	s, v := syntax.OwnSubject(t, h), t.Tokens[h].Head
	l := syntax.Lemma(t, i)
	if s < 0 || v < 0 || !t.Is(h, "ccomp") || !lexicon.Says[syntax.Lemma(t, v)] || (!lexicon.Says[l] || l == "go") && l != "call" && l != "urge" && l != "seek" && l != "vow" && l != "pledge" {
		return false
	}
	w := syntax.Lemma(t, s)
	return t.NameAt(s) < 0 && t.Tokens[s].UPOS == "NOUN" && !lexicon.Roles[w] && !lexicon.Bodies[w] && !lexicon.Documents[w]
}

// deniedToo reports whether the verb at i shares the auxiliary of a denied one before an
// "and": "could not stay and fight" may deny the second too. An adverb of its own sets it apart:
// "will not help and instead divide".
func deniedToo(t *extract.Tree, i int) bool {
	f := syntax.First(t, i)
	if f == i || syntax.OwnSubject(t, i) >= 0 || t.Child(i, "aux", "cop", "mark") >= 0 || t.Tokens[i].XPOS != t.Tokens[f].XPOS || t.Child(f, "aux") < 0 {
		return false
	}
	if c := t.Child(i, "cc"); c < 0 || t.Lower(c) != "and" || t.Tokens[max(0, c-1)].Form == "," {
		return false
	}
	for _, c := range t.Children(f, "advmod") {
		if w := t.Lower(c); c < f && (w == "not" || w == "n't" || w == "n’t" || w == "never") && !syntax.NotOnly(t, c) {
			return t.Child(i, "advmod") < 0 || t.Child(i, "advmod") > i
		}
	}
	return false
}

// ofOwner reports whether the subject or the object of p is one whose genitive marks it as
// the owner of something that the parser hung elsewhere: launching Elon Musk's car.
func ofOwner(t *extract.Tree, p extract.Proposition) bool {
	for _, a := range p.Args {
		if a.Role != extract.RoleSubject && a.Role != extract.RoleObject {
			continue
		}
		c := t.Child(a.Head, "case")
		if c > a.Head && t.Tokens[c].XPOS == "POS" && t.NameAt(c) < 0 && c+1 < len(t.Tokens) && t.Is(a.Head, "obj", "nsubj") && t.Under(c+1, t.Tokens[a.Head].Head) && t.Tokens[c+1].UPOS != "PUNCT" {
			return true
		}
	}
	return false
}

// sharedAuxiliaries are those that the verb at v shares with the predicate it is
// coordinated with, and whether they make it a passive: "was written and directed",
// "is a work of fiction and based on facts".
func sharedAuxiliaries(t *extract.Tree, v int) (aux []int, passive bool) {
	h, x := t.Tokens[v].Head, t.Tokens[v].XPOS
	if !t.Is(v, "conj") || h < 0 || t.Child(v, syntax.Subjects...) >= 0 {
		return nil, false
	}
	for n := 0; x == "VB" && n < len(t.Tokens) && t.Child(h, "aux", "mark") < 0 && t.Is(h, "conj") && t.Tokens[h].XPOS == "VB" && t.Tokens[h].Head >= 0; n++ {
		h = t.Tokens[h].Head // will help rebels and maintain and strengthen their bases
	}
	for n := 0; n < len(t.Tokens) && t.Is(h, "conj") && t.Child(h, "aux", "cop") < 0 && t.Child(h, syntax.Subjects...) < 0 && t.Tokens[h].Head >= 0 && (x == "VBN" || held(t, v)); n++ {
		h = t.Tokens[h].Head // was abducted, held hostage and tortured
	}
	switch of := t.Children(h, "aux", "cop"); {
	case x == "VBD" && t.Child(h, "aux:pass") >= 0 && held(t, v):
		return of, true
	case x == "VBN" && t.Child(h, "cop") >= 0 && !turns(t, v), x == "VBD" && t.Child(h, "aux:pass") >= 0 && t.Child(v, "obj", "obl", "ccomp", "xcomp") < 0 && sameForms(t, v) && !joinsIn[syntax.Lemma(t, v)] && !lexicon.Intransitive[syntax.Lemma(t, v)]:
		return of, true
	case x == "VBD" && t.Child(h, "aux:pass") >= 0 && t.Child(v, "obj", "ccomp") < 0 && undergone[syntax.Lemma(t, v)]:
		return of, true // was arrested and sentenced to five years
	case x == "VBD" && t.Child(h, "aux:pass") >= 0 && syntax.Lemma(t, v) == "fine" && moneyAt(t, t.Child(v, "obj")):
		return of, true // was jailed and fined $200
	case x == "VBD" && t.Child(h, "aux:pass") >= 0 && hasModal(t, of) && t.Child(v, "obj", "ccomp", "xcomp") < 0 && sameForms(t, v):
		return of, true // could be fitted into tubes and launched in numbers
	case (x == "VB" || x == "VBP" && t.Lower(v) == syntax.Lemma(t, v)) && t.Child(h, "aux:pass") >= 0 && hasModal(t, of):
		return slices.DeleteFunc(of, func(a int) bool { return t.Tokens[a].XPOS != "MD" }), false // must be shown and comply with the rules
	case t.Tokens[h].XPOS == x && x != "VBD", x == "VBP" && t.Tokens[h].XPOS == "VB" && hasModal(t, of) && t.Lower(v) == syntax.Lemma(t, v) && (t.Child(v, "cc") < 0 || oneSubject(t, h)): // will create jobs, support families and …
		return of, false
	}
	return nil, false
}

// oneSubject reports whether the subject of the verb at h is a single one, whose present
// would end in -s: the government should end abuses and uphold the law.
func oneSubject(t *extract.Tree, h int) bool {
	s := syntax.OwnSubject(t, h)
	return s >= 0 && (t.Tokens[s].XPOS == "NN" || t.Tokens[s].XPOS == "NNP") && t.Child(s, "conj") < 0
}

// joinsIn are verbs of what nobody undergoes: was invited and participated.
var joinsIn = lexicon.Words("participate attend respond reply agree comply cooperate escape flee survive recover resign return apologize apologise retire withdraw refuse decline succeed fail")

// held reports whether the verb at v tells of somebody held or taken hostage, and names
// nobody else as held.
func held(t *extract.Tree, v int) bool {
	switch syntax.Lemma(t, v) {
	case "hold", "take", "keep":
		return captives[t.Lower(v+1)] && (t.Tokens[v+1].Head == v)
	}
	return false
}

var captives = lexicon.Words("hostage captive prisoner incommunicado")

// moneyAt reports whether the token at i, negative for none, is an amount: $200.
func moneyAt(t *extract.Tree, i int) bool {
	return i >= 0 && (t.Tokens[i].UPOS == "NUM" || t.Tokens[i].UPOS == "SYM" || measured(t, i))
}

// turns reports whether the verb at v, past or participle by its form, goes on with "but"
// and names nobody who did it: "was a banker but switched to politics".
func turns(t *extract.Tree, v int) bool {
	c := t.Child(v, "cc")
	return c >= 0 && t.Lower(c) == "but" && t.Child(v, "obl:agent", "aux") < 0 && sameForms(t, v)
}

// undergone are verbs of courts, hospitals and schools, which without an object tell what is done
// to their subject.
var undergone = lexicon.Words("sentence convict charge jail imprison arrest detain fine deport extradite hospitalize hospitalise evacuate indict acquit exile execute appoint elect nominate inaugurate raise educate wound injure kill rescue kidnap evict bury transfer discharge quarantine install demolish confiscate ban suspend dismiss question publish translate torture abduct behead handcuff interrogate expel shoot stab rob rape hang")
