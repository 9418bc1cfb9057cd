package syntax

import (
	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// RoleOf says what an oblique does, by its preposition and its head.
func RoleOf(t *extract.Tree, i int) extract.Role {
	p := Prep(t, i)
	switch {
	case TimeLike(t, i) && p != "such as" && p != "like":
		return extract.RoleTime
	case p == "after" || p == "before" || p == "prior to" || p == "following" || p == "during" || p == "since" || p == "until" || p == "ahead of" || p == "amid":
		return extract.RoleTime
	case p == "at" && Lemma(t, i) == "age":
		return extract.RoleManner
	case p == "because of" || p == "due to" || p == "owing to" || p == "thanks to" || p == "as a result of":
		return extract.RoleCause
	case PlacePreps[p] && PlaceLike(t, i):
		return extract.RolePlace
	}
	return extract.RoleOblique
}

var PlacePreps = lexicon.Words("in at near across outside inside around throughout along off above below beneath within on")

// PlaceLike reports whether the noun at i is a place: a place's name or a noun
// that says where.
func PlaceLike(t *extract.Tree, i int) bool {
	c := Core(t, i)
	if k := t.NameAt(c); k >= 0 {
		return t.Names[k].Type == extract.LOC && Prep(t, i) != "on" // tariffs on Brazil
	}
	return Sortals[t.Tokens[i].Lemma] || placeNouns[t.Tokens[i].Lemma]
}

var placeNouns = lexicon.Words("area north south east west northeast northwest southeast southwest coast border outskirts centre center " +
	"street road square park building hospital school airport station hotel house home office court prison camp base sea ocean river " +
	"lake mountain valley field battlefield front frontline ground site headquarters stadium university church mosque market factory plant " +
	"neighborhood neighbourhood zone territory world")
