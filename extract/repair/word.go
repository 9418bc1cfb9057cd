package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// noVerb makes a predicate of an adjective that the parser took for a verb: "a trial is
// underway".
func noVerb(t *extract.Tree) {
	for i := range t.Tokens {
		if !stateWords[t.Lower(i)] || t.Tokens[i].UPOS != "VERB" {
			continue
		}
		t.Tokens[i].UPOS, t.Tokens[i].XPOS, t.Tokens[i].Lemma = "ADJ", "JJ", t.Lower(i)
		if aux := t.Children(i, "aux"); len(aux) > 0 && t.Tokens[aux[len(aux)-1]].Lemma == "be" {
			t.Tokens[aux[len(aux)-1]].Deprel = "cop"
		}
	}
}

// stateWords look like verbs or their ends and are adjectives.
var stateWords = lexicon.Words("underway afoot ablaze adrift afloat aground akin alive aloof amiss ashore awry")

// primeMinister hangs the first word of an office on the second: "United Kingdom Prime
// Minister Boris Johnson" is no prime United Kingdom.
func primeMinister(t *extract.Tree) {
	for i := 0; i+1 < len(t.Tokens); i++ {
		if !officeFirst[t.Lower(i)] || !lexicon.Roles[t.Lower(i+1)] || t.Tokens[i].Head == i+1 || t.NameAt(i) >= 0 || !t.Is(i, "amod", "compound", "nmod:desc") || len(t.Children(i)) > 0 {
			continue
		}
		attach(t, i, i+1, "amod")
	}
}

// secretaryGeneral makes one office of two words before a name: "NATO Secretary General
// Jens Stoltenberg" is no secretary of NATO.
func secretaryGeneral(t *extract.Tree) {
	for i := 0; i+2 < len(t.Tokens); i++ {
		g := i + 1
		if t.Lower(g) != "general" || !generals[t.Lower(i)] || t.NameAt(i) >= 0 || t.NameAt(g) >= 0 || !isName(t, g+1, extract.PER) || len(t.Children(g)) > 0 || t.Tokens[g].Head == i || t.Under(i, g) {
			continue
		}
		attach(t, g, i, "flat")
	}
}

// generals are first words of offices whose second is general.
var generals = lexicon.Words("secretary attorney director solicitor auditor governor surgeon consul inspector advocate comptroller controller registrar accountant prosecutor postmaster adjutant quartermaster")

// officeFirst are first words of offices.
var officeFirst = lexicon.Words("prime vice deputy foreign interior")

// doubleTitle gives a person both titles before the name: "Japanese wrestler and
// television star Hana Kimura has died" is of one person, for a noun like wrestler
// does not stand alone without an article.
func doubleTitle(t *extract.Tree) {
	for n := range t.Tokens {
		a := t.Tokens[n].Head
		if a < 0 || a > n || t.NameAt(n) < 0 || !isName(t, n, extract.PER) || t.NameAt(a) >= 0 || t.Tokens[a].UPOS != "NOUN" && t.Tokens[a].UPOS != "PROPN" {
			continue
		}
		b, cc := nextTitle(t, a, n)
		if b < 0 || cc != a+1 || cc > b || !syntax.Singular(t, a) || !syntax.Singular(t, b) || !syntax.Personal(t, a) && !syntax.Personal(t, b) ||
			t.Child(a, "det", "nmod:poss", "nummod") >= 0 || t.Child(b, "det", "nmod:poss") >= 0 {
			continue
		}
		head, rel := t.Tokens[a].Head, t.Tokens[a].Deprel
		for _, c := range t.Children(a) {
			if c > n || t.Is(c, "case") {
				t.Tokens[c].Head = n
			}
		}
		t.Tokens[n].Head, t.Tokens[n].Deprel = head, rel
		t.Tokens[a].Head, t.Tokens[a].Deprel = n, "nmod:desc"
		t.Tokens[b].Head, t.Tokens[b].Deprel = a, "conj"
		t.Tokens[cc].Head = b
	}
}

// nextTitle is the noun right before the name at n that "and" joins to the noun a,
// and the "and"; -1 for none.
func nextTitle(t *extract.Tree, a, n int) (b, cc int) {
	first := t.Names[t.NameAt(n)].First
	switch conj := t.Children(a, "conj"); {
	case len(conj) != 1:
		return -1, -1
	case conj[0] == n: // wrestler → Hana → star
		b, cc = t.Child(n, "nmod:desc"), t.Child(n, "cc")
	case t.Is(n, "appos"): // wrestler → star, Hana
		b, cc = conj[0], t.Child(conj[0], "cc")
	default:
		return -1, -1
	}
	if b != first-1 || t.Tokens[b].UPOS != "NOUN" && t.Tokens[b].UPOS != "PROPN" {
		return -1, -1
	}
	return b, cc
}

// comparedAdverb makes an adverb of a comparative that has the form of an adjective and
// tells how a verb before it goes: "it was expected to take longer", "prices rose faster".
func comparedAdverb(t *extract.Tree) {
	for i := range t.Tokens {
		if v := t.Tokens[i].Head; t.Is(i, "advmod") && t.Tokens[i].XPOS == "JJR" && t.Lower(i) != "more" && t.Lower(i) != "less" && v >= 0 && v < i && t.Tokens[v].UPOS == "VERB" && t.Child(i, "det") < 0 {
			t.Tokens[i].UPOS, t.Tokens[i].XPOS = "ADV", "RBR"
		}
	}
}

// adjectiveAside makes a clause of an adjective that stands between commas behind its noun
// with words of its own: "the review, due next month, must recommend it".
func adjectiveAside(t *extract.Tree) {
	for i := range t.Tokens {
		n := t.Tokens[i].Head
		if !t.Is(i, "amod") || t.Tokens[i].UPOS != "ADJ" || n < 0 || n > i || t.Tokens[i-1].Form != "," || t.Child(i, "obl", "ccomp", "xcomp") < i {
			continue
		}
		ph := t.Phrase(i, nil)
		if e := ph[len(ph)-1] + 1; e < len(t.Tokens) && t.Tokens[e].Form == "," {
			t.Tokens[i].Deprel = "acl"
		}
	}
}

// flushWith makes an adjective of what the parser takes for a participle without being one: "Flush
// with funds, the city buys trucks".
func flushWith(t *extract.Tree) {
	for i, k := range t.Tokens {
		if k.XPOS == "VBG" && t.Is(i, "advcl") && !strings.HasSuffix(t.Lower(i), "g") && !strings.HasSuffix(t.Lower(i), "in") && t.Child(i, "obj", "aux") < 0 && (i == 0 || t.Tokens[i-1].Form == ",") {
			t.Tokens[i].UPOS, t.Tokens[i].XPOS, t.Tokens[i].Lemma = "ADJ", "JJ", t.Lower(i)
		}
	}
}
