package mention

import (
	"slices"
	"strings"
	"unicode"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/mention/gazetteer"
)

// A nominal is what a common noun phrase says about what it stands for.
type nominal struct {
	noun      string                     // lemma of the head
	definite  bool                       // the, this, that, a possessive
	any       bool                       // every, no: stands for nothing in particular
	mods      map[string]bool            // lemmas of adjectives, compounds, numbers, "of state"
	deep      map[string]bool            // lemmas before those adjectives and compounds: the appeals of appeals court ruling
	within    map[string]map[string]bool // lemmas before the noun of each "of navy": Omani
	countries []string                   // ISO codes among the modifiers: Ukrainian president
	owned     bool                       // has a possessor: his, Zelensky's
	owner     *phrase                    // the possessor, nil when it is an unresolved pronoun
}

// findNominals adds every common noun phrase as a phrase of its own; most of
// them stay unresolved and never leave this package.
func (d *doc) findNominals() {
	for s := range d.trees {
		t := &d.trees[s]
		for i := range t.Tokens {
			if !nounHead(t, i) || d.at[s][i] != nil || d.nameAt(s, i) != nil {
				continue
			}
			first, last := core(t, i)
			d.add(&phrase{sent: s, first: first, last: last, head: i, kind: extract.Nominal, typ: d.nominalType(t, i),
				text: words(t, first, last), plural: plural(t, i), gender: nounGender(t, i)})
		}
	}
}

// nounHead reports whether token i heads a common noun phrase.
func nounHead(t *extract.Tree, i int) bool {
	tok := t.Tokens[i]
	if tok.UPOS != "NOUN" && !(tok.UPOS == "PROPN" && !calendar[t.Lower(i)]) || !strings.ContainsFunc(tok.Form, unicode.IsLetter) && !strings.ContainsFunc(tok.Form, unicode.IsDigit) {
		return false // a mark is none, whatever the parser says
	}
	return !t.Is(i, "compound", "flat", "fixed", "goeswith", "nmod:desc", "nmod:unmarked", "obl:unmarked")
}

// core is the run of words from a noun phrase's first modifier to its head,
// with an "of" behind it: "the new head of staff".
func core(t *extract.Tree, h int) (first, last int) {
	first, last = h, h+1
	for _, c := range t.Children(h, "det", "amod", "compound", "nummod", "nmod:poss", "nmod:desc") {
		for _, i := range t.Phrase(c, nil) {
			if i < first {
				first = i
			}
		}
	}
	for _, c := range t.Children(h, "appos") {
		if namedBy(t, c) && t.NameAt(c) < 0 {
			last = max(last, c+1) // the airline Volaris
		}
	}
	if strings.HasSuffix(noun(t, h), "-in-law") && t.Lower(h+4) == "law" {
		last = h + 5 // son - in - law
	}
	for _, c := range t.Children(h, "nmod") {
		if p := t.Child(c, "case"); p >= 0 && t.Lower(p) == "of" && c > h && !t.Is(c, "nmod:poss") {
			all := ofSeveral(t, h, c) // the leaders of Norway and Chile are both
			ph := t.Phrase(c, func(x int) bool {
				return t.Is(x, "acl", "appos", "nmod:unmarked", "parataxis") || !all && t.Is(x, "punct", "conj", "cc")
			})
			if ph[0] == h+1 && ph[len(ph)-1]-h == len(ph) {
				last = max(last, ph[len(ph)-1]+1)
			}
		}
	}
	return first, last
}

// namedBy reports whether the name at c stands right behind the noun that says what it is: oil producer Lukoil.
func namedBy(t *extract.Tree, c int) bool {
	return t.Is(c, "appos") && t.Tokens[c].UPOS == "PROPN" && c == t.Tokens[c].Head+1
}

// ofSeveral reports whether the plural at h is of several names, of which the one at c
// is the first.
func ofSeveral(t *extract.Tree, h, c int) bool {
	more := t.Children(c, "conj")
	return plural(t, h) && t.Tokens[c].UPOS == "PROPN" && len(more) > 0 && !slices.ContainsFunc(more, func(k int) bool {
		return t.Tokens[k].UPOS != "PROPN" || t.Child(k, "case") >= 0 || t.Child(k, "cc") >= 0 && t.Lower(t.Child(k, "cc")) != "and"
	})
}

func plural(t *extract.Tree, i int) bool {
	x := t.Tokens[i].XPOS
	return x == "NNS" || x == "NNPS" || t.Lower(i) == "people" || t.Lower(i) == "police"
}

