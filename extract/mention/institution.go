package mention

import (
	"cmp"
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/mention/gazetteer"
)

// institutions are names that many countries give to something of theirs, as keys: the
// Supreme Court of one article is not that of another. They are nodes by country,
// Supreme_Court_(India), and where the article does not tell which country is meant
// they stay inside it.
var institutions = nameKeys(`parliament; congress; senate; house; house of representatives; house of commons; national assembly;
	federal assembly; constituent assembly; lower house; upper house; cabinet; army; navy; air force; coast guard;
	national guard; armed forces; border guard; police; national police; federal police; supreme court; high court;
	constitutional court; court of appeal; court of appeals; appeals court; federal court; central bank; national bank;
	treasury; general staff; home office; foreign office; election commission; electoral commission;
	central election commission; national security council`)

func nameKeys(list string) map[string]bool {
	m := map[string]bool{}
	for _, name := range strings.Split(list, ";") {
		m[gazetteer.Key(name)] = true
	}
	return m
}

// departments end or begin what every government has: the Foreign Ministry, the
// Ministry of Health, the Department of Justice.
var departments = set(`ministry department`)

// An institution is what a name says of one: the words that many countries use for
// theirs, and the country (ISO) where the name tells it.
type institution struct {
	words   []string
	country string
}

// institutionOf takes a name apart: "UK Parliament", "Syrian Army", "Supreme Court of
// India"; ok is false where the name is no institution's, or the gazetteer knows it.
func institutionOf(name string) (in institution, ok bool) {
	words := plainWords(name)
	if len(words) == 0 {
		return in, false
	}
	for n := min(2, len(words)-1); n > 0; n-- {
		if c := countryOf(strings.Join(words[:n], " ")); c != "" && general(words[n:]) {
			return institution{words[n:], c}, true
		}
	}
	for i := len(words) - 2; i > 0; i-- {
		if rest := words[i+1:]; lower(words[i]) == "of" {
			if lower(rest[0]) == "the" && len(rest) > 1 {
				rest = rest[1:]
			}
			if c := countryOf(strings.Join(rest, " ")); c != "" && general(words[:i]) {
				return institution{words[:i], c}, true
			}
		}
	}
	return institution{words, ""}, general(words)
}

// general reports whether many countries have something of that name.
func general(words []string) bool {
	first, last := lower(words[0]), lower(words[len(words)-1])
	switch {
	case institutions[gazetteer.Key(strings.Join(words, " "))]:
		return true
	case len(words) < 2:
		return false
	case departments[last]:
		return len(words) <= 4 && !slices.ContainsFunc(words[:len(words)-1], func(w string) bool { return !fields[lower(w)] && lower(w) != "foreign" && lower(w) != "and" })
	}
	return departments[first] && len(words) > 2 && (lower(words[1]) == "of" || lower(words[1]) == "for") &&
		!slices.ContainsFunc(words[2:], func(w string) bool {
			return !fields[lower(w)] && lower(w) != "foreign" && lower(w) != "and" && lower(w) != "the" && lower(w) != "of"
		})
}

// countryOf is the country (ISO) that a word or two name or are the adjective of.
func countryOf(name string) string {
	for _, e := range gazetteer.Lookup(name) {
		switch e.Kind {
		case gazetteer.Country:
			return e.Country
		case gazetteer.Adjective:
			return cmp.Or(e.Country, countryNamed(e.Label))
		}
	}
	return ""
}

// countryNamed is the country (ISO) of that very name, "" for none: what is Rohingya
// is of no country, and its label says no more.
func countryNamed(name string) string {
	for _, e := range gazetteer.Lookup(name) {
		if e.Kind == gazetteer.Country {
			return e.Country
		}
	}
	return ""
}

// node is the label and the node of an institution of a country, called name in the
// text: UK Parliament is Parliament_(United_Kingdom). The gazetteer has some of the
// United States under names of their own; what Americans call the House is one of two.
func (in institution) node(name string) (string, extract.EntityID) {
	words := slices.Clone(in.words)
	if in.country == "US" {
		if len(words) == 1 && lower(words[0]) == "house" {
			words = []string{"House", "of", "Representatives"}
		}
		for _, e := range gazetteer.Lookup("US " + strings.Join(words, " ")) {
			if e.Kind == gazetteer.Body {
				return e.Label, entryID(e)
			}
		}
	}
	for i, w := range words {
		if !linking[w] {
			words[i] = title(w)
		}
	}
	return name, extract.EntityID(strings.Join(words, "_") + "_(" + string(Slug(gazetteer.CountryLabel(in.country), extract.Place)) + ")")
}

