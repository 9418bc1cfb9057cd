package syntax

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// behindMeasure leaves out of toks what measures the preposition of the noun at i: of "a week
// after the attack in Oslo" it leaves the attack in Oslo.
func behindMeasure(t *extract.Tree, i int, toks []int) []int {
	p := t.Child(i, "case")
	m := t.Child(i, "nmod:unmarked", "obl:unmarked")
	if p < 0 || p > i || m < 0 || m > p || t.Under(i, m) || !slices.Contains(toks, i) {
		return toks
	}
	return slices.DeleteFunc(slices.Clone(toks), func(k int) bool { return t.Under(k, m) })
}

// prepAndDistance is the preposition of the phrase at i around c, that of the first of several,
// with the length before it.
func prepAndDistance(t *extract.Tree, i, c int, role extract.Role) string {
	p := Prep(t, i)
	switch {
	case p == "" && t.Is(i, "conj"):
		return Prep(t, First(t, i))
	case p != "" && role != extract.RoleTime:
		return distance(t, c) + p
	}
	return p
}

// distance is the length that measures the preposition of the noun at i, in words: "found the car
// two miles from the border" is not found from the border. "" for none, and for a time.
func distance(t *extract.Tree, i int) string {
	m, p := t.Child(i, "nmod:unmarked", "obl:unmarked"), t.Child(i, "case")
	if m < 0 || m+1 != p || !t.Is(i, "obl") || TimeLike(t, m) || t.Child(m, "nummod", "amod", "det") < 0 || t.Child(m, "conj") >= 0 {
		return ""
	}
	return strings.ToLower(t.Words(t.Phrase(m, nil))) + " "
}

// withDegree adds to toks what denies or limits the adjective at i: criticised as not
// strong, described as not good enough.
func withDegree(t *extract.Tree, i int, toks []int) []int {
	for _, c := range t.Children(i, "advmod") {
		if w := t.Lower(c); (w == "not" || w == "never" || w == "hardly" || w == "too" || w == "enough") && !slices.Contains(toks, c) && (c == i+1 || c+1 == i) {
			toks = append(slices.Clone(toks), c)
		}
	}
	slices.Sort(toks)
	return toks
}

// subsection reports whether the token at i stands alone in brackets that are written in one
// with the word before: section 177(3).
func subsection(t *extract.Tree, i int) bool {
	return i > 1 && i+1 < len(t.Tokens) && t.Tokens[i-1].Form == "(" && t.Tokens[i+1].Form == ")" && t.Tokens[i-2].End == t.Tokens[i-1].Start && t.Tokens[i-1].End == t.Tokens[i].Start
}

// withoutClosing leaves out of toks, those of the adverbial clause at c, the comma that closes a clause
// which is left out: of "while their mother, who was in the car, was hurt" it leaves while their mother was hurt.
func withoutClosing(t *extract.Tree, c int, toks []int) []int {
	if !t.Is(c, "advcl", "xcomp") {
		return toks
	}
	var out []int
	for j, i := range toks {
		if j == 0 || t.Tokens[i].Form != "," || toks[j-1] == i-1 || t.Tokens[toks[j-1]+1].Form != "," {
			out = append(out, i)
		}
	}
	return out
}

// roughly reports whether the adverb at c makes a guess of the share at top: perhaps a tenth of the
// economy, possibly half the crew.
func roughly(t *extract.Tree, c, top int) bool {
	return lexicon.MaybeAdverbs[t.Lower(c)] && (shares[Lemma(t, top)] || Lemma(t, top) == "tenth") && t.Child(top, "det", "nummod", "nmod") > c && (c+1 == top || t.Tokens[c+1].Head == top)
}