// noun is the lemma of a head noun, hyphenated words drawn together by the tree
// ("son - in - law") as one.
func noun(t *extract.Tree, i int) string {
	l := lower(t.Tokens[i].Lemma)
	if (l == "son" || l == "daughter" || l == "father" || l == "mother" || l == "brother" || l == "sister") && i+4 < len(t.Tokens) && t.Lower(i+2) == "in" && t.Lower(i+4) == "law" {
		return l + "-in-law"
	}
	if l == "law" && i >= 4 && t.Lower(i-2) == "in" {
		return t.Lower(i-4) + "-in-law"
	}
	return l
}

func human(noun string) bool { return titles[noun] || kin[noun] || persons[noun] }

func (d *doc) nominalType(t *extract.Tree, i int) extract.EntityType {
	n := noun(t, i)
	switch {
	case n == "figure" && t.Child(i, "amod", "compound") < 0: // a number
		return extract.Thing
	case human(n) && plural(t, i), n == "people", n == "police":
		return extract.Group
	case human(n) || suffixed(n):
		return extract.Person
	case n == "country" || n == "city" || n == "town" || n == "region" || n == "village" || n == "state" || n == "island" || n == "capital" || n == "province":
		return extract.Place
	case bodies[n] || n == "firm" || n == "government" || n == "regulator" || n == "ministry" || n == "carmaker" || n == "airline":
		return extract.Organization
	case speaksUp(t, i, n):
		return extract.Person
	}
	return extract.Thing
}

// suffixed reports whether a noun looks like a person's: economist, founder. Only
// endings that name few things.
func suffixed(n string) bool {
	return strings.HasSuffix(n, "ist") && len(n) > 5 || strings.HasSuffix(n, "woman") || strings.HasSuffix(n, "man") && n != "human" && n != "talisman"
}

func nounGender(t *extract.Tree, i int) extract.Gender {
	n := noun(t, i)
	switch {
	case lexicon.Masculine[n] || strings.HasSuffix(n, "man") && !strings.HasSuffix(n, "woman") && n != "human":
		return male
	case lexicon.Feminine[n] || strings.HasSuffix(n, "woman"):
		return female
	}
	return unknown
}

// describe reads a nominal phrase.
func (d *doc) describe(p *phrase) nominal {
	t := d.tree(p)
	n := nominal{noun: noun(t, p.head), mods: map[string]bool{}, deep: map[string]bool{}}
	for _, c := range t.Children(p.head) {
		switch {
		case t.Is(c, "det"):
			switch t.Lower(c) {
			case "the", "this", "that", "these", "those":
				n.definite = true
			case "every", "each", "no", "any", "all":
				n.any = true
			}
		case t.Is(c, "nmod:poss"):
			n.definite, n.owned = true, true
			n.owner = d.at[p.sent][c]
			d.country(&n, p.sent, c)
		case t.Is(c, "amod", "compound", "nummod", "nmod:desc"):
			if !d.country(&n, p.sent, c) && t.Tokens[c].Form != "HE" && t.Tokens[c].Form != "HH" {
				n.mods[lower(t.Tokens[c].Lemma)] = true
				deepen(t, c, n.deep)
			}
		case t.Is(c, "nmod") && c > p.head:
			if d.country(&n, p.sent, c) {
				continue
			}
			of := strings.TrimSpace(preposition(t, c) + " " + lower(t.Tokens[c].Lemma))
			n.mods[of] = true
			for _, x := range t.Children(c, "amod", "compound", "flat", "nmod:desc") {
				n.kindOf(of, lower(t.Tokens[x].Lemma))
			}
		}
	}
	return n
}

// kindOf notes the word before a noun behind a preposition.
func (n *nominal) kindOf(of, word string) {
	if n.within == nil {
		n.within = map[string]map[string]bool{}
	}
	if n.within[of] == nil {
		n.within[of] = map[string]bool{}
	}
	n.within[of][word] = true
}

// apart reports whether what stands behind the same preposition is two things: "the
// commander of the Omani Navy" is not that of the Iranian one.
func (n *nominal) apart(m *nominal) bool {
	for of, words := range n.within {
		if o := m.within[of]; len(o) > 0 && !subset(words, o) && !subset(o, words) {
			return true
		}
	}
	return false
}

// deepen adds to deep the lemmas of what describes the modifier c: the appeals court
// ruling is not the district court ruling.
func deepen(t *extract.Tree, c int, deep map[string]bool) {
	for _, k := range t.Children(c, "amod", "compound", "nummod") {
		deep[lower(t.Tokens[k].Lemma)] = true
	}
}

// deepFits reports whether all that describes the modifiers of n is said of m, too.
func (n nominal) deepFits(m nominal) bool {
	for w := range n.deep {
		if !m.deep[w] && !m.mods[w] {
			return false
		}
	}
	return true
}

