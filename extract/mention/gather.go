package mention

import (
	"cmp"
	"math"
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/mention/registry"
)

// sharpness is how much more the likeliest of a set's actors counts than the
// others: with 1 a set's likelihood is the sum of theirs, with ∞ that of the
// best. It and the rest of the model were chosen by cross-validation over the
// topics of ECB+ train.
const sharpness = 2.0

// A unit is what gather decides on at once: the actors of one identifier, or one
// without.
type unit struct{ actors []*actor }

// gather puts the actors into sets and says what drew each into its own. Every
// unit joins the set that is likeliest before it, or none where that is likelier
// than any, as in one article's [corefer.decode]. The order of decision, full
// names of persons, other names, definite nouns, other nouns, pronouns, each by
// how often it is spoken of, is that of the articles' names where nothing else
// tells, never that in which they were given.
func (c *cast) gather(w model) {
	near := c.pairs()
	index := map[*actor]int{}
	for i, a := range c.actors {
		a.set = -1
		index[a] = i
	}
	sets := map[int]*unit{}
	for n, u := range c.units() {
		best := c.choose(w, u, sets, func(a *actor) []int { return near[index[a]] })
		if best < 0 {
			best = n
			sets[n] = &unit{}
		}
		for _, a := range u.actors {
			a.set = best
		}
		sets[best].actors = append(sets[best].actors, u.actors...)
	}
}

// units are all units in the order of decision.
func (c *cast) units() []*unit {
	var out []*unit
	byID := map[extract.EntityID]*unit{}
	for _, a := range c.actors {
		if u := byID[a.id]; a.id != "" && u != nil {
			u.actors = append(u.actors, a)
			continue
		}
		u := &unit{[]*actor{a}}
		out = append(out, u)
		if a.id != "" {
			byID[a.id] = u
		}
	}
	slices.SortStableFunc(out, func(u, v *unit) int {
		return cmp.Or(cmp.Compare(u.turn(), v.turn()), cmp.Compare(v.phrases(), u.phrases()))
	})
	return out
}

// turn is when a unit is decided on: the surest first.
func (u *unit) turn() int {
	switch a := u.actors[0]; {
	case a.person != nil:
		return 0
	case a.kind == "name":
		return 1
	case a.kind == "noun" && a.class != "a":
		return 2
	case a.kind == "noun":
		return 3
	}
	return 4
}

func (u *unit) phrases() int {
	n := 0
	for _, a := range u.actors {
		n += len(a.marks)
	}
	return n
}

// choose is the set that a unit is likeliest to belong to, -1 for none: that with
// the greatest product over the unit's actors of the odds of belonging to it.
func (c *cast) choose(w model, u *unit, sets map[int]*unit, near func(*actor) []int) int {
	var f featurizer
	odds := map[int]float64{} // logarithms
	likeliest := make([]map[int]bond, len(u.actors))
	for n, a := range u.actors {
		alone := w.score(c.alone(&f, a))
		sum := map[int]float64{}
		likeliest[n] = map[int]bond{}
		for _, k := range near(a) {
			b := c.actors[k]
			if b.set < 0 {
				continue
			}
			v := w.score(c.pair(&f, a, b)) - alone
			sum[b.set] += math.Exp(sharpness * v)
			if o := likeliest[n][b.set]; o.to == nil || v > o.odds {
				likeliest[n][b.set] = bond{b, v}
			}
		}
		for s, v := range sum {
			odds[s] += math.Log(v) / sharpness
		}
	}
	best := -1
	for _, s := range sortedKeys(odds) {
		if odds[s] > 0 && (best < 0 || odds[s] > odds[best]) && !c.find.apart(u, sets[s]) {
			best = s
		}
	}
	for n, a := range u.actors {
		if b := likeliest[n][best].to; b != nil && b.article != a.article {
			a.joined, a.why, a.p = b, reasonFor(a, b), 1/(1+math.Exp(-odds[best]))
		}
	}
	return best
}

// A bond is the likeliest link of an actor to a set.
type bond struct {
	to   *actor
	odds float64 // their logarithm
}

// apart reports whether two sets are known to be two: persons whose full names
// cannot be one's, what the gazetteer has as two, what the registry forbids.
func (f Finder) apart(u, v *unit) bool {
	for _, a := range u.actors {
		for _, b := range v.actors {
			if a.id == "" || b.id == "" || a.id == b.id {
				continue
			}
			if a.person != nil && b.person != nil && !equalFold(a.person, b.person) && SamePerson(a.person, b.person) == "" {
				return true
			}
			if a.entry != nil && b.entry != nil && a.entry.ID != "" && b.entry.ID != "" && a.entry.ID != b.entry.ID {
				return true
			}
			if _, ok := f.Registry.Apart(registry.Words(string(a.id)), registry.Words(string(b.id))); ok {
				return true
			}
		}
	}
	return false
}

// reasonFor says in words what speaks for two actors' being one.
func reasonFor(a, b *actor) string {
	switch {
	case a.names.sharedBy(b.names) > 0:
		return "same name"
	case a.parts.sharedBy(b.parts) > 0:
		return "part of the name"
	case a.nouns.sharedBy(b.nouns) > 0 && a.with.sharedBy(b.with) > 0:
		return "same noun in the same event"
	case a.nouns.sharedBy(b.nouns) > 0:
		return "same noun"
	case a.with.sharedBy(b.with) > 0:
		return "same part in the same event"
	case a.acts.sharedBy(b.acts) > 0:
		return "same verb"
	}
	return "likely"
}
