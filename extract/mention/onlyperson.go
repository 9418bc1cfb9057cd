package mention

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
)

// onlyPerson is why "he" or "she" is the one person that its sentence has named.
const onlyPerson = "alone in the sentence"

// alone is the named person that p, "he" or "she", stands for where no other is spoken of before it in its
// sentence, and it stands in a clause below that person's: "Lee leaves for Riga, where he is
// expected", "with Lee reeling from a scandal that led to the resignation of his chief of staff". nil where
// that is not so, and where the sentence tells what somebody said: he may be anybody then.
func (d *doc) alone(p *phrase, c pronounClass) *phrase {
	i, ok := d.corefer.at[[2]int{p.sent, p.head}]
	if !c.person || !ok {
		return nil
	}
	t := d.tree(p)
	for _, o := range d.corefer.marks[i].outers {
		q := d.nameAt(p.sent, o.head)
		if q == nil && (d.at[p.sent][o.head] == nil || typeOfChain(d.at[p.sent][o.head]) == extract.Thing) && !personalPronoun(t, o.head) {
			continue // a scandal that led to his resignation
		}
		if q == nil || o.by == "ccomp" || q.head > p.head || !d.fitsClass(c, q) || d.quoted[p.sent][p.head] != d.quoted[p.sent][q.head] || o.by == "" || d.withAnother(p, c, q) {
			return nil
		}
		return q
	}
	return nil
}

// withAnother reports whether the sentence of p speaks before p of somebody beside q whom p may stand for, by
// a name, a noun or a pronoun.
func (d *doc) withAnother(p *phrase, c pronounClass, q *phrase) bool {
	t := d.tree(p)
	for i := range p.head {
		if k, ok := pronouns[t.Lower(i)]; ok && k.person && k.gender == c.gender && d.at[p.sent][i] == nil {
			return true // another he, of whom nobody knows who he is
		}
	}
	return slices.ContainsFunc(d.phrases, func(o *phrase) bool {
		return o.sent == p.sent && o.head < p.head && o != q && !(o.chain != nil && o.chain == q.chain) && d.fitsClass(c, o)
	})
}
