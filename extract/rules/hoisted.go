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
		for _, c := range t.Children(a.Head, "nmod", "obl") {
			if syntax.TimeLike(t, c) && !slices.Contains(a.Tokens, c) && !longAfter(t, c, a.Head) {
				return append(args, timeArgument(t, c))
			}
		}
	}
	return args
}
