package link

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// speech is the content of a statement as its fact prints it.
type speech struct {
	text   string // the words, without marks around them
	quoted bool   // they stand in quotation marks in the article
	that   bool   // they are reported as a clause: said that prices fell
	lower  bool   // their first word has a capital because it opened its sentence
}

// speech reads the content a of the statement p, nil where p states nothing or
// its content is no clause in the article's own words. text is a as it stands.
//
// Only what stands in the article's quotation marks is quoted, word for word: of
// “We will go, whatever it costs,” nothing between the first word and the last is
// left out.
func (l *linker) speech(a extract.Argument, p *extract.Proposition, text string) *speech {
	if a.Role != extract.RoleComplement || len(a.Tokens) == 0 {
		return nil
	}
	t := &l.d.Trees[a.Sentence]
	if t.Is(a.Head, "xcomp") && t.Tokens[a.Head].UPOS == "ADJ" && t.Child(a.Head, "cop") < 0 {
		return nil // was declared dead
	}
	ownWords := lexicon.Thinks[p.Verb] && slices.ContainsFunc(a.Tokens, func(i int) bool { return lexicon.FirstPerson[t.Lower(i)] }) // “I believe I am”
	if !lexicon.Says[p.Verb] && !ownWords {
		if m := t.Child(a.Head, "mark"); t.Is(a.Head, "ccomp") && m >= 0 && t.Lower(m) == "that" && m < a.Tokens[0] && a.Head != p.Head { // ruled that the ban was void; but: said that the aim was to win
			return &speech{text: text, that: true}
		}
		if a.Sentence == p.Sentence && a.Tokens[len(a.Tokens)-1] < p.Head && syntax.OwnSubject(t, a.Head) >= 0 && lexicon.Factive[p.Verb] && !asked(t, a) { // sea levels rose, the study found
			return &speech{text: text, that: true, lower: l.opens(a)}
		}
		return nil
	}
	lifted := l.liftedSubject(a, p) != ""
	if q := l.verbatim(a, p); q != nil && !lifted {
		a.Tokens, a.Text = q, t.Words(q)
		l.quoting = true
		defer func() { l.quoting = false }()
		return &speech{text: l.text(a, p), quoted: true}
	}
	if full := filled(t, a, p); len(full) > len(a.Tokens) {
		a.Tokens, a.Text = full, t.Words(full)
		if s := l.text(a, p); !lifted {
			text = s
		}
	}
	if joined := withoutGap(t, a.Tokens, p.Head); len(joined) < len(a.Tokens) && !lifted {
		a.Tokens, a.Text = joined, t.Words(joined)
		text = l.text(a, p)
	}
	first := t.Lower(a.Tokens[0])
	own := syntax.OwnSubject(t, a.Head) >= 0 || t.Child(a.Head, "expl") >= 0 || t.Child(a.Head, "csubj") >= 0
	finite := t.Tokens[a.Head].UPOS == "VERB" || t.Tokens[a.Head].UPOS == "AUX" || t.Child(a.Head, "cop") >= 0
	return &speech{text: text, that: (own || lifted) && finite && !asked(t, a) && first != "to", lower: !lifted && l.opens(a) && strings.HasPrefix(text, t.Tokens[a.Tokens[0]].Form)}
}

// opens reports whether a begins with a word that is in capitals only because it
// begins the article's sentence: Prices fell, Merz said.
func (l *linker) opens(a extract.Argument) bool {
	t := &l.d.Trees[a.Sentence]
	i := a.Tokens[0]
	form := t.Tokens[i].Form
	return (i == 0 || t.Tokens[i-1].UPOS == "PUNCT" && t.Tokens[i-1].Form == ":") && t.Tokens[i].UPOS != "PROPN" && t.NameAt(i) < 0 && t.LabelAt(i) < 0 &&
		!l.adjective(a.Sentence, i) && (t.Tokens[i].UPOS == "ADP" || !l.titled(a, i)) && !(len(form) > 1 && form == strings.ToUpper(form)) && form != "I"
}

// questions open an indirect question, which takes no "that".
var questions = lexicon.Words("how what why when where which who whom whose whether if that")

// asked reports whether a is an indirect question: whether it closes, on how it fell.
func asked(t *extract.Tree, a extract.Argument) bool {
	k := a.Tokens[0]
	if len(a.Tokens) > 1 && t.Tokens[k].UPOS != "VERB" && t.Is(k, "mark", "case") && !questions[t.Lower(k)] {
		k = a.Tokens[1]
	}
	if c := t.Child(a.Head, "advcl"); c >= 0 && c < a.Head && c > k && t.Under(k, c) {
		return false // said that when they came he had left
	}
	return questions[t.Lower(k)]
}

