package mention

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/mention/wordnet"
)

// toldBy reports whether q says, at its end, what the sentence before p tells of somebody or
// something else, and "it" is the subject of what no more than that does: in "The bridge will
// reopen, the council said. It will cost £12m" the council costs nothing.
func (d *doc) toldBy(p *phrase, c pronounClass, q *phrase) bool {
	if c.person || c.plural || q.sent != p.sent-1 || d.quoted[p.sent][p.head] > 0 || !d.mainSubject(p) || !d.reports(q) {
		return false
	}
	t := d.tree(p)
	h := t.Tokens[p.head].Head
	if v := lower(t.Tokens[h].Lemma); t.Is(p.head, "nsubj") && t.Tokens[h].UPOS == "VERB" && (bodily[v] || reporting[v] || spoken[v] || t.Child(h, "ccomp") >= 0) {
		return false
	}
	b := d.tree(q)
	_, i := place(b, q.head)
	v := b.Tokens[i].Head
	x := b.Child(v, "ccomp")
	if b.Is(v, "parataxis") {
		x = b.Tokens[v].Head
	}
	if x < 0 || x > v {
		return false
	}
	s := b.Child(x, "nsubj", "nsubj:pass")
	if s < 0 || d.at[q.sent][s] == nil {
		return false
	}
	return !same(d.at[q.sent][s], q) && d.fitsClass(c, d.at[q.sent][s])
}

// bodily are verbs for what bodies do who have said something.
var bodily = set(`plan expect blame urge call send offer order appeal deny warn promise refuse decline want hope seek accuse condemn issue advise ask
	request cite attribute estimate believe deploy launch add say acknowledge admit apologise apologize propose recommend reject pledge vow intend aim
	decide agree consider suspect confirm repeat release publish declare invite thank welcome criticise criticize defend demand insist stress note point`)

// employs reports whether q is named for nothing but who works there: "analysts at UBS said",
// "Ann Lee of Barclays", which are not what "the company" is.
func (d *doc) employs(q *phrase) bool {
	for _, o := range q.chain.phrases {
		t := d.tree(o)
		_, i := place(t, o.head)
		h := t.Tokens[i].Head
		if o.kind == extract.Pronoun || after(o, q) && o != q {
			continue
		}
		if h < 0 || !t.Is(i, "nmod") || !atWork[preposition(t, i)] {
			return false
		}
		if n := d.at[o.sent][h]; n == nil || n.typ != extract.Person && n.typ != extract.Group {
			if !human(noun(t, h)) && !suffixed(noun(t, h)) {
				return false
			}
		}
	}
	return true
}

var atWork = set(`at of from with`)

// notThat reports whether "it", the subject of p's clause, is an act or an event by its predicate
// and the body or place q therefore is not: "Tesla recalled cars. It is the third recall this
// year", "The army shelled the town. It is a crime".
func (d *doc) notThat(p *phrase, c pronounClass, q *phrase) bool {
	t := d.tree(p)
	h := t.Tokens[p.head].Head
	if c.person || c.plural || !t.Is(p.head, "nsubj") || h < 0 || t.Tokens[h].UPOS != "NOUN" || t.Child(h, "cop") < 0 {
		return false
	}
	if k := typeOfChain(q); k != extract.Organization && k != extract.Place && q.country == "" {
		return false
	}
	if _, ok := lexicon.Events[noun(t, h)]; ok {
		return true
	}
	counted := slices.ContainsFunc(t.Children(h, "amod"), func(k int) bool { return lexicon.Ordinals[t.Lower(k)] || t.Lower(k) == "latest" })
	if counted && d.didIt(q, noun(t, h)) {
		return true // Tesla recalled 900 vans; it is the third recall
	}
	first, second := wordnet.Kinds(noun(t, h))
	if counted && (happening[second] || t.Child(h, "nmod:poss") >= 0 && first != wordnet.Group && first != wordnet.Place && first != wordnet.Person && !bodies[noun(t, h)]) {
		return true // its third recall this year
	}
	return happening[first] && (second == "" || happening[second] || second == wordnet.Idea || second == wordnet.Speech || second == wordnet.Quality)
}

// didIt reports whether a sentence that has q, or what is chained to it, has the verb that is as the noun: Tesla
// recalled vans, of the recall.
func (d *doc) didIt(q *phrase, noun string) bool {
	of := []*phrase{q}
	if q.chain != nil {
		of = q.chain.phrases
	}
	return slices.ContainsFunc(of, func(o *phrase) bool {
		return slices.ContainsFunc(d.tree(o).Tokens, func(w extract.Token) bool { return w.UPOS == "VERB" && lower(w.Lemma) == noun })
	})
}

// happening are the kinds of what happens and no body or place is.
var happening = map[wordnet.Kind]bool{wordnet.Act: true, wordnet.Event: true, wordnet.Time: true, wordnet.State: true}
