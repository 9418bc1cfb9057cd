package mention

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
)

// tagOfOther reports whether p, who says what stands before it in the sentence, is taken for somebody who
// is named there: "Holm was a good coach, he said" is not said by Holm.
func (d *doc) tagOfOther(p *phrase) bool {
	t := d.tree(p)
	v := t.Tokens[p.head].Head
	if v < 0 || !t.Is(p.head, "nsubj") || !reporting[lower(t.Tokens[v].Lemma)] || t.Child(v, "obj") > v {
		return false
	}
	return slices.ContainsFunc(p.chain.phrases, func(q *phrase) bool {
		if q.sent != p.sent || q.head > p.head || q.kind == extract.Pronoun {
			return false
		}
		h := t.Tokens[q.head].Head
		return h >= 0 && h < p.head && t.Is(q.head, "nsubj", "nsubj:pass") && (t.Is(h, "ccomp") && t.Tokens[h].Head == v || t.Is(v, "parataxis") && t.Tokens[v].Head == h)
	})
}

// shownBy reports whether "they" in what something shows is taken for what shows it, a thing that does
// nothing: "Court documents show they acted as fixers".
func (d *doc) shownBy(p *phrase) bool {
	t := d.tree(p)
	v := t.Tokens[p.head].Head
	if v < 0 || !t.Is(p.head, "nsubj") || !t.Is(v, "ccomp") || t.Tokens[v].Head < 0 || !shows[lower(t.Tokens[t.Tokens[v].Head].Lemma)] {
		return false
	}
	s := t.Child(t.Tokens[v].Head, "nsubj")
	q := d.at[p.sent][max(s, 0)]
	return s >= 0 && q != nil && q.chain == p.chain && q.kind == extract.Nominal && typeOfChain(q) == extract.Thing && !human(noun(t, s))
}

// shows are verbs for what things tell.
var shows = set(`show reveal suggest indicate prove confirm`)
