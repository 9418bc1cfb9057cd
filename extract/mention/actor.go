package mention

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/mention/gazetteer"
)

// An actor is one thing that one article speaks of, described for comparison with
// those of other articles: all that its phrases call it, and what is said of it.
type actor struct {
	article int
	story   int
	marks   []int              // markables of the article, in text order
	kind    string             // "name", "noun", "" for pronouns alone
	id      extract.EntityID   // of its entity, "" for none and for what stays in its article
	entry   *gazetteer.Entry   // what the gazetteer knows of it, nil for nothing
	person  []string           // words of a person's full name, nil for none
	typ     extract.EntityType // and so on: as of its first phrase that tells
	gender  extract.Gender
	number  string
	count   string
	proper  string
	class   string // of its first phrase
	at      int    // sentence of its first phrase
	rank    int    // place among the article's actors of its type, the one most spoken of first

	names, parts, firsts, lasts wordSet // whole names, all their words, the first and last ones
	nouns, mods                 wordSet // lemmas of common nouns, and of what stands before them
	acts                        wordSet // what it does and what is done to it: "nsubj kill"
	with                        wordSet // verb and who else takes part: "kill officer"
	preps                       wordSet // prepositions: "in" a bank
	around                      map[string]float64

	sort, other string // what its nouns or names are words for, and what else, see sorts

	set    int     // the chain that it stands in, after gather
	joined *actor  // the one of its set that it is likeliest to be, nil for none
	why    string  // what speaks for that
	p      float64 // how likely it is to be of the set
}

type wordSet map[string]bool

// sharedBy is how many words two lists have in common.
func (a wordSet) sharedBy(b wordSet) int {
	if len(a) > len(b) {
		a, b = b, a
	}
	n := 0
	for w := range a {
		if b[w] {
			n++
		}
	}
	return n
}

// A cast is the actors of all articles.
type cast struct {
	all     []reading
	find    Finder
	actors  []*actor
	of      [][]int          // of[i][k] is the actor of markable k of article i
	cosines [][]float64      // of every two articles' words
	bearers []map[string]int // how many actors of an article have a noun
	in      map[string]int   // articles that have a word
	alike   map[[2]string]float64

	related  map[[2]string]string // see relation
	surnames map[string]wordSet   // by surname and story, the first names of its bearers
}

func newCast(all []reading, f Finder) *cast {
	vectors, in := vectorsOf(all)
	c := &cast{all: all, find: f, in: in, cosines: cosines(vectors), bearers: make([]map[string]int, len(all)), alike: map[[2]string]float64{}, surnames: map[string]wordSet{}, related: map[[2]string]string{}}
	story := cluster(c.cosines)
	for i := range all {
		first := len(c.actors)
		c.addArticle(i)
		c.bearers[i] = map[string]int{}
		for _, a := range c.actors[first:] {
			a.story = story[i]
			a.sorts()
			weigh(a.around, in, len(all))
			for n := range a.nouns {
				c.bearers[i][n]++
			}
		}
		rank(c.actors[first:])
	}
	for _, a := range c.actors {
		if a.person != nil {
			key := surname(a) + " " + strconv.Itoa(a.story)
			if c.surnames[key] == nil {
				c.surnames[key] = wordSet{}
			}
			c.surnames[key][a.person[0]] = true
		}
	}
	return c
}

// rank orders the actors of an article by how often it speaks of them.
func rank(actors []*actor) {
	of := map[extract.EntityType][]*actor{}
	for _, a := range actors {
		of[a.typ] = append(of[a.typ], a)
	}
	for _, as := range of {
		slices.SortStableFunc(as, func(a, b *actor) int {
			return cmp.Or(cmp.Compare(len(b.marks), len(a.marks)), cmp.Compare(a.marks[0], b.marks[0]))
		})
		for n, a := range as {
			a.rank = n
		}
	}
}

// addArticle makes the actors of article i: its chains, those of one entity and
// those that stand beside each other drawn together.
func (c *cast) addArticle(i int) {
	r := c.all[i]
	set := r.sets()
	at := map[int]int{}
	of := make([]int, len(r.marks))
	for k, m := range r.marks {
		n, ok := at[set[k]]
		if !ok {
			n = len(c.actors)
			at[set[k]] = n
			c.actors = append(c.actors, &actor{article: i, at: m.sent, names: wordSet{}, parts: wordSet{}, firsts: wordSet{}, lasts: wordSet{},
				nouns: wordSet{}, mods: wordSet{}, acts: wordSet{}, with: wordSet{}, preps: wordSet{}, around: map[string]float64{}})
		}
		of[k] = n
		c.actors[n].add(r, k)
	}
	c.of = append(c.of, of)
}

