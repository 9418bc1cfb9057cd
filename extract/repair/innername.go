package repair

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// innerName sets a name right behind the inner of two nouns beside that one, where the parser set it
// beside the outer: "The widow of the murdered mayor Paul Santer" is not Santer, nor is "the head of
// the state oil company Petrobras" the company. A bare office may be whom the other serves: "Adviser
// to the President Ann Lee".
func innerName(t *extract.Tree) {
	for k, n := range t.Names {
		i, m := nameHead(t, n), n.First-1
		h := t.Tokens[i].Head
		if m < 2 || h < 0 || h >= m || !t.Is(i, "appos") || !t.Is(m, "nmod") || t.Tokens[m].Head != h || t.Tokens[m].XPOS != "NN" || t.NameAt(m) >= 0 || !commonNoun(t, h) {
			continue
		}
		switch l := syntax.Lemma(t, m); {
		case (n.Type == extract.ORG || n.Last == n.First+1) && lexicon.Bodies[l] && !lexicon.Roles[l]:
			t.Names = slices.Clone(t.Names)
			t.Names[k].Type = extract.ORG
		case n.Type == extract.PER && !lexicon.Bodies[l] && (human(t, m) || syntax.Personal(t, m) || young[l]) &&
			(lexicon.Kin[syntax.Lemma(t, h)] || t.Child(m, "amod", "compound") >= 0 || lexicon.Trades[l] || young[l]):
		default:
			continue
		}
		attach(t, i, m, "appos")
	}
}

// young are nouns for people who have no office yet.
var young = lexicon.Words("girl boy child baby toddler teenager teen pupil schoolboy schoolgirl youngster infant youth victim suspect defendant hostage")

// firstLady makes an office of "First Lady" where nobody's name stands behind it, which the parser takes for
// a lady of that name: "Further, the First Lady said she will go on".
func firstLady(t *extract.Tree) {
	for i := 1; i < len(t.Tokens); i++ {
		n := t.NameAt(i)
		if t.Lower(i) != "lady" || t.Lower(i-1) != "first" || t.Tokens[i-1].Head != i || n < 0 || t.Names[n].Last != i+1 || t.Names[n].First < i-1 {
			continue
		}
		t.Tokens[i-1].Deprel = "amod"
		t.Names = slices.Delete(slices.Clone(t.Names), n, n+1)
	}
}

// fieldsOf makes one body of a ministry of two fields, where the parser takes the second for a body beside it:
// "The Ministry of Hajj and Umrah announced the rules".
func fieldsOf(t *extract.Tree) {
	for cc := 3; cc+1 < len(t.Tokens); cc++ {
		y, x := cc+1, cc-1
		if t.Lower(cc) != "and" || t.Tokens[y].UPOS != "PROPN" || !t.Is(y, "conj") || !secondFields[t.Lower(y)] || t.Child(y, "det", "case", "nmod", "appos", "flat", "compound") >= 0 {
			continue
		}
		m, n := t.Tokens[y].Head, t.NameAt(x)
		if m < 0 || m >= x || !ofFields[t.Lower(m)] || !upper(t.Tokens[m].Form) || !t.Is(x, "nmod") || t.Tokens[x].Head != m || preposition(t, x) != "of" && preposition(t, x) != "for" || t.Tokens[x].UPOS != "PROPN" {
			continue
		}
		attach(t, y, x, "conj")
		if n >= 0 && t.Names[n].Last == x+1 {
			t.Names = slices.Clone(t.Names)
			t.Names[n].Last = y + 1
		}
	}
}

// secondFields are what a ministry of two fields has for its second.
var secondFields = lexicon.Words(`umrah pilgrimage endowments awqaf guidance livestock fisheries forestry food irrigation heritage antiquities works housing planning
	affairs trade security health development culture sport sports technology industry commerce education environment energy agriculture
	transport labour labor finance tourism science research communications justice innovation infrastructure immigration welfare youth
	information cooperation investment statistics resources water mines minerals petroleum gas family gender women employment skills population`)

// ofFields are nouns for bodies that are called by what they are for.
var ofFields = lexicon.Words("ministry department bureau directorate office secretariat faculty institute chamber commission")
