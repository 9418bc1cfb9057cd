package link

import (
	"slices"
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

// hadTo reports whether p's predicate tells what had to be done, and was: had to sell, has had to
// sell. It may be a rule that was there for all ("All bids had to be accompanied by a guarantee"), and
// says more than that they sold; who never had to pay may have paid.
func hadTo(p *extract.Proposition) bool {
	if p.Tense == extract.Present || p.Tense == extract.Future {
		return false
	}
	w := strings.Fields(strings.ToLower(p.Relation))
	k := slices.Index(w, "had")
	return k >= 0 && k+2 < len(w) && w[k+1] == "to"
}

// had is the "had" with which p's predicate begins, with its "not" or "never", where a past tense would tell of
// another time: who had never won may have won since, and who had fled when police arrived did not flee then. What
// had been so when something happened was so. "" for none.
func had(p *extract.Proposition) string {
	if !p.Negated && hadBefore(p) && !strings.HasPrefix(strings.ToLower(p.Relation), "had to ") && (p.Passive || p.Verb != "be" && p.Verb != "have") && slices.ContainsFunc(p.Args, func(a extract.Argument) bool {
		return a.Prep == "when" || a.Prep == "by" && strings.HasPrefix(a.Text, "the time ")
	}) {
		return "had_"
	}
	w := strings.Fields(strings.ToLower(p.Relation))
	if !p.Negated || p.Tense != extract.Past || len(w) < 3 || w[0] != "had" && w[0] != "hadn't" && w[0] != "hadn’t" {
		return ""
	}
	if w[1] == "never" {
		return "had_never_"
	}
	return "had_not_"
}

// hadBefore reports whether p's predicate is in the past perfect, of what was so before something else: had planned.
func hadBefore(p *extract.Proposition) bool {
	first, _, _ := strings.Cut(strings.ToLower(p.Relation), " ")
	return p.Tense == extract.Past && (first == "had" || first == "’d" || first == "'d")
}
