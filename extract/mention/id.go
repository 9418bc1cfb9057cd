package mention

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/mention/gazetteer"
)

// ID is the identifier that a name of a type has by itself, outside any article:
// the gazetteer's, else its [Slug]. An article can know better (a short form, one
// of several towns of a name).
func ID(name string, typ extract.EntityType) extract.EntityID {
	if before, after, ok := strings.Cut(name, ","); ok && typ == extract.Place {
		if e, ok := within(before, after); ok {
			return entryID(e)
		}
	}
	if e, ok := choose(gazetteer.Lookup(name), typ); ok {
		return entryID(e)
	}
	if typ == extract.Person {
		if e := knownPerson(name); e != nil {
			return Slug(e.Label, extract.Person)
		}
	}
	slug := Slug(name, typ)
	if in, ok := institutionOf(name); ok && in.country != "" && typ == extract.Organization {
		_, id := in.node(name)
		return id
	}
	if typ == extract.Person && placeName(name) {
		return slug + "_(person)"
	}
	if e, ok := choose(gazetteer.Lookup(strings.ReplaceAll(string(slug), "_", " ")), typ); ok && typ == extract.Organization {
		return Slug(e.Label, typeOf(e))
	}
	return slug
}

// entryID is the identifier of what the gazetteer knows. A town that shares its
// name with a greater one abroad says where it is: Paris, and Paris in Texas is
// Paris_(United_States).
func entryID(e gazetteer.Entry) extract.EntityID {
	id := Slug(e.Label, typeOf(e))
	if e.Kind != gazetteer.Town {
		return id
	}
	if top, ok := choose(gazetteer.Lookup(e.Label), extract.Place); ok && top.Country != e.Country {
		id += extract.EntityID("_(" + string(Slug(gazetteer.CountryLabel(e.Country), extract.Place)) + ")")
	}
	return id
}

// choose is the entry that a name of a type most likely means.
func choose(entries []gazetteer.Entry, typ extract.EntityType) (gazetteer.Entry, bool) {
	var best gazetteer.Entry
	found := false
	for _, e := range entries {
		if !names(e.Kind, typ) {
			continue
		}
		if !found || weight(e) > weight(best) {
			best, found = e, true
		}
	}
	return best, found
}

// weight prefers countries to capitals to regions to towns by size.
func weight(e gazetteer.Entry) int {
	switch {
	case e.Kind == gazetteer.Country:
		return 1 << 40
	case e.Flags == "capital":
		return 1 << 39
	case e.Kind == gazetteer.Place:
		return 1 << 20
	}
	return e.Size
}

// names reports whether entries of a kind name entities of a type.
func names(k gazetteer.Kind, typ extract.EntityType) bool {
	switch typ {
	case extract.Person:
		return k == gazetteer.Person
	case extract.Organization:
		return k == gazetteer.Body
	case extract.Group:
		return k == gazetteer.People
	case extract.Place:
		return k == gazetteer.Country || k == gazetteer.Town || k == gazetteer.Place || k == gazetteer.Seat
	}
	return false
}

// within is the place of "Odessa, Ukraine" or "Portland, Maine" that lies in
// the country of the second name.
func within(name, region string) (gazetteer.Entry, bool) {
	for _, r := range gazetteer.Lookup(strings.TrimSpace(region)) {
		for _, e := range gazetteer.Lookup(name) {
			if names(r.Kind, extract.Place) && names(e.Kind, extract.Place) && r.Country == e.Country && r.Label != e.Label {
				return e, true
			}
		}
	}
	return gazetteer.Entry{}, false
}
