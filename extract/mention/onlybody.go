package mention

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// businesses are nouns for a business, which no name need have.
var businesses = set(`company firm manufacturer retailer supermarket carmaker automaker drugmaker chipmaker planemaker airline carrier
	miner lender insurer brewer startup start-up conglomerate developer`)

// onlyBody is the one body that the article up to p names and that the definite noun of p can mean, however far
// back: "the company", where it has named one business only. It is nil where it names two, or where a company
// without a name came in: "a rival company".
func (d *doc) onlyBody(p *phrase, n nominal, before []*phrase) *chain {
	if !plainBody(n) || d.demonstrative(p) {
		return nil
	}
	var only *chain
	for _, q := range before {
		if q.kind == extract.Pronoun || overlapping(p, q) {
			continue
		}
		if q.kind == extract.Nominal {
			if q.chain == nil && d.othersBody(q, n.noun) {
				return nil
			}
			continue
		}
		if q.chain == nil || q.chain == only || !d.actsAsBody(q) || !called(q, n.noun) || d.employs(q) || d.hears(q) {
			continue
		}
		if d.tellsApart(q) {
			if businesses[n.noun] && !anyBusiness[n.noun] {
				return nil // the planemaker may well be Boeing, of Boeing supplier Halden
			}
			continue
		}
		if only != nil || q.kind == extract.Adjective {
			return nil
		}
		only = q.chain
	}
	if only == nil || d.actsOn(only, p) || d.aside(only, p) {
		return nil
	}
	return only
}

// aside reports whether the article up to p has the chain c only in adverbials, as no text has what it is about: a
// film shown on YouTube.
func (d *doc) aside(c *chain, p *phrase) bool {
	return !slices.ContainsFunc(c.phrases, func(q *phrase) bool {
		rel, _ := place(d.tree(q), q.head)
		return q.kind == extract.Named && after(p, q) && rel != "obl"
	})
}

// actsAsBody reports whether q is an organisation, by its type or because it says something, and no model of one.
func (d *doc) actsAsBody(q *phrase) bool {
	return !modelName(q) && (q.chain.typ == extract.Organization || q.chain.typ == extract.Thing && slices.ContainsFunc(q.chain.phrases, d.reports))
}

// modelName reports whether q has a figure in its name, as what a firm makes has: the Airbus A321.
func modelName(q *phrase) bool { return strings.ContainsAny(q.text, "0123456789") }

// plainBody reports whether nothing before the noun of n tells one body from others but where it is from: the Danish
// drugmaker, the Geneva-based firm.
func plainBody(n nominal) bool {
	for w := range n.mods {
		if !strings.HasSuffix(w, "based") && !strings.HasSuffix(w, "listed") && !strings.HasSuffix(w, "owned") {
			return false
		}
	}
	return true
}

// othersBody reports whether q, which nobody's name is joined to, is one that a noun for a body may take up: a firm
// from Oslo, two companies, another bank. What stands beside a name says what that is: Brant, a bank in Oslo.
func (d *doc) othersBody(q *phrase, n string) bool {
	t := d.tree(q)
	w := noun(t, q.head)
	return (w == n || businesses[n] && (businesses[w] || rivals[w])) && !d.describe(q).definite && !t.Is(q.head, "appos") && t.Child(q.head, "appos", "flat", "cop") < 0
}

// anyBusiness are nouns for a business of any kind.
var anyBusiness = set(`company firm`)

// rivals are further nouns for a business.
var rivals = set(`rival competitor subsidiary partner supplier operator contractor unit chain group bank business maker giant brand consortium venture`)

// hears reports whether all that the article tells of q up to there is that somebody told it something or spoke to
// it, as papers and agencies are told.
func (d *doc) hears(q *phrase) bool {
	for _, o := range q.chain.phrases {
		if o.kind == extract.Pronoun || after(o, q) && o != q {
			continue
		}
		t := d.tree(o)
		rel, i := place(t, o.head)
		h := t.Tokens[i].Head
		if h < 0 || rel != "obj" && rel != "iobj" && rel != "obl" || !hearing[lower(t.Tokens[h].Lemma)] {
			return false
		}
	}
	return true
}

// tellsApart reports whether q only stands before another name and says whose or what that is: McDonald's supplier
// Lamb Weston, Volkswagen unit Skoda.
func (d *doc) tellsApart(q *phrase) bool {
	t := d.tree(q)
	h := t.Tokens[q.head].Head
	if h < q.head || !t.Is(q.head, "nmod:poss", "compound", "nmod:desc") {
		return false
	}
	if t.Is(h, "nmod:desc", "compound") {
		h = t.Tokens[h].Head
	}
	o := d.nameAt(q.sent, h)
	if a := t.Child(h, "appos"); o == nil && a == h+1 {
		o = d.nameAt(q.sent, a)
	}
	return o != nil && o != q && o.chain != q.chain && o.typ == extract.Organization
}

// hearing are verbs whose object or whose "to" hears what is said.
var hearing = set(`tell speak talk inform confirm say explain write reveal`)

// actsOn reports whether the chain c is the subject of the clause in which p is what something is done to: the
// company that Shell sued is not Shell.
func (d *doc) actsOn(c *chain, p *phrase) bool {
	t := d.tree(p)
	_, i := place(t, p.head)
	h := t.Tokens[i].Head
	if h < 0 || t.Is(i, "nsubj", "nmod:poss") {
		return false
	}
	return slices.ContainsFunc(t.Children(h, "nsubj", "nsubj:pass"), func(s int) bool {
		return d.at[p.sent][s] != nil && d.at[p.sent][s].chain == c
	})
}

// anotherOf reports whether the phrase q brings in one of the kind without a name: a firm, and not
// what somebody is called or said to be.
func (d *doc) anotherOf(kind string, q *phrase) bool {
	t := d.tree(q)
	a := t.Child(q.head, "det")
	return noun(t, q.head) == kind && a >= 0 && (t.Lower(a) == "a" || t.Lower(a) == "an") && !t.Is(q.head, "appos") && t.Child(q.head, "cop", "appos") < 0 && preposition(t, q.head) != "as"
}

// ofOtherKind reports whether the word before the name q says that it is no company: the agency Cenipa.
func (d *doc) ofOtherKind(q *phrase) bool {
	return q.first > 0 && publicBodies[noun(d.tree(q), q.first-1)]
}
