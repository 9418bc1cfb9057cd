package timex

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
)

// word is a run of letters, a run of digits or a single other character: "mid-1990s"
// is mid · - · 1990 · s. The grammar is written over these pieces and not over the
// tokens of a parser, so that it reads any tokenization.
type word struct {
	extract.Span
	low  string // lower case; curly quotes and dashes as ASCII
	kind kind
	gap  bool // white space before it
	cap  bool // begins with a capital
	tok  int  // token of the tree that holds its first byte, -1 for none
}

type kind uint8

const (
	letters kind = iota
	digits
	other
)

// plain maps the typographic characters that the grammar knows to ASCII.
var plain = map[rune]string{'’': "'", '‘': "'", '–': "-", '—': "--", '‑': "-", '−': "-"}

// lex cuts text[span] into words. Invalid UTF-8 gives words of kind other.
func lex(text string, span extract.Span) []word {
	var out []word
	gap := false
	for i := span.Start; i < span.End; {
		r, n := utf8.DecodeRuneInString(text[i:span.End])
		if unicode.IsSpace(r) || r == '\u200b' {
			gap = true
			i += n
			continue
		}
		k := kindOf(r)
		j := i + n
		for k != other && j < span.End {
			r2, n2 := utf8.DecodeRuneInString(text[j:span.End])
			if kindOf(r2) != k {
				break
			}
			j += n2
		}
		w := word{Span: extract.Span{Start: i, End: j}, kind: k, gap: gap, cap: unicode.IsUpper(r), tok: -1}
		if p, ok := plain[r]; ok && k == other {
			w.low = p
		} else {
			w.low = strings.ToLower(text[i:j])
		}
		out = append(out, w)
		gap = false
		i = j
	}
	return out
}

func kindOf(r rune) kind {
	switch {
	case r >= '0' && r <= '9':
		return digits
	case unicode.IsLetter(r):
		return letters
	}
	return other
}

// scanner is a sentence under the grammar. Positions are indices of words; a
// method that reads from i returns where it stopped, or 0 for no match.
type scanner struct {
	text  string
	span  extract.Span
	words []word
	tree  *extract.Tree // nil when there is only text
	pos   bool          // tree has parts of speech
	alone bool          // the text is an expression and nothing else

	inside bool // reading the date behind "two days before"

	names map[int]int // index of the name by token
	deps  [][]int     // children of each token, made when first asked for
	looks []int8      // direction of each token, see direction; unseen until looked at
}

func newScanner(text string, span extract.Span, t *extract.Tree) *scanner {
	s := &scanner{text: text, span: span, words: lex(text, span), tree: t}
	if t == nil {
		return s
	}
	s.names = map[int]int{}
	for k, n := range t.Names {
		for i := max(0, n.First); i < n.Last && i < len(t.Tokens); i++ {
			s.names[i] = k
		}
	}
	k := 0
	for i := range s.words {
		for k < len(t.Tokens) && t.Tokens[k].End <= s.words[i].Start {
			k++
		}
		if k < len(t.Tokens) && t.Tokens[k].Start <= s.words[i].Start {
			s.words[i].tok = k
		}
	}
	for _, tok := range t.Tokens {
		s.pos = s.pos || tok.UPOS != "" || tok.XPOS != ""
	}
	return s
}

// low is word i in lower case, "" outside the sentence.
func (s *scanner) low(i int) string {
	if i < 0 || i >= len(s.words) {
		return ""
	}
	return s.words[i].low
}

// has reports whether the words from i are exactly the given ones.
func (s *scanner) has(i int, words ...string) bool {
	for k, w := range words {
		if s.low(i+k) != w {
			return false
		}
	}
	return true
}

// is reports whether word i is one of the given.
func (s *scanner) is(i int, words ...string) bool {
	w := s.low(i)
	for _, x := range words {
		if w == x {
			return true
		}
	}
	return false
}

// hyphen reports whether word i is a hyphen that touches the word before.
func (s *scanner) hyphen(i int) bool { return s.low(i) == "-" && s.joined(i) }

// joined reports whether word i follows the one before without white space.
func (s *scanner) joined(i int) bool {
	return i > 0 && i < len(s.words) && !s.words[i].gap
}

func (s *scanner) isDigits(i int) bool {
	return i >= 0 && i < len(s.words) && s.words[i].kind == digits
}

func (s *scanner) isLetters(i int) bool {
	return i >= 0 && i < len(s.words) && s.words[i].kind == letters
}

func (s *scanner) isCap(i int) bool {
	return i >= 0 && i < len(s.words) && s.words[i].cap
}

// upos is the part of speech of word i, "" when unknown.
func (s *scanner) upos(i int) string {
	if s.tree == nil || i < 0 || i >= len(s.words) || s.words[i].tok < 0 {
		return ""
	}
	return s.tree.Tokens[s.words[i].tok].UPOS
}

// skip is i+1 where word i is one of the given, else i.
func (s *scanner) skip(i int, words ...string) int {
	for _, w := range words {
		if s.low(i) == w {
			return i + 1
		}
	}
	return i
}
