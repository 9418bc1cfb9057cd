package quantity

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
)

// piece is a part of a token that the grammar reads: a number in digits with its
// separators, a run of letters, or another character. "$3.5bn" is $ · 3.5 · bn,
// however the tokens cut it.
type piece struct {
	extract.Span
	form string
	low  string // lower case; curly quotes and dashes as ASCII
	kind kind
	gap  bool // white space before it
	tok  int
}

type kind uint8

const (
	letters kind = iota
	digits
	other
)

// plain maps typographic characters to what the grammar knows.
var plain = map[rune]string{'’': "'", '‘': "'", '–': "-", '—': "--", '‑': "-", '−': "-", '′': "'", '″': "\"", '”': "\"", '“': "\""}

// scanner is a sentence under the grammar. A method that reads from piece i
// returns where it stopped, 0 for no match.
type scanner struct {
	t      *extract.Tree
	pieces []piece
	pos    bool        // the tree has parts of speech
	names  map[int]int // index of the name by token
}

func newScanner(t *extract.Tree) *scanner {
	s := &scanner{t: t, names: map[int]int{}}
	for k, n := range t.Names {
		for i := max(0, n.First); i < n.Last && i < len(t.Tokens); i++ {
			s.names[i] = k
		}
	}
	end := -1
	for i := range t.Tokens {
		tok := &t.Tokens[i]
		s.pos = s.pos || tok.UPOS != ""
		first := len(s.pieces)
		s.cut(tok, i)
		if first < len(s.pieces) {
			s.pieces[first].gap = tok.Start > end
		}
		end = tok.End
	}
	s.mergeThousands()
	return s
}

// mergeThousands joins "120" · "," · "000" where the tokens cut a number.
func (s *scanner) mergeThousands() {
	out := s.pieces[:0]
	for i := 0; i < len(s.pieces); i++ {
		p := s.pieces[i]
		for p.kind == digits && len(p.low) > 0 && s.low(i+1) == "," && s.joined(i+1) && s.isDigits(i+2) && s.joined(i+2) && thousands(p.low, s.low(i+2)) {
			p.low += "," + s.low(i+2)
			p.form += "," + s.pieces[i+2].form
			p.End = s.pieces[i+2].End
			i += 2
		}
		out = append(out, p)
	}
	s.pieces = out
}

// thousands reports whether "tail" can follow "head," in one number.
func thousands(head, tail string) bool {
	if i := strings.IndexByte(tail, '.'); i >= 0 {
		tail = tail[:i]
	}
	if i := strings.LastIndexByte(head, ','); i >= 0 {
		head = head[i+1:]
	} else if len(head) > 3 {
		return false
	}
	return len(tail) == 3 && len(head) <= 3
}

// cut appends the pieces of a token. Where the form is not the text (the lengths
// differ) every piece has the span of the token.
func (s *scanner) cut(tok *extract.Token, index int) {
	f := tok.Form
	exact := len(f) == tok.Len()
	for i := 0; i < len(f); {
		r, n := utf8.DecodeRuneInString(f[i:])
		if unicode.IsSpace(r) {
			i += n
			continue
		}
		j := i + n
		k := kindOf(r)
		if k == letters {
			for j < len(f) {
				r2, n2 := utf8.DecodeRuneInString(f[j:])
				if kindOf(r2) != letters {
					break
				}
				j += n2
			}
		} else if k == digits {
			j = i + digitsEnd(f[i:])
		}
		p := piece{Span: tok.Span, form: f[i:j], low: strings.ToLower(f[i:j]), kind: k, tok: index}
		if exact {
			p.Span = extract.Span{Start: tok.Start + i, End: tok.Start + j}
		}
		if w, ok := plain[r]; ok && k == other {
			p.low = w
		}
		s.pieces = append(s.pieces, p)
		i = j
	}
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

// digitsEnd is the length of the number in digits that f begins with: groups of
// three behind commas, then decimals.
func digitsEnd(f string) int {
	run := func(i int) int {
		j := i
		for j < len(f) && f[j] >= '0' && f[j] <= '9' {
			j++
		}
		return j
	}
	j := run(0)
	for j <= len(f)-4 && f[j] == ',' && run(j+1) == j+4 {
		j += 4
	}
	if j < len(f)-1 && f[j] == '.' && run(j+1) > j+1 {
		j = run(j + 1)
	}
	return j
}

// low is piece i in lower case, "" outside the sentence.
func (s *scanner) low(i int) string {
	if i < 0 || i >= len(s.pieces) {
		return ""
	}
	return s.pieces[i].low
}

// has reports whether the pieces from i are exactly the given ones.
func (s *scanner) has(i int, words ...string) bool {
	for k, w := range words {
		if s.low(i+k) != w {
			return false
		}
	}
	return true
}

// is reports whether piece i is one of the given.
func (s *scanner) is(i int, words ...string) bool {
	w := s.low(i)
	for _, x := range words {
		if w == x {
			return true
		}
	}
	return false
}

// hyphen reports whether piece i is a hyphen that touches the piece before.
func (s *scanner) hyphen(i int) bool { return s.low(i) == "-" && s.joined(i) }

// joined reports whether piece i follows the one before without white space.
func (s *scanner) joined(i int) bool {
	return i > 0 && i < len(s.pieces) && !s.pieces[i].gap
}

func (s *scanner) isDigits(i int) bool {
	return i >= 0 && i < len(s.pieces) && s.pieces[i].kind == digits
}

func (s *scanner) isLetters(i int) bool {
	return i >= 0 && i < len(s.pieces) && s.pieces[i].kind == letters
}

func (s *scanner) isCap(i int) bool {
	if !s.isLetters(i) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s.pieces[i].form)
	return unicode.IsUpper(r)
}

// upos is the part of speech of piece i's token, "" when unknown.
func (s *scanner) upos(i int) string {
	if i < 0 || i >= len(s.pieces) {
		return ""
	}
	return s.t.Tokens[s.pieces[i].tok].UPOS
}

// skip is i+1 where piece i is one of the given, else i.
func (s *scanner) skip(i int, words ...string) int {
	for _, w := range words {
		if s.low(i) == w {
			return i + 1
		}
	}
	return i
}

// set is the words of a list as a set.
func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}
