package mention

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"github.com/quadwire/quadwire/extract"
)

// A Coreferent is a mention in the chain that the article's reader would put it
// in. Its Span, First and Last are those of the whole phrase, as corpora of
// coreference count it: "the terminal that the drones hit". Entity is -1 where
// [Find] leaves the phrase unresolved: such links are good enough to read by,
// not to state facts by.
type Coreferent struct {
	extract.Mention
	Chain int     // from 0, in the order of the chains' first mentions
	P     float64 // probability that the mention belongs to the chain before it; 0 at its first mention
}

// Coreference is every phrase of the article that is named or mentioned more
// than once, in text order, the longer first. Where Find abstains for the sake
// of facts, Coreference takes the likeliest chain: common nouns, "it", "we", the
// speakers of an interview. The entities are those of Find. It is pure.
func Coreference(a *extract.Article, trees []extract.Tree) ([]Coreferent, []extract.Entity) {
	return Finder{}.Coreference(a, trees)
}

// Coreference is [Coreference] under the registry.
func (f Finder) Coreference(a *extract.Article, trees []extract.Tree) ([]Coreferent, []extract.Entity) {
	d := f.doc(a, trees)
	d.run()
	_, entities := d.result()
	index := map[extract.EntityID]int{}
	for i, e := range entities {
		index[e.ID] = i
	}
	c := d.corefer
	links := c.decode(learnt())
	size := map[int]int{}
	for _, l := range links {
		size[l.chain]++
	}
	number := map[int]int{}
	var out []Coreferent
	for i, m := range c.marks {
		if m.kind == andMark && size[links[i].chain] < 2 || m.chain() == nil && size[links[i].chain] < 2 {
			continue
		}
		n, ok := number[links[i].chain]
		if !ok {
			n = len(number)
			number[links[i].chain] = n
		}
		x := c.coreferent(m, links[i])
		x.Chain = n
		if ch := m.chain(); ch != nil {
			if e, ok := index[ch.id]; ok && ch.worth() && !x.Doubt {
				x.Entity = e
			}
		}
		out = append(out, x)
	}
	return out, entities
}

// coreferent is a markable as the outside sees it.
func (c *corefer) coreferent(m *markable, l link) Coreferent {
	t := &c.d.trees[m.sent]
	x := Coreferent{P: l.p, Mention: extract.Mention{
		Span:     extract.Span{Start: t.Tokens[m.first].Start, End: t.Tokens[m.last-1].End},
		Sentence: m.sent, First: m.first, Last: m.last, Head: m.head, Entity: -1,
	}}
	switch m.kind {
	case pronounMark:
		x.Kind = extract.Pronoun
	case nameMark:
		x.Kind = extract.Named
	default:
		x.Kind = extract.Nominal
	}
	if m.phrase != nil {
		x.Kind, x.Why, x.Doubt = m.phrase.kind, m.phrase.why, m.phrase.doubt
	}
	if x.Why == "" && l.to >= 0 {
		x.Why = fmt.Sprintf("%s, p=%.2f", c.reason(m, c.marks[l.to]), l.p)
	}
	return x
}

// reason says in words what speaks for a link that the model has made.
func (c *corefer) reason(m, q *markable) string {
	switch {
	case m.kind == pronounMark:
		return "pronoun"
	case q.kind == pronounMark:
		return "after its pronoun"
	case m.short == q.short:
		return "same words"
	case m.lemma == q.lemma:
		return "same noun"
	}
	return "likely"
}

// A corefer links the markables of one article.
type corefer struct {
	d     *doc
	marks []*markable
	at    map[[2]int]int  // index of the markable with a head, the coordinations left out
	seen  map[string]int  // how often a lemma has headed a markable so far
	open  map[int][]share // what unresolved pronouns may stand for, by index
	f     featurizer
}

func newCorefer(d *doc) *corefer {
	c := &corefer{d: d, marks: d.markables(), at: map[[2]int]int{}, seen: map[string]int{}, open: map[int][]share{}}
	for i, m := range c.marks {
		if m.kind != andMark {
			c.at[[2]int{m.sent, m.head}] = i
		}
	}
	return c
}

// A link is the decision on one markable.
type link struct {
	to    int     // index of the likeliest markable of the chain, -1 for none
	chain int     // index of the chain's first markable
	p     float64 // the chain's probability
}

// reach is how many markables back every link may go; phrases of one head and
// the pronouns of one speaker go farReach back.
const reach, farReach = 120, 480

