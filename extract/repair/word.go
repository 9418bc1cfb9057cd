package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
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

// officeFirst are first words of offices.
var officeFirst = lexicon.Words("prime vice deputy foreign interior")
