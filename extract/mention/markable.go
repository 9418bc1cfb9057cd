package mention

import (
	"strings"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
)

// A markable is a phrase that can take part in coreference: every noun phrase,
// pronoun and coordination of noun phrases, with all that belongs to it. It is
// described once, before the article's pronouns are resolved.
type markable struct {
	sent, first, last int // tokens [first, last): the whole phrase
	head              int
	order             int      // index in text order
	phrase            *phrase  // what the careful stage makes of it, nil for nothing
	kind              mark     // what it is
	class             string   // a pronoun's paradigm ("he" for his), else "name", or a noun's determiner: "the", "this", "a", "det", "poss", "num", "compound", "bare"
	lemma             string   // of the head, lower case
	short             string   // from the first modifier to the head, lower case, without article and owner
	full              string   // the whole phrase, lower case
	words             []string // of short
	initials          string   // of words, "" for a single one
	owner             string   // the possessor's word: "his"
	mods              []string // lemmas of modifiers
	proper            string   // its modifiers that are names: "DE "
	count             string   // its number: "three"
	typ               extract.EntityType
	gender            extract.Gender
	number            string // "s", "p", "" unknown
	rel               string // see place
	governor          string // lemma of the word that the phrase depends on
	clause            int    // token of the verb that it is an argument of
	main              bool   // subject of the sentence's root
	voice             voice
	label             bool    // names whose turn it is: "Costa: I saw …"
	known             int     // phrases of the careful stage's chain
	outers            []outer // of a pronoun: the subjects around it
}

// A mark is a sort of markable.
type mark byte

// The sorts of markables.
const (
	pronounMark mark = 'p'
	nameMark    mark = 'n'
	nounMark    mark = 'c'
	andMark     mark = 'a' // "Witkoff and Kushner"
)

// chain is the chain of the careful stage that the markable stands in, nil for none.
func (m *markable) chain() *chain {
	if m.phrase == nil {
		return nil
	}
	return m.phrase.chain
}

// paradigm is the word that stands for all forms of a pronoun.
var paradigm = map[string]string{
	"i": "i", "me": "i", "my": "i", "mine": "i", "myself": "i", "im": "i",
	"we": "we", "us": "we", "our": "we", "ours": "we", "ourselves": "we", "'s": "we", "’s": "we",
	"you": "you", "your": "you", "yours": "you", "yourself": "you", "yourselves": "you", "ya": "you", "y'all": "you", "u": "you",
	"he": "he", "him": "he", "his": "he", "himself": "he",
	"she": "she", "her": "she", "hers": "she", "herself": "she",
	"it": "it", "its": "it", "itself": "it",
	"they": "they", "them": "they", "their": "they", "theirs": "they", "themselves": "they", "'em": "they", "themself": "they",
	"this": "this", "that": "that", "these": "these", "those": "those",
	"here": "here", "there": "there", "then": "then", "one": "one", "ones": "one", "oneself": "one",
	"everyone": "everyone", "everybody": "everyone", "someone": "someone", "somebody": "someone",
	"who": "who", "whom": "who", "which": "which", "what": "what", "other": "other", "another": "other", "both": "both", "all": "all", "some": "some",
}

// markables lists the article's phrases in the order of their first words, the
// longer one first.
func (d *doc) markables() []*markable {
	var out []*markable
	seen := map[[3]int]*markable{}
	for s := range d.trees {
		t := &d.trees[s]
		var here []*markable
		for i := range t.Tokens {
			for _, m := range d.markablesAt(s, t, i) {
				key := [3]int{s, m.first, m.last}
				if seen[key] != nil {
					continue
				}
				seen[key] = m
				here = append(here, m)
			}
		}
		sortMarkables(here)
		out = append(out, here...)
	}
	for i, m := range out {
		m.order = i
	}
	return out
}

// markablesAt is the phrases that token i heads: its own, and the coordination
// that it opens.
func (d *doc) markablesAt(s int, t *extract.Tree, i int) []*markable {
	if !d.headsPhrase(s, t, i) {
		return nil
	}
	m := &markable{sent: s, head: i}
	m.first, m.last = wholePhrase(t, i)
	m.phrase = d.at[s][i]
	if m.phrase == nil {
		if p := d.nameAt(s, i); p != nil {
			m.phrase = p
		}
	}
	if p := m.phrase; p != nil && p.kind == extract.Adjective {
		m.first, m.last = p.first, p.last
	}
	d.fill(m, t)
	out := []*markable{m}
	if c := t.Children(i, "conj"); len(c) > 0 && t.Child(c[len(c)-1], "cc") >= 0 {
		and := *m
		and.first, and.last = coordination(t, i)
		if and.last > m.last && m.kind != pronounMark || m.kind == pronounMark && and.last > m.last && t.Tokens[c[0]].UPOS != "VERB" {
			and.kind, and.class, and.number, and.phrase = andMark, "and", "p", nil
			and.short, and.full = lower(words(t, and.first, and.last)), lower(words(t, and.first, and.last))
			and.words, and.initials, and.owner = strings.Fields(and.short), "", ""
			out = append(out, &and)
		}
	}
	return out
}

