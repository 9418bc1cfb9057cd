package syntax

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// Kind is the place of a clause in its sentence.
type Kind int

const (
	None Kind = iota
	Main
	Complement // ccomp, csubj
	Open
	Adverbial
	Relative
	Participle
	Loose // parataxis and the like
)

// Subjects are the relations of subjects.
var Subjects = []string{"nsubj", "csubj"}

// KindOf says what clause token i heads, none if it heads no clause. A conjunct
// has the kind of the first of its conjuncts.
func KindOf(t *extract.Tree, i int) Kind {
	for n := 0; n < len(t.Tokens); n++ {
		if !Predicative(t, i) {
			return None
		}
		switch d, _, _ := strings.Cut(t.Tokens[i].Deprel, ":"); d {
		case "root":
			return Main
		case "ccomp", "csubj":
			return Complement
		case "xcomp":
			return Open
		case "advcl":
			if t.Tokens[i].Deprel == "advcl:relcl" {
				return Relative
			}
			return Adverbial
		case "acl":
			if t.Tokens[i].Deprel == "acl:relcl" {
				return Relative
			}
			return Participle
		case "conj":
			h := t.Tokens[i].Head
			if h < 0 || KindOf(t, h) == None && t.Child(i, Subjects...) < 0 {
				return None
			}
			if !Predicative(t, h) {
				return Loose
			}
			i = h
			continue
		case "parataxis", "dep", "list", "appos", "discourse":
			if t.Child(i, Subjects...) >= 0 {
				return Loose
			}
			return None
		default:
			if t.Child(i, "nsubj") >= 0 && t.Is(i, "obl", "nmod", "obj") {
				return Loose
			}
			return None
		}
	}
	return None
}

// Predicative reports whether token i can head a clause: a verb, or anything
// with a copula or a subject.
func Predicative(t *extract.Tree, i int) bool {
	if t.Tokens[i].UPOS == "VERB" || t.Child(i, "cop") >= 0 || t.Child(i, Subjects...) >= 0 {
		return true
	}
	if t.Tokens[i].UPOS == "ADJ" && t.Is(i, "conj") {
		h := t.Tokens[i].Head
		return h >= 0 && t.Tokens[h].UPOS == "ADJ" && t.Child(h, "cop") >= 0
	}
	return t.Tokens[i].UPOS == "AUX" && t.Is(i, "root", "ccomp", "conj", "advcl", "acl", "parataxis")
}

// First is the first of the conjuncts that token i belongs to.
func First(t *extract.Tree, i int) int {
	for n := 0; n < len(t.Tokens) && t.Is(i, "conj") && t.Tokens[i].Head >= 0; n++ {
		i = t.Tokens[i].Head
	}
	return i
}

// relativePronouns stand for the noun that their clause hangs on.
var relativePronouns = lexicon.Words("who whom which that whose where when why")

func IsRelative(t *extract.Tree, i int) bool {
	return relativePronouns[t.Lower(i)] && t.Tokens[i].Form != "WHO" && (t.Tokens[i].XPOS == "WDT" || t.Tokens[i].XPOS == "WP" ||
		t.Tokens[i].XPOS == "WRB" || t.Tokens[i].XPOS == "WP$" || t.Tokens[i].UPOS == "PRON" && t.Lower(i) == "that" && !(t.Tokens[i].XPOS == "DT" && t.Tokens[i].Head >= 0 && t.Tokens[i].Head < i && t.Tokens[t.Tokens[i].Head].UPOS == "VERB")) // but: the law prohibits that
}