// sets are the chains of an article by the first of their markables. Two persons
// with full names never are in one.
func (r reading) sets() []int {
	up := make([]int, len(r.marks))
	who := make([]extract.EntityID, len(r.marks))
	for k, m := range r.marks {
		up[k] = k
		if ch := m.entity(); ch != nil && ch.typ == extract.Person && len(ch.words) > 1 {
			who[k] = ch.id
		}
	}
	find := func(k int) int {
		for up[k] != k {
			k = up[k]
		}
		return k
	}
	join := func(a, b int) {
		a, b = min(find(a), find(b)), max(find(a), find(b))
		if a != b && (who[a] == "" || who[b] == "" || who[a] == who[b]) {
			who[a] = cmp.Or(who[a], who[b])
			up[b] = a
		}
	}
	byID := map[extract.EntityID]int{}
	for k, m := range r.marks {
		join(r.links[k].chain, k)
		if ch := m.entity(); ch != nil && ch.called() != "" {
			if o, ok := byID[ch.called()]; ok {
				join(o, k)
			}
			byID[ch.called()] = k
		}
	}
	for k, m := range r.marks {
		if m.kind == nameMark || m.kind == nounMark {
			if o, ok := r.at[[2]int{m.sent, beside(&r.d.trees[m.sent], m.head)}]; ok {
				join(o, k)
			}
		}
	}
	for k := range up {
		up[k] = find(k)
	}
	return up
}

// beside is the head of the phrase that the one of head h says something of: its
// apposition, the subject of "is the host"; a title's name. -1 for none.
func beside(t *extract.Tree, h int) int {
	up := t.Tokens[h].Head
	switch {
	case up >= 0 && t.Is(h, "appos"):
		return up
	case up >= 0 && t.Is(h, "nmod:desc", "compound", "flat") && t.Tokens[h].UPOS == "NOUN" && t.Tokens[up].UPOS == "PROPN" && human(noun(t, h)):
		return up
	case t.Child(h, "cop") >= 0:
		return t.Child(h, "nsubj")
	}
	return -1
}

// add tells an actor of one of its phrases.
func (a *actor) add(r reading, k int) {
	m := r.marks[k]
	a.marks = append(a.marks, k)
	if ch := m.entity(); ch != nil {
		a.id = cmp.Or(a.id, ch.called())
		if ch.typ == extract.Person && len(ch.words) > 1 {
			a.person = ch.words
		}
		if best := ch.best(); best != nil && a.entry == nil {
			a.entry = best.entry
		}
	}
	if a.gender == unknown {
		a.gender = m.gender
	}
	switch m.kind {
	case nameMark:
		a.kind = "name"
		a.addName(m)
	case nounMark:
		a.kind = cmp.Or(a.kind, "noun")
		a.nouns[m.lemma] = true
		for _, w := range m.mods {
			a.mods[w] = true
		}
		a.proper = cmp.Or(a.proper, m.proper)
		a.count = cmp.Or(a.count, m.count)
	}
	if m.kind != andMark {
		if m.kind != pronounMark || a.kind == "" && a.class == "" {
			if m.kind != pronounMark {
				a.typ = cmp.Or(a.typ, m.typ)
			}
			a.number = cmp.Or(a.number, m.number)
			a.class = cmp.Or(a.class, m.class)
		}
		a.clause(&r.d.trees[m.sent], m)
	}
	if m.kind == nameMark || m.kind == nounMark {
		if t := &r.d.trees[m.sent]; t.Child(m.head, "case") >= 0 {
			a.preps[t.Lower(t.Child(m.head, "case"))] = true
		}
	}
}

func (a *actor) addName(m *markable) {
	a.names[m.short] = true
	list := m.words
	if m.phrase != nil {
		list = plainWords(m.phrase.text)
	}
	if len(list) == 0 {
		return
	}
	a.firsts[lower(list[0])] = true
	a.lasts[lower(list[len(list)-1])] = true
	for _, w := range list {
		if len(w) > 2 || len(list) == 1 {
			a.parts[lower(w)] = true
		}
	}
}

// clause notes what the clause around a phrase says of the actor.
func (a *actor) clause(t *extract.Tree, m *markable) {
	rel, h := place(t, m.head)
	if g := t.Tokens[h].Head; g >= 0 && (t.Tokens[g].UPOS == "VERB" || t.Tokens[g].UPOS == "NOUN") {
		v := lower(t.Tokens[g].Lemma)
		if t.Is(h, "nsubj:pass") {
			rel = "obj"
		}
		a.acts[rel+" "+v] = true
		for _, o := range t.Children(g, "nsubj", "obj", "obl", "nmod", "compound") {
			if o != h && o != m.head {
				a.with[v+" "+lower(t.Tokens[o].Lemma)] = true
			}
		}
	}
	for i, tok := range t.Tokens {
		if i != m.head && content(tok) {
			a.around[lower(tok.Lemma)]++
		}
	}
}