// headsPhrase reports whether token i is the head of a phrase that can be
// mentioned again.
func (d *doc) headsPhrase(s int, t *extract.Tree, i int) bool {
	tok := t.Tokens[i]
	if p := d.at[s][i]; p != nil && p.kind != extract.Nominal {
		return true
	}
	if p := d.nameAt(s, i); p != nil && p.head != i {
		return false
	}
	switch tok.UPOS {
	case "PRON":
		return tok.XPOS != "EX" && tok.XPOS != "WDT" && !(strings.HasPrefix(tok.XPOS, "W") && t.Is(i, "nsubj", "obj", "obl", "nmod", "mark"))
	case "NOUN", "PROPN", "SYM":
		return !t.Is(i, "flat", "fixed", "goeswith", "dep")
	case "NUM", "DET", "ADJ":
		return t.Is(i, "nsubj", "obj", "iobj", "obl", "nmod", "appos", "conj", "root", "nmod:poss") && !t.Is(i, "nmod:unmarked", "obl:unmarked") && (tok.UPOS != "ADJ" || t.Child(i, "det", "nmod:poss") >= 0)
	case "ADV":
		return tok.Lemma == "here" || tok.Lemma == "there"
	}
	return false
}

// wholePhrase is the words that annotators of coreference count to the phrase
// of head h: all modifiers, with relative clauses and a possessive 's, without
// prepositions, appositions and conjuncts.
func wholePhrase(t *extract.Tree, h int) (first, last int) {
	return around(t, h, t.Phrase(h, func(c int) bool { return t.Tokens[c].Head == h && outsidePhrase(t, c, h) }))
}

// coordination is the words from the first conjunct's phrase to the last one's.
func coordination(t *extract.Tree, h int) (first, last int) {
	return around(t, h, t.Phrase(h, func(c int) bool {
		return t.Tokens[c].Head == h && !t.Is(c, "conj", "cc") && outsidePhrase(t, c, h)
	}))
}

// around is the stretch of tokens around h that are in the list, with the
// punctuation between them.
func around(t *extract.Tree, h int, list []int) (first, last int) {
	in := map[int]bool{}
	for _, i := range list {
		in[i] = true
	}
	inside := func(i, next int) bool {
		return i >= 0 && i < len(t.Tokens) && (in[i] || t.Tokens[i].UPOS == "PUNCT" && in[next])
	}
	first, last = h, h+1
	for inside(first-1, first-2) {
		first--
	}
	for inside(last, last+1) {
		last++
	}
	return first, last
}

// outsidePhrase reports whether what depends on a noun is no part of its phrase.
func outsidePhrase(t *extract.Tree, c, head int) bool {
	switch {
	case t.Is(c, "case"):
		f := t.Tokens[c].Form
		return f != "'s" && f != "’s" && f != "'" && f != "’"
	case t.Is(c, "advmod"):
		return c < head
	}
	return t.Is(c, "cc", "punct", "conj", "mark", "cop", "nsubj", "aux", "appos", "parataxis", "discourse", "vocative", "advcl", "obl", "dislocated", "orphan")
}

