package mention

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/mention/gazetteer"
)

// clusterNames puts the names of the article into chains: same name first, then
// persons' variants, then acronyms and short forms. It looks at all names
// before it decides on any, so a headline's "Rubio" finds "Marco Rubio" below.
func (d *doc) clusterNames() {
	d.sameNames()
	d.fullNames()
	d.acronyms()
	d.shortNames()
	d.firmNames()
}

// names are the phrases that clusterNames is about.
func (d *doc) named() []*phrase {
	var out []*phrase
	for _, p := range d.phrases {
		if p.kind == extract.Named || p.kind == extract.Adjective {
			out = append(out, p)
		}
	}
	return out
}

// canon is the canonical label of a phrase by itself and its slug: the
// gazetteer's where it knows the name, else the phrase's own words.
func canon(p *phrase) (string, extract.EntityID) {
	if p.country != "" {
		label := gazetteer.CountryLabel(p.country)
		return label, Slug(label, extract.Place)
	}
	if e := p.entry; e != nil && e.Kind != gazetteer.Given && e.Kind != gazetteer.Nickname {
		switch e.Kind {
		case gazetteer.People:
			return peopleLabel(p), Slug(peopleLabel(p), extract.Group)
		case gazetteer.Adjective:
			if p.kind == extract.Named {
				return p.text, Slug(p.text, extract.Group)
			}
		case gazetteer.Person:
			return e.Label, Slug(e.Label, extract.Person)
		}
		return e.Label, Slug(e.Label, typeOf(*e))
	}
	return p.text, Slug(p.text, p.typ)
}

// peopleLabel is the plural under which a people stands: "the Russians", "a
// Russian" are both of the Russians.
func peopleLabel(p *phrase) string {
	adj := p.entry.Label
	for _, e := range gazetteer.Lookup(p.text + "s") {
		if e.Kind == gazetteer.People && e.Label == adj {
			return title(p.text) + "s"
		}
	}
	return title(p.text)
}

// sameNames starts a chain for every slug. The type of a chain is that of most
// of its mentions; a person's name and a place's of one spelling stay apart.
func (d *doc) sameNames() {
	bySlug := map[string]*chain{}
	for _, p := range d.named() {
		label, id := canon(p)
		key := string(id)
		if key == "" {
			continue
		}
		if p.typ == extract.Person && p.entry == nil {
			key = "person " + key
		}
		if c := bySlug[key]; c != nil {
			d.join(c, p, "exact")
			continue
		}
		c := d.begin(p)
		c.label = label
		c.words = strings.Split(string(id), "_")
		bySlug[key] = c
	}
	d.outvote(bySlug)
}

// outvote mends single-word names that the parser typed one way here and
// another there: the majority wins unless the gazetteer has spoken.
func (d *doc) outvote(bySlug map[string]*chain) {
	for _, c := range slices.Clone(d.chains) {
		if len(c.phrases) == 0 || c.typ != extract.Person || c.phrases[0].entry != nil {
			continue
		}
		o := bySlug[string(Slug(c.phrases[0].text, extract.Thing))]
		if o == nil || o.typ == extract.Person || o.entry != nil && o.entry.Kind != gazetteer.Town && o.entry.Kind != gazetteer.Place && o.entry.Kind != gazetteer.Country {
			continue
		}
		if o.entry == nil && len(c.phrases) >= len(o.phrases) {
			o.typ = extract.Person
			d.merge(c, o, "exact")
		} else if o.entry == nil || len(o.phrases) >= 2*len(c.phrases) {
			d.merge(o, c, "exact")
		}
	}
}

// live are the chains that still have mentions.
func (d *doc) live(typ extract.EntityType) []*chain {
	var out []*chain
	for _, c := range d.chains {
		if len(c.phrases) > 0 && (typ == "" || c.typ == typ) {
			out = append(out, c)
		}
	}
	return out
}

