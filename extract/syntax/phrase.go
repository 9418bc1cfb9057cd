package syntax

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// Noun is the minimal phrase around the noun i: without its preposition, its
// coordination, what stands beside it and clauses that only describe it.
// "a Ukrainian delegation led by Umerov" gives "a Ukrainian delegation".
func Noun(t *extract.Tree, i int) []int {
	if k := t.NameAt(i); k >= 0 && t.Names[k].Type != extract.ORG {
		toks := dashed(t, nameTokens(t, k))
		if f := toks[0] - 1; f >= 0 && Regions[t.Lower(f)] && t.Is(f, "amod", "compound") && t.Names[k].Type == extract.LOC {
			toks = append([]int{f}, toks...)
		}
		return toks
	}
	return Trim(t, t.Phrase(i, func(c int) bool { return loosely(t, c, i, false) }))
}

// needy reports whether the word at i says nothing without the clause that describes
// it: "to correct what he called a crisis", "those who voted".
func needy(t *extract.Tree, i int) bool {
	return needyWords[t.Lower(i)] || multiple(t, i) || t.Lower(i) == "time" && Prep(t, i) == "by" // by the time they arrived
}

var needyWords = lexicon.Words("what whatever whoever whomever whichever those many few several others all anyone anybody everyone everybody anything everything")

// kind reports whether the noun at i names a kind, of which only the clause that
// describes it says which are meant: "people who slept less than six hours", "counties
// where no doctor works".
func kind(t *extract.Tree, i int) bool { return kindOf(t, i) && t.Child(i, "acl:") < 0 }

// kindOf is kind where a participle may describe the noun at i.
func kindOf(t *extract.Tree, i int) bool {
	return (t.Tokens[i].XPOS == "NNS" || kindWords[t.Lower(i)]) && t.NameAt(i) < 0 &&
		t.Child(i, "det", "nummod", "nmod:poss", "amod", "compound", "nmod", "appos", "conj", "cop") < 0 && !t.Is(i, "conj", "appos")
}

var kindWords = lexicon.Words("people those")

// List is noun with the conjuncts of i kept: "Chevron and ExxonMobil".
func List(t *extract.Tree, i int) []int {
	toks := Trim(t, t.Phrase(i, func(c int) bool { return loosely(t, c, i, true) }))
	if t.Tokens[i].UPOS == "ADJ" {
		return withDegree(t, i, toks)
	}
	return toks
}

// Regions before a place's name make it a part of the place: northern Mali.
var Regions = lexicon.Words("northern southern eastern western central northeastern northwestern southeastern southwestern north south east west upper lower inner outer mainland rural urban coastal occupied sub-saharan francophone anglophone")

// nameTokens are the tokens of the k-th name.
func nameTokens(t *extract.Tree, k int) []int {
	var out []int
	for i := t.Names[k].First; i < t.Names[k].Last; i++ {
		out = append(out, i)
	}
	return out
}

// betweenCommas reports whether the phrase at c stands between commas behind the subject at
// top: it only tells more of that.
func betweenCommas(t *extract.Tree, c, top int) bool {
	m := t.Child(c, "case")
	if m < 2 || m > c || m < top || t.Tokens[m-1].Form != "," || t.Child(c, "conj") >= 0 || !aside[Prep(t, c)] || !t.Is(top, "nsubj", "nsubj:pass") {
		return false
	}
	p := t.Phrase(c, nil)
	last := p[len(p)-1]
	return t.Tokens[last].Form == "," || last+1 < len(t.Tokens) && t.Tokens[last+1].Form == ","
}

// aside are the prepositions of such phrases.
var aside = lexicon.Words("by near beside behind opposite outside above below in at on off for about with without between")

