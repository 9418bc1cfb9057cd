package rules

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// apartInTime are prepositions of what need not be when the clause around it is.
var apartInTime = lexicon.Words("despite after before since until following ahead against because")

// hoistTimes gives the clause a time that the parser hung on a noun of it: "A
// drone attack on Sunday killed one".
func hoistTimes(t *extract.Tree, s extract.Argument, args []extract.Argument) []extract.Argument {
	for _, a := range args {
		if a.Role == extract.RoleTime {
			return args
		}
	}
	for _, a := range append([]extract.Argument{s}, args...) {
		if a.Role != extract.RoleSubject && a.Role != extract.RoleObject && a.Role != extract.RoleOblique && a.Role != extract.RolePlace {
			continue
		}
		if _, event := lexicon.Events[syntax.Lemma(t, a.Head)]; apartInTime[a.Prep] || event && t.Is(a.Head, "obl:agent") {
			continue // despite a deal in 2016; provoked by his resignation this month
		}
		for _, c := range append(t.Children(a.Head, "nmod", "obl"), timesCounted(t, a)...) {
			if syntax.TimeLike(t, c) && !slices.Contains(a.Tokens, c) && !longAfter(t, c, a.Head) {
				return append(args, timeArgument(t, c))
			}
		}
	}
	return args
}

// timesCounted are the phrases of what the subject a counts: the number of births in Peru over the past
// four years.
func timesCounted(t *extract.Tree, a extract.Argument) []int {
	if l := syntax.Lemma(t, a.Head); a.Role != extract.RoleSubject || !sums[l] && !rates[l] {
		return nil
	}
	var out []int
	for _, c := range t.Children(a.Head, "nmod") {
		if syntax.Prep(t, c) == "of" && c > a.Head {
			out = append(out, t.Children(c, "nmod")...)
		}
	}
	return out
}

// rates are further nouns for how much or how often something is.
var rates = lexicon.Words("rate amount share percentage proportion cost price value volume average level")
