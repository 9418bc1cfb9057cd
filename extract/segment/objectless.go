package segment

import (
	"strings"
	"unicode"
)

// objectless reports whether token i is a verb in -ed right behind the word or two that open a
// block, and a name follows on the same line: "Roy praised Silva by name" is one sentence.
// Headings stand on lines of their own; what begins with The or In may be text behind one.
func (g *gaps) objectless(i, start int) bool {
	if start > 0 || i == 0 || i > 2 || i+2 >= len(g.toks) || g.broken(i) {
		return false
	}
	w, next := g.toks[i].Form, g.toks[i+1].Form
	return strings.HasSuffix(w, "ed") && unicode.IsLower(firstRune(w)) && unicode.IsUpper(firstRune(next)) &&
		!starters[strings.ToLower(next)] && !isUpper(next) && unicode.IsLower(firstRune(g.toks[i+2].Form))
}

// beforeTitle reports whether a form of address follows a word with a capital and no mark on
// the same line: "Department Director Maj. Gen. Ann Lee attended".
func (g *gaps) beforeTitle(i int) bool {
	next := g.toks[i+1].Form
	return strings.HasSuffix(next, ".") && addresses[strings.ToLower(strings.TrimSuffix(next, "."))] && markClass(g.toks[i].Form) == "w" &&
		unicode.IsUpper(firstRune(g.toks[i].Form)) && !g.broken(i)
}

// broken reports whether a line ends after token i.
func (g *gaps) broken(i int) bool {
	return strings.Contains(g.text[g.toks[i].End:g.toks[i+1].Start], "\n")
}