// candidates are the indexes of what markable i may repeat, nearest first.
func (c *corefer) candidates(i int) []int {
	m := c.marks[i]
	window := math.MaxInt
	switch m.class {
	case "he", "she":
		window = 12
	case "it", "they", "this", "that":
		window = 8
	}
	var out []int
	for j := i - 1; j >= 0 && i-j <= farReach; j-- {
		q := c.marks[j]
		if m.sent-q.sent > window {
			break
		}
		if m.sent == q.sent && m.first < q.last && q.first < m.last || i-j > reach && !c.far(m, q) || m.apart(q) {
			continue
		}
		out = append(out, j)
	}
	return out
}

// apart reports whether two phrases say themselves that they are two things:
// "the German government" and "the Russian government", "I" and the label of
// somebody else's turn.
func (m *markable) apart(q *markable) bool {
	if q.label {
		switch m.class {
		case "i":
			return q.voice.name != m.voice.name
		case "you":
			return q.voice.name == m.voice.name
		}
	}
	return m.kind == nounMark && q.kind == nounMark && (compared(m.proper, q.proper) == "differ" || compared(m.count, q.count) == "differ")
}

// far reports whether m may repeat a q beyond reach.
func (c *corefer) far(m, q *markable) bool {
	if m.kind == pronounMark {
		return m.class == q.class && (m.class == "i" || m.class == "we" || m.class == "you") && m.voice.name == q.voice.name
	}
	return q.kind != pronounMark && (m.lemma == q.lemma || m.chain() != nil && m.chain() == q.chain())
}

// weigh gives candidates and "nothing" their unnormalised probabilities.
func (c *corefer) weigh(w model, i int, cands []int) (ps []float64, none float64) {
	alone := w.score(c.alone(i))
	ps = make([]float64, len(cands))
	top := alone
	rank := 0
	for k, j := range cands {
		ps[k] = w.score(c.link(i, j, rank))
		rank += c.marks[i].suits(c.marks[j])
		top = max(top, ps[k])
	}
	for k := range ps {
		ps[k] = math.Exp(ps[k] - top)
	}
	return ps, math.Exp(alone - top)
}

// decode joins every markable to the likeliest chain before it, or to nothing
// where that is likelier than any. What the careful stage has joined stays
// joined, and what it has told apart stays apart.
func (c *corefer) decode(w model) []link {
	out := make([]link, len(c.marks))
	sum := make([]float64, len(c.marks)) // by chain
	home := map[*chain]int{}             // chain that holds an entity
	owner := make([]*chain, len(c.marks))
	labels := map[string]int{} // chain of who takes a turn
	clear(c.seen)
	for i, m := range c.marks {
		own := m.entity()
		at, settled := home[own]
		settled = settled && own != nil
		if ch, ok := labels[m.voice.name]; ok && m.class == "i" && m.voice.quote == 0 {
			at, settled = ch, true
		}
		named := own != nil && own.best() != nil
		cands := slices.DeleteFunc(c.candidates(i), func(j int) bool {
			ch := out[j].chain
			return settled && ch != at || !settled && named && owner[ch] != nil
		})
		out[i] = c.choose(w, i, cands, out, sum)
		if settled && out[i].to < 0 {
			out[i] = link{to: at, chain: at, p: 1}
		}
		if own != nil {
			home[own] = out[i].chain
		}
		if named {
			owner[out[i].chain] = own
		}
		if m.label {
			labels[m.voice.name] = out[i].chain
		}
		c.seen[m.lemma]++
	}
	return out
}

// choose decides on markable i. sum is all zeros before and after.
func (c *corefer) choose(w model, i int, cands []int, links []link, sum []float64) link {
	ps, none := c.weigh(w, i, cands)
	total := none
	best := -1
	for k, j := range cands {
		sum[links[j].chain] += ps[k]
		total += ps[k]
	}
	for k, j := range cands {
		if best < 0 || cmp.Or(cmp.Compare(sum[links[j].chain], sum[links[cands[best]].chain]), cmp.Compare(ps[k], ps[best])) > 0 {
			best = k
		}
	}
	l := link{to: -1, chain: i}
	if best >= 0 {
		if ch := links[cands[best]].chain; sum[ch] > none {
			l = link{to: cands[best], chain: ch, p: sum[ch] / total}
		}
	}
	for _, j := range cands {
		sum[links[j].chain] = 0
	}
	return l
}

// entity is the careful stage's chain of a markable if that makes an entity, else nil.
func (m *markable) entity() *chain {
	if ch := m.chain(); ch != nil && ch.worth() {
		return ch
	}
	return nil
}

func sortMarkables(ms []*markable) {
	slices.SortStableFunc(ms, func(a, b *markable) int {
		return cmp.Or(cmp.Compare(a.first, b.first), cmp.Compare(b.last, a.last))
	})
}
