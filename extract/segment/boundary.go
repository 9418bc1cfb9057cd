package segment

import (
	_ "embed"
	"math"
	"strconv"
	"strings"
	"unicode"

	"github.com/quadwire/quadwire/extract"
)

// maxTokens is where a run without any sentence end is cut: at its most likely
// place, for the parser takes no sentences of any length.
const maxTokens = 300

// sentences is the runs of toks, as index ranges, that are sentences.
func sentences(text string, toks []extract.Token, m Model) []extract.Span {
	g := newGaps(text, toks)
	var out []extract.Span
	start := 0
	weak, weakest := -1, math.Inf(-1) // the best place to cut an overlong run
	for i := range toks {
		end := i+1 == len(toks)
		if !end && g.candidate(i) {
			s := m.score(g, i, start)
			end = s > 0
			switch {
			case g.said(i), g.named(i), g.addressed(i), g.goesOn(i), g.hour(i), g.between(i), g.objectless(i, start), g.beforeTitle(i), g.inserted(i), g.dashed(i), g.initialed(i), g.twoInitials(i):
				end = false
			case g.fresh(i), g.cut(i), g.elided(i):
				end = true
			}
			if i-start >= maxTokens/2 && s > weakest {
				weak, weakest = i, s
			}
		}
		if !end && i+1-start >= maxTokens {
			cut := i
			if weak >= start {
				cut = weak
			}
			out = append(out, extract.Span{Start: start, End: cut + 1})
			start, weak, weakest = cut+1, -1, math.Inf(-1)
			continue
		}
		if end {
			out = append(out, extract.Span{Start: start, End: i + 1})
			start, weak, weakest = i+1, -1, math.Inf(-1)
		}
	}
	return out
}

// Model is the weights of a logistic regression over the gaps between tokens,
// by feature.
type Model map[string]float32

// score is the log-odds that a sentence which began at token start ends after
// token i.
func (m Model) score(g *gaps, i, start int) float64 {
	sum := 0.0
	var name [64]byte
	g.features(i, start, func(parts ...string) {
		b := name[:0]
		for _, p := range parts {
			b = append(b, p...)
		}
		sum += float64(m[string(b)])
	})
	return sum
}

// boundaryTable holds a feature and its weight a line; see train.
//
//go:embed boundary.tsv
var boundaryTable string

var boundary = readModel(boundaryTable)

func readModel(table string) Model {
	m := Model{}
	for l := range strings.Lines(table) {
		name, v, ok := strings.Cut(strings.TrimSpace(l), "\t")
		if w, err := strconv.ParseFloat(v, 32); ok && err == nil {
			m[name] = float32(w)
		}
	}
	return m
}

// gaps is the tokens of a block with what the features ask of them.
type gaps struct {
	text  string
	toks  []extract.Token
	quote []bool // inside a quotation, after the token
	depth []int8 // open brackets, after the token
	lower bool   // the block's sentences start with small letters
}

func newGaps(text string, toks []extract.Token) *gaps {
	g := &gaps{text: text, toks: toks, quote: make([]bool, len(toks)), depth: make([]int8, len(toks))}
	quote, depth := false, int8(0)
	small, capital := 0, 0
	for i := range toks {
		switch w := toks[i].Form; w {
		case `"`:
			quote = !quote
		case "“", "``", "«":
			quote = true
		case "”", "''", "»":
			quote = false
		case "(", "[":
			depth = min(depth+1, 9)
		case ")", "]":
			depth = max(depth-1, 0)
		case ".", "?", "!":
			if i+1 < len(toks) {
				if r := firstRune(toks[i+1].Form); unicode.IsLower(r) {
					small++
				} else if unicode.IsUpper(r) {
					capital++
				}
			}
		}
		g.quote[i], g.depth[i] = quote, depth
	}
	g.lower = small > capital || small > 0 && capital == 0
	return g
}

