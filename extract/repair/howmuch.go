package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// byHowMuch makes a measure of an amount behind "by" that the parser took for who did something:
// "fares were raised by 30 cents", "diesel was cut by 40 pesos a litre", "were beaten by three goals".
func byHowMuch(t *extract.Tree) {
	for i := range t.Tokens {
		if m := t.Child(i, "case"); !t.Is(i, "obl:agent") || m < 0 || m > i || t.Lower(m) != "by" || !countsUnits(t, i) {
			continue
		}
		t.Tokens[i].Deprel = "obl"
	}
}

// countsUnits reports whether the noun at i is a unit with a number before it that tells by how much its
// verb is so, and no certain amount, as "the $3 million" is. Shares and shots may do something, too, but
// change or beat nothing: was backed by 60 percent.
func countsUnits(t *extract.Tree, i int) bool {
	n, l := t.Child(i, "nummod"), syntax.Lemma(t, i)
	if n < 0 || n > i || t.Child(i, "det", "nmod:poss", "amod", "acl", "acl:relcl", "conj") >= 0 {
		return false
	}
	return units[l] || pieces[l] && scaled[syntax.Lemma(t, t.Tokens[i].Head)] && t.Child(i, "nmod") < 0
}

var (
	// units are nouns for what is only counted or measured, and does nothing.
	units = lexicon.Words(`cent dollar euro pound penny pence shilling peso rupee rupiah ruble rouble yen yuan won baht rand naira cedi kwacha pula dinar
		dirham riyal rial taka lira franc krona krone zloty forint colon quetzal dong ringgit tenge
		metre meter centimetre centimeter millimetre millimeter kilometre kilometer mile inch foot yard acre hectare degree notch
		gram kilo kilogram tonne ton ounce litre liter gallon barrel megawatt gigawatt watt kilowatt point wicket`)
	// pieces are nouns for what is counted, too, but may do something.
	pieces = lexicon.Words("% percent percentage goal run stroke shot length lap vote seat job post place unit bed flight")
	// scaled are verbs for what makes something more or less, or is better than it.
	scaled = lexicon.Words(`raise cut increase decrease reduce lower trim slash hike widen narrow shorten lengthen extend expand discount boost improve
		depreciate devalue shrink curb scale beat defeat outscore outpoint thrash`)
)
