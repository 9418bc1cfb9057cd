package passes

import (
	"slices"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// maxConjuncts is the longest coordination that is distributed; a longer list
// stays one argument.
const maxConjuncts = 12

// fewCommon is the same for lists of common nouns, which read better whole.
const fewCommon = 3

// distribute gives each conjunct of a subject and of an object a proposition of
// its own: "Russia claimed Pokrovsk as well as Vovchansk" is two.
func distribute(d *extract.Doc) {
	var out []extract.Proposition
	for _, p := range d.Propositions {
		t := &d.Trees[p.Sentence]
		if p.Rule == "reciprocal" || p.Rule == "between" || p.Rule == "title" || p.Rule == "apposition" {
			out = append(out, p)
			continue
		}
		subjects := alternatives(t, p.Args[0], p)
		objects := []extract.Argument{{}}
		has := len(p.Args) > 1 && p.Args[1].Role == extract.RoleObject
		if has {
			objects = alternatives(t, p.Args[1], p)
		}
		for _, s := range subjects {
			for _, o := range objects {
				q := p
				q.Args = slices.Clone(p.Args)
				q.Args[0] = s
				if len(s.Tokens) > len(p.Args[0].Tokens) && len(subjects) == 1 {
					q.Plural = true // a list kept whole
				}
				if len(subjects) > 1 {
					q.Plural = t.Tokens[s.Head].XPOS == "NNS"
				}
				if has {
					q.Args[1] = o
				}
				out = append(out, q)
			}
		}
	}
	d.Propositions = out
}

// alternatives are the arguments that a coordination at a stands for, a alone
// where there is none.
func alternatives(t *extract.Tree, a extract.Argument, p extract.Proposition) []extract.Argument {
	heads := items(t, a.Head)
	if len(heads) < 2 || len(heads) > maxConjuncts {
		if len(heads) == 1 && heads[0] != a.Head {
			return []extract.Argument{remake(t, a, heads[0])}
		}
		return []extract.Argument{a}
	}
	if len(heads) > fewCommon && !slices.ContainsFunc(heads, func(h int) bool { return t.NameAt(h) >= 0 }) {
		a.Tokens = syntax.List(t, a.Head)
		a.Span, a.Text = t.SpanOf(a.Tokens), t.Words(a.Tokens)
		return []extract.Argument{a}
	}
	var out []extract.Argument
	for k, h := range heads {
		if k == 0 && h == a.Head {
			out = append(out, a)
			continue
		}
		if h == p.Head || p.Args[0].Head == h || t.Tokens[h].UPOS == "VERB" {
			continue
		}
		out = append(out, remake(t, a, h))
	}
	return out
}

// remake is a with another head: same role, same preposition.
func remake(t *extract.Tree, a extract.Argument, head int) extract.Argument {
	b := syntax.Argument(t, head, a.Role)
	b.Prep, b.Sentence = a.Prep, a.Sentence
	return b
}

// items are the heads of what the noun at i stands for: its conjuncts, the names
// beside a plural, or the list that follows it after a colon.
func items(t *extract.Tree, i int) []int {
	if l := listAfter(t, i); l >= 0 {
		var out []int
		for _, c := range t.Conjuncts(l) {
			out = append(out, spread(t, c)...)
		}
		return out
	}
	if h := t.Tokens[i].Head; h >= 0 && t.Is(i, "nmod") && syntax.Core(t, h) == i {
		i = h // the city of Pokrovsk as well as Vovchansk
	}
	var out []int
	for _, c := range syntax.Participants(t, i) {
		out = append(out, spread(t, c)...)
	}
	return out
}

// listAfter is the head of the list that spells the plural at i out: "several
// areas of Ukraine: parts of Donetsk and Lugansk". -1 for none.
func listAfter(t *extract.Tree, i int) int {
	if syntax.Singular(t, i) {
		return -1
	}
	for _, c := range t.Children(i, "appos", "parataxis", "conj", "list", "dep") {
		f := t.Phrase(c, func(k int) bool { return t.Is(k, "punct") })[0]
		if f > 0 && t.Tokens[f-1].Form == ":" && t.Tokens[c].UPOS != "VERB" {
			return c
		}
	}
	return -1
}

// spread is i, or where i is a part of coordinated places ("parts of Donetsk and
// Lugansk") the places themselves.
func spread(t *extract.Tree, i int) []int {
	if !partitive[t.Tokens[i].Lemma] {
		return []int{i}
	}
	for _, c := range t.Children(i, "nmod") {
		if cs := t.Conjuncts(c); syntax.Prep(t, c) == "of" && len(cs) > 1 && t.NameAt(c) >= 0 {
			return cs
		}
	}
	return []int{i}
}

var partitive = lexicon.Words("part area region portion section city town village district suburb outskirts")
