package openie

import (
	"slices"

	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// verbs sets the relation: auxiliaries, negation, particles, adverbs next to the
// verb, and infinitives that depend on it.
func (c *clause) verbs() {
	i := c.head
	cop := c.Children(i, "cop")
	if c.Child(i, "nsubj:outer") >= 0 {
		cop = nil // the problem is that prices rose: the clause's verb is rose
	}
	c.nominal = len(cop) > 0 && namely[c.Tokens[i].UPOS]
	if !c.nominal {
		c.add(i)
	}
	c.add(cop...)
	c.add(c.Children(i, "aux", "compound:prt")...)
	c.add(c.negations(i)...)
	if c.kind == syntax.Participle || c.kind == syntax.Adverbial {
		if c.to = c.infinitive(i); len(c.to) == 0 && c.Child(i, "mark") < 0 && c.Tokens[i].XPOS == "VB" {
			c.to = c.infinitive(syntax.First(c.Tree, i)) // to change its trim and (to) modify its stability
		}
	}
	if len(cop) > 0 && c.Tokens[i].UPOS == "VERB" {
		c.add(c.infinitive(i)...)
	}
	if c.Is(i, "conj") && c.Child(i, "aux", "cop") < 0 {
		c.share(c.Tokens[i].Head)
	}
	c.adverbs()
	c.infinitives()
	slices.Sort(c.relation)
	c.relation = slices.Compact(c.relation)
}

// nearby is how many words from the verb an adverb of its relation stands.
const nearby = 3

// adverbs adds single adverbs next to the verb.
func (c *clause) adverbs() {
	for _, a := range c.Children(c.head, "advmod") {
		if d := a - c.head; d > nearby || d < -nearby || len(c.Children(a)) > 0 || c.Tokens[a].UPOS != "ADV" {
			continue
		}
		switch w := c.Lower(a); {
		case w == "also":
			c.also = append(c.also, a)
		case !aside[w]:
			c.add(a)
		}
	}
}

// infinitives follows the chain of predicates that complete the verb, as long as
// none has an object: "is able to start", "is revealed to be".
func (c *clause) infinitives() {
	c.chain = []int{c.head}
	for n := 0; n < 5; n++ {
		v := c.chain[len(c.chain)-1]
		x := c.Child(v, "xcomp")
		if x < 0 {
			x = c.goal(v)
		}
		if x < 0 || c.Child(v, "obj") >= 0 {
			return
		}
		if namely[c.Tokens[x].UPOS] && c.Child(x, "cop") >= 0 {
			c.add(c.Children(x, "mark", "aux", "cop")...)
			c.predicative = x
			c.chain = append(c.chain, x)
			return
		}
		if !chained[c.Tokens[x].UPOS] {
			return
		}
		c.add(x)
		c.add(c.Children(x, "mark", "aux", "cop", "compound:prt")...)
		c.add(c.negations(x)...)
		c.chain = append(c.chain, x)
	}
}

// goal is the infinitive right behind the passive verb v that says what it is
// for: "is equipped to carry". -1 for none.
func (c *clause) goal(v int) int {
	if c.Child(v, "aux:pass") < 0 {
		return -1
	}
	for _, k := range c.Children(v, "advcl") {
		if to := c.infinitive(k); len(to) > 0 && to[0] == v+1 && c.Tokens[k].UPOS == "VERB" {
			return k
		}
	}
	return -1
}

var (
	// namely are word classes that stand as an argument after a copula.
	namely = lexicon.Words("NOUN PROPN NUM PRON SYM DET")
	// chained are word classes of predicates that complete a verb.
	chained = lexicon.Words("VERB ADJ AUX")
	// aside are adverbs that are no part of what happens.
	aside = lexicon.Words("who which that whom whose where when why how however also moreover meanwhile then so too")
)

// add adds words to the relation.
func (c *clause) add(toks ...int) { c.relation = append(c.relation, toks...) }

// negations are the words that deny the predicate at i.
func (c *clause) negations(i int) []int {
	return slices.DeleteFunc(c.Children(i, "advmod", "det"), func(k int) bool {
		w := c.Lower(k)
		return w != "not" && w != "n't" && w != "n’t" && w != "never"
	})
}

// infinitive is the "to" of the verb at i, none where it has none.
func (c *clause) infinitive(i int) []int {
	return slices.DeleteFunc(c.Children(i, "mark"), func(k int) bool { return c.Lower(k) != "to" })
}

// share takes the auxiliaries of the verb at h that the clause is coordinated
// with, where the forms agree: "has been seen and heard".
func (c *clause) share(h int) {
	if h < 0 {
		return
	}
	x := c.Tokens[c.head].XPOS
	if (x == "VBN" || x == "VBG" || x == "VB") && c.Tokens[h].XPOS == x || c.Child(h, "cop") >= 0 && (c.Tokens[c.head].UPOS == "ADJ" || c.Tokens[c.head].UPOS == "NOUN") {
		aux := c.Children(h, "aux", "cop")
		c.add(aux...)
		if c.Tokens[c.head].UPOS == "NOUN" && c.Child(h, "cop") >= 0 {
			c.nominal = true
			c.relation = slices.DeleteFunc(c.relation, func(k int) bool { return k == c.head })
		}
		if len(aux) == 0 && c.Is(h, "conj") {
			c.share(c.Tokens[h].Head)
		}
	}
}

// restore adds the form of be that a participle without a subject of its own
// leaves out, in the tense of the sentence and the number of what it describes:
// "a group (was) led by".
func (c *clause) restore() {
	x := c.Tokens[c.head].XPOS
	shared := c.kind == syntax.Participle || c.kind == syntax.Adverbial && syntax.OwnSubject(c.Tree, c.head) < 0
	if !shared || c.Child(c.head, "aux", "cop") >= 0 || x != "VBN" && x != "VBG" || c.Tokens[c.head].UPOS != "VERB" {
		return
	}
	plural := c.Tokens[c.subject].XPOS == "NNS" || c.Tokens[c.subject].XPOS == "NNPS"
	c.be = beForm(c.past(), plural)
}

// beForm is is, are, was or were.
func beForm(past, plural bool) string {
	switch {
	case past && plural:
		return "were"
	case past:
		return "was"
	case plural:
		return "are"
	}
	return "is"
}

// past reports whether the main clause of the sentence is in the past.
func (s *sentence) past() bool {
	r := s.Root()
	if r < 0 {
		return false
	}
	if s.Tokens[r].XPOS == "VBD" {
		return true
	}
	return slices.ContainsFunc(s.Children(r, "aux", "cop"), func(k int) bool { return s.Tokens[k].XPOS == "VBD" })
}
