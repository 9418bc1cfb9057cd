package passes

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// undivided reports whether the nouns coordinated at i are one thing by what they share: a
// share that counts both, or the article of one who is the one or the other.
func undivided(t *extract.Tree, i int, p extract.Proposition) bool {
	return syntax.SharedPercent(t, i) || binomial(t, i) || p.Modality == extract.Actual && oneOrOther(t, i)
}

// oneOrOther reports whether the singular noun at i shares its article with another behind
// an "or": a doctor or nurse signed, prime ministers were appointed by the King or Queen.
// One of the two did, or now the one and now the other: neither is said to.
func oneOrOther(t *extract.Tree, i int) bool {
	d, cs := t.Child(i, "det"), t.Children(i, "conj")
	if d < 0 || d > i || len(cs) != 1 || t.Child(i, "cc:preconj", "nmod", "acl", "appos") >= 0 || !syntax.Singular(t, i) {
		return false
	}
	if w := t.Lower(d); w != "a" && w != "an" && w != "the" {
		return false
	}
	c := cs[0]
	cc := t.Child(c, "cc")
	if cc < 0 || t.Lower(cc) != "or" || t.Tokens[cc-1].UPOS == "PUNCT" || !syntax.Singular(t, c) {
		return false
	}
	return t.Tokens[c].UPOS == t.Tokens[i].UPOS && t.Child(c, "det", "nmod:poss", "nummod", "case", "appos") < 0
}

// ofEvery reports whether the argument a is all of some things: what is denied of all grants
// is not denied of each.
func ofEvery(t *extract.Tree, a extract.Argument) bool {
	if len(a.Tokens) == 0 {
		return false
	}
	w := t.Lower(a.Tokens[0])
	return w == "all" || w == "every" || w == "each"
}

// binomial reports whether the noun at i and the one behind its "and" are a saying that means
// neither by itself: moved heaven and earth, won hearts and minds.
//
// Sources: irreversible binomials (Malkiel 1959; Mollin 2014).
func binomial(t *extract.Tree, i int) bool {
	cs := t.Children(i, "conj")
	return len(cs) == 1 && cs[0] == i+2 && t.Lower(i+1) == "and" && binomials[t.Lower(i)+" "+t.Lower(i+2)]
}

var binomials = map[string]bool{
	"heaven earth": true, "hearts minds": true, "tooth nail": true, "nuts bolts": true, "bits pieces": true, "odds ends": true,
	"blood guts": true, "flesh blood": true, "life limb": true, "pros cons": true, "ups downs": true, "ins outs": true,
	"peace quiet": true, "wear tear": true, "trial error": true, "checks balances": true, "dos don'ts": true, "bread butter": true,
	"fire fury": true, "smoke mirrors": true, "carrot stick": true, "cat mouse": true, "hide seek": true, "rank file": true,
	"fun games": true, "wait see": true, "supply demand": true, "cease desist": true, "hustle bustle": true, "doom gloom": true, "pomp circumstance": true, "rack ruin": true,
}

// rephrased reports whether the number at i is told in other words behind an "or": eighteen, or
// more than half of the firms.
func rephrased(t *extract.Tree, i int) bool {
	c := t.Child(i, "conj")
	if c < i || t.Tokens[i].UPOS != "NUM" && t.Child(i, "nummod") < 0 {
		return false
	}
	cc := t.Child(c, "cc")
	return cc > 0 && t.Lower(cc) == "or" && t.Tokens[cc-1].Form == "," && amount(t, c)
}

// sharedKind reports whether the bare noun behind the one at i may have the adjective of kind too
// that the first has: Chinese technology and money, local farmers and fishermen.
func sharedKind(t *extract.Tree, i int) bool {
	cs, a := t.Children(i, "conj"), t.Child(i, "amod")
	if len(cs) != 1 || t.Tokens[i].UPOS != "NOUN" || t.Child(i, "det", "nmod:poss", "nummod", "nmod", "acl", "compound") >= 0 || a < 0 || a != i-1 {
		return false
	}
	c := cs[0]
	cc := t.Child(c, "cc")
	if cc != i+1 || c != cc+1 || t.Lower(cc) != "and" || t.NameAt(c) >= 0 || t.Tokens[c].XPOS != t.Tokens[i].XPOS || t.Child(c, "nmod", "acl", "appos") >= 0 {
		return false
	}
	f := t.Tokens[a].Form
	return kinds[t.Lower(a)] || f[0] >= 'A' && f[0] <= 'Z' && t.Tokens[a].UPOS == "ADJ" && (a > 0 || lexicon.OfCountry(strings.ToLower(f)))
}

// kinds are adjectives of the kind, place or age of persons and things.
var kinds = lexicon.Words("local foreign domestic national international regional rural urban overseas civilian")

// manyNouns are nouns of many without a plural of their own.
var manyNouns = lexicon.Words("youth police cattle livestock poultry personnel staff people sheep")

// alongWith reports whether p tells what goes along with all its objects.
func alongWith(p extract.Proposition) bool {
	return slices.ContainsFunc(p.Args[2:], func(a extract.Argument) bool { return a.Prep == "along with" || a.Prep == "together with" })
}
