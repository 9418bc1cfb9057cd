package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
)

// tokenizer scans stretches without white space from left to right.
type tokenizer struct {
	s   string
	out []extract.Token
}

// emit appends the token s[i:j].
func (t *tokenizer) emit(i, j int) {
	if i < j {
		t.out = append(t.out, extract.Token{Span: extract.Span{Start: i, End: j}, Form: t.s[i:j], Head: -1})
	}
}

// chunk appends the tokens of s[i:end], which holds no white space.
func (t *tokenizer) chunk(i, end int) {
	fresh := true // at the start of the chunk or after an opening mark: an address may start
	for i < end {
		if fresh {
			if j := t.address(i, end); j > i {
				t.emit(i, j)
				i, fresh = j, false
				continue
			}
		}
		if j := t.edited(i, end); j > i {
			i, fresh = j, false
			continue
		}
		r, n := utf8.DecodeRuneInString(t.s[i:end])
		switch {
		case isDigit(r):
			i = t.number(i, end)
		case isWord(r):
			if j := t.ending(i, end); j > i {
				i = j
			} else if j := party(t.s[i:end]); j > 0 {
				t.emit(i, i+j)
				i += j
			} else {
				i = t.word(i, end)
			}
		default:
			j := t.mark(i, end, r, n)
			t.emit(i, j)
			i, fresh = j, true
			continue
		}
		fresh = false
	}
}

// edited appends a word whose first letter an editor changed, "[W]e must", as the
// word it is, We, and returns where it ends; i where there is none.
func (t *tokenizer) edited(i, end int) int {
	if t.s[i] != '[' {
		return i
	}
	r, n := utf8.DecodeRuneInString(t.s[i+1 : end])
	at := i + 1 + n
	if !unicode.IsLetter(r) || at >= end || t.s[at] != ']' {
		return i
	}
	j := at + 1
	for j < end {
		r, n := utf8.DecodeRuneInString(t.s[j:end])
		if !unicode.IsLetter(r) {
			break
		}
		j += n
	}
	if j > at+1 {
		t.out = append(t.out, extract.Token{Span: extract.Span{Start: i, End: j}, Form: t.s[i+1:at] + t.s[at+1:j], Head: -1})
		return j
	}
	return i
}

// ending appends a word whose ending an editor changed, "atmosphere[s]" or
// "declar[ed]", as the word it is, and returns where it ends; i where there is none.
func (t *tokenizer) ending(i, end int) int {
	open := i + letters(t.s[i:end])
	if open == i || open >= end || t.s[open] != '[' {
		return i
	}
	shut := open + 1 + letters(t.s[open+1:end])
	if shut == open+1 || shut >= end || t.s[shut] != ']' || shut-open > longestEnding {
		return i
	}
	if j := shut + 1; j == end || !isWord(firstRune(t.s[j:end])) && t.s[j] != '[' {
		t.out = append(t.out, extract.Token{Span: extract.Span{Start: i, End: j}, Form: t.s[i:open] + t.s[open+1:shut], Head: -1})
		return j
	}
	return i
}

// longestEnding is the most bytes of an ending: -ing and its bracket. What is longer
// is a word of its own, written without a space.
const longestEnding = 4

// letters is the length of the letters that s starts with.
func letters(s string) int {
	for i, r := range s {
		if !unicode.IsLetter(r) {
			return i
		}
	}
	return len(s)
}

// mark is the end of the punctuation or symbol at i: one character, a run of
// one character (...,  --, ====), a run of ! and ?, or a special form.
func (t *tokenizer) mark(i, end int, r rune, n int) int {
	s := t.s[i:end]
	if j := emoticon(s); j > 0 {
		return i + j
	}
	switch {
	case r == '!' || r == '?':
		return i + len(s) - len(strings.TrimLeft(s, "!?"))
	case strings.ContainsRune(".-=*_~#+<>|^$", r):
		if r == '.' && len(s) > 1 && isDigitByte(s[1]) {
			return t.numberEnd(i+1, end) // ".5"
		}
		if run := i + len(s) - len(strings.TrimLeft(s, string(r))); run > i+1 {
			return run
		}
		if r == '#' || r == '-' {
			break
		}
	case r == '@':
		if j := i + 1 + wordRun(s[1:]); j > i+1 { // a handle: "@POTUS"
			return j
		}
	case isApostrophe(r):
		return t.leadingApostrophe(i, end, n)
	}
	if r == '#' && len(s) > 1 { // a tag: "#COP26"
		if c, _ := utf8.DecodeRuneInString(s[1:]); unicode.IsLetter(c) {
			return i + 1 + wordRun(s[1:])
		}
	}
	return i + n
}

