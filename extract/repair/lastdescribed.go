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

// ofOne reports whether an article or an owner stands before the noun at i: another company.
func ofOne(t *extract.Tree, i int) bool {
	d := t.Child(i, "det", "nmod:poss")
	return d >= 0 && d < i && t.Lower(d) != "both" && t.Lower(d) != "all"
}

// togetherOne are nouns in the singular for more than one.
var togetherOne = lexicon.Words("couple pair duo trio quartet quintet team family band group partnership alliance crew gang tandem combination mix coalition consortium bloc cabinet panel double set union marriage move decision step sign result total number dozen majority minority list array reference")
