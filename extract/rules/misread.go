package rules

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// misreadVerb says why the verb at i, of a clause of kind k, cannot be one that the parser
// has read rightly, "" where it can.
func misreadVerb(t *extract.Tree, i int, k syntax.Kind) string {
	switch {
	case inTitle(t, i):
		return "a word of a title"
	case bracketSubject(t, i):
		return "its subject is a bracket"
	case bareParticiple(t, i):
		return "a participle without its auxiliary"
	case k == syntax.Relative && theWay(t, i):
		return "tells of how it is done"
	case k == syntax.Relative && extracted(t, i):
		return "what it says is said of the noun before it"
	case k == syntax.Adverbial && whenItComes(t, i):
		return "says what it is about" // a paradise when it comes to food
	case notBecause(t, i):
		return "a reason that is none" // closed not because rents rose
	case notThat(t, i):
		return "not so, or not of all" // Not that all judges rule fairly
	case knownWhen(t, i):
		return "an indirect question"
	case thereSeems(t, i):
		return `"there" keeps the place of a subject`
	case t.Lower(i) == "concerned" && k == syntax.Adverbial && farAs(t, i):
		return "says what it is about" // as far as the union is concerned
	case toBlame(t, i):
		return "says who is at fault, and not that anybody blames" // is likely to blame
	case k == syntax.Adverbial && asIllustrates(t, i):
		return "points at what stands beside it"
	}
	return ""
}

// notThat reports whether the clause at i only wards something off: "Not that all judges are
// fair".
func notThat(t *extract.Tree, i int) bool {
	m := t.Child(i, "mark")
	return m > 0 && t.Lower(m) == "that" && t.Lower(m-1) == "not" && t.Is(i, "root") && (m == 1 || t.Tokens[m-2].UPOS == "PUNCT")
}

// inTitle reports whether the finite verb at i is a word with a capital inside a title that a
// colon or a quotation mark parts, or its auxiliary, too: sings “I Still Have Faith in You”, "Ann Lee, author of The Food of Malaya: Gastronomic
// Travels Through the Islands", "the builders Don't Hug Cacti".
func inTitle(t *extract.Tree, i int) bool {
	if i < 2 || !capital(t.Tokens[i].Form) || t.Tokens[i].UPOS != "VERB" || t.Tokens[i].Head < 0 {
		return false
	}
	if a := t.Child(i, "aux"); a > 0 && a < i && capital(t.Tokens[a].Form) && t.Tokens[a-1].UPOS != "PUNCT" && !capital(t.Tokens[a-1].Form) {
		return true // the builders Don't Hug Cacti
	}
	if !capital(t.Tokens[i-1].Form) {
		return false
	}
	for c := i - 1; c > 0 && capital(t.Tokens[c].Form); c-- {
		if f := t.Tokens[c-1].Form; f == ":" || syntax.QuoteMarks[f] && t.Tokens[i].Form != strings.ToUpper(t.Tokens[i].Form) {
			return true
		}
	}
	return false
}

// bracketSubject reports whether the subject of the verb at i is all that a pair of brackets
// holds: "a whole patin (silver catfish) cooked in a curry".
func bracketSubject(t *extract.Tree, i int) bool {
	s := syntax.OwnSubject(t, i)
	if s < 1 || s > i {
		return false
	}
	words := t.Phrase(s, func(c int) bool { return t.Is(c, "punct") })
	f, l := words[0], words[len(words)-1]
	return f > 0 && l+1 < len(t.Tokens) && l < i && t.Tokens[f-1].Form == "(" && t.Tokens[l+1].Form == ")"
}

// bareParticiple reports whether the word at i is a participle that is no past tense, with a
// subject before it and no auxiliary anywhere: "like a delicacy rarely seen today".
func bareParticiple(t *extract.Tree, i int) bool {
	s := t.Child(i, "nsubj")
	if t.Tokens[i].XPOS != "VBN" || s < 0 || s > i || syntax.IsRelative(t, s) || t.Child(i, "aux", "aux:pass", "cop", "mark", "xcomp", "obj") >= 0 || t.Is(i, "conj") {
		return false
	}
	past := lexicon.Past(syntax.Lemma(t, i))
	return past != "" && past != t.Lower(i)
}

// theWay reports whether the relative clause at i, with a subject of its own, only tells of how
// something is done, and not that it is: "the way she carries the sari", "ways we can help".
func theWay(t *extract.Tree, i int) bool {
	a, s := syntax.Antecedent(t, i), syntax.OwnSubject(t, i)
	if a < 0 || s < 0 || syntax.IsRelative(t, s) {
		return false
	}
	l := syntax.Lemma(t, a)
	return (l == "way" || l == "manner") && t.Child(a, "amod") < 0 // but: the last way that they ruled it out
}