// leadingApostrophe is the end of a token that starts with an apostrophe:
// "'90s", "'em", "'s", or the quotation mark itself.
func (t *tokenizer) leadingApostrophe(i, end, n int) int {
	rest := t.s[i+n : end]
	run := wordRun(rest)
	switch w := strings.ToLower(rest[:run]); {
	case w == "em" || w == "til" || w == "cause" || w == "tis" || w == "twas" || w == "s" || w == "ll" || w == "re" || w == "ve":
		return i + n + run
	case run == 3 && isDigitByte(w[0]) && isDigitByte(w[1]) && w[2] == 's', run == 2 && isDigitByte(w[0]) && isDigitByte(w[1]):
		return i + n + run
	}
	return i + n
}

// word appends the words that start at letter i and returns where they end.
func (t *tokenizer) word(i, end int) int {
	j := i
	part := i // start of the stretch since the last joining mark
	for j < end {
		r, n := utf8.DecodeRuneInString(t.s[j:end])
		if isWord(r) {
			j += n
			continue
		}
		if j+n >= end {
			break
		}
		next, _ := utf8.DecodeRuneInString(t.s[j+n : end])
		if !isWord(next) || !t.joins(i, part, j, j+n, end, r, next) {
			break
		}
		j += n
		part = j
	}
	if k := t.currency(i, j, end); k > i { // BND1,000, RM500
		t.emit(i, k)
		return t.number(k, end)
	}
	j = t.wordEnd(i, part, j, end)
	t.contraction(i, j)
	return j
}

// currency is the end of the letters of an amount whose currency stands before it without
// a space, in the word s[i:j]: of "BND1,000", "RM500" and "Rs2,500"; i for any other word.
func (t *tokenizer) currency(i, j, end int) int {
	k := i
	for k < j && !isDigitByte(t.s[k]) {
		k++
	}
	w := t.s[i:k]
	if k == i || k == j || k-i > 4 || !unicode.IsUpper(firstRune(w)) || strings.IndexFunc(t.s[k:j], func(r rune) bool { return !isDigit(r) }) >= 0 {
		return i
	}
	thousands := j+3 < end && t.s[j] == ',' && isDigitByte(t.s[j+1]) && isDigitByte(t.s[j+2]) && isDigitByte(t.s[j+3])
	if thousands && isUpper(w) || currencyLetters[w] {
		return k
	}
	return i
}

// joins reports whether the mark r at s[j:k] belongs to the word that starts at
// i, whose stretch since the last mark is s[part:j], and goes on at k.
func (t *tokenizer) joins(i, part, j, k, end int, r, next rune) bool {
	switch {
	case isApostrophe(r):
		return unicode.IsLetter(next)
	case r == '.':
		w := k + wordRun(t.s[k:end])
		short := utf8.RuneCountInString(t.s[part:j]) == 1 || strings.EqualFold(t.s[part:j], "ph")
		if short && unicode.IsLetter(next) && utf8.RuneCountInString(t.s[k:w]) <= 2 {
			return true // U.S., a.m., Ph.D.
		}
		if domains[t.s[k:w]] {
			return true
		}
		// irc.example.net, comp.sources.unix: small letters, and one more part.
		small := unicode.IsLower(next) && unicode.IsLower(firstRune(t.s[part:]))
		return small && (part > i && t.s[part-1] == '.' || w+1 < end && t.s[w] == '.' && unicode.IsLower(firstRune(t.s[w+1:end])))
	case r == '&':
		return unicode.IsUpper(next) && isUpper(t.s[part:j]) && j-part <= 4 // AT&T
	case r == '-':
		if hyphenPrefixes[strings.ToLower(t.s[part:j])] {
			return true
		}
		w := k + wordRun(t.s[k:end])
		return hyphenSuffixes[t.s[k:w]]
	case r == '/':
		w := k + wordRun(t.s[k:end])
		return j-part == 1 && w-k == 1 // l/c, w/o
	}
	return false
}

