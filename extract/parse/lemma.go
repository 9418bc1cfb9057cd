package parse

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

//go:generate sh -c "python3 gen/lemmas.py $TREEBANKS > weights/lemmas.tsv"

// lemmas is the rules that gen/lemmas.py learnt, by class and ending, the two
// joined by a tab: of a word's endings the longest that has a rule counts. A
// class such as "VERB VBD" has edits, one such as "/ADJ C" says whether words of
// that shape keep their capitals.
type lemmas map[string]lemmaRule

// lemmaRule takes cut bytes off a word and adds a text, or, for a whole word,
// is the lemma itself (cut -1). In classes of shapes, add is "=" or "_".
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
// stands before it in its sentence. buf is scratch.
func (l lemmas) of(form, upos, xpos string, first bool, buf *[]byte) string {
	low := strings.ToLower(form)
	lemma := low
	*buf = append(append(append((*buf)[:0], upos...), ' '), xpos...)
	if r, ok := l.find(*buf, low, buf); ok {
		switch {
		case r.cut < 0:
			lemma = r.add
		case r.cut < len(low) || r.cut == len(low) && r.add != "":
			lemma = low[:len(low)-r.cut] + r.add
		}
	}
	if low == form {
		return lemma
	}
	*buf = append(append(append(append((*buf)[:0], '/'), upos...), ' '), capitals(form, first))
	if r, ok := l.find(*buf, low, buf); !ok || r.add == "_" || len(low) != len(form) {
		return lemma
	}
	same := 0
	for same < len(lemma) && same < len(low) && lemma[same] == low[same] {
		same++
	}
	for same < len(lemma) && !utf8.RuneStart(lemma[same]) {
		same--
	}
	if same == len(lemma) {
		return form[:same]
	}
	return form[:same] + lemma[same:]
}

// find is the rule of the class for the longest ending of the word.
func (l lemmas) find(class []byte, low string, buf *[]byte) (lemmaRule, bool) {
	n := len(class)
	key := append(append(class, '\t', '^'), low...)
	defer func() { *buf = key }()
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

// capitals is the shape of a word's capitals: l none at its start, U all of them
// and more than one letter, I one at the start of the first word, C one at the
// start of another.
func capitals(form string, first bool) byte {
	r, size := utf8.DecodeRuneInString(form)
	switch {
	case !unicode.IsUpper(r) && !unicode.IsTitle(r):
		return 'l'
	case size < len(form) && strings.ToUpper(form) == form:
		return 'U'
	case first:
		return 'I'
	}
	return 'C'
}