// loosely reports whether token c, below the noun top, is no part of its
// minimal phrase.
func loosely(t *extract.Tree, c, top int, conj bool) bool {
	if t.Tokens[c].Head == top && t.Is(c, "acl:") && c > top && somebody[t.Lower(top)] && t.Child(top, "det", "nummod", "amod") < 0 && Restrictive(t, c) {
		return false // persons convicted of theft
	}
	if t.Is(c, "acl") && c > top && Restrictive(t, c) && singled(t, c, top) {
		return false // the only business offering food, the first woman who climbed it
	}
	if t.Is(c, "acl:relcl") && (Share(t, top) || needy(t, t.Tokens[c].Head) || kind(t, t.Tokens[c].Head)) && Restrictive(t, c) {
		return false // 37% of the pollution that reaches Ohio; what he called a crisis
	}
	if SaysSo(t, c) {
		return true // 3 per cent, according to the bank
	}
	if t.Is(c, "appos") && (closeTitle(t, c) || motto(t, c) || numbered(t, c)) {
		return false // the journal Nature, the word “maybe”
	}
	if t.Is(c, "appos") && beside(t, c) {
		return false // an island in the river Seine
	}
	if t.Is(c, "acl:relcl", "advcl:relcl") && asksBehind(t, t.Tokens[c].Head, top) && Restrictive(t, c) {
		return false // a debate over how the ships sank
	}
	if t.Is(c, "appos", "acl:relcl", "advcl:relcl", "parataxis", "vocative", "discourse", "reparandum", "dislocated", "orphan") {
		return true
	}
	if ratio(t, c) {
		return false // 40 soles a day
	}
	if h := t.Tokens[c].Head; h >= 0 && h != top && t.Is(c, "acl:") && c == h+1 && t.Lower(h) == "those" && t.Tokens[c].XPOS == "VBN" {
		return false // symptoms similar to those seen in the past
	}
	if t.Is(c, "nmod") && Prep(t, c) == "than" && t.Child(t.Tokens[c].Head, "amod", "advmod") < 0 {
		return true // less affected by violence than other parts: than belongs to less
	}
	if conj && eachDated(t, c) {
		return false // the Berwick Prize in 1971, the Pólya Prize in 1987
	}
	if t.Is(c, "conj") && t.Tokens[c].Head != top && TimeOf(t, c) >= 0 && datedBefore(t, c) {
		return true // branches in Lagos in 2015, in Accra in 2017
	}
	if t.Is(c, "nmod", "obl") && c > t.Tokens[c].Head && TimeLike(t, c) && Prep(t, c) != "as" && !beforeOf(t, c) && !ofPastEvent(t, c) && !ofBase(t, c) && !meantFor(t, c) && !dayAndMonth(t, c) && !changeOver(t, c) && !rankedOver(t, c) && !datedFrom(t, c) && !t.Is(t.Tokens[c].Head, "acl", "advcl") && !(t.Tokens[c].Head != top && Infinitive(t, t.Tokens[c].Head)) || t.Is(c, "acl:") && c > t.Tokens[c].Head && !Infinitive(t, c) && len(t.Children(c)) > 0 && !content(t, c) {
		return true
	}
	if t.Is(c, "acl:") && t.Child(c, "cop") >= 0 && Infinitive(t, c) && behindParticiple(t, c) {
		return true // a program initiated by the choice of Boeing to be a contractor: Boeing is to be one
	}
	if t.Tokens[c].Head != top {
		return false
	}
	switch {
	case t.Is(c, "obl:unmarked") && c < top && t.Tokens[top-1].Form == "-":
		return false // the 46-year-old
	case t.Is(c, "case") && AllBut(t, top) == c:
		return false
	case t.Is(c, "advmod") && c+1 == AllBut(t, top):
		return false
	case t.Is(c, "case", "mark", "cop", "aux", "nsubj", "csubj", "obl", "expl", "advcl", "ccomp"):
		return true
	case t.Is(c, "nmod") && c > top && t.Tokens[c].UPOS == "ADV" && IsRelative(t, c):
		return true // few details about when it would be sold
	case t.Is(c, "conj") && t.Tokens[c].UPOS == "VERB" && t.Tokens[top].UPOS != "VERB" && t.Tokens[c].XPOS != "VBG":
		return true // is a breach and will help rebels
	case t.Is(c, "conj", "cc"):
		return !conj
	case t.Is(c, "advmod") && c < t.Child(top, "case") && t.Child(top, "case") < top:
		return true // increasingly at risk
	case noLonger(t, c) && t.Child(top, "cop") >= 0:
		return true // is no longer mayor: the denial is the clause's
	case t.Is(c, "advmod") && c+2 == top && t.Tokens[c+1].Form == "-":
		return false // the well-being
	case t.Is(c, "advmod") && c == top+1 && awayFrom[t.Lower(c)]:
		return false // days off, her years abroad
	case t.Is(c, "advmod"):
		return c > top || t.Lower(c) == "rather" && t.Lower(c-1) == "but" || t.Tokens[c].XPOS == "WRB" && t.Child(top, "cop") >= 0 || // when it was a colony
			(lexicon.SkipAdverbs[t.Lower(c)] || lexicon.Negations[t.Tokens[c].Lemma]) && !notAll(t, c) && !roughly(t, c, top)
	case t.Is(c, "nmod") && c < top && t.Child(c, "case") >= 0 && !t.Is(c, "nmod:poss") && !(t.Lower(c-1) == "at" && (t.Lower(c) == "least" || t.Lower(c) == "most")):
		return true // according to the government a cause for concern
	case t.Is(c, "nmod") && betweenCommas(t, c, top):
		return true // the bakery, near the station, closed
	case t.Is(c, "nmod:unmarked", "nmod:poss") && t.Tokens[c].UPOS == "PRON":
		w := t.Lower(c) // kept for himself money; the region it is within
		return strings.HasSuffix(w, "self") || strings.HasSuffix(w, "selves") || !t.Is(c, "nmod:poss") && subjectForms[w]
	case t.Is(c, "det"):
		return t.Lower(c) == "no" && !keepsNo(t, top) && !AlmostNo(t, top)
	}
	return false
}

