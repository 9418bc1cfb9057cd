package mention

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/quadwire/quadwire/extract"
)

// thresholds are the least probability of a chain for facts to use a pronoun's
// link to it, by class.
var thresholds = map[string]float64{"he": 0.65, "it": 0.7, "they": 0.75}

// class names the threshold for a pronoun.
func (c pronounClass) class() string {
	switch {
	case c.person:
		return "he"
	case c.plural:
		return "they"
	}
	return "it"
}

// window is how many sentences back a pronoun of the careful stage looks.
func (c pronounClass) window() int {
	if c.person {
		return 4
	}
	return 3
}

// agreeing are the markables that pronoun i may stand for, nearest first: those
// that agree with it, and those of which the careful stage knows nothing, which
// can only make it abstain.
func (c *corefer) agreeing(i int, p *phrase, class pronounClass) []int {
	var out []int
	for _, j := range c.candidates(i) {
		m := c.marks[j]
		if p.sent-m.sent > class.window() {
			break
		}
		if m.phrase == nil && m.kind != nameMark || m.phrase != nil && c.d.agrees(p, class, m.phrase) {
			out = append(out, j)
		}
	}
	return out
}

// A share is the probability that a pronoun gives to a phrase and its chain.
type share struct {
	phrase *phrase // the nearest one of the chain
	p      float64
}

// same reports whether two phrases are of one chain.
func same(p, q *phrase) bool { return p == q || p.chain != nil && p.chain == q.chain }

// rank picks the antecedent of pronoun i: the nearest mention of the likeliest
// chain, nil where that is less likely than the class's threshold. An earlier
// pronoun that was left unresolved hands on what it may stand for.
func (c *corefer) rank(i int, cands []int, class pronounClass) antecedent {
	ps, total := c.weigh(c.d.weights, i, cands)
	for _, p := range ps {
		total += p
	}
	var shares []share
	add := func(q *phrase, p float64) {
		k := slices.IndexFunc(shares, func(s share) bool { return same(s.phrase, q) })
		if k < 0 {
			k = len(shares)
			shares = append(shares, share{phrase: q})
		}
		shares[k].p += p / total
	}
	for k, j := range cands {
		if q := c.marks[j].phrase; q != nil {
			add(q, ps[k])
			continue
		}
		for _, s := range c.open[j] {
			if c.d.fitsClass(class, s.phrase) {
				add(s.phrase, s.p*ps[k])
			}
		}
	}
	c.open[i] = shares
	best := share{}
	for _, s := range shares {
		if s.p > best.p {
			best = s
		}
	}
	if best.p < thresholds[class.class()] {
		return antecedent{}
	}
	return antecedent{best.phrase, fmt.Sprintf("pronoun, p=%.2f", best.p), best.p}
}

// resolved notes that the careful stage knows what a pronoun stands for.
func (c *corefer) resolved(p *phrase) {
	if i, ok := c.at[[2]int{p.sent, p.head}]; ok {
		c.marks[i].phrase = p
	}
}

// place is the relation of a phrase in its clause, conjuncts and appositives
// with that of their head.
func place(t *extract.Tree, h int) (rel string, at int) {
	for n := 0; n < len(t.Tokens) && t.Is(h, "conj", "appos", "flat") && t.Tokens[h].Head >= 0; n++ {
		h = t.Tokens[h].Head
	}
	for _, r := range []string{"nsubj", "obj", "iobj", "nmod:poss", "obl", "nmod", "compound", "root", "dislocated", "vocative"} {
		if t.Is(h, r) {
			return r, h
		}
	}
	if t.Child(h, "cop") >= 0 {
		return "predicate", h
	}
	return "other", h
}

// bucket names the interval between bounds that n falls into.
func bucket(n int, bounds ...int) string {
	for _, b := range bounds {
		if n <= b {
			return strconv.Itoa(b)
		}
	}
	return "more"
}

func typeOfChain(q *phrase) extract.EntityType {
	if q.plural && q.typ == extract.Organization {
		return extract.Group // the Houthis
	}
	if q.chain != nil && q.chain.typ != "" {
		return q.chain.typ
	}
	return q.typ
}

// reports reports whether a phrase is the subject of a reporting verb.
func (d *doc) reports(p *phrase) bool {
	t := d.tree(p)
	rel, h := place(t, p.head)
	return rel == "nsubj" && t.Tokens[h].Head >= 0 && reporting[lower(t.Tokens[t.Tokens[h].Head].Lemma)]
}
