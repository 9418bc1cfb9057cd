package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// lastDescribed gives what stands behind the comma after the last of several, in the singular, to
// that last one: of "Airbus and Safran, another French company" only Safran is told to be French.
// What names several in the singular, "Lee and Kim, a married couple", stays with all.
func lastDescribed(t *extract.Tree) {
	for i := range t.Tokens {
		g := t.Tokens[i].Head
		if !t.Is(i, "appos") || g < 0 || g > i || t.NameAt(i) >= 0 || t.Tokens[i].XPOS != "NN" || togetherOne[syntax.Lemma(t, i)] || before(t, i) != "," || !ofOne(t, i) {
			continue
		}
		c := -1
		for _, k := range t.Children(g, "conj") {
			if k < i && k > c {
				c = k
			}
		}
		if c < 0 || t.NameAt(c) < 0 || t.Child(c, "cc") < 0 || t.Child(c, "appos") >= 0 || t.Names[t.NameAt(c)].Last != t.Phrase(i, func(k int) bool { return t.Is(k, "punct") })[0]-1 {
			continue
		}
		if !syntax.Personal(t, i) || t.Names[t.NameAt(c)].Type == extract.PER || t.NameAt(g) >= 0 && t.Names[t.NameAt(g)].Type != extract.PER {
			attach(t, i, c, "appos")
		}
	}
}

// bodyDescribed gives what says what sort of body something is to the name right before its comma,
// where the parser gave it to the person of whom another apposition ends in that name: in "Ann Lee,
// an analyst at Pine Hill, a consultancy that advises banks" Pine Hill is one, and advises them.
func bodyDescribed(t *extract.Tree) {
	for i := range t.Tokens {
		g, l := t.Tokens[i].Head, syntax.Lemma(t, i)
		if !t.Is(i, "appos") || g < 0 || g > i || !isName(t, g, extract.PER) || t.NameAt(i) >= 0 || t.Tokens[i].XPOS != "NN" || !lexicon.Bodies[l] && !lexicon.Ventures[l] || syntax.Personal(t, i) || togetherOne[l] && t.Child(g, "conj") >= 0 || !ofOne(t, i) {
			continue
		}
		f := t.Phrase(i, func(k int) bool { return t.Is(k, "punct") })[0]
		if f < 2 || t.Tokens[f-1].Form != "," {
			continue
		}
		n := t.NameAt(f - 2)
		if n < 0 || t.Names[n].Type == extract.PER || t.Names[n].First <= g {
			continue
		}
		if m := nameHead(t, t.Names[n]); m > g && t.Under(m, g) && t.Child(m, "appos") < 0 {
			attach(t, i, m, "appos")
		}
	}
}

// ofOne reports whether an article or an owner stands before the noun at i: another company.
func ofOne(t *extract.Tree, i int) bool {
	d := t.Child(i, "det", "nmod:poss")
	return d >= 0 && d < i && t.Lower(d) != "both" && t.Lower(d) != "all"
}

// togetherOne are nouns in the singular for more than one.
var togetherOne = lexicon.Words("couple pair duo trio quartet quintet team family band group partnership alliance crew gang tandem combination mix coalition consortium bloc cabinet panel double set union marriage move decision step sign result total number dozen majority minority list array reference")
