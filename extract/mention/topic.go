package mention

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
)

// ofTopic is why a pronoun is whom somebody's words before the report name as what is spoken of.
const ofTopic = "spoken of"

// topic is whom "he", the subject of what somebody says, stands for where the sentence opens with
// whom that is about, or has it behind the verb: "Regarding Lee, Kane said he is the best", "Kane said of
// Lee that he is the best". It is nil where it does not.
func (d *doc) topic(p *phrase, c pronounClass) *phrase {
	v := d.saysOfHim(p, c)
	if v < 0 {
		return nil
	}
	t := d.tree(p)
	for _, k := range t.Children(v, "obl") {
		w := preposition(t, k)
		if w == "as" && t.Lower(t.Child(k, "case")+1) != "for" {
			continue // as captain, Kane said he
		}
		if k < p.head && topics[w] && (t.Child(v, "nsubj") > k || w == "of" || w == "about") {
			return d.personAt(p, c, k)
		}
	}
	return nil
}

// topics are prepositions by which a report opens with what it is about.
var topics = set(`regarding concerning respecting about as on of`)

// askedAbout reports whether who says what p is the subject of was asked about somebody whom p may stand
// for as well: "Asked about Lee, Kane said he had done nothing wrong".
func (d *doc) askedAbout(p *phrase, c pronounClass) bool {
	v := d.saysOfHim(p, c)
	if v < 0 {
		return false
	}
	t := d.tree(p)
	return slices.ContainsFunc(t.Children(v, "advcl"), func(a int) bool {
		return a < p.head && asking[lower(t.Tokens[a].Lemma)] && slices.ContainsFunc(t.Children(a, "obl"), func(k int) bool {
			q := d.personAt(p, c, k)
			return topics[preposition(t, k)] && q != nil && !same(p, q)
		})
	})
}

var asking = set(`ask question quiz press grill`)

// saysOfHim is the verb that reports the clause in which p, "he" or "she", is the subject or the owner
// of the subject, -1 for none.
func (d *doc) saysOfHim(p *phrase, c pronounClass) int {
	t := d.tree(p)
	h := p.head
	if t.Is(h, "nmod:poss") {
		h = t.Tokens[h].Head
	}
	if !c.person || h < 0 || !t.Is(h, "nsubj", "nsubj:pass") {
		return -1
	}
	x := t.Tokens[h].Head
	if x < 0 || !t.Is(x, "ccomp") || t.Tokens[x].Head < 0 || !reporting[lower(t.Tokens[t.Tokens[x].Head].Lemma)] {
		return -1
	}
	return t.Tokens[x].Head
}

// personAt is the one person named at token k of p's sentence whom p can stand for, nil for nobody.
func (d *doc) personAt(p *phrase, c pronounClass, k int) *phrase {
	t := d.tree(p)
	if t.Child(k, "conj") >= 0 {
		return nil
	}
	q := d.nameAt(p.sent, k)
	if a := t.Child(k, "appos"); q == nil && a >= 0 {
		q = d.nameAt(p.sent, a)
	}
	if q == nil {
		q = d.at[p.sent][k]
	}
	if q == nil || typeOfChain(q) != extract.Person || q.kind == extract.Pronoun || !d.fitsClass(c, q) {
		return nil
	}
	return q
}
