package mention

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
)

// bodyHeads are head nouns of names that stand, without a capital, for the body or the house
// that bears the name: the Crimes Commission … the commission, Hakea Prison … the prison.
var bodyHeads = set(`council committee commission ministry department directorate authority institute institution association
	federation confederation alliance union foundation fund trust society academy agency bureau service brigade court tribunal assembly
	university college school hospital clinic museum library centre center prison jail airport stadium`)

// namedHead joins "the commission" to the Electoral Commission where the article names one
// body with that head, and speaks of no other commission since.
func (d *doc) namedHead(p *phrase, before []*phrase) {
	n := d.describe(p)
	if p.chain != nil || p.plural || !bodyHeads[n.noun] || !n.definite || n.owned || len(n.mods) > 0 || len(n.countries) > 0 || d.scare(p) || d.restricted(p) || d.tree(p).Child(p.head, "nmod", "appos") >= 0 {
		return
	}
	only := d.onlyHead(n.noun)
	if only == nil {
		return
	}
	for _, q := range slices.Backward(before) {
		if p.sent-q.sent > nounWindow {
			return
		}
		switch {
		case q.chain == only && q.kind == extract.Named && !overlapping(p, q):
			d.join(only, p, "the "+n.noun)
			return
		case q.kind == extract.Nominal && q.chain != only && noun(d.tree(q), q.head) == n.noun:
			return
		}
	}
}

// onlyHead is the one chain of the article whose name has the head noun, nil for none or several.
func (d *doc) onlyHead(noun string) *chain {
	if d.headed == nil {
		d.headed = map[string][]*chain{}
		for _, c := range d.chains {
			if len(c.phrases) > 0 && len(c.words) > 1 && c.typ != extract.Person {
				d.headed[headWord(c.words)] = append(d.headed[headWord(c.words)], c)
			}
		}
	}
	if c := d.headed[noun]; len(c) == 1 {
		return c[0]
	}
	return nil
}
