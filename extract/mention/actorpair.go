package mention

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/mention/wordnet"
)

// pair is the features of two actors' being one. The slice is good until the next
// call. No feature has a word of the articles in it: what two actors are called
// counts only as far as it is the same or means the same.
func (c *cast) pair(f *featurizer, a, b *actor) []uint32 {
	if a.kind > b.kind {
		a, b = b, a
	}
	f.out = f.out[:0]
	k := a.kind + " " + b.kind
	f.add("pair", k)
	cosine := int(100 * c.cosines[a.article][b.article])
	near := bucket(cosine, 10, 20, 30)
	if a.article == b.article {
		near = "one"
		f.add("one article", k)
		c.compareSentences(f, a, b, k)
	} else {
		f.add("articles", k, bucket(cosine, 5, 10, 15, 20, 30, 40, 60))
	}
	nouns, names := c.compareNouns(f, a, b, k), compareNames(f, a, b, k)
	c.compareSurname(f, a, b)
	c.compareSurname(f, b, a)
	c.compareKinds(f, a, b, k)
	if nouns || names {
		k += " alike"
	}
	f.add("articles", k, near)
	compareSorts(f, a, b, k)
	c.compareScenes(f, a, b, k)
	f.add("size", k, bucket(min(len(a.marks), len(b.marks)), 1, 2, 4), bucket(max(len(a.marks), len(b.marks)), 1, 2, 4, 8))
	f.add("at", k, bucket(min(a.at, b.at), 0, 1, 4), bucket(max(a.at, b.at), 0, 1, 4))
	if a.typ == b.typ {
		low, high := bucket(min(a.rank, b.rank), 0, 1, 2), bucket(max(a.rank, b.rank), 0, 1, 2)
		f.add("ranks", k, string(a.typ), low, high)
		f.add("ranks", k, near, low, high)
	}
	return f.out
}

// compareNouns compares the nouns of two actors and reports whether they share
// one or have two that mean the same.
func (c *cast) compareNouns(f *featurizer, a, b *actor, k string) bool {
	if len(a.nouns) == 0 || len(b.nouns) == 0 {
		f.add("no nouns", k)
		return false
	}
	n, only, rare := 0, 2, 0
	for w := range a.nouns {
		if b.nouns[w] {
			n++
			only = min(only, max(c.bearers[a.article][w], c.bearers[b.article][w]))
			rare = max(rare, len(c.all)/max(1, c.in[w]))
		}
	}
	if n == 0 {
		best := 0.0
		for x := range a.nouns {
			for y := range b.nouns {
				best = max(best, c.meaning(x, y))
			}
		}
		f.add("nouns differ", k, bucket(int(100*best), 10, 20, 30, 40, 45, 50, 55, 60, 70))
		return best > alikeFrom
	}
	f.add("nouns", k, bucket(n, 1, 2))
	f.add("only", k, bucket(only, 1))
	f.add("rare", k, bucket(rare, 1, 3, 10, 30, 100))
	return true
}

// compareNames compares names with names and with nouns: "the Promises Center"
// and "the center", "a Promises spokesman". It reports whether a word of a name
// is in the other's name or is its noun.
func compareNames(f *featurizer, a, b *actor, k string) bool {
	ok := false
	if len(a.names) > 0 && len(b.names) > 0 {
		n, whole, last := a.parts.sharedBy(b.parts), bucket(a.names.sharedBy(b.names), 0, 1), strconv.FormatBool(a.lasts.sharedBy(b.lasts) > 0)
		less, more := min(len(a.parts), len(b.parts))-n, max(len(a.parts), len(b.parts))-n
		f.add("names", k, whole, bucket(n, 0, 1, 2))
		f.add("names", string(a.typ), bucket(n, 0, 1, 2), bucket(less, 0, 1), bucket(more, 0, 1, 2))
		types := min(string(a.typ), string(b.typ)) + " " + max(string(a.typ), string(b.typ))
		f.add("last", types, last, strconv.FormatBool(a.firsts.sharedBy(b.firsts) > 0))
		f.add("last names", types, last, whole, strconv.FormatBool(less == 0))
		if a.person != nil && b.person != nil {
			f.add("persons", SamePerson(a.person, b.person))
		}
		ok = n > 0
	}
	for _, p := range [][2]*actor{{a, b}, {b, a}} {
		if n := p[0].parts.sharedBy(p[1].nouns); n > 0 {
			f.add("noun in name", k, bucket(n, 1))
			ok = true
		}
		if n := p[0].parts.sharedBy(p[1].mods); n > 0 {
			f.add("name before noun", k, bucket(n, 1))
		}
	}
	return ok
}