// extracted reports whether the relative clause at i, without a pronoun, thinks or says
// something that has no subject left: "a project many thought was impossible", "the man
// police believe killed her".
func extracted(t *extract.Tree, i int) bool {
	l := syntax.Lemma(t, i)
	x := t.Child(i, "ccomp", "xcomp")
	s := syntax.OwnSubject(t, i)
	if x < i || s < 0 || s > i || syntax.IsRelative(t, s) || !lexicon.Says[l] && !lexicon.Thinks[l] || t.Child(x, "nsubj", "nsubj:pass", "csubj", "expl", "mark") >= 0 {
		return false
	}
	v := x
	if c := t.Child(x, "cop", "aux", "aux:pass"); c >= 0 {
		v = c
	}
	switch t.Tokens[v].XPOS {
	case "VBD", "VBZ", "VBP", "MD":
		return true
	}
	return false
}

// whenItComes reports whether the clause at i is a "when it comes to", in which nothing comes.
func whenItComes(t *extract.Tree, i int) bool {
	s := syntax.OwnSubject(t, i)
	return syntax.Lemma(t, i) == "come" && s == i-1 && s > 0 && t.Lower(s) == "it" && t.Lower(s-1) == "when" && i+1 < len(t.Tokens) && t.Lower(i+1) == "to"
}

// knownWhen reports whether the clause at i, in the present, only asks when: "I always know when
// a boy is lying". What somebody remembers, or saw then, is so.
func knownWhen(t *extract.Tree, i int) bool {
	h := t.Tokens[i].Head
	if h < 0 || h > i || !t.Is(i, "ccomp", "advcl") || !knows[syntax.Lemma(t, h)] || t.Child(h, "obj") >= 0 {
		return false
	}
	w := t.Child(i, "advmod", "mark")
	return w == h+1 && t.Lower(w) == "when" && formTense(t, i) != "VBD"
}

// farAs reports whether the clause at i begins with "as far as".
func farAs(t *extract.Tree, i int) bool {
	m := t.Child(i, "mark")
	return m > 1 && m < i && t.Lower(m) == "as" && t.Lower(m-1) == "far"
}

// formTense is the tag of the first word of the verb group at i.
func formTense(t *extract.Tree, i int) string {
	if a := t.Child(i, "aux", "aux:pass", "cop"); a >= 0 && a < i {
		i = a
	}
	return t.Tokens[i].XPOS
}

// knows are verbs with a question behind them.
var knows = lexicon.Words("know tell decide ask see determine choose check understand")

// thereSeems reports whether the verb at i only says that there seems to be something.
func thereSeems(t *extract.Tree, i int) bool {
	e := t.Child(i, "expl")
	return e >= 0 && t.Lower(e) == "there" && lexicon.SeemVerbs[syntax.Lemma(t, i)]
}

// asIllustrates reports whether the clause at i says only that something shows what stands
// beside it: "As the province illustrates, no region is too remote".
func asIllustrates(t *extract.Tree, i int) bool {
	m := t.Child(i, "mark")
	return m >= 0 && t.Lower(m) == "as" && shows[syntax.Lemma(t, i)] && t.Child(i, "obj", "ccomp", "xcomp", "iobj", "nsubj:pass") < 0
}

// shows are verbs that point at what they show.
var shows = lexicon.Words("illustrate show demonstrate suggest indicate prove reveal attest exemplify testify confirm imply")

// bracketed reports whether a bracket opens right before token k, or before the quotation mark there: Agua Bonita
// (“Beautiful Water”).
func bracketed(t *extract.Tree, k int) bool {
	if k > 1 && syntax.QuoteMarks[t.Tokens[k-1].Form] {
		k--
	}
	return k > 0 && (t.Tokens[k-1].Form == "(" || t.Tokens[k-1].Form == "[")
}

// toBlame reports whether the infinitive at i, without an object, says who may be at fault: "fog is
// likely to blame", "were thought to blame".
func toBlame(t *extract.Tree, i int) bool {
	m := t.Child(i, "mark")
	return syntax.Lemma(t, i) == "blame" && m == i-1 && m >= 0 && t.Lower(m) == "to" && t.Is(i, "xcomp", "advcl") && t.Child(i, "obj", "obl", "cop", "aux:pass") < 0
}
