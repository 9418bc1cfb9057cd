package confidence

import (
	"math"
	"strings"
	"unicode"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// Words that tell how a sentence is written.
var (
	firstPerson  = lexicon.Words("i we our my us me")
	secondPerson = lexicon.Words("you your")
	andSoOn      = lexicon.Words("etc etc. ... … [...]") // words of the source that are not there
	doubleMarks  = lexicon.Words("“ ” \" '' ``")
)

// marks are what the model looks for in a sentence: whether any of its words is so.
var marks = []struct {
	name string
	is   func(t *extract.Tree, i int) bool
}{
	{"first person", func(t *extract.Tree, i int) bool { return firstPerson[t.Lower(i)] }},
	{"second person", func(t *extract.Tree, i int) bool { return secondPerson[t.Lower(i)] }},
	{"foreign words", func(t *extract.Tree, i int) bool { return t.Tokens[i].UPOS == "X" || t.Tokens[i].XPOS == "FW" }},
	{"and so on", func(t *extract.Tree, i int) bool { return andSoOn[t.Lower(i)] }},
	{"dash", func(t *extract.Tree, i int) bool { return lexicon.Dashes[t.Lower(i)] }},
	{"colon", func(t *extract.Tree, i int) bool { return t.Lower(i) == ":" }},
	{"semicolon", func(t *extract.Tree, i int) bool { return t.Lower(i) == ";" }},
}

// sentence sees how the sentence is written: lists, speech, capitals, and what is none.
func (s *seer) sentence() {
	for _, m := range marks {
		s.has(m.name, s.count(m.is) > 0)
	}
	n := float64(len(s.t.Tokens))
	s.add("loose parts of the sentence", log2(s.count(func(t *extract.Tree, i int) bool { return t.Is(i, "parataxis") })))
	s.add("conjuncts of the sentence", log2(s.count(func(t *extract.Tree, i int) bool { return t.Is(i, "conj") })))
	s.add("proper nouns of the sentence", float64(s.count(func(t *extract.Tree, i int) bool { return t.Tokens[i].UPOS == "PROPN" }))/n)
	s.add("capitals of the sentence", float64(s.count(func(t *extract.Tree, i int) bool { return capitals(t.Tokens[i].Form) }))/n)
	s.has("marks without a partner", s.count(func(t *extract.Tree, i int) bool { return doubleMarks[t.Tokens[i].Form] })%2 != 0)
	s.has("no full stop", !strings.ContainsAny(s.t.Tokens[len(s.t.Tokens)-1].Form, ".?!”\"’"))
	r := s.t.Root()
	s.has("root is no verb", r >= 0 && s.t.Tokens[r].UPOS != "VERB")
	s.has("opens the article", s.p.Sentence < 3)
	s.add("place in the article", float64(s.p.Sentence)/float64(len(s.Trees)))
}

// count is how many words of the sentence are so.
func (s *seer) count(is func(t *extract.Tree, i int) bool) int {
	n := 0
	for i := range s.t.Tokens {
		if is(s.t, i) {
			n++
		}
	}
	return n
}

// capitals reports whether a word of two letters or more is all capitals.
func capitals(w string) bool {
	for _, r := range w {
		if !unicode.IsUpper(r) {
			return false
		}
	}
	return len(w) > 1
}

// log2 makes the size of counts small: 0, 1, 1.6, 2 of 0 to 3.
func log2(n int) float64 { return math.Log2(float64(1 + n)) }

// article is what the model sees of the whole article: where much is hard to parse, the
// rest is no safer than it looks.
type article struct {
	doubt    float64                // mean of all words
	doubtful float64                // share of the sentences that are doubtful
	quoted   float64                // share of the text in quotation marks
	facts    map[int]int            // sentence → number of facts
	heads    map[*extract.Token]int // predicate → number of facts
}

// doubtfulFrom is the mean doubt of words from which on a sentence is doubtful.
const doubtfulFrom = .15

func (d *doc) article() article {
	a := article{facts: map[int]int{}, heads: map[*extract.Token]int{}}
	words := 0
	for k := range d.Trees {
		t := &d.Trees[k]
		if len(t.Arc) != len(t.Tokens) || len(t.Tokens) == 0 {
			continue
		}
		sum := 0.0
		for _, p := range t.Arc {
			sum += doubt(p)
		}
		if sum/float64(len(t.Arc)) > doubtfulFrom {
			a.doubtful++
		}
		a.doubt += sum
		words += len(t.Arc)
	}
	a.doubt /= float64(max(words, 1))
	a.doubtful /= float64(max(len(d.Trees), 1))
	for _, q := range d.quotes {
		a.quoted += float64(q.Len()) / float64(len(d.Article.Text))
	}
	for _, i := range d.Linked() {
		p := &d.Propositions[i]
		a.facts[p.Sentence]++
		a.heads[&d.Trees[p.Sentence].Tokens[p.Head]]++
	}
	return a
}

// whole sees the article and the other facts of the sentence.
func (s *seer) whole() {
	s.add("doubt of the article", s.all.doubt)
	s.add("doubtful sentences of the article", s.all.doubtful)
	s.add("quotations of the article", s.all.quoted)
	s.add("length of the article", math.Log2(float64(len(s.Trees)))-4)
	s.add("facts of the sentence", log2(s.all.facts[s.p.Sentence]))
	s.add("other facts of the predicate", log2(s.all.heads[&s.t.Tokens[s.p.Head]]-1))
}
