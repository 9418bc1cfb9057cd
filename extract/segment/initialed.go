package segment

import (
	"strings"
	"unicode"
)

// initialed reports whether an initial and a name follow the word at token i without a mark between:
// "the Chief Justice of India N. V. Rao".
func (g *gaps) initialed(i int) bool {
	if i+2 >= len(g.toks) || !unicode.IsLetter(lastRune(g.toks[i].Form)) || !initial(g.toks[i+1].Form) || strings.Contains(g.text[g.toks[i].End:g.toks[i+1].Start], "\n") {
		return false
	}
	next := g.toks[i+2].Form
	return unicode.IsUpper(firstRune(next)) && !starters[strings.ToLower(next)]
}

// initial reports whether w is a capital with a stop.
func initial(w string) bool { return len(w) == 2 && w[0] >= 'A' && w[0] <= 'Z' && w[1] == '.' }

// lastRune is the last rune of w, 0 for none.
func lastRune(w string) rune {
	r := rune(0)
	for _, c := range w {
		r = c
	}
	return r
}
