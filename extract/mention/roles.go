package mention

import (
	"slices"
	"strings"
	"unicode"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/mention/gazetteer"
)

// A role is an office or a relation that the text gives a person.
type role struct {
	nominal
	phrase *phrase // the words that give it, nil for a title before the name
}

// findRoles reads the roles of the article's persons from titles before their
// names ("US Secretary of State Marco Rubio") and from appositions ("Steve
// Witkoff, special envoy for peace missions"; "his chief of staff, Andriy
// Yermak"), which join the person's chain.
func (d *doc) findRoles() {
	for _, p := range d.phrases {
		if p.kind != extract.Named || p.chain == nil || p.typ != extract.Person && p.chain.typ != extract.Person {
			continue
		}
		if r, ok := d.title(p); ok {
			p.chain.hold(r)
			if g := nounGenderOf(r.noun); p.chain.gender == unknown {
				p.chain.gender = g
			}
		}
		for _, q := range d.appositions(p) {
			if n := d.describe(q); human(n.noun) {
				p.chain.hold(role{n, q})
			}
			if q.gender != unknown && p.chain.gender == unknown {
				p.chain.gender = q.gender
			}
			q.typ = extract.Person
			d.join(p.chain, q, "apposition")
		}
	}
	for _, c := range d.live(extract.Person) {
		for _, r := range c.roles {
			d.holders[r.noun] = append(d.holders[r.noun], c)
		}
		if c.known() != nil {
			d.known = append(d.known, c)
		}
	}
}

// hold adds a role that the chain does not have yet.
func (c *chain) hold(r role) {
	for _, o := range c.roles {
		if o.noun == r.noun && len(o.mods) == len(r.mods) && subset(o.mods, r.mods) && slices.Equal(o.countries, r.countries) {
			return
		}
	}
	c.roles = append(c.roles, r)
}

func nounGenderOf(n string) extract.Gender {
	switch {
	case lexicon.Masculine[n]:
		return male
	case lexicon.Feminine[n]:
		return female
	}
	return unknown
}

// title is the office written before a person's name.
func (d *doc) title(p *phrase) (role, bool) {
	t := d.tree(p)
	j := p.first - 1
	if j < 0 {
		return role{}, false
	}
	n := nominal{mods: map[string]bool{}}
	switch {
	case titles[noun(t, j)]:
		n.noun = noun(t, j)
	case j > 1 && t.Lower(j-1) == "of" && titles[noun(t, j-2)]:
		n.mods["of "+t.Lower(j)] = true
		j -= 2
		n.noun = noun(t, j)
	default:
		return role{}, false
	}
	for j--; j >= 0; j-- {
		tok := t.Tokens[j]
		if tok.UPOS != "ADJ" && tok.UPOS != "NOUN" && tok.UPOS != "PROPN" && tok.Form != "-" {
			break
		}
		if tok.Form != "-" && !d.country(&n, p.sent, j) {
			n.mods[lower(tok.Lemma)] = true
		}
	}
	return role{n, nil}, true
}

// appositions are the noun phrases for a human being that stand beside a name.
func (d *doc) appositions(p *phrase) []*phrase {
	t := d.tree(p)
	var out []*phrase
	for c := range t.Tokens {
		beside := t.Is(c, "appos") && t.Tokens[c].Head == p.head
		above := t.Is(p.head, "appos") && t.Tokens[p.head].Head == c
		if !beside && !above && (twoTitles(t, p, c) || flatTitle(t, p, c)) {
			if q := d.at[p.sent][c]; q != nil && q.chain == nil {
				out = append(out, q)
			}
			continue
		}
		if !beside && !above {
			continue
		}
		q := d.at[p.sent][c]
		if q == nil || q.kind != extract.Nominal || q.chain != nil || d.otherNamed(p, q) || q.plural || !human(noun(t, c)) || q.gender != unknown && p.chain.gender != unknown && q.gender != p.chain.gender {
			continue
		}
		if above && (t.Child(c, "cc") >= 0 || t.Child(c, "conj") >= 0) {
			continue
		}
		out = append(out, q)
	}
	return out
}