// compareSurname compares a bare surname with somebody's full name, and tells whether
// the story has others of that surname.
func (c *cast) compareSurname(f *featurizer, bare, full *actor) {
	if bare.kind != "name" || bare.person != nil || full.person == nil {
		return
	}
	if last := surname(full); bare.names[last] {
		f.add("surname", bucket(len(c.surnames[last+" "+strconv.Itoa(full.story)]), 1, 2))
	}
}

// surname is the last word of a person's full name, lower case.
func surname(a *actor) string { return lower(a.person[len(a.person)-1]) }

// compareSorts compares type, number and gender, modifiers and determiners.
func compareSorts(f *featurizer, a, b *actor, k string) {
	x, y := string(a.typ), string(b.typ)
	f.add("number", k, a.number, b.number)
	f.add("gender", k, compared(string(a.gender), string(b.gender)))
	f.add("type", k, compared(x, y))
	f.add("type", k, min(x, y), max(x, y))
	f.add("proper", k, compared(a.proper, b.proper))
	f.add("count", k, compared(a.count, b.count))
	f.add("first", k, min(a.class, b.class), max(a.class, b.class))
	mods := a.mods.sharedBy(b.mods)
	f.add("mods", k, bucket(mods, 0, 1, 2))
	f.add("more mods", k, bucket(len(a.mods)-mods, 0, 1, 3), bucket(len(b.mods)-mods, 0, 1, 3))
	switch {
	case a.preps.sharedBy(b.preps) > 0:
		f.add("prepositions same", k)
	case len(a.preps) > 0 && len(b.preps) > 0:
		f.add("prepositions differ", k)
	case len(a.preps) > 0 || len(b.preps) > 0:
		f.add("prepositions one", k)
	}
}

// compareScenes compares what is said of two actors, their neighbours: the gunman
// here and the suspect there both killed an officer.
func (c *cast) compareScenes(f *featurizer, a, b *actor, k string) {
	n, rare := 0, 0
	for w := range a.acts {
		if b.acts[w] {
			_, v, _ := strings.Cut(w, " ")
			n++
			rare += int(10 * math.Log(float64(len(c.all)+1)/float64(max(1, c.in[v]))))
		}
	}
	f.add("acts", k, bucket(n, 0, 1, 2, 3))
	f.add("rare acts", k, bucket(rare, 0, 10, 20, 30, 40, 60))
	same, opposite := c.actsAlike(a, b)
	f.add("acts alike", a.kind+" "+b.kind, bucket(int(100*same), 20, 30, 40, 50, 60))
	f.add("acts opposite", a.kind+" "+b.kind, bucket(int(100*opposite), 20, 30, 40, 50, 60))
	f.add("with", k, bucket(a.with.sharedBy(b.with), 0, 1, 2, 3))
	around := bucket(int(100*cosine(a.around, b.around)), 2, 5, 10, 15, 20, 30, 40, 60)
	f.add("around", k, around)
	f.add("around", a.kind+" "+b.kind, string(a.typ), around)
}

// actsAlike is how alike in meaning the most alike two verbs are of which a and b are
// both subject, or both object: who opened fire may be who shot; and of which one is
// subject and the other object: who was arrested is not who detained somebody. Verbs
// that are the same are not counted.
func (c *cast) actsAlike(a, b *actor) (same, opposite float64) {
	for x := range a.acts {
		r, v, _ := strings.Cut(x, " ")
		for y := range b.acts {
			s, w, _ := strings.Cut(y, " ")
			switch {
			case v == w:
			case r == s:
				same = max(same, c.meaning(v, w))
			case r == "nsubj" && s == "obj", r == "obj" && s == "nsubj":
				opposite = max(opposite, c.meaning(v, w))
			}
		}
	}
	return same, opposite
}

// compareSentences compares where one article speaks of two actors: the judge and
// the man whom he sentenced stand in one clause, so they are two.
func (c *cast) compareSentences(f *featurizer, a, b *actor, k string) {
	marks := c.all[a.article].marks
	where, gap := "apart", math.MaxInt
	for _, i := range a.marks {
		for _, j := range b.marks {
			m, q := marks[i], marks[j]
			gap = min(gap, max(m.sent-q.sent, q.sent-m.sent))
			if m.sent == q.sent && m.clause >= 0 && m.clause == q.clause {
				where = "clause"
			}
		}
	}
	if gap == 0 && where == "apart" {
		where = "sentence"
	}
	f.add("together", k, where)
	f.add("gap", k, bucket(gap, 0, 1, 2, 4))
}

