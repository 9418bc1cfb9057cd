package mention

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/mention/wordnet"
)

// otherSubject reports whether q, the subject around the pronoun p, may well be who "he" or "she"
// is though it is in no chain of p's: an office without its holder's name ("after Gender Minister made her
// first report") or a noun for somebody ("the performer strummed his guitar").
func (d *doc) otherSubject(p *phrase, c pronounClass, q *phrase) bool {
	if !c.person || q == nil || q.plural || same(p, q) || q.gender != unknown && q.gender != c.gender {
		return false
	}
	t := d.tree(q)
	switch q.kind {
	case extract.Named:
		return q.typ != extract.Person && q.entry == nil && q.last-q.first > 1 && titles[t.Lower(q.last-1)]
	case extract.Nominal:
		first, second := wordnet.Kinds(noun(t, q.head))
		return first == wordnet.Person || second == wordnet.Person && t.Tokens[q.head].UPOS == "NOUN" && definiteNoun(t, q.head)
	}
	return false
}

// definiteNoun reports whether the noun at i has "the" or a demonstrative.
func definiteNoun(t *extract.Tree, i int) bool {
	k := t.Child(i, "det")
	return k >= 0 && (t.Lower(k) == "the" || t.Lower(k) == "this" || t.Lower(k) == "that")
}

// eitherOf reports whether nothing tells which of two the pronoun p is: no name of its chain tells a
// gender, another may be meant, too, and the other of the two stands beside as "he" or "she": "Okoth was
// heard by Wamba in May. She charged him with theft".
func (d *doc) eitherOf(p *phrase, s setting) bool {
	c := pronouns[lower(p.text)]
	if s.rivals == 0 {
		return false
	}
	for _, q := range p.chain.phrases {
		if q.kind != extract.Pronoun && q.gender != unknown {
			return false
		}
	}
	t := d.tree(p)
	for i := range t.Tokens {
		if o, ok := pronouns[t.Lower(i)]; ok && o.person && o.gender != c.gender && t.Tokens[i].UPOS == "PRON" {
			return true
		}
	}
	return false
}

// someOfThem reports whether p stands for what only a part of is the object of the subject that p is
// taken for: "Airlines have ordered 1,000 of them" is not of airlines.
func (d *doc) someOfThem(p *phrase) bool {
	t := d.tree(p)
	h := t.Tokens[p.head].Head
	if h < 0 || !t.Is(p.head, "nmod") || preposition(t, p.head) != "of" || !t.Is(h, "obj") || t.Tokens[h].Head < 0 {
		return false
	}
	s := t.Child(t.Tokens[h].Head, "nsubj")
	return s >= 0 && d.at[p.sent][s] != nil && d.at[p.sent][s].chain == p.chain
}