// otherNamed reports whether the noun phrase q beside the name p is the title of somebody
// else, named right behind it: "Bottoms, former adviser Susan Rice and others".
func (d *doc) otherNamed(p, q *phrase) bool {
	if q.head < p.head {
		return false
	}
	o := d.nameAt(p.sent, q.last)
	if o == nil || o.first != q.last {
		o = d.nameAt(p.sent, q.head+1)
	}
	return o != nil && o != p && o.typ == extract.Person && o.first > q.head && (o.chain == nil || o.chain != p.chain)
}

// flatTitle reports whether the noun c right before a name governs it: "pilot
// Bessie Coleman" read with pilot as the head. What is called by a name that the parser
// sees as one with it need be no title that is known: the costumer Ian Campbell.
func flatTitle(t *extract.Tree, p *phrase, c int) bool {
	if c != p.first-1 || t.Tokens[p.head].Head != c || plural(t, c) {
		return false
	}
	if human(noun(t, c)) {
		return t.Is(p.head, "flat", "compound", "nmod", "dep", "list", "nmod:desc")
	}
	return t.Tokens[c].XPOS == "NN" && unicode.IsLetter([]rune(t.Tokens[c].Form + ".")[0]) && t.Is(p.head, "flat", "appos", "nmod:desc") && t.Child(c, "conj", "cc") < 0 && t.Child(p.head, "conj", "cc") < 0
}

// twoTitles reports whether the noun c is the first of two titles of one person:
// "Conservative Party leader and Prime Minister Boris Johnson".
func twoTitles(t *extract.Tree, p *phrase, c int) bool {
	for k := c + 1; k < p.first; k++ {
		if n := t.NameAt(k); n >= 0 && t.Names[n].Type == extract.PER || t.Tokens[k].Form == "," {
			return false // Lee's adviser, Bo Kim, and spokesman Ed Ray
		}
	}
	return t.Is(p.head, "conj") && t.Tokens[p.head].Head == c && titles[noun(t, c)] && !plural(t, c) && t.Child(c, "det") < 0 &&
		t.Child(p.head, "cc") >= 0 && p.first > 0 && titles[noun(t, p.first-1)] && len(t.Children(c, "conj")) == 1
}

// resolveRole joins "the Ukrainian president" or "the secretary of state" to the
// one person who is that, by what the article says or, where the country is
// named, by what the gazetteer knows of persons in the article.
func (d *doc) resolveRole(p *phrase) bool {
	n := d.describe(p)
	if !n.definite || n.owner != nil && len(n.countries) == 0 || p.plural || !titles[n.noun] || p.chain != nil || d.office(p) {
		return false
	}
	var found *chain
	why := ""
	for _, c := range slices.Concat(d.holders[n.noun], d.known) {
		w := d.holds(c, n)
		if w == "" || c == found {
			continue
		}
		if found != nil {
			return false
		}
		found, why = c, w
	}
	if found == nil || d.calls(p, found) || d.anotherSince(p, n, found) || len(n.mods) == len(primeOnly(n)) && len(n.countries) == 0 && d.longBefore(n, found) {
		return false
	}
	d.join(found, p, "role: "+why)
	p.doubt = len(n.mods) == 0 && len(n.countries) == 0 && d.otherHolder(p, n, found) || d.otherGoesOn(p, found)
	return true
}

// longBefore reports whether the text speaks of the office n, without a word more, long before it
// first mentions c, who holds it for a country that it names: the Prime Minister of news from home
// is not the Prime Minister of India who comes in at the end.
func (d *doc) longBefore(n nominal, c *chain) bool {
	if !slices.ContainsFunc(c.roles, func(r role) bool { return r.noun == n.noun && len(r.countries) > 0 }) {
		return false
	}
	first := c.phrases[0]
	for _, q := range c.phrases {
		if after(first, q) && (q.kind == extract.Named || first.kind != extract.Named) || q.kind == extract.Named && first.kind != extract.Named {
			first = q
		}
	}
	return slices.ContainsFunc(d.phrases, func(q *phrase) bool {
		if q.kind != extract.Nominal || q.plural || first.sent-q.sent <= nounWindow || noun(d.tree(q), q.head) != n.noun {
			return false
		}
		m := d.describe(q)
		return m.definite && len(m.countries) == 0 && m.owner == nil && len(m.mods) == len(primeOnly(m))
	})
}

