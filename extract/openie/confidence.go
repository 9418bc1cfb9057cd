package openie

import (
	"math"

	"github.com/quadwire/quadwire/extract/syntax"
)

// prior is how often the words of extractions from a kind of clause are right
// where the parse is, as measured on CaRB's development sentences.
var prior = map[syntax.Kind]float64{
	syntax.Main: .78, syntax.Loose: .74, syntax.Complement: .56, syntax.Adverbial: .61, syntax.Relative: .59, syntax.Participle: .5, syntax.Open: .5,
}

// confidence is the prior of the clause's kind, scaled by the geometric mean of
// the probabilities of its arcs, a little less for long arguments.
func (c *clause) confidence() float64 {
	p := prior[c.kind]
	switch {
	case c.nominal:
		p *= .84
	case c.kind == syntax.Participle && c.Tokens[c.head].XPOS == "VBN":
		p += .06
	case c.kind == syntax.Adverbial && syntax.Infinitive(c.Tree, syntax.First(c.Tree, c.head)):
		p += .03
	}
	if c.Is(c.head, "conj") {
		p *= .94
	}
	first := syntax.First(c.Tree, c.head)
	if m := c.Child(first, "mark"); m >= 0 {
		if f, ok := marked[c.Lower(m)]; ok {
			p *= f
		}
	}
	switch depth := c.depth(); {
	case depth > 2:
		p *= .5
	case depth > 1:
		p *= .9
	}
	if c.fallback {
		p -= .12
	}
	sum, n := math.Log(c.arc(c.head)), 1.0
	for _, k := range c.Children(c.head) {
		if !c.Is(k, "punct") {
			sum += math.Log(c.arc(k))
			n++
		}
	}
	p *= .7 + .3*math.Exp(sum/n)
	words := 0
	for _, a := range c.args {
		words += len(a.tokens)
	}
	p -= .002 * max(0, float64(words-12))
	return max(p, .01)
}

// marked is what the word that opens a clause does to its prior.
var marked = map[string]float64{"that": .9, "if": .7, "whether": .6, "by": .8, "of": .6, "for": .6, "from": .6, "on": .6, "in": .75, "into": .7, "upon": .7, "than": .6}

// depth is how many clauses the clause stands in.
func (c *clause) depth() int {
	n := 0
	for i := syntax.First(c.Tree, c.head); c.Tokens[i].Head >= 0; i = c.Tokens[i].Head {
		if !c.Is(i, "conj") && syntax.KindOf(c.Tree, c.Tokens[i].Head) != syntax.None {
			n++
		}
	}
	return n
}

// arc is the probability of the arc of token i, 1 where the tree has none.
func (s *sentence) arc(i int) float64 {
	if len(s.Arc) != len(s.Tokens) {
		return 1
	}
	return max(float64(s.Arc[i]), 1e-3)
}