// SubjectOf is the head token of the subject of the clause at i: its own, or
// the one it borrows from the clause it is coordinated with, hangs on or
// modifies. -1 when there is none to be had.
func SubjectOf(t *extract.Tree, i int) int {
	seen := 0
	for seen <= len(t.Tokens) {
		seen++
		if s := OwnSubject(t, i); s >= 0 {
			if !IsRelative(t, s) {
				return s
			}
			a := Antecedent(t, i)
			if a >= 0 {
				if b := SaidOf(t, i, a); b != a {
					return b
				}
			}
			if a >= 0 && t.Is(a, "conj") && Singular(t, a) && plural(t, i) {
				return First(t, a) // a plant and a field, which were burning
			}
			if a >= 0 && singular(t, i) {
				return lastBefore(t, a, i) // Ann and Bo, who was mayor
			}
			return a
		}
		h := t.Tokens[i].Head
		switch k := KindOf(t, i); {
		case h < 0:
			return -1
		case t.Is(i, "conj"):
			i = h
		case k == Open:
			if o := t.Child(h, "obj", "iobj"); o >= 0 && t.Tokens[h].Lemma != "promise" {
				return o
			}
			i = h
		case k == Participle && (gerund(t, i) || t.Tokens[i].XPOS == "VBG" && occasions[Lemma(t, h)]):
			return -1 // the habit of using a phone: the habit uses none
		case k == Participle:
			if f := t.Phrase(i, func(c int) bool { return t.Is(c, "punct") })[0]; f > 0 && t.Tokens[f-1].Form == "," && t.Tokens[i].XPOS == "VBG" && results[Lemma(t, i)] {
				return -1
			}
			if b := OwnSubject(t, h); b >= 0 && t.Child(h, "cop") >= 0 && t.Tokens[h].UPOS == "NOUN" && t.Child(h, "det") >= 0 && (t.NameAt(b) >= 0 || t.Lower(b) == "he" || t.Lower(b) == "she" || t.Lower(b) == "they") {
				return b // Reyes is a lawyer representing the family
			}
			return h
		case k == Adverbial && participial(t, i):
			if t.Tokens[h].UPOS != "VERB" && t.Child(h, "cop") < 0 || i < h && t.Child(h, "expl") >= 0 {
				return -1 // Building on them, there are six plans: plans build nothing
			}
			if g := t.Child(h, "obl:agent"); g >= 0 && g < i && t.Tokens[i].XPOS == "VBG" && lexicon.Says[Lemma(t, i)] && lexicon.Cues[Lemma(t, h)].Stance != "" {
				return g // was described by Johnson as a mandate, saying
			}
			if a := accordingTo(t, h); a >= 0 && a < i && i > h && t.Tokens[i].XPOS == "VBG" && t.Child(i, "mark") < 0 && lexicon.Says[Lemma(t, i)] && !lexicon.Says[Lemma(t, h)] {
				return a // according to the ministry, the enemy attacked, adding that
			}
			if o, m := t.Child(h, "obj", "nsubj:pass"), t.Child(i, "mark", "case"); o >= 0 && o < i && m >= 0 && t.Lower(m) == "with" && (Lemma(t, h) == "charge" || Lemma(t, h) == "credit") {
				return o // charged Lopez with murdering two tourists, credits the queen with saving the crown
			}
			if o := t.Child(h, "obj"); o >= 0 && o < i && t.Child(i, "mark") > o && t.Lower(t.Child(i, "mark")) == "as" && (t.Tokens[i].XPOS == "VBG" || t.Tokens[i].XPOS == "VBN") {
				if IsRelative(t, o) { // a system, which the BBC describes as marred by torture
					return Antecedent(t, h)
				}
				return o // quoted Rubio as saying
			}
			if o := t.Child(h, "obj"); o >= 0 && o < i && t.Child(i, "mark") < 0 && EndOf(t, o) == i-1 && leaves[Lemma(t, h)] {
				return o // left most citizens wondering
			}
			if o := t.Child(h, "obj"); o >= 0 && o < i && successions[Lemma(t, i)] && chooses[Lemma(t, h)] {
				return o // elected Ishiba as prime minister, replacing Kishida
			}
			if m := t.Child(i, "mark"); t.Tokens[i].XPOS == "VBN" && m < 0 && h < i && lexicon.Says[Lemma(t, h)] && t.Child(h, "ccomp") < 0 && t.Tokens[t.Phrase(i, nil)[0]].Form != "," && t.Tokens[max(0, t.Phrase(i, nil)[0]-1)].Form != "," {
				return -1 // reported as many as 32 hospitalised
			}
			if unnamedAgent(t, i, h) || Infers(t, i) {
				return -1
			}
			if before := t.Phrase(i, func(c int) bool { return t.Is(c, "punct") })[0] - 1; h < i && before > 0 && t.Tokens[before].Form == "," && (results[Lemma(t, i)] || handedBack(t, i, h) || shownDoing(t, i, h)) {
				return -1 // …, leaving thousands homeless: what left them so is the whole event
			}
			i = h
		default:
			return -1
		}
	}
	return -1
}

// accordingTo is the source that an "according to" before the verb at h names, -1 for none.
func accordingTo(t *extract.Tree, h int) int {
	for _, c := range t.Children(h, "obl") {
		if c < h && strings.HasPrefix(Prep(t, c), "according to") {
			return c
		}
	}
	return -1
}