// candidate reports whether a sentence may end after token i at all: white space
// follows or a mark stands there, and either what stands before or what comes
// after looks like an edge.
func (g *gaps) candidate(i int) bool {
	w, next := g.toks[i].Form, g.toks[i+1].Form
	r, _ := utf8LastRune(w)
	mark := !isWord(r) && !(r == '+' && isWord(firstRune(w))) && party(w) == 0 // OPEC+ is a word, as is CPI(M)
	if g.touch(i) && !mark {
		return false
	}
	if mark {
		return true
	}
	n := firstRune(next)
	return !unicode.IsLower(n) && !closing(next) && n != ',' && n != ';' && n != '.' && n != '%'
}

// touch reports whether nothing stands between token i and the next.
func (g *gaps) touch(i int) bool { return g.toks[i].End == g.toks[i+1].Start }

// features gives the names of what holds of the gap after token i, for a
// sentence that began at token start.
func (g *gaps) features(i, start int, f func(parts ...string)) {
	k := i // the mark that could end the sentence, before closing ones
	for k > start && closing(g.toks[k].Form) && i-k < 3 {
		k--
	}
	mark := markClass(g.toks[k].Form)
	tail := "-"
	if k < i {
		tail = closeClass(g.toks[k+1].Form)
	}
	before := "^"
	if k > start {
		before = shape(g.toks[k-1].Form)
	}
	next := shape(g.toks[i+1].Form)
	after := "$"
	if i+2 < len(g.toks) {
		after = shape(g.toks[i+2].Form)
	}
	space := "s"
	if g.touch(i) {
		space = "t"
	} else if strings.IndexByte(g.text[g.toks[i].End:g.toks[i+1].Start], '\n') >= 0 {
		space = "n"
	}
	style := "C"
	if g.lower {
		style = "c"
	}
	quote := "q"
	if g.quote[i] {
		quote = "Q"
	}
	if g.depth[i] > 0 {
		quote += "("
	}
	f("bias")
	f("m ", mark)
	f("mt ", mark, tail)
	f("mn ", mark, " ", next)
	f("mtn ", mark, tail, " ", next)
	f("mtns ", mark, tail, " ", next, space)
	f("mnc ", mark, " ", next, style)
	f("mnq ", mark, tail, " ", next, quote)
	f("mna ", mark, " ", next, " ", after)
	f("bmn ", before, " ", mark, " ", next)
	f("bm ", before, " ", mark)
	f("q ", mark, quote)
	length := bucket(i + 1 - start)
	f("l ", mark, length)
	f("ln ", mark, next, length)
	low := lowerWord(g.toks[i+1].Form)
	f("w ", mark, " ", low)
	f("wt ", mark, tail, " ", low)
	if k > start {
		f("p ", mark, " ", lowerWord(g.toks[k-1].Form))
	}
	if mark == "w" || mark == "a" || mark == "i" {
		own := lowerWord(g.toks[k].Form)
		f("o ", own, " ", next)
		f("o ", own)
		f("on ", shape(g.toks[k].Form), " ", next, space)
	}
	if i+2 < len(g.toks) {
		f("w2 ", mark, " ", lowerWord(g.toks[i+2].Form))
	}
	if i+3 < len(g.toks) {
		f("w3 ", mark, " ", lowerWord(g.toks[i+3].Form))
	}
	f("first ", mark, " ", shape(g.toks[start].Form))
}

// said reports whether the quotation that ends with token i goes on with its
// speaker: "Are they ready?" Rubio asked. What Rubio says next would be another
// sentence: "It is over." Rubio said the talks would go on. So is what a pronoun with a
// capital letter begins: "It is over." He continued, "and we won."
func (g *gaps) said(i int) bool {
	if i == 0 || i+2 >= len(g.toks) || !closing(g.toks[i].Form) {
		return false
	}
	mark := markClass(g.toks[i-1].Form)
	if mark != "." && mark != "!" && mark != "?" {
		return false
	}
	if mark == "." && saidBy[g.toks[i+1].Form] {
		return false
	}
	for k := i + 1; k < i+6 && k < len(g.toks); k++ {
		w := strings.ToLower(g.toks[k].Form)
		if !speech[w] {
			if r := firstRune(w); !isWord(r) && r != '-' {
				return false
			}
			continue
		}
		if k == i+1 { // "said Rubio."
			return mark != "."
		}
		next := "."
		if k+1 < len(g.toks) {
			next = strings.ToLower(g.toks[k+1].Form)
		}
		return next == "." || next == "," || mark != "." && afterSpeech[next]
	}
	return false
}