// alone is the features of an actor's being none of those before it.
func (c *cast) alone(f *featurizer, a *actor) []uint32 {
	f.out = f.out[:0]
	f.add("new", a.kind)
	f.add("new first", a.kind, a.class, a.number)
	f.add("new type", a.kind, string(a.typ), a.number)
	f.add("new size", a.kind, bucket(len(a.marks), 1, 2, 4, 8))
	f.add("new mods", a.kind, bucket(len(a.mods), 0, 1, 3))
	f.add("new proper", a.kind, strconv.FormatBool(a.proper != ""), strconv.FormatBool(a.count != ""))
	f.add("new at", a.kind, bucket(a.at, 0, 1, 3, 8))
	f.add("new sort", a.sort)
	f.add("new sort", a.sort, a.class, a.number)
	return f.out
}

// alikeFrom is from where on two nouns may mean one thing, see [Finder.Alike].
const alikeFrom = 0.3

// meaning is how alike two nouns are in meaning.
func (c *cast) meaning(x, y string) float64 {
	if c.find.Alike == nil {
		return 0
	}
	key := [2]string{min(x, y), max(x, y)}
	v, ok := c.alike[key]
	if !ok {
		v = c.find.Alike(key[0], key[1])
		c.alike[key] = v
	}
	return v
}

// usual is how many actors of a story may do one thing for that to make pairs of
// them: nearly all of them say something.
const usual = 200

// leading is how many actors of each type an article is mostly about.
const leading = 3

// pairs are the actors of one story that are worth a comparison, with each its
// partners in order: persons, groups, bodies and places of one article; those that
// share a noun, have two that mean the same, share a word of a name or what they do,
// and whom two articles are mostly about.
func (c *cast) pairs() [][]int {
	by := map[string][]int{}
	put := func(i int, what, w string) {
		key := strconv.Itoa(c.actors[i].story) + " " + what + " " + w
		if list := by[key]; len(list) == 0 || list[len(list)-1] != i {
			by[key] = append(list, i)
		}
	}
	for i, a := range c.actors {
		for w := range a.nouns {
			put(i, "called", w)
		}
		for w := range a.parts {
			put(i, "called", w)
		}
		for w := range a.acts {
			put(i, "acts", w)
		}
		if a.rank < leading && (a.typ == extract.Person || a.typ == extract.Group || a.typ == extract.Place) {
			put(i, "leads", string(a.typ))
		}
	}
	near := make([]map[int]bool, len(c.actors))
	meet := func(i, k int) {
		if c.actors[i].timely() || c.actors[k].timely() {
			return
		}
		for _, p := range [][2]int{{i, k}, {k, i}} {
			if near[p[0]] == nil {
				near[p[0]] = map[int]bool{}
			}
			near[p[0]][p[1]] = true
		}
	}
	for key, list := range by {
		if _, what, _ := strings.Cut(key, " "); strings.HasPrefix(what, "acts") && len(list) > usual {
			continue
		}
		for n, i := range list {
			for _, k := range list[:n] {
				meet(i, k)
			}
		}
	}
	c.synonyms(by, meet)
	c.neighbours(meet)
	c.kin(meet)
	out := make([][]int, len(near))
	for i := range near {
		out[i] = sortedKeys(near[i])
	}
	return out
}

// timely reports whether an actor is a time, which is another one in every article:
// Friday, 2007, last week. The model has learnt nothing of these.
func (a *actor) timely() bool {
	if a.sort == string(wordnet.Time) {
		return true
	}
	for w := range a.parts {
		if _, err := strconv.Atoi(w); err != nil && !calendar[w] {
			return false
		}
	}
	return len(a.parts) > 0 && len(a.nouns) == 0 && a.typ == extract.Thing
}

// neighbours lets the persons, groups, bodies and places of an article meet.
func (c *cast) neighbours(meet func(i, k int)) {
	typed := func(a *actor) bool { return a.typ != extract.Thing && a.typ != "" }
	for i, a := range c.actors {
		for k := i - 1; k >= 0 && c.actors[k].article == a.article && typed(a); k-- {
			if b := c.actors[k]; typed(b) && (a.kind != "" || b.kind != "") {
				meet(i, k)
			}
		}
	}
}

// synonyms lets actors meet whose nouns mean the same.
func (c *cast) synonyms(by map[string][]int, meet func(i, k int)) {
	nouns := map[int]wordSet{}
	for _, a := range c.actors {
		if nouns[a.story] == nil {
			nouns[a.story] = wordSet{}
		}
		for w := range a.nouns {
			nouns[a.story][w] = true
		}
	}
	for story, set := range nouns {
		list := sortedKeys(set)
		key := strconv.Itoa(story) + " called "
		for n, x := range list {
			for _, y := range list[:n] {
				if c.meaning(x, y) <= alikeFrom {
					continue
				}
				for _, i := range by[key+x] {
					for _, k := range by[key+y] {
						if i != k {
							meet(i, k)
						}
					}
				}
			}
		}
	}
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K {
	out := make([]K, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}
