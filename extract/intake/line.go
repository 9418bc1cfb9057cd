package intake

import (
	"strings"
	"unicode"

	"unicode/utf8"
)

// line is what can be said of a block by itself.
type line struct {
	words    int     // runs of visible characters with a letter or digit
	stops    float64 // share of function words
	caps     float64 // share of capitalised words after the first
	digits   float64 // share of words with a digit
	marks    float64 // share of visible runs without a letter or digit: |, ·, →
	commas   float64 // commas a word
	sents    int     // sentence ends inside and at the end
	end      endMark
	upper    bool // no lower-case letter
	capital  bool // its first letter is a capital
	lower    bool // its first letter is a small one
	quotes   bool // quotation marks in it
	says     bool // a verb of saying
	you      float64
	past     float64 // share of words in -ed and common past forms
	class    [nClasses]float64
	first    [nClasses]bool // it starts with a phrase of the class
	label    [nClasses]bool // it starts with one and a colon or bar: "Related: …"
	byline   bool
	bio      bool // it says who somebody is or what he does
	paren    bool // it ends with a bracket
	named    bool // it starts with a name that a by-line has
	names    []string
	address  bool // a web or mail address, a handle
	month    bool // a month's or a weekday's name and a number
	clock    bool // 2:00, 7 p.m.
	bullet   bool
	content  []string // lower-case words that are not function words
	hash     string   // lower-case text, to find repeats
	repeat   bool     // stands elsewhere on the page too
	echo     bool     // the block before or after starts with it or is the start of it
	topical  float64  // share of its content words that other running text of the page has
	running  bool     // long enough and punctuated like running text
	question bool
}

// endMark is how a block ends.
type endMark int

const (
	endNone  endMark = iota
	endStop          // . ! ?
	endColon         // :
	endDots          // … or ...
	endQuote         // a quotation mark without a stop
	endOther         // any other mark
)