// country notes the country that modifier c names.
func (d *doc) country(n *nominal, s, c int) bool {
	q := d.nameAt(s, c)
	if q == nil {
		return false
	}
	iso := q.country
	if iso == "" && q.entry != nil && (q.entry.Kind == gazetteer.Country || q.entry.Kind == gazetteer.Seat) {
		iso = q.entry.Country
	}
	if iso == "" {
		return false
	}
	n.countries = append(n.countries, iso)
	return true
}

// resolveNominal joins a noun phrase to what stands before it: the holder of an office, the
// one country or firm there, the one person, what the same noun named, the body whose name ends with it.
func (d *doc) resolveNominal(p *phrase, before []*phrase) {
	free := p.kind == extract.Nominal && p.chain == nil
	if free && (d.resolveRole(p) || d.namedKind(p, before)) || d.theOne(p, before) || !free {
		return
	}
	d.sameNoun(p, before)
	d.namedHead(p, before)
}

// sameNoun joins a definite noun phrase to the nearest earlier one of the same
// noun that it repeats or shortens: "the 28-point peace plan … the plan", unless
// two different ones precede it.
func (d *doc) sameNoun(p *phrase, before []*phrase) {
	n := d.describe(p)
	if !n.definite || p.chain != nil || n.noun == "one" || idiomatic[n.noun] && (d.restricted(p) || d.tree(p).Lower(p.head+1) == "of") || d.scare(p) || titles[n.noun] && len(d.holders[n.noun]) > 0 && d.several(n) {
		return
	}
	var found *phrase
	for _, q := range slices.Backward(before) {
		if p.sent-q.sent > nounWindow {
			break
		}
		if q.kind != extract.Nominal || q == p || q.plural != p.plural {
			continue
		}
		m := d.describe(q)
		if m.noun != n.noun || overlapping(p, q) || m.any {
			continue
		}
		// "for talks this week" does not take "the talks" from those already spoken of.
		if q.chain == nil && !m.definite && q.plural && len(m.mods) == 0 && d.spoken[n.noun] {
			continue
		}
		if d.massOf(q, len(m.mods)-len(n.mods)) || len(m.mods) > len(n.mods) && d.onlyWanted(q) {
			return // martial law … the law; deserves a better hospital … the hospital
		}
		if !subset(n.mods, m.mods) || n.apart(&m) || !n.deepFits(m) || human(n.noun) && lesser(n.mods, m.mods) || !ownerFits(n, m) || !slices.Equal(n.countries, m.countries) && len(n.countries) > 0 {
			return
		}
		found = q
		break
	}
	if found == nil {
		return
	}
	if found.chain == nil {
		d.begin(found)
	}
	p.doubt = d.otherNoun(p, found, n, before)
	d.join(found.chain, p, "same noun")
	d.spoken[n.noun] = true
}

// massOf reports whether q, with so many more modifiers, is no one thing but a kind, without an
// article or an owner: martial law, clean energy.
func (d *doc) massOf(q *phrase, more int) bool {
	t := d.tree(q)
	return more > 0 && !q.plural && masses[noun(t, q.head)] && t.Child(q.head, "det", "nmod:poss", "nummod", "nmod", "acl") < 0
}

// masses are nouns that without an article mean no one thing.
var masses = set(`law growth debt energy power trade output production demand spending inflation crime violence health education research aid care work food water fuel oil gas land payroll`)

// idiomatic nouns stand in phrases that mean nothing in particular: in the case of, point
// the way, at the time.
var idiomatic = set(`case way time day end rest lot fact basis event side sake wake face course extent`)

// restricted reports whether a clause or phrase behind p's noun says which it is.
func (d *doc) restricted(p *phrase) bool {
	t := d.tree(p)
	c := t.Child(p.head, "acl")
	return c > p.head && p.head+1 < len(t.Tokens) && t.Tokens[p.head+1].Form != ","
}

// scare reports whether p's noun stands alone in quotation marks: The "capital" can move.
func (d *doc) scare(p *phrase) bool {
	t := d.tree(p)
	return p.head > 0 && p.head+1 < len(t.Tokens) && isQuote(t, p.head-1) && isQuote(t, p.head+1)
}

func isQuote(t *extract.Tree, i int) bool {
	return t.Tokens[i].UPOS == "PUNCT" && strings.ContainsAny(t.Tokens[i].Form, "\"“”‘’«»")
}

// kindNouns name the kind of what the text has just named.
var kindNouns = map[string]extract.EntityType{
	"country": "country", "nation": "country", "city": "town", "town": "town", "capital": "town",
	"bank": extract.Organization, "club": extract.Organization, "broadcaster": extract.Organization, "newspaper": extract.Organization,
	"agency": extract.Organization, "university": extract.Organization,
}

// kindOf is the kind that a noun names, "" for none.
func kindOf(noun string) extract.EntityType {
	if businesses[noun] {
		return extract.Organization
	}
	return kindNouns[noun]
}

