package link

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// asItIs gives back the present of a rule whose condition is printed with it: "is presumed
// innocent unless convicted" and not "may be presumed". The relation keeps its "may", since by
// itself it is not so.
func (l *linker) asItIs(predicate string, p *extract.Proposition) string {
	if p.Modality != extract.Possible || p.Tense != extract.Present || p.Reported || !slices.ContainsFunc(p.Args, func(a extract.Argument) bool { return a.Role == extract.RoleCondition }) {
		return predicate
	}
	t := &l.d.Trees[p.Sentence]
	be := t.Child(p.Head, "cop", "aux:pass", "aux")
	verb, _ := splitBase(p)
	w := strings.Fields(predicate)
	n := slices.Index(w, "may")
	if n < 0 || n+1 >= len(w) || has(p, lexicon.PossibleModals) || has(p, lexicon.FutureModals) || has(p, mustWords) || slices.Contains(w, "have") && verb != "have" {
		return predicate
	}
	denied := w[n+1] == "not"
	next := n + 1
	if denied {
		next++
	}
	if next >= len(w) {
		return predicate
	}
	var is []string
	switch {
	case w[next] == "be" && be >= 0 && (t.Lower(be) == "is" || t.Lower(be) == "are"):
		is = []string{t.Lower(be)}
		if denied {
			is = append(is, "not")
		}
	case w[next] != verb || syntax.Lemma(t, p.Head) != verb || be >= 0 && !denied:
		return predicate
	case denied && (t.Tokens[be].XPOS == "VBZ" || t.Tokens[be].XPOS == "VBP") && syntax.Lemma(t, be) == "do":
		is = []string{t.Lower(be), "not", verb}
	case !denied && (t.Tokens[p.Head].XPOS == "VBZ" || t.Tokens[p.Head].XPOS == "VBP"):
		is = []string{t.Lower(p.Head)}
	default:
		return predicate
	}
	return strings.Join(slices.Concat(w[:n], is, w[next+1:]), " ")
}
