package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// singleOut drops what relative clauses say of nouns that are not theirs to speak of: a
// copula that tells which of a kind is meant ("a way that is conducive to growth" does not
// say that a way is so), and a clause whose verb does not agree with the noun ("cut the
// use of fertilisers, which is good for the soil": no fertilisers is).
//
// Sources: our own.
//
// So is what is said of one of many, whose plural the clause hangs on.
//
// Left out: what is counted ("the 12 people who were aboard") and names; nouns for
// several people, which take verbs of either number.
func singleOut(d *extract.Doc) {
	for _, p := range live(d) {
		t := &d.Trees[p.Sentence]
		f := syntax.First(t, p.Head)
		if n := syntax.Antecedent(t, p.Head); p.Rule == "copula" && n >= 0 && p.Args[0].Head == n && p.Args[0].Sentence == p.Sentence && (syntax.TimeLike(t, n) || spells[syntax.Lemma(t, n)]) && t.Lower(syntax.OwnSubject(t, f)) == "which" {
			p.Dropped = "said of more than a time" // 15,400 murders in a year, which was a decrease
			continue
		}
		if p.Rule == "participle" && t.Tokens[f].Head >= 0 && p.Args[0].Head == t.Tokens[f].Head && oneOfMany(t, t.Tokens[f].Head) {
			p.Dropped = "what is said of one of many"
			continue
		}
		if p.Rule != "relative" && p.Rule != "copula" || syntax.KindOf(t, p.Head) != syntax.Relative || !t.Is(f, "acl:relcl") || p.Args[0].Sentence != p.Sentence {
			continue
		}
		s := syntax.OwnSubject(t, f)
		if n := t.Tokens[f].Head; n >= 0 && oneOfMany(t, n) && slices.ContainsFunc(p.Args, func(a extract.Argument) bool { return a.Head == n && a.Sentence == p.Sentence }) {
			p.Dropped = "what is said of one of many"
			continue
		} else if s < 0 || !syntax.IsRelative(t, s) || n < 0 {
			continue
		} else if disagrees(t, f, n) {
			p.Dropped = "the verb agrees with another noun"
		} else if p.Rule == "copula" && lessOf(t, n, f) {
			p.Dropped = "may be said of the cut and not of what is cut"
		} else if p.Rule == "copula" && p.Args[0].Head == n && syntax.Restrictive(t, f) && oneOfKind(t, n, p.Tense) {
			p.Dropped = "tells which of a kind is meant"
		}
	}
}

// oneOfMany reports whether the plural at n is what one is of: of "another of the mothers,
// who asked not to be named" one mother asked.
func oneOfMany(t *extract.Tree, n int) bool {
	h := t.Tokens[n].Head
	return h >= 0 && h < n && t.Is(n, "nmod") && t.Tokens[n].XPOS == "NNS" && syntax.Prep(t, n) == "of" && partWords[t.Lower(h)]
}

var partWords = lexicon.Words("one another each either neither none")

// oneOfKind reports whether the noun at n alone does not say which one it is: it is no
// name, nobody's and not counted, and has no "the" by which the text knows it.
func oneOfKind(t *extract.Tree, n int, tense extract.Tense) bool {
	if t.NameAt(n) >= 0 || t.Tokens[n].UPOS == "PROPN" || t.Child(n, "nummod", "nmod:poss", "cop") >= 0 {
		return false
	}
	d := t.Child(n, "det")
	return d < 0 || t.Lower(d) == "a" || t.Lower(d) == "an" || t.Lower(d) == "some" || t.Lower(d) == "the" && tense == extract.Present
}

// disagrees reports whether the finite verb of the relative clause at i has another number
// than the noun at n.
func disagrees(t *extract.Tree, i, n int) bool {
	v := i
	if a := t.Child(i, "aux", "cop"); a >= 0 {
		v = a
	}
	if t.NameAt(n) >= 0 || t.Child(n, "conj", "nummod") >= 0 || t.Is(n, "conj") || quantified(t, n) {
		return false
	}
	switch x := t.Tokens[n].XPOS; {
	case x == "NNS":
		w := t.Lower(v)
		return (w == "is" || w == "was" || w == "has") && !unchanging[syntax.Lemma(t, n)]
	case x == "NN":
		w := t.Lower(v)
		if persons[syntax.Lemma(t, n)] {
			return w == "is" || w == "was"
		}
		return (w == "are" || w == "were") && !lexicon.Bodies[syntax.Lemma(t, n)] && !several[syntax.Lemma(t, n)]
	}
	return false
}

// lessOf reports whether the noun at n is what somebody makes less of, and the clause at f
// judges one of the two: "cuts the use of fertilisers, which is good for the soil" praises the cut.
func lessOf(t *extract.Tree, n, f int) bool {
	v := t.Tokens[n].Head
	return t.Is(n, "obj") && v >= 0 && v < n && lessening[syntax.Lemma(t, v)] && judging[syntax.Lemma(t, f)] && t.Lower(syntax.OwnSubject(t, f)) == "which" && !syntax.Restrictive(t, f)
}

// quantified reports whether the noun at n counts what its "of" names: a number of.
func quantified(t *extract.Tree, n int) bool {
	for _, c := range t.Children(n, "nmod") {
		if c > n && syntax.Prep(t, c) == "of" && t.Tokens[c].XPOS == "NNS" && several[syntax.Lemma(t, n)] {
			return true
		}
	}
	return false
}

var (
	// lessening are verbs of making something less, or none.
	lessening = lexicon.Words("cut reduce limit curb halve lower restrict ban end stop slash")
	// judging are adjectives that say whether something is to be wished for.
	judging = lexicon.Words("good bad better worse important crucial vital positive negative great welcome helpful harmful beneficial")
	// spells are stretches of time.
	spells = lexicon.Words("year month week day decade quarter season period")
	// persons are nouns without an s that are plurals.
	persons = lexicon.Words("police people cattle")
	// unchanging are nouns in -s that go with a verb in the singular, and the other way round.
	unchanging = lexicon.Words("news politics economics mathematics physics athletics series means headquarters crossroads species works data media percent dollar euro pound year month day hour minute mile kilometre kilometer metre meter")
	// several are nouns in the singular for several people or things.
	several = lexicon.Words("people police staff crew couple pair number lot majority minority rest half series group bunch handful variety range trio quartet audience crowd public generation public opposition data media percent % cattle youth population clergy")
)
