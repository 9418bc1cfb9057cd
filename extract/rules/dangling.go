package rules

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// danglingFront reports whether the participle at i opens a sentence in the passive whose subject
// is no doer, or others than who did it, or only tells of a time: "Speaking in Oslo, the plan was
// criticised", "Leading up to the vote, the number of voters fell".
func danglingFront(t *extract.Tree, i int) bool {
	l, f := syntax.Lemma(t, i), syntax.First(t, i)
	h := t.Tokens[f].Head
	if !t.Is(f, "advcl") || t.Tokens[i].XPOS != "VBG" || h < 0 || t.Child(f, "mark", "nsubj", "cop") >= 0 || t.Child(i, "nsubj", "cop") >= 0 {
		return false
	}
	if u := t.Child(i, "compound:prt", "advmod"); l == "lead" && u == i+1 && t.Lower(u) == "up" {
		return true
	}
	s := syntax.OwnSubject(t, h)
	if h < i || s < i || t.Child(h, "aux:pass") < 0 || befalls[l] || t.Child(i, "aux", "aux:pass") >= 0 || t.Tokens[s].UPOS == "PRON" {
		return false
	}
	if a := t.Child(s, "amod"); a >= 0 && t.Lower(a) == "other" {
		return true
	}
	return t.NameAt(s) < 0 && t.Tokens[s].UPOS == "NOUN" && !doer(t, s) && !manyPeople[syntax.Lemma(t, s)]
}

// ofNone reports whether p, told by the participle at i without a subject of its own, affirms of a
// noun what the clause above denies of it with "no": "There was no change, leaving rates at 4%".
func ofNone(t *extract.Tree, i int, p extract.Proposition) bool {
	d := t.Child(p.Args[0].Head, "det")
	return !p.Negated && d >= 0 && t.Lower(d) == "no" && t.Is(syntax.First(t, i), "advcl") && syntax.OwnSubject(t, i) < 0
}

// befalls are verbs of what a thing may do or be.
var befalls = lexicon.Words(`date stand cost weigh measure lie stretch overlook contain feature comprise include house bear carry cover
	span hang rise depict show portray resemble run begin start last reach hail come range belong travel move be have hold use
	consist extend face number total add follow build arrive fly sail fall drift burn float sit rest link connect serve`)

var manyPeople = lexicon.Words("people man woman child boy girl family couple crowd student team side party company firm group army force police rebel troop club school bank government council court club body")

// ofTheChange reports whether the participle at i, behind a clause that says how an amount
// changed, tells what came of the change: "Exports rose in May, helping the peso" is no help of
// all exports.
func ofTheChange(t *extract.Tree, i int) bool {
	h := t.Tokens[i].Head
	if !t.Is(i, "advcl") || t.Tokens[i].XPOS != "VBG" || h < 0 || h > i || t.Child(i, "mark", "nsubj", "aux", "cop") >= 0 || t.Child(i, "obj", "ccomp") < 0 {
		return false
	}
	s, l := syntax.SubjectOf(t, h), syntax.Lemma(t, i)
	if s < 0 || s > h {
		return false
	}
	return comesOf[l] && (lexicon.Intransitive[syntax.Lemma(t, h)] && figures[syntax.Lemma(t, s)] && t.Child(h, "obj") < 0 || breaksDown(t, h)) || tellsOf[l] && tellsNothing(t, h, s)
}

// tellsNothing reports whether what the clause at h says, and not its subject at s, is what a verb of tellsOf is
// said of: "Nurses are scarce, reflecting years of cuts", "the inn was sold, marking the end of an era".
func tellsNothing(t *extract.Tree, h, s int) bool {
	l := syntax.Lemma(t, s)
	if lexicon.Documents[l] || speech[l] {
		return false
	}
	return t.Child(h, "aux:pass") >= 0 || t.Tokens[h].UPOS == "ADJ" || t.Tokens[s].UPOS == "NOUN" && !doer(t, s)
}

// tellsOf are verbs for what a whole clause means, and nobody in it.
var tellsOf = lexicon.Words("reflect mark underline underscore highlight signal illustrate require mean")

// speech are nouns for what may itself mark or underline something.
var speech = lexicon.Words("speech statement show ceremony event exhibition campaign programme program monument plaque logo flag day film video map chart article book")

// breaksDown reports whether the verb at h says that something broke down.
func breaksDown(t *extract.Tree, h int) bool {
	p := t.Child(h, "compound:prt")
	return p > h && syntax.Lemma(t, h) == "break" && t.Lower(p) == "down"
}

var (
	figures = lexicon.Words(`price export import sale rate inflation output production supply emission concentration unemployment
		profit revenue cost wage income number level temperature share consumption employment volume yield rent tariff deficit surplus figure`)
	// comesOf are verbs for what a change does to something else.
	comesOf = lexicon.Words(`add unmask help hurt push bring fuel prompt trigger spark boost ease force cause raise make leave wipe deal
		give put increase reduce worsen expose reveal threaten erode deepen lift drive hit squeeze strain plunge send drag lower cut`)
)

// termWhich reports whether the relative clause at i tells by "which" what somebody did to the months
// or years behind a verb, where only the whole is meant: "was jailed for nine months, which the king
// cut to three".
func termWhich(t *extract.Tree, i int) bool {
	n, o := syntax.Antecedent(t, i), t.Child(i, "obj", "nsubj:pass")
	return n >= 0 && o >= 0 && o < i && t.Lower(o) == "which" && t.Child(n, "nummod") >= 0 && syntax.TimeLike(t, n) && t.Is(n, "obl")
}