// institution is the label and the node of a chain that is called as the institutions of many
// countries are: by the country that one of its mentions tells, else by the one that
// the article is about, else it has none outside the article.
func (d *doc) institution(c *chain, name string, own extract.EntityID) (label string, id extract.EntityID, ok bool) {
	if c.typ == extract.Person || c.typ == extract.Place || c.typ == extract.Event || c.fixed != "" {
		return "", "", false
	}
	if _, moved := d.decided.Resolve(own); len(moved) > 0 || d.decided.Target(own) {
		return "", "", false // people have spoken of it as one
	}
	in, ok := institutionOf(name)
	if !ok {
		return "", "", false
	}
	if in.country == "" {
		in.country = cmp.Or(d.countryAt(c), d.countryOfOther(c, in), d.about())
	}
	if in.country == "" {
		return name, LocalID(name), true
	}
	label, id = in.node(name)
	return label, id, true
}

// countryAt is the one country that words at a chain's mentions name: "the Syrian
// Army", "Turkey's Constitutional Court", "the Supreme Court in India"; "" for none or
// several.
func (d *doc) countryAt(c *chain) string {
	found := ""
	for _, p := range c.phrases {
		t := d.tree(p)
		for _, q := range d.inSent[p.sent] {
			iso := d.countryFor(q)
			if q == p || iso == "" {
				continue
			}
			beside := q.last == p.first || q.last+1 == p.first && possessive(t.Tokens[q.last])
			if !beside && (t.Tokens[q.head].Head != p.head || !t.Is(q.head, "amod", "compound", "nmod", "nmod:poss", "nmod:desc")) {
				continue
			}
			if found != "" && found != iso {
				return ""
			}
			found = iso
		}
	}
	return found
}

// countryOfOther is the one country that the article gives an institution of the same
// name by another chain: the UK Parliament makes Parliament the British one.
func (d *doc) countryOfOther(c *chain, in institution) string {
	found := ""
	for _, o := range d.live(extract.Organization) {
		if o == c || o.label == "" {
			continue
		}
		if other, ok := institutionOf(o.label); ok && other.country != "" && equalFold(other.words, in.words) {
			if found != "" && found != other.country {
				return ""
			}
			found = other.country
		}
	}
	return found
}

// countryFor is the country that a phrase names or is the adjective of.
func (d *doc) countryFor(p *phrase) string {
	if p.country != "" {
		return p.country
	}
	if p.entry == nil {
		return ""
	}
	switch p.entry.Kind {
	case gazetteer.Country, gazetteer.Adjective, gazetteer.Seat, gazetteer.People:
		return cmp.Or(p.entry.Country, countryOf(p.entry.Label))
	}
	return ""
}

// about is the country that an article is about: two thirds of its names of countries,
// peoples and places, three at least, are of it; "" for none.
func (d *doc) about() string {
	if d.home != nil {
		return *d.home
	}
	count := map[string]int{}
	all := 0
	for _, p := range d.named() {
		iso := d.countryFor(p)
		if iso == "" && p.entry != nil && p.entry.Kind != gazetteer.Person {
			iso = p.entry.Country
		}
		if iso != "" {
			count[iso]++
			all++
		}
	}
	best := ""
	for iso, n := range count {
		if n >= 3 && 3*n >= 2*all {
			best = iso // two cannot have two thirds each
		}
	}
	d.home = &best
	return best
}

// foreignBodies takes a body that several countries have by one name or by the same letters, where
// the article names nothing else of the country that the tables know it of, or another country twice
// as often and more, for none of theirs: the Congress of Indian news is a party, that of Peru the
// parliament, the ANC of Kenya no party of South Africa.
func (d *doc) foreignBodies() {
	bare := map[string][]*phrase{}
	count := map[string]int{}
	for _, p := range d.named() {
		if p.entry == nil {
			continue
		}
		if p.entry.Kind == gazetteer.Body && p.entry.Country != "" && sharedNames[strings.ToLower(strings.Join(plainWords(p.text), " "))] {
			bare[p.entry.Country] = append(bare[p.entry.Country], p)
			continue
		}
		if p.entry.Kind == gazetteer.Given || p.entry.Kind == gazetteer.Nickname {
			continue
		}
		if iso := cmp.Or(d.countryFor(p), p.entry.Country); iso != "" {
			count[iso]++
		}
	}
	for of, ps := range bare {
		most := 0
		for iso, n := range count {
			if iso != of {
				most = max(most, n)
			}
		}
		if most == 0 || most <= 2*count[of] {
			continue
		}
		for _, p := range ps {
			p.entry = nil
		}
	}
}

// sharedNames are names and letters by which the bodies of several countries go.
var sharedNames = map[string]bool{"congress": true, "anc": true, "fda": true, "epa": true, "sec": true, "cdc": true, "ftc": true, "dea": true, "dhs": true, "nsa": true, "nhs": true, "irs": true, "fcc": true, "doj": true, "pla": true, "cpc": true, "ccp": true}
