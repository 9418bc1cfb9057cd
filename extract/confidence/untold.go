package confidence

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// untold sees what the predicate, the subject and the object have in the text that the
// fact leaves out: phrases, clauses and adverbs that may say when, where or how far it
// is so. "Tencent runs a service" leaves out which.
func (s *seer) untold() {
	own := s.own
	for _, rel := range []string{"obl", "advcl", "advmod", "ccomp", "xcomp", "conj", "parataxis"} {
		s.has("untold "+rel, slices.ContainsFunc(s.t.Children(s.p.Head, rel), func(c int) bool { return !own[c] }))
	}
	for k, a := range s.p.Args[:min(2, len(s.p.Args))] {
		if a.Sentence != s.p.Sentence {
			continue
		}
		side := []string{"subject", "object"}[k]
		s.has(side+" with an untold clause", slices.ContainsFunc(s.t.Children(a.Head, "acl"), func(c int) bool { return !own[c] && !slices.Contains(a.Which, c) }))
		s.has(side+" with an untold phrase", slices.ContainsFunc(s.t.Children(a.Head, "nmod", "amod", "nummod"), func(c int) bool { return !own[c] }))
	}
}

// roles are those that an argument beside the subject can have.
var roles = []extract.Role{
	extract.RoleObject, extract.RoleRecipient, extract.RoleOblique, extract.RoleComplement, extract.RoleTime, extract.RolePlace,
	extract.RoleManner, extract.RolePurpose, extract.RoleCause, extract.RoleCondition, extract.RoleSource,
}

// told sees what is told beside subject and object: how many arguments of which role,
// whether a time is among them that the text only implies, how the sentence begins.
func (s *seer) told() {
	for _, r := range roles {
		n := 0
		for _, a := range s.p.Args[1:] {
			if a.Role == r {
				n++
			}
		}
		s.add("role "+string(r), float64(n))
	}
	s.add("qualifiers", float64(len(s.f.Qualifiers)))
	s.has("time", s.f.Time != nil)
	s.has("time inferred", s.f.Time != nil && s.f.Time.Basis == extract.TimeInferred)
	s.has("comma in the fact", strings.Contains(s.f.Label, ","))
	if a := s.p.Args[0]; a.Sentence == s.p.Sentence {
		first, _, _ := strings.Cut(a.Text, " ")
		s.has("opens with a phrase", len(s.f.Qualifiers) > 0 && !strings.HasPrefix(s.f.Label, first))
	}
}
