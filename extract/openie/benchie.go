package openie

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// Triple is a subject, a relation and an object in a sentence's own words.
type Triple struct {
	Sentence                  int
	Subject, Relation, Object string
}

// Benchie renders the propositions of d in the form of BenchIE, in text order.
func Benchie(d *extract.Doc) []Triple {
	var out []Triple
	seen := map[Triple]bool{}
	for i := range d.Propositions {
		p := &d.Propositions[i]
		if implied[p.Rule] || strings.HasPrefix(p.Dropped, "duplicate") {
			continue
		}
		s := surface(&d.Trees[p.Sentence], p)
		rel := s.relation
		for _, a := range s.args {
			if a.prep != "" {
				rel += " " + a.prep
			}
			t := Triple{p.Sentence, s.subject, rel, a.text}
			if !seen[t] {
				seen[t] = true
				out = append(out, t)
			}
			rel += " " + a.text
		}
	}
	return out
}