// dayAndMonth reports whether the month at c stands behind its day: Monday, 3 May 2022.
func dayAndMonth(t *extract.Tree, c int) bool {
	h := t.Tokens[c].Head
	return t.Is(c, "nmod:unmarked") && c == h+1 && t.Tokens[h].UPOS == "NUM" && len(t.Tokens[h].Form) <= 2
}

// subjectForms are the pronouns of a subject alone, no part of a noun's phrase; "it" is one
// where it is none of another kind.
var subjectForms = lexicon.Words("i he she it we they")

// behindParticiple reports whether a participle that describes the same noun, or one in its
// phrase, stands before the clause at c, which may then go on with what the participle is
// about.
func behindParticiple(t *extract.Tree, c int) bool {
	h := t.Tokens[c].Head
	for a := h + 1; a < c; a++ {
		if t.Is(a, "acl:") && t.Under(a, h) && !Infinitive(t, a) && len(t.Children(a)) > 1 {
			return true
		}
	}
	return false
}

// closeTitle reports whether the apposition at c is what its noun is called, right behind
// it and no name of a person, body or place outside marks: the journal Nature, her film “Limbo”.
func closeTitle(t *extract.Tree, c int) bool {
	h := t.Tokens[c].Head
	return h >= 0 && t.Phrase(c, nil)[0] == h+1 && t.Tokens[c].UPOS == "PROPN" && t.Tokens[h].UPOS == "NOUN" && t.Tokens[h].XPOS == "NN" && t.Child(h, "det", "nmod:poss") >= 0 &&
		(t.NameAt(c) < 0 || QuoteMarks[t.Tokens[h+1].Form] && !Personal(t, h)) && t.Child(c, "conj", "acl") < 0
}

// beside reports whether the name at c stands right behind the noun that says what it is
// of: the river Seine, the film Joker.
func beside(t *extract.Tree, c int) bool {
	f := t.Phrase(c, func(k int) bool { return t.Is(k, "punct") })[0]
	return f > t.Tokens[c].Head && f > 0 && t.Tokens[f-1].UPOS != "PUNCT" && t.Tokens[c].UPOS == "PROPN" && t.Tokens[t.Tokens[c].Head].UPOS == "NOUN"
}

// notAll reports whether the "not" at c only keeps a noun from being all of them: not
// every minister voted.
func notAll(t *extract.Tree, c int) bool {
	w := t.Lower(c + 1)
	return t.Lower(c) == "not" && (w == "every" || w == "all" || w == "each" || w == "everyone" || w == "everybody" || w == "everything")
}

