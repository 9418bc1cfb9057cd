package repair

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// innerNames are repairs of names beside nouns and of what they have for their parts.
var innerNames = []Repair{
	{"office-of-name", "Leader of the Opposition Ravi Menon: leader of that.", officeOfName},
	{"even-architect", "Even architect Karim Diallo thought so: he is no even architect.", evenArchitect},
	{"old-crow", "Later, Old Crow had snow: one name.", oldCrow},
	{"named-body", "consulting firm Kapronasia: no person.", namedBody},
	{"fields-of", "The Ministry of Hajj and Umrah said so: one body.", fieldsOf},
	{"first-lady", "the First Lady said so: an office.", firstLady},
	{"inner-name", "The widow of the murdered mayor Paul Santer spoke: she is not Santer.", innerName},
}

// officeOfName gives an office the body or the field behind its "of", which the parser takes for a part of the
// name behind that or of the rank between: "Leader of the Opposition Ravi Menon", "Chief of Police General Ana Cruz",
// "Envoy to the Horn of Africa Ambassador Ann Lee".
func officeOfName(t *extract.Tree) {
	for _, n := range t.Names {
		p := nameHead(t, n)
		r := t.Tokens[p].Head
		if !t.Is(p, "appos") {
			r = t.Child(p, "nmod:desc")
		}
		of, title := r+1, n.First
		if r >= 0 && hyphened(t, of) { // Inspector-General of Police Ann Lee
			of += 2
		}
		for title > of && personalRanks[t.Lower(title-1)] {
			title--
		}
		field := title - 1
		for field > of && t.Tokens[field].Head < title {
			field--
		}
		over := of // what the preposition and its noun hang on
		for over > r && over < title {
			over = t.Tokens[over].Head
		}
		if n.Type != extract.PER || r < 0 || field <= of || over < title || over >= n.Last || !t.Is(of, "case") || !lexicon.Roles[syntax.Lemma(t, r)] || !nounLike(t, title-1) || isName(t, field, extract.PER) {
			continue
		}
		for k := of; k < title; k++ {
			if t.Tokens[k].Head >= title {
				t.Tokens[k].Head = field
			}
		}
		for k := title; k < n.First; k++ {
			t.Tokens[k].Head, t.Tokens[k].Deprel = p, "nmod:desc"
		}
		t.Tokens[field].Head, t.Tokens[field].Deprel = r, "nmod"
	}
}

// evenArchitect takes a word that stresses who it was out of his title: "Even architect Karim Diallo thought so".
func evenArchitect(t *extract.Tree) {
	if len(t.Tokens) < 3 || !stresses[t.Lower(0)] || !t.Is(0, "advmod") {
		return
	}
	r := t.Tokens[0].Head
	if p := t.Tokens[r].Head; t.Is(r, "nmod:desc") && p > r && isName(t, p, extract.PER) {
		t.Tokens[0].Head = p
	}
}

var stresses = lexicon.Words("even only also especially")

// oldCrow makes a part of a place's name of a word like "Old" with a capital inside a sentence: "Old Crow".
func oldCrow(t *extract.Tree) {
	for i := 1; i+1 < len(t.Tokens); i++ {
		if openers[t.Tokens[i].Form] && t.Is(i, "amod") && t.Tokens[i].Head == i+1 && t.Tokens[i+1].UPOS == "PROPN" && upper(t.Tokens[i+1].Form) && t.NameAt(i) < 0 && t.NameAt(i+1) < 0 {
			t.Tokens[i].UPOS, t.Tokens[i].XPOS, t.Tokens[i].Deprel = "PROPN", "NNP", "compound"
		}
	}
}

// openers are words that begin the names of places.
var openers = map[string]bool{"Old": true, "New": true, "Big": true, "Little": true, "Grand": true, "Great": true, "Upper": true, "Lower": true}

// namedBody takes a name of one word beside a noun for a body for that body's: "consulting firm Kapronasia" is no
// person.
func namedBody(t *extract.Tree) {
	for k, n := range t.Names {
		i, m := n.First, n.First-1
		if n.Type != extract.PER || n.Last != i+1 || m < 0 || t.NameAt(m) >= 0 || !firms[t.Lower(m)] {
			continue
		}
		if t.Is(i, "appos") && t.Tokens[i].Head == m || t.Tokens[m].Head == i && t.Is(m, "nmod:desc", "compound") {
			t.Names = slices.Clone(t.Names)
			t.Names[k].Type = extract.ORG
		}
	}
}

// firms are nouns for bodies that no person's name stands behind.
var firms = lexicon.Words("firm company startup manufacturer airline retailer brewer carmaker automaker chipmaker drugmaker newspaper broadcaster network bank agency club band lender insurer union charity university")
