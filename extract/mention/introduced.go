package mention

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
)

// newcomer is why "he said" is said by whom the sentence before brings in.
const newcomer = "just brought in"

// introduced is who says something as "he" or "she" where the sentence before is about one person whom it names for
// the first time, in full: "Farmer John Phillips runs a dairy at the lake. He said the rain came late". It is nil
// where that sentence has somebody else whom the pronoun may stand for.
func (d *doc) introduced(p *phrase, c pronounClass) *phrase {
	if !c.person || p.sent == 0 || d.quoted[p.sent][p.head] > 0 || !d.reports(p) || !d.mainSubject(p) {
		return nil
	}
	var only *phrase
	for _, q := range d.inSent[p.sent-1] {
		switch {
		case q.chain == nil || typeOfChain(q) != extract.Person || only != nil && q.chain == only.chain:
		case only != nil || d.quoted[q.sent][q.head] > 0:
			return nil
		default:
			only = q
		}
	}
	if only == nil || only.last-only.first < 2 || !d.mainSubject(only) || d.undergoes(only) || !d.agrees(p, c, only) || d.quoted[p.sent-1][0] > 0 {
		return nil
	}
	if slices.ContainsFunc(only.chain.phrases, func(o *phrase) bool { return o != p && after(only, o) }) {
		return nil
	}
	return only
}
