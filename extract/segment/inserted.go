package segment

import (
	"strings"
	"unicode"

	"github.com/quadwire/quadwire/extract/lexicon"
)

// inserted reports whether token i closes the bracket of a word that an editor put at the
// beginning of a quotation, which goes on: "saying: “[Carlos] Melconian thinks so”".
func (g *gaps) inserted(i int) bool {
	if i+1 >= len(g.toks) || g.toks[i].Form != "]" || g.touch(i) || g.broken(i) || !isWord(firstRune(g.toks[i+1].Form)) {
		return false
	}
	for k := i - 1; k > 0 && k >= i-longestInsert; k-- {
		switch w := g.toks[k].Form; {
		case w == "[":
			return k+1 < i && opening(g.toks[k-1].Form) && g.touch(k-1)
		case !isWord(firstRune(w)):
			return false
		}
	}
	return false
}

// longestInsert is the most words that such a bracket holds.
const longestInsert = 6

// dashed reports whether token i stands before or behind a dash inside a sentence, which
// another one closes before a small letter: "after three of the gang’s members — Ali, M Noushad
// and Zakir — tried to leave".
func (g *gaps) dashed(i int) bool {
	k := i
	if !longDashes[g.toks[k].Form] {
		k++
	}
	if k < 1 || k+2 >= len(g.toks) || !longDashes[g.toks[k].Form] || g.touch(k) || g.touch(k-1) || g.broken(k) || !isWord(firstRune(g.toks[k-1].Form)) {
		return false
	}
	for n := k + 1; n+1 < len(g.toks) && n <= k+longestAside; n++ {
		switch w := g.toks[n].Form; {
		case w == "." || w == "?" || w == "!" || w == ":" || w == ";" || g.broken(n):
			return false
		case longDashes[w]:
			return !g.touch(n) && !g.touch(n-1) && unicode.IsLower(firstRune(g.toks[n+1].Form))
		}
	}
	return false
}

// longestAside is the most tokens between two such dashes.
const longestAside = 20

var longDashes = set(`— – --`)

// twoInitials reports whether token i is a pair of initials before a surname in a list or
// behind a word that a name follows: "Clay Kerr, R.A. Dickson and Randy Jones".
func (g *gaps) twoInitials(i int) bool {
	w, next := g.toks[i].Form, g.toks[i+1].Form
	if i == 0 || len(w) != 4 || w[1] != '.' || w[3] != '.' || !isUpper(w[:1]) || !isUpper(w[2:3]) || states[w] || g.broken(i) {
		return false
	}
	if !unicode.IsUpper(firstRune(next)) || len(next) < 3 || isUpper(next) || starters[strings.ToLower(next)] {
		return false
	}
	w = g.toks[i-1].Form
	return w == "," || besideName[w] || lexicon.Roles[strings.ToLower(w)]
}

// states are initials of countries and bodies and of hours, which may end a sentence.
var states = map[string]bool{"U.S.": true, "U.K.": true, "U.N.": true, "E.U.": true, "D.C.": true, "A.M.": true, "P.M.": true, "L.A.": true, "N.Y.": true, "B.C.": true, "A.D.": true, "N.C.": true, "S.C.": true, "N.J.": true, "N.H.": true, "N.M.": true, "R.I.": true, "N.D.": true, "S.D.": true}

// besideName are words that a name follows.
var besideName = set(`by and with judge justice senator minister actor author singer coach president former named`)
