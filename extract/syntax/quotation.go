package syntax

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
)

// closers are the marks that end a quotation, by the one that opens it: careless
// editors mix straight and curly ones. Single curly quotes are apostrophes too
// often to be trusted.
var closers = map[string][]string{"“": {"”", "\""}, "\"": {"\"", "”"}, "«": {"»"}, "„": {"“", "”"}, "''": {"''"}, "``": {"''"}}

// Quotation is what stands between two quotation marks.
type Quotation struct {
	extract.Span      // without its marks
	Block        int  // index of the block that it stands in
	Runs         bool // it goes on in the next block
}

// Quotations finds the quotations of each block. A quotation that is not closed
// at the end of its block is one where it opened the block, or where the next
// block opens with a mark, as newspapers do.
func Quotations(a *extract.Article) []Quotation {
	var out []Quotation
	text := a.Text
	for b, blk := range a.Blocks {
		open, ends := -1, []string(nil)
		for i := blk.Start; i < blk.End; {
			mark, n := QuoteMark(text[i:blk.End])
			switch {
			case open >= 0 && slices.Contains(ends, mark):
				out = append(out, Quotation{Span: extract.Span{Start: open, End: i}, Block: b})
				open = -1
			case open < 0 && closers[mark] != nil:
				open, ends = i+n, closers[mark]
			}
			i += n
		}
		if open >= 0 && (open-blk.Start <= 3 || b+1 < len(a.Blocks) && OpensQuote(text[a.Blocks[b+1].Start:])) {
			out = append(out, Quotation{Span: extract.Span{Start: open, End: blk.End}, Block: b, Runs: true})
		}
	}
	return out
}

// QuoteMark is the quotation mark that s begins with, "" for none, and the bytes
// that it or the character there takes. Two apostrophes are a mark, as is the pair
// of grave accents that opens one.
func QuoteMark(s string) (mark string, n int) {
	if strings.HasPrefix(s, "''") || strings.HasPrefix(s, "``") {
		return s[:2], 2
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
