package link

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// ended puts back the "no longer" of what was so once: who is no longer mayor "is no longer"
// mayor, and the shop that no longer sells bread has sold it.
func (l *linker) ended(predicate string, p *extract.Proposition) string {
	t := &l.d.Trees[p.Sentence]
	if !p.Negated || !slices.ContainsFunc(p.Predicate, func(k int) bool { return k > 0 && t.Lower(k) == "longer" && t.Lower(k-1) == "no" }) {
		return predicate
	}
	w := strings.Fields(predicate)
	n := slices.Index(w, "not")
	if n < 1 {
		return predicate
	}
	before, next := w[n-1], ""
	if n+1 < len(w) {
		next = w[n+1]
	}
	verb, _ := splitBase(p)
	own := next == verb || next == "plan" // and no adverb
	switch {
	case before == "claimed" && next == "to":
		return strings.Join(slices.Concat(w[:n], []string{"to no longer"}, w[n+2:]), " ")
	case next == "plan" && (before == "does" || before == "do") && len(w) > n+3: // schools will no longer teach French
		return strings.Join(slices.Concat(w[:n-1], []string{"will no longer"}, w[n+3:]), " ")
	case (before == "is" || before == "are") && next == "expected" && p.Modality == extract.Planned && len(w) > n+3 && w[n+2] == "to" && has(p, lexicon.FutureModals):
		return strings.Join(slices.Concat(w[:n-1], []string{"will no longer"}, w[n+3:]), " ")
	case before == "does" && own:
		return strings.Join(slices.Concat(w[:n-1], []string{"no longer", lexicon.Third(next)}, w[n+2:]), " ")
	case before == "did" && own:
		return strings.Join(slices.Concat(w[:n-1], []string{"no longer", lexicon.Past(next)}, w[n+2:]), " ")
	case before == "do" && own:
		return strings.Join(slices.Concat(w[:n-1], []string{"no longer"}, w[n+1:]), " ")
	case before == "does" || before == "did" || before == "do":
		return predicate
	}
	return strings.Join(slices.Concat(w[:n], []string{"no longer"}, w[n+1:]), " ")
}
