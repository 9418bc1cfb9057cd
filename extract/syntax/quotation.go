package syntax

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
)

// closers are the marks that end a quotation, by the one that opens it: careless
// editors mix straight and curly ones. Single curly quotes are apostrophes too
// often to be trusted.
var closers = map[string][]string{"“": {"”", "\"", "’’", "''"}, "\"": {"\"", "”"}, "«": {"»"}, "„": {"“", "”"}, "''": {"''"}, "``": {"''"}}

// Quotation is what stands between two quotation marks.
type Quotation struct {
	extract.Span      // without its marks
	Block        int  // index of the block that it stands in
	Runs         bool // it goes on in the next block
}

// Quotations finds the quotations of each block. A quotation that is not closed
// at the end of its block is one where it opened the block or stands behind a colon, or
// where the next block opens with a mark, as newspapers do. Where a later block closes it, as web
// pages do with long quotations, the blocks up to there belong to it.
func Quotations(a *extract.Article) []Quotation {
	var out []Quotation
	text := a.Text
	var over []string // marks that close what the block before has left open
	for b, blk := range a.Blocks {
		open, ends := -1, []string(nil)
		if over != nil {
			open, ends = blk.Start, over
		}
		marks := 0
		for i := blk.Start; i < blk.End; {
			mark, n := QuoteMark(text[i:blk.End])
			if mark != "" {
				marks++
			}
			switch {
			case marks == 1 && open < 0 && mark != "“" && closesSpeech(text, i, mark):
				out = append(out, Quotation{Span: extract.Span{Start: blk.Start, End: i}, Block: b})
			case open >= 0 && (slices.Contains(ends, mark) || mark == "“" && (closesSpeech(text, i, mark) || opensNothing(text[i+n:blk.End]))):
				out = append(out, Quotation{Span: extract.Span{Start: open, End: i}, Block: b})
				open = -1
			case open < 0 && closers[mark] != nil:
				open, ends = i+n, closers[mark]
			case open < 0 && mark == "”" && marks > 2 && closesSpeech(text, i, mark) && afterReport(text, i, out, b) >= 0: // its opening mark is missing
				out = append(out, Quotation{Span: extract.Span{Start: afterReport(text, i, out, b), End: i}, Block: b})
			case open < 0 && mark == "”" && opensAt(text, blk.Span, i, n): // a keyboard that has but one
				open, ends = i+n, closers["“"]
			}
			i += n
		}
		if over = nil; open >= 0 && closedLater(a, b, ends) {
			over = ends
		}
		if open >= 0 && (over != nil || open-blk.Start <= 3 || afterColon(text[blk.Start:open]) || opensSpeech(text, blk.Span, open) || b+1 < len(a.Blocks) && OpensQuote(text[a.Blocks[b+1].Start:])) {
			out = append(out, Quotation{Span: extract.Span{Start: open, End: blk.End}, Block: b, Runs: true})
		}
	}
	return out
}

// afterColon reports whether the mark at the end of s stands behind a colon: Lee said: “.
func afterColon(s string) bool {
	for s != "" && OpensQuote(lastRune(s)) {
		s = s[:len(s)-len(lastRune(s))]
	}
	return strings.HasSuffix(strings.TrimRightFunc(s, unicode.IsSpace), ":")
}

// afterReport is where the sentence begins that follows the report behind the last quotation of
// block b, before the mark at i: “It is hard,” adds Lee. Nobody helps us.” goes on behind Lee's
// name. -1 for none.
func afterReport(text string, i int, out []Quotation, b int) int {
	if len(out) == 0 || out[len(out)-1].Block != b {
		return -1
	}
	from := out[len(out)-1].End
	k := strings.Index(text[from:i], ". ")
	if k < 0 || k > mostReport {
		return -1
	}
	from += k + len(". ")
	if r, _ := utf8.DecodeRuneInString(text[from:i]); !unicode.IsUpper(r) {
		return -1
	}
	return from
}

// mostReport is how many bytes a report between two quotations has at most.
const mostReport = 60

// opensSpeech reports whether the mark before open, that nothing closes in its block, opens
// whole sentences behind a comma: He said, “The bridge was built badly. It may fall.
func opensSpeech(text string, blk extract.Span, open int) bool {
	r, _ := utf8.DecodeRuneInString(text[open:blk.End])
	head := text[blk.Start:open]
	for head != "" && OpensQuote(lastRune(head)) {
		head = head[:len(head)-len(lastRune(head))]
	}
	return unicode.IsUpper(r) && strings.HasSuffix(strings.TrimRightFunc(head, unicode.IsSpace), ",")
}

// lastRune is the last character of s.
func lastRune(s string) string {
	_, n := utf8.DecodeLastRuneInString(s)
	return s[len(s)-n:]
}

// opensAt reports whether the mark of n bytes at i stands where one opens: before a
// letter, at the head of its block or behind a space.
func opensAt(text string, blk extract.Span, i, n int) bool {
	r, _ := utf8.DecodeRuneInString(text[min(i+n, blk.End):blk.End])
	b, _ := utf8.DecodeLastRuneInString(text[blk.Start:i])
	return unicode.IsLetter(r) && (i == blk.Start || unicode.IsSpace(b))
}

// closesSpeech reports whether the mark at i, the first of its block, closes speech
// that the page has no opening mark for: it stands behind a full stop or a comma.
func closesSpeech(text string, i int, mark string) bool {
	if mark != "”" && mark != "“" && mark != "\"" || i == 0 || !strings.ContainsAny(text[i-1:i], ".,?!") {
		return false
	}
	rest := text[i+len(mark):]
	return rest == "" || strings.HasPrefix(rest, " ") || strings.HasPrefix(rest, "\n")
}

// opensNothing reports whether the mark before rest can open no quotation, since a space or
// a stop stands behind it: “Prices fell in May “, Lee said.
func opensNothing(rest string) bool { return rest == "" || strings.ContainsAny(rest[:1], " ,.;:\n") }

// mostBlocks is over how many blocks a quotation may run that only its last one closes.
const mostBlocks = 6

// closedLater reports whether the first quotation mark behind block b is one of ends
// and stands where such a mark closes: behind a word or a full stop.
func closedLater(a *extract.Article, b int, ends []string) bool {
	for k := b + 1; k < len(a.Blocks) && k <= b+mostBlocks; k++ {
		blk := a.Blocks[k]
		for i := blk.Start; i < blk.End; {
			mark, n := QuoteMark(a.Text[i:blk.End])
			if mark != "" {
				r, _ := utf8.DecodeLastRuneInString(a.Text[blk.Start:i])
				return slices.Contains(ends, mark) && i > blk.Start && !unicode.IsSpace(r) && r != '(' && r != '['
			}
			i += n
		}
		if blk.Kind != extract.Paragraph {
			return false
		}
	}
	return false
}

// QuoteMark is the quotation mark that s begins with, "" for none, and the bytes
// that it or the character there takes. Two apostrophes are a mark, straight or
// curly, as is the pair of grave accents that opens one.
func QuoteMark(s string) (mark string, n int) {
	if strings.HasPrefix(s, "''") || strings.HasPrefix(s, "``") {
		return s[:2], 2
	}
	if strings.HasPrefix(s, "’’") {
		return "’’", len("’’")
	}
	r, n := utf8.DecodeRuneInString(s)
	if strings.ContainsRune("“”\"«»„", r) {
		return s[:n], n
	}
	return "", n
}

// OpensQuote reports whether s begins with a mark that opens a quotation.
func OpensQuote(s string) bool {
	mark, _ := QuoteMark(s)
	return closers[mark] != nil
}
