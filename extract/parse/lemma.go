package parse

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

//go:generate sh -c "python3 gen/lemmas.py --wordnet /usr/share/wordnet $TREEBANKS > weights/lemmas.tsv"

// lemmas is the rules that gen/lemmas.py learnt, by class and ending, the two
// joined by a tab: of a word's endings the longest that has a rule counts. A
// class such as "VERB VBD" has edits, one such as "/ADJ JJ C" says what becomes of
// the capitals of words of that shape.
type lemmas map[string]lemmaRule

// lemmaRule takes cut bytes off a word and adds a text, or, for a whole word,
// is the lemma itself (cut -1). In classes of shapes, add is "=", "_" or "^".
type lemmaRule struct {
	cut int
	add string
}

// longestEnding bounds the search; what a longer word ends in decides as well.
const longestEnding = 32

func newLemmas(table string) (lemmas, error) {
	l := make(lemmas, strings.Count(table, "\n"))
	for n := 1; table != ""; n++ {
		var line string
		line, table, _ = strings.Cut(table, "\n")
		i := strings.LastIndexByte(line, '\t')
		if i < 0 || strings.Count(line, "\t") != 2 {
			return nil, fmt.Errorf("lemmas: line %d: not class, ending and edit: %q", n, line)
		}
		key, op := line[:i], line[i+1:]
		r := lemmaRule{-1, op}
		if key[0] != '/' && !strings.Contains(key, "\t^") {
			cut, add, _ := strings.Cut(op, "+")
			c, err := strconv.Atoi(cut)
			if err != nil || c < 0 {
				return nil, fmt.Errorf("lemmas: line %d: no edit: %q", n, op)
			}
			r = lemmaRule{c, add}
		}
		l[key] = r
	}
	return l, nil
}

// of is the lemma of a word: "said", VERB, VBD → "say". first says that no word
// stands before it in its sentence.
func (l lemmas) of(form, upos, xpos string, first bool, s *speller) string {
	low := s.lower(form)
	if upos == "VERB" && (xpos == "VBZ" && !strings.HasSuffix(low, "s") || xpos == "VBG" && !strings.Contains(low, "in")) {
		xpos = "VB" // a tag that the form belies: "they allege", VBZ
	}
	lemma, ending := low, ""
	s.class = append(append(append(s.class[:0], upos...), ' '), xpos...)
	if r, ok := l.find(low, s); ok {
		switch {
		case r.cut < 0:
			lemma = r.add
		case r.cut < len(low) || r.cut == len(low) && r.add != "":
			lemma, ending = low[:len(low)-r.cut], r.add
		}
	}
	if low == form && upos != "PROPN" && upos != "ADJ" {
		return s.join(lemma, ending)
	}
	s.class = append(append(append(append(append(append(s.class[:0], '/'), upos...), ' '), xpos...), ' '), capitals(form, low, first))
	r, ok := l.find(low, s)
	switch {
	case ok && r.add == "^":
		return s.title(lemma, ending)
	case !ok || r.add == "_" || len(low) != len(form) || low == form:
		return s.join(lemma, ending)
	}
	same := 0
	for same < len(lemma) && same < len(low) && lemma[same] == low[same] {
		same++
	}
	for same < len(lemma) && !utf8.RuneStart(lemma[same]) {
		same--
	}
	if same == len(lemma) {
		return s.join(form[:same], ending)
	}
	return s.join(form[:same], lemma[same:])
}

// find is the rule of s.class for the longest ending of the word.
func (l lemmas) find(low string, s *speller) (lemmaRule, bool) {
	n := len(s.class)
	key := append(append(s.class, '\t', '^'), low...)
	defer func() { s.class = key }()
	if r, ok := l[string(key)]; ok {
		return r, true
	}
	for at := max(0, len(low)-longestEnding); at <= len(low); at++ {
		if at < len(low) && !utf8.RuneStart(low[at]) {
			continue
		}
		key = append(append(key[:n], '\t'), low[at:]...)
		if r, ok := l[string(key)]; ok {
			return r, true
		}
	}
	return lemmaRule{}, false
}

// speller makes strings without making the same one twice.
type speller struct {
	known map[string]string
	text  []byte
	class []byte // of the rules looked for, and what find appends to it
}

// mostKnown bounds what a speller remembers.
const mostKnown = 1 << 14

// join is a+b.
func (s *speller) join(a, b string) string {
	if b == "" {
		return a
	}
	s.text = append(append(s.text[:0], a...), b...)
	return s.string()
}

// title is a+b with a capital at the start.
func (s *speller) title(a, b string) string {
	word := s.join(a, b)
	r, size := utf8.DecodeRuneInString(word)
	s.text = append(utf8.AppendRune(s.text[:0], unicode.ToUpper(r)), word[size:]...)
	return s.string()
}

// lower is form in lower case.
func (s *speller) lower(form string) string {
	s.text = s.text[:0]
	for i := range len(form) {
		c := form[i]
		if c >= utf8.RuneSelf {
			return strings.ToLower(form)
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		s.text = append(s.text, c)
	}
	if string(s.text) == form {
		return form
	}
	return s.string()
}

// string is s.text.
func (s *speller) string() string {
	if known, ok := s.known[string(s.text)]; ok {
		return known
	}
	if s.known == nil || len(s.known) >= mostKnown {
		s.known = map[string]string{}
	}
	word := string(s.text)
	s.known[word] = word
	return word
}

// capitals is the shape of a word's capitals: n none, l none at its start, U all
// of them and more than one letter, I one at the start of the first word, C one
// at the start of another.
func capitals(form, low string, first bool) byte {
	r, size := utf8.DecodeRuneInString(form)
	switch {
	case form == low:
		return 'n'
	case !unicode.IsUpper(r) && !unicode.IsTitle(r):
		return 'l'
	case size < len(form) && !strings.ContainsFunc(form, unicode.IsLower):
		return 'U'
	case first:
		return 'I'
	}
	return 'C'
}
