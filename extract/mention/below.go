package mention

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// namedBelow reports whether what the subject pronoun p is said to do names q, or repeats
// its noun: in "There are many migrants, so they should have made sure the migrants could
// travel" they are not the migrants, and in "He said Smith had lied" he is not Smith
// (principle C of binding, Chomsky 1981).
func (d *doc) namedBelow(p, q *phrase) bool {
	t := d.tree(p)
	v := t.Tokens[p.head].Head
	if v < 0 || !t.Is(p.head, "nsubj") {
		return false
	}
	for i := p.head + 1; i < len(t.Tokens); i++ {
		o := d.at[p.sent][i]
		if o == nil || o == q || o.kind == extract.Pronoun || o.kind == extract.Adjective || t.Is(i, "compound") || glossed(t, o) || !takenBy(t, o.head, v) {
			continue
		}
		if same(o, q) || o.chain == nil && o.kind == extract.Nominal && q.kind == extract.Nominal && definite(t, o.head) &&
			o.plural == q.plural && noun(t, o.head) == noun(d.tree(q), q.head) {
			return true
		}
	}
	return false
}

// glossed reports whether a bracket opens before the phrase o, which then says who is
// meant: "She [Judit Polgár] played so many".
func glossed(t *extract.Tree, o *phrase) bool {
	return o.first > 0 && (t.Tokens[o.first-1].Form == "[" || t.Tokens[o.first-1].Form == "(")
}

// definite reports whether the noun at i has the article "the" and nothing that says which.
func definite(t *extract.Tree, i int) bool {
	det := t.Child(i, "det")
	return det >= 0 && t.Lower(det) == "the" && t.Child(i, "amod", "nmod", "acl", "compound", "nummod", "nmod:poss") < 0
}

// takenBy reports whether token i stands in what the verb v takes, and in no clause beside
// it: neither "he left before Smith came" nor "he left and Smith came".
func takenBy(t *extract.Tree, i, v int) bool {
	for n := 0; i >= 0 && i != v && n < len(t.Tokens); i, n = t.Tokens[i].Head, n+1 {
		if t.Is(i, "advcl", "parataxis") || t.Is(i, "conj") && t.Child(i, "nsubj", "nsubj:pass", "expl") >= 0 {
			return false
		}
	}
	return i == v
}

// judgedOther reports whether p is who somebody of its own chain says is so, beside a
// verdict of theirs on another whom p suits: "West levelled criticism at Biden, saying he
// was not special" may well speak of Biden.
func (d *doc) judgedOther(p *phrase, c pronounClass) bool {
	t := d.tree(p)
	said := t.Tokens[p.head].Head
	for n := 0; said >= 0 && !t.Is(said, "ccomp") && n < len(t.Tokens); n++ {
		said = t.Tokens[said].Head
	}
	if said < 0 {
		return false
	}
	say := t.Tokens[said].Head
	if say < 0 || !t.Is(say, "advcl") || t.Tokens[say].XPOS != "VBG" || !reporting[lower(t.Tokens[say].Lemma)] {
		return false
	}
	v := t.Tokens[say].Head
	if v < 0 || !judges(t, v) {
		return false
	}
	for _, a := range t.Children(v, "obj", "iobj", "obl") {
		if q := d.at[p.sent][a]; q != nil && a > v && !same(p, q) && d.fitsClass(c, q) {
			return true
		}
	}
	return false
}

// judges reports whether the verb v tells what its subject thinks of somebody: praised
// Lee, levelled criticism at Lee.
func judges(t *extract.Tree, v int) bool {
	if lexicon.Cues[lower(t.Tokens[v].Lemma)].Stance == lexicon.Judgment {
		return true
	}
	o := t.Child(v, "obj")
	return o >= 0 && lexicon.CueNouns[noun(t, o)].Stance == lexicon.Judgment
}

// besideRelative reports whether the pronoun at i is the subject or an object of the clause that describes the noun h, which
// then stands for another argument of that verb: in "Ann Lee, whom she named" she is not Ann Lee.
func besideRelative(t *extract.Tree, i, h int) bool {
	v := t.Tokens[i].Head
	if v < 0 || !t.Is(v, "acl") || !t.Is(i, "nsubj", "nsubj:pass", "obj", "iobj") {
		return false
	}
	w := t.Child(v, "nsubj", "nsubj:pass", "obj", "iobj")
	if w == i {
		w = t.Child(v, "obj", "iobj")
	}
	n := t.Tokens[v].Head
	return (n == h || t.Is(n, "appos") && t.Tokens[n].Head == h || t.Is(h, "appos") && t.Tokens[h].Head == n) && w >= 0 && w != i && t.Tokens[w].XPOS == "WP"
}