// primeOnly are the words of n that make no other office of it than its noun says: the prime of
// the prime minister.
func primeOnly(n nominal) []string {
	if n.mods["prime"] {
		return []string{"prime"}
	}
	return nil
}

// otherGoesOn reports whether p adds something to what was said while somebody else than c
// has spoken last and c has not been spoken of since: "Tan said … The rear admiral added"
// may be Tan, whatever the rank of others.
func (d *doc) otherGoesOn(p *phrase, c *chain) bool {
	v := d.tree(p).Tokens[p.head].Head
	if v < 0 || !d.mainSubject(p) || !goingOn[lower(d.tree(p).Tokens[v].Lemma)] {
		return false
	}
	other := false
	for _, q := range d.phrases {
		switch near := q.sent < p.sent && p.sent-q.sent <= speakerWindow; {
		case near && q.chain == c:
			return false
		case near && q.kind == extract.Named && q.typ == extract.Person && q.chain != nil && d.reports(q):
			other = true
		}
	}
	return other
}

// goingOn are verbs by which somebody says more.
var goingOn = set("add continue reiterate repeat conclude")

// calls reports whether the office p is set before the name of somebody else than c: under
// the President, His Highness Sheikh Mohamed.
func (d *doc) calls(p *phrase, c *chain) bool {
	t := d.tree(p)
	i := p.last
	if i >= len(t.Tokens) || t.Tokens[i].Form != "," {
		return false
	}
	for i++; i < len(t.Tokens) && i < p.last+6; i++ {
		if o := d.nameAt(p.sent, i); o != nil && o.typ == extract.Person {
			return o.chain != nil && o.chain != c
		}
		if u := t.Tokens[i].UPOS; u != "PROPN" && u != "DET" && u != "PRON" && u != "NOUN" && u != "ADJ" {
			return false
		}
	}
	return false
}

// anotherSince reports whether the text has brought in somebody else of this office, not
// by name, since it last spoke of c: "Another member said … The member said …".
func (d *doc) anotherSince(p *phrase, n nominal, c *chain) bool {
	return slices.ContainsFunc(d.phrases, func(q *phrase) bool {
		if q.kind != extract.Nominal || q.plural || q.chain == c || q.sent > p.sent || p.sent-q.sent > nounWindow || noun(d.tree(q), q.head) != n.noun || !after(p, q) {
			return false
		}
		if m := d.describe(q); m.definite || m.any || d.tree(q).Child(q.head, "cop") >= 0 || !subset(n.mods, m.mods) || lesser(n.mods, m.mods) || d.nameAt(q.sent, q.last) != nil {
			return false
		}
		return !slices.ContainsFunc(c.phrases, func(o *phrase) bool { return after(p, o) && after(o, q) })
	})
}

// particular reports whether a name among its words says which of several q is.
func (d *doc) particular(q *phrase) bool {
	return slices.ContainsFunc(d.tree(q).Tokens[q.first:q.last], func(w extract.Token) bool { return w.UPOS == "PROPN" && capital(w.Form) })
}

// otherHolder reports whether the article speaks of an office of this noun that is not
// c's: the bishop of Pala, while c is the bishop of Idukki.
func (d *doc) otherHolder(p *phrase, n nominal, c *chain) bool {
	return slices.ContainsFunc(d.phrases, func(q *phrase) bool {
		if q == p || q.kind != extract.Nominal || q.plural || q.chain == c || q.sent > p.sent || noun(d.tree(q), q.head) != n.noun {
			return false
		}
		m := d.describe(q)
		return m.definite && !m.any && d.particular(q) && !lesser(nil, m.mods) && d.tree(q).Child(q.head, "cop") < 0 && d.holds(c, m) == ""
	})
}

