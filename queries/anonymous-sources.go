// @name anonymous-sources
// @doc What is claimed by those who are not named ("a senior official"), or in quotation marks by nobody.
// @param entity entity "" only claims in which this one has a part
// @columns source fact modality certainty says when article id
// @sort source -when fact
// @example anonymous-sources
// @example anonymous-sources Kremlin

package queries

import (
	"regexp"

	"github.com/quadwire/quadwire/graph"
)

func anonymousSources(a *asking) {
	among := a.takingPart("entity")
	a.amongWith(among, graph.TermModality, func(fact graph.Ref) {
		unnamed := true
		a.speakers(fact, func(who graph.Ref) { unnamed = unnamed && a.isSource(who) })
		if unnamed {
			a.giveLate(fact, nil, func() cells { return cells{"source": a.says(fact)} })
		}
	}, "Claimed")
}

// sourceWords name people by what they do.
var sourceWords = regexp.MustCompile(`(?i)official|source|spokes|diplomat|aide|advis|officer|witness|resident|expert|analyst|person|people|researcher|scientist|minister|police|lawyer|author|leader|worker|doctor|critic|activist|observer|insider|employee`)

// isSource tells people and bodies that the article does not name.
func (a *asking) isSource(who graph.Ref) bool {
	if !a.isLocal(who) {
		return false
	}
	k := a.kind(who)
	return k == "Person" || k == "Organization" || k == "Group" || sourceWords.MatchString(a.label(who))
}
