package rules

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// linking reports whether the participle at i only links a phrase to its clause:
// "based on the data", "compared with May", "not counting fees".
func linking(t *extract.Tree, i int) bool {
	switch w := t.Lower(i + 1); t.Lower(i) {
	case "based":
		return w == "on" || w == "upon"
	case "compared":
		return w == "with" || w == "to"
	case "expressed", "viewed", "measured", "taken", "seen", "judged", "adjusted":
		return i == 0 // expressed as a number, the town has lost one in three
	case "planned", "expected", "scheduled", "promised", "required", "hoped", "usual", "needed", "intended", "agreed", "instructed", "anticipated":
		return i > 0 && t.Lower(i-1) == "as" && syntax.OwnSubject(t, i) < 0 // the talks went ahead as planned
	case "put":
		return i > 0 && t.Is(i-1, "advmod") && t.Tokens[i-1].Head == i && t.Child(i, "obj", "obl") < 0 // simply put
	case "running":
		return i > 0 && syntax.TimeLike(t, i-1) && t.Child(i, "obj", "obl") < 0 // for the third year running
	case "looking":
		return (w == "ahead" || w == "back" || w == "forward") && t.Is(i, "advcl") && t.Child(i, "obj", "obl") < 0
	case "judging":
		return w == "by" || w == "from" // judging by the polls, Lee will win
	case "counting":
		s := syntax.SubjectOf(t, i) // costs $725, not counting lawyers' fees
		return t.Is(i, "advcl") && (t.Lower(i-1) == "not" || s >= 0 && t.NameAt(s) < 0 && !syntax.Personal(t, s) && syntax.Singular(t, s) && !lexicon.Bodies[syntax.Lemma(t, s)])
	case "barring", "notwithstanding":
		return t.Is(i, "advcl")
	case "leaving", "setting", "putting":
		return w == "aside"
	case "taking":
		return w == "into" && (t.Lower(i+2) == "account" || t.Lower(i+2) == "consideration")
	case "adjusting", "correcting", "controlling":
		return w == "for"
	case "speaking":
		return i > 0 && strings.HasSuffix(t.Lower(i-1), "ly") && t.Tokens[i-1].Head == i // strictly speaking
	case "going":
		return w == "forward" || w == "ahead" || w == "by"
	}
	return false
}

// asShown reports whether the participle at i, set off by a comma or before its clause, only
// says in what form something is meant: "In towns, as shown on maps, streets are narrow".
func asShown(t *extract.Tree, i int) bool {
	m := t.Child(i, "mark")
	if t.Tokens[i].XPOS != "VBN" || m < 0 || m > i || t.Lower(m) != "as" || syntax.OwnSubject(t, i) >= 0 || !t.Is(i, "advcl:") || t.Tokens[i].Head < 0 {
		return false
	}
	return i < t.Tokens[i].Head || m > 0 && t.Tokens[m-1].Form == ","
}

// participialPrepositions are participles that serve as prepositions.
var participialPrepositions = lexicon.Words("starting beginning depending compared including following regarding concerning according based excluding considering given owing")

// basedIn reports whether the participle at i says where something has its seat: a firm
// based in Lagos, but not a film based on his life.
func basedIn(t *extract.Tree, i int) bool {
	o := t.Child(i, "obl")
	return t.Lower(i) == "based" && t.Is(i, "acl") && o > i && syntax.PlacePreps[syntax.Prep(t, o)] && syntax.PlaceLike(t, o)
}

// prepositional reports whether the participle at i follows a preposition, or is
// one: "the necessity of strengthening", "following heavy rainfall".
func prepositional(t *extract.Tree, i int) bool {
	i = syntax.First(t, i)
	if participialPrepositions[t.Lower(i)] && !basedIn(t, i) || t.Lower(i) == "going" && linking(t, i) || aboutMatter(t, i) {
		return true
	}
	for _, m := range t.Children(i, "mark", "case") {
		if t.Tokens[m].UPOS == "ADP" || t.Tokens[m].UPOS == "SCONJ" {
			return true
		}
	}
	return false
}

// aboutMatter reports whether the participle at i only tells what a matter is about, or where
// there are doubts: the situation surrounding the talks, questions surrounding the sale.
func aboutMatter(t *extract.Tree, i int) bool {
	h := t.Tokens[i].Head
	if h < 0 || t.Lower(i) != "surrounding" || t.Tokens[h].UPOS != "NOUN" || t.NameAt(h) >= 0 {
		return false
	}
	l := syntax.Lemma(t, h)
	_, event := lexicon.Events[l]
	return matters[l] || event || lexicon.CueNouns[l].Stance != ""
}

// matters are nouns for what is spoken of.
var matters = lexicon.Words("situation issue circumstance event controversy debate uncertainty mystery hype secrecy matter case scandal discussion dispute row tension problem fact detail confusion stigma publicity buzz drama crisis challenge law rule")

// sited are participles of where a thing is, at all times.
var sited = lexicon.Words("located situated")
