package mention

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/quadwire/quadwire/extract"
)

// A Text is an article with its trees.
type Text struct {
	Article *extract.Article
	Trees   []extract.Tree
}

// Across is [Coreference] over several articles: the chains run through all of
// them, and every phrase stands in one, if alone; relative pronouns ("the gunman
// who fled") stand in them, too. Entities are joined by their identifiers; what
// else may be one in articles about one story is for a learnt model of pairs to
// say, by names, nouns and what is said of the two: "the driver" here and there.
// Entity is -1 throughout, since facts go by identifiers alone. A mention that a
// chain of other articles has drawn in says so in Why. Neither the chains nor
// their numbers depend on the order of the articles.
func Across(texts []Text) [][]Coreferent { return Finder{}.Across(texts) }

// Across is [Across] under the registry.
func (f Finder) Across(texts []Text) [][]Coreferent {
	order := make([]int, len(texts)) // by name and text, whatever the caller's order
	for i := range order {
		order[i] = i
	}
	compare := func(a, b int) int {
		x, y := texts[a].Article, texts[b].Article
		return cmp.Or(cmp.Compare(x.Name, y.Name), cmp.Compare(x.Text, y.Text))
	}
	slices.SortStableFunc(order, compare)
	var all []reading
	at := make([]int, len(texts)) // the reading of each text; what is given twice is read once
	for n, i := range order {
		if n == 0 || compare(order[n-1], i) != 0 {
			all = append(all, f.read(texts[i]))
		}
		at[i] = len(all) - 1
	}
	c := newCast(all, f)
	c.gather(pairModel())
	found := c.coreferents()
	out := make([][]Coreferent, len(texts))
	for i, n := range at {
		out[i] = slices.Clone(found[n])
	}
	return out
}

// A reading is one article as Across sees it.
type reading struct {
	*corefer
	links []link
}

func (f Finder) read(t Text) reading {
	d := f.doc(t.Article, t.Trees)
	d.run()
	r := reading{d.corefer, d.corefer.decode(learnt())}
	r.relatives()
	return r
}

// relative is the class of the markables that relatives adds.
const relative = "relative"

// relatives adds the relative pronouns, which repeat the noun that their clause
// describes: "the gunman who fled", "the town where he lived".
func (r *reading) relatives() {
	for s := range r.d.trees {
		t := &r.d.trees[s]
		for i := range t.Tokens {
			if k := r.antecedent(s, t, i); k >= 0 {
				m := &markable{sent: s, head: i, first: i, last: i + 1, kind: pronounMark, class: relative, order: len(r.marks)}
				r.marks = append(r.marks, m)
				r.links = append(r.links, link{to: k, chain: r.links[k].chain, p: 1})
			}
		}
	}
}

// antecedent is the markable that relative pronoun i repeats, -1 for none.
func (r *reading) antecedent(s int, t *extract.Tree, i int) int {
	switch t.Lower(i) {
	case "who", "whom", "whose", "which", "that", "where":
	default:
		return -1
	}
	if _, ok := r.at[[2]int{s, i}]; ok || t.Tokens[i].XPOS[:1] != "W" {
		return -1
	}
	for h, n := i, 0; h >= 0 && n < len(t.Tokens); n++ {
		if t.Is(h, "acl") && t.Tokens[h].Deprel == "acl:relcl" {
			if k, ok := r.at[[2]int{s, t.Tokens[h].Head}]; ok {
				return k
			}
			return -1
		}
		if t.Is(h, "ccomp", "advcl", "conj", "root") && h != i {
			return -1
		}
		h = t.Tokens[h].Head
	}
	return -1
}

// coreferents are the phrases of every article with the numbers of their sets.
func (c *cast) coreferents() [][]Coreferent {
	number := map[int]int{}
	out := make([][]Coreferent, len(c.all))
	for i, r := range c.all {
		for k, m := range r.marks {
			x := r.coreferent(m, r.links[k])
			a := c.actors[c.of[i][k]]
			n, ok := number[a.set]
			if !ok {
				n = len(number)
				number[a.set] = n
			}
			x.Chain = n
			if m.class == relative && r.links[k].to >= 0 {
				x.Why = "relative pronoun"
			}
			if x.Why == "" && a.joined != nil && k == a.marks[0] {
				x.P = a.p
				x.Why = fmt.Sprintf("%s in %s, p=%.2f", a.why, c.all[a.joined.article].d.article.Name, a.p)
			}
			out[i] = append(out[i], x)
		}
		slices.SortStableFunc(out[i], func(a, b Coreferent) int {
			return cmp.Or(cmp.Compare(a.Sentence, b.Sentence), cmp.Compare(a.First, b.First), cmp.Compare(b.Last, a.Last))
		})
	}
	return out
}