// Trim drops punctuation and quotation marks at the edges of a phrase, and
// commas left over inside from what was cut out.
func Trim(t *extract.Tree, toks []int) []int {
	var out []int
	for k, i := range toks {
		if t.Is(i, "punct") {
			lone := k == 0 || k == len(toks)-1 || toks[k-1] != i-1 && t.Tokens[i-1].Form != ")" && !opensItem(t, i) || toks[k+1] != i+1 // Ann Lee (40), Bo Kim (38) and Ed Ray
			if lone || QuoteMarks[t.Tokens[i].Form] {
				continue
			}
		}
		out = append(out, i)
	}
	for len(out) > 1 && (t.Is(out[0], "punct") || t.Tokens[out[0]].UPOS == "CCONJ" && t.Lower(out[0]) != "neither") {
		out = out[1:]
	}
	for n := len(out); n > 0 && t.Is(out[n-1], "punct"); n = len(out) {
		out = out[:n-1]
	}
	if len(out) == 0 {
		return toks
	}
	if n := len(out); n > 2 && out[n-1] < toks[len(toks)-1] && subsection(t, out[n-1]) {
		out = append(out, out[n-1]+1)
	}
	return out
}

var QuoteMarks = lexicon.Words("\" “ ” „ « » `` '' ‘ ’ '")

// Core follows a phrase to the token that names what it is about: from "the US
// state of Florida" to Florida, from "the head of the council, Rustem Umerov" to
// Rustem.
func Core(t *extract.Tree, i int) int {
	for n := 0; n < 3; n++ { // His Highness the Emir, Sheikh Nawaf
		a := t.Child(i, "appos")
		if a < i || !Styles[t.Lower(i)] && n == 0 || n == 0 && t.Child(i, "nmod:poss") < 0 || t.NameAt(a) < 0 || t.Names[t.NameAt(a)].Type != extract.PER {
			break
		}
		i = a
	}
	if t.NameAt(i) >= 0 || t.Tokens[i].UPOS == "PROPN" && !lexicon.Roles[Lemma(t, i)] {
		return i
	}
	if Sortals[t.Tokens[i].Lemma] && !capitalOf(t, i) && Singular(t, i) && !ownName(t, i) { // but: the Arab countries of the Gulf
		for _, c := range t.Children(i, "nmod") {
			k := t.NameAt(c)
			if Prep(t, c) == "of" && k >= 0 && t.Names[k].Type == extract.LOC {
				return c
			}
		}
	}
	if a := t.Child(i, "appos"); a >= 0 && Singular(t, i) {
		k := t.NameAt(a)
		switch {
		case k < 0:
		case t.Names[k].Type == extract.PER && (Personal(t, i) || oneOf(t, i)):
			return a
		case t.Names[k].Type != extract.PER && t.Names[k].First == i+1 && t.Tokens[i].UPOS == "NOUN" && (!lexicon.Roles[Lemma(t, i)] || lexicon.Bodies[Lemma(t, i)]): // the retailer Salling Group
			return a
		}
	}
	return i
}

// oneOf reports whether token i is the one of several people: one of them, Akosua Mensah.
func oneOf(t *extract.Tree, i int) bool {
	n := t.Child(i, "nmod")
	return (t.Lower(i) == "one" || t.Lower(i) == "another") && n > i && Prep(t, n) == "of" && !Singular(t, n) || t.Lower(i) == "one" && n > i && t.Lower(n) == "them"
}

// Styles are what a possessive makes a form of address of: Her Majesty.
var Styles = lexicon.Words("majesty highness excellency holiness honour honor eminence grace lordship ladyship")

// ownName reports whether the sortal at i has a name of its own before it, so
// that the name after it is the larger place: the Ural region of Russia, but not
// the US state of Florida.
func ownName(t *extract.Tree, i int) bool {
	for _, c := range t.Children(i, "compound", "nmod:desc") {
		if k := t.NameAt(c); k >= 0 && t.Names[k].Type == extract.LOC && !stateNames[t.Lower(c)] {
			return true
		}
	}
	return false
}

var stateNames = lexicon.Words("us u.s. uk u.k. eu e.u. united states kingdom")

// Sortals are nouns that only say what sort of place a name is.
var Sortals = lexicon.Words("city town village state province region island capital municipality district county oblast republic country port commune suburb prefecture kingdom")

func Singular(t *extract.Tree, i int) bool {
	return t.Tokens[i].XPOS != "NNS" && t.Tokens[i].XPOS != "NNPS"
}

// Personal reports whether the noun at i can be a person: anything but a thing
// that a person's name may follow by a slip of the parser.
func Personal(t *extract.Tree, i int) bool {
	return lexicon.Roles[Lemma(t, i)] || agentive(Lemma(t, i))
}

