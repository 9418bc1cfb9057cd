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
	d.divide()
	d.misplaced()
	d.misnamed()
	d.takenForPlaces()
	d.sameNames()
	d.fullNames()
	d.acronyms()
	d.shortNames()
	d.firmNames()
	d.shipNames()
	d.bareHeads()
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

// canon is the canonical label of a phrase by itself and its slug: what the registry
// says, the gazetteer's where it knows the name, else the phrase's own words.
func canon(p *phrase) (string, extract.EntityID) {
	if p.fixed != "" {
		if strings.EqualFold(strings.Join(plainWords(p.text), "_"), string(p.fixed)) {
			return p.text, p.fixed
		}
		return labelFor(p.fixed), p.fixed
	}
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
		return e.Label, entryID(*e)
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
		if p.club {
			key = "club " + key
		}
		if p.fixed != "" || d.decided.Target(id) {
			key = "decided " + string(id)
		}
		if c := bySlug[key]; c != nil {
			d.join(c, p, "exact")
			if c.typ == extract.Thing && c.fixed != "" {
				c.typ = p.typ // the alias has said nothing of it
			}
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
		if o == nil || o.typ == extract.Person || o.firm() && len(c.words) > 1 || o.entry != nil && o.entry.Kind != gazetteer.Town && o.entry.Kind != gazetteer.Place && o.entry.Kind != gazetteer.Country {
			continue
		}
		if o.entry == nil && len(c.phrases) >= d.unlabelled(o.phrases) && !o.firm() {
			o.typ = extract.Person
			d.merge(c, o, "exact")
		} else if o.entry == nil || o.firm() || len(o.phrases) >= 2*len(c.phrases) {
			d.merge(o, c, "exact")
		}
	}
}

// firm reports whether a chain is called by a name with a firm's legal form behind it:
// Thami Dlamini Holdings is not Thami Dlamini.
func (c *chain) firm() bool {
	return c.typ == extract.Organization && slices.ContainsFunc(c.phrases, func(p *phrase) bool {
		words := plainWords(p.text)
		return p.kind == extract.Named && len(dropLegalForm(words)) < len(words)
	})
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

// crowd is the size from which persons of one name are left apart: nothing
// tells them in a text of that length.
const crowd = 200

// fullNames joins the full names of one person: with and without a middle
// name, with a nickname, with an initial. Father and son (Jr.), spouses and
// siblings stay apart because their given names differ.
func (d *doc) fullNames() {
	for _, group := range d.namesakes() {
		for i, a := range group {
			for _, b := range group[i+1:] {
				if len(a.phrases) == 0 || len(b.phrases) == 0 {
					continue
				}
				if why := SamePerson(a.words, b.words); why != "" && !clash(a, b, group) && !toldByInitial(a.words, b.words) {
					if len(b.phrases) > len(a.phrases) || len(b.phrases) == len(a.phrases) && len(b.words) > len(a.words) {
						d.merge(b, a, why)
						continue
					}
					d.merge(a, b, why)
				}
			}
		}
	}
}

// toldByInitial reports whether one name has kept its initial, since the tables know
// somebody else by the other: John F. Kennedy and John Kennedy.
func toldByInitial(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	return len(a) == 2 && len(b) == 3 && isInitial(b[1]) && a[0] == b[0] && a[1] == b[2] && isPerson(gazetteer.Lookup(strings.Join(a, " "))) && !isPerson(gazetteer.Lookup(strings.Join(b, " ")))
}

// namesakes are groups of full names with the same last or the same first word,
// in text order.
func (d *doc) namesakes() [][]*chain {
	byWord := map[string][]*chain{}
	var order []string
	for _, c := range d.live(extract.Person) {
		if len(c.words) < 2 {
			continue
		}
		w := c.words
		if generation(w) != "" {
			w = w[:len(w)-1]
		}
		for _, k := range []string{"last " + lower(w[len(w)-1]), "first " + lower(w[0])} {
			if byWord[k] == nil {
				order = append(order, k)
			}
			byWord[k] = append(byWord[k], c)
		}
	}
	var out [][]*chain
	for _, k := range order {
		if n := len(byWord[k]); n > 1 && n <= crowd {
			out = append(out, byWord[k])
		}
	}
	return out
}

// clash reports whether a third chain would fit one of two names but not the
// other: then nothing says which one it is.
func clash(a, b *chain, group []*chain) bool {
	if a.gender != unknown && b.gender != unknown && a.gender != b.gender {
		return true
	}
	for _, c := range group {
		if c == a || c == b || len(c.phrases) == 0 {
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
	case strings.EqualFold(first, second) && middles(a[1:len(a)-1], b[1:len(b)-1]):
		return "middle name"
	case len(first) <= 2 && initials(first, b) || len(second) <= 2 && initials(second, a):
		return "initial"
	case Nicknames(first, second):
		return "nickname"
	}
	return ""
}

// middles reports whether one name can have both rows of middle names, some of them
// initials, some left out at the end: W. and Walker, none and Walker, not W. and H. W.
func middles(a, b []string) bool {
	for i := range min(len(a), len(b)) {
		x, y := lower(a[i]), lower(b[i])
		if x != y && !(isInitial(a[i]) && strings.HasPrefix(y, x)) && !(isInitial(b[i]) && strings.HasPrefix(x, y)) {
			return false
		}
	}
	return true
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