// namedKind joins "the country" or "the company" to the one country or firm that
// its own sentence and the one before name, or the article up to there. It reports whether the phrase is
// settled: joined, or, where they name several, nobody's.
func (d *doc) namedKind(p *phrase, before []*phrase) bool {
	n := d.describe(p)
	kind := kindOf(n.noun)
	if kind == "" || d.scare(p) || !n.definite || n.owned || p.plural || d.restricted(p) || d.tree(p).Child(p.head, "nmod", "appos") >= 0 {
		return false
	}
	if kind == extract.Organization {
		if only := d.onlyBody(p, n, before); only != nil {
			d.join(only, p, "the "+n.noun)
			return true
		}
	}
	if len(n.mods) > 0 || len(n.countries) > 0 {
		return false
	}
	var found *phrase
	for _, q := range slices.Backward(before) {
		if p.sent-q.sent > 1 {
			break
		}
		if q.kind == extract.Nominal && q.chain == nil && d.anotherOf(n.noun, q) {
			return false // belonged to a taxi firm, the agency Cenipa said: the firm
		}
		if q.kind == extract.Pronoun || q.kind == extract.Nominal || q.chain == nil || !isKind(q, kind) || businesses[n.noun] && (modelName(q) || d.employs(q) || d.hears(q) || d.aside(q.chain, p)) {
			continue
		}
		if kind == extract.Organization && (!called(q, n.noun) || businesses[n.noun] && d.ofOtherKind(q)) {
			return true // the agency is not Boeing, but who knows whose it is
		}
		if found != nil && found.chain != q.chain {
			return true
		}
		found = q
	}
	if found == nil || found.kind == extract.Adjective || overlapping(p, found) {
		return false
	}
	d.join(found.chain, p, "the "+n.noun)
	p.doubt = kind == "country" && d.lessNamed(found)
	return true
}

// lessNamed reports whether the article names another country more often than that of q:
// then "the country" may be where the article is at home.
func (d *doc) lessNamed(q *phrase) bool {
	count := map[string]int{}
	for _, p := range d.named() {
		if iso := d.countryFor(p); iso != "" {
			count[iso]++
		} else if p.entry != nil && p.entry.Kind != gazetteer.Person && p.entry.Kind != gazetteer.Body {
			count[p.entry.Country]++
		}
	}
	own := count[d.countryFor(q)]
	for iso, n := range count {
		if iso != "" && n > own {
			return true
		}
	}
	return false
}

// called reports whether an organisation's name lets it be what noun says: a
// university has it in its name, and no ministry is a company.
func called(q *phrase, n string) bool {
	has := func(words map[string]bool) bool {
		for _, p := range q.chain.phrases {
			if p.kind == extract.Named && slices.ContainsFunc(strings.Fields(lower(p.text)), func(w string) bool { return words[w] }) {
				return true
			}
		}
		return false
	}
	switch n {
	case "university", "bank", "club", "agency":
		return slices.ContainsFunc(q.chain.phrases, func(p *phrase) bool {
			return p.kind == extract.Named && headWord(strings.Fields(p.text)) == n
		}) || n == "university" && has(set("college institute school"))
	}
	return !has(publicBodies)
}

// publicBodies are words in names of what is no company.
var publicBodies = set(`ministry department agency commission committee council court tribunal parliament congress senate assembly party army
	navy guard service bureau university college school institute administration authority union nations government police force forces house
	office foundation federation association league hospital church museum library campaign movement board directors mou memorandum
	agreement treaty pact inspectorate ombudsman treasury`)

// isKind reports whether a name is of a country, a town or an organisation.
func isKind(q *phrase, kind extract.EntityType) bool {
	e := q.entry
	switch kind {
	case "country":
		return q.country != "" || e != nil && e.Kind == gazetteer.Country
	case "town":
		return q.country == "" && e != nil && e.Kind == gazetteer.Town
	}
	return typeOfChain(q) == kind
}

// several reports whether the article names two holders of an office: then "the
// president" alone is nobody's.
func (d *doc) several(n nominal) bool {
	var found *chain
	for _, c := range d.holders[n.noun] {
		if d.holds(c, n) == "" {
			continue
		}
		if found != nil && found != c {
			return true
		}
		found = c
	}
	return false
}

// nounWindow is how many sentences back a definite noun phrase looks.
const nounWindow = 6

func overlapping(p, q *phrase) bool {
	return p.sent == q.sent && p.first < q.last && q.first < p.last
}

func subset(a, b map[string]bool) bool {
	for w := range a {
		if !b[w] {
			return false
		}
	}
	return true
}

func ownerFits(n, m nominal) bool {
	if !n.owned {
		return true
	}
	if n.owner == nil {
		return false
	}
	return m.owner != nil && n.owner.chain != nil && n.owner.chain == m.owner.chain
}