// fill describes a markable.
func (d *doc) fill(m *markable, t *extract.Tree) {
	i := m.head
	tok := t.Tokens[i]
	m.lemma = lower(tok.Lemma)
	m.rel, _ = place(t, i)
	m.governor = governor(t, i)
	m.clause = clauseOf(t, i)
	m.voice = d.voiceOf(m.sent, i)
	m.label = d.turns[m.sent].label && m.first == 0 && m.last < len(t.Tokens) && t.Tokens[m.last].Form == ":"
	m.class, m.kind = d.classOf(m, t)
	m.typ, m.gender, m.number = d.sortOf(m, t)
	if m.kind == pronounMark {
		m.outers = outers(t, i)
	}
	m.main = m.rel == "nsubj" && tok.Head >= 0 && t.Tokens[tok.Head].Head < 0
	first, last := m.first, i+1
	for first < i && (t.Is(first, "det", "nmod:poss") || t.Tokens[first].UPOS == "PART" || t.Tokens[first].UPOS == "PUNCT") {
		first++
	}
	if m.phrase != nil && m.kind == nameMark {
		first, last = m.phrase.first, m.phrase.last
	}
	m.short, m.full = lower(words(t, first, last)), lower(words(t, m.first, m.last))
	m.words = strings.Fields(m.short)
	m.initials = initialsOf(m.words)
	if ch := m.chain(); ch != nil {
		m.known = len(ch.phrases)
	}
	if o := t.Child(i, "nmod:poss"); o >= 0 {
		m.owner = t.Lower(o)
	}
	for _, c := range t.Children(i, "amod", "compound", "nummod", "nmod", "flat") {
		if !t.Is(c, "nmod:poss") {
			m.mods = append(m.mods, lower(t.Tokens[c].Lemma))
			d.tell(m, t, c)
		}
	}
}

// tell notes what modifier c of a common noun tells it from others of its kind:
// "the German government" is not the Russian one, "two men" are not three.
func (d *doc) tell(m *markable, t *extract.Tree, c int) {
	if m.kind != nounMark {
		return
	}
	switch p := d.nameAt(m.sent, c); {
	case t.Is(c, "nummod"):
		m.count = t.Lower(c)
	case p != nil && p.country != "":
		m.proper += p.country + " "
	case p != nil && p.entry != nil && p.entry.Country != "":
		m.proper += p.entry.Country + " "
	case p != nil:
		m.proper += lower(p.text) + " "
	}
}

// initialsOf are the first letters of two words or more.
func initialsOf(words []string) string {
	if len(words) < 2 {
		return ""
	}
	var b strings.Builder
	for _, w := range words {
		_, n := utf8.DecodeRuneInString(w)
		b.WriteString(w[:n])
	}
	return b.String()
}

// classOf sorts a markable by its first word and its head.
func (d *doc) classOf(m *markable, t *extract.Tree) (string, mark) {
	tok := t.Tokens[m.head]
	if c := paradigm[t.Lower(m.head)]; c != "" && (tok.UPOS == "PRON" || tok.UPOS == "DET" || tok.UPOS == "ADV" || c == "one" && tok.UPOS == "NUM") && m.last-m.first <= 2 {
		return c, pronounMark
	}
	if m.phrase != nil && m.phrase.kind != extract.Nominal && m.phrase.kind != extract.Pronoun || tok.UPOS == "PROPN" {
		return "name", nameMark
	}
	if t.Child(m.head, "nmod:poss") >= 0 {
		return "poss", nounMark
	}
	if c := t.Child(m.head, "det"); c >= 0 {
		switch l := t.Lower(c); l {
		case "the":
			return "the", nounMark
		case "this", "that", "these", "those":
			return "this", nounMark
		case "a", "an":
			return "a", nounMark
		default:
			return "det", nounMark
		}
	}
	if tok.UPOS == "NUM" || t.Child(m.head, "nummod") >= 0 {
		return "num", nounMark
	}
	if t.Is(m.head, "compound", "nmod:desc") {
		return "compound", nounMark
	}
	return "bare", nounMark
}

// sortOf is type, gender and number as far as they are known.
func (d *doc) sortOf(m *markable, t *extract.Tree) (typ extract.EntityType, g extract.Gender, number string) {
	if m.kind == pronounMark {
		switch m.class {
		case "he":
			return extract.Person, male, "s"
		case "she":
			return extract.Person, female, "s"
		case "i", "someone", "who":
			return extract.Person, unknown, "s"
		case "it", "this", "that", "here", "there", "one", "which", "what":
			return "", unknown, "s"
		case "we", "everyone":
			return extract.Person, unknown, "p"
		case "you":
			return extract.Person, unknown, ""
		}
		return "", unknown, "p"
	}
	number = "s"
	if plural(t, m.head) {
		number = "p"
	}
	if p := m.phrase; p != nil {
		typ, g = p.typ, p.gender
		if p.chain != nil && p.chain.typ != "" {
			typ, g = p.chain.typ, p.chain.gender
		}
		if p.plural {
			number = "p"
		}
		return typ, g, number
	}
	return d.nominalType(t, m.head), nounGender(t, m.head), number
}

// governor is the lemma of the word that token i depends on, "" at the root.
func governor(t *extract.Tree, i int) string {
	h := t.Tokens[i].Head
	if h < 0 {
		return ""
	}
	return lower(t.Tokens[h].Lemma)
}
