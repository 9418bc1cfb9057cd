package mention

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// spokenFor reports whether the pronoun p, taken for who says something, may as well be whom
// they say it for: the boy's father said he was a pupil; a lawyer for Berg said he was ill.
func (d *doc) spokenFor(p *phrase, c pronounClass, a antecedent) bool {
	if !c.person || d.quoted[p.sent][p.head] > 0 {
		return false
	}
	t := d.tree(p)
	x := p.head
	for n := 0; x >= 0 && !t.Is(x, "ccomp") && n < len(t.Tokens); n++ {
		x = t.Tokens[x].Head
	}
	if x < 0 || t.Tokens[x].Head < 0 {
		return false
	}
	s := t.Child(t.Tokens[x].Head, "nsubj")
	if s < 0 || d.at[p.sent][s] == nil || d.at[p.sent][s].chain != a.phrase.chain || a.phrase.chain == nil {
		return false
	}
	w := noun(t, s)
	if !lexicon.Kin[w] && !speaksFor[w] {
		return false
	}
	owner := t.Child(s, "nmod:poss")
	if owner < 0 {
		if owner = t.Child(s, "nmod"); owner < 0 || preposition(t, owner) != "for" && preposition(t, owner) != "of" {
			return false
		}
	}
	if q := d.at[p.sent][owner]; q != nil {
		return d.fitsClass(c, q)
	}
	of := pronouns[t.Lower(owner)]
	return of.person && of.gender == c.gender
}

// speaksFor are nouns for who speaks for one person.
var speaksFor = set(`lawyer attorney solicitor barrister counsel advocate spokesman spokeswoman spokesperson agent manager publicist representative doctor aide biographer`)

// ownsUp reports whether "it" or "they", taken for who made the statement at the end of the
// sentence before, does or does not own up to something, as whom that is about does: "The firm
// will pay $4m, the ministry said. It did not admit guilt."
func (d *doc) ownsUp(p *phrase, c pronounClass, a antecedent) bool {
	t := d.tree(p)
	h := t.Tokens[p.head].Head
	if c.person || p.sent == 0 || h < 0 || !owning[lower(t.Tokens[h].Lemma)] || t.Child(h, "obj") < h || t.Child(h, "ccomp") >= 0 || !d.mainSubject(p) {
		return false
	}
	q := a.phrase
	if q.sent != p.sent-1 || !d.reports(q) {
		return false
	}
	t = d.tree(q)
	_, i := place(t, q.head)
	v := t.Tokens[i].Head
	x := t.Child(v, "ccomp")
	return x >= 0 && x < i || t.Is(v, "parataxis") && t.Tokens[v].Head < i
}

var owning = set(`admit deny acknowledge concede`)

// saidLater reports whether the pronoun p, outside quotations, is taken for who says, by name and behind it, what it
// stands in, as nobody is called who speaks of himself: "Her parents had moved, Ms Lee said".
func (d *doc) saidLater(p *phrase) bool {
	if d.quoted[p.sent][p.head] > 0 {
		return false
	}
	t := d.tree(p)
	return slices.ContainsFunc(p.chain.phrases, func(q *phrase) bool {
		if q.sent != p.sent || q.kind != extract.Named || q.head < p.head || !d.reports(q) {
			return false
		}
		_, i := place(t, q.head)
		v := t.Tokens[i].Head
		x := t.Child(v, "ccomp")
		if t.Is(v, "parataxis") {
			x = t.Tokens[v].Head
		}
		return x >= 0 && x < v && t.Under(p.head, x)
	})
}