// fullNames joins the full names of one person: with and without a middle
// name, with a nickname, with an initial. Father and son (Jr.), spouses and
// siblings stay apart because their given names differ.
func (d *doc) fullNames() {
	people := d.live(extract.Person)
	for i, a := range people {
		for _, b := range people[i+1:] {
			if len(a.words) < 2 || len(b.words) < 2 || len(a.phrases) == 0 || len(b.phrases) == 0 {
				continue
			}
			if why := SamePerson(a.words, b.words); why != "" && !d.clash(a, b, people) {
				if len(b.phrases) > len(a.phrases) || len(b.phrases) == len(a.phrases) && len(b.words) > len(a.words) {
					a, b = b, a
				}
				d.merge(a, b, why)
			}
		}
	}
}

// clash reports whether a third chain would fit one of two names but not the
// other: then nothing says which one it is.
func (d *doc) clash(a, b *chain, people []*chain) bool {
	if a.gender != unknown && b.gender != unknown && a.gender != b.gender {
		return true
	}
	for _, c := range people {
		if c == a || c == b || len(c.phrases) == 0 || len(c.words) < 2 {
			continue
		}
		if (SamePerson(c.words, a.words) != "") != (SamePerson(c.words, b.words) != "") {
			return true
		}
	}
	return false
}