// saidBy are the pronouns that begin a sentence behind a quotation.
var saidBy = map[string]bool{"He": true, "She": true, "They": true, "We": true, "It": true}

// named reports whether the colon at token i stands inside a name, which its short
// form in brackets follows: "the Center for Microbial Oceanography: Research and
// Education (C-MORE) said".
func (g *gaps) named(i int) bool {
	if g.toks[i].Form != ":" || i == 0 || !unicode.IsUpper(firstRune(g.toks[i-1].Form)) {
		return false
	}
	capitals := 0
	for k := i + 1; k+1 < len(g.toks) && k <= i+longestSubtitle; k++ {
		switch w := g.toks[k].Form; {
		case w == "(":
			return capitals > 0 && initials(g.toks[k+1].Form)
		case unicode.IsUpper(firstRune(w)):
			capitals++
		case !inNames[w]:
			return false
		}
	}
	return false
}

// addressed reports whether token i is a form of address before a name, "the plan of
// Mrs. Clinton", "Sens. Jon Tester and David Vitter", or a word in small letters before
// one: "Modi congratulated Ms Murmu".
func (g *gaps) addressed(i int) bool {
	w, next := g.toks[i].Form, g.toks[i+1].Form
	if r := firstRune(w); unicode.IsLower(r) && (next == "Mr" || next == "Mrs" || next == "Ms" || next == "Dr") {
		return !strings.Contains(g.text[g.toks[i].End:g.toks[i+1].Start], "\n")
	}
	return strings.HasSuffix(w, ".") && addresses[strings.ToLower(strings.TrimSuffix(w, "."))] && unicode.IsUpper(firstRune(w)) &&
		unicode.IsUpper(firstRune(next)) && !starters[strings.ToLower(next)] && !strings.Contains(g.text[g.toks[i].End:g.toks[i+1].Start], "\n")
}

// addresses stand before names, without the stop.
var addresses = set(`mr mrs ms mx messrs mme mlle dr prof sen sens rep reps gov govs gen col lt capt sgt maj adm rev hon smt engr brig supt insp adv det cpl cmdr cst const atty cllr pte asst`)

// goesOn reports whether a bracket or a quotation mark closes at token i and the
// sentence goes on with a small letter: "McCaskill (D-Mo.) said so".
func (g *gaps) goesOn(i int) bool {
	return !g.lower && closing(g.toks[i].Form) && !g.touch(i) && unicode.IsLower(firstRune(g.toks[i+1].Form)) &&
		!strings.Contains(g.text[g.toks[i].End:g.toks[i+1].Start], "\n")
}

// longestSubtitle is the most words of a name behind its colon.
const longestSubtitle = 8

// initials reports whether w begins a short form: C, UNEP, NCoV.
func initials(w string) bool {
	return w != "" && isUpper(w[:1]) && (len(w) == 1 || isUpper(w[:2]))
}

// inNames are small words that stand in names.
var inNames = set(`and of for the in on to &`)

// speech is verbs that close a quotation.
var speech = set(`said says asked asks added wrote writes replied tweeted told announced shouted insisted warned explained continued`)

// afterSpeech follows such a verb without being what was said.
var afterSpeech = set(`on in at during after before to as while when monday tuesday wednesday thursday friday saturday sunday later reporters`)

// fresh reports whether token i is an abbreviation at a sentence's end, for what
// follows hardly ever stands inside one: "He lives in the U.S. They do not."
func (g *gaps) fresh(i int) bool {
	w, next := g.toks[i].Form, g.toks[i+1].Form
	if markClass(w) != "a" || !unicode.IsUpper(firstRune(next)) || len(next) < 2 || isUpper(next) && len(next) > 2 {
		return false
	}
	l := strings.ToLower(strings.TrimSuffix(w, "."))
	return (endings[l] || strings.ContainsRune(l, '.')) && starters[strings.ToLower(next)]
}

