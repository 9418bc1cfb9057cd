package openie

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// arguments sets the arguments: objects and complements in their order, then what
// follows the verb, then what stands before it.
func (c *clause) arguments() {
	var core, after, before []phrase
	for _, a := range c.phrases() {
		switch {
		case inner[a.rel]:
			core = append(core, a)
		case a.head > c.head:
			after = append(after, a)
		default:
			before = append(before, a)
		}
	}
	byHead := func(a, b phrase) int { return a.head - b.head }
	slices.SortStableFunc(core, byHead)
	slices.SortStableFunc(after, byHead)
	if len(core) == 0 {
		core = c.sharedObject()
	}
	if len(core) == 0 {
		core = c.reported()
	}
	if c.nominal {
		p := c.predicate(c.head)
		c.add(p.prep...)
		p.prep = nil
		core = append([]phrase{p}, core...)
	}
	if c.predicative >= 0 {
		core = append(core, c.predicate(c.predicative))
	}
	if len(before) == 0 {
		before = c.sharedTime()
	}
	slices.Sort(c.relation)
	c.args = append(append(core, after...), before...)
}

// phrases are the arguments of the clause's verbs, verb by verb. A preposition
// left without its noun joins the relation: is referred to as.
func (c *clause) phrases() []phrase {
	var out []phrase
	for _, v := range c.chain {
		for _, k := range c.Children(v) {
			if slices.Contains(c.relation, k) || k == c.predicative || (syntax.IsRelative(c.Tree, k) || asks[c.Lower(k)]) && c.Child(k, "acl:relcl", "advcl:relcl") < 0 {
				continue
			}
			if c.Tokens[k].UPOS == "ADP" && len(c.Children(k)) == 0 && c.Is(k, "obl", "advmod") {
				c.add(k)
				continue
			}
			if a, ok := c.argument(v, k); ok && len(a.tokens) > 0 && !remarks[strings.ToLower(c.words(a.prep)+" "+c.words(a.tokens))] {
				out = append(out, a)
			}
		}
	}
	return out
}

// remarks are phrases that link sentences and say nothing of what happens.
var remarks = map[string]bool{
	"for example": true, "for instance": true, "in fact": true, "of course": true, "as a result": true, "in addition": true, "in particular": true,
	"in turn": true, "in general": true, "on the other hand": true, "on the one hand": true, "by contrast": true, "in contrast": true, "after all": true,
	"above all": true, "at least": true, "in other words": true, "on the contrary": true, "in short": true,
}

// asks are words that say nothing without a clause of their own.
var asks = lexicon.Words("how what why when where who whom")

// sharedTime is the time before the first of coordinated verbs, which holds for
// the others: "In 1902 he moved to Berlin and wrote a novel".
func (c *clause) sharedTime() []phrase {
	if !c.Is(c.head, "conj") {
		return nil
	}
	first := syntax.First(c.Tree, c.head)
	for _, k := range c.Children(first, "obl") {
		if a, ok := c.argument(first, k); ok && k < first && len(a.tokens) > 0 && syntax.TimeLike(c.Tree, k) {
			return []phrase{a}
		}
	}
	return nil
}

// inner are the relations of arguments that the verb asks for.
var inner = lexicon.Words("obj iobj ccomp xcomp nom")

// argument is what child k of verb v is to the clause.
func (c *clause) argument(v, k int) (phrase, bool) {
	rel, _, _ := strings.Cut(c.Tokens[k].Deprel, ":")
	a := phrase{rel: rel, head: k}
	switch rel {
	case "obj", "iobj", "obl":
		a.tokens, a.prep = c.sentence.noun(k), c.prep(k)
		if asks[c.Lower(k)] { // how the valve failed
			a.tokens = c.whole(k)
		}
		a.items = c.items(k)
		if rel == "obl" && len(a.prep) == 0 && !syntax.TimeLike(c.Tree, k) {
			a.rel = "obj" // rose 3 points
		}
	case "nmod":
		if c.Tokens[v].UPOS != "ADJ" {
			return a, false
		}
		a.rel = "obl"
		a.tokens, a.prep = c.sentence.noun(k), c.prep(k)
	case "ccomp":
		a.tokens = c.whole(k)
		a.tokens = c.quoted(a.tokens)
		if n := a.tokens; len(n) > 0 && c.Lower(n[0]) == "that" && c.Is(n[0], "mark") {
			a.prep, a.tokens = n[:1], n[1:]
		}
	case "xcomp":
		a.tokens = c.whole(k)
	case "advcl":
		if k < c.head || !syntax.Infinitive(c.Tree, k) {
			return a, false
		}
		a.tokens = c.whole(k)
	case "advmod":
		if c.Child(k, "obl", "nmod") < 0 && !(c.Tokens[k].UPOS == "ADV" && when[c.Lower(k)]) {
			return a, false
		}
		a.tokens = c.strip(c.Phrase(k, nil))
	default:
		return a, false
	}
	a.tokens = slices.DeleteFunc(slices.Clone(a.tokens), func(t int) bool { return slices.Contains(a.prep, t) })
	if n := len(a.prep); n > 0 && rel != "ccomp" { // over a century after his death
		for len(a.tokens) > 1 && a.tokens[0] < a.prep[n-1] && a.tokens[0] != k {
			a.prep, a.tokens = append(a.prep, a.tokens[0]), a.tokens[1:]
		}
		slices.Sort(a.prep)
		for j, it := range a.items {
			a.items[j] = slices.DeleteFunc(it, func(t int) bool { return slices.Contains(a.prep, t) })
		}
	}
	return a, true
}

