package mention

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/mention/gazetteer"
	"github.com/quadwire/quadwire/extract/mention/registry"
)

// Named is the node that a name has by itself, outside any article, and how it
// comes to it, a step a line: "a spelling of Volodymyr Zelensky in the gazetteer".
type Named struct {
	Name  string
	ID    extract.EntityID
	Type  extract.EntityType
	Steps []string
}

// Alone is the node of a name of a type by itself; the type may be "": then the
// registry and the gazetteer are asked for it, and several words are a person.
func (f Finder) Alone(name string, typ extract.EntityType) Named {
	name = strings.TrimSpace(registry.Words(name))
	n := Named{Name: name, Type: typ}
	if id, s, ok := f.Registry.Named(name); ok {
		n.ID = id
		n.step("the registry has line %s", s.String())
	}
	if t := f.Registry.TypeOf(name); t != "" {
		n.Type = t
		n.step("the registry makes it %s", withArticle(string(t)))
	}
	if n.Type == "" {
		n.Type = usualType(name)
	}
	if n.ID == "" {
		n.ID = f.byItself(&n)
	}
	id, why := f.Registry.Resolve(n.ID)
	for _, s := range why {
		n.step("the registry has line %s", s.String())
	}
	n.ID = id
	return n
}

func (n *Named) step(form, what string) {
	n.Steps = append(n.Steps, strings.Replace(form, "%s", what, 1))
}

func withArticle(noun string) string {
	if lexicon.Vowel(noun[0]) {
		return "an " + noun
	}
	return "a " + noun
}

// byItself is [ID] with its reason, under what the registry keeps apart.
func (f Finder) byItself(n *Named) extract.EntityID {
	id := ID(n.Name, n.Type)
	if e, ok := surnameOf(n.Name, n.Type); ok {
		id = Slug(e.Label, extract.Person)
	}
	if s, ok := f.Registry.Apart(n.Name, string(id)); ok {
		n.step("the registry keeps it from "+string(id)+": %s", s.String())
		return extract.EntityID(strings.Join(plainWords(n.Name), "_"))
	}
	own := extract.EntityID(strings.Join(plainWords(n.Name), "_"))
	_, surname := surnameOf(n.Name, n.Type)
	if in, ok := institutionOf(n.Name); ok && n.Type == extract.Organization {
		if in.country == "" {
			n.step("many countries have one: %s", "in an article it is that of the country it tells, else its own")
		} else {
			n.step("an institution of %s", gazetteer.CountryLabel(in.country))
		}
		return id
	}
	switch e, known := choose(gazetteer.Lookup(n.Name), n.Type); {
	case surname:
		n.step("where nobody else in an article bears it, the gazetteer knows the surname for %s", registry.Words(string(id)))
	case known:
		n.step("the gazetteer has the name for the "+string(e.Kind)+" %s", e.Label)
	case id != own && id == Slug(n.Name, n.Type):
		n.step("spelt as names of its type are folded: %s", string(id))
	case id != own:
		n.step("the gazetteer has the folded name: %s", string(id))
	case n.Type == extract.Person && single(plainWords(n.Name)) && !f.Registry.Target(id):
		n.step("one word: each article's own where it has no longer name, %s", "until the registry says who that is")
	default:
		n.step("its own words", "")
	}
	return id
}

// surnameOf is the one person in world news who goes by a surname.
func surnameOf(name string, typ extract.EntityType) (gazetteer.Entry, bool) {
	if typ != extract.Person {
		return gazetteer.Entry{}, false
	}
	for _, e := range gazetteer.Lookup(name) {
		if e.Kind == gazetteer.Surname {
			return e, true
		}
	}
	return gazetteer.Entry{}, false
}

// usualType is the type that a name has where nothing else is known.
func usualType(name string) extract.EntityType {
	best := extract.EntityType("")
	size := -1
	for _, e := range gazetteer.Lookup(name) {
		switch e.Kind {
		case gazetteer.Given, gazetteer.Nickname, gazetteer.Adjective, gazetteer.Voice:
			continue
		case gazetteer.Surname:
			return extract.Person
		}
		if w := weight(e); w > size {
			best, size = typeOf(e), w
		}
	}
	switch {
	case best != "":
		return best
	case shouted(name):
		return extract.Organization
	}
	if _, ok := institutionOf(name); ok {
		return extract.Organization
	}
	return extract.Person
}

// Together is why an article that names both can have two names for one, in words:
// "surname", "nickname", "acronym"; "" where it never does.
func (f Finder) Together(a, b Named) string {
	if _, apart := f.Registry.Apart(a.Name, b.Name); apart {
		return ""
	}
	x, y := strings.Split(string(Slug(a.Name, a.Type)), "_"), strings.Split(string(Slug(b.Name, b.Type)), "_")
	if len(x) > len(y) {
		x, y = y, x
		a, b = b, a
	}
	if a.Type == extract.Person && b.Type == extract.Person {
		switch why := SamePerson(x, y); {
		case why != "":
			return why
		case len(x) < len(y) && single(x) && equalFold(x, y[len(y)-len(x):]):
			return "surname"
		case len(x) == 1 && len(y) > 1 && strings.EqualFold(x[0], y[0]):
			return "given name"
		}
		return ""
	}
	short := strings.ToUpper(strings.Join(plainWords(a.Name), ""))
	if len(x) == 1 && len(y) > 1 && b.Type != extract.Person && (capitals(y) == short || shouted(a.Name) && short != "" && abbreviates(short, y)) {
		return "acronym"
	}
	if len(x) == 1 && len(y) == 2 && a.Type == extract.Organization && b.Type == a.Type && strings.EqualFold(x[0], y[0]) && slices.ContainsFunc(y[1:], func(w string) bool { return bodies[lower(w)] }) {
		return "short form"
	}
	return ""
}
