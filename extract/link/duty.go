package link

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// needTo are the words of what p's predicate only perhaps has to do: may need to move.
func needTo(p *extract.Proposition) string {
	r := strings.ToLower(p.Relation)
	for _, w := range []string{"need to", "have to"} {
		for _, modal := range []string{"may", "might", "could"} {
			if strings.HasPrefix(r, modal+" "+w+" ") {
				return strings.ReplaceAll(w, " ", "_") + "_"
			}
		}
	}
	return ""
}
