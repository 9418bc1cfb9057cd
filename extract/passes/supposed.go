package passes

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// supposes reports whether p is what somebody says in the first person of how they would take
// something, which is no plan of theirs, or of what they, as anybody, might come to see: "I
// won't be surprised if it rains", "I might see a leak, I might be upset".
func supposes(t *extract.Tree, p *extract.Proposition) bool {
	s := p.Args[0]
	if s.Sentence != p.Sentence || len(s.Tokens) != 1 || t.Lower(s.Head) != "i" && t.Lower(s.Head) != "we" {
		return false
	}
	taken := t.Child(p.Head, "cop") >= 0 && lexicon.Clauses[t.Lower(p.Head)].Yes == lexicon.Holds && lexicon.Clauses[t.Lower(p.Head)].No == lexicon.Holds
	switch p.Modality {
	case extract.Planned:
		return taken
	case extract.Possible:
		return taken && p.Negated || t.Lower(s.Head) == "i" && hasAux(t, p.Head, "might") && (taken || lexicon.Clauses[syntax.Lemma(t, p.Head)].No == lexicon.Holds)
	}
	return false
}

// howOnly reports whether p, with nothing but its subject, stands in a clause that tells how it is
// so: that we live is nothing to tell of "You can see how we live".
func howOnly(t *extract.Tree, p *extract.Proposition) bool {
	if len(p.Args) != 1 || p.Passive || !t.Is(p.Head, "ccomp", "obj", "advcl") {
		return false
	}
	for _, c := range t.Children(p.Head, "advmod") {
		if c < p.Head && t.Lower(c) == "how" {
			return true
		}
	}
	return false
}
