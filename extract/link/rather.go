package link

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/syntax"
)

// rather is the adverb of the verb of p where that tells what somebody would rather do: "We'd
// rather play together" is no word of what would happen. "" elsewhere.
func (l *linker) rather(p *extract.Proposition) string {
	t := &l.d.Trees[p.Sentence]
	if p.Modality == extract.Possible && would(p) && syntax.WouldRather(t, p.Head) {
		return "rather"
	}
	return ""
}
