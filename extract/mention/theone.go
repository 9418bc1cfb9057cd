package mention

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/mention/wordnet"
)

// theOne joins what papers call somebody by, so as not to repeat a name, to the one person whom the last
// sentence about people is about: "Ann Lee won in Oslo. The 24-year-old …", "The Italian …", "the former
// Wales striker". It reports whether it did.
func (d *doc) theOne(p *phrase, before []*phrase) bool {
	if !d.variesName(p) {
		return false
	}
	n := d.describe(p)
	if p.kind == extract.Named {
		n.countries = append(n.countries, d.countryFor(p))
	}
	one := d.spokenOf(p, n, before)
	if one == nil || one.chain == nil || one.doubt || !one.chain.hasName() || d.otherCalling(one.chain, n) {
		return false
	}
	d.renamed(one.chain, p)
	return true
}

// spokenOf is the nearest mention of the one person in the last sentence about people before p whom n can
// describe, nil where there are two or one stands before p in its own sentence: in "Ann Lee denied that the
// singer is dead" that may be another.
func (d *doc) spokenOf(p *phrase, n nominal, before []*phrase) *phrase {
	var all, own []*phrase // of each, and of those whose country n names
	for last, i := p.sent-nounWindow/2, len(before)-1; i >= 0 && before[i].sent >= last; i-- {
		q := before[i]
		if q == p || !d.somebody(q) || d.quoted[q.sent][q.head] > 0 && d.quoted[p.sent][p.head] == 0 || !sameGender(p, q) {
			continue
		}
		if q.sent == p.sent {
			return nil
		}
		last = q.sent
		home := d.homeOf(q)
		if !sameCountry(n.countries, home) || slices.ContainsFunc(all, func(o *phrase) bool { return o.chain != nil && o.chain == q.chain }) {
			continue
		}
		all = append(all, q)
		if len(n.countries) > 0 && len(home) > 0 {
			own = append(own, q)
		}
	}
	switch {
	case len(own) == 1:
		return own[0]
	case len(all) == 1:
		return all[0]
	}
	return nil
}

// sameGender reports whether nothing tells that p and q are of two genders.
func sameGender(p, q *phrase) bool {
	g := q.gender
	if q.chain != nil {
		g = q.chain.gender
	}
	return p.gender == unknown || g == unknown || p.gender == g
}

// renamed joins p, which no longer is a name, to c.
func (d *doc) renamed(c *chain, p *phrase) {
	if o := p.chain; o != nil {
		o.phrases = slices.DeleteFunc(o.phrases, func(q *phrase) bool { return q == p })
		d.inSent[p.sent] = slices.DeleteFunc(d.inSent[p.sent], func(q *phrase) bool { return q == p })
	}
	p.kind, p.typ, p.entry, p.plural = extract.Nominal, extract.Person, nil, false
	d.join(c, p, "the one spoken of")
}

// settleSpeaker joins who says the quotation around the first person p, and is named behind it by a role or so
// as not to repeat a name: “I told them so,” said the former Wales midfielder.
func (d *doc) settleSpeaker(p *phrase, before []*phrase) {
	q := d.speakerOf(p)
	if pronouns[lower(p.text)].speaker && q != nil && q.kind == extract.Nominal && q.chain == nil && !d.resolveRole(q) {
		d.theOne(q, before)
	}
}

// variesName reports whether a phrase is a singular subject with "the" that tells what somebody is who has
// just been named: by age, by country, or by what artists and athletes are, and others by both.
func (d *doc) variesName(p *phrase) bool {
	if d.theItalian(p) {
		return true
	}
	t := d.tree(p)
	det := t.Child(p.head, "det")
	if p.kind != extract.Nominal || p.chain != nil || det < 0 || t.Lower(det) != "the" || p.plural || !t.Is(p.head, "nsubj") || t.Child(p.head, "nmod:poss", "conj", "acl", "appos", "flat") >= 0 && !d.setOff(p) {
		return false
	}
	for i := det + 1; i < p.head; i++ {
		if anotherOne[t.Lower(i)] {
			return false
		}
	}
	if yearOld(t, p.head) {
		return true
	}
	n := noun(t, p.head)
	if t.Child(p.head, "nmod") >= 0 || anybody[n] {
		return false
	}
	if callings[n] || n == "champion" && p.head > det+1 {
		return true
	}
	first, _ := wordnet.Kinds(n)
	known := len(d.describe(p).countries) > 0 && !posts[n] || slices.ContainsFunc(t.Children(p.head, "amod"), func(i int) bool { return yearOld(t, i) })
	return known && first == wordnet.Person
}

// setOff reports whether all that stands behind p's noun and tells of it is set off by a comma.
func (d *doc) setOff(p *phrase) bool {
	t := d.tree(p)
	return t.Child(p.head, "nmod:poss", "conj", "flat") < 0 && p.head+1 < len(t.Tokens) && t.Tokens[p.head+1].Form == ","
}