// office reports whether a phrase speaks of an office, whoever holds it: "if the
// president and vice president are killed".
func (d *doc) office(p *phrase) bool {
	t := d.tree(p)
	h, other := p.head, -1
	if t.Is(h, "conj") {
		other = t.Tokens[h].Head
	} else {
		other = t.Child(h, "conj")
	}
	return other >= 0 && d.nameAt(p.sent, other) == nil && titles[noun(t, other)] && !plural(t, other) && t.Child(other, "nmod:poss", "appos") < 0 &&
		t.Child(other, "flat") < 0
}

// holds says how a person holds the office that n names, "" when not.
func (d *doc) holds(c *chain, n nominal) string {
	for _, r := range c.roles {
		if chiefOffices[r.noun] && r.mods["chief"] && !n.mods["chief"] {
			continue // the judge need not be the chief judge
		}
		if len(n.countries) > 0 && len(n.mods) == 0 && len(r.mods) > 0 && len(r.countries) == 0 && d.countriesOf(r, c) == nil && len(d.states) > 1 {
			continue // the UAE minister need not be the petroleum minister of wherever
		}
		if r.noun == n.noun && !(n.mods["late"] && r.phrase != nil) && subset(n.mods, r.mods) && !n.apart(&r.nominal) && n.deepFits(r.nominal) && !lesser(n.mods, r.mods) && sameCountry(n.countries, d.countriesOf(r, c)) {
			return strings.Join(strings.Fields(strings.Join(keys(r.mods), " ")+" "+r.noun), " ")
		}
	}
	e := c.known()
	if e == nil || len(n.countries) != 1 || e.Country != n.countries[0] || len(n.mods) > 0 || !d.inOffice(e) {
		return ""
	}
	if e.Role == n.noun || n.noun == "leader" && e.Role != "" || strings.HasSuffix(e.Role, " "+n.noun) {
		return e.Role + " of " + gazetteer.CountryLabel(e.Country)
	}
	return ""
}

// lesser reports whether the modifiers of an office make another of it that the
// shorter words do not name: "the president" is no vice president and no former one.
func lesser(short, full map[string]bool) bool {
	for w := range full {
		if !short[w] && lesserOffices[w] {
			return true
		}
	}
	return false
}

// chiefOffices are those of which a chief one is another.
var chiefOffices = set(`judge justice minister magistrate inspector superintendent`)

var lesserOffices = set(`new next previous vice deputy assistant associate former ex then late prime acting interim honorary incoming outgoing elect designate first second retired shadow junior undersecretary`)

func keys(m map[string]bool) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

// sameCountry reports whether an office named with countries want can be one of
// countries have. Countries beyond the office's own ("Cuban-American
// secretary") speak of the holder's origin and do not count when none of the
// office is known.
func sameCountry(want, have []string) bool {
	if len(want) == 0 || len(have) == 0 {
		return true
	}
	for _, w := range want {
		if slices.Contains(have, w) {
			return true
		}
	}
	return false
}

// countriesOf is the countries of a role, from the text or the gazetteer.
func (d *doc) countriesOf(r role, c *chain) []string {
	if len(r.countries) > 0 {
		return r.countries
	}
	if e := c.known(); e != nil && e.Country != "" {
		return []string{e.Country}
	}
	return nil
}

// known is the gazetteer's entry of a person, nil for none.
func (c *chain) known() *gazetteer.Entry {
	for _, p := range c.phrases {
		if p.entry != nil && p.entry.Kind == gazetteer.Person {
			return p.entry
		}
	}
	return nil
}

// inOffice reports whether the gazetteer's person holds the office when the
// article appears; without a date, whether the holder has not left it.
func (d *doc) inOffice(e *gazetteer.Entry) bool {
	if d.article.Published.IsZero() {
		return e.To == ""
	}
	month := d.article.Published.Format("2006-01")
	return e.From <= month && (e.To == "" || month <= e.To)
}