// Infers reports whether the participle at i tells what the whole clause before it lets one
// see, unless somebody speaks by it: in "Cooking takes hours, indicating that life was
// slow" and "the party debates it, suggesting that it is split" nobody says so.
func Infers(t *extract.Tree, i int) bool {
	h := t.Tokens[i].Head
	if h < 0 || i < h || !t.Is(i, "advcl") || !signs[Lemma(t, i)] || t.Tokens[i].XPOS != "VBG" || t.Child(i, "mark") >= 0 || t.Child(i, "ccomp") < 0 || tells(t, h) {
		return false
	}
	before := t.Phrase(i, func(c int) bool { return t.Is(c, "punct") })[0] - 1
	if before < 0 || t.Tokens[before].Form != "," && t.Tokens[before].Form != "(" {
		return false
	}
	if t.Child(h, "expl") >= 0 || t.Tokens[before].Form == "(" {
		return true // there are four kinds, implying that; four are (implying that)
	}
	s := SubjectOf(t, h)
	if s < 0 || t.Tokens[s].UPOS == "PRON" && t.Lower(s) != "it" && t.Lower(s) != "this" || Personal(t, s) || lexicon.Documents[Lemma(t, s)] {
		return false
	}
	n := t.NameAt(s)
	return n < 0 || t.Names[n].Type != extract.PER
}

// tells reports whether the verb at i brings what somebody says or thinks to be so; who continues
// or goes on need say nothing.
func tells(t *extract.Tree, i int) bool {
	l := Lemma(t, i)
	c := lexicon.Cues[l]
	return l != "continue" && l != "go" && (lexicon.Says[l] || c.Frames&lexicon.Clause != 0 && c.Stance != lexicon.Wish)
}

// signs are verbs of what lets one see that something is so.
var signs = lexicon.Words("indicate reveal suggest show imply signal demonstrate prove showcase illustrate exemplify highlight underline underscore")

// animate are further nouns for those who do things.
var animate = lexicon.Words("man woman child boy girl baby toddler teenager pupil patient suspect gang crowd crew passenger tourist migrant refugee immigrant asylum-seeker detainee prisoner inmate hostage criminal thief attacker assailant bystander pedestrian customer client tenant user couple pair family animal dog cat horse bird bear lion elephant shark vehicle car truck lorry bus train plane aircraft jet helicopter boat ship vessel ferry tanker taxi bike motorcycle driver twin sibling parent adult youth guest fan supporter protestor recruit soldier serviceman fighter")

// gerund reports whether the participle at i follows a preposition.
func gerund(t *extract.Tree, i int) bool {
	m, a := t.Child(i, "mark", "case"), t.Child(i, "aux", "aux:pass")
	ing := t.Tokens[i].XPOS == "VBG" || a >= 0 && t.Tokens[a].XPOS == "VBG" // for having told
	return m >= 0 && m < i && ing && t.Lower(m) != "while" && t.Lower(m) != "when"
}

// plural reports whether the finite verb of the clause at i is a plural by its form.
func plural(t *extract.Tree, i int) bool {
	if a := t.Child(i, "aux", "cop"); a >= 0 {
		i = a
	}
	return t.Lower(i) == "were" || t.Lower(i) == "are" || t.Lower(i) == "have" && t.Tokens[i].XPOS == "VBP"
}

// singular reports whether the finite verb of the clause at i is a singular by its form.
func singular(t *extract.Tree, i int) bool {
	if a := t.Child(i, "aux", "cop"); a >= 0 {
		i = a
	}
	w := t.Lower(i)
	return w == "was" || w == "is" || w == "has" && t.Tokens[i].XPOS == "VBZ"
}

// lastBefore is the conjunct of the noun at a that stands last before the relative clause
// at i, where commas and an "and" list several in the singular and nothing stands between
// the two; a itself otherwise, as where both are what one person is: "Ann Lee, an analyst and
// investor who is a mother".
func lastBefore(t *extract.Tree, a, i int) int {
	f := t.Phrase(First(t, i), func(c int) bool { return t.Is(c, "punct") })[0]
	for _, c := range t.Children(a, "conj") {
		if c > a && c < f && Singular(t, c) && t.Tokens[c].UPOS == t.Tokens[a].UPOS && EndOf(t, c) >= f-2 && t.Child(c, "cc") >= 0 && !(t.Is(a, "appos") && t.Child(a, "det") >= 0 && t.Child(c, "det", "nmod:poss") < 0 && Personal(t, a)) {
			return c
		}
	}
	return a
}

// occasions are nouns whose participle tells what was done then or so, and not what
// they did: "his first time hearing the song".
var occasions = lexicon.Words("time way day year month week moment occasion chance turn job fun career life history record date")

