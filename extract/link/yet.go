package link

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// yet puts back the "yet" of what has not been done and may still be: "has not yet ruled".
func (l *linker) yet(predicate string, p *extract.Proposition) string {
	t := &l.d.Trees[p.Sentence]
	if !p.Negated || !slices.ContainsFunc(t.Children(p.Head, "advmod"), func(c int) bool { return t.Lower(c) == "yet" }) || strings.Contains(predicate, "yet") {
		return predicate
	}
	return strings.Replace(predicate, " not ", " not yet ", 1)
}
