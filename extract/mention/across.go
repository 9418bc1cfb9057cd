package mention

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/quadwire/quadwire/extract"
)

// A Text is an article with its trees.
type Text struct {
	Article *extract.Article
	Trees   []extract.Tree
}

// Across is [Coreference] over several articles: the chains run through all of
// them, and every phrase stands in one, if alone. Entities are joined by their
// identifiers; in articles about one story also persons by their surnames and
// phrases by their nouns, "the driver" here and "the driver" there. Entity is -1
// throughout, since facts go by identifiers alone. Neither the chains nor their
// numbers depend on the order of the articles.
func Across(texts []Text) [][]Coreferent { return Finder{}.Across(texts) }

// Across is [Across] under the registry.
func (f Finder) Across(texts []Text) [][]Coreferent {
	order := make([]int, len(texts)) // by name and text, whatever the caller's order
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		x, y := texts[a].Article, texts[b].Article
		return cmp.Or(cmp.Compare(x.Name, y.Name), cmp.Compare(x.Text, y.Text))
	})
	var all []reading
	for _, i := range order {
		all = append(all, f.read(texts[i]))
	}
	j := newJoiner(all)
	for i, story := range stories(all) {
		for k := range all[i].marks {
			j.keys(i, k, story)
		}
	}
	out := make([][]Coreferent, len(texts))
	for i, found := range j.chains() {
		out[order[i]] = found
	}
	return out
}

// A reading is one article as Across sees it.
type reading struct {
	*corefer
	links []link
}

func (f Finder) read(t Text) reading {
	d := newDoc(t.Article, t.Trees)
	d.decided = f.Registry
	d.run()
	return reading{d.corefer, d.corefer.decode(learnt())}
}

// A joiner puts the markables of all articles into sets, by keys that they share.
type joiner struct {
	all   []reading
	first []int              // number of each article's first markable
	up    []int              // union-find over all markables
	who   []extract.EntityID // the person that a set is, by its root, "" for none
	byKey map[string][]int   // markables by key
	order [][]string         // keys, by how much they can be relied on
}

// The ranks of keys.
const (
	byChain = iota // of the article, or of an identifier
	byForm         // beside each other: "Hugh Jackman, the host", "is the host"
	byName
	byNoun
	ranks
)

func newJoiner(all []reading) *joiner {
	j := &joiner{all: all, byKey: map[string][]int{}, order: make([][]string, ranks)}
	for _, r := range all {
		j.first = append(j.first, len(j.up))
		for _, m := range r.marks {
			j.up = append(j.up, len(j.up))
			id := extract.EntityID("")
			if ch := m.entity(); ch != nil && ch.typ == extract.Person && len(ch.words) > 1 {
				id = ch.id
			}
			j.who = append(j.who, id)
		}
	}
	return j
}

// note gives markable k of article i a key.
func (j *joiner) note(i, k, rank int, key string) {
	key = strconv.Itoa(rank) + " " + key
	if j.byKey[key] == nil {
		j.order[rank] = append(j.order[rank], key)
	}
	j.byKey[key] = append(j.byKey[key], j.first[i]+k)
}

// keys notes what markable k of article i may be joined by.
func (j *joiner) keys(i, k, story int) {
	r := j.all[i]
	m := r.marks[k]
	j.note(i, k, byChain, strconv.Itoa(i)+" "+strconv.Itoa(r.links[k].chain))
	if ch := m.entity(); ch != nil && !ch.id.Local() {
		j.note(i, k, byChain, string(ch.id))
	}
	if m.kind == andMark {
		return
	}
	t := &r.d.trees[m.sent]
	if o, ok := r.at[[2]int{m.sent, beside(t, m.head)}]; ok && m.kind != pronounMark {
		key := "beside " + strconv.Itoa(i) + " " + strconv.Itoa(k)
		j.note(i, k, byForm, key)
		j.note(i, o, byForm, key)
	}
	switch word := strconv.Itoa(story) + " " + lastWord(t, m.head); m.kind {
	case nameMark:
		j.note(i, k, byName, word)
		j.note(i, k, byNoun, word)
	case nounMark:
		j.note(i, k, byNoun, word)
	}
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

// lastWord is the lemma of a head noun, of a name the last word that is flat
// below its head: the surname.
func lastWord(t *extract.Tree, h int) string {
	last := h
	for last+1 < len(t.Tokens) && t.Tokens[last+1].Head == h && t.Is(last+1, "flat") && !generations[t.Tokens[last+1].Form] {
		last++
	}
	return lower(t.Tokens[last].Lemma)
}

// chains joins what shares a key, the surest keys first, and numbers the sets.
func (j *joiner) chains() [][]Coreferent {
	for _, keys := range j.order {
		slices.Sort(keys)
		for _, key := range keys {
			at := j.byKey[key]
			for _, b := range at[1:] {
				j.join(at[0], b)
			}
		}
	}
	number := map[int]int{}
	out := make([][]Coreferent, len(j.all))
	for i, r := range j.all {
		for k, m := range r.marks {
			x := r.coreferent(m, r.links[k])
			root := j.find(j.first[i] + k)
			n, ok := number[root]
			if !ok {
				n = len(number)
				number[root] = n
			}
			x.Chain = n
			out[i] = append(out[i], x)
		}
	}
	return out
}

func (j *joiner) find(k int) int {
	for j.up[k] != k {
		j.up[k] = j.up[j.up[k]]
		k = j.up[k]
	}
	return k
}

// join makes one set of two unless they are two persons.
func (j *joiner) join(a, b int) {
	a, b = j.find(a), j.find(b)
	if a == b || j.who[a] != "" && j.who[b] != "" && j.who[a] != j.who[b] {
		return
	}
	j.who[a] = cmp.Or(j.who[a], j.who[b])
	j.up[b] = a
}
