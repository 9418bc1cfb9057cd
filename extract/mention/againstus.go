package mention

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
)

// againstUs reports whether p, a "they" in somebody's words that does something to "us", is taken for
// people of the speaker's: in "Lee said his members would wait. “If they lie to us, we will strike”"
// others lie.
func (d *doc) againstUs(p *phrase) bool {
	t := d.tree(p)
	if d.quoted[p.sent][p.head] == 0 || !t.Is(p.head, "nsubj") || t.Tokens[p.head].Head < 0 || !slices.ContainsFunc(t.Children(t.Tokens[p.head].Head, "obj", "iobj", "obl"), func(k int) bool { return ourselves[t.Lower(k)] }) {
		return false
	}
	return slices.ContainsFunc(p.chain.phrases, func(q *phrase) bool {
		o := d.tree(q).Child(q.head, "nmod:poss")
		return after(p, q) && q.kind == extract.Nominal && o >= 0 && d.tree(q).Tokens[o].UPOS == "PRON" && ownPeople[noun(d.tree(q), q.head)]
	})
}

var (
	ourselves = set("us me")
	ownPeople = set("member worker supporter client colleague follower fighter player party team union side staff people force delegation")
)
