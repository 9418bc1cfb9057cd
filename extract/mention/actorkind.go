package mention

import (
	"cmp"
	"maps"
	"slices"

	"github.com/quadwire/quadwire/extract/mention/wordnet"
)

// sorts settles what the nouns of an actor are words for most often, and what else:
// "person", of the star also "other". A name's sort is the name's type, "name person",
// whatever nouns it has beside it.
func (a *actor) sorts() {
	sum := map[string]int{}
	for w := range a.nouns {
		first, second := wordnet.Kinds(w)
		sum[string(first)] += 2
		if second != "" {
			sum[string(second)]++
		}
	}
	order := slices.SortedFunc(maps.Keys(sum), func(x, y string) int { return cmp.Or(sum[y]-sum[x], cmp.Compare(x, y)) })
	if a.kind == "name" && a.typ != "" || len(order) == 0 {
		order = slices.Insert(order, 0, "name "+string(a.typ))
	}
	a.sort = order[0]
	if len(order) > 1 {
		a.other = order[1]
	}
}

// compareKinds compares what two actors' nouns are words for: a gunman may be a
// suspect, a town neither; a plant may be a factory.
func (c *cast) compareKinds(f *featurizer, a, b *actor, k string) {
	x, y := min(a.sort, b.sort), max(a.sort, b.sort)
	f.add("sorts", k, x, y)
	if a.other != "" && a.other == b.sort || b.other != "" && b.other == a.sort {
		f.add("other sort", k)
	}
	if len(a.nouns) == 0 || len(b.nouns) == 0 || a.nouns.sharedBy(b.nouns) > 0 {
		return
	}
	best := relations[len(relations)-1]
	for v := range a.nouns {
		for w := range b.nouns {
			if r := c.relation(v, w); slices.Index(relations, r) < slices.Index(relations, best) {
				best = r
			}
		}
	}
	f.add("relation", a.kind+" "+b.kind, best)
	f.add("relation", a.kind+" "+b.kind, best, x, y)
}

// relations are what two nouns can be to each other, the nearest first: words for one
// thing; one a kind of the other, by so many steps; both of them of a third, by so many
// in all.
var relations = []string{"same", "is 1", "is 2", "is 3", "is more", "both 2", "both 3", "both 4", "both 6", "both more", "far"}

// nearRelation is the last of the relations that make two nouns worth a comparison.
const nearRelation = "both 3"

func (c *cast) relation(x, y string) string {
	key := [2]string{min(x, y), max(x, y)}
	r, ok := c.related[key]
	if !ok {
		switch up, down, near := wordnet.Related(key[0], key[1]); {
		case !near:
			r = "far"
		case up+down == 0:
			r = "same"
		case up == 0 || down == 0:
			r = "is " + bucket(up+down, 1, 2, 3)
		default:
			r = "both " + bucket(up+down, 2, 3, 4, 6)
		}
		c.related[key] = r
	}
	return r
}

// kin lets actors of one story meet whose nouns are near in kind.
func (c *cast) kin(meet func(i, k int)) {
	by := map[int]map[string][]int{} // actors by story and noun
	for i, a := range c.actors {
		if by[a.story] == nil {
			by[a.story] = map[string][]int{}
		}
		for w := range a.nouns {
			by[a.story][w] = append(by[a.story][w], i)
		}
	}
	last := slices.Index(relations, nearRelation)
	for _, nouns := range by {
		list := sortedKeys(nouns)
		for n, x := range list {
			for _, y := range list[:n] {
				if slices.Index(relations, c.relation(x, y)) > last {
					continue
				}
				for _, i := range nouns[x] {
					for _, k := range nouns[y] {
						if i != k {
							meet(i, k)
						}
					}
				}
			}
		}
	}
}
