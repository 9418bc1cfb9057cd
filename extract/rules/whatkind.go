package rules

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// whatKind reports whether the relative clause or participle at i, which no comma sets off from
// the noun at n, only tells what kind of people or things the clause around it is about: patients
// whose symptoms are mild, a nation where half are women, a freezer sold there costs so much, as
// a firm that makes chips.
func whatKind(t *extract.Tree, i, n int, k syntax.Kind) bool {
	if u := t.Tokens[n].UPOS; t.NameAt(n) >= 0 || u != "NOUN" && (u != "PROPN" || t.Child(n, "det") < 0) {
		return false
	}
	if k == syntax.Relative {
		return theirKind(t, i, n) || anyPlace(t, i, n)
	}
	return typical(t, i, n) || surrounds(t, i, n)
}

// theirKind reports whether the clause at i tells in the present of something that is theirs whose
// plural at n stands without article or number, or tells so of what somebody is.
func theirKind(t *extract.Tree, i, n int) bool {
	s := syntax.OwnSubject(t, i)
	if s < 0 || t.Tokens[n].XPOS != "NNS" || t.Child(n, "det", "nummod", "nmod:poss") >= 0 {
		return false
	}
	w := t.Child(s, "nmod:poss")
	if w < 0 || t.Lower(w) != "whose" {
		return false
	}
	x := formTense(t, i)
	return x == "VBZ" || x == "VBP" || x == "MD" || t.Child(n, "cop") >= 0
}

// anyPlace reports whether the clause at i tells what is so in a place of which nothing else is
// said: in a nation where half are women.
func anyPlace(t *extract.Tree, i, n int) bool {
	d, w := t.Child(n, "det"), t.Child(syntax.First(t, i), "advmod")
	return w >= 0 && t.Lower(w) == "where" && t.Is(n, "obl", "nmod") && d >= 0 && (t.Lower(d) == "a" || t.Lower(d) == "an") && !syntax.TimeLike(t, n) && t.Lower(n) != "time" &&
		t.Child(n, "nummod", "amod", "compound", "nmod", "acl:", "appos", "conj") < 0
}

// typical reports whether the past participle at i describes the subject at n of what is so of all
// such: "producers located in the north sell more", "a freezer sold there costs 300 euros". What
// says or shows something is one that is known, and what was done at a time happened.
func typical(t *extract.Tree, i, n int) bool {
	h := t.Tokens[n].Head
	if h < n || t.Tokens[i].XPOS != "VBN" || t.Child(i, "obl:agent", "aux") >= 0 || !t.Is(n, "nsubj") || t.Tokens[h].UPOS != "VERB" || t.Child(h, "aux", "cop") >= 0 {
		return false
	}
	l := syntax.Lemma(t, h)
	if x := t.Tokens[h].XPOS; x != "VBZ" && x != "VBP" || lexicon.Says[l] || lexicon.Thinks[l] || shows[l] || !sites[syntax.Lemma(t, i)] {
		return false
	}
	d := t.Child(n, "det", "nummod", "nmod:poss")
	if d >= 0 && (t.Lower(d) != "a" && t.Lower(d) != "an" || syntax.Personal(t, n)) {
		return false
	}
	return !slices.ContainsFunc(t.Children(i, "obl", "advmod"), func(c int) bool { return syntax.TimeLike(t, c) })
}

// sites are verbs whose participle tells where such things are, and how they come there.
var sites = lexicon.Words("locate situate base sell make produce contain grow keep design cook breed manufacture brew")

// surrounds reports whether the participle at i is but a preposition behind something that can
// stand around nothing: the debate surrounding the law.
func surrounds(t *extract.Tree, i, n int) bool {
	return t.Lower(i) == "surrounding" && airs[syntax.Lemma(t, n)]
}

// airs are nouns for what is said, felt or so about something.
var airs = lexicon.Words("environment debate controversy discussion question issue mystery secrecy circumstance hype excitement uncertainty speculation rumor rumour concern doubt confusion silence publicity scandal atmosphere tension stigma taboo fear allegation claim event fact detail dispute row furor furore noise sensitivity problem matter myth")

// actsAs reports whether the noun at n is behind as what somebody or something serves or is
// taken: "serves as a force that guards the border" tells what it does, and not a force.
func actsAs(t *extract.Tree, n int) bool {
	d, h := t.Child(n, "det"), t.Tokens[n].Head
	if !t.Is(n, "obl", "nmod", "xcomp") || h < 0 || n < h || syntax.Prep(t, n) != "as" || d < 0 {
		return false
	}
	w, l := t.Lower(d), syntax.Lemma(t, h)
	return (w == "a" || w == "an") && roles[l] || w == "the" && views[l]
}

// views are verbs with "as" for what somebody is only taken for: seen as the leaders building the state.
var views = lexicon.Words("see regard view consider portray perceive hail depict")

// roles are verbs with "as" for what somebody is taken for or does.
var roles = lexicon.Words("serve act function work register describe see regard know portray view classify operate pose treat emerge depict consider")

// kindOfNoun is whatKind of the clause at i, a predicate, and the noun that it hangs on.
func kindOfNoun(t *extract.Tree, i int) bool {
	f := syntax.First(t, i)
	n := t.Tokens[f].Head
	return n >= 0 && t.Is(f, "acl:relcl") && syntax.Restrictive(t, f) && whatKind(t, i, n, syntax.Relative)
}

// bareTime reports whether the noun at i is a time of which nothing is said but what a clause
// tells: at a time when.
func bareTime(t *extract.Tree, i int) bool {
	l := syntax.Lemma(t, i)
	return (l == "time" || l == "moment" || l == "point" || l == "stage") && t.Child(i, "amod", "nummod", "nmod", "compound", "appos") < 0
}