// measure looks at one block's text, its white space already plain.
func measure(s string) line {
	var l line
	fields := strings.Fields(s)
	norm := make([]string, 0, len(fields))
	marks, stops, caps, digits, you, past, wide := 0, 0, 0, 0, 0, 0, 0
	for _, f := range fields {
		w := strings.TrimFunc(f, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		if w == "" {
			marks++
			continue
		}
		low := strings.ToLower(strings.ReplaceAll(w, "’", "'"))
		if r := firstLetter(w); unicode.IsUpper(r) && len(norm) > 0 {
			caps++
		}
		norm = append(norm, low)
		wide += wideRunes(w) / 2
		switch {
		case strings.ContainsAny(w, "0123456789"):
			digits++
		case functionWords[low]:
			stops++
		case len(low) > 3 && len(l.content) < 400:
			l.content = append(l.content, low)
		}
		switch low {
		case "you", "your", "we", "our", "us", "you're", "we're", "you'll", "we'll", "yours":
			you++
		case "said", "says", "told", "added", "asked", "wrote", "announced", "according":
			l.says = true
		}
		if pastForms[low] || len(low) > 4 && strings.HasSuffix(low, "ed") {
			past++
		}
		if strings.ContainsRune(f, ',') {
			l.commas++
		}
	}
	l.words = len(norm) + wide
	n := float64(max(1, l.words))
	l.stops, l.caps, l.digits, l.you, l.past = float64(stops)/n, float64(caps)/n, float64(digits)/n, float64(you)/n, float64(past)/n
	l.marks, l.commas = float64(marks)/float64(max(1, len(fields))), l.commas/n
	l.hash = strings.Join(norm, " ")
	l.phrases(norm, fields)
	l.shape(s, fields, wide)
	return l
}

// shape looks at characters: how the block starts and ends.
func (l *line) shape(s string, fields []string, wide int) {
	l.upper = strings.IndexFunc(s, unicode.IsLower) < 0
	r := firstLetter(s)
	l.capital, l.lower = unicode.IsUpper(r), unicode.IsLower(r)
	l.paren = strings.HasSuffix(s, ")") || strings.HasSuffix(s, "]")
	for i, f := range fields[:min(len(fields), 12)] {
		if w := strings.Trim(f, ".,:;()’'"); unicode.IsUpper(firstLetter(w)) && len(w) > 2 && (l.byline || i < 2 || len(fields) < 6) {
			l.names = append(l.names, w)
		}
	}
	l.quotes = strings.ContainsAny(s, "\"“”«»")
	if c, _ := utf8.DecodeRuneInString(s); strings.ContainsRune("•·*►▶→←‹›>|-–—#+×✓●○■", c) {
		l.bullet = true
	}
	end := strings.TrimRight(s, "\"”’')]»*")
	switch c, _ := utf8.DecodeLastRuneInString(end); {
	case strings.HasSuffix(end, "..") || c == '…':
		l.end = endDots
	case c == '.' || c == '!' || c == '?' || c == '。' || c == '！' || c == '？':
		l.end = endStop
		l.question = c == '?'
	case c == ':':
		l.end = endColon
	case len(end) < len(s):
		l.end = endQuote
	case !unicode.IsLetter(c) && !unicode.IsDigit(c):
		l.end = endOther
	}
	for i, f := range fields {
		t := strings.TrimRight(f, "\"”’')]»")
		if t == "" {
			continue
		}
		if c := t[len(t)-1]; (c == '.' || c == '!' || c == '?') && (i+1 == len(fields) || len(t) > 3 && !unicode.IsLower(firstLetter(fields[i+1]))) {
			l.sents++
		}
		if strings.Contains(f, "://") || strings.HasPrefix(f, "www.") || strings.IndexByte(f, '@') >= 0 {
			l.address = true
		}
		if k := strings.IndexByte(f, ':'); k > 0 && k < 3 && k+2 < len(f) && isDigits(f[:k]) && isDigits(f[k+1:k+3]) {
			l.clock = true
		}
	}
	l.running = l.words >= 12 && (l.stops >= 0.25 || wide > 10) && (l.end == endStop || l.end == endQuote || l.end == endColon || l.words >= 30)
}

// phrases looks words up in the lists of what furniture says.
func (l *line) phrases(norm, fields []string) {
	var at []int // start of each word in hash
	for i, k := 0, 0; i < len(norm); i++ {
		at = append(at, k)
		k += len(norm[i]) + 1
	}
	number := l.digits > 0
	colon := len(fields) > 0 && strings.ContainsAny(strings.Join(fields[:min(3, len(fields))], " "), ":|]")
	for i := range norm {
		for n := min(4, len(norm)-i); n >= 1; n-- {
			from := at[i]
			to := at[i+n-1] + len(norm[i+n-1])
			c, ok := furniturePhrases[l.hash[from:to]]
			if !ok {
				continue
			}
			l.class[c] += float64(n)
			if i == 0 {
				l.first[c] = true
				l.label[c] = colon
			}
			break
		}
		if number && (months[norm[i]] > 0 || weekdays[norm[i]] > 0) {
			l.month = true
		}
	}
	for i := 1; i < min(len(norm), 8); i++ {
		switch norm[i] {
		case "is", "was", "has", "covers", "writes", "joined", "contributed", "works", "reports":
			l.bio = true
		}
	}
	for c := range l.class {
		l.class[c] /= float64(max(1, len(norm)))
	}
	if len(norm) > 1 && len(norm) < 16 && (norm[0] == "by" || norm[0] == "written" && norm[1] == "by") && l.caps > 0.4 {
		l.byline = true
	}
}

// wideRunes counts the characters of scripts that are written without spaces.
func wideRunes(s string) int {
	n := 0
	for _, r := range s {
		if r >= 0x3040 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Thai) {
			n++
		}
	}
	return n
}

func isDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

func firstLetter(s string) rune {
	for _, r := range s {
		if unicode.IsLetter(r) {
			return r
		}
	}
	return 0
}