// successions are verbs for what somebody does by being chosen, and chooses verbs for
// what those do who choose.
var (
	successions = lexicon.Words("replace succeed")
	chooses     = lexicon.Words("elect appoint name choose pick select nominate hire install promote recruit sign crown designate")
)

// leaves are verbs whose object a participle behind it describes.
var leaves = lexicon.Words("leave find see catch keep send have show spot film photograph")

// results are verbs whose participle after a comma tells what a whole event led to.
var results = lexicon.Words("leave trigger cause prompt spark force bring send push make allow lead result raise create provoke fuel drive mean signify culminate precipitate exacerbate put render plunge throw pave cost guarantee spell")

// EndOf is the last token of the phrase at i.
func EndOf(t *extract.Tree, i int) int {
	p := t.Phrase(i, nil)
	return p[len(p)-1]
}

// OwnSubject is the subject among the children of i, -1 for none. Of several the
// one nearest to the verb is the subject of the clause proper.
func OwnSubject(t *extract.Tree, i int) int {
	best := -1
	for _, c := range t.Children(i, Subjects...) {
		if best >= 0 && c > i && (t.Tokens[i].UPOS != "VERB" || best < i && t.Child(i, "obj") > i && t.Child(i, "obj") < c) {
			continue // "it is time for Moscow to end", "as I shut the door people ran in"
		}
		if t.Tokens[c].Deprel == "nsubj:outer" && best >= 0 {
			continue
		}
		best = c
	}
	return best
}

// participial reports whether the adverbial clause at i is one that shares its
// subject with its governor: "…, adding that", "while launching attacks".
func participial(t *extract.Tree, i int) bool {
	x := t.Tokens[i].XPOS
	for _, a := range t.Children(i, "aux") {
		if t.Tokens[a].XPOS != "VBG" { // but: after being confronted, having lost
			return false
		}
	}
	return x == "VBG" || x == "VBN"
}

// HadTo reports whether the "have" at v is one of what had to be done, and was: had to
// withdraw, has had to withdraw. What somebody may, would or has not had to do was not.
func HadTo(t *extract.Tree, v int) bool {
	if Lemma(t, v) != "have" {
		return false
	}
	aux := t.Children(v, "aux")
	for _, a := range aux {
		if t.Tokens[a].XPOS == "MD" {
			return false
		}
	}
	return t.Tokens[v].XPOS == "VBD" && len(aux) == 0 || t.Tokens[v].XPOS == "VBN" && len(aux) > 0 && !slices.ContainsFunc(t.Children(v, "advmod"), func(c int) bool { return lexicon.Negations[t.Lower(c)] })
}

// Infinitive reports whether the clause at i is marked by "to".
func Infinitive(t *extract.Tree, i int) bool { return To(t, i) >= 0 }

// To is the "to" that marks the clause at i, -1 for none.
func To(t *extract.Tree, i int) int {
	for _, m := range t.Children(i, "mark") {
		if w := t.Lower(m); w == "to" || w == "na" { // gon na
			return m
		}
	}
	return -1
}

// AsReported reports whether the clause at i names a source: "as reported by
// Hurriyet Daily News".
func AsReported(t *extract.Tree, i int) bool {
	if !t.Is(i, "advcl") || t.Tokens[i].XPOS != "VBN" || !lexicon.Says[Lemma(t, i)] && !shownBy(t, i) || t.Child(i, "obl:agent", "obl") < 0 {
		return false
	}
	m := t.Child(i, "mark")
	return m >= 0 && t.Lower(m) == "as"
}

// shownBy reports whether the participle at i names a document that shows something:
// as shown by a study, but not: as shown by his smile.
func shownBy(t *extract.Tree, i int) bool {
	g := t.Child(i, "obl:agent", "obl")
	return g >= 0 && evidence[Lemma(t, i)] && lexicon.Documents[Lemma(t, g)]
}

// evidence are verbs of what shows something.
var evidence = lexicon.Words("show reveal demonstrate find document prove illustrate see")