// items are the members of the list at i, nil where it is none.
func (s *sentence) items(i int) [][]int {
	if !s.list(i) {
		return nil
	}
	var out [][]int
	for _, h := range s.Conjuncts(i) {
		out = append(out, s.item(h))
	}
	return out
}

// list reports whether i begins a list of phrases.
func (s *sentence) list(i int) bool {
	heads := s.Conjuncts(i)
	return len(heads) > 1 && heads[0] == i && !slices.ContainsFunc(heads[1:], func(h int) bool { return syntax.KindOf(s.Tree, h) != syntax.None })
}

// when are adverbs that make an argument.
var when = lexicon.Words("earlier later today yesterday now recently currently there here already again originally")

// sharedObject is the object of the verb joined to this one by "and" where both
// have it: traders buy and sell stocks.
func (c *clause) sharedObject() []phrase {
	for _, k := range c.Children(c.head, "conj") {
		if cc := c.Child(k, "cc"); cc == c.head+1 && k == cc+1 && c.Tokens[k].UPOS == "VERB" {
			if o := c.Child(k, "obj"); o > k {
				a, _ := c.argument(k, o)
				return []phrase{a}
			}
		}
	}
	return nil
}

// reported is what the clause reports where it stands beside it: "The plant is
// safe, officials said."
func (c *clause) reported() []phrase {
	h := c.Tokens[c.head].Head
	if h < 0 || !c.Is(c.head, "parataxis") || !lexicon.Says[syntax.Lemma(c.Tree, c.head)] || syntax.OwnSubject(c.Tree, c.head) < 0 {
		return nil
	}
	toks := c.strip(c.Phrase(h, func(k int) bool { return k == c.head || c.Tokens[k].Head == h && c.Is(k, "parataxis") }))
	if toks = c.quoted(toks); len(toks) == 0 {
		return nil
	}
	return []phrase{{rel: "ccomp", head: h, tokens: toks}}
}

// predicate is the noun or phrase at i after a form of be.
func (c *clause) predicate(i int) phrase {
	cop := c.Child(i, "cop")
	toks := c.Phrase(i, func(k int) bool {
		if c.Is(k, "acl") && c.afterComma(k) {
			return true
		}
		if c.Tokens[k].Head != i {
			return false
		}
		if slices.Contains(c.relation, k) || c.Is(k, "nsubj", "csubj", "cop", "aux", "mark", "advcl", "parataxis", "ccomp", "appos", "case", "obl", "expl", "discourse", "acl:relcl") {
			return true
		}
		if c.Is(k, "conj") && syntax.KindOf(c.Tree, k) != syntax.None {
			return true
		}
		return c.Is(k, "advmod") && k < cop
	})
	p := phrase{rel: "nom", head: i, tokens: c.strip(toks), prep: c.prep(i)}
	if c.list(i) {
		p.items = append(p.items, c.without(toks, i))
		for _, h := range c.Conjuncts(i)[1:] {
			p.items = append(p.items, c.item(h))
		}
	}
	return p
}

// fall makes an argument for a clause without any: the adjective after a form of
// be, an adverbial clause, an adverb, or the verb after its auxiliary.
func (c *clause) fall() {
	i := c.head
	take := func(arg []int) {
		c.relation = slices.DeleteFunc(c.relation, func(k int) bool { return slices.Contains(arg, k) })
		c.args, c.fallback = []phrase{{rel: "rest", head: i, tokens: arg}}, true
	}
	neg := c.negations(i)
	if c.Child(i, "cop") >= 0 && c.Child(i, "nsubj:outer") < 0 {
		take(c.strip(c.Phrase(i, func(k int) bool {
			return c.Tokens[k].Head == i && (slices.Contains(neg, k) || c.Is(k, "nsubj", "csubj", "cop", "aux", "mark", "conj", "cc", "parataxis", "advcl", "punct"))
		})))
		return
	}
	if a := c.Child(i, "advcl"); a >= 0 {
		take(c.whole(a))
		return
	}
	adv := slices.DeleteFunc(c.Children(i, "advmod"), func(k int) bool {
		return slices.Contains(neg, k) || syntax.IsRelative(c.Tree, k)
	})
	if n := len(adv); n > 0 && c.kind != syntax.Participle {
		take(c.strip(c.Phrase(adv[n-1], nil)))
		return
	}
	if aux := c.Children(i, "aux"); len(aux) > 0 {
		take(slices.DeleteFunc(slices.Clone(c.relation), func(k int) bool {
			return slices.Contains(aux, k) || slices.Contains(neg, k)
		}))
	}
}
