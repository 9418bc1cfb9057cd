package mention

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/mention/wordnet"
)

// speaksUp reports whether the noun n at i is of a person who says something, whatever else it may
// mean: a trader said, one villager told reporters.
func speaksUp(t *extract.Tree, i int, n string) bool {
	h := t.Tokens[i].Head
	if h < 0 || !t.Is(i, "nsubj") || t.Tokens[i].XPOS != "NN" || !spoken[lower(t.Tokens[h].Lemma)] && lower(t.Tokens[h].Lemma) != "tell" {
		return false
	}
	first, _ := wordnet.Kinds(n)
	return first == wordnet.Person && n != "watchdog" && !lexicon.Bodies[n]
}

// unnamedSpeaker is who "he" stands for behind a quotation where somebody without a name has just said
// something in the sentence before, apart from quotations: "A Kashmiri analyst said there was
// doubt." / “Nobody asks us,” he said.
func (d *doc) unnamedSpeaker(p, q *phrase) bool {
	t := d.tree(p)
	if q.kind != extract.Nominal || q.plural || !d.tree(q).Is(q.head, "nsubj") || !d.reports(q) || !d.speech(p.sent) || !t.Is(p.head, "nsubj") || !d.sole(q) {
		return false
	}
	for s := q.sent + 1; s < p.sent; s++ {
		if !d.speech(s) {
			return false
		}
	}
	return true
}

// sole reports whether the words of q name nobody else: no spokesman of another.
func (d *doc) sole(q *phrase) bool {
	t := d.tree(q)
	for i := q.first; i < q.last; i++ {
		if n := t.NameAt(i); n >= 0 && t.Names[n].Type == extract.PER {
			return false
		}
	}
	return true
}

// speech reports whether the sentence s is a quotation, or begins with one.
func (d *doc) speech(s int) bool {
	q := d.quoted[s]
	return len(q) > 1 && (q[0] > 0 || q[1] > 0)
}