// SamePerson says why two full names, as words of their slugs, can be one
// person's within an article, "" when they cannot.
func SamePerson(a, b []string) string {
	ga, gb := generation(a), generation(b)
	if ga != gb {
		return ""
	}
	if ga != "" {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < 2 {
		return ""
	}
	if equalFold(a, b[:len(a)]) || equalFold(a, b[len(b)-len(a):]) {
		return "part of the full name"
	}
	if !strings.EqualFold(a[len(a)-1], b[len(b)-1]) {
		return ""
	}
	first, second := a[0], b[0]
	switch {
	case strings.EqualFold(first, second):
		return "middle name"
	case len(first) <= 2 && initials(first, b) || len(second) <= 2 && initials(second, a):
		return "initial"
	case Nicknames(first, second):
		return "nickname"
	}
	return ""
}

func generation(w []string) string {
	if len(w) > 2 && generations[w[len(w)-1]] {
		return w[len(w)-1]
	}
	return ""
}

func equalFold(a, b []string) bool {
	return slices.EqualFunc(a, b, strings.EqualFold)
}

// initials reports whether short ("J", "JD") are the initials of a full name's given names.
func initials(short string, full []string) bool {
	for i, r := range []byte(short) {
		if i >= len(full)-1 || full[i] == "" || full[i][0] != r || short != strings.ToUpper(short) {
			return false
		}
	}
	return true
}

// Nicknames reports whether one given name is a usual short form of the other.
func Nicknames(a, b string) bool {
	for _, p := range [][2]string{{a, b}, {b, a}} {
		for _, e := range gazetteer.Lookup(p[0]) {
			if e.Kind == gazetteer.Nickname && strings.EqualFold(e.Label, p[1]) {
				return true
			}
		}
	}
	return false
}

// acronyms joins "CPC" to "Caspian Pipeline Consortium (CPC)", and to a name of
// those initials anywhere in the article when only one has them.
func (d *doc) acronyms() {
	for _, c := range d.live("") {
		if len(c.phrases) == 0 {
			continue
		}
		p := c.phrases[0]
		if strings.Contains(p.text, " ") || !shouted(p.text) || p.country != "" {
			continue
		}
		if long := d.expansion(c, p.text); long != nil && long != c {
			for _, p := range c.phrases {
				p.entry, p.why = long.entry, "acronym"
			}
			d.merge(long, c, "acronym")
		}
	}
}

// expansion is the chain whose name an acronym abbreviates, nil for none or several.
func (d *doc) expansion(c *chain, text string) *chain {
	short := strings.ToUpper(strings.Join(plainWords(text), ""))
	for _, p := range c.phrases { // in brackets after the name
		t := d.tree(p)
		if p.first < 2 || t.Tokens[p.first-1].Form != "(" {
			continue
		}
		if n := d.nameAt(p.sent, p.first-2); n != nil && n.chain != nil && len(n.chain.words) > 1 && abbreviates(short, n.chain.words) {
			return n.chain
		}
	}
	if c.entry != nil || len(short) < 2 {
		return nil
	}
	var found *chain
	for _, o := range d.live("") {
		if o == c || len(o.words) < 2 || o.typ == extract.Person || o.typ == extract.Group || capitals(o.words) != short {
			continue
		}
		if found != nil {
			return nil
		}
		found = o
	}
	return found
}

// capitals are the first letters of a name's words, linking words left out.
func capitals(words []string) string {
	var b strings.Builder
	for _, w := range words {
		if !linking[strings.ToLower(w)] && w != "" {
			b.WriteByte(w[0])
		}
	}
	return strings.ToUpper(b.String())
}

// abbreviates reports whether the letters of short stand in this order in the
// words, the first one at the start of a word.
func abbreviates(short string, words []string) bool {
	all := strings.ToUpper(strings.Join(words, " "))
	i := strings.IndexByte(all, short[0])
	for i > 0 && all[i-1] != ' ' {
		n := strings.IndexByte(all[i+1:], short[0])
		if n < 0 {
			return false
		}
		i += n + 1
	}
	for _, r := range []byte(short) {
		n := strings.IndexByte(all[max(i, 0):], r)
		if i < 0 || n < 0 {
			return false
		}
		i += n + 1
	}
	return true
}

// shortNames joins surnames and given names to the one person of the article
// who bears them. Two persons of one surname leave it alone.
func (d *doc) shortNames() {
	for _, c := range d.live(extract.Person) {
		if len(c.phrases) == 0 || c.entry != nil && c.entry.Kind == gazetteer.Person || !single(c.words) {
			continue
		}
		if full, why := d.bearer(c); full != nil {
			d.merge(full, c, why)
		}
	}
	for _, c := range d.live("") { // the parser missed that it is a person
		if c.entry != nil || len(c.words) != 1 || c.typ == extract.Person || c.typ == extract.Group {
			continue
		}
		if full, why := d.bearer(c); full != nil && why == "surname" && c.typ != extract.Place {
			d.merge(full, c, why)
		}
	}
}

// single reports whether the words are one name: Witkoff, von der Leyen.
func single(words []string) bool {
	for _, w := range words[:len(words)-1] {
		if !particles[w] {
			return false
		}
	}
	return true
}

// bearer is the one person with a full name who bears a short one.
func (d *doc) bearer(c *chain) (*chain, string) {
	short := c.words
	var bySurname, byGiven []*chain
	for _, o := range d.live(extract.Person) {
		if o == c || len(o.words) < 2 || single(o.words) || o.gender != unknown && c.gender != unknown && o.gender != c.gender {
			continue
		}
		full := o.words
		if g := generation(o.words); g != "" {
			full = o.words[:len(o.words)-1]
		}
		switch {
		case len(full) > len(short) && equalFold(full[len(full)-len(short):], short):
			bySurname = append(bySurname, o)
		case len(short) == 1 && strings.EqualFold(full[0], short[0]), len(full) > 2 && len(short) == 1 && strings.EqualFold(full[len(full)-2], short[0]):
			byGiven = append(byGiven, o)
		}
	}
	switch {
	case len(bySurname) == 1:
		return bySurname[0], "surname"
	case len(bySurname) == 0 && len(byGiven) == 1:
		return byGiven[0], "given name"
	}
	return nil, ""
}

// firmNames joins "Boeing" to "Boeing Commercial Airplanes" and the like: the
// first word of one organisation's name whose other words say what it is.
func (d *doc) firmNames() {
	for _, c := range d.live(extract.Organization) {
		if len(c.words) != 1 || c.entry != nil {
			continue
		}
		var found *chain
		n := 0
		for _, o := range d.live(extract.Organization) {
			if o != c && o.entry == nil && len(o.words) > 1 && strings.EqualFold(o.words[0], c.words[0]) {
				n++
				if len(o.words) == 2 && bodies[strings.ToLower(o.words[1])] {
					found = o
				}
			}
		}
		if n == 1 && found != nil {
			d.merge(found, c, "short form")
		}
	}
}