// opening are words that have a capital only where they open a sentence.
var opening = lexicon.Words("we they he she it this that these those there you our their his her its my your some many most all no if when while as in on at for by with from since after before because although last next every today yesterday now")

// verbatim are the tokens of a with those between them, where every word of a
// stands in quotation marks; nil where one does not. What stands between two parts
// of a quotation, “The talks,” he said, “failed,” is not of it; nor is what p itself stands
// in, “Moscow says it won,” Lee said, the words of Moscow.
func (l *linker) verbatim(a extract.Argument, p *extract.Proposition) []int {
	t := &l.d.Trees[a.Sentence]
	var out []int
	last, of := -1, -1
	for _, i := range a.Tokens {
		q := slices.IndexFunc(l.quotes, func(q syntax.Quotation) bool { return q.Contains(t.Tokens[i].Span) })
		if q < 0 {
			if t.Tokens[i].UPOS == "PUNCT" {
				continue
			}
			return nil
		}
		if a.Sentence == p.Sentence && l.quotes[q].Contains(t.Tokens[p.Head].Span) && retold(t, a, p) {
			return nil
		}
		if q == of {
			for k := last + 1; k < i; k++ {
				out = append(out, k)
			}
		}
		out = append(out, i)
		last, of = i, q
	}
	return out
}

// retold reports whether a clause within somebody's words gives what a third one says in
// another's words: “Moscow says it won,” Lee said; “they told me I could go,” he said; but not:
// “I told them ‘I'm sorry’,” he said.
func retold(t *extract.Tree, a extract.Argument, p *extract.Proposition) bool {
	first := a.Tokens[0]
	if syntax.OwnSubject(t, a.Head) < 0 || t.Tokens[first].UPOS != "PROPN" && t.Lower(first) != "i" && t.Tokens[first].Form != t.Lower(first) {
		return false
	}
	if t.Tokens[first].Form == "‘" || first > 0 && (t.Tokens[first-1].Form == "‘" || t.Tokens[first-1].Form == "'") {
		return false
	}
	own := lexicon.FirstPerson[t.Lower(p.Args[0].Head)]
	return !slices.ContainsFunc(a.Tokens, func(i int) bool {
		return own && lexicon.FirstPerson[t.Lower(i)] || t.Lower(i) == "you" || t.Lower(i) == "your"
	})
}

// withoutGap is toks without the commas around the report at token v that stands between
// them: "The plant, Toyota said, will close" says that the plant will close.
func withoutGap(t *extract.Tree, toks []int, v int) []int {
	k := slices.IndexFunc(toks, func(i int) bool { return i > v })
	if k < 1 || toks[k] == toks[k-1]+1 {
		return toks
	}
	before, behind := slices.Clone(toks[:k]), toks[k:]
	if n := len(before) - 1; n > 0 && t.Tokens[before[n]].Form == "," {
		before = before[:n]
	}
	if len(behind) > 1 && t.Tokens[behind[0]].Form == "," {
		behind = behind[1:]
	}
	return append(before, behind...)
}

// filled are the tokens of a with what the parser hung on the verb that says it
// although it stands within a, and no other argument has: "declared Russians would be
// paid without going to work until April".
func filled(t *extract.Tree, a extract.Argument, p *extract.Proposition) []int {
	has := map[int]bool{p.Head: true}
	for _, b := range p.Args {
		for _, i := range b.Tokens {
			has[i] = true
		}
	}
	for _, i := range p.Predicate {
		has[i] = true
	}
	out := slices.Clone(a.Tokens)
	for _, c := range t.Children(p.Head, "advcl", "obl", "advmod") {
		sub := t.Phrase(c, nil)
		if len(sub) == 0 || sub[0] < a.Tokens[0] || sub[len(sub)-1] > a.Tokens[len(a.Tokens)-1] || slices.ContainsFunc(sub, func(i int) bool { return has[i] }) || syntax.Beside(t, c) {
			continue
		}
		out = append(out, sub...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// print is the speech as it stands in a fact's sentence.
func (s *speech) print() string {
	if s.quoted {
		return "“" + unquote(s.text) + "”"
	}
	words := strings.ReplaceAll(strings.ReplaceAll(strings.Trim(s.text, " ,"), ", ,", ","), " ,", ",") // a report stood between: the question, he said, is
	if first, _, _ := strings.Cut(words, " "); s.that && opening[strings.ToLower(first)] && first != "I" {
		s.lower = true
	}
	if s.that && !s.lower {
		words = lowerCount(words)
	}
	if r, n := utf8.DecodeRuneInString(words); s.lower && n > 0 {
		words = string(unicode.ToLower(r)) + words[n:]
	}
	if s.that {
		return "that " + words
	}
	return words
}
