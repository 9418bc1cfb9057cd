package link

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// mishap is what happened to the subject of p when it killed or injured, "" where p tells of no such thing: of "A boat
// capsized off the coast, killing five", a boat killed five people "when it capsized off the coast". Without it the boat
// would seem to have run them over.
func mishap(t *extract.Tree, p *extract.Proposition) string {
	x := syntax.First(t, p.Head)
	v := t.Tokens[x].Head
	if v < 0 || v > x || p.Passive || !lexicon.Harms[p.Verb] || t.Tokens[p.Head].XPOS != "VBG" || !t.Is(x, "advcl") || t.Child(x, "mark", "nsubj") >= 0 {
		return ""
	}
	s := syntax.OwnSubject(t, v)
	if s < 0 || p.Args[0].Head != s || p.Args[0].Sentence != p.Sentence || t.NameAt(s) >= 0 || t.Tokens[v].XPOS != "VBD" || !mishaps[syntax.Lemma(t, v)] {
		return ""
	}
	it := "it"
	if p.Plural || !syntax.Singular(t, s) {
		it = "they"
	}
	words := "when " + it + " " + t.Lower(v)
	for _, o := range t.Children(v, "obl") {
		c := t.Child(o, "case")
		if ph := syntax.Noun(t, o); c == v+1 && !syntax.TimeLike(t, o) {
			return words + " " + t.Lower(c) + " " + t.Words(ph)
		}
	}
	return words
}

// mishaps are verbs of what befalls vehicles and buildings, by which people die.
var mishaps = lexicon.Words("capsize sink derail collapse crash overturn plunge topple fall flip skid veer explode founder tumble")