// wordEnd takes in a full stop that belongs to the word s[i:j].
func (t *tokenizer) wordEnd(i, part, j, end int) int {
	if j >= end {
		return j
	}
	if t.s[j] == '$' && j-i <= 3 && isUpper(t.s[i:j]) { // US$, HK$
		return j + 1
	}
	if t.s[j] == '+' && j-i > 2 && unicode.IsUpper(firstRune(t.s[i:])) && (j+1 == end || !isWord(firstRune(t.s[j+1:])) && t.s[j+1] != '+') { // OPEC+, Disney+
		return j + 1
	}
	if t.s[j] != '.' || strings.HasPrefix(t.s[j:end], "...") {
		return j
	}
	if strings.HasPrefix(t.s[j:end], "..") { // "Acme, Inc.."
		if w := strings.ToLower(t.s[i:j]); j+2 == end && (abbreviations[w] && len(w) > 2 || strings.ContainsRune(w, '.') && j-part == 1) {
			return j + 1
		}
		return j
	}
	if j+1 < end { // "Inc.," and "(U.S.)" but not "end.Next"
		if r, n := utf8.DecodeRuneInString(t.s[j+1 : end]); isWord(r) && !abbreviations[strings.ToLower(t.s[i:j])] {
			if unicode.IsUpper(r) && utf8.RuneCountInString(t.s[i:j]) == 1 && unicode.IsUpper(firstRune(t.s[i:])) && unicode.IsLower(firstRune(t.s[j+1+n:])) && !t.starts(j+1) {
				return j + 1 // an initial without a space: "L.Oyun-Erdene"
			}
			return j
		}
	}
	w := strings.ToLower(t.s[i:j])
	next := t.following(j + 1)
	switch {
	case strings.ContainsRune(w, '.') && j-part <= 2:
		return j + 1
	case abbreviations[w] && (len(w) > 2 || unicode.IsUpper(rune(t.s[i])) || w == "al" || w == "vs" || w == "cf" || w == "ca"):
		if alsoWords[w] && (!unicode.IsUpper(rune(t.s[i])) || next == 0) {
			return j // "a wet wash."
		}
		return j + 1
	case abbreviationsBeforeNumber[w] && isDigit(next):
		return j + 1
	case abbreviationsBeforeCapital[w] && unicode.IsUpper(rune(t.s[i])) && (isDigit(next) || unicode.IsUpper(next)):
		return j + 1
	case utf8.RuneCountInString(w) == 1 && unicode.IsUpper(firstRune(t.s[i:])) && w != "i" && next != 0 && !t.starts(j+1):
		return j + 1 // an initial: "John F. Kennedy"
	}
	return j
}

// starts reports whether the text at i goes on with a word that opens a
// sentence: in "Trump wrote on X. The Senate met." X is no initial.
func (t *tokenizer) starts(i int) bool {
	for i < len(t.s) && space(t.s[i:]) > 0 {
		i += space(t.s[i:])
	}
	n := wordRun(t.s[i:min(len(t.s), i+16)])
	return n > 1 && starters[strings.ToLower(t.s[i:i+n])] && unicode.IsUpper(firstRune(t.s[i:])) && !isUpper(t.s[i:i+n])
}

// following is the first character after the white space that starts at i, 0
// when the text has none before a blank line or its end.
func (t *tokenizer) following(i int) rune {
	for i < len(t.s) {
		n := space(t.s[i:])
		if n == 0 {
			return firstRune(t.s[i:])
		}
		i += n
	}
	return 0
}

// contraction appends s[i:j] as one word or as the words that are written
// together in it: do + n't, Rubio + 's, can + not.
func (t *tokenizer) contraction(i, j int) {
	w := t.s[i:j]
	if k := glued[strings.ToLower(w)]; k > 0 && !(w == "IM" || w == "Im") {
		t.emit(i, i+k)
		t.emit(i+k, j)
		return
	}
	if k := suffix(w); k > 0 {
		t.contraction(i, i+k) // "wouldn't've"
		t.emit(i+k, j)
		return
	}
	t.emit(i, j)
}

// suffix is where in w a clitic starts: n't or 's, 'm, 're, 've, 'll, 'd; 0 for none.
func suffix(w string) int {
	for k := len(w) - 2; k > 0 && k >= len(w)-5; k-- {
		r, n := utf8.DecodeRuneInString(w[k:])
		if !isApostrophe(r) {
			continue
		}
		switch strings.ToLower(w[k+n:]) {
		case "s", "m", "re", "ve", "ll", "d":
			return k
		case "t":
			if k > 1 && (w[k-1] == 'n' || w[k-1] == 'N') {
				return k - 1
			}
		}
	}
	return 0
}

func isWord(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || r == '_'
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

func isDigitByte(c byte) bool { return c >= '0' && c <= '9' }

func isApostrophe(r rune) bool {
	return r == '\'' || r == '’' || r == '‘' || r == '`' || r == '´' || r == 'ʼ'
}

// isUpper reports whether s holds capitals and digits only.
func isUpper(s string) bool {
	for _, r := range s {
		if !unicode.IsUpper(r) && !isDigit(r) {
			return false
		}
	}
	return s != ""
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// wordRun is the length of the letters and digits that s starts with.
func wordRun(s string) int {
	for i, r := range s {
		if !isWord(r) {
			return i
		}
	}
	return len(s)
}

// utf8LastRune is the last character of s.
func utf8LastRune(s string) (rune, int) { return utf8.DecodeLastRuneInString(s) }
