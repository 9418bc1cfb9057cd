package repair

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// innerName sets a name right behind the inner of two nouns beside that one, where the parser set it
// beside the outer: "The widow of the murdered mayor Paul Santer" is not Santer, nor is "the head of
// the state oil company Petrobras" the company. A bare office may be whom the other serves: "Adviser
// to the President Ann Lee".
func innerName(t *extract.Tree) {
	for _, n := range t.Names {
		i, m := nameHead(t, n), n.First-1
		h := t.Tokens[i].Head
		if m < 2 || h < 0 || h >= m || !t.Is(i, "appos") || !t.Is(m, "nmod") || t.Tokens[m].Head != h || t.Tokens[m].XPOS != "NN" || t.NameAt(m) >= 0 || !commonNoun(t, h) {
			continue
		}
		switch l := syntax.Lemma(t, m); {
		case (n.Type == extract.ORG || n.Last == n.First+1) && lexicon.Bodies[l] && !lexicon.Roles[l]:
		case n.Type == extract.PER && (human(t, m) || syntax.Personal(t, m) || young[l]) &&
			(lexicon.Kin[syntax.Lemma(t, h)] || t.Child(m, "amod", "compound") >= 0 || lexicon.Trades[l] || young[l]):
		default:
			continue
		}
		attach(t, i, m, "appos")
	}
}

// young are nouns for people who have no office yet.
var young = lexicon.Words("girl boy child baby toddler teenager teen pupil schoolboy schoolgirl youngster infant youth victim suspect defendant hostage")