func agentive(lemma string) bool {
	for _, s := range []string{"er", "or", "ist", "man", "woman", "ian", "ant", "ee", "person", "in-law"} {
		if len(lemma) > len(s)+2 && strings.HasSuffix(lemma, s) {
			return true
		}
	}
	return false
}

// Prep is the preposition of the phrase at i in lower case: "with", "ahead of",
// "" for none.
func Prep(t *extract.Tree, i int) string {
	var out []string
	for _, c := range t.Children(i, "case") {
		if t.Tokens[c].XPOS == "POS" {
			continue
		}
		if c > i && !(t.Is(i, "obl") && IsRelative(t, i)) {
			continue // but: the plan that senators voted on
		}
		for _, k := range t.Phrase(c, nil) {
			if k == i {
				continue
			}
			if !t.Is(k, "punct", "advmod", "obl", "nmod") {
				out = append(out, t.Lower(k))
			}
		}
	}
	return strings.Join(out, " ")
}

// Argument makes the argument at token i: its minimal phrase around its core.
func Argument(t *extract.Tree, i int, role extract.Role) extract.Argument {
	c := Core(t, i)
	toks := Noun(t, c)
	if k := t.NameAt(c); k >= 0 && c != i && t.Is(c, "appos") && t.Names[k].Type == extract.LOC {
		toks = Noun(t, i) // the river Seine
	}
	if t.Tokens[c].UPOS == "ADJ" {
		toks = withDegree(t, c, toks)
	}
	if role != extract.RoleTime {
		toks = behindMeasure(t, c, toks)
	}
	a := Phrase(t, c, toks, role)
	a.Prep = prepAndDistance(t, i, c, role)
	return a
}

// Phrase makes an argument of tokens with the given head.
func Phrase(t *extract.Tree, head int, toks []int, role extract.Role) extract.Argument {
	return extract.Argument{
		Span: t.SpanOf(toks), Head: head, Tokens: toks, Role: role, Text: t.Words(toks), Clause: -1,
	}
}

// ClauseArgument is the whole clause at i as an argument: what is said, asked or
// believed.
func ClauseArgument(t *extract.Tree, i int, role extract.Role) extract.Argument {
	toks := t.Phrase(i, func(c int) bool {
		return t.Tokens[c].Head == i && (t.Is(i, "ccomp") && t.Is(c, "nsubj") && IsRelative(t, c) && Antecedent(t, i) >= 0 || t.Is(c, "mark") && t.Lower(c) == "that" ||
			t.Is(c, "parataxis") && (Reporting(t, c) || behindSemicolon(t, c)) || Contrast(t, c) || t.Is(c, "advcl") && Beside(t, c)) || role == extract.RolePurpose && t.Is(c, "acl:relcl") && !needy(t, t.Tokens[c].Head) ||
			t.Is(i, "advcl", "xcomp") && t.Is(c, "acl:relcl") && !Restrictive(t, c)
	})
	toks = insideQuote(t, withoutClosing(t, i, toks))
	for len(toks) > 1 && (t.Is(toks[0], "punct", "cc") && !(role == extract.RoleComplement && t.Is(toks[0], "cc:preconj")) || QuoteMarks[t.Tokens[toks[0]].Form]) {
		toks = toks[1:]
	}
	for n := len(toks); n > 1 && (t.Is(toks[n-1], "punct", "cc") || QuoteMarks[t.Tokens[toks[n-1]].Form]); n = len(toks) {
		toks = toks[:n-1]
	}
	return Phrase(t, i, toks, role)
}

// Contrast reports whether the clause at c only stands against the one before it: "…,
// while footage showed the car burn", "…, whereas Texas did not".
func Contrast(t *extract.Tree, c int) bool {
	m := t.Child(c, "mark")
	if t.Is(c, "advcl") && m > 0 && (t.Lower(m) == "while" || t.Lower(m) == "whereas") && c > t.Tokens[c].Head && Reporting(t, c) {
		return true // the victims were joyful while the minister wrote that …
	}
	if !t.Is(c, "advcl") || m < 0 || OwnSubject(t, c) < 0 {
		return false
	}
	if h := t.Tokens[c].Head; c < h { // While positive steps were taken, massacres go on
		return t.Lower(m) == "while" && t.Tokens[c].XPOS != "VBG" && (m < 2 || t.Tokens[m-1].UPOS == "CCONJ")
	} else if m < 1 || t.Tokens[m-1].Form != "," {
		return false
	}
	w := t.Lower(m)
	return w == "while" || w == "whereas" || w == "whilst"
}

