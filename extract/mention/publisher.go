package mention

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// Publisher is who published an article, "" for an article that nobody signs. It is
// the entity that the text calls so ("Al Jazeera has learned"), else the one that the
// name has by itself, as any other name has: "AFP" on a page is Agence France-Presse,
// and what the registry says of it holds.
func (f Finder) Publisher(a *extract.Article, entities []extract.Entity) extract.Entity {
	name := strings.TrimSpace(a.Publisher)
	if name == "" {
		return extract.Entity{}
	}
	n := f.Alone(name, extract.Organization)
	for _, e := range entities {
		switch {
		case e.ID.Local():
		case e.ID == n.ID:
			return e
		case e.Type == extract.Person || e.Type == extract.Place || e.Type == extract.Group || e.Type == extract.Event:
		case strings.EqualFold(e.Label, name) || slices.Contains(e.Aliases, name):
			return e
		}
	}
	if n.ID == "" { // a name without letters
		return extract.Entity{}
	}
	e := extract.Entity{ID: n.ID, Label: withoutThe(name), Type: n.Type}
	if n.ID != Slug(name, n.Type) {
		e.Label = labelFor(n.ID)
		if known := entryOf(n.ID); known != nil {
			e.Type = typeOf(*known)
		}
	}
	if e.Label != name {
		e.Aliases = []string{name}
	}
	if typ := f.Registry.TypeOf(string(e.ID)); typ != "" {
		e.Type = typ
	}
	return e
}

// withoutThe is a name as texts have it in mid-sentence: The Guardian is Guardian,
// whose article is no part of the entity's label.
func withoutThe(name string) string {
	if first, rest, ok := strings.Cut(name, " "); ok && strings.EqualFold(first, "the") && strings.TrimSpace(rest) != "" {
		return strings.TrimSpace(rest)
	}
	return name
}