// SharedNegation reports whether the verb at v, a conjunct without a subject of its
// own, is denied by what it shares with the first of its conjuncts: their subject ("no
// person shall build or run one"), or a negation before an "or" ("did not arrest or
// question him").
func SharedNegation(t *extract.Tree, v int) bool {
	f := clauseBefore(t, v)
	if f == v || t.Child(v, Subjects...) >= 0 || insteadOf(t, v) {
		return false
	}
	for _, c := range t.Conjuncts(f) {
		if c != v && c != f && c < v && norBefore(t, c) {
			return true // will neither buy nor renew or sign one
		}
	}
	if s := OwnSubject(t, f); s >= 0 && s < f {
		if d := t.Child(s, "det"); d >= 0 && t.Lower(d) == "no" || nobodies[t.Lower(s)] || NotOne(t, s) >= 0 {
			return true
		}
	}
	if t.Child(v, "aux") >= 0 || t.Tokens[v].XPOS != t.Tokens[f].XPOS || !joinedByOr(t, f) && !underModal(t, f) {
		return false
	}
	return notBefore(t, f)
}

// clauseBefore is the verb whose subject the conjunct at v shares: the first of them, or the
// nearest one that has a subject of its own. "Data will be kept, and names will not be stored
// and shared" shares the names.
func clauseBefore(t *extract.Tree, v int) int {
	for t.Is(v, "conj") && t.Tokens[v].Head >= 0 {
		if v = t.Tokens[v].Head; t.Child(v, Subjects...) >= 0 {
			return v
		}
	}
	return v
}

// insteadOf reports whether the conjunct at v is what is so instead of what is denied before
// it: "will not save fuel but waste it", "does not lower rents and instead raises them", which
// one more conjunct shares.
func insteadOf(t *extract.Tree, v int) bool {
	for ; t.Is(v, "conj"); v = t.Tokens[v].Head {
		if cc := t.Child(v, "cc"); cc >= 0 && t.Lower(cc) == "but" {
			return true
		}
		if slices.ContainsFunc(t.Children(v, "advmod"), func(c int) bool { w := t.Lower(c); return w == "instead" || w == "rather" }) {
			return true
		}
		if t.Tokens[v].Head < 0 {
			return false
		}
	}
	return false
}

// MaybeDenied reports whether the participle at v, a conjunct without a subject or an
// auxiliary of its own, may be denied with the one before it, and may not: "was not
// charged and released".
func MaybeDenied(t *extract.Tree, v int) bool {
	f := clauseBefore(t, v)
	if f == v || t.Child(v, Subjects...) >= 0 || t.Child(v, "aux", "advmod", "cop") >= 0 || t.Tokens[v].XPOS != "VBN" || t.Tokens[f].XPOS != "VBN" || t.Child(f, "aux") < 0 {
		return false
	}
	cc := t.Child(v, "cc")
	return cc >= 0 && t.Lower(cc) == "and" && !SharedNegation(t, v) && notBefore(t, f)
}

// underModal reports whether the verb at f stands under a modal or a "do", which a
// conjunct in the same form shares with its "not".
func underModal(t *extract.Tree, f int) bool {
	for _, a := range t.Children(f, "aux") {
		if l := Lemma(t, a); t.Tokens[a].XPOS == "MD" || l == "do" {
			return true
		}
	}
	return false
}

// notBefore reports whether a "not" or a "never" stands before the verb at f.
func notBefore(t *extract.Tree, f int) bool {
	for _, c := range t.Children(f, "advmod") {
		if w := t.Lower(c); c < f && (w == "not" || w == "n't" || w == "n’t" || w == "never") {
			return true
		}
	}
	return false
}

// norBefore reports whether the verb at h stands behind a "nor".
func norBefore(t *extract.Tree, h int) bool {
	c := t.Child(h, "cc")
	return c >= 0 && t.Lower(c) == "nor" && t.Is(h, "conj")
}

var nobodies = lexicon.Words("nobody none nothing no-one noone")

// joinedByOr reports whether an "or" joins the conjuncts of i.
func joinedByOr(t *extract.Tree, i int) bool {
	for _, c := range t.Conjuncts(i) {
		if cc := t.Child(c, "cc"); cc >= 0 && c != i && t.Lower(cc) == "or" {
			return true
		}
	}
	return false
}

// ToDo reports whether what the verb at i brings is an infinitive behind it, and no clause
// beside it: "The strike goes on as talks drag, a dispute the minister has promised to settle".
// So is what somebody insists on: "The choice was a mistake, Lee insisted on defending it".
func ToDo(t *extract.Tree, i int) bool {
	if i+2 < len(t.Tokens) && Lemma(t, i) == "insist" && t.Lower(i+1) == "on" && t.Tokens[i+1].Head > i && !TimeLike(t, t.Tokens[i+1].Head) {
		return true
	}
	x := t.Child(i, "xcomp")
	return x > i && Infinitive(t, x) && lexicon.Cues[Lemma(t, i)].Stance == lexicon.Wish && !lexicon.Says[Lemma(t, x)]
}