// behindSemicolon reports whether the clause at c begins behind a semicolon.
func behindSemicolon(t *extract.Tree, c int) bool {
	f := t.Phrase(c, func(x int) bool { return t.Is(x, "punct") })[0]
	return f > 0 && t.Tokens[f-1].Form == ";"
}

// insideQuote cuts a clause that opens a quotation, or stands in one opened in an
// earlier sentence, where the quotation ends.
func insideQuote(t *extract.Tree, toks []int) []int {
	open, opened := 0, false
	for j, i := range toks {
		switch f := t.Tokens[i].Form; {
		case f == "“" || f == "\"" && open == 0:
			open, opened = open+1, opened || j < 2
		case f == "”" || f == "\"":
			if open--; j > 0 && (open < 0 || opened && j > 3 && open == 0) && !reopened(t, toks[j+1:]) {
				return toks[:j]
			}
		}
	}
	return toks
}

// reopened reports whether a quotation opens again in toks: “While we wait,” he said,
// “we act.”
func reopened(t *extract.Tree, toks []int) bool {
	apart := false
	for k, i := range toks {
		apart = apart || k > 0 && i > toks[k-1]+1
		if f := t.Tokens[i].Form; (f == "“" || f == "\"") && k < 4 {
			return apart
		}
	}
	return false
}

// Reporting reports whether token i is a verb of saying with a subject of its own.
func Reporting(t *extract.Tree, i int) bool {
	return lexicon.Says[t.Tokens[i].Lemma] && t.Child(i, "nsubj") >= 0 && !(t.Tokens[i].Lemma == "go" && t.Child(i, "xcomp") >= 0) // not "it is going to be hard"
}

// Beside reports whether the clause at i is a report set beside what it reports:
// "…, the governor said", "as Reuters reported".
func Beside(t *extract.Tree, i int) bool {
	if !Reporting(t, i) || t.Child(i, "ccomp", "obj") >= 0 || WhereSaid(t, i) || ToDo(t, i) || GoesAnywhere(t, i) {
		return false
	}
	if t.Is(i, "advcl") {
		m := t.Child(i, "mark", "advmod")
		return m >= 0 && t.Lower(m) == "as" && sourceVerbs[Lemma(t, i)] && t.Child(i, "nsubj:pass") < 0 // as new dates had been announced
	}
	return t.Is(i, "parataxis")
}

// WhereSaid reports whether the clause at i begins with a "where" or "when": in "flew to Rome
// in May, where the plan was announced" nobody announces the flight.
func WhereSaid(t *extract.Tree, i int) bool {
	return slices.ContainsFunc(t.Children(i, "advmod"), func(c int) bool { return c < i && t.Tokens[c].XPOS == "WRB" })
}

// HedgesOther reports whether the adverb at i, behind its verb, leaves open no more than
// the reason or circumstance that follows it: "The talks failed, apparently because
// nobody came", "fell, possibly by a tenth".
func HedgesOther(t *extract.Tree, i int) bool {
	h := t.Tokens[i].Head
	return h >= 0 && h < i-1 && i+1 < len(t.Tokens) && t.Tokens[i-1].Form == "," &&
		(t.Is(i+1, "mark", "case") || t.Lower(i+1) == "because" || t.Lower(i+1) == "due")
}

// sourceVerbs name a source after "as": as Reuters reported, but not "as the crowd
// shouted".
var sourceVerbs = lexicon.Words("report say tell note state announce claim argue explain mention observe write remark predict forecast confirm reveal suggest warn admit acknowledge describe point")

// BehindBracket is the token behind the bracket that opens at token i, i itself where none
// opens there or none closes: "(CMO) Dr Singh" is Dr from the bracket on.
func BehindBracket(t *extract.Tree, i int) int {
	if i < 0 || i >= len(t.Tokens) || t.Tokens[i].Form != "(" {
		return i
	}
	for k := i + 1; k < len(t.Tokens); k++ {
		if t.Tokens[k].Form == ")" && k+1 < len(t.Tokens) {
			return k + 1
		}
	}
	return i
}
