package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// askingOf gives a participle of asking, which the parser hung on the authority that is
// asked, to whoever turns to it: "contacted the Chinese government requesting masks",
// "filed a plea before the commission alleging that votes had been bought".
func askingOf(t *extract.Tree) {
	for x := range t.Tokens {
		n := t.Tokens[x].Head
		if n < 0 || n > x || !t.Is(x, "acl:") || t.Tokens[x].XPOS != "VBG" || !lexicon.Pleas[strings.ToLower(t.Tokens[x].Lemma)] || !authority(t, n) || t.Child(x, "nsubj", "mark", "aux") >= 0 {
			continue
		}
		v := t.Tokens[n].Head
		if v >= 0 && v < n && t.Is(n, "nmod") && t.Is(v, "obj") {
			v = t.Tokens[v].Head // filed a plea before the commission
		}
		if v >= 0 && v < n && t.Tokens[v].UPOS == "VERB" && lexicon.TurnsTo[strings.ToLower(t.Tokens[v].Lemma)] {
			attach(t, x, v, "advcl")
		}
	}
}

// authority reports whether the noun at i is one certain body or office to which people
// turn: the commission, the prime minister.
func authority(t *extract.Tree, i int) bool {
	d := t.Child(i, "det")
	if d >= 0 && t.Lower(d) != "the" {
		return false
	}
	if t.NameAt(i) >= 0 {
		return true
	}
	l := syntax.Lemma(t, i)
	return d >= 0 && (lexicon.Bodies[l] || lexicon.Roles[l] && syntax.Singular(t, i))
}