// endings are abbreviations that end sentences.
var endings = set(`inc ltd corp co etc jr sr bros al`)

// starters are words that, with a capital, start a sentence.
var starters = set(`the a an this these those it he she they we you but and however meanwhile there if when while after
	before although because since as for his her their its our what who why how not then yet still some many most several no also both`)

// bucket is the length of a sentence roughly.
func bucket(n int) string {
	switch {
	case n < 4:
		return strconv.Itoa(n)
	case n < 7:
		return "4"
	case n < 12:
		return "7"
	case n < 25:
		return "12"
	case n < 60:
		return "25"
	}
	return "60"
}

// lowerWord is a word in small letters as far as its beginning goes.
func lowerWord(w string) string {
	if len(w) > 12 {
		return "~"
	}
	return strings.ToLower(w)
}

// markClass is the kind of token that could end a sentence.
func markClass(w string) string {
	switch w {
	case ".", "?", "!", ":", ";", ",", "-", "–", "—", "--", "*", "|", "/", ">", "<":
		return w
	case "…", "...", "....", "..":
		return "…"
	}
	if strings.Trim(w, "!?") == "" {
		return "!"
	}
	if strings.HasSuffix(w, ".") {
		switch {
		case strings.Trim(w, ".") == "":
			return "…"
		case len(w) == 2:
			return "i" // an initial
		}
		return "a" // an abbreviation
	}
	r, _ := utf8LastRune(w)
	switch {
	case closing(w) || opening(w):
		return "b"
	case isWord(r) || party(w) > 0:
		return "w"
	case len(w) > 3:
		return "="
	}
	return "x"
}

func closeClass(w string) string {
	switch w {
	case ")", "]", "}":
		return ")"
	}
	return "'"
}

// shape is the make of a token.
func shape(w string) string {
	r := firstRune(w)
	switch {
	case isDigit(r):
		return "9"
	case opening(w) || closing(w):
		if len(w) > 3 {
			return "-"
		}
		return w
	case unicode.IsUpper(r):
		if len(w) == 1 {
			return "X"
		}
		if strings.HasSuffix(w, ".") {
			return "X."
		}
		if isUpper(w) {
			return "XX"
		}
		return "Xx"
	case unicode.IsLower(r):
		if strings.HasSuffix(w, ".") {
			return "x."
		}
		if strings.IndexByte(w, '@') >= 0 || strings.Contains(w, "://") {
			return "@"
		}
		return "x"
	case unicode.IsLetter(r):
		return "L"
	}
	switch markClass(w) {
	case "x":
		return "~"
	case "=":
		return "=="
	}
	return markClass(w)
}

func closing(w string) bool {
	switch w {
	case `"`, "”", "’", "'", ")", "]", "}", "''", "»":
		return true
	}
	return false
}

func opening(w string) bool {
	switch w {
	case `"`, "“", "‘", "'", "(", "[", "{", "``", "«":
		return true
	}
	return false
}

// Gap is a place between two tokens where a sentence may end.
type Gap struct {
	After    extract.Span // the token before it
	Features []string
}

// Gaps is the candidates of raw text with their features, given where sentences
// really end: what a model is trained with. ends holds the byte offsets of the
// sentence ends.
func Gaps(s string, ends map[int]bool) []Gap {
	var out []Gap
	for _, b := range blocks(s) {
		toks := words(s[:b.End], b.Start)
		g := newGaps(s, toks)
		start := 0
		for i := 0; i+1 < len(toks); i++ {
			if g.candidate(i) {
				gap := Gap{After: toks[i].Span}
				g.features(i, start, func(parts ...string) { gap.Features = append(gap.Features, strings.Join(parts, "")) })
				out = append(out, gap)
			}
			if ends[toks[i].End] {
				start = i + 1
			}
		}
	}
	return out
}