// yearOld reports whether the token at i is the last of "24-year-old".
func yearOld(t *extract.Tree, i int) bool {
	return strings.HasSuffix(t.Lower(i), "-year-old") || i > 3 && t.Lower(i) == "old" && t.Lower(i-2) == "year" && t.Tokens[i-1].Form == "-" && t.Tokens[i-3].Form == "-"
}

// somebody reports whether q stands for one person: by name, as he or she, or as a noun that is of nobody
// named.
func (d *doc) somebody(q *phrase) bool {
	t := d.tree(q)
	switch q.kind {
	case extract.Nominal:
		if q.chain != nil && q.chain.hasName() {
			return q.chain.typ == extract.Person
		}
		first, _ := wordnet.Kinds(noun(t, q.head))
		return !q.plural && (first == wordnet.Person || q.typ == extract.Person) && t.Child(q.head, "cop") < 0 && !d.titleOfNext(q) && !unborn(t, q.head) && !d.sideOf(q)
	case extract.Adjective:
		return false
	}
	return typeOfChain(q) == extract.Person && !pronouns[lower(q.text)].plural
}

// unborn reports whether the noun at i is a child that somebody expects or has: expecting her second child.
func unborn(t *extract.Tree, i int) bool {
	h := t.Tokens[i].Head
	return h >= 0 && (noun(t, i) == "child" || noun(t, i) == "baby") && t.Is(i, "obj") && (lower(t.Tokens[h].Lemma) == "expect" || lower(t.Tokens[h].Lemma) == "have")
}

// sideOf reports whether q speaks for the one whose it is, and is not told of: his promoter announced.
func (d *doc) sideOf(q *phrase) bool {
	return d.tree(q).Child(q.head, "nmod:poss") >= 0 && !kin[noun(d.tree(q), q.head)] && d.reports(q)
}

// titleOfNext reports whether the noun q stands right before a name, as what its bearer is.
func (d *doc) titleOfNext(q *phrase) bool {
	o := d.nameAt(q.sent, q.last)
	return o != nil && o.first == q.last && typeOfChain(o) == extract.Person
}

// homeOf is the countries that the words right before a name tell of its bearer: India's Rohan Rao, Czech
// qualifier Petra Novak.
func (d *doc) homeOf(q *phrase) []string {
	if q.chain == nil {
		return nil
	}
	var out []string
	for _, o := range q.chain.phrases {
		if o.kind != extract.Named {
			continue
		}
		t := d.tree(o)
		for i := o.first - 1; i >= 0 && i > o.first-6; i-- {
			if u := t.Tokens[i].UPOS; u != "ADJ" && u != "NOUN" && u != "PROPN" && t.Tokens[i].Form != "-" && t.Lower(i) != "'s" && t.Tokens[i].Form != "’s" {
				break
			}
			if c := d.nameAt(o.sent, i); c != nil {
				if iso := d.countryFor(c); iso != "" {
					out = append(out, iso)
				}
			}
		}
	}
	return out
}

// hasName reports whether the chain has a name.
func (c *chain) hasName() bool {
	return slices.ContainsFunc(c.phrases, func(q *phrase) bool { return q.kind == extract.Named })
}

// otherCalling reports whether the article tells another calling of c than n, and not that it was one: the
// striker is not goalkeeper Lee, the former striker may be.
func (d *doc) otherCalling(c *chain, n nominal) bool {
	if !callings[n.noun] || n.mods["former"] || n.mods["ex"] {
		return false
	}
	other := false
	for _, r := range c.roles {
		if r.noun == n.noun {
			return false
		}
		other = other || titles[r.noun]
	}
	return other
}

// anotherOne are words that tell somebody else from the one spoken of.
var anotherOne = set(`other another new next first second third same late opposing rival only last best youngest oldest`)

// callings are what artists and athletes are, by which papers call them instead of by name.
var callings = set(`striker midfielder defender goalkeeper winger forward playmaker centre-back full-back left-back right-back batsman batter
	bowler all-rounder wicketkeeper spinner pacer sprinter swimmer boxer golfer cyclist gymnast jockey quarterback pitcher
	singer songwriter singer-songwriter rapper musician composer pianist violinist guitarist drummer dancer choreographer
	sculptor painter poet novelist playwright screenwriter filmmaker actor actress comedian star superstar presenter`)

// posts are offices, of which a country has one at a time.
var posts = set(`president minister premier chancellor leader king queen prince princess ambassador envoy spokesman spokeswoman chief official judge
	prosecutor commander general governor mayor coach manager`)

// anybody are nouns that tell nothing of whom a text has named.
var anybody = set(`man woman boy girl child baby lady victim suspect accused defendant gunman attacker shooter`)
